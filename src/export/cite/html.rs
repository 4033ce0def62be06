//! A quotation as `<blockquote cite>` in a figure, its source in the caption: what the HTML standard shows.

use super::super::html::escape;
use super::{Quoted, Source};

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>]) -> String {
    quotes.iter().map(|quote| figure(source, quote)).collect::<Vec<_>>().join("\n")
}

fn figure(source: &Source<'_>, quote: &Quoted<'_>) -> String {
    let mut out = String::from("<figure>\n<blockquote");
    if let Some(url) = source.url {
        out.push_str(" cite=\"");
        escape(url, true, &mut out);
        out.push('"');
    }
    if let Some(language) = source.language {
        out.push_str(" lang=\"");
        escape(language, true, &mut out);
        out.push('"');
    }
    out.push_str("><p>");
    escape(&quote.body, false, &mut out);
    out.push_str("</p></blockquote>\n");
    let mut parts = Vec::new();
    parts.extend(quote.speaker().map(|speaker| escaped(&speaker)));
    let title = source.title.or(source.site).or(quote.link.as_ref().and(source.url));
    if let Some(title) = title {
        let mut work = String::from("<cite>");
        if let Some(link) = &quote.link {
            work.push_str("<a href=\"");
            escape(link, true, &mut work);
            work.push_str("\">");
        }
        escape(title, false, &mut work);
        work.push_str(if quote.link.is_some() { "</a></cite>" } else { "</cite>" });
        parts.push(work);
    }
    parts.extend(source.site.filter(|site| Some(*site) != title).map(escaped));
    if let (Some(iso), Some(date)) = (source.published, &source.date) {
        let mut time = String::from("<time datetime=\"");
        escape(iso, true, &mut time);
        time.push_str("\">");
        escape(date, false, &mut time);
        time.push_str("</time>");
        parts.push(time);
    }
    if !parts.is_empty() {
        out.push_str("<figcaption>— ");
        out.push_str(&parts.join(", "));
        out.push_str("</figcaption>\n");
    }
    out.push_str("</figure>");
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, false, &mut out);
    out
}
