//! What an inline element means, and the quotation marks that `<q>` stands for.

use crate::article::MarkKind;
use crate::dom::{Dom, NodeId};
use crate::text::{Direction, Language, SafeUrl, whitespace::fold};
use url::Url;

/// The mark that an element puts on its text, if any.
pub fn mark(dom: &Dom, id: NodeId, tag: &str, base: Option<&Url>) -> Option<MarkKind> {
    Some(match tag {
        "em" | "i" | "cite" | "dfn" | "var" => MarkKind::Emphasis,
        "strong" | "b" => MarkKind::Strong,
        "code" | "kbd" | "samp" | "tt" => MarkKind::Code,
        "del" | "s" | "strike" => MarkKind::Deleted,
        "ins" | "u" => MarkKind::Inserted,
        "mark" => MarkKind::Highlight,
        "small" => MarkKind::Small,
        "sub" => MarkKind::Subscript,
        "sup" => MarkKind::Superscript,
        "q" => MarkKind::Quote,
        "abbr" | "acronym" => MarkKind::Abbreviation(said(dom, id, "title")?),
        "time" => MarkKind::Time(said(dom, id, "datetime")?),
        "a" => {
            let href = dom.attribute(id, "href")?;
            // An address within the page leads nowhere once the page is gone.
            if href.trim_start().starts_with('#') {
                return None;
            }
            MarkKind::Link(SafeUrl::resolve(href, base)?)
        }
        "ruby" => {
            let readings =
                dom.children(id).filter(|n| dom.tag(*n).is_some_and(|t| matches!(&**t, "rt" | "rtc")));
            // A reading is a word or two.
            let texts =
                readings.map(|n| dom.descendants(n).take(8).filter_map(|t| dom.text(t)).collect::<String>());
            let reading = texts.map(|t| fold(&t)).collect::<Vec<_>>().join(" ");
            (!reading.is_empty()).then_some(MarkKind::Ruby(reading))?
        }
        _ => return None,
    })
}

/// The mark for text in another language or direction than the article's.
pub fn foreign(dom: &Dom, id: NodeId, language: Option<&Language>) -> Option<MarkKind> {
    let lang = dom.attribute(id, "lang").or_else(|| dom.attribute(id, "xml:lang")).and_then(Language::parse);
    let lang = lang.filter(|l| language.is_none_or(|own| own.primary() != l.primary()));
    let dir = match dom.attribute(id, "dir").map(str::to_ascii_lowercase).as_deref() {
        Some("rtl") => Some(Direction::Rtl),
        Some("ltr") => Some(Direction::Ltr),
        _ => None,
    };
    (lang.is_some() || dir.is_some()).then_some(MarkKind::Foreign { lang, dir })
}

/// The marks that open and close a `<q>` at a depth of nesting (0 is the outermost) in a language.
pub fn quotation_marks(language: Option<&str>, depth: usize) -> (&'static str, &'static str) {
    let (outer, inner) = match language {
        Some("de" | "cs" | "sk" | "bg" | "lt" | "sl" | "is") => (("„", "“"), ("‚", "‘")),
        Some("fr") => (("«\u{a0}", "\u{a0}»"), ("“", "”")),
        Some("es" | "it" | "pt" | "ru" | "uk" | "no" | "nb" | "nn" | "el" | "ca") => (("«", "»"), ("“", "”")),
        Some("pl" | "hu" | "ro") => (("„", "”"), ("»", "«")),
        Some("da") => (("»", "«"), ("›", "‹")),
        Some("sv" | "fi") => (("”", "”"), ("’", "’")),
        Some("ja" | "zh") => (("「", "」"), ("『", "』")),
        Some("nl") => (("‘", "’"), ("“", "”")),
        _ => (("“", "”"), ("‘", "’")),
    };
    if depth.is_multiple_of(2) { outer } else { inner }
}

/// Whether an anchor or icon in the line shows no words of the author's: permalinks of headings, ligature icons.
pub fn is_ornament(dom: &Dom, id: NodeId, tag: &str, in_heading: bool) -> bool {
    let class = dom.attribute(id, "class").unwrap_or("");
    if matches!(tag, "i" | "span") {
        return ["material-icons", "material-symbols"].iter().any(|c| class.contains(c));
    }
    if tag != "a" || !in_heading || !dom.attribute(id, "href").is_some_and(|h| h.contains('#')) {
        return false;
    }
    let mut text = dom.descendants(id).take(8).filter_map(|n| dom.text(n)).flat_map(str::chars).take(40);
    text.all(|c| {
        c.is_whitespace() || matches!(c, '#' | '¶' | '§' | '🔗' | '⚓' | '\u{fe0f}' | '\u{f0c1}' | '\u{200b}')
    })
}

/// Whether an emphasis is a label of what follows or stands before, which a style sheet parts from it: several words, or a colon at
/// the end. A single word may be half of a name (`<b>You</b>Tube`).
pub fn is_label(dom: &Dom, id: NodeId, tag: &str) -> bool {
    if !matches!(tag, "b" | "strong" | "em" | "i") {
        return false;
    }
    let text: String = dom.descendants(id).take(8).filter_map(|n| dom.text(n)).collect();
    let text = text.trim();
    text.ends_with(':') || text.contains(char::is_whitespace)
}

fn said(dom: &Dom, id: NodeId, name: &str) -> Option<String> {
    dom.attribute(id, name).map(fold).filter(|t| !t.is_empty())
}
