//! The patterns by which a source and its verb stand beside a quotation: what the cascade tries, in languages without trained weights.

use super::according;
use super::attribution::Attribution;
use super::phrase::{CLITICS, Phrase, backward, forward, pronoun_of};
use super::scan::{Item, is_date};
use super::segments::Stretch;
use super::{QuoteKind, Rule};
use crate::lexicon::{Class, Form, Gender, Lexicon, Person};
use crate::text::Span;

/// A leaf as a row of words, marks and quotations.
pub(super) struct Room<'a> {
    pub text: &'a str,
    pub row: &'a [Item],
    pub lexicon: &'a Lexicon,
    /// Whether the leaf holds nothing but quotations.
    pub wordless: bool,
}

/// A source with its cue.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub mention: Span,
    pub cue: Option<Span>,
    pub rule: Rule,
    /// Whether nothing but a comma or colon stands between the quotation and the pattern.
    pub close: bool,
}

impl Room<'_> {
    /// The pattern behind the quotation.
    pub fn after(&self, place: usize, stretch: &Stretch) -> Option<Hit> {
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
        if let Some(hit) = according::at(self, at, true) {
            return Some(hit);
        }
        let stop = self.sentence_end(at);
        let mut verb = at;
        while verb < stop
            && row[verb].lower().is_some_and(|w| CLITICS.contains(&w) && !lexicon.joiners.contains(&w))
            && lexicon.verb(row[verb].lower().unwrap_or("")).is_none()
        {
            verb += 1;
        }
        if let Some(hit) = self.verb_first(verb, stop).or_else(|| self.verb_first(at, stop)) {
            return Some(hit);
        }
        // SOURCE … cue
        let Some(source) = forward(row, at, lexicon) else { return self.far(at, stop) };
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

    /// „Q“, dass es so sei, betonte SOURCE: an inverted verb behind a comma, with its source at the end of the sentence.
    fn far(&self, at: usize, stop: usize) -> Option<Hit> {
        let last = (at + 1..stop).rev().find(|&k| self.row[k - 1].is_mark(&[',']))?;
        let listed = self.row[last].verb(self.lexicon).is_some();
        self.verb_first(last, stop).filter(|_| listed).map(|hit| Hit { close: false, ..hit })
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
            // "a réagi Duval": a participle that nobody listed.
            if at + 1 < stop && unlisted(&row[at + 1], lexicon) {
                let source = forward(row, self.behind(at + 2, stop), lexicon).filter(|s| s.end <= stop)?;
                return hit(source, row[at + 1].span());
            }
            let source = forward(row, at + 1, lexicon)?;
            let k = (source.end..stop.min(source.end + 8)).find(|&k| row[k].verb(lexicon).is_some())?;
            return hit(source, row[k].span());
        }
        if row.get(at + 1).and_then(Item::lower).is_some_and(|w| NOBODY.contains(&w)) {
            return None;
        }
        let listed = item.verb(lexicon).map(|v| !matches!(v.form, Form::Base | Form::Gerund));
        if !listed.unwrap_or_else(|| unlisted(item, lexicon)) || !lexicon.inversion {
            return None;
        }
        let source = forward(row, self.behind(at + 1, stop), lexicon).filter(|s| s.end <= stop)?;
        hit(source, item.span())
    }

    /// The place of the source behind its verb: over an adverb, an object pronoun, "on Monday" or "to the press".
    fn behind(&self, at: usize, stop: usize) -> usize {
        let (row, lexicon) = (self.row, self.lexicon);
        let word = |k: usize| row.get(k).filter(|_| k < stop).and_then(Item::lower);
        let mut k = at;
        while let Some(w) = word(k).filter(|_| k < at + 10) {
            let date = lexicon.is_determiner(w) && k + 1 < stop && is_date(row, k + 1, lexicon);
            if date {
                k += 2;
                continue;
            }
            // A word that is preposition and article alike ("a") is an article where a phrase begins with it.
            let article = lexicon.is_determiner(w);
            if lexicon.is_preposition(w) && !article && !row[k].is_capital() {
                k = forward(row, k + 1, lexicon).map_or(k + 1, |addressee| addressee.end);
                continue;
            }
            let name = row[k].is_capital() && !is_date(row, k, lexicon);
            if name || forward(row, k, lexicon).is_some() {
                return k;
            }
            if k >= at + 4 {
                break;
            }
            k += 1;
        }
        at
    }

    /// The pattern in front of the quotation, within its sentence.
    pub fn before(&self, place: usize) -> Option<Hit> {
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
        if let Some(hit) = according::before(self, start, end) {
            return Some(hit);
        }
        let verbs = (start..end).rev().filter(|&k| {
            row[k].verb(lexicon).is_some_and(|v| v.class != Class::Gesture || k + 3 > end)
                && !(row[k].is_capital() && lexicon.capital_nouns && k > start)
        });
        let verbs: Vec<usize> = verbs.take(6).collect();
        let governing = self.governing(start, end, &verbs);
        for k in governing.into_iter().chain(verbs.iter().copied().take(4)) {
            let form = row[k].verb(lexicon).map(|v| v.form);
            let close = end - k <= 2 || colon;
            let cue = row[k].span();
            let hit = |s: Phrase| Hit { mention: s.span, cue, rule: rule(close), close };
            if let Some(source) = pronoun_of(row, k, lexicon) {
                return Some(hit(source));
            }
            // "wies er als … zurück": a pronoun behind the verb is its subject, whatever stands in front.
            let pronoun = forward(row, k + 1, lexicon).filter(|s| s.end == k + 2 && s.end <= end);
            if let Some(source) = pronoun.filter(|s| lexicon.inversion && self.is_he(s.first)) {
                return Some(hit(source));
            }
            // "… und forderte": the subject stands with the verb before.
            let joined = k > start
                && lexicon.code != "en"
                && row[k - 1].lower().is_some_and(|w| lexicon.joiners.contains(&w))
                && !row[k - 1].is_capital();
            if joined {
                continue;
            }
            let asked =
                k > start && row[k - 1].is_mark(&[',']) && lexicon.code != "en" && self.leads_off(start);
            if let Some(source) = forward(row, k + 1, lexicon).filter(|s| asked && s.end <= end) {
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
        let he = (front.end + 1..end).find(|&k| self.is_he(k) && row[k - 1].verb(lexicon).is_some());
        let from = front.end;
        let front = he.and_then(|k| forward(row, k, lexicon)).unwrap_or(front);
        let gerund = (from..end).find(|&k| row[k].verb(lexicon).is_some());
        let cue = gerund.and_then(|k| row[k].span());
        (gerund.is_some() || colon).then_some(Hit {
            mention: front.span,
            cue,
            rule: rule(false),
            close: false,
        })
    }

    /// The reporting verb right before the last "that": what stands behind it is its report, whoever acts in there. Not where
    /// the verb beside the quotation names something, as "called" does.
    fn governing(&self, start: usize, end: usize, verbs: &[usize]) -> Option<usize> {
        let (row, lexicon) = (self.row, self.lexicon);
        let names = |k: usize| row[k].verb(lexicon).is_some_and(|v| v.class == Class::Call);
        if verbs.first().is_none_or(|&k| names(k)) {
            return None;
        }
        let that = (start..end).rev().find(|&k| row[k].lower().is_some_and(|w| lexicon.that.contains(&w)))?;
        // Five words: "said on Monday at noon that".
        verbs.iter().copied().find(|&k| k < that && that - k <= 5)
    }

    /// „Er sei „heilfroh““: German tells by the form of the verb that somebody's words go on. The pronoun in front, or nobody
    /// new: then the source before goes on.
    pub fn goes_on(&self, place: usize) -> Option<Option<Span>> {
        let start = self.sentence_start(place);
        let told = self.lexicon.code == "de"
            && self.row[start..place].iter().any(|i| i.lower().is_some_and(|w| REPORTED.contains(&w)));
        let pronoun = self.row[start].lower().filter(|w| matches!(*w, "er" | "sie"));
        told.then(|| pronoun.and_then(|_| self.row[start].span()))
    }

    /// Whether the listed verb of a clause without a subject follows: “Mentiram”, acusa.
    pub fn cue_behind(&self, place: usize) -> Option<Span> {
        let comma = self.row.get(place + 1)?.is_mark(&[',']);
        let verb = self.row.get(place + 2).filter(|i| comma && !i.is_capital())?;
        verb.verb(self.lexicon).filter(|v| v.form == Form::Finite).and(verb.span())
    }

    /// Whether the word is a pronoun that is always a subject: "er", "hij", "il".
    fn is_he(&self, at: usize) -> bool {
        let word = self.row[at].lower().filter(|_| self.lexicon.code != "en");
        let pronoun = word.and_then(|w| self.lexicon.pronoun(w));
        pronoun.is_some_and(|p| p.gender == Some(Gender::Masculine) && p.person == Person::Third)
    }

    /// Whether a sentence begins with what is no subject: "Auf die Frage, ob …, antwortete Berg".
    fn leads_off(&self, start: usize) -> bool {
        let lexicon = self.lexicon;
        self.row[start].lower().is_some_and(|w| {
            lexicon.is_preposition(w) && !lexicon.is_determiner(w)
                || lexicon.joiners.contains(&w)
                || lexicon.that.contains(&w)
        })
    }

    /// Whether the subject may stand behind the verb at `k`: the clause's front holds something else, or nothing.
    fn may_invert(&self, start: usize, k: usize) -> bool {
        let front = &self.row[start..k];
        let commas =
            front.iter().all(|i| i.lower().is_none() || i.lower().is_some_and(|w| CLITICS.contains(&w)));
        commas || self.lexicon.code != "en"
    }

    /// A name after a dash behind the quotation, at the end of the line.
    pub fn signature(&self, place: usize) -> Option<Span> {
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
    pub fn whole(&self, place: usize, stretch: &Stretch, attributed: bool) -> bool {
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
            || (attributed && front && (ended || capital))
            || (capital && ended && long)
            || (ended && inner.split_whitespace().nth(6).is_some())
    }

    /// `“Q1”, said SOURCE …, “q2”`: the attribution of the stretch before stands between the two, in one sentence, with a comma
    /// or dash before the second.
    pub fn interrupted(&self, place: usize, stretch: &Stretch, before: &Attribution) -> bool {
        let parted = place > 0 && self.row[place - 1].is_mark(&[',', '—', '–']);
        let between = before.mention.is_some_and(|m| m.end <= stretch.outer.start);
        let behind = matches!(before.rule, Rule::QuoteCueSource | Rule::QuoteSourceCue);
        parted && between && behind && before.kind == QuoteKind::Direct && self.same_sentence(place)
    }

    /// Whether no sentence ends between the stretch before and this one.
    pub fn same_sentence(&self, place: usize) -> bool {
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

/// Verbs in the form of reported speech.
const REPORTED: &[&str] = &[
    "brauche", "bringe", "dürfe", "finde", "gebe", "gehe", "gelte", "habe", "halte", "handele", "handle",
    "komme", "könne", "lasse", "liege", "mache", "müsse", "sehe", "sei", "seien", "solle", "stehe", "stelle",
    "werde", "wisse", "wolle",
];

/// Behind a verb these say that there is no source.
const NOBODY: &[&str] = &["nadie", "nessuno", "niemand", "ninguém", "personne"];

/// Whether a word is in no table: right behind a quotation, before its source, it is a verb nobody listed.
fn unlisted(item: &Item, lexicon: &Lexicon) -> bool {
    let Some(word) = item.lower().filter(|_| !item.is_capital()) else { return false };
    let listed = lexicon.is_preposition(word)
        || lexicon.is_determiner(word)
        || lexicon.is_common(word)
        || lexicon.is_particle(word)
        || lexicon.is_date_word(word)
        || lexicon.is_speech_noun(word)
        || lexicon.joiners.contains(&word)
        || lexicon.that.contains(&word)
        || lexicon.role(word).is_some()
        || lexicon.title(word).is_some()
        || lexicon.pronoun(word).is_some()
        || CLITICS.contains(&word);
    // Adverbs end so: "également", "igualmente", "probabilmente".
    !listed
        && word.chars().count() > 3
        && !word.ends_with("ment")
        && !word.ends_with("mente")
        && lexicon.code != "en"
}
