//! A quotation and its speaker, as spans of the article's text.

use crate::Note;
use crate::text::Span;

/// What [`super::find`] found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The quotations in reading order; `Quote::id` is the index.
    pub quotes: Vec<Quote>,
    /// Who is quoted; `Speaker::id` is the index.
    pub speakers: Vec<Speaker>,
    /// What looked odd.
    pub notes: Vec<Note>,
}

/// Something that somebody said or wrote, in the words of the article.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// Its number in reading order, from 0.
    pub id: u32,
    /// What kind of quotation.
    pub kind: QuoteKind,
    /// Its stretches: more than one where an attribution interrupts it or it goes on in the next paragraph. Never empty.
    pub segments: Vec<Segment>,
    /// The best guess at who said it; shown only where [`Quote::shown`] says so.
    pub speaker: Option<u32>,
    /// The words that name the source at this place ("he", "Ms. Vega").
    pub mention: Option<Span>,
    /// The words that make it speech ("said", "according to").
    pub cue: Option<Span>,
    /// The pattern that tied the two together.
    pub rule: Rule,
    /// How often a speaker found this way with this score was right, in percent, on the training text.
    pub confidence: u8,
    /// The leaf (index into `Article::leaves()`) of the first segment.
    pub leaf: u32,
}

/// The confidence in percent from which a speaker is shown; below it a quotation is shown as unattributed. On held-out folds of the
/// training articles 97 % of the sources from here on are right, and 91 % of the quotations have one (`data/quotes.md`).
pub const DISPLAY_THRESHOLD: u8 = 70;

impl Quote {
    /// From the first segment's first byte to the last one's last, without the outer marks.
    pub fn span(&self) -> Span {
        let first = self.segments.first().map(|s| s.inner).unwrap_or_default();
        let last = self.segments.last().map(|s| s.inner).unwrap_or_default();
        Span { start: first.start, end: last.end }
    }

    /// Its words without the outer marks: stretches over several paragraphs are parted by a blank, others by an ellipsis,
    /// since nobody said them in one breath.
    pub fn text(&self, article_text: &str) -> String {
        let mut words = String::new();
        let mut end = None;
        for segment in &self.segments {
            if let Some(end) = end {
                let between = article_text.get(end as usize..segment.outer.start as usize).unwrap_or("");
                words.push_str(if between.trim().is_empty() { " " } else { " … " });
            }
            words.push_str(segment.inner.of(article_text));
            end = Some(segment.outer.end);
        }
        words
    }

    /// The speaker, where the evidence is good enough to show one.
    pub fn shown(&self) -> Option<u32> {
        self.speaker.filter(|_| self.confidence >= DISPLAY_THRESHOLD)
    }
}

/// One stretch of a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// The words, without quotation marks.
    pub inner: Span,
    /// With the marks, where there are any.
    pub outer: Span,
}

/// What kind of quotation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteKind {
    /// A clause or more, in the speaker's words.
    Direct,
    /// Some of the speaker's words inside a sentence of the author's.
    Partial,
    /// A block quotation.
    Block,
    /// Words at arm's length, titles, nicknames: nobody's speech; listed only on request.
    Scare,
}

impl QuoteKind {
    /// The names, as options spell them.
    pub const NAMES: &'static [&'static str] = &["direct", "partial", "block", "scare"];

    /// A stable name for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            QuoteKind::Direct => "direct",
            QuoteKind::Partial => "partial",
            QuoteKind::Block => "block",
            QuoteKind::Scare => "scare",
        }
    }
}

/// The pattern that ties a quotation to its speaker: the evidence in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// `"Q," SOURCE said`.
    QuoteSourceCue,
    /// `"Q," said SOURCE`.
    QuoteCueSource,
    /// `SOURCE said, "Q"`.
    SourceCueQuote,
    /// `SOURCE said: "Q"`.
    Colon,
    /// A partial quotation inside a reported clause.
    Report,
    /// `according to SOURCE`.
    AccordingTo,
    /// A later stretch of the same attribution.
    Continuation,
    /// A further quotation of the speaker of the one before, without a cue of its own.
    PreviousSpeaker,
    /// A line that begins with the speaker's name or `Q:` / `A:`.
    SpeakerLabel,
    /// A block quotation with its attribution or the sentence that leads into it.
    Block,
    /// A name after a dash at the end.
    Signature,
    /// Nobody was found.
    None,
}

impl Rule {
    /// A stable name for programs: `quote-source-cue`.
    pub fn as_str(self) -> &'static str {
        match self {
            Rule::QuoteSourceCue => "quote-source-cue",
            Rule::QuoteCueSource => "quote-cue-source",
            Rule::SourceCueQuote => "source-cue-quote",
            Rule::Colon => "colon",
            Rule::Report => "report",
            Rule::AccordingTo => "according-to",
            Rule::Continuation => "continuation",
            Rule::PreviousSpeaker => "previous-speaker",
            Rule::SpeakerLabel => "speaker-label",
            Rule::Block => "block",
            Rule::Signature => "signature",
            Rule::None => "none",
        }
    }
}

/// A person or an organisation that is quoted.
#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    /// Its number, in order of the first quotation.
    pub id: u32,
    /// The fullest name in the article ("John Kerry"), or the description where no name is given ("a spokesman for X").
    pub name: String,
    /// What the article says of them ("English teacher").
    pub role: Option<String>,
    /// Whether `name` is a name rather than a description.
    pub named: bool,
    /// The places that mention them, in reading order.
    pub mentions: Vec<Span>,
}
