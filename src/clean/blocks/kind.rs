//! What kind of element a box is: by its role, else by its tag. The order is a scale, from chrome to prose.

use crate::dom::{Dom, NodeId, local_name};

/// The element of a box, ordered from chrome to prose so that a threshold on the number means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Kind {
    Nav = 1,
    Footer,
    Aside,
    Header,
    Button,
    Form,
    Label,
    Address,
    Dialog,
    ListItem,
    List,
    Other,
    Div,
    Section,
    Body,
    Summary,
    Details,
    TableHead,
    TableCell,
    Table,
    Term,
    Definition,
    H6,
    H5,
    H4,
    H3,
    H2,
    H1,
    Main,
    Article,
    Figure,
    Caption,
    Pre,
    Quote,
    Paragraph,
}

impl Kind {
    /// Whether it is `h1` to `h6`.
    pub fn is_heading(self) -> bool {
        (Kind::H6..=Kind::H1).contains(&self)
    }

    pub(super) fn of(dom: &Dom, id: NodeId) -> Kind {
        let by_role = match dom.attr(id, &local_name!("role")) {
            Some("navigation" | "menu" | "menubar" | "tablist") => Some(Kind::Nav),
            Some("contentinfo") => Some(Kind::Footer),
            Some("banner") => Some(Kind::Header),
            Some("complementary") => Some(Kind::Aside),
            Some("main") => Some(Kind::Main),
            Some("article") => Some(Kind::Article),
            Some("dialog" | "alertdialog") => Some(Kind::Dialog),
            Some("button") => Some(Kind::Button),
            _ => None,
        };
        if let Some(kind) = by_role {
            return kind;
        }
        let Some(tag) = dom.tag(id) else { return Kind::Other };
        match &**tag {
            "nav" | "menu" => Kind::Nav,
            "footer" => Kind::Footer,
            "aside" => Kind::Aside,
            "header" => Kind::Header,
            "button" => Kind::Button,
            "form" | "fieldset" => Kind::Form,
            "label" | "legend" | "option" => Kind::Label,
            "address" => Kind::Address,
            "dialog" => Kind::Dialog,
            "li" => Kind::ListItem,
            "ul" | "ol" | "dl" => Kind::List,
            "div" | "center" => Kind::Div,
            "section" => Kind::Section,
            "body" | "html" => Kind::Body,
            "summary" => Kind::Summary,
            "details" => Kind::Details,
            "th" => Kind::TableHead,
            "td" => Kind::TableCell,
            "table" | "tbody" | "thead" | "tfoot" | "tr" => Kind::Table,
            "dt" => Kind::Term,
            "dd" => Kind::Definition,
            "h1" => Kind::H1,
            "h2" => Kind::H2,
            "h3" => Kind::H3,
            "h4" => Kind::H4,
            "h5" => Kind::H5,
            "h6" => Kind::H6,
            "main" => Kind::Main,
            "article" => Kind::Article,
            "figure" => Kind::Figure,
            "figcaption" | "caption" => Kind::Caption,
            "pre" => Kind::Pre,
            "blockquote" => Kind::Quote,
            "p" => Kind::Paragraph,
            _ => Kind::Other,
        }
    }
}
