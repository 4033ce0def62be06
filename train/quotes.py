"""Train the models for quotations: counts → data/cues-en.tsv, boosted trees → data/quotes.bin.

Run by `cargo xtask train quotes`. Reads ../shared/data/polnear-train (articles with annotated quotations) and scores by
../shared/eval/quote_eval.py; nothing of the text enters data/, only counts of single words and weights. Seeded and
deterministic: the same articles and library versions give the same bytes. `--cv` only prints the cross-validated numbers.
"""
import argparse
import collections
import json
import re
import struct
import subprocess
import sys
from pathlib import Path

import lightgbm as lgb
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
SHARED = next(p / "shared" for p in ROOT.parents if (p / "shared" / "eval").is_dir())
sys.path.insert(0, str(SHARED / "eval"))
import quote_eval  # noqa: E402

FOLDS = 5
# Measured by cross-validation (see data/quotes.md): more or larger trees gain nothing within the 40 KB that the models may take.
RANKER = dict(trees=180, num_leaves=24, learning_rate=0.08, min_data_in_leaf=20, lambda_l2=5.0, feature_fraction=0.3)
ANTECEDENT = dict(trees=70, num_leaves=10, learning_rate=0.1, min_data_in_leaf=15, lambda_l2=5.0, feature_fraction=0.5)
CUE = dict(trees=60, num_leaves=10, learning_rate=0.12, min_data_in_leaf=15, lambda_l2=5.0, feature_fraction=0.5)
SPEECH = dict(trees=120, num_leaves=8, learning_rate=0.08, min_data_in_leaf=40, lambda_l2=5.0, feature_fraction=0.3)
# One thread: with few cores the others cost more in waiting than they bring; GOSS looks at a fifth of the rows, with no loss measured.
COMMON = dict(objective="binary", max_bin=63, data_sample_strategy="goss", top_rate=0.1, other_rate=0.1,
              seed=7, deterministic=True, force_col_wise=True, num_threads=1, verbose=-1)


def load(name):
    articles, golds = quote_eval.load(str(SHARED / "data" / name), 0)
    return [(a["text"], golds[a["id"]]["segments"]) for a in articles]


def byte_offsets(text):
    sizes = np.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    sizes = 1 + (sizes > 0x7F) + (sizes > 0x7FF) + (sizes > 0xFFFF)
    return np.concatenate([[0], np.cumsum(sizes)])


# ------------------------------------------------------------------ counted strengths of cue words
LEVELS = ((0.5, 7), (0.3, 6), (0.18, 5), (0.1, 4), (0.05, 3), (0.02, 2))


def count_cues(articles):
    """For each verb: of its occurrences outside quotations, how many are the cue of one, in seven classes."""
    source = (ROOT / "src/lexicon/en.rs").read_text()
    verbs = set(re.findall(r'\("([^"]+)", v\(', source))
    word = re.compile(r"[A-Za-z][A-Za-z-]*")
    cues, all_ = collections.Counter(), collections.Counter()
    for text, segments in articles:
        inside = np.zeros(len(text), dtype=bool)
        for s in segments:
            inside[s["start"]:s["end"]] = True
        seen = set()
        for s in segments:
            if s["label"] != "quote" or not s.get("cue") or s.get("cue_start") in seen:
                continue
            seen.add(s.get("cue_start"))
            words = [w.lower() for w in word.findall(s["cue"])]
            known = [w for w in words if w in verbs] or [w for w in words if len(w) > 4 and w.endswith(("ed", "ing", "es"))]
            cues.update(known[:1])
        all_.update(m.group() for m in word.finditer(text) if not inside[m.start()] and m.group()[0].islower())
    rows = []
    for w in sorted(set(cues) | verbs):
        # Seen under five times, or unlisted and a cue only once: the class of the verb tells more than the count.
        if all_[w] < 5 or (w not in verbs and cues[w] < 2):
            continue
        rate = (cues[w] + 0.3) / (all_[w] + 3)
        rows.append((w, next((level for at, level in LEVELS if rate > at), 1)))
    return "".join(f"{w}\t{level}\n" for w, level in rows)


# ------------------------------------------------------------------ rows from the core
class Stretch:
    """A stretch with its gold segment, its rows and labels."""


