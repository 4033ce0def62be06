//! The article as a BibTeX entry with its quotations in the note.

use super::{Quoted, Source};

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>]) -> String {
    let mut out = String::from("@misc{");
    out.push_str(&key(source));
    field(&mut out, "title", source.title.map(escaped));
    let people: Vec<String> = source.people.iter().map(|name| escaped(name)).collect();
    field(&mut out, "author", (!people.is_empty()).then(|| people.join(" and ")));
    field(&mut out, "howpublished", source.site.map(escaped));
    for (name, number) in ["year", "month", "day"].iter().zip(source.date_parts()) {
        field(&mut out, name, Some(number.to_string()));
    }
    let url = match quotes {
        [quote] => quote.link.as_deref(),
        _ => source.url,
    };
    // An address stands as it is, but for what would end the field.
    field(&mut out, "url", url.map(|u| u.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")));
    field(&mut out, "language", source.language.map(escaped));
    let lines: Vec<String> = quotes.iter().map(|quote| escaped(&quote.line())).collect();
    field(&mut out, "note", (!lines.is_empty()).then(|| lines.join("\n\n")));
    out.push_str("\n}\n");
    out
}

fn field(out: &mut String, name: &str, value: Option<String>) {
    if let Some(value) = value {
        out.push_str(",\n  ");
        out.push_str(name);
        out.push_str(" = {");
        out.push_str(&value);
        out.push('}');
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// `vega2024harbour`: last word of the first author, year, first longer word of the title; ASCII letters and digits alone.
pub(super) fn key(source: &Source<'_>) -> String {
    let plain = |word: &str| {
        word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect::<String>()
    };
    let author = source.people.first().and_then(|name| name.split_whitespace().next_back()).map(plain);
    let year = source.date_parts().first().map(u32::to_string);
    // Articles and prepositions are shorter than four letters in most languages.
    let title = source.title.and_then(|t| t.split_whitespace().map(plain).find(|w| w.len() > 3));
    let key = [author, year, title].into_iter().flatten().collect::<String>();
    if key.is_empty() { "article".to_owned() } else { key }
}
