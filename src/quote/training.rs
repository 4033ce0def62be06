//! What the training script needs to see: the rows that the models would see, over annotated articles.

use std::ops::Range;

use crate::article::Article;
use crate::lexicon;
use crate::text::Span;

use super::antecedent::{self, Said};
use super::candidates::candidates;
use super::features::{self, Before, Place};
use super::mentions::Kind;
use super::scene::Scene;
use super::tokens::Piece;
use super::{cue, people, scare, segments, speakers};

/// A quotation as annotated; offsets in bytes.
#[derive(Debug, Clone)]
pub struct Given {
    /// Without its marks.
    pub inner: Range<usize>,
    /// The annotated source.
    pub mention: Option<Range<usize>>,
    /// The annotated speaker, where there is one.
    pub speaker: Option<String>,
    /// Whether it is a quotation: others are passed over when the quotation before is asked for.
    pub quotation: bool,
}

/// A stretch as it was found, with the rows of the models.
#[derive(Debug)]
pub struct Seen {
    /// Without its marks, in bytes.
    pub inner: Range<usize>,
    /// The annotated one that it shares most bytes with.
    pub given: Option<usize>,
    /// The row for speech or not, still without its source's score.
    pub speech: Vec<u8>,
    /// Its candidates.
    pub candidates: Vec<Row>,
    /// The cues that the annotated source could speak by: the words and the row.
    pub cues: Vec<(Range<usize>, Vec<u8>)>,
    /// The people that its annotated source could mean, where that is no name: the fullest name and the row.
    pub people: Vec<(String, Vec<u8>)>,
}

/// A candidate.
#[derive(Debug)]
pub struct Row {
    /// The words shown, in bytes.
    pub span: Range<usize>,
    /// What the ranker sees.
    pub row: Vec<u8>,
}

/// The rows of an English article, each quotation seen with the right source of the one before.
pub fn rows(text: &str, given: &[Given]) -> Vec<Seen> {
    let article = Article::from_lines(text);
    let leaves = article.leaves();
    let stretches = segments::find(text, &leaves, lexicon::english());
    let pieces: Vec<Piece> = stretches.iter().map(Piece::from).collect();
    let scene = Scene::new(text, &leaves, &pieces, lexicon::english());
    let people = people::find(&scene);
    let mut said = Said { times: vec![0; people.list.len()], ..Said::default() };
    let mut before = Before::default();
    let mut out = Vec::new();
    for (stretch, piece) in pieces.iter().enumerate() {
        if scene.tokens.stretch_at[stretch] == u32::MAX {
            continue;
        }
        let inner = piece.inner.range();
        let shared = |g: &Given| g.inner.end.min(inner.end).saturating_sub(g.inner.start.max(inner.start));
        let same = (0..given.len()).filter(|&g| shared(&given[g]) > 0).max_by_key(|&g| shared(&given[g]));
        let place = Place::new(&scene, stretch, &before);
        let found = candidates(&scene, &place, &before);
        let rows = found.iter().map(|c| Row {
            span: scene.mentions[c.mention as usize].span(&scene.tokens).range(),
            row: features::features(&scene, &place, &before, c.mention, c.rank).to_vec(),
        });
        let mut meant = Vec::new();
        let source = same.map(|g| &given[g]).filter(|g| g.quotation);
        if let Some(given) = source
            && let Some(gold) = &given.mention
            && let Some(mention) = speakers::at(&scene, Span::new(gold.start, gold.end))
        {
            let m = scene.mentions[mention as usize];
            let name = |person: u32| people.list[person as usize].words.join(" ");
            let mut person = speakers::named(&scene, &people, mention).filter(|_| m.kind == Kind::Name);
            if antecedent::needs_one(&scene, &m) {
                let all = antecedent::candidates(&scene, &people, &said, mention);
                meant = all.iter().map(|c| (name(c.person), c.row.to_vec())).collect();
                // The right one speaks before the next, where it is known; else the subject of the paragraph, if there is one.
                person = match &given.speaker {
                    Some(speaker) => {
                        let last = speaker.to_lowercase();
                        let last = last.split(' ').next_back().unwrap_or("");
                        all.iter()
                            .map(|c| c.person)
                            .find(|&p| people.list[p as usize].words.iter().any(|w| w == last))
                    }
                    // What the model itself would say must not enter its rows: the same core would not give the same model.
                    None => antecedent::subject_here(&scene, &people, &said, mention),
                };
            }
            if let Some(person) = person {
                said.times[person as usize] += 1;
                said.last = Some((person, scene.token(scene.tokens.stretch_at[stretch]).leaf));
            }
            said.pronoun = m.kind == Kind::Pronoun;
        }
        let right = source.and_then(|quotation| {
            quotation.mention.as_ref().and_then(|gold| {
                // The candidate whose head lies in the annotated source and that begins nearest to it.
                let inside = found.iter().filter(|c| {
                    let head = scene.mentions[c.mention as usize].head(&scene.tokens).span.range();
                    gold.start <= head.start && head.end <= gold.end
                });
                let start = |m: u32| scene.mentions[m as usize].span(&scene.tokens).range().start;
                inside.map(|c| c.mention).min_by_key(|&m| start(m).abs_diff(gold.start))
            })
        });
        let cues = right.map_or(Vec::new(), |m| {
            let all = cue::candidates(&scene, &place, m).into_iter();
            all.map(|c| (cue::chosen(&scene, c).span.range(), cue::features(&scene, &place, m, c).to_vec()))
                .collect()
        });
        out.push(Seen {
            cues,
            people: meant,
            inner,
            given: same,
            speech: scare::features(&scene, &place, stretch, 0, 0).to_vec(),
            candidates: rows.collect(),
        });
        if source.is_some() {
            before = Before { previous: Some((stretch as u32, right)) };
        }
    }
    out
}
