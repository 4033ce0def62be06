//! The article as Markdown that reads back to the same article: CommonMark with GitHub's tables, footnotes, strikethrough and
//! task lists, and HTML tags for the few marks that Markdown has no sign for. Knows only the article, no quotations.
//!
//! Invariant: what is text in the article is text in the Markdown; every character that would mean something is escaped.

mod escape;
mod inline;
mod table;

use crate::article::{
    Article, Block, BlockKind, Figure, Footnote, Item, Leaf, Mark, MarkKind, Media, Metadata,
};
use inline::Place;
use std::collections::BTreeSet;

/// Title as `#`, dek, source line, then the body.
pub fn write(article: &Article) -> String {
    let mut notes = BTreeSet::new();
    article.blocks().iter().for_each(|block| collect_notes(block, &mut notes));
    let writer = Writer { text: article.text(), notes };
    let mut parts = head(&article.meta);
    parts.push(writer.blocks(article.blocks()));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn head(meta: &Metadata) -> Vec<String> {
    let title = meta.title.as_ref().map(|title| format!("# {}", escape::line(title, Place::Heading)));
    let dek = meta.dek.as_ref().map(|dek| escape::line(dek, Place::Paragraph));
    let site = meta.site_name.as_deref().map(|name| escape::line(name, Place::Inside));
    let source = match (&meta.canonical, site) {
        (Some(url), site) => {
            let name = site.unwrap_or_else(|| escape::line(url.as_str(), Place::Inside));
            Some(format!("[{name}]({})", escape::destination(url.as_str())))
        }
        (None, site) => site,
    };
    let people =
        meta.byline.as_ref().map(|byline| format!("By {}", escape::line(&byline.joined(), Place::Inside)));
    let date =
        meta.published.as_deref().map(|date| escape::line(date.get(..10).unwrap_or(date), Place::Inside));
    let line: Vec<String> = [people, date, source].into_iter().flatten().collect();
    let line = Some(line.join(" · ")).filter(|line| !line.is_empty());
    [title, dek, line].into_iter().flatten().collect()
}

/// Writes blocks of one article.
struct Writer<'a> {
    text: &'a str,
    /// The footnotes that are there to be called.
    notes: BTreeSet<u32>,
}

