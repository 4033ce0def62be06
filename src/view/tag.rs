//! The elements that exist in a view.

/// An element's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Tag {
    A,
    Abbr,
    Article,
    Blockquote,
    Br,
    Button,
    Caption,
    Cite,
    Code,
    Dd,
    Del,
    Details,
    Div,
    Dl,
    Dt,
    Em,
    Figcaption,
    Figure,
    Footer,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Header,
    Hr,
    Img,
    Ins,
    Li,
    Mark,
    Ol,
    P,
    Pre,
    Q,
    Rt,
    Ruby,
    Section,
    Small,
    Span,
    Strong,
    Sub,
    Summary,
    Sup,
    Table,
    Tbody,
    Td,
    Th,
    Thead,
    Time,
    Tr,
    U,
    Ul,
}

impl Tag {
    /// All of them, in the order of the enum: a printer may keep a table by `tag as usize`.
    pub const ALL: &'static [Tag] = &[
        Tag::A,
        Tag::Abbr,
        Tag::Article,
        Tag::Blockquote,
        Tag::Br,
        Tag::Button,
        Tag::Caption,
        Tag::Cite,
        Tag::Code,
        Tag::Dd,
        Tag::Del,
        Tag::Details,
        Tag::Div,
        Tag::Dl,
        Tag::Dt,
        Tag::Em,
        Tag::Figcaption,
        Tag::Figure,
        Tag::Footer,
        Tag::H1,
        Tag::H2,
        Tag::H3,
        Tag::H4,
        Tag::H5,
        Tag::H6,
        Tag::Header,
        Tag::Hr,
        Tag::Img,
        Tag::Ins,
        Tag::Li,
        Tag::Mark,
        Tag::Ol,
        Tag::P,
        Tag::Pre,
        Tag::Q,
        Tag::Rt,
        Tag::Ruby,
        Tag::Section,
        Tag::Small,
        Tag::Span,
        Tag::Strong,
        Tag::Sub,
        Tag::Summary,
        Tag::Sup,
        Tag::Table,
        Tag::Tbody,
        Tag::Td,
        Tag::Th,
        Tag::Thead,
        Tag::Time,
        Tag::Tr,
        Tag::U,
        Tag::Ul,
    ];

    /// As HTML spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Tag::A => "a",
            Tag::Abbr => "abbr",
            Tag::Article => "article",
            Tag::Blockquote => "blockquote",
            Tag::Br => "br",
            Tag::Button => "button",
            Tag::Caption => "caption",
            Tag::Cite => "cite",
            Tag::Code => "code",
            Tag::Dd => "dd",
            Tag::Del => "del",
            Tag::Details => "details",
            Tag::Div => "div",
            Tag::Dl => "dl",
            Tag::Dt => "dt",
            Tag::Em => "em",
            Tag::Figcaption => "figcaption",
            Tag::Figure => "figure",
            Tag::Footer => "footer",
            Tag::H1 => "h1",
            Tag::H2 => "h2",
            Tag::H3 => "h3",
            Tag::H4 => "h4",
            Tag::H5 => "h5",
            Tag::H6 => "h6",
            Tag::Header => "header",
            Tag::Hr => "hr",
            Tag::Img => "img",
            Tag::Ins => "ins",
            Tag::Li => "li",
            Tag::Mark => "mark",
            Tag::Ol => "ol",
            Tag::P => "p",
            Tag::Pre => "pre",
            Tag::Q => "q",
            Tag::Rt => "rt",
            Tag::Ruby => "ruby",
            Tag::Section => "section",
            Tag::Small => "small",
            Tag::Span => "span",
            Tag::Strong => "strong",
            Tag::Sub => "sub",
            Tag::Summary => "summary",
            Tag::Sup => "sup",
            Tag::Table => "table",
            Tag::Tbody => "tbody",
            Tag::Td => "td",
            Tag::Th => "th",
            Tag::Thead => "thead",
            Tag::Time => "time",
            Tag::Tr => "tr",
            Tag::U => "u",
            Tag::Ul => "ul",
        }
    }

    /// Whether it has neither content nor an end tag.
    pub fn is_void(self) -> bool {
        matches!(self, Tag::Br | Tag::Hr | Tag::Img)
    }

    /// The heading of a level from 1 to 6.
    pub fn heading(level: u8) -> Tag {
        match level {
            0 | 1 => Tag::H1,
            2 => Tag::H2,
            3 => Tag::H3,
            4 => Tag::H4,
            5 => Tag::H5,
            _ => Tag::H6,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn all_stand_at_their_own_index() {
        for (i, tag) in Tag::ALL.iter().enumerate() {
            assert_eq!(*tag as usize, i, "{tag:?}");
        }
        assert_eq!(Tag::Ul as usize + 1, Tag::ALL.len());
    }
}
