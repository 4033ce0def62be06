//! A cascade of the common patterns, for languages without trained weights: who stands next to the quotation, and with which verb.

use super::attribution::Attribution;
use super::phrase::{CLITICS, Phrase, backward, forward, pronoun_of};
use super::scan::{Item, items};
use super::segments::Stretch;
use super::{QuoteKind, Rule};
use crate::article::{LeafRef, LeafRole};
use crate::lexicon::{Class, Form, Lexicon};
use crate::text::Span;

/// One answer a stretch.
pub(super) fn attribute(
    text: &str,
    leaves: &[LeafRef<'_>],
    stretches: &[Stretch],
    lexicon: &Lexicon,
) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = Vec::with_capacity(stretches.len());
    let mut at = 0;
    while at < stretches.len() {
        let leaf = stretches[at].leaf;
        let count = stretches[at..].iter().take_while(|s| s.leaf == leaf).count();
        let row = items(text, leaves[leaf as usize].leaf.span, &stretches[at..at + count], at);
        let places: Vec<(usize, usize)> = row
            .iter()
            .enumerate()
            .filter_map(|(p, item)| if let Item::Stretch(i) = item { Some((p, *i)) } else { None })
            .collect();
        let wordless = row.iter().all(|i| i.lower().is_none());
        let room = Room { text, row: &row, lexicon, wordless };
        for &(place, i) in &places {
            let answer = one(&room, place, &stretches[i], i, &out, stretches, leaves);
            out.push(answer);
        }
        at += count;
    }
    out
}

/// How often each pattern named the right source, in percent, on the first 400 articles of `polnear-train` (English; 2,824 stretches
/// with a source). Signatures, labels and block quotations are too rare there to count; theirs are estimates.
fn confidence(rule: Rule) -> u8 {
    match rule {
        Rule::QuoteSourceCue => 93,
        Rule::QuoteCueSource => 94,
        Rule::PreviousSpeaker => 80,
        Rule::Continuation => 79,
        Rule::SourceCueQuote => 77,
        Rule::Colon | Rule::Signature => 75,
        Rule::Report => 72,
        Rule::AccordingTo => 67,
        Rule::SpeakerLabel | Rule::Block => 90,
        Rule::None => 0,
    }
}

struct Room<'a> {
    text: &'a str,
    row: &'a [Item],
    lexicon: &'a Lexicon,
    /// Whether the leaf holds nothing but quotations.
    wordless: bool,
}

/// A source with its cue.
#[derive(Debug, Clone, Copy)]
struct Hit {
    mention: Span,
    cue: Option<Span>,
    rule: Rule,
    /// Whether nothing but a comma or colon stands between the quotation and the pattern.
    close: bool,
}

