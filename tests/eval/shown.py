#!/usr/bin/env python3
"""How often a shown speaker's mention is right, and for how many quotations one is shown: what the display threshold is for.

usage: shown.py --data ../shared/data/polnear-dev --cmd 'target/release/pullquote filter' [--limit N] [--json OUT]
Matches quotations as ../shared/eval/quote_eval.py does; every matched quotation counts once.
"""
import argparse
import json
import sys
from pathlib import Path

SHARED = next(p / "shared" for p in Path(__file__).resolve().parents if (p / "shared" / "eval").is_dir())
sys.path.insert(0, str(SHARED / "eval"))
import quote_eval  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--json", type=Path, help="write the numbers of what is shown here")
    options = parser.parse_args()
    articles, golds = quote_eval.load(options.data, options.limit)
    answers, _, _ = quote_eval.run(options.cmd, articles)
    for least in (0, 50, 60, 65, 70, 75, 80, 85, 90, None):
        def kept(quote):
            return quote.get("shown") if least is None else (quote.get("confidence") or 0) * 100 >= least - 0.001

        counts = []
        for part in (kept, lambda quote: True):
            out = {i: {"quotes": [q for q in r.get("quotes", []) if part(q)]} for i, r in answers.items()}
            counts.append(quote_eval.evaluate(articles, golds, out)[0])
        some, all_ = counts
        shown = some["attribution"]["n"]
        print(f"{'as shown' if least is None else f'from {least} %':>10}: mention right {some['attribution']['mention_head']:.3f}, "
              f"shown {shown / max(1, all_['attribution']['n']):.3f} of {all_['attribution']['n']}")
    # The last round was "as shown".
    if options.json:
        share = shown / max(1, all_["attribution"]["n"])
        options.json.write_text(json.dumps({"precision": some["attribution"]["mention_head"], "share": share}) + "\n")


if __name__ == "__main__":
    main()
