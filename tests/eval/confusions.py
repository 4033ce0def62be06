#!/usr/bin/env python3
"""What is confused with what, counted by pattern: which shape of attribution goes wrong, and what was taken instead.

usage: confusions.py --data ../shared/data/polnear-dev --cmd 'target/release/pullquote filter' [--most 30]
Matches as ../shared/eval/quote_eval.py does. Prints counts of shapes, never words of the articles.
"""
import argparse
import collections
import sys
from pathlib import Path

SHARED = next(p / "shared" for p in Path(__file__).resolve().parents if (p / "shared" / "eval").is_dir())
sys.path.insert(0, str(SHARED / "eval"))
import quote_eval  # noqa: E402

PRONOUNS = set("he she they it i we you who which that".split())


def shape(text, gold, before):
    """How source, cue and quotation stand to one another."""
    if not gold.get("mention"):
        return "no source"
    start, end = gold["start"], gold["end"]
    place = lambda key: -1 if gold.get(key) is None else gold[key]  # noqa: E731
    source, cue = place("mention_start"), place("cue_start")
    if before and before.get("attr") == gold.get("attr") and before.get("attr"):
        inside = before["end"] <= source < start
        return "after an interruption" if inside else "further stretch of one report"
    if "\n" in text[min(source, end):start] or "\n" in text[end:max(source, end)]:
        return "source in another paragraph"
    if "according" in (gold.get("cue") or "").lower():
        return "according to"
    partial = gold.get("kind") == "partial"
    if source >= end:
        return "Q, cue SOURCE" if 0 <= cue < source else "Q, SOURCE cue"
    if cue >= end:
        return "SOURCE Q cue"
    if text[:start].rstrip("“\"‘' ").endswith(":"):
        return "SOURCE cue: Q"
    return "SOURCE cue partial" if partial else "SOURCE cue Q"


def instead(gold, quote, last):
    """What was taken for the source."""
    mention, speaker = quote.get("mention"), quote.get("speaker")
    if not mention:
        return "nobody"
    if quote_eval.bare(quote_eval.toks(mention)) & quote_eval.bare(quote_eval.toks(gold["mention"])):
        return "its phrase, cut elsewhere"
    name = quote_eval.last_name(gold.get("speaker") or "")
    if name and name in quote_eval.bare(quote_eval.toks(speaker)):
        return "the right person, by another mention"
    words = quote_eval.toks(mention)
    if last and mention == last:
        return "the source of the quotation before"
    if words and words[0] in PRONOUNS:
        return "a pronoun"
    return "another name" if any(w[:1].isupper() for w in mention.split()[-1:]) else "another description"


def look(words):
    """What a stretch looks like that is speech or not."""
    long = [w for w in words.split() if len(w) > 3 or w[:1].isupper()]
    if len(words.split()) > 1 and long and all(w[:1].isupper() for w in long):
        return "words in title case"
    count = len(words.split())
    return "one word" if count == 1 else "two to four words" if count < 5 else "five words or more"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--most", type=int, default=30)
    options = parser.parse_args()
    articles, golds = quote_eval.load(options.data, 0)
    answers, _, _ = quote_eval.run(options.cmd, articles)
    counts, total = collections.Counter(), collections.Counter()
    for article in articles:
        quotes = (answers.get(article["id"]) or {}).get("quotes") or []
        text, segments = article["text"], golds[article["id"]]["segments"]
        # Which quotation holds which segment: both stand in reading order, so each takes the next one of its words.
        held, before, last = {}, None, None
        squeeze = lambda words: "".join(quote_eval.toks(words))  # noqa: E731
        content, at = (answers.get(article["id"]) or {}).get("textContent") or "", 0
        units = content.encode("utf-16-le")
        for quote in quotes:
            for segment in quote["segments"]:
                words = squeeze(units[2 * segment["start"]:2 * segment["end"]].decode("utf-16-le"))
                found = next((i for i in range(at, len(segments)) if squeeze(segments[i]["text"]) == words), None)
                if found is not None:
                    at = found + 1
                    if quote["kind"] != "scare":
                        held[found] = quote
        for i, gold in enumerate(segments):
            if gold["label"] == "negative" and i in held:
                counts["not speech, taken for speech", look(gold["text"])] += 1
            if gold["label"] != "quote":
                continue
            pattern = shape(text, gold, before)
            total[pattern] += 1
            before = gold
            if i not in held:
                counts["speech, taken for none", look(gold["text"])] += 1
                continue
            quote = held[i]
            if gold.get("mention"):
                if not quote_eval.head_ok(gold, quote.get("mention")):
                    counts[pattern, instead(gold, quote, last)] += 1
                elif gold.get("speaker") and gold.get("speaker_from") == "coref":
                    name = quote_eval.last_name(gold["speaker"])
                    if name not in quote_eval.bare(quote_eval.toks(quote.get("speaker"))):
                        sure = "sure" if gold.get("speaker_sure") else "automatic"
                        said = "nobody by name" if not quote.get("shown") else "somebody else"
                        counts[f"{gold.get('mention_type')} to its person ({sure} gold)", said] += 1
            if gold.get("cue") and quote_eval.toks(gold["cue"]):
                if not quote_eval.cue_words(quote.get("cue") or "") & quote_eval.cue_words(gold["cue"]):
                    counts["cue of " + pattern, "another word" if quote.get("cue") else "none"] += 1
            last = quote.get("mention")
    for (pattern, what), n in counts.most_common(options.most):
        of = total.get(pattern.removeprefix("cue of "))
        print(f"{n:5} {'of ' + str(of) if of else '':>8}  {pattern} → {what}")


if __name__ == "__main__":
    main()
