//! Attribution by the trained ranker: from left to right, each quotation's candidates are scored, the best one speaks.

use super::attribution::Attribution;
use super::candidates::candidates;
use super::cue;
use super::features::{self, Before, Place};
use super::model::{Model, model};
use super::scare;
use super::scene::{Scene, UNLISTED};
use super::{QuoteKind, Rule};

/// The best source of a quotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Best {
    /// The mention (index).
    pub mention: u32,
    /// Its score, in 1/256.
    pub score: i32,
    /// Its lead over the best candidate that ends in another word.
    pub lead: i32,
}

/// The score from which a stretch counts as speech, in 1/256. On the training folds 0 gives 0.981 of what is listed right and 0.985 of
/// the quotations, 50 gives 0.982 and 0.984; a quarter of a percent is lost to stretches cut otherwise, so that the precision of 0.980
/// asked for needs 50 (`data/quotes.md`).
const SPEECH: i32 = 50;

/// The score below which nobody is named at all: one right in twelve on the training folds.
const NOBODY: i32 = -620;

/// How many quotations are attributed here; the cascade, many times as quick, serves those behind them. In WebAssembly each costs
/// about 80 µs, so these take less than a second. By our judgement no article has as many, and few novels do.
pub(super) const MOST: usize = 10_000;

/// One answer for each of the first [`MOST`] quotations, with the mention chosen (index into the scene's).
pub(super) fn attribute(scene: &Scene<'_>) -> Vec<(Attribution, Option<u32>)> {
    let model = model();
    let mut before = Before::default();
    let mut out: Vec<(Attribution, Option<u32>)> = Vec::with_capacity(scene.pieces.len());
    for stretch in 0..scene.pieces.len().min(MOST) {
        if scene.tokens.stretch_at[stretch] == u32::MAX {
            out.push((Attribution::nobody(QuoteKind::Scare), None));
            continue;
        }
        let place = Place::new(scene, stretch, &before);
        let best = best(scene, model, &place, &before);
        let signed = signature(scene, &place).map(|mention| Best { mention, score: SIGNED, lead: SIGNED });
        let best = signed.or(best);
        let (score, lead) = best.map_or((-2560, 0), |b| (b.score, b.lead));
        let speech = model.speech.score(&scare::features(scene, &place, stretch, score, lead));
        if speech < SPEECH {
            out.push((Attribution::nobody(QuoteKind::Scare), None));
            continue;
        }
        let answer = best.filter(|b| b.score >= NOBODY);
        out.push(match answer {
            None => (Attribution::nobody(kind(scene, &place, stretch)), None),
            Some(best) => {
                let cue = cue::choose(scene, model, &place, best.mention);
                let kind = kind(scene, &place, stretch);
                let rule = rule(scene, &place, best.mention, &before, cue, kind);
                let confidence = model.scale.percent(best.score, best.lead);
                // "The American dream remains: “…”", "the menu lists “…”": a subject of what does not report is a topic.
                let reports = |c: cue::Chosen| c.class != UNLISTED;
                // "Ann Vega was blunt: “…”" does say who.
                let source = scene.mentions[best.mention as usize];
                let ahead = source.first < place.at;
                let person = source.kind == super::mentions::Kind::Name && source.name + 1 < source.end;
                let topic = ahead
                    && match rule {
                        Rule::Colon => !person && cue.is_some_and(|c| !reports(c)),
                        Rule::Report => kind == QuoteKind::Partial && !cue.is_some_and(reports),
                        _ => false,
                    };
                let attribution = Attribution {
                    kind,
                    mention: Some(scene.mentions[best.mention as usize].span(&scene.tokens)),
                    cue: cue.map(|c| c.span),
                    rule,
                    confidence: if topic { confidence.min(TOPIC) } else { confidence },
                };
                (attribution, Some(best.mention))
            }
        });
        before = Before { previous: Some((stretch as u32, answer.map(|b| b.mention))) };
    }
    out
}

/// The most that is claimed for a topic, in percent.
const TOPIC: u8 = 40;

/// After so many trees a candidate that lies so far behind the best is out of the running. On a fold of the training articles one in
/// five stays, none of 1,932 best candidates is lost, and the ranker costs a third.
const HEATS: usize = 30;
const BEHIND: i32 = 1024;