impl Writer<'_> {
    /// Blocks with a blank line between them.
    fn blocks(&self, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut before: Option<&BlockKind> = None;
        for block in blocks {
            let written = self.block(&block.kind);
            if written.is_empty() {
                continue;
            }
            if let Some(before) = before {
                // Two lists or quotations in a row would read back as one.
                out.push_str(if run_together(before, &block.kind) { "\n\n<!-- -->\n\n" } else { "\n\n" });
            }
            out.push_str(&written);
            before = Some(&block.kind);
        }
        out
    }

    fn block(&self, kind: &BlockKind) -> String {
        match kind {
            BlockKind::Paragraph(leaf) => self.line(leaf, Place::Paragraph),
            BlockKind::Heading { level, leaf } => {
                format!("{} {}", "#".repeat((*level).clamp(1, 6).into()), self.line(leaf, Place::Heading))
            }
            BlockKind::List { start, items } => self.list(*start, items),
            BlockKind::Definitions(terms) => {
                let mut parts = Vec::new();
                for term in terms {
                    parts.extend(term.terms.iter().map(|leaf| format!("**{}**", self.plain(leaf))));
                    parts.push(self.blocks(&term.blocks));
                }
                parts.retain(|part| !part.is_empty());
                parts.join("\n\n")
            }
            BlockKind::Quotation { attribution, blocks, .. } => {
                let mut inner = self.blocks(blocks);
                if let Some(leaf) = attribution {
                    let name = self.line(leaf, Place::Inside);
                    let dash = if name.starts_with(['—', '–']) { "" } else { "— " };
                    inner = format!("{inner}\n\n{dash}{name}");
                }
                indent(inner.trim_start_matches('\n'), "> ", "> ")
            }
            BlockKind::Figure(figure) => self.figure(figure),
            BlockKind::Table { caption, rows } => {
                let caption = caption.as_ref().map(|leaf| self.line(leaf, Place::Paragraph) + "\n\n");
                caption.unwrap_or_default() + &table::write(self, rows)
            }
            BlockKind::Code { language, leaf } => {
                fenced(language.as_deref().unwrap_or(""), leaf.span.of(self.text))
            }
            BlockKind::Math(leaf) => fenced("math", leaf.span.of(self.text)),
            BlockKind::Footnotes(notes) => {
                notes.iter().map(|note| self.footnote(note)).collect::<Vec<_>>().join("\n\n")
            }
            BlockKind::Details { summary, blocks } => {
                let summary =
                    summary.as_ref().map(|leaf| escape::html(leaf.span.of(self.text))).unwrap_or_default();
                format!("<details>\n<summary>{summary}</summary>\n\n{}\n\n</details>", self.blocks(blocks))
            }
            BlockKind::Embed(embed) => {
                format!(
                    "[{}]({})",
                    escape::line(&embed.title, Place::Inside),
                    escape::destination(embed.url.as_str())
                )
            }
            // Not `---`, which would make a heading of a line before it and a rule of a list's bullet.
            BlockKind::Rule => "***".to_owned(),
        }
    }

    fn list(&self, start: Option<u32>, items: &[Item]) -> String {
        let simple = |item: &Item| match item.blocks.as_slice() {
            [] => true,
            [first, rest @ ..] => {
                matches!(first.kind, BlockKind::Paragraph(_))
                    && rest.len() <= 1
                    && rest.iter().all(|block| matches!(block.kind, BlockKind::List { .. }))
            }
        };
        let tight = items.iter().all(simple);
        let written: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(i, item)| {
                let bullet = match start {
                    // CommonMark reads at most nine digits.
                    Some(first) => format!("{}. ", first.saturating_add(i as u32).min(999_999_999)),
                    None => "- ".to_owned(),
                };
                let task = match item.task {
                    Some(true) => "[x] ",
                    Some(false) => "[ ] ",
                    None => "",
                };
                let mut inner = self.blocks(&item.blocks);
                if tight {
                    inner = inner.replacen("\n\n", "\n", 1);
                }
                let rest = " ".repeat(bullet.len());
                indent(&format!("{task}{inner}"), &bullet, &rest).trim_end().to_owned()
            })
            .collect();
        written.join(if tight { "\n" } else { "\n\n" })
    }

    /// A caption is the title of its picture where it is one line without marks; else picture and caption stand between HTML's tags.
    fn figure(&self, figure: &Figure) -> String {
        let title = self.title(figure);
        let picture = |media: &Media| {
            let image = inline::image(media.url.as_str(), &media.alt, title);
            match &media.link {
                Some(link) => format!("[{image}]({})", escape::destination(link.as_str())),
                None => image,
            }
        };
        let pictures = figure.media.iter().map(picture).collect::<Vec<_>>().join("\n\n");
        let lines = figure.caption.iter().map(|leaf| self.line(leaf, Place::Paragraph));
        let lines = lines.collect::<Vec<_>>().join("\n\n");
        match (pictures.is_empty(), lines.is_empty() || title.is_some()) {
            (_, true) => pictures,
            (true, false) => lines,
            (false, false) => {
                format!("<figure>\n\n{pictures}\n\n<figcaption>\n\n{lines}\n\n</figcaption>\n</figure>")
            }
        }
    }

    /// The caption that a title can hold.
    fn title(&self, figure: &Figure) -> Option<&str> {
        let ([_], [leaf]) = (figure.media.as_slice(), figure.caption.as_slice()) else { return None };
        let words = leaf.span.of(self.text);
        let plain = |mark: &Mark| matches!(mark.kind, MarkKind::Quote | MarkKind::Time(_));
        (leaf.marks.iter().all(plain) && !words.contains('\n')).then_some(words)
    }

    fn footnote(&self, note: &Footnote) -> String {
        indent(&self.blocks(&note.blocks), &format!("[^{}]: ", note.id), "    ")
    }

    fn line(&self, leaf: &Leaf, place: Place) -> String {
        inline::write(self.text, &self.notes, leaf, place)
    }

    /// A line without its marks, as text inside another mark.
    fn plain(&self, leaf: &Leaf) -> String {
        escape::line(leaf.span.of(self.text), Place::Inside)
    }
}

/// Recursion is bounded by [`crate::article::MAX_NESTING`].
fn collect_notes(block: &Block, out: &mut BTreeSet<u32>) {
    let mut all = |blocks: &[Block]| blocks.iter().for_each(|block| collect_notes(block, out));
    match &block.kind {
        BlockKind::Footnotes(notes) => {
            notes.iter().for_each(|note| all(&note.blocks));
            out.extend(notes.iter().map(|note| note.id));
        }
        BlockKind::List { items, .. } => items.iter().for_each(|item| all(&item.blocks)),
        BlockKind::Definitions(terms) => terms.iter().for_each(|term| all(&term.blocks)),
        BlockKind::Quotation { blocks, .. } | BlockKind::Details { blocks, .. } => all(blocks),
        // The cells of a table are written on one line, which has no room for a note.
        _ => {}
    }
}

fn run_together(before: &BlockKind, after: &BlockKind) -> bool {
    use BlockKind::{List, Quotation};
    match (before, after) {
        (List { start: a, .. }, List { start: b, .. }) => a.is_some() == b.is_some(),
        (Quotation { .. }, Quotation { .. }) => true,
        _ => false,
    }
}

/// Code between fences longer than any in it.
fn fenced(language: &str, code: &str) -> String {
    let fence = "`".repeat(escape::longest_run(code, '`').max(2) + 1);
    let language: String = language.chars().filter(|c| !c.is_whitespace() && !"`\\&".contains(*c)).collect();
    format!("{fence}{language}\n{}\n{fence}", code.trim_end_matches('\n'))
}

/// Puts one prefix before the first line and another before all others; blank lines get it without its blanks.
fn indent(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        let prefix = if i == 0 { first } else { rest };
        out.push_str(if line.is_empty() && i > 0 { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}
