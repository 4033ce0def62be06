"""Trains the two stages of data/blocks.bin on the development pages of WCXB, and a model for each fold for honest measuring.

    python3 train/blocks.py [--data ../shared/data/wcxb-dev] [--dump PROGRAM]

Needs `pip install -r train/requirements.txt`; builds and runs the example `dump_blocks`: the features are the core's own.
Seeded, one model after another, each on one thread; the same pages, core and library versions give the same bytes.

Fold discipline: a page's fold is a hash of its registered domain. The model of fold k (target/folds/blocks-k.bin) has seen
no page of fold k in either stage: its second stage is trained on first-stage probabilities from models that saw neither
fold k nor the fold of the page itself. target/folds/folds.json says how many folds there are; written last, it vouches
for the models beside it.
"""
import argparse
import gzip
import json
import struct
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

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "train"
FOLDS = ROOT / "target" / "folds"
BUILT = ROOT / "target" / "release" / "examples" / "dump_blocks"
K = 5
SHORT = {"co", "com", "org", "net", "gov", "edu", "ac"}

# 24 leaves: interactions of four or five columns. Few trees at a large step keep the model small; the strong
# regularisation (leaf weight, L2, column and row samples) is what 1,200 sites can bear.
COMMON = dict(objective="binary", max_bin=63, verbose=-1, seed=7, deterministic=True, force_col_wise=True, num_threads=1, enable_bundle=False, feature_pre_filter=False,
              feature_fraction=0.35, bagging_fraction=0.7, bagging_freq=1, lambda_l2=8.0, min_data_in_leaf=60,
              min_sum_hessian_in_leaf=0.05)
STAGES = [dict(learning_rate=0.13, num_leaves=20, rounds=110), dict(learning_rate=0.075, num_leaves=24, rounds=280)]
COLUMNS = [220, 220]  # columns each stage may use, by gain of a first look; the form holds 255


def fold_of(url, page_id):
    """The page's fold: FNV-1a of its registered domain, modulo K. examples/eval_folds.rs computes the same."""
    host = (urlparse(url or "").hostname or "").lower()
    parts = host.split(".")
    keep = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SHORT else 2
    domain = ".".join(parts[-keep:]) or page_id
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
        self.columns = next(stream)["columns"]
        x, y, w, self.count, self.fold = [], [], [], [], []
        for page, entry in zip(self.gold, stream):
            assert page["id"] == entry["id"]
            texts = [b[0] for b in entry["blocks"]]
            n = len(texts)
            self.count.append(n)
            self.fold.append(fold_of(page.get("url"), page["id"]))
            if n == 0:
                continue
            x.append(rows(entry["rows"], n))
            share = np.array(label(texts, page.get("text") or ""))
            y.append(share >= 0.5)
            w.append(self.weigh(np.array([len(tokens(t)) for t in texts]), share, len(tokens(page.get("text") or ""))))
        self.x, self.y, self.w = np.concatenate(x), np.concatenate(y), np.concatenate(w)
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
    spec = STAGES[stage]
    params = dict(COMMON, learning_rate=spec["learning_rate"], num_leaves=spec["num_leaves"])
    data = lgb.Dataset(x[mask], y[mask].astype(int), weight=w[mask], params={"max_bin": 63, "enable_bundle": False, "feature_pre_filter": False})
    return lgb.train(params, data, spec["rounds"])


def pick_columns(x, y, w, mask, count):
    """The columns that matter, by gain in a short look with all of them."""
    params = dict(COMMON, learning_rate=0.4, num_leaves=24)
    data = lgb.Dataset(x[mask][::2], y[mask][::2].astype(int), weight=w[mask][::2], params={"max_bin": 63, "enable_bundle": False, "feature_pre_filter": False})
    gain = lgb.train(params, data, 25).feature_importance("gain")
    return sorted(np.argsort(-gain, kind="stable")[:count].tolist())


