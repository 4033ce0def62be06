"""Trains data/blocks.bin, a vocabulary and two stages of trees, on the development pages of WCXB, and a model for each fold for honest measuring.

    python3 train/blocks.py [--data ../shared/data/wcxb-dev] [--dump PROGRAM]

Needs `pip install -r train/requirements.txt`; builds and runs the example `dump_blocks`: the features are the core's own.
Seeded, one model after another, each on one thread; the same pages, core and library versions give the same bytes.

Fold discipline: a page's fold is a hash of its registered domain. The model of fold k (target/folds/blocks-k.bin) has seen
no page of fold k in any part. What a part hands on is honest too: a first stage is trained on columns of vocabularies that saw
neither the folds it must not see nor the fold of the page itself, a second stage likewise on first-stage probabilities.
target/folds/folds.json says how many folds there are; written last, it vouches for the models beside it.
"""
import argparse
import array
import gzip
import json
import subprocess
import sys
import time
from itertools import combinations
from pathlib import Path
from urllib.parse import urlparse

import lightgbm as lgb
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from labels import label, tokens  # noqa: E402
from packing import biggest, stage  # noqa: E402
from words import Words  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "train"
FOLDS = ROOT / "target" / "folds"
BUILT = ROOT / "target" / "release" / "examples" / "dump_blocks"
K = 5
SHORT = {"co", "com", "org", "net", "gov", "edu", "ac"}

# Strong regularisation (leaf weight, L2, column and row samples) is what 1,200 sites can bear: two or three times the trees
# reach the same word-F1 (within 0.002), and so do coarser page columns, other leaf sizes and averages of several models.
COMMON = dict(objective="binary", max_bin=63, verbose=-1, seed=7, deterministic=True, force_col_wise=True, num_threads=1, enable_bundle=False, feature_pre_filter=False,
              bagging_fraction=0.7, bagging_freq=1, min_sum_hessian_in_leaf=0.05)
STAGES = [
    dict(learning_rate=0.1, num_leaves=20, feature_fraction=0.25, lambda_l2=10.0, min_data_in_leaf=80),
    # What the first stage thought of the surroundings, and little besides: with all columns the second stage learns the
    # training pages by heart (log loss 0.270 against 0.258).
    dict(learning_rate=0.05, num_leaves=12, feature_fraction=0.3, lambda_l2=20.0, min_data_in_leaf=200),
]
ROUNDS = [160, 200]
COLUMNS = 220  # columns the first stage may use, by gain of a first look; the form holds 255
# Columns that the second stage may use besides its own, by their beginnings: the block itself, its two inner boxes, its place.
BESIDES = ("vocabulary_", "up0_", "up1_")
BLOCK = 38  # the columns of features/text.rs
PLACE = {"index", "after_headline", "at_words", "copies", "copy_rank", "depth", "heading_distance"}


def domain_of(url, page_id):
    """The registered domain of a page, its id where it has no address."""
    host = (urlparse(url or "").hostname or "").lower()
    parts = host.split(".")
    keep = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SHORT else 2
    return ".".join(parts[-keep:]) or page_id


def fold_of(domain):
    """The fold of a registered domain: FNV-1a modulo K. examples/eval_folds.rs computes the same."""
    h = 0x811C9DC5
    for byte in domain.encode():
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h % K


def dump(program, pages, plan=None):
    """The core's features. `plan` names for each page the first-stage models whose second-stage rows are wanted."""
    command = [str(program)] + (["--plan", str(plan)] if plan else [])
    with open(pages) as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, text=True)
        head = json.loads(process.stdout.readline())
        yield head
        for line in process.stdout:
            yield json.loads(line)
        if process.wait():
            sys.exit("dump_blocks failed")


def rows(hexadecimal, n):
    flat = np.frombuffer(bytes.fromhex(hexadecimal), np.uint8)
    return flat.reshape(n, -1) if n else None


