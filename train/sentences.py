"""Trains data/sentences.bin, which tells sentences that ask the reader for something, and says how good it is on sentences it never saw.

    python3 train/sentences.py [--data ../shared/data/wcxb-dev] [--news ../shared/data/polnear-train] [--dump PROGRAM]

Needs `pip install -r train/requirements.txt`; builds and runs the example `dump_sentences`: the keys are the core's own.
Seeded; the same sentences, core and library versions give the same bytes.

`train/sentences/*.tsv` holds sentences written for this purpose, a file a language: `beg` asks, `lead` may stand beside one that asks,
`keep` uses the same words and reports, `plain` is anything else. The main text of labelled pages
and news articles give sentences that ask for nothing.
"""
import argparse
import json
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import scipy.sparse as sp

sys.path.insert(0, str(Path(__file__).parent))
from words import fit  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
OWN = Path(__file__).parent / "sentences"
BUILT = ROOT / "target" / "release" / "examples" / "dump_sentences"
K = 5
KEPT = 3350
# What a sentence of a kind weighs. Those of pages are to be left alone above all; of 78,000 a few do ask.
WEIGHT = {"beg": 6.0, "keep": 6.0, "plain": 4.0, "page": 3.0}
A_PAGE = 40
SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»)]*\s+(?=[^\W\d_a-z]|[¿¡“\"«„(])")


def own():
    """The sentences written for this: (language, kind, sentence)."""
    for path in sorted(OWN.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, _, sentence = line.partition("\t")
            yield path.stem, kind, sentence


def of_pages(data, news):
    """Sentences of the main text of labelled pages and of news articles, with the number of the page or article."""
    rng = np.random.default_rng(7)
    texts = [json.loads(line).get("text") or "" for path in (data / "gold.jsonl", news / "articles.ndjson")
             for line in open(path, encoding="utf-8")]
    for i, text in enumerate(texts):
        found = [s.strip() for part in text.split("\n") for s in SENTENCE.split(part)]
        found = [s for s in found if s]
        for k in rng.permutation(len(found))[:A_PAGE]:
            yield i, found[k]


def keys(program, sentences):
    text = "\n".join(s.replace("\n", " ") for s in sentences)
    out = subprocess.run([str(program)], input=text, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def learn(x, y, weight):
    """(bias, columns, weights as bytes, units in a logit)"""
    first, _ = fit(x, y, weight, 4.0, 40)
    often = np.asarray((x != 0).sum(axis=0)).ravel()
    kept = np.sort(np.argsort(-np.abs(first) * np.sqrt(np.minimum(often, 50)), kind="stable")[:KEPT])
    second, bias = fit(x[:, kept].tocsr(), y, weight, 2.0, 80)
    unit = int(127 / np.abs(second).max())
    return bias, kept, np.clip(np.round(second * unit), -127, 127).astype(int), unit


def odds(x, learnt):
    bias, kept, weights, unit = learnt
    return x[:, kept] @ weights / unit + bias


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "wcxb-dev")
    parser.add_argument("--news", type=Path, default=ROOT.parent / "shared" / "data" / "polnear-train")
    parser.add_argument("--dump", type=Path, help="a built example dump_sentences")
    options = parser.parse_args()
    if not options.dump:
        subprocess.run(["cargo", "build", "--quiet", "--release", "--example", "dump_sentences"], cwd=ROOT, check=True)
    rows = [(lang, kind, s, zlib.crc32(s.encode()) % K) for lang, kind, s in own() if kind != "lead"]
    rows += [("page", "page", s, page % K) for page, s in of_pages(options.data, options.news)]
    found = keys(options.dump or BUILT, [r[2] for r in rows])
    known, column = np.unique(np.concatenate([np.array(k, np.int64) for k in found]), return_inverse=True)
    row = np.repeat(np.arange(len(found)), [len(k) for k in found])
    x = sp.csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(len(found), len(known)))
    x.sum_duplicates()
    twice = np.asarray((x != 0).sum(axis=0)).ravel() > 1
    x, known = x[:, twice].tocsr(), known[twice]
    y = np.array([r[1] == "beg" for r in rows], float)
    weight = np.array([WEIGHT[r[1]] for r in rows])
    fold = np.array([r[3] for r in rows])
    kind, lang = np.array([r[1] for r in rows]), np.array([r[0] for r in rows])
    z = np.zeros(len(rows))
    for _ in range(2):
        for k in range(K):
            z[fold == k] = odds(x[fold == k], learn(x[fold != k], y[fold != k], weight[fold != k]))
        # Pages do ask for things in their main text. What looks much like it teaches nothing.
        weight[(kind == "page") & (z > 3)] = 0
    print("cross-validated share of sentences above a logit")
    for cut in (0, 1, 2, 3):
        said = ["%s %.2f/%.3f" % (name, (z[(lang == name) & (kind == "beg")] > cut).mean(), (z[(lang == name) & (kind == "keep")] > cut).mean())
                for name in sorted(set(lang) - {"page"})]
        print("> %d: beg/keep %s; plain %.4f, pages %.5f" % (cut, ", ".join(said), (z[kind == "plain"] > cut).mean(), (z[kind == "page"] > cut).mean()))
    learnt = learn(x, y, weight)
    bias, kept, weights, unit = learnt
    body, last = bytearray(), 0
    for key, w in zip(known[kept], weights):
        if w:
            gap, last = int(key) - last, int(key)
            while gap > 127:
                body.append(gap & 127 | 128)
                gap >>= 7
            body += bytes([gap, int(w) & 255])
    packed = b"PQR1" + struct.pack("<iH", int(round(bias * 256)), unit) + bytes(body)
    (ROOT / "data" / "sentences.bin").write_bytes(packed)
    print("data/sentences.bin: %d bytes" % len(packed))
    return rows, z


if __name__ == "__main__":
    main()