def dump(articles, program):
    lines = []
    for text, segments in articles:
        at = byte_offsets(text)
        given = []
        for s in segments:
            mention = None
            if s["label"] == "quote" and s.get("mention") and s.get("mention_start") is not None:
                mention = [int(at[s["mention_start"]]), int(at[s["mention_start"] + len(s["mention"])])]
            given.append({"inner": [int(at[s["start"]]), int(at[s["end"]])], "mention": mention,
                          "speaker": s.get("speaker"), "quotation": s["label"] == "quote"})
        lines.append(json.dumps({"text": text, "given": given}, ensure_ascii=False))
    out = subprocess.run([str(program)], input=("\n".join(lines) + "\n").encode(),
                         stdout=subprocess.PIPE, check=True).stdout
    stretches = []
    for number, ((text, segments), line, given) in enumerate(zip(articles, out.splitlines(), lines)):
        raw, given = text.encode(), json.loads(given)["given"]
        for seen in json.loads(line)["seen"]:
            q = Stretch()
            q.article = number
            q.gold = segments[seen["given"]] if seen["given"] is not None else None
            q.label = q.gold["label"] if q.gold else "none"
            q.speech = np.frombuffer(bytes.fromhex(seen["speech"]), dtype=np.uint8)
            q.rows = np.frombuffer(bytes.fromhex("".join(c[2] for c in seen["candidates"])), dtype=np.uint8)
            q.rows = q.rows.reshape(len(seen["candidates"]), -1) if seen["candidates"] else np.zeros((0, 1), np.uint8)
            q.mentions = [raw[c[0]:c[1]].decode() for c in seen["candidates"]]
            q.cues = [raw[c[0]:c[1]].decode() for c in seen["cues"]]
            q.cue_rows = np.array([list(bytes.fromhex(c[2])) for c in seen["cues"]], dtype=np.uint8)
            q.spans = [tuple(c[:2]) for c in seen["candidates"]]
            q.right = np.zeros(len(q.mentions), dtype=int)
            if q.label == "quote" and q.gold.get("mention"):
                a, b = given[seen["given"]]["mention"] or (0, 0)
                for k, (start, end) in enumerate(q.spans):
                    q.right[k] = start < b and end > a and quote_eval.head_ok(q.gold, q.mentions[k])
            q.people = [name for name, _ in seen["people"]]
            q.people_rows = np.array([list(bytes.fromhex(row)) for _, row in seen["people"]], dtype=np.uint8)
            stretches.append(q)
    return stretches


# ------------------------------------------------------------------ trees
def fit(rows, labels, settings, weights=None):
    settings = dict(settings)
    trees = settings.pop("trees")
    return lgb.train({**COMMON, **settings}, lgb.Dataset(rows, labels, weight=weights), trees)


def quantise(booster):
    """The model as the core reads it (src/quote/forest.rs), and a scorer that gives the core's whole numbers."""
    info = booster.dump_model()
    blob = struct.pack("<H", len(info["tree_info"]))
    trees = []
    for tree in info["tree_info"]:
        nodes, leaves = [], []

        def walk(node):
            if "split_feature" not in node:
                leaves.append(max(-32768, min(32767, round(node["leaf_value"] * 256))))
                return 128 + len(leaves) - 1
            at = len(nodes)
            nodes.append(None)
            left, right = walk(node["left_child"]), walk(node["right_child"])
            nodes[at] = (node["split_feature"], min(255, int(node["threshold"])), left, right)
            return at

        walk(tree["tree_structure"])
        blob += struct.pack("B", len(nodes))
        blob += b"".join(struct.pack("4B", *n) for n in nodes)
        blob += b"".join(struct.pack("<h", v) for v in leaves)
        trees.append((nodes, leaves))
    return blob, trees


def score(trees, rows):
    """Scores of rows in 1/256, as the core adds them up."""
    out = np.zeros(len(rows), dtype=np.int64)
    for nodes, leaves in trees:
        if not nodes:
            out += leaves[0]
            continue
        at = np.zeros(len(rows), dtype=np.int64)
        table = np.array(nodes, dtype=np.int64)
        values = np.array(leaves, dtype=np.int64)
        todo = np.arange(len(rows))
        while len(todo):
            n = table[at[todo]]
            child = np.where(rows[todo, n[:, 0]] <= n[:, 1], n[:, 2], n[:, 3])
            at[todo] = child
            todo = todo[child < 128]
        out += values[at - 128]
    return out


def train_ranker(stretches):
    known = [q for q in stretches if q.label == "quote" and q.right.any()]
    return quantise(fit(np.vstack([q.rows for q in known]), np.concatenate([q.right for q in known]), RANKER))


