//! What stands above the body: title, dek, byline, date, site, reading time, lead image.

use super::article::Painter;
use super::image::Picture;
use super::{Attr, Key, Part, Tag, date, reading_time};
use crate::article::{Block, BlockKind, LeadImage};
use crate::settings::Images;
use crate::text::without_turns;

pub(super) fn paint(painter: &mut Painter<'_>) {
    let reading = painter.reading;
    let meta = &reading.article.meta;
    painter.open(Tag::Header, Part::Header);
    if let Some(title) = &meta.title {
        painter.open(Tag::H1, Part::Title).handle(Attr::TabIndex(-1)).view.text(title.as_str()).close();
    }
    if let Some(dek) = &meta.dek {
        painter.open(Tag::P, Part::Dek).view.text(dek.as_str()).close();
    }
    if let Some(byline) = &meta.byline {
        let strings = painter.options.strings;
        let names = listed(&byline.people, strings.get(Key::ListAnd));
        let line = strings.fill(Key::Byline, &[("names", &names)]);
        painter.open(Tag::P, Part::Byline).view.text(line).close();
    }
    meta_line(painter);
    if let Some(image) = &meta.lead_image {
        lead_image(painter, image);
    }
    painter.view.close();
}

fn meta_line(painter: &mut Painter<'_>) {
    let reading = painter.reading;
    let meta = &reading.article.meta;
    let strings = painter.options.strings;
    painter.open(Tag::P, Part::Meta);
    let published = meta.published.as_deref().and_then(|iso| Some((iso, date::human(iso, &strings)?)));
    let modified = meta
        .modified
        .as_deref()
        .filter(|iso| !published.as_ref().is_some_and(|(p, _)| date::same_day(p, iso)));
    if let Some((iso, human)) = published {
        painter.open(Tag::Time, Part::Published).view.attr(Attr::Datetime(iso)).text(human).close().text(" ");
    }
    if let Some((iso, human)) = modified.and_then(|iso| Some((iso, date::human(iso, &strings)?))) {
        let line = strings.fill(Key::Updated, &[("date", &human)]);
        painter.open(Tag::Time, Part::Updated).view.attr(Attr::Datetime(iso)).text(line).close().text(" ");
    }
    let site = meta.site_name.as_deref();
    match (&meta.canonical, site) {
        (Some(url), _) => {
            let name = site.or(super::image::host(url.as_str())).unwrap_or(url.as_str());
            painter.view.link(url);
            painter.handle(Attr::Part(Part::Site)).view.text(without_turns(name)).close().text(" ");
        }
        (None, Some(name)) => {
            painter.open(Tag::Span, Part::Site).view.text(without_turns(name)).close().text(" ");
        }
        (None, None) => {}
    }
    if !painter.text.is_empty() {
        let language = meta.language.as_ref().map_or("", |l| l.primary());
        let line = match reading_time::minutes(painter.text.chars().count(), language) {
            (from, to) if from == to => strings.count(Key::ReadingMinutes, to),
            (from, to) => {
                strings.fill(Key::ReadingRange, &[("from", &from.to_string()), ("to", &to.to_string())])
            }
        };
        painter.open(Tag::Span, Part::ReadingTime).view.text(line).close();
    }
    painter.view.close();
}

fn lead_image<'a>(painter: &mut Painter<'a>, image: &'a LeadImage) {
    let alt = image.alt.as_deref().unwrap_or("");
    let nothing_to_see = painter.options.images == Images::Off && alt.is_empty();
    if nothing_to_see || stands_in_body(image, painter.reading.article.blocks()) {
        return;
    }
    painter.open(Tag::Figure, Part::LeadImage).zoomable(Picture { url: &image.url, alt, size: None });
    painter.view.close();
}

/// Whether the body shows the picture itself: the same file anywhere, or any picture before the first line of text
/// (publishers crop the lead image for sharing, so that its address differs).
fn stands_in_body(image: &LeadImage, blocks: &[Block]) -> bool {
    let name = file(image.url.as_str());
    let mut before_text = true;
    blocks.iter().any(|block| match &block.kind {
        BlockKind::Figure(figure) => figure.media.iter().any(|m| before_text || file(m.url.as_str()) == name),
        BlockKind::Paragraph(leaf) => {
            before_text &= leaf.span.is_empty();
            false
        }
        _ => false,
    })
}

/// The address without its query, in which sizes are asked for.
fn file(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

fn listed(names: &[String], and: &str) -> String {
    match names {
        [most @ .., last] if !most.is_empty() => {
            let mut out = most.join(", ");
            out.push_str(and);
            out.push_str(last);
            out
        }
        names => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn lists_of_names() {
        let check = |names: &[&str], want: &str| {
            let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
            assert_eq!(listed(&names, " and "), want);
        };
        check(&["Ana"], "Ana");
        check(&["Ana", "Bo"], "Ana and Bo");
        check(&["Ana", "Bo", "Cy"], "Ana, Bo and Cy");
    }
}
