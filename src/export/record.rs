//! The reading as plain records, the one form that JSON, the filter and the JavaScript door share.
//!
//! Names are those of the package's types (`publishedTime`, `textContent`); offsets are UTF-16 code units into
//! `textContent`, as JavaScript counts. [`ReadingRecord`] carries nested quotations, [`FlatQuote`] is one line for a table.

use super::fragment::Fragments;
use super::selector::{Selector, selectors};
use crate::Reading;
use crate::article::Metadata;
use crate::clean::Removal;
use crate::quote::{Quote, Speaker};
use crate::text::{Offsets, Span};
use crate::view;
use serde::Serialize;

/// A [`Reading`] without its blocks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReadingRecord<'a> {
    /// Title, dates and the rest.
    #[serde(flatten)]
    pub meta: MetaRecord<'a>,
    /// The body, one block a line: what all offsets count in.
    pub text_content: &'a str,
    /// Words in the body.
    pub word_count: usize,
    /// The quotations in reading order.
    pub quotes: Vec<QuoteRecord<'a>>,
    /// Who is shown as quoted, in order of the first quotation: those whose every quotation is too doubtful are not named.
    pub speakers: Vec<SpeakerRecord<'a>>,
    /// What was left out, in source order.
    pub removals: Vec<RemovalRecord<'a>>,
    /// The headings, as the outline lists them.
    pub outline: Vec<HeadingRecord<'a>>,
    /// What looked odd: `too-deep`, `no-article` …
    pub notes: Vec<&'static str>,
}

/// What is known about the article.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MetaRecord<'a> {
    /// The headline.
    pub title: Option<&'a str>,
    /// The sentence below it.
    pub dek: Option<&'a str>,
    /// The authors' names, parted by commas.
    pub byline: Option<String>,
    /// ISO 8601, as exact as the page tells.
    pub published_time: Option<&'a str>,
    /// ISO 8601.
    pub modified_time: Option<&'a str>,
    /// The site's name.
    pub site_name: Option<&'a str>,
    /// BCP 47.
    pub lang: Option<&'a str>,
    /// `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// A summary.
    pub excerpt: Option<&'a str>,
    /// The article's own address.
    pub canonical_url: Option<&'a str>,
    /// The picture that stands for the article.
    pub lead_image: Option<ImageRecord<'a>>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ImageRecord<'a> {
    /// Its address.
    pub url: &'a str,
    /// Its alternative text.
    pub alt: Option<&'a str>,
}

/// A quotation with its evidence.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRecord<'a> {
    /// `q1`, `q2` … in reading order.
    pub id: String,
    /// The words without the outer marks, stretches joined by a blank.
    pub text: String,
    /// `direct`, `partial`, `block` or `scare`.
    pub kind: &'static str,
    /// Who said it; `None` where the evidence is too weak to show a name.
    pub speaker: Option<QuoteSpeaker<'a>>,
    /// The words that make it speech.
    pub cue: Option<CueRecord<'a>>,
    /// How often such a speaker was right on the training text, 0 to 1.
    pub confidence: f64,
    /// The pattern that tied speaker and quotation: `quote-source-cue` …
    pub rule: &'static str,
    /// The line of `textContent` (counted from 0, empty lines not counted) that it begins in.
    pub paragraph: u32,
    /// UTF-16 units before its first character.
    pub start: u32,
    /// UTF-16 units before the first character after it.
    pub end: u32,
    /// Its stretches, where an attribution interrupts it or it goes on in another paragraph.
    pub segments: Vec<Range>,
    /// W3C Web Annotation selectors.
    pub selector: [Selector<'a>; 2],
    /// A text directive (`:~:text=…`) to put behind `#` in the page's address.
    pub fragment: String,
}

/// Who said a quotation, and the words that say so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuoteSpeaker<'a> {
    /// The speaker's id in [`ReadingRecord::speakers`].
    pub id: String,
    /// The fullest name in the article, or the description.
    pub name: &'a str,
    /// The words at this place that name the speaker ("he"); empty where there are none.
    pub mention: &'a str,
    /// What the article says of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'a str>,
    /// Whether `name` is a name rather than a description.
    pub named: bool,
}

/// The words that make a quotation speech.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CueRecord<'a> {
    /// The words.
    pub text: &'a str,
    /// UTF-16 units before them.
    pub start: u32,
    /// UTF-16 units before the first character after them.
    pub end: u32,
}

