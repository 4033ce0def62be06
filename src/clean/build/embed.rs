//! Films, posts and documents from elsewhere: shown as a link, never as a frame.

use crate::article::Embed;
use crate::dom::{Dom, NodeId};
use crate::text::{SafeUrl, whitespace::fold};
use url::Url;

/// Elements that bring something from elsewhere, with the attributes that may say from where.
const ADDRESSES: &[&str] =
    &["src", "data-src", "data-lazy-src", "data-litespeed-src", "data-cmp-src", "data", "data-href", "cite"];
/// Words in the address of frames that bring nothing to read or see.
const NOISE: &[&str] =
    &["ads", "advert", "doubleclick", "googletagmanager", "analytics", "captcha", "consent", "pixel"];
/// The part of a film's address that names it has so many characters at YouTube.
const YOUTUBE_ID: usize = 11;

/// Reads an element that brings something from elsewhere. `None` for frames that are too small to see, and for
/// those that bring advertisements or count visitors.
pub fn read(dom: &Dom, id: NodeId, base: Option<&Url>) -> Option<Embed> {
    let tag = dom.tag(id).map_or("", |t| &**t);
    if let Some(film) = dom.attribute(id, "videoid").or_else(|| dom.attribute(id, "data-videoid")) {
        let url = match tag {
            _ if tag.contains("youtube") => format!("https://www.youtube.com/watch?v={film}"),
            _ if tag.contains("vimeo") => format!("https://vimeo.com/{film}"),
            _ => return None,
        };
        return embed(&url, None, title(dom, id));
    }
    let too_small =
        |name| dom.attribute(id, name).and_then(|v| v.parse::<u32>().ok()).is_some_and(|n| n <= 3);
    if too_small("width") || too_small("height") || dom.attribute(id, "hidden").is_some() {
        return None;
    }
    let own = ADDRESSES.iter().filter_map(|name| dom.attribute(id, name));
    let below = dom.children(id).filter_map(|c| dom.attribute(c, "src"));
    own.chain(below).find_map(|src| embed(src, base, title(dom, id)))
}

/// The link for an address, made one for a reader where it names a player.
fn embed(src: &str, base: Option<&Url>, title: Option<String>) -> Option<Embed> {
    let safe = SafeUrl::resolve(src.trim(), base)?;
    let url = Url::parse(safe.as_str()).ok().filter(|u| u.scheme() != "mailto")?;
    let host = url.host_str()?.trim_start_matches("www.").trim_start_matches("player.").to_owned();
    let segments: Vec<&str> =
        url.path_segments().map(|s| s.filter(|p| !p.is_empty()).collect()).unwrap_or_default();
    let film = |id: &str| {
        id.len() == YOUTUBE_ID && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    let (url, provider) = match (&*host, &segments[..]) {
        ("youtube.com" | "youtube-nocookie.com" | "m.youtube.com", ["embed" | "v" | "shorts", id, ..])
            if film(id) =>
        {
            (format!("https://www.youtube.com/watch?v={id}"), "youtube.com")
        }
        ("vimeo.com", ["video", id, ..]) if id.bytes().all(|b| b.is_ascii_digit()) => {
            (format!("https://vimeo.com/{id}"), "vimeo.com")
        }
        ("dailymotion.com" | "geo.dailymotion.com", ["embed", "video", id, ..]) => {
            (format!("https://www.dailymotion.com/video/{id}"), "dailymotion.com")
        }
        _ => {
            let address = format!("{host}{}", url.path()).to_ascii_lowercase();
            let parts = || address.split(|c: char| !c.is_ascii_alphanumeric());
            if parts().any(|p| NOISE.contains(&p)) {
                return None;
            }
            (safe.as_str().to_owned(), &*host)
        }
    };
    let title = title.unwrap_or_else(|| provider.to_owned());
    Some(Embed { url: SafeUrl::resolve(&url, None)?, title, provider: provider.to_owned() })
}

fn title(dom: &Dom, id: NodeId) -> Option<String> {
    ["title", "aria-label", "data-title", "playlabel"]
        .iter()
        .filter_map(|name| dom.attribute(id, name))
        .map(fold)
        .find(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn players_become_pages() {
        let check = |src: &str, want: Option<(&str, &str)>| {
            let got = embed(src, None, None);
            assert_eq!(got.as_ref().map(|e| (e.url.as_str(), &*e.provider)), want, "{src}");
        };
        let film = Some(("https://www.youtube.com/watch?v=abcdefghijk", "youtube.com"));
        check("https://www.youtube.com/embed/abcdefghijk?rel=0", film);
        check("https://www.youtube-nocookie.com/embed/abcdefghijk", film);
        check("https://player.vimeo.com/video/123?h=4", Some(("https://vimeo.com/123", "vimeo.com")));
        check("https://maps.example/embed?q=1", Some(("https://maps.example/embed?q=1", "maps.example")));
        check("https://ads.example/frame", None);
        check("javascript:alert(1)", None);
        check("about:blank", None);
    }
}