fn one(
    room: &Room<'_>,
    place: usize,
    stretch: &Stretch,
    index: usize,
    done: &[Attribution],
    stretches: &[Stretch],
    leaves: &[LeafRef<'_>],
) -> Attribution {
    if let Some(p) = stretch.previous.and_then(|p| done.get(p as usize)) {
        let same = Attribution { kind: QuoteKind::Direct, ..*p };
        let own = room.after(place, stretch).filter(|h| h.close);
        if let Some(hit) = own {
            return answer(hit, QuoteKind::Direct);
        }
        if p.mention.is_some() {
            return Attribution { rule: Rule::Continuation, ..same };
        }
    }
    let after = room.after(place, stretch);
    let before = room.before(place);
    let whole = room.whole(place, stretch, after.is_some_and(|h| h.close));
    let colon = before.is_some_and(|h| h.close && h.rule == Rule::Colon);
    let hit = match (before, after) {
        (Some(b), _) if colon => Some(b),
        (Some(b), Some(a)) => Some(if a.close || !b.close { if a.close { a } else { b } } else { b }),
        (b, a) => a.filter(|h| h.close).or(b).or(a),
    };
    let kind = if whole { QuoteKind::Direct } else { QuoteKind::Partial };
    if let Some(hit) = hit {
        return answer(hit, kind);
    }
    // The same sentence or attribution as the stretch before.
    let earlier =
        index.checked_sub(1).filter(|&i| stretches[i].leaf == stretch.leaf).and_then(|i| done.get(i));
    if let Some(earlier) = earlier.filter(|e| e.mention.is_some()) {
        let same_sentence = room.same_sentence(place);
        let ends = matches!(
            earlier.rule,
            Rule::QuoteSourceCue | Rule::QuoteCueSource | Rule::Continuation | Rule::AccordingTo
        );
        if same_sentence || (ends && whole) {
            let rule = if same_sentence && !whole { Rule::Report } else { Rule::Continuation };
            return Attribution { kind, rule, confidence: confidence(rule), ..*earlier };
        }
    }
    if let Some(span) = room.signature(place) {
        return answer(
            Hit { mention: span, cue: None, rule: Rule::Signature, close: true },
            QuoteKind::Direct,
        );
    }
    if room.wordless && whole {
        if let Some(hit) = lead_in(room, stretch, leaves) {
            return answer(hit, QuoteKind::Direct);
        }
        let before = index.checked_sub(1).and_then(|i| Some((done.get(i)?, &stretches[i])));
        if let Some((earlier, s)) = before
            .filter(|(e, s)| e.mention.is_some() && s.leaf + 1 == stretch.leaf && e.kind == QuoteKind::Direct)
        {
            debug_assert!(s.leaf < stretch.leaf);
            return Attribution {
                kind,
                rule: Rule::PreviousSpeaker,
                confidence: confidence(Rule::PreviousSpeaker),
                ..*earlier
            };
        }
    }
    let words = stretch.inner.of(room.text).split_whitespace().count();
    let ended = stretch.inner.of(room.text).ends_with([',', '.', '!', '?', '…']);
    let title = stretch.single || title_case(stretch.inner.of(room.text));
    let scare = (!whole || (title && !ended)) && words <= 5 && !room.lexicon.code.is_empty();
    Attribution::nobody(if scare { QuoteKind::Scare } else { kind })
}

/// Whether all words but short ones have a capital: "The Long Night".
fn title_case(words: &str) -> bool {
    let long = |w: &&str| w.chars().count() > 3;
    let mut words = words.split_whitespace().filter(long).peekable();
    words.peek().is_some() && words.all(|w| w.starts_with(char::is_uppercase))
}

fn answer(hit: Hit, kind: QuoteKind) -> Attribution {
    Attribution {
        kind,
        mention: Some(hit.mention),
        cue: hit.cue,
        rule: hit.rule,
        confidence: confidence(hit.rule),
    }
}

/// "X writes:" at the end of the paragraph before.
fn lead_in(room: &Room<'_>, stretch: &Stretch, leaves: &[LeafRef<'_>]) -> Option<Hit> {
    let before = leaves.get((stretch.leaf as usize).checked_sub(1)?)?;
    leads(room.text, before, room.lexicon).map(|(mention, cue)| Hit {
        mention,
        cue,
        rule: Rule::Colon,
        close: true,
    })
}

/// Source and cue of a line that ends in a colon or comma: what leads into a quotation below it.
pub(super) fn leads(text: &str, leaf: &LeafRef<'_>, lexicon: &Lexicon) -> Option<(Span, Option<Span>)> {
    let line = leaf.leaf.span;
    if leaf.role != LeafRole::Paragraph || !line.of(text).ends_with([':', ',', '：']) {
        return None;
    }
    // The last sentence decides; a quotation has at most a few hundred bytes of lead-in.
    let from = text[line.range()].rfind(['.', '!', '?', '\n']).map_or(0, |i| i + 1);
    let row = items(text, Span { start: line.start + from as u32, end: line.end }, &[], 0);
    let room = Room { text, row: &row, lexicon, wordless: false };
    room.before(row.len()).map(|h| (h.mention, h.cue))
}

