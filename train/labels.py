"""Which blocks of a page belong to its gold text: the core's blocks are laid over the gold by runs of equal words.

Every word of the gold is given away once, to the copy that stands among other gold blocks, so that menus and responsive
copies that repeat a gold line stay negative. Short lines count only where they stand between gold lines in the gold, too.
"""
import re
from collections import defaultdict

WORD = re.compile(r"\w+")


def tokens(text):
    return WORD.findall(text.lower())


def _index(gold, n):
    at = defaultdict(list)
    for i in range(len(gold) - n + 1):
        at[tuple(gold[i:i + n])].append(i)
    return at


def _runs(block, gold, index, n, free, expected):
    """Greedy runs of at least n equal words: [(place in the block, place in the gold, length)]."""
    out, i = [], 0
    while i + n <= len(block):
        best = None
        places = index.get(tuple(block[i:i + n]), ())
        if len(places) > 40:
            places = sorted(places, key=lambda g: abs(g - expected))[:40]
        for g in places:
            if not free[g]:
                continue
            length = 0
            while (i + length < len(block) and g + length < len(gold) and free[g + length]
                   and block[i + length] == gold[g + length]):
                length += 1
            if length >= n:
                key = (length, -abs(g - expected))
                if best is None or key > best[0]:
                    best = (key, g, length)
        if best:
            out.append((i, best[1], best[2]))
            expected = best[1] + best[2]
            i += best[2]
        else:
            i += 1
    return out


def label(texts, gold_text):
    """For each block the share of its words that the gold holds, 0 to 1."""
    gold = tokens(gold_text)
    blocks = [tokens(t) for t in texts]
    free = [True] * len(gold)
    share = [0.0] * len(blocks)
    place = [None] * len(blocks)  # (first, past last) in the gold
    if not gold:
        return share
    index = {n: _index(gold, n) for n in (1, 2, 3)}
    all_free = [True] * len(gold)

    raw = [0.0] * len(blocks)
    for b, words in enumerate(blocks):
        if len(words) >= 4:
            runs = _runs(words, gold, index[3], 3, all_free, 0)
            raw[b] = sum(r[2] for r in runs) / len(words)
    near = []
    for b in range(len(blocks)):
        total = sum(len(blocks[k]) for k in range(max(0, b - 6), min(len(blocks), b + 7)) if k != b) or 1
        near.append(sum(raw[k] * len(blocks[k]) for k in range(max(0, b - 6), min(len(blocks), b + 7)) if k != b) / total)

    def expected(b):
        for k in range(b - 1, max(-1, b - 12), -1):
            if place[k]:
                return place[k][1]
        for k in range(b + 1, min(len(blocks), b + 12)):
            if place[k]:
                return place[k][0]
        return 0

    def give(b, runs):
        for _, g, length in runs:
            for k in range(g, g + length):
                free[k] = False
        share[b] = sum(r[2] for r in runs) / len(blocks[b])
        if runs and share[b] >= 0.5:
            place[b] = (min(r[1] for r in runs), max(r[1] + r[2] for r in runs))

    long = [b for b, w in enumerate(blocks) if len(w) >= 6 and raw[b] > 0]
    for b in sorted(long, key=lambda b: (-round(raw[b] * 4), -round(near[b] * 10), b)):
        give(b, _runs(blocks[b], gold, index[3], 3, free, expected(b)))

    # Short lines, in two rounds, so that one can lean on another.
    for _ in range(2):
        for b, words in enumerate(blocks):
            n = len(words)
            if n == 0 or n >= 6 or place[b]:
                continue
            before = next((place[k][1] for k in range(b - 1, max(-1, b - 8), -1) if place[k]), None)
            after = next((place[k][0] for k in range(b + 1, min(len(blocks), b + 8)) if place[k]), None)
            if before is None and after is None and n < 3:
                continue
            best = None
            for g in index[min(n, 3)].get(tuple(words[:min(n, 3)]), ()):
                if gold[g:g + n] != words or not all(free[g:g + n]):
                    continue
                away = min(abs(g - before) if before is not None else 10**6,
                           abs(after - (g + n)) if after is not None else 10**6)
                reach = 12 if n < 3 else 60
                if away <= reach or (n >= 4 and near[b] > 0.3):
                    if best is None or away < best[0]:
                        best = (away, g)
            if best:
                give(b, [(0, best[1], n)])
    return share
