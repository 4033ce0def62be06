//! The lines of `key: value` that writers of Markdown put between `---` before their text.

/// What the front matter says.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct FrontMatter {
    pub title: Option<String>,
    pub dek: Option<String>,
    pub authors: Vec<String>,
    pub date: Option<String>,
    pub description: Option<String>,
    pub language: Option<String>,
}

/// The longest front matter, in lines: longer ones are text between two rules.
const MAX_LINES: usize = 200;

/// The front matter and the text behind it; `None` where the text does not begin with one.
pub(super) fn split(text: &str) -> Option<(FrontMatter, &str)> {
    let text = text.trim_start_matches('\u{feff}');
    let (fence, mut rest) = text.split_once('\n')?;
    let fence = fence.trim_end();
    let separator = match fence {
        "---" => ':',
        "+++" => '=',
        _ => return None,
    };
    let mut lines = Vec::new();
    for _ in 0..MAX_LINES {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        if line.trim_end() == fence || (separator == ':' && line.trim_end() == "...") {
            let any = lines.iter().any(|line: &&str| key_value(line, separator).is_some());
            return any.then(|| (read(&lines, separator), after));
        }
        if after.is_empty() {
            return None;
        }
        lines.push(line);
        rest = after;
    }
    None
}

fn read(lines: &[&str], separator: char) -> FrontMatter {
    let mut found = FrontMatter::default();
    for (i, line) in lines.iter().enumerate() {
        let Some((key, value)) = key_value(line, separator) else { continue };
        let one = || Some(scalar(value)).filter(|v| !v.is_empty());
        match key.to_ascii_lowercase().as_str() {
            "title" => found.title = found.title.or_else(one),
            "subtitle" | "dek" | "standfirst" | "lede" | "headline_alt" => found.dek = found.dek.or_else(one),
            "author" | "authors" | "byline" => found.authors.extend(list(value, &lines[i + 1..])),
            "date" | "published" | "publishdate" | "pubdate" => found.date = found.date.or_else(one),
            "description" | "summary" | "excerpt" => found.description = found.description.or_else(one),
            "lang" | "language" | "locale" => found.language = found.language.or_else(one),
            _ => {}
        }
    }
    found
}

/// `key: value` at the line's beginning.
fn key_value(line: &str, separator: char) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(separator)?;
    let key = key.trim_end();
    let named = !key.is_empty()
        && key.len() <= 40
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b));
    named.then_some((key, value.trim()))
}

fn scalar(value: &str) -> String {
    let value = value.trim();
    let quoted = |sign: char| value.strip_prefix(sign).and_then(|v| v.strip_suffix(sign));
    match (quoted('"'), quoted('\'')) {
        (Some(inner), _) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        (_, Some(inner)) => inner.replace("''", "'"),
        _ if matches!(value, "|" | ">" | "|-" | ">-" | "null" | "~") => String::new(),
        _ => value.to_owned(),
    }
}

/// One value, `[a, b]`, or the `- a` lines that follow.
fn list(value: &str, following: &[&str]) -> Vec<String> {
    let parts: Vec<&str> = match value.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
        Some(inner) => inner.split(',').collect(),
        None if value.is_empty() => {
            following.iter().map_while(|line| line.trim_start().strip_prefix("- ")).collect()
        }
        None => vec![value],
    };
    parts.into_iter().map(scalar).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_yaml_and_toml() {
        let (found, rest) =
            split("---\ntitle: \"A: \\\"b\\\"\"\nauthors:\n  - Ana\n  - 'Ben'\ndate: 2024-05-01\n---\nText")
                .unwrap();
        assert_eq!(found.title.as_deref(), Some("A: \"b\""));
        assert_eq!(found.authors, ["Ana", "Ben"]);
        assert_eq!(found.date.as_deref(), Some("2024-05-01"));
        assert_eq!(rest, "Text");
        let (found, _) = split("+++\ntitle = 'A'\nauthors = [\"Ana\", \"Ben\"]\n+++\n").unwrap();
        assert_eq!((found.title.as_deref(), found.authors.len()), (Some("A"), 2));
    }

    #[test]
    fn a_rule_is_no_front_matter() {
        assert_eq!(split("---\nWords and words\n---\n"), None);
        assert_eq!(split("---\ntitle: x\nno end"), None);
        assert_eq!(split("Words\n---\n"), None);
    }
}