class Pages:
    def __init__(self, data, program):
        self.program = program
        WORK.mkdir(parents=True, exist_ok=True)
        FOLDS.mkdir(parents=True, exist_ok=True)
        self.gold = [json.loads(line) for line in open(Path(data) / "gold.jsonl", encoding="utf-8")]
        self.file = WORK / "pages.ndjson"
        if not self.file.exists():
            with open(self.file, "w") as out:
                for page in self.gold:
                    raw = gzip.decompress((Path(data) / "html" / (page["id"] + ".html.gz")).read_bytes())
                    out.write(json.dumps({"id": page["id"], "url": page.get("url") or "",
                                          "html": raw.decode("utf-8", "replace")}) + "\n")
        stream = dump(program, self.file)
        head = next(stream)
        self.words_columns = [c for c in head["columns"] if c.startswith("vocabulary_")]
        self.columns, self.second = head["columns"], head["second"]
        x, y, w, self.count, self.fold, domains = [], [], [], [], [], {}
        words, ends, site = array.array("I"), [], []
        for page, entry in zip(self.gold, stream):
            assert page["id"] == entry["id"]
            texts = [b[0] for b in entry["blocks"]]
            n = len(texts)
            self.count.append(n)
            domain = domain_of(page.get("url"), page["id"])
            self.fold.append(fold_of(domain))
            if n == 0:
                continue
            for around in entry["words"]:
                words.extend(around)
                ends.append(len(words))
            site += [domains.setdefault(domain, len(domains))] * n
            x.append(rows(entry["rows"], n))
            share = np.array(label(texts, page.get("text") or ""))
            y.append(share >= 0.5)
            lines = [tuple(tokens(t)) for t in texts]
            weight = self.weigh(np.array([len(line) for line in lines]), share, len(tokens(page.get("text") or "")))
            # The labels give each word of the gold away once. Which of two copies they took teaches nothing, since the core
            # folds copies afterwards: +0.004 word-F1, cross-validated.
            content = {line for line, s in zip(lines, share) if s >= 0.5 and len(line) >= 3}
            w.append(np.where([s < 0.5 and line in content for line, s in zip(lines, share)], 0, weight))
        self.x, self.y, self.w = np.concatenate(x), np.concatenate(y), np.concatenate(w)
        self.words = Words(words, np.array(ends), np.array(site))
        self.rows_fold = np.repeat(self.fold, self.count)
        # Blocks of little weight (menu entries, mostly) are thinned out; those that stay weigh the more.
        rng = np.random.default_rng(7)
        chance = np.minimum(1, self.w / np.quantile(self.w[self.w > 0], 0.88))
        self.used = (rng.random(len(self.w)) < chance) & (self.w > 0)
        self.w = np.where(self.used, self.w / np.maximum(chance, 1e-9), 0) * 10
        print("pages %d, blocks %d, used %d" % (len(self.gold), len(self.y), self.used.sum()), flush=True)

    @staticmethod
    def weigh(n, share, gold_words):
        """A block weighs what it means for its page's F1: its words over the page's content, capped on both ends."""
        positive = n[share >= 0.5].sum()
        if gold_words and positive < 0.3 * gold_words:
            return np.zeros(len(n))  # the gold is not in the tree: nothing to learn here
        weight = np.minimum((n + 0.5) / max(positive if positive else n.sum(), 60), 0.5)
        negative = share < 0.5
        mass = weight[negative].sum()
        return np.where(negative & (mass > 3), weight * 3 / max(mass, 1e-9), weight)


def train(x, y, w, mask, stage):
    data = lgb.Dataset(x[mask], y[mask].astype(int), weight=w[mask], params={"max_bin": 63, "enable_bundle": False, "feature_pre_filter": False})
    return lgb.train(dict(COMMON, **STAGES[stage]), data, ROUNDS[stage])


def pick_columns(x, y, w, mask, count):
    """The columns that matter, by gain in a short look with all of them."""
    params = dict(COMMON, learning_rate=0.4, num_leaves=24, feature_fraction=0.35, min_data_in_leaf=60)
    data = lgb.Dataset(x[mask][::2], y[mask][::2].astype(int), weight=w[mask][::2], params={"max_bin": 63, "enable_bundle": False, "feature_pre_filter": False})
    gain = lgb.train(params, data, 25).feature_importance("gain")
    return sorted(np.argsort(-gain, kind="stable")[:count].tolist())


def pack(model, columns):
    """A stage whose features are `columns`, in their order."""
    unit = min(65535, int(127 / biggest(model)))
    return stage(model, columns, unit, unit)


