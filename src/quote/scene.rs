//! All that is known of an article before any quotation is attributed: tokens, mentions, cues, links, and running sums over them.

use crate::article::LeafRef;
use crate::lexicon::{Gender, Lexicon};

use super::links::{self, Links};
use super::mentions::{self, Mention};
use super::namesakes;
use super::tokens::{self, Kind, Piece, Token, Tokens};
use super::words::{In, Words};

/// The stage on which quotations are attributed.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub text: &'a str,
    pub pieces: &'a [Piece],
    pub words: &'static Words,
    pub lexicon: &'static Lexicon,
    pub tokens: Tokens,
    pub mentions: Vec<Mention>,
    pub links: Links,
    /// For each token the first mention that begins at or behind it; one more entry than tokens.
    pub mention_from: Vec<u32>,
    /// Cues in reading order.
    pub cues: Vec<Cue>,
    /// For each token the first cue that begins at or behind it; one more entry than tokens.
    pub cue_from: Vec<u32>,
    sums: Vec<Sums>,
}

/// Words that could tie a source to a quotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    /// First token.
    pub first: u32,
    /// One past the last token.
    pub end: u32,
    /// From 1 to 7, see [`super::words::Info::strength`].
    pub strength: u8,
    /// Verb classes from 1, 9 for "according to", 10 for nouns of speech.
    pub class: u8,
}

/// The class of "according to".
pub(super) const ACCORDING: u8 = 9;
/// The class of nouns of speech.
pub(super) const SPEECH_NOUN: u8 = 10;

/// The class of verbs that nobody listed, known by their subject.
pub(super) const UNLISTED: u8 = 11;

/// Counts of what stands before a token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub verbs: u32,
    pub strong_cues: u32,
    pub joiners: u32,
    pub thats: u32,
    pub commas: u32,
    pub stretches: u32,
    pub subjects: u32,
    pub mentions: u32,
    pub pronouns: u32,
    masculine: u32,
    feminine: u32,
}

impl Sums {
    /// Pronouns that tell of men, or of women; of neither where nothing is told.
    pub fn pronouns_of(self, gender: Option<Gender>) -> u32 {
        match gender {
            Some(Gender::Masculine) => self.masculine,
            Some(Gender::Feminine) => self.feminine,
            _ => 0,
        }
    }
}