impl Room<'_> {
    /// The pattern behind the quotation.
    fn after(&self, place: usize, stretch: &Stretch) -> Option<Hit> {
        let (row, lexicon) = (self.row, self.lexicon);
        let inner = stretch.inner.of(self.text);
        let mut at = place + 1;
        let mut comma = false;
        while row.get(at).is_some_and(|i| i.is_mark(&[',', '—', '–', '―', '-'])) {
            comma = true;
            at += 1;
        }
        let first = row.get(at)?;
        first.lower()?;
        // A full stop inside the marks ends the sentence: what follows with a capital is another one.
        if inner.ends_with('.') && !comma && first.is_capital() {
            return None;
        }
        let open_end = comma || inner.ends_with([',', '?', '!', '—', '…']) || !first.is_capital();
        if !open_end && !inner.ends_with([',', '?', '!']) {
            return None;
        }
        if let Some(hit) = self.according(at, true) {
            return Some(hit);
        }
        let stop = self.sentence_end(at);
        let mut verb = at;
        while verb < stop
            && row[verb].lower().is_some_and(|w| CLITICS.contains(&w))
            && lexicon.verb(row[verb].lower().unwrap_or("")).is_none()
        {
            verb += 1;
        }
        if let Some(hit) = self.verb_first(verb, stop).or_else(|| self.verb_first(at, stop)) {
            return Some(hit);
        }
        // SOURCE … cue
        let source = forward(row, at, lexicon)?;
        let near = (source.end..stop.min(source.end + 18)).find(|&k| {
            row[k].verb(lexicon).is_some_and(|v| v.form != Form::Base)
                && !(row[k].is_capital() && lexicon.capital_nouns)
        })?;
        let between = &row[source.end..near];
        let parted = between
            .iter()
            .any(|i| i.lower().is_some_and(|w| matches!(w, "and" | "but" | "und" | "et" | "y" | "e" | "en")));
        if parted {
            return None;
        }
        Some(Hit { mention: source.span, cue: row[near].span(), rule: Rule::QuoteSourceCue, close: true })
    }

    /// `said SOURCE`, `a déclaré SOURCE`, `hat SOURCE gesagt`, `dit-il`.
    fn verb_first(&self, at: usize, stop: usize) -> Option<Hit> {
        let (row, lexicon) = (self.row, self.lexicon);
        let item = row.get(at).filter(|_| at < stop)?;
        let word = item.lower()?;
        if item.is_capital() {
            return None;
        }
        let hit = |source: Phrase, cue: Option<Span>| {
            Some(Hit { mention: source.span, cue, rule: Rule::QuoteCueSource, close: true })
        };
        if let Some(source) = pronoun_of(row, at, lexicon) {
            let participle = (at + 1..stop.min(at + 4)).find(|&k| row[k].verb(lexicon).is_some());
            let cue = participle.filter(|_| lexicon.verb(word.split('-').next().unwrap_or("")).is_none());
            let own = row[at].span().map(|s| Span { start: s.start, end: source.span.start - 1 });
            return hit(source, cue.and_then(|k| row[k].span()).or(own));
        }
        let auxiliary = lexicon.is_auxiliary(word);
        if auxiliary {
            let participle = (at + 1..stop.min(at + 3))
                .take_while(|&k| !row[k].is_capital())
                .find(|&k| row[k].verb(lexicon).is_some());
            if let Some(k) = participle {
                let source = forward(row, self.behind(k + 1, stop), lexicon)?;
                return hit(source, row[k].span());
            }
            let source = forward(row, at + 1, lexicon)?;
            let k = (source.end..stop.min(source.end + 8)).find(|&k| row[k].verb(lexicon).is_some())?;
            return hit(source, row[k].span());
        }
        let verb = item.verb(lexicon)?;
        if matches!(verb.form, Form::Base | Form::Gerund) || !lexicon.inversion {
            return None;
        }
        let source = forward(row, self.behind(at + 1, stop), lexicon).filter(|s| s.end <= stop)?;
        hit(source, item.span())
    }

    /// The place of the source behind its verb: over an adverb, an object pronoun, or "on Monday".
    fn behind(&self, at: usize, stop: usize) -> usize {
        for k in at..at + 4 {
            let Some(word) = self.row.get(k).filter(|_| k < stop).and_then(Item::lower) else { return at };
            let name = self.row[k].is_capital() && !self.lexicon.is_date_word(word);
            if name || forward(self.row, k, self.lexicon).is_some() {
                return k;
            }
        }
        at
    }

    /// The pattern in front of the quotation, within its sentence.
    fn before(&self, place: usize) -> Option<Hit> {
        let (row, lexicon) = (self.row, self.lexicon);
        let start = self.sentence_start(place);
        if start >= place {
            return None;
        }
        let colon = row[place - 1].is_mark(&[':']);
        let comma = row[place - 1].is_mark(&[',']);
        let end = place - usize::from(colon || comma);
        let rule = |close: bool| match (close, colon) {
            (true, true) => Rule::Colon,
            (true, false) => Rule::SourceCueQuote,
            _ => Rule::Report,
        };
        let according = (start..end).rev().take(24).find_map(|k| self.according(k, false));
        if let Some(hit) = according {
            return Some(hit);
        }
        let verbs = (start..end).rev().filter(|&k| {
            row[k].verb(lexicon).is_some_and(|v| v.class != Class::Gesture || k + 3 > end)
                && !(row[k].is_capital() && lexicon.capital_nouns && k > start)
        });
        for k in verbs.take(4) {
            let form = row[k].verb(lexicon).map(|v| v.form);
            let close = end - k <= 2 || colon;
            let cue = row[k].span();
            let hit = |s: Phrase| Hit { mention: s.span, cue, rule: rule(close), close };
            if let Some(source) = pronoun_of(row, k, lexicon) {
                return Some(hit(source));
            }
            if !matches!(form, Some(Form::Gerund)) {
                if let Some(source) = backward(row, k, lexicon).filter(|s| s.first >= start) {
                    return Some(hit(source));
                }
                let behind = forward(row, k + 1, lexicon).filter(|s| s.end <= end);
                if let Some(source) = behind.filter(|_| lexicon.inversion && self.may_invert(start, k)) {
                    // Nothing but the source between the verb and the quotation: "sagte Berg, „…“".
                    let close = close || source.end == end;
                    return Some(Hit { mention: source.span, cue, rule: rule(close), close });
                }
            }
            // "hat Weber gesagt", and a participle or infinitive whose subject stands further in front.
            let auxiliary = (start..k)
                .rev()
                .take(8)
                .find(|&a| row[a].lower().is_some_and(|w| lexicon.is_auxiliary(w)) && !row[a].is_capital());
            if let Some(a) = auxiliary {
                let source = backward(row, a, lexicon)
                    .filter(|s| s.first >= start)
                    .or_else(|| forward(row, a + 1, lexicon).filter(|s| s.end <= k));
                if let Some(source) = source {
                    return Some(hit(source));
                }
            }
        }
        // "Weber: „…“" and a subject at the front of a sentence with a verb unknown to the lexicon.
        let front = forward(row, start, lexicon)?;
        if colon && front.end == end {
            return Some(Hit { mention: front.span, cue: None, rule: Rule::Colon, close: true });
        }
        let gerund = (front.end..end).find(|&k| row[k].verb(lexicon).is_some());
        let cue = gerund.and_then(|k| row[k].span());
        (gerund.is_some() || colon).then_some(Hit {
            mention: front.span,
            cue,
            rule: rule(false),
            close: false,
        })
    }

    /// Whether the subject may stand behind the verb at `k`: the clause's front holds something else, or nothing.
    fn may_invert(&self, start: usize, k: usize) -> bool {
        let front = &self.row[start..k];
        let commas =
            front.iter().all(|i| i.lower().is_none() || i.lower().is_some_and(|w| CLITICS.contains(&w)));
        commas || self.lexicon.code != "en"
    }

    /// "according to SOURCE" at `at`.
    fn according(&self, at: usize, behind: bool) -> Option<Hit> {
        let (row, lexicon) = (self.row, self.lexicon);
        for phrase in lexicon.according_to {
            if matches!(*phrase, "so" | "aldus") && !behind {
                continue;
            }
            let words = phrase.split(' ').count();
            let same =
                phrase.split(' ').enumerate().all(|(n, w)| row.get(at + n).and_then(Item::lower) == Some(w));
            if !same {
                continue;
            }
            let source = forward(row, at + words, lexicon)?;
            let cue = Span { start: row[at].span()?.start, end: row[at + words - 1].span()?.end };
            return Some(Hit {
                mention: source.span,
                cue: Some(cue),
                rule: Rule::AccordingTo,
                close: behind,
            });
        }
        None
    }

    /// A name after a dash behind the quotation, at the end of the line.
    fn signature(&self, place: usize) -> Option<Span> {
        let mut at = place + 1;
        if !self.row.get(at)?.is_mark(&['—', '–', '-', '―', '\n']) {
            return None;
        }
        while at < place + 4 && self.row.get(at).is_some_and(|i| i.lower().is_none()) {
            at += 1;
        }
        let source = forward(self.row, at, self.lexicon).filter(|s| self.row[s.first].is_capital())?;
        (self.row.len() - source.end <= 8).then_some(source.span)
    }

    /// Whether the quotation is a clause of its own rather than some words in a sentence.
    fn whole(&self, place: usize, stretch: &Stretch, attributed: bool) -> bool {
        let inner = stretch.inner.of(self.text);
        let mut letters = inner.trim_start_matches(|c: char| !c.is_alphanumeric()).chars();
        let first = letters.next();
        let capital = first
            .is_some_and(|c| c.is_uppercase() || c.is_numeric() || !c.is_lowercase() && c.is_alphabetic());
        let ended = inner.ends_with([',', '.', '!', '?', '…', '—', '。', '！', '？']);
        let front = place == 0
            || self.row[place - 1].ends_sentence()
            || self.row[place - 1].is_mark(&[',', ':', '—', '–'])
            || matches!(self.row[place - 1], Item::Stretch(_));
        let long = inner.split_whitespace().nth(1).is_some() || inner.chars().count() > 8;
        (front && capital && long)
            || (attributed && ended && front)
            || (capital && ended && long)
            || (ended && inner.split_whitespace().nth(6).is_some())
    }

    /// Whether no sentence ends between the stretch before and this one.
    fn same_sentence(&self, place: usize) -> bool {
        let before = self.row[..place].iter().rposition(|i| matches!(i, Item::Stretch(_)));
        before.is_some_and(|b| !self.row[b..place].iter().any(Item::ends_sentence))
    }

    fn sentence_start(&self, place: usize) -> usize {
        let from = place.saturating_sub(REACH);
        let back =
            self.row[from..place].iter().rposition(|i| i.ends_sentence() || matches!(i, Item::Stretch(_)));
        back.map_or(from, |i| from + i + 1)
    }

    fn sentence_end(&self, at: usize) -> usize {
        let to = self.row.len().min(at + REACH);
        let ahead = self.row[at..to].iter().position(|i| i.ends_sentence() || matches!(i, Item::Stretch(_)));
        ahead.map_or(to, |i| at + i)
    }
}

/// How many words and marks of a sentence are looked at on each side: keeps the cascade linear in a text without full stops.
const REACH: usize = 80;