def pack(model, columns):
    """One stage in the form that src/clean/model.rs reads."""
    dumped = model.dump_model()
    trees, biggest = [], 0.0

    def leaves(node):
        if "leaf_value" in node:
            yield abs(node["leaf_value"])
        else:
            yield from leaves(node["left_child"])
            yield from leaves(node["right_child"])
    for tree in dumped["tree_info"]:
        biggest = max(biggest, max(leaves(tree["tree_structure"])))
    unit = min(65535, int(127 / biggest))
    for tree in dumped["tree_info"]:
        nodes, values = [], []

        def walk(node):
            if "leaf_value" in node:
                values.append(max(-127, min(127, round(node["leaf_value"] * unit))))
                return 128 + len(values) - 1
            at = len(nodes)
            assert node["decision_type"] == "<=", node
            nodes.append([node["split_feature"], int(np.floor(node["threshold"])), 0, 0])
            nodes[at][2] = walk(node["left_child"])
            nodes[at][3] = walk(node["right_child"])
            return at
        walk(tree["tree_structure"])
        trees.append(bytes([len(values)]) + b"".join(bytes(n) for n in nodes) + struct.pack("%db" % len(values), *values))
    head = bytes([len(columns)]) + struct.pack("<%dH" % len(columns), *columns)
    return head + struct.pack("<HHi", len(trees), unit, 0) + b"".join(trees)


SHARED = {}


def stage_one(without):
    """A first stage that saw none of the folds in `without`; gives its name."""
    mask = SHARED["used"] & ~np.isin(SHARED["fold"], without)
    model = train(SHARED["x"], SHARED["y"], SHARED["w"], mask, 0)
    name = "one-" + "".join(map(str, without))
    (FOLDS / (name + ".bin")).write_bytes(b"PQB1" + pack(model, SHARED["columns"]))
    print("     " + name, flush=True)
    return name


def stage_two(fold):
    """A second stage without a fold, or with all for None; gives its bytes."""
    matrix, known = SHARED["rows"](fold)
    model = train(matrix, SHARED["y"], SHARED["w"], SHARED["used"] & known, 1)
    print("     two %s" % fold, flush=True)
    return pack(model, SHARED["second"])


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
    x, y, w, used, fold = pages.x, pages.y, pages.w, pages.used, pages.rows_fold
    def say(text):
        print("%4ds %s" % (time.time() - start, text), flush=True)

    first = pick_columns(x, y, w, used & (fold != 0), COLUMNS[0])
    say("columns picked")

    jobs = [[k] for k in range(K)] + [list(p) for p in combinations(range(K), 2)] + [[]]
    SHARED.update(x=x[:, first], y=y, w=w, used=used, fold=fold, columns=first)
    names = [stage_one(job) for job in jobs]
    single = {k: names[k] for k in range(K)}
    pair = {p: names[K + i] for i, p in enumerate(combinations(range(K), 2))}
    whole = names[-1]
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

    def assemble(choose):
        """Rows for the second stage in block order; `choose` names the first-stage model of a page, or None to skip it."""
        width = next(iter(got.values())).shape[1]
        matrix = np.zeros((len(y), width), np.uint8)
        known = np.zeros(len(y), bool)
        for i, f in enumerate(pages.fold):
            name = choose(f)
            if name and pages.count[i]:
                matrix[starts[i]:starts[i + 1]] = got[(str(FOLDS / (name + ".bin")), i)]
                known[starts[i]:starts[i + 1]] = True
        return matrix, known

    full, _ = assemble(lambda f: single[f])
    second = pick_columns(full, y, w, used & (fold != 0), COLUMNS[1])
    del full
    def rows_of(k):
        matrix, known = assemble(lambda f: single[f] if k is None else None if f == k else pair[tuple(sorted((f, k)))])
        return matrix[:, second], known
    SHARED.update(rows=rows_of, second=second)
    stages = [stage_two(fold) for fold in [None] + list(range(K))]
    (ROOT / "data").mkdir(exist_ok=True)
    (ROOT / "data" / "blocks.bin").write_bytes((FOLDS / (whole + ".bin")).read_bytes() + stages[0])
    for k in range(K):
        one = (FOLDS / (single[k] + ".bin")).read_bytes()
        (FOLDS / ("blocks-%d.bin" % k)).write_bytes(one + stages[k + 1])
    (FOLDS / "folds.json").write_text(json.dumps({"folds": K}) + "\n")
    say("data/blocks.bin: %d bytes" % (ROOT / "data" / "blocks.bin").stat().st_size)


if __name__ == "__main__":
    main()
