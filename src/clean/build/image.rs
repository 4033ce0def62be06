//! Pictures: the best source of an `<img>`, lazy ones recovered, trackers and spacers left out.

use crate::article::Media;
use crate::dom::{Dom, NodeId};
use crate::text::{ImageUrl, whitespace::fold};
use url::Url;

/// The widest source taken, in pixels: a column of 700 CSS pixels on a screen of three device pixels each.
const WIDEST: f64 = 2000.0;
/// Pictures declared this small on both sides are icons and avatars, not pictures to read.
const ICON: u32 = 40;
/// Sides of trackers and spacers, in pixels.
const SPACER: u32 = 3;
/// Attributes in which lazy loaders keep the address, the commonest first.
const LAZY: &[&str] = &[
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-file",
    "data-hi-res-src",
    "data-full-src",
    "data-url",
];
/// Attributes in which lazy loaders keep the set of sources.
const SETS: &[&str] = &["data-srcset", "data-lazy-srcset", "srcset"];
/// Words in the address of a stand-in that is replaced once the picture comes into view.
const STAND_INS: &[&str] =
    &["placeholder", "spacer", "blank.", "transparent.", "pixel.", "1x1", "lazyload", "loading."];

/// What an `<img>` is.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// A picture to look at.
    Shown(Media),
    /// An icon that belongs into the line.
    Icon(Media),
    /// A character drawn as a picture; its alternative text says which.
    Emoji(String),
    /// Mathematics drawn as a picture; its alternative text is the TeX.
    Formula(String),
    /// Nothing to look at.
    Nothing,
}

/// Reads an `<img>` (or `<amp-img>`).
pub fn read(dom: &Dom, id: NodeId, base: Option<&Url>) -> Picture {
    let alt = fold(dom.attribute(id, "alt").unwrap_or(""));
    let class = dom.attribute(id, "class").unwrap_or("").to_ascii_lowercase();
    if class.contains("emoji") && !alt.is_empty() && alt.chars().count() <= 12 && !alt.is_ascii() {
        return Picture::Emoji(alt);
    }
    if !alt.is_empty() && ["math-fallback", "latex", "tex-math"].iter().any(|c| class.contains(c)) {
        return Picture::Formula(alt);
    }
    let (width, height) = (size(dom, id, "width"), size(dom, id, "height"));
    if width.is_some_and(|w| w <= SPACER) || height.is_some_and(|h| h <= SPACER) {
        return Picture::Nothing;
    }
    let Some(url) = source(dom, id, base) else { return Picture::Nothing };
    let small = width.is_some_and(|w| w <= ICON) && height.is_some_and(|h| h <= ICON);
    let media = Media { url, alt, width, height, link: None };
    if small || class.contains("emoji") { Picture::Icon(media) } else { Picture::Shown(media) }
}

/// The best source of a picture: the widest of its sets within [`WIDEST`], a lazy loader's, its own.
fn source(dom: &Dom, id: NodeId, base: Option<&Url>) -> Option<ImageUrl> {
    let mut best: Option<(f64, &str)> = None;
    let parent = dom.node(id).parent.filter(|p| dom.tag(*p).is_some_and(|t| &**t == "picture"));
    // `<source>`s beyond the first dozen are the work of a machine gone wild.
    let sources = parent.into_iter().flat_map(|p| dom.children(p)).filter(|c| dom.tag(*c).is_some()).take(12);
    for node in std::iter::once(id).chain(sources.filter(|c| *c != id)) {
        for set in SETS.iter().filter_map(|name| dom.attribute(node, name)) {
            for (url, weight) in candidates(set) {
                let fits = weight <= WIDEST;
                let better = match best {
                    None => true,
                    Some((old, _)) if old > WIDEST => fits || weight < old,
                    Some((old, _)) => fits && weight > old,
                };
                if better && !is_stand_in(url) {
                    best = Some((weight, url));
                }
            }
        }
    }
    let own = dom.attribute(id, "src").filter(|s| !is_stand_in(s));
    let lazy = LAZY.iter().filter_map(|name| dom.attribute(id, name)).find(|s| looks_like_address(s));
    best.map(|(_, url)| url).into_iter().chain(lazy).chain(own).find_map(|s| ImageUrl::resolve(s, base))
}

/// The addresses of a `srcset` with their widths; a density counts as that many times a column of 700 pixels.
fn candidates(set: &str) -> impl Iterator<Item = (&str, f64)> {
    let mut rest = set;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        if url.is_empty() {
            return None;
        }
        if url.ends_with(',') {
            rest = after;
            return Some((url.trim_end_matches(','), 700.0));
        }
        let end = after.find(',').unwrap_or(after.len());
        let (descriptor, tail) = after.split_at(end);
        rest = tail;
        let number = |s: &str| s.parse::<f64>().ok().filter(|n| n.is_finite() && *n > 0.0);
        let weight =
            descriptor.split_ascii_whitespace().find_map(|d| match d.char_indices().next_back()? {
                (at, 'w') => number(&d[..at]),
                (at, 'x') => number(&d[..at]).map(|n| n * 700.0),
                _ => None,
            });
        Some((url, weight.unwrap_or(700.0)))
    })
}

fn is_stand_in(src: &str) -> bool {
    let src = src.trim();
    // A data: address this short holds a stand-in, not a picture.
    if src.is_empty() || src.get(..5).is_some_and(|s| s.eq_ignore_ascii_case("data:")) && src.len() < 1024 {
        return true;
    }
    let file =
        src.split(['?', '#']).next().unwrap_or("").rsplit('/').next().unwrap_or("").to_ascii_lowercase();
    STAND_INS.iter().any(|w| file.contains(w))
}

fn looks_like_address(src: &str) -> bool {
    !is_stand_in(src) && (src.contains('/') || src.contains('.')) && !src.trim_start().starts_with(['{', '['])
}

fn size(dom: &Dom, id: NodeId, name: &str) -> Option<u32> {
    let value = dom.attribute(id, name)?.trim();
    let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let unit = value[end..].trim();
    (unit.is_empty() || unit == "px" || unit.starts_with('.')).then(|| value[..end].parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn srcset_takes_the_widest_that_fits() {
        let check =
            |set: &str, want: &[(&str, f64)]| assert_eq!(candidates(set).collect::<Vec<_>>(), want, "{set}");
        check("a.jpg 300w, b.jpg 1200w", &[("a.jpg", 300.0), ("b.jpg", 1200.0)]);
        check("a.jpg, b.jpg 2x", &[("a.jpg", 700.0), ("b.jpg", 1400.0)]);
        check("/w_1,h_2/a.jpg 1x,/b.jpg 2x", &[("/w_1,h_2/a.jpg", 700.0), ("/b.jpg", 1400.0)]);
        check(" , ", &[]);
    }

    #[test]
    fn stand_ins() {
        let check = |src: &str, want: bool| assert_eq!(is_stand_in(src), want, "{src}");
        check("data:image/gif;base64,R0lGODlhAQABAAAAACw=", true);
        check("/img/blank.gif", true);
        check("/img/harbour.jpg", false);
        check("https://spacer.example/harbour.jpg", false);
    }
}