# As in src/quote/ranked.rs: after so many trees a candidate so far behind the best is out of the running.
HEATS, BEHIND = 30, 1024


def decide(trees, stretches):
    """Best candidate, its score and its lead over the next one with another head word."""
    rows = [q.rows for q in stretches if len(q.mentions)]
    heats = score(trees[:HEATS], np.vstack(rows)) if rows else []
    scores = heats + score(trees[HEATS:], np.vstack(rows)) if rows else []
    at = 0
    for q in stretches:
        n = len(q.mentions)
        q.best, q.score, q.lead = None, -2560, 0
        if n:
            s, heat = scores[at:at + n], heats[at:at + n]
            at += n
            running = heat >= heat.max() - BEHIND
            q.best = int(np.argmax(np.where(running, s, -(1 << 30))))
            q.score = int(s[q.best])
            head = q.mentions[q.best].split()[-1].lower()
            others = [int(s[k]) for k in np.flatnonzero(running) if q.mentions[k].split()[-1].lower() != head]
            q.lead = q.score - max(others, default=q.score - 2048)


def speech_rows(stretches):
    rows = np.vstack([q.speech for q in stretches]).copy()
    # As in src/quote/scare.rs: its own 20 begin with nine of the words, then score and lead.
    base = rows.shape[1] - 20
    for k, q in enumerate(stretches):
        rows[k, base + 9] = max(0, min(255, int(q.score / 64) + 128))
        rows[k, base + 10] = max(0, min(255, int(q.lead / 64)))
    return rows


def train_speech(stretches):
    known = [q for q in stretches if q.label in ("quote", "negative")]
    return quantise(fit(speech_rows(known), np.array([q.label == "quote" for q in known]).astype(int), SPEECH))


def meant(stretches):
    """Pronouns and descriptions with an annotated speaker among the people named before."""
    for q in stretches:
        if q.people and q.gold.get("speaker_from") == "coref":
            last = quote_eval.last_name(q.gold["speaker"])
            q.person = np.array([last in quote_eval.toks(name) for name in q.people]).astype(int)
            yield q


def train_antecedent(stretches):
    known = [q for q in meant(stretches) if q.person.any()]
    # Automatic coreference is noisy; where the last annotated source is the same person it is not.
    weights = np.concatenate([np.full(len(q.people), 1.0 if q.gold.get("speaker_sure") else 0.3) for q in known])
    return quantise(fit(np.vstack([q.people_rows for q in known]), np.concatenate([q.person for q in known]), ANTECEDENT, weights))


def with_cue(stretches):
    """Quotations with an annotated cue and a right source to choose it for."""
    for q in stretches:
        if q.label == "quote" and q.cues and q.gold.get("cue") and quote_eval.toks(q.gold["cue"]):
            gold = quote_eval.cue_words(q.gold["cue"])
            q.cue = np.array([bool(gold & quote_eval.cue_words(c)) for c in q.cues]).astype(int)
            yield q


def train_cue(stretches):
    known = [q for q in with_cue(stretches) if q.cue.any()]
    return quantise(fit(np.vstack([q.cue_rows for q in known]), np.concatenate([q.cue for q in known]), CUE))