/// The best candidate. Of equal ones the earlier.
pub(super) fn best(scene: &Scene<'_>, model: &Model, place: &Place, before: &Before) -> Option<Best> {
    let ranker = &model.ranker;
    let heats: Vec<_> = candidates(scene, place, before)
        .into_iter()
        .map(|c| {
            let row = features::features(scene, place, before, c.mention, c.rank);
            (c.mention, row, ranker.part(&row, 0..HEATS))
        })
        .collect();
    let ahead = heats.iter().map(|h| h.2).max()?;
    let running = heats.iter().filter(|h| h.2 >= ahead - BEHIND);
    let scored: Vec<(u32, i32)> =
        running.map(|(mention, row, heat)| (*mention, heat + ranker.part(row, HEATS..usize::MAX))).collect();
    let &(mention, score) = scored.iter().max_by_key(|(m, s)| (*s, std::cmp::Reverse(*m)))?;
    let other =
        scored.iter().filter(|(m, _)| !features::same_words(scene, *m, mention)).map(|(_, s)| *s).max();
    Some(Best { mention, score, lead: score - other.unwrap_or(score - 2048) })
}

/// The score of a signature: that of the surest tenth of all sources.
const SIGNED: i32 = 1000;

/// “Q” — Ann Vega: a name behind a dash that ends the paragraph.
fn signature(scene: &Scene<'_>, place: &Place) -> Option<u32> {
    let leaf = scene.leaf(place.leaf);
    let dash = place.at + 1;
    // Twelve words: a name with its office and town.
    if !leaf.contains(&(dash + 1)) || !scene.token(dash).is_mark('-') || leaf.end - dash > 12 {
        return None;
    }
    let all = scene.mentions_in(dash + 1, (dash + 2).min(leaf.end));
    let named = all.into_iter().find(|&i| scene.mentions[i].kind == super::mentions::Kind::Name)?;
    let m = scene.mentions[named];
    // What follows is no clause.
    let rest = scene.between(m.end, leaf.end);
    (rest.verbs == 0 && scene.links.right[named].is_none()).then_some(named as u32)
}

/// Whether the words make a clause of their own.
fn kind(scene: &Scene<'_>, place: &Place, stretch: usize) -> QuoteKind {
    let inner = scene.pieces[stretch].inner.of(scene.text);
    let capital = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let closed = features::closing(inner) != 0;
    let words = features::words_in(inner);
    let whole =
        capital && (closed || words >= 6) && words >= 2 || (closed && words >= 12 && place.opens_sentence());
    if whole { QuoteKind::Direct } else { QuoteKind::Partial }
}

fn rule(
    scene: &Scene<'_>,
    place: &Place,
    mention: u32,
    before: &Before,
    cue: Option<cue::Chosen>,
    kind: QuoteKind,
) -> Rule {
    let previous = before.previous.and_then(|(_, m)| m);
    let m = scene.mentions[mention as usize];
    if signature(scene, place) == Some(mention) {
        return Rule::Signature;
    }
    if previous.is_some_and(|p| scene.mentions[p as usize].end == m.end) && m.first < place.at {
        let same_sentence = scene.token(m.first).sentence == scene.token(place.at).sentence;
        // “Q1,” she said, “q2”: the source stands between the two.
        let between = before.previous.is_some_and(|(p, _)| scene.tokens.stretch_at[p as usize] < m.first);
        return if same_sentence && !between && kind == QuoteKind::Partial {
            Rule::Report
        } else {
            Rule::Continuation
        };
    }
    let Some(cue) = cue else {
        let known = previous.is_some_and(|p| features::same_words(scene, p, mention));
        return if known { Rule::PreviousSpeaker } else { Rule::Report };
    };
    if cue.class == super::scene::ACCORDING {
        return Rule::AccordingTo;
    }
    if m.first > place.at {
        return if cue.first < m.first { Rule::QuoteCueSource } else { Rule::QuoteSourceCue };
    }
    if place.at > 0 && scene.token(place.at - 1).is_mark(':') {
        return Rule::Colon;
    }
    if kind == QuoteKind::Direct { Rule::SourceCueQuote } else { Rule::Report }
}
