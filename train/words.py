"""The vocabulary: a weight for each word that stands around blocks, learnt by a logistic regression.

A word (the key that the core gives it) counts where it stands on five registered domains at least, so that no site teaches its
own names. Of those the 5,000 that move the most are kept and fitted anew, then rounded to bytes.
"""
import struct

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

PLACES = 10
TENTHS = np.array([10, 10, 7, 7, 10, 10, 10, 4, 6, 6])  # src/clean/vocabulary.rs has the same
DOMAINS = 5
KEPT = 5000


class Words:
    """The words of all blocks as a sparse matrix, one column a word that stands on enough domains."""

    def __init__(self, values, ends, domains):
        """`values`: all words; `ends`: past the last word of each block; `domains`: a number a block."""
        values = np.frombuffer(values, np.uint32)
        counts = np.diff(np.concatenate([[0], ends]))
        block = np.repeat(np.arange(len(ends), dtype=np.int64), counts)
        known, column = np.unique(values, return_inverse=True)
        spread = np.unique(column.astype(np.int64) << 20 | domains[block])
        often = np.bincount(spread >> 20, minlength=len(known)) >= DOMAINS
        keep = often[column]
        self.known = known[often]
        self.place = (self.known >> 24).astype(int)
        new = np.cumsum(often) - 1
        shape = (len(ends), len(self.known))
        # Counts, not marks: the core adds a weight for each time a word stands there.
        self.counts = sp.csr_matrix((np.ones(keep.sum(), np.int32), (block[keep], new[column[keep]])), shape=shape)
        self.counts.sum_duplicates()

    def learn(self, y, weight, mask):
        """A vocabulary from the blocks of a mask: (units in a logit, columns of the kept words, their bytes)."""
        x = self.counts[mask].astype(np.float32) @ sp.diags((TENTHS / 10).astype(np.float32)[self.place])
        x = x.tocsr()
        first, _ = fit(x, y[mask], weight[mask], 20, 30)
        often = np.asarray((x != 0).sum(axis=0)).ravel()
        kept = np.sort(np.argsort(-np.abs(first) * np.sqrt(often), kind="stable")[:KEPT])
        second, _ = fit(x[:, kept].tocsr(), y[mask], weight[mask], 8, 50)
        unit = int(127 / np.abs(second).max())
        return unit, kept, np.clip(np.round(second * unit), -127, 127).astype(np.int64)

    def columns(self, learnt, mask):
        """The vocabulary's columns for the blocks of a mask, as src/clean/vocabulary.rs computes them."""
        unit, kept, weights = learnt
        x = self.counts[mask][:, kept].astype(np.int64)
        by_place = sp.csr_matrix((weights, (np.arange(len(kept)), self.place[kept])), shape=(len(kept), PLACES))
        sums = (x @ by_place).toarray() * TENTHS
        total = sums.sum(1, keepdims=True) * 16
        return np.clip(128 + np.concatenate([sums * 24, total], 1) // (10 * unit), 0, 255).astype(np.uint8)

    def pack(self, learnt):
        """The vocabulary in the form that src/clean/model.rs reads."""
        unit, kept, weights = learnt
        some = weights != 0
        keys = self.known[kept][some]
        body = b"".join(struct.pack("<I", (int(k) & 0xFFFFFF) | (int(w) & 0xFF) << 24) for k, w in zip(keys, weights[some]))
        return struct.pack("<HH", int(some.sum()), unit) + body


def fit(x, y, weight, ridge, rounds):
    """The weights of a logistic regression, and its intercept."""
    weight = weight / weight.mean()
    turned = x.T.tocsr()

    def loss(b):
        z = np.clip(x @ b[:-1].astype(np.float32) + np.float32(b[-1]), -30, 30).astype(np.float64)
        value = (weight * (np.logaddexp(0, z) - y * z)).sum() + ridge / 2 * (b[:-1] ** 2).sum()
        rest = weight * (1 / (1 + np.exp(-z)) - y)
        slope = turned @ rest.astype(np.float32)
        return value, np.concatenate([slope.astype(np.float64) + ridge * b[:-1], [rest.sum()]])
    start = np.zeros(x.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    return found[:-1], found[-1]