impl<'a> Scene<'a> {
    /// Reads an article.
    pub fn new(
        text: &'a str,
        leaves: &[LeafRef<'_>],
        pieces: &'a [Piece],
        lexicon: &'static Lexicon,
    ) -> Self {
        let words = Words::of(lexicon);
        let mut tokens = tokens::read(text, leaves, pieces, words);
        namesakes::settle(&mut tokens, text, lexicon);
        let mentions = mentions::find(&tokens, text, lexicon);
        let according = according_to(&tokens, text, lexicon);
        let links = links::find(&tokens, &mentions, &according);
        let cues = cues(&tokens, &according, &links);
        let mention_from = starts(tokens.list.len(), mentions.iter().map(|m| m.first));
        let cue_from = starts(tokens.list.len(), cues.iter().map(|c| c.first));
        let sums = sums(text, &tokens, &mentions, &links);
        Scene { text, pieces, words, lexicon, tokens, mentions, links, mention_from, cues, cue_from, sums }
    }

    /// What lies between two tokens (from the first, up to but without the second).
    pub fn between(&self, from: u32, to: u32) -> Sums {
        let (a, b) = (self.sums[from.min(to) as usize], self.sums[to.max(from) as usize]);
        Sums {
            verbs: b.verbs - a.verbs,
            strong_cues: b.strong_cues - a.strong_cues,
            joiners: b.joiners - a.joiners,
            thats: b.thats - a.thats,
            commas: b.commas - a.commas,
            stretches: b.stretches - a.stretches,
            subjects: b.subjects - a.subjects,
            mentions: b.mentions - a.mentions,
            pronouns: b.pronouns - a.pronouns,
            masculine: b.masculine - a.masculine,
            feminine: b.feminine - a.feminine,
        }
    }

    /// The token at an index.
    pub fn token(&self, at: u32) -> &Token {
        &self.tokens.list[at as usize]
    }

    /// The cue that begins at a token.
    pub fn cue_at(&self, token: u32) -> Option<u32> {
        let at = self.cue_from[token as usize];
        self.cues.get(at as usize).filter(|c| c.first == token).map(|_| at)
    }

    /// The mentions that begin in a range of tokens.
    pub fn mentions_in(&self, from: u32, to: u32) -> std::ops::Range<usize> {
        // A phrase may end with the text: "… said a spokeswoman,".
        let [from, to] = [from, to].map(|at| (at as usize).min(self.mention_from.len() - 1));
        self.mention_from[from] as usize..self.mention_from[to] as usize
    }

    /// The tokens of a leaf.
    pub fn leaf(&self, leaf: u32) -> std::ops::Range<u32> {
        self.tokens.leaf_starts[leaf as usize]..self.tokens.leaf_starts[leaf as usize + 1]
    }
}

/// For each index below `len`, and `len` itself, how many of the ascending numbers lie below it.
fn starts(len: usize, numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut out = vec![0u32; len + 1];
    for number in numbers {
        out[number as usize + 1] += 1;
    }
    for at in 1..=len {
        out[at] += out[at - 1];
    }
    out
}

/// "according to" and its kin: the phrase's first token and the token behind it.
fn according_to(tokens: &Tokens, text: &str, lexicon: &Lexicon) -> Vec<(u32, u32)> {
    let list = &tokens.list;
    let phrases: Vec<Vec<&str>> = lexicon.according_to.iter().map(|p| p.split(' ').collect()).collect();
    let mut out = Vec::new();
    for at in 0..list.len() {
        if !list[at].is_word() {
            continue;
        }
        let fits = |phrase: &[&str]| {
            phrase.iter().enumerate().all(|(k, word)| {
                list.get(at + k).is_some_and(|t| {
                    t.sentence == list[at].sentence && t.span.of(text).eq_ignore_ascii_case(word)
                })
            })
        };
        if let Some(phrase) = phrases.iter().find(|p| fits(p)) {
            out.push((at as u32, (at + phrase.len()) as u32));
        }
    }
    out
}

fn cues(tokens: &Tokens, according: &[(u32, u32)], links: &Links) -> Vec<Cue> {
    let mut out = Vec::new();
    let mut next = 0;
    for (at, token) in tokens.list.iter().enumerate() {
        let first = at as u32;
        while next < according.len() && according[next].0 < first {
            next += 1;
        }
        if next < according.len() && according[next].0 == first {
            out.push(Cue { first, end: according[next].1, strength: 7, class: ACCORDING });
        } else if token.is_word()
            && (token.info.verb.is_some()
                || token.info.strength > 0
                || token.info.is(In::SpeechNouns)
                || (links.subject[at].1.is_some() && !token.info.is(In::Auxiliaries)))
        {
            let class = match token.info.verb {
                Some((class, _)) => class as u8 + 1,
                None if token.info.is(In::SpeechNouns) => SPEECH_NOUN,
                None => UNLISTED,
            };
            out.push(Cue { first, end: first + 1, strength: token.info.strength.max(1), class });
        }
    }
    out
}

fn sums(text: &str, tokens: &Tokens, mentions: &[Mention], links: &Links) -> Vec<Sums> {
    let mut out = Vec::with_capacity(tokens.list.len() + 1);
    let mut sum = Sums::default();
    let mut next = 0;
    for (at, token) in tokens.list.iter().enumerate() {
        out.push(sum);
        sum.verbs += u32::from(links::is_verb(token, text) || token.info.is(In::Auxiliaries));
        sum.strong_cues += u32::from(token.info.strength >= 4);
        sum.joiners += u32::from(token.info.is(In::Joiners));
        sum.thats += u32::from(token.info.is(In::That));
        sum.commas += u32::from(token.is_mark(','));
        sum.stretches += u32::from(matches!(token.kind, Kind::Stretch(_)));
        let pronoun = token.info.person.is_some();
        sum.pronouns += u32::from(pronoun);
        sum.masculine += u32::from(pronoun && token.info.gender == Some(Gender::Masculine));
        sum.feminine += u32::from(pronoun && token.info.gender == Some(Gender::Feminine));
        while next < mentions.len() && mentions[next].first as usize == at {
            sum.mentions += u32::from(!mentions[next].part);
            let subject = links.right[next].is_some() && !mentions[next].part;
            sum.subjects += u32::from(subject);
            next += 1;
        }
    }
    out.push(sum);
    out
}
