"""Trains the chooser of headlines, data/titles.bin, on the development pages of WCXB, and says how good it is on domains it never saw.

    python3 train/titles.py [--data ../shared/data/wcxb-dev] [--dump PROGRAM]

Needs `pip install -r train/requirements.txt`; builds and runs the example `dump_titles`: candidates and features are the core's own.
Seeded and on one thread; the same pages, core and library versions give the same bytes.

Each page is a group of candidates, those right whose words equal the gold title's; LightGBM ranks (LambdaRank) within the groups.
The numbers printed are those of folds by registered domain; the chooser that is written has seen all pages.
"""
import argparse
import gzip
import json
import re
import struct
import subprocess
import sys
import unicodedata
from pathlib import Path

import lightgbm as lgb
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from blocks import K, domain_of, fold_of  # noqa: E402
from packing import biggest, stage  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "target" / "release" / "examples" / "dump_titles"
# Measured over the folds: from 60 trees of 4 leaves to 250 of 24, all lie between 0.814 and 0.826. Of those these are small, and
# promise least in-sample what they do not keep (0.860; trees of 12 leaves reach 0.888 there, and 0.817 over the folds).
ROUNDS = 120
SETTINGS = dict(objective="lambdarank", learning_rate=0.12, num_leaves=4, min_data_in_leaf=20, feature_fraction=0.25,
                bagging_fraction=0.6, bagging_freq=1, lambda_l2=5.0, max_bin=63, seed=7, deterministic=True,
                force_col_wise=True, num_threads=1, verbose=-1)
# The best and the worst candidate lie within so many logits of even odds: the core's probabilities stay apart there.
LOGITS = 4.0


def key(text):
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def read(data, program):
    gold = [json.loads(line) for line in open(data / "gold.jsonl", encoding="utf-8")]
    process = subprocess.Popen([str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    columns = json.loads(process.stdout.readline())["columns"]
    pages = []
    for page in gold:
        html = gzip.decompress((data / "html" / (page["id"] + ".html.gz")).read_bytes()).decode("utf-8", "replace")
        process.stdin.write(json.dumps({"id": page["id"], "url": page.get("url") or "", "html": html}) + "\n")
        process.stdin.flush()
        candidates = json.loads(process.stdout.readline())["candidates"]
        want = key(page.get("title") or "")
        if not want:
            continue
        x = np.array([row for _, row in candidates], np.float64).reshape(len(candidates), len(columns))
        y = np.array([key(text) == want for text, _ in candidates], np.int8)
        pages.append((fold_of(domain_of(page.get("url"), page["id"])), page.get("type") or "page", x, y))
    process.stdin.close()
    process.wait()
    return pages


def train(pages):
    useful = [(x, y) for _, _, x, y in pages if y.any()]
    x, y = np.vstack([x for x, _ in useful]), np.concatenate([y for _, y in useful])
    return lgb.train(SETTINGS, lgb.Dataset(x, y, group=[len(y) for _, y in useful]), ROUNDS)


def right(model, page):
    _, _, x, y = page
    return bool(len(y)) and bool(y[int(np.argmax(model.predict(x)))])


def pack(model, pages):
    """A model of one stage; only the order of the scores matters, so they are scaled to LOGITS."""
    used = sorted({c for c, n in enumerate(model.feature_importance()) if n})
    scale = 127 / biggest(model)
    most = max(float(np.abs(model.predict(x)).max()) for _, _, x, _ in pages if len(x))
    return b"PQB2" + struct.pack("<HH", 0, 1) + stage(model, used, scale, int(most * scale / LOGITS), used.index)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "wcxb-dev")
    parser.add_argument("--dump", type=Path, help="a built example dump_titles")
    options = parser.parse_args()
    if not options.dump:
        subprocess.run(["cargo", "build", "--quiet", "--release", "--example", "dump_titles"], cwd=ROOT, check=True)
    pages = read(options.data, options.dump or BUILT)
    found = {}
    for fold in range(K):
        model = train([page for page in pages if page[0] != fold])
        for page in pages:
            if page[0] == fold:
                for kind in ("all", page[1]):
                    found.setdefault(kind, []).append(right(model, page))
    reachable = np.mean([y.any() for _, _, _, y in pages])
    print("cross-validated by domain: " + ", ".join("%s %.3f" % (kind, np.mean(v)) for kind, v in found.items()))
    print("among the candidates: %.3f" % reachable)
    model = train(pages)
    packed = pack(model, pages)
    (ROOT / "data" / "titles.bin").write_bytes(packed)
    print("data/titles.bin: %d bytes, in-sample %.3f" % (len(packed), np.mean([right(model, page) for page in pages])))


if __name__ == "__main__":
    main()
