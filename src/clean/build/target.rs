//! What a line will be once it is written: a paragraph, a heading, a caption or another part of the container around it.
//! The element tells it when it opens; the container decides when the line ends whether there is room for it.

use super::frame::{Frame, FrameKind};
use crate::article::{Block, BlockKind, Leaf, SourceId, Term};
use crate::dom::{Dom, NodeId};

/// What the line being written will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Paragraph,
    Heading(u8),
    Caption,
    TableCaption,
    Term,
    Summary,
    Attribution,
}

impl Target {
    /// What the lines of a block will be that is no container, in a container and among lines that will be `outer`.
    pub fn of(dom: &Dom, id: NodeId, tag: &str, top: Option<&FrameKind>, outer: Target) -> Target {
        let special = !matches!(outer, Target::Paragraph | Target::Heading(_));
        match (tag, top) {
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) if !special => {
                Target::Heading(tag.as_bytes()[1] - b'0')
            }
            ("figcaption", Some(FrameKind::Figure { .. })) => Target::Caption,
            ("caption", Some(FrameKind::Table { .. })) => Target::TableCaption,
            ("dt", Some(FrameKind::Definitions(_))) => Target::Term,
            ("summary", Some(FrameKind::Details { .. })) => Target::Summary,
            ("footer" | "cite" | "figcaption", Some(FrameKind::Quotation { .. })) => Target::Attribution,
            _ if dom.attribute(id, "role") == Some("heading") && !special => {
                let level = dom.attribute(id, "aria-level").and_then(|l| l.parse::<u8>().ok());
                Target::Heading(level.filter(|l| (1..=6).contains(l)).unwrap_or(2))
            }
            _ => outer,
        }
    }

    /// Puts a line where it belongs in the container: where that has no room for it, it is a paragraph.
    pub fn place(self, leaf: Leaf, source: Option<SourceId>, frame: &mut Frame) {
        let kind = match (self, &mut frame.kind) {
            (Target::Heading(level), _) => BlockKind::Heading { level, leaf },
            (Target::Caption, FrameKind::Figure { captions, .. }) => {
                captions.push((frame.blocks.len(), leaf));
                return;
            }
            (Target::TableCaption, FrameKind::Table { caption: caption @ None, rows }) if rows.is_empty() => {
                *caption = Some(leaf);
                return;
            }
            (Target::Term, FrameKind::Definitions(terms)) => {
                match terms.last_mut().filter(|t| t.blocks.is_empty()) {
                    Some(term) => term.terms.push(leaf),
                    None => terms.push(Term { terms: vec![leaf], blocks: Vec::new() }),
                }
                return;
            }
            (Target::Summary, FrameKind::Details { summary: summary @ None }) if frame.blocks.is_empty() => {
                *summary = Some(leaf);
                return;
            }
            (Target::Attribution, FrameKind::Quotation { attribution: attribution @ None, .. })
                if !frame.blocks.is_empty() =>
            {
                *attribution = Some(leaf);
                return;
            }
            _ => BlockKind::Paragraph(leaf),
        };
        frame.push(Block { source, kind });
    }
}
