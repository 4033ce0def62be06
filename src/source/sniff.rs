//! Finds out what kind of text it is, from signs that the other kinds do not have.

use super::Format;

/// How much of a text is looked at, in bytes: a page or a Markdown file shows what it is within the first screens.
const PROBE: usize = 64 * 1024;

/// HTML, Markdown or plain text; never [`Format::Auto`]. Markdown needs a sign that plain text does not have, because reading
/// plain text as Markdown would run its lines together.
pub(super) fn format(text: &str) -> Format {
    let mut end = text.len().min(PROBE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let probe = text[..end].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if begins_a_page(probe) {
        return Format::Html;
    }
    let tags = tags(probe);
    let markdown = markdown_signs(probe);
    let first_is_tag = probe.starts_with('<') && tags > 0;
    if markdown >= STRONG && !(first_is_tag && tags > 2 * markdown) {
        Format::Markdown
    } else if first_is_tag || tags >= 3 {
        Format::Html
    } else {
        Format::Text
    }
}

/// What one sure sign of Markdown counts.
const STRONG: usize = 2;

/// Elements whose tags nobody types by chance.
const TAGS: &[&str] = &[
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "cite",
    "code",
    "div",
    "em",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "img",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "th",
    "title",
    "tr",
    "u",
    "ul",
    "video",
];

fn begins_a_page(probe: &str) -> bool {
    ["<!doctype", "<html", "<head", "<body", "<?xml", "<title", "<meta"]
        .iter()
        .any(|start| probe.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start)))
}

/// How many tags of known elements there are, closing ones included.
fn tags(probe: &str) -> usize {
    let is_tag = |rest: &&str| {
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let name = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        let ended = rest[name.len()..].starts_with([' ', '>', '\n', '\t', '/']);
        ended && name.len() <= 10 && TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name))
    };
    probe.split('<').skip(1).filter(is_tag).count()
}

/// The weight of the signs of Markdown: [`STRONG`] for one that plain text does not have, 1 for one that it may have.
fn markdown_signs(probe: &str) -> usize {
    let mut weight = if super::front_matter::split(probe).is_some() { STRONG } else { 0 };
    let mut fence = false;
    let mut items = 0;
    let mut before = "";
    for line in probe.lines() {
        let line = line.trim_end();
        let bare = line.trim_start();
        let own_line = before.is_empty();
        weight += match () {
            _ if bare.starts_with("```") || bare.starts_with("~~~") => {
                fence = !fence;
                if fence { 0 } else { STRONG }
            }
            _ if fence => 0,
            _ if own_line && is_heading(line) => STRONG,
            _ if is_delimiter_row(bare) && before.contains('|') => STRONG,
            _ if !before.is_empty() && !before.contains('|') && is_underline(bare) => STRONG,
            _ if bare.contains("](") && has_link(bare) => STRONG,
            _ if bare.starts_with('[') && (bare.contains("]: http") || bare.contains("]: /")) => STRONG,
            _ if bare.matches("**").count() >= 2 || bare.matches('`').count() >= 2 => 1,
            _ if bare.starts_with("- ") || bare.starts_with("* ") => {
                items += 1;
                usize::from(items == 2)
            }
            _ if bare.starts_with("> ") => 1,
            _ => 0,
        };
        before = line;
    }
    weight
}

/// `# Heading`, up to six signs, with a blank and words behind them.
fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - words.len()))
        && words.starts_with(' ')
        && words.trim_start().starts_with(|c: char| c.is_alphanumeric() || "\"'“‘«*_`[¿¡(".contains(c))
}

/// `|---|:-:|`.
fn is_delimiter_row(line: &str) -> bool {
    line.contains("--") && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// `=====` below a line of text. A line of hyphens is as often a parting line.
fn is_underline(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|c| c == '=')
}

/// `[text](address)` or `![alt](address)`.
fn has_link(line: &str) -> bool {
    line.match_indices("](").any(|(at, _)| {
        let address = &line[at + 2..];
        let end = address.find([')', ' ', '\t']);
        line[..at].contains('[') && end.is_some_and(|end| address[..end].contains(['.', '/', '#', ':']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        let check = |text: &str, want: Format| assert_eq!(format(text), want, "{text}");
        check(" <!DOCTYPE html><p>x", Format::Html);
        check("<p>One</p><p>Two</p>", Format::Html);
        check("<article>One", Format::Html);
        check("He said: <b>no</b>, and <i>left</i>.", Format::Html);
        check("if a <b && c> d", Format::Text);
        check("# Title\n\nWords.", Format::Markdown);
        check("Words with a [link](https://a.example/).", Format::Markdown);
        check("Title\n=====\n\nWords.", Format::Markdown);
        check("---\ntitle: A\n---\n\nWords.", Format::Markdown);
        check("a | b\n--|--\n1 | 2", Format::Markdown);
        check("**One**\n\n- two\n- three\n", Format::Markdown);
        check(
            "<p align=center>x</p>\n\n# Title\n\nWords with a [link](https://a.example/).",
            Format::Markdown,
        );
        check("Title\nWords.\nWords.", Format::Text);
        check("> He wrote this.\nNo.", Format::Text);
        check("We are # 1.\n#hashtag", Format::Text);
        check("[given] only (two)", Format::Text);
        check("", Format::Text);
    }
}