/// A stretch of `textContent` in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Units before its first character.
    pub start: u32,
    /// Units before the first character after it.
    pub end: u32,
}

/// Who is quoted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakerRecord<'a> {
    /// `s1`, `s2` … in order of the first quotation; the number of one who is not named is left out.
    pub id: String,
    /// The fullest name in the article, or the description.
    pub name: &'a str,
    /// What the article says of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'a str>,
    /// Whether `name` is a name rather than a description.
    pub named: bool,
    /// The quotations that are shown as theirs; at least one.
    pub quotes: Vec<String>,
    /// The places that mention them.
    pub mentions: Vec<Range>,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RemovalRecord<'a> {
    /// Its number: what `restore` takes.
    pub id: u32,
    /// `appeal`, `navigation` …
    pub reason: &'static str,
    /// Its first words.
    pub snippet: &'a str,
    /// Words in it.
    pub words: u32,
    /// How many top-level blocks stand before its place.
    pub before: u32,
    /// Whether it was put back.
    pub restored: bool,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeadingRecord<'a> {
    /// The name that the view gives it: `h1`, `h2` … in reading order.
    pub anchor: String,
    /// 2 to 6, none skipped.
    pub level: u8,
    /// Its words.
    pub text: &'a str,
}

/// A quotation on one level, for tables and scorers: the best guess at the speaker, shown or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatQuote<'a> {
    /// `q1`, `q2` … in reading order.
    pub id: String,
    /// As in [`QuoteRecord::text`].
    pub text: String,
    /// As in [`QuoteRecord::kind`].
    pub kind: &'static str,
    /// The best guess at the full name, even where it is too weak to be shown.
    pub speaker: Option<&'a str>,
    /// The words that name the speaker at this place.
    pub mention: Option<&'a str>,
    /// The words that make it speech.
    pub cue: Option<&'a str>,
    /// What the article says of the speaker.
    pub role: Option<&'a str>,
    /// As in [`QuoteRecord::confidence`].
    pub confidence: f64,
    /// Whether the evidence is good enough to show the speaker.
    pub shown: bool,
    /// As in [`QuoteRecord::rule`].
    pub rule: &'static str,
    /// As in [`QuoteRecord::start`].
    pub start: u32,
    /// As in [`QuoteRecord::end`].
    pub end: u32,
    /// As in [`QuoteRecord::segments`].
    pub segments: Vec<Range>,
    /// As in [`QuoteRecord::paragraph`].
    pub paragraph: u32,
}

impl<'a> ReadingRecord<'a> {
    /// The record of a reading.
    pub fn new(reading: &'a Reading) -> Self {
        let text = reading.article.text();
        let counter = Counter { text, offsets: Offsets::new(text) };
        let mut fragments = Fragments::new(text);
        ReadingRecord {
            meta: MetaRecord::new(&reading.article.meta),
            text_content: text,
            word_count: reading.article.word_count(),
            quotes: reading
                .quotes
                .iter()
                .map(|quote| counter.quote(quote, reading, &mut fragments))
                .collect(),
            speakers: counter.speakers(reading),
            removals: removals(reading),
            outline: outline(reading),
            notes: reading.notes.iter().map(|note| note.as_str()).collect(),
        }
    }
}

impl<'a> MetaRecord<'a> {
    /// The record of an article's metadata.
    pub fn new(meta: &'a Metadata) -> Self {
        MetaRecord {
            title: meta.title.as_deref(),
            dek: meta.dek.as_deref(),
            byline: meta.byline.as_ref().map(|b| b.joined()),
            published_time: meta.published.as_deref(),
            modified_time: meta.modified.as_deref(),
            site_name: meta.site_name.as_deref(),
            lang: meta.language.as_ref().map(|l| l.as_str()),
            dir: meta.direction.map(|d| d.as_str()),
            excerpt: meta.excerpt.as_deref(),
            canonical_url: meta.canonical.as_ref().map(|u| u.as_str()),
            lead_image: meta
                .lead_image
                .as_ref()
                .map(|image| ImageRecord { url: image.url.as_str(), alt: image.alt.as_deref() }),
        }
    }
}

/// The quotations of a reading in the flat form.
pub fn flat_quotes(reading: &Reading) -> Vec<FlatQuote<'_>> {
    let text = reading.article.text();
    let counter = Counter { text, offsets: Offsets::new(text) };
    reading.quotes.iter().map(|quote| counter.flat(quote, reading)).collect()
}