def scale(stretches):
    """From score and lead to percent: a weighed sum, then counted in rising steps."""
    known = [q for q in stretches if q.label == "quote" and q.gold.get("mention") and q.best is not None]
    right = np.array([quote_eval.head_ok(q.gold, q.mentions[q.best]) for q in known]).astype(int)
    s = np.array([q.score for q in known])
    lead = np.clip(np.array([q.lead for q in known]), 0, 2048)
    best = None
    for share in (0, 4, 8, 12, 16, 24):
        z = (16 * s + share * lead) / 16
        order = np.argsort(-z, kind="stable")
        top = right[order][: int(0.88 * len(z))].mean()
        if best is None or top > best[0] + 1e-9:
            best = (top, share)
    share = best[1]
    z = (16 * s + share * lead) // 16
    low, high = int(np.quantile(z, 0.01)), int(np.quantile(z, 0.995))
    step = max(1, (high - low) // 64)
    cell = np.clip((z - low) // step, 0, 63)
    # Pool adjacent violators: percentages that rise with the score.
    blocks = [[right[cell == k].sum() + 0.5, (cell == k).sum() + 1.0, 1] for k in range(64)]
    pooled = []
    for block in blocks:
        pooled.append(block)
        while len(pooled) > 1 and pooled[-2][0] / pooled[-2][1] >= pooled[-1][0] / pooled[-1][1]:
            a = pooled.pop()
            pooled[-1] = [pooled[-1][k] + a[k] for k in range(3)]
    table = [int(min(99, round(100 * p / n))) for p, n, width in pooled for _ in range(width)]
    shown = []
    percent = np.array(table)[cell]
    for at in range(50, 99):
        keep = percent >= at
        if keep.any():
            shown.append((at, keep.mean(), right[keep].mean()))
    return struct.pack("<4i", 16, share, low, step) + bytes(table), shown


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--cv", action="store_true", help="print the cross-validated numbers, write nothing")
    parser.add_argument("--dump", type=Path, help="a built examples/dump_quotes to use")
    options = parser.parse_args()
    articles = load("polnear-train")
    cues = count_cues(articles)
    (ROOT / "data/cues-en.tsv").write_text(cues)
    if not options.dump:
        subprocess.run(["cargo", "build", "--quiet", "--release", "--example", "dump_quotes"], cwd=ROOT, check=True)
    stretches = dump(articles, options.dump or ROOT / "target/release/examples/dump_quotes")
    report(stretches)
    for fold in range(FOLDS):
        rest = [q for q in stretches if q.article % FOLDS != fold]
        held = [q for q in stretches if q.article % FOLDS == fold]
        decide(train_ranker(rest)[1], held)
    for fold in range(FOLDS):
        rest = [q for q in stretches if q.article % FOLDS != fold]
        held = [q for q in stretches if q.article % FOLDS == fold]
        trees = train_speech(rest)[1]
        for q, s in zip(held, score(trees, speech_rows(held))):
            q.speech_score = int(s)
        trees = train_antecedent(rest)[1]
        for q in meant(held):
            scores = score(trees, q.people_rows)
            q.person_score, q.person_right = int(scores.max()), int(q.person[int(np.argmax(scores))])
        trees = train_cue(rest)[1]
        for q in with_cue(held):
            q.cue_right = int(q.cue[int(np.argmax(score(trees, q.cue_rows)))])
    scale_bytes, shown = scale(stretches)
    report_cv(stretches, shown)
    if options.cv:
        return
    ranker, _ = train_ranker(stretches)
    speech, _ = train_speech(stretches)
    antecedent, _ = train_antecedent(stretches)
    cue, _ = train_cue(stretches)
    blob = b"PQ3\n" + ranker + speech + antecedent + cue + scale_bytes
    (ROOT / "data/quotes.bin").write_bytes(blob)
    print(f"data/quotes.bin: {len(blob)} bytes (ranker {len(ranker)}, speech {len(speech)}, antecedent {len(antecedent)}, cue {len(cue)})")


def report(stretches):
    known = [q for q in stretches if q.label == "quote" and q.gold.get("mention")]
    print(f"{len(stretches)} stretches, {len(known)} with a source; "
          f"{np.mean([q.right.any() for q in known]):.4f} of them among {np.mean([len(q.mentions) for q in known]):.1f} candidates", flush=True)


def report_cv(stretches, shown):
    known = [q for q in stretches if q.label == "quote" and q.gold.get("mention")]
    right = [q.best is not None and quote_eval.head_ok(q.gold, q.mentions[q.best]) for q in known]
    print(f"cross-validated, with the right source before: mention head {np.mean(right):.4f}")
    cues = list(with_cue(stretches))
    print(f"  cue among the candidates {np.mean([q.cue.any() for q in cues]):.4f}, overlap {np.mean([q.cue_right for q in cues]):.4f}")
    for at in (-300, -200, -100, 0, 100, 200, 300):
        gold = [q for q in stretches if q.label == "quote"]
        bad = [q for q in stretches if q.label == "negative"]
        hits, wrong = sum(q.speech_score >= at for q in gold), sum(q.speech_score >= at for q in bad)
        print(f"  speech from {at}: precision {hits / (hits + wrong):.4f}, recall {hits / len(gold):.4f}")
    for name, some in (("all", list(meant(stretches))), ("sure", [q for q in meant(stretches) if q.gold.get("speaker_sure")])):
        print(f"  pronouns and descriptions ({name}, {len(some)}): {np.mean([q.person.any() for q in some]):.4f} among the candidates, "
              f"{np.mean([q.person_right for q in some]):.4f} right")
    for at, share, precision in shown:
        if share > 0.7:
            print(f"  shown from {at} %: {share:.3f} of the quotations, {precision:.4f} of them right")


if __name__ == "__main__":
    main()
