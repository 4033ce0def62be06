//! The blocks of the body, one after another.

use super::article::Painter;
use super::{Action, Attr, Key, Part, Role, Tag};
use crate::article::{Block, BlockKind, Embed, Footnote, Item, Leaf, SourceId, Term};
use crate::text::SafeUrl;

impl<'a> Painter<'a> {
    /// Paints a block. Containers recurse; `article::MAX_NESTING` bounds the depth.
    pub(super) fn block(&mut self, block: &'a Block) {
        let source = block.source;
        match &block.kind {
            BlockKind::Paragraph(leaf) => self.line(Tag::P, Part::Paragraph, source, leaf),
            BlockKind::Heading { level, leaf } => self.heading(*level, source, leaf),
            BlockKind::List { start, items } => self.list(*start, items, source),
            BlockKind::Definitions(terms) => self.definitions(terms, source),
            BlockKind::Quotation { cite, attribution, blocks } => {
                self.quotation(cite.as_ref(), attribution.as_ref(), blocks, source)
            }
            BlockKind::Figure(figure) if self.shows(figure) => {
                self.open(Tag::Figure, Part::Figure).source(source).figure(figure);
                self.view.close();
            }
            BlockKind::Figure(_) => {}
            BlockKind::Table { caption, rows } => self.table(caption.as_ref(), rows),
            BlockKind::Code { language, leaf } => self.code(language.as_deref(), source, leaf),
            BlockKind::Math(leaf) => self.formula(source, leaf),
            BlockKind::Footnotes(notes) => self.footnotes(notes),
            BlockKind::Details { summary, blocks } => {
                self.open(Tag::Details, Part::Details).source(source);
                if let Some(leaf) = summary {
                    self.view.open(Tag::Summary);
                    self.leaf_number().leaf(leaf);
                    self.view.close();
                }
                self.blocks(blocks);
                self.view.close();
            }
            BlockKind::Embed(embed) => self.embed(embed, source),
            BlockKind::Rule => {
                self.open(Tag::Hr, Part::Rule).view.close();
            }
        }
    }

    fn source(&mut self, source: Option<SourceId>) -> &mut Self {
        if let Some(id) = source {
            self.handle(Attr::Source(id));
        }
        self
    }

    fn line(&mut self, tag: Tag, part: Part, source: Option<SourceId>, leaf: &'a Leaf) {
        self.open(tag, part).source(source).leaf_number().leaf(leaf);
        self.view.close();
    }

    fn heading(&mut self, level: u8, source: Option<SourceId>, leaf: &'a Leaf) {
        let shown = self.levels.next(level);
        let anchor = self.next_heading;
        self.next_heading += 1;
        self.open(Tag::heading(shown), Part::Heading).source(source);
        self.handle(Attr::Anchor(anchor)).handle(Attr::TabIndex(-1)).leaf_number().leaf(leaf);
        self.view.close();
    }

    fn list(&mut self, start: Option<u32>, items: &'a [Item], source: Option<SourceId>) {
        let tasks = items.iter().any(|item| item.task.is_some());
        let tag = if start.is_some() { Tag::Ol } else { Tag::Ul };
        self.open(tag, if tasks { Part::TaskList } else { Part::List }).source(source);
        if let Some(start) = start.filter(|n| *n != 1) {
            self.view.attr(Attr::Start(start));
        }
        for item in items {
            self.view.open(Tag::Li);
            // Most items are one line with perhaps a list below it: the line needs no paragraph of its own.
            let (line, rest) = match item.blocks.split_first() {
                Some((Block { kind: BlockKind::Paragraph(leaf), .. }, rest))
                    if !rest.iter().any(|b| matches!(b.kind, BlockKind::Paragraph(_))) =>
                {
                    (Some(leaf), rest)
                }
                _ => (None, item.blocks.as_slice()),
            };
            if line.is_some() {
                self.leaf_number();
            }
            if let Some(done) = item.task {
                self.task(done);
            }
            if let Some(leaf) = line {
                self.leaf(leaf);
            }
            self.blocks(rest);
            self.view.close();
        }
        self.view.close();
    }

    fn task(&mut self, done: bool) {
        let sign = if done { "☑" } else { "☐" };
        if self.is_widget() {
            let key = if done { Key::TaskDone } else { Key::TaskOpen };
            let name = self.options.strings.get(key);
            self.view
                .part(Tag::Span, Part::Task)
                .attr(Attr::Role(Role::Img))
                .attr(Attr::AriaLabel(name.into()));
            self.view.text(sign).close().text(" ");
        } else {
            self.view.text(sign).text(" ");
        }
    }