/// The removals of a reading.
pub fn removals<'a>(reading: &'a Reading) -> Vec<RemovalRecord<'a>> {
    let record = |removal: &'a Removal| RemovalRecord {
        id: removal.id,
        reason: removal.reason.as_str(),
        snippet: &removal.snippet,
        words: removal.words,
        before: removal.before,
        restored: removal.restored,
    };
    reading.removals.iter().map(record).collect()
}

fn outline(reading: &Reading) -> Vec<HeadingRecord<'_>> {
    let headings = view::headings(reading).into_iter();
    headings.map(|h| HeadingRecord { anchor: heading_id(h.anchor), level: h.level, text: h.text }).collect()
}

/// The name that the outside knows a heading by.
pub fn heading_id(anchor: u32) -> String {
    format!("h{}", anchor + 1)
}

/// The name that the outside knows a quotation by.
pub fn quote_id(id: u32) -> String {
    format!("q{}", id + 1)
}

/// The name that the outside knows a speaker by.
pub fn speaker_id(id: u32) -> String {
    format!("s{}", id + 1)
}

struct Counter<'a> {
    text: &'a str,
    offsets: Offsets<'a>,
}

impl<'a> Counter<'a> {
    fn range(&self, span: Span) -> Range {
        Range { start: self.offsets.utf16(span.start), end: self.offsets.utf16(span.end) }
    }

    fn segments(&self, quote: &Quote) -> Vec<Range> {
        quote.segments.iter().map(|segment| self.range(segment.inner)).collect()
    }

    fn quote(&self, quote: &Quote, reading: &'a Reading, fragments: &mut Fragments<'_>) -> QuoteRecord<'a> {
        let span = quote.span();
        let Range { start, end } = self.range(span);
        let speaker = quote.shown().and_then(|id| reading.speakers.get(id as usize));
        QuoteRecord {
            id: quote_id(quote.id),
            text: quote.text(self.text),
            kind: quote.kind.as_str(),
            speaker: speaker.map(|speaker| QuoteSpeaker {
                id: speaker_id(speaker.id),
                name: &speaker.name,
                mention: quote.mention.map_or("", |mention| mention.of(self.text)),
                role: speaker.role.as_deref(),
                named: speaker.named,
            }),
            cue: quote.cue.map(|cue| {
                let Range { start, end } = self.range(cue);
                CueRecord { text: cue.of(self.text), start, end }
            }),
            confidence: f64::from(quote.confidence) / 100.0,
            rule: quote.rule.as_str(),
            paragraph: quote.leaf,
            start,
            end,
            segments: self.segments(quote),
            selector: selectors(self.text, span, &self.offsets),
            fragment: fragments.of(span),
        }
    }

    fn flat(&self, quote: &Quote, reading: &'a Reading) -> FlatQuote<'a> {
        let Range { start, end } = self.range(quote.span());
        let speaker = quote.speaker.and_then(|id| reading.speakers.get(id as usize));
        FlatQuote {
            id: quote_id(quote.id),
            text: quote.text(self.text),
            kind: quote.kind.as_str(),
            speaker: speaker.map(|speaker| speaker.name.as_str()),
            mention: quote.mention.map(|mention| mention.of(self.text)),
            cue: quote.cue.map(|cue| cue.of(self.text)),
            role: speaker.and_then(|speaker| speaker.role.as_deref()),
            confidence: f64::from(quote.confidence) / 100.0,
            shown: quote.shown().is_some(),
            rule: quote.rule.as_str(),
            start,
            end,
            segments: self.segments(quote),
            paragraph: quote.leaf,
        }
    }

    fn speakers(&self, reading: &'a Reading) -> Vec<SpeakerRecord<'a>> {
        let record = |speaker: &'a Speaker| SpeakerRecord {
            id: speaker_id(speaker.id),
            name: &speaker.name,
            role: speaker.role.as_deref(),
            named: speaker.named,
            quotes: Vec::new(),
            mentions: speaker.mentions.iter().map(|mention| self.range(*mention)).collect(),
        };
        let mut records: Vec<_> = reading.speakers.iter().map(record).collect();
        for quote in &reading.quotes {
            if let Some(theirs) = quote.shown().and_then(|id| records.get_mut(id as usize)) {
                theirs.quotes.push(quote_id(quote.id));
            }
        }
        records.retain(|record| !record.quotes.is_empty());
        records
    }
}
