#!/usr/bin/env python3
"""Precision and recall of `is_probably_readerable` on labelled pages.

usage: readerable.py --data ../shared/data/wcxb-dev --cmd target/release/examples/readerable [--limit N] [--json OUT]
As right counts a page of a kind that is read (article, documentation, service, forum) with 250 words of content or more.
"""
import argparse
import gzip
import json
import subprocess
import threading
from pathlib import Path

READ = {"article", "documentation", "service", "forum"}
WORDS = 250


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--json", type=Path, help="write the numbers here")
    options = parser.parse_args()
    pages = [json.loads(line) for line in open(options.data / "gold.jsonl", encoding="utf-8")][: options.limit]
    process = subprocess.Popen(options.cmd, shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def feed():
        for page in pages:
            html = gzip.decompress((options.data / "html" / (page["id"] + ".html.gz")).read_bytes())
            process.stdin.write(json.dumps({"id": page["id"], "html": html.decode("utf-8", "replace")}) + "\n")
        process.stdin.close()
    threading.Thread(target=feed, daemon=True).start()
    said = dict(line.rstrip("\n").split("\t") for line in process.stdout)
    counts = {(a, b): 0 for a in (True, False) for b in (True, False)}
    for page in pages:
        right = page.get("type") in READ and len((page.get("text") or "").split()) >= WORDS
        counts[said.get(page["id"]) == "true", right] += 1
    hits, false, missed = counts[True, True], counts[True, False], counts[False, True]
    precision, recall = hits / max(1, hits + false), hits / max(1, hits + missed)
    print(f"precision {precision:.3f}, recall {recall:.3f}: {hits} found, {false} wrongly, {missed} missed, {counts[False, False]} left")
    if options.json:
        options.json.write_text(json.dumps({"precision": precision, "recall": recall}) + "\n")


if __name__ == "__main__":
    main()