    fn definitions(&mut self, terms: &'a [Term], source: Option<SourceId>) {
        self.open(Tag::Dl, Part::Definitions).source(source);
        for term in terms {
            for leaf in &term.terms {
                self.view.open(Tag::Dt);
                self.leaf_number().leaf(leaf);
                self.view.close();
            }
            if !term.blocks.is_empty() {
                self.view.open(Tag::Dd);
                self.blocks(&term.blocks);
                self.view.close();
            }
        }
        self.view.close();
    }

    fn quotation(
        &mut self,
        cite: Option<&'a SafeUrl>,
        attribution: Option<&'a Leaf>,
        blocks: &'a [Block],
        source: Option<SourceId>,
    ) {
        match self.enter_quotation() {
            Some(quote) => {
                self.open(Tag::Blockquote, Part::QuoteBlock).source(source);
                self.view.attr(Attr::Quote(quote)).attr(Attr::TabIndex(-1));
            }
            None => {
                self.open(Tag::Blockquote, Part::Blockquote).source(source);
            }
        }
        self.view.attr_if(cite.map(Attr::Cite));
        self.blocks(blocks);
        if let Some(leaf) = attribution {
            self.open(Tag::Footer, Part::Attribution).leaf_number().leaf(leaf);
            self.view.close();
        }
        self.view.close();
    }

    fn code(&mut self, language: Option<&'a str>, source: Option<SourceId>, leaf: &'a Leaf) {
        if !self.is_widget() {
            self.view.open(Tag::Pre).open(Tag::Code);
            self.leaf(leaf);
            self.view.close().close();
            return;
        }
        self.open(Tag::Figure, Part::Code).source(source);
        let mut name = self.options.strings.get(Key::Code).to_owned();
        if let Some(language) = language {
            self.view.part(Tag::Figcaption, Part::CodeLanguage).text(language).close();
            name.push_str(": ");
            name.push_str(language);
        }
        self.view
            .part(Tag::Pre, Part::CodeScroll)
            .attr(Attr::TabIndex(0))
            .attr(Attr::Role(Role::Group))
            .attr(Attr::AriaLabel(name.into()))
            .attr(Attr::Dir("ltr"));
        self.leaf_number().view.open(Tag::Code);
        self.leaf(leaf);
        self.view.close().close().close();
    }

    /// A formula that is too wide scrolls in place, as code does.
    fn formula(&mut self, source: Option<SourceId>, leaf: &'a Leaf) {
        let name = self.options.strings.get(Key::Formula);
        self.open(Tag::P, Part::MathBlock).source(source);
        self.handle(Attr::TabIndex(0)).handle(Attr::Role(Role::Group)).handle(Attr::AriaLabel(name.into()));
        self.leaf_number().leaf(leaf);
        self.view.close();
    }

    fn footnotes(&mut self, notes: &'a [Footnote]) {
        let strings = self.options.strings;
        self.open(Tag::Section, Part::Footnotes);
        self.handle(Attr::AriaLabel(strings.get(Key::Footnotes).into()));
        self.view.open(Tag::Ol);
        for note in notes {
            self.open(Tag::Li, Part::Footnote).handle(Attr::Note(note.id)).handle(Attr::TabIndex(-1));
            if self.is_widget() {
                self.view.part(Tag::Span, Part::FootnoteLabel).text(note.label.as_str()).close().text(" ");
            }
            self.blocks(&note.blocks);
            if self.is_widget() {
                let name = strings.get(Key::FootnoteBack);
                self.view
                    .part(Tag::Button, Part::FootnoteBack)
                    .attr(Attr::TypeButton)
                    .attr(Attr::Action(Action::FootnoteBack))
                    .attr(Attr::Footnote(note.id))
                    .attr(Attr::AriaLabel(name.into()))
                    .text("↩")
                    .close();
            }
            self.view.close();
        }
        self.view.close().close();
    }

    fn embed(&mut self, embed: &'a Embed, source: Option<SourceId>) {
        self.open(Tag::P, Part::Embed).source(source).view.link(&embed.url);
        if self.is_widget() {
            let on = self.options.strings.fill(Key::EmbedOn, &[("host", &embed.provider)]);
            self.view.part(Tag::Span, Part::EmbedTitle).text(embed.title.as_str()).close().text(" ");
            self.view.part(Tag::Span, Part::EmbedHost).text(on).close();
        } else {
            self.view.text(embed.title.as_str());
        }
        self.view.close().close();
    }
}
