//! Addresses that may stand in a view. There is one constructor for each kind, so an unsafe one cannot be written down.

use url::Url;

/// An absolute http, https or mailto address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeUrl(String);

/// An absolute http(s) address or a raster `data:` image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageUrl(String);

/// The longest address kept, in bytes; browsers stop at about 2 MB, real links end far below 8 KB.
const MAX_URL: usize = 8 * 1024;
/// The longest inline image kept, in bytes: larger ones would double the size of the article in memory.
const MAX_DATA_IMAGE: usize = 2 * 1024 * 1024;

impl SafeUrl {
    /// Resolves `href` against `base` by the WHATWG rules. `None` for anything but http, https and mailto.
    pub fn resolve(href: &str, base: Option<&Url>) -> Option<Self> {
        if href.len() > MAX_URL {
            return None;
        }
        let url = join(href, base)?;
        matches!(url.scheme(), "http" | "https" | "mailto").then(|| SafeUrl(url.into()))
    }

    /// The serialised address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ImageUrl {
    /// Resolves `src` against `base`. `None` for anything but http(s) and `data:` images of a raster kind.
    pub fn resolve(src: &str, base: Option<&Url>) -> Option<Self> {
        let src = src.trim();
        let raster = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp"];
        if src.get(..5).is_some_and(|s| s.eq_ignore_ascii_case("data:")) {
            let kind = src[5..].split([';', ',']).next().unwrap_or("").trim().to_ascii_lowercase();
            let ok = src.len() <= MAX_DATA_IMAGE && raster.contains(&kind.as_str());
            return ok.then(|| ImageUrl(src.to_owned()));
        }
        if src.is_empty() || src.len() > MAX_URL {
            return None;
        }
        let url = join(src, base)?;
        matches!(url.scheme(), "http" | "https").then(|| ImageUrl(url.into()))
    }

    /// The serialised address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn join(href: &str, base: Option<&Url>) -> Option<Url> {
    match base {
        Some(base) => base.join(href).ok(),
        None => Url::parse(href).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_schemes() {
        let base = Url::parse("https://news.example/a/b").unwrap();
        let check = |href: &str, want: Option<&str>| {
            assert_eq!(SafeUrl::resolve(href, Some(&base)).as_ref().map(SafeUrl::as_str), want, "{href}")
        };
        check("../c", Some("https://news.example/c"));
        check("mailto:a@b.example", Some("mailto:a@b.example"));
        check(" java\nscript:alert(1)", None);
        check("data:text/html,x", None);
        check("vbscript:x", None);
        check("file:///etc/passwd", None);
    }

    #[test]
    fn only_raster_images() {
        let check = |src: &str, want: bool| assert_eq!(ImageUrl::resolve(src, None).is_some(), want, "{src}");
        check("data:image/png;base64,AAAA", true);
        check("DATA:image/svg+xml,<svg/>", false);
        check("https://x.example/a.svg", true);
        check("javascript:1", false);
        check("/relative.png", false);
    }
}