class Parts:
    """Vocabularies and first stages by the folds they have not seen, each made once."""

    def __init__(self, pages):
        self.pages, self.learnt = pages, {}

    def vocabulary(self, without):
        if without not in self.learnt:
            p = self.pages
            mask = p.used & ~np.isin(p.rows_fold, without)
            self.learnt[without] = p.words.learn(p.y, p.w, mask)
        return self.learnt[without]

    def rows(self, without):
        """First-stage rows: each block's vocabulary saw neither the folds in `without` nor the block's own."""
        p = self.pages
        matrix = p.x.copy()
        for fold in range(K):
            mask = p.rows_fold == fold
            if fold not in without:
                learnt = self.vocabulary(tuple(sorted(without + (fold,))))
                matrix[mask, -len(p.words_columns):] = p.words.columns(learnt, mask)
        return matrix

    def first(self, without):
        """A model of a vocabulary and a first stage that saw none of the folds in `without`; gives its name."""
        p = self.pages
        mask = p.used & ~np.isin(p.rows_fold, without)
        rows = self.rows(without)
        columns = pick_columns(rows, p.y, p.w, mask, COLUMNS)
        model = train(rows[:, columns], p.y, p.w, mask, 0)
        name = "one-" + "".join(map(str, without))
        head = b"PQB2" + p.words.pack(self.vocabulary(without))
        (FOLDS / (name + ".bin")).write_bytes(head + pack(model, columns))
        return name


def second_rows(pages, plan):
    """Second-stage rows by first-stage model: {model name: matrix over the pages that plan gives it}, in page order."""
    path = WORK / "plan.json"
    path.write_text(json.dumps({page["id"]: names for page, names in zip(pages.gold, plan)}))
    stream = dump(pages.program, pages.file, path)
    next(stream)
    out = {}
    for page, entry, n in zip(pages.gold, stream, pages.count):
        assert page["id"] == entry["id"]
        for name, hexadecimal in entry["second"].items():
            if n:
                out.setdefault((name), []).append((page["id"], rows(hexadecimal, n)))
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "wcxb-dev")
    parser.add_argument("--dump", type=Path, help="a built examples/dump_blocks to use")
    args = parser.parse_args()
    if not args.dump:
        subprocess.run(["cargo", "build", "--quiet", "--release", "--example", "dump_blocks"], cwd=ROOT, check=True)
    start = time.time()
    FOLDS.mkdir(parents=True, exist_ok=True)
    (FOLDS / "folds.json").unlink(missing_ok=True)
    pages = Pages(args.data, args.dump or BUILT)

    def say(text):
        print("%4ds %s" % (time.time() - start, text), flush=True)

    parts = Parts(pages)
    single = {k: parts.first((k,)) for k in range(K)}
    say("first stages without one fold")
    pair = {p: parts.first(p) for p in combinations(range(K), 2)}
    whole = parts.first(())
    say("first stages")

    # Each page needs its rows from the model without its own fold, and from each pair that holds its fold.
    plan = [[single[f]] + [pair[tuple(sorted((f, k)))] for k in range(K) if k != f] for f in pages.fold]
    plan = [[str(FOLDS / (n + ".bin")) for n in names] for names in plan]
    got = {}
    index = {page["id"]: i for i, page in enumerate(pages.gold)}
    for name, parts in second_rows(pages, plan).items():
        for page, matrix in parts:
            got[(name, index[page])] = matrix
    say("second-stage rows")
    starts = np.concatenate([[0], np.cumsum(pages.count)])

    names = pages.columns + pages.second
    second = [i for i, c in enumerate(names)
              if i < BLOCK or i >= len(pages.columns) or c.startswith(BESIDES) or c in PLACE]

    def stage_two(choose):
        """A second stage of the pages that `choose` names a first-stage model for, by the page's fold; gives its bytes."""
        matrix = np.zeros((len(pages.y), len(second)), np.uint8)
        known = np.zeros(len(pages.y), bool)
        for i, f in enumerate(pages.fold):
            name = choose(f)
            if name and pages.count[i]:
                matrix[starts[i]:starts[i + 1]] = got[(str(FOLDS / (name + ".bin")), i)][:, second]
                known[starts[i]:starts[i + 1]] = True
        return pack(train(matrix, pages.y, pages.w, pages.used & known, 1), second)

    (ROOT / "data").mkdir(exist_ok=True)
    shipped = (FOLDS / (whole + ".bin")).read_bytes() + stage_two(lambda f: single[f])
    (ROOT / "data" / "blocks.bin").write_bytes(shipped)
    for k in range(K):
        two = stage_two(lambda f: None if f == k else pair[tuple(sorted((f, k)))])
        (FOLDS / ("blocks-%d.bin" % k)).write_bytes((FOLDS / (single[k] + ".bin")).read_bytes() + two)
    (FOLDS / "folds.json").write_text(json.dumps({"folds": K}) + "\n")
    say("data/blocks.bin: %d bytes" % (ROOT / "data" / "blocks.bin").stat().st_size)


if __name__ == "__main__":
    main()
