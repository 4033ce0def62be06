//! Pictures by the reader's choice: loaded, loaded on a click, or in words only.

use super::article::Painter;
use super::{Action, Attr, Key, Part, Tag};
use crate::article::{Figure, Media};
use crate::settings::Images;
use crate::text::ImageUrl;
use std::borrow::Cow;

/// What is known of a picture that is to be painted.
#[derive(Clone, Copy)]
pub(super) struct Picture<'a> {
    pub(super) url: &'a ImageUrl,
    pub(super) alt: &'a str,
    pub(super) size: Option<(u32, u32)>,
}

impl<'a> Painter<'a> {
    pub(super) fn figure(&mut self, figure: &'a Figure) {
        for media in &figure.media {
            self.media(media);
        }
        match figure.caption.as_slice() {
            [] => {}
            [leaf] => {
                self.open(Tag::Figcaption, Part::Figcaption).leaf_number().leaf(leaf);
                self.view.close();
            }
            lines => {
                self.open(Tag::Figcaption, Part::Figcaption);
                for leaf in lines {
                    self.view.open(Tag::P);
                    self.leaf_number().leaf(leaf);
                    self.view.close();
                }
                self.view.close();
            }
        }
    }

    /// Whether a figure leaves anything to see.
    pub(super) fn shows(&self, figure: &Figure) -> bool {
        !figure.caption.is_empty()
            || figure.media.iter().any(|m| self.options.images != Images::Off || !m.alt.is_empty())
    }

    fn media(&mut self, media: &'a Media) {
        let picture = Picture { url: &media.url, alt: &media.alt, size: media.width.zip(media.height) };
        match (&media.link, self.loads(picture.url)) {
            (Some(link), true) => {
                self.view.link(link);
                if media.alt.is_empty() {
                    self.view.attr(Attr::AriaLabel(self.options.strings.get(Key::Image).into()));
                }
                self.image(picture);
                self.view.close();
            }
            (None, true) if self.is_widget() => self.zoomable(picture),
            _ => self.picture(picture),
        }
    }

    /// A picture that opens large when pressed.
    pub(super) fn zoomable(&mut self, picture: Picture<'a>) {
        if !self.loads(picture.url) || !self.is_widget() {
            return self.picture(picture);
        }
        let mut name = self.options.strings.get(Key::ImageZoom).to_owned();
        if !picture.alt.is_empty() {
            name.push_str(": ");
            name.push_str(picture.alt);
        }
        self.view
            .part(Tag::Button, Part::ImageZoom)
            .attr(Attr::TypeButton)
            .attr(Attr::Action(Action::Zoom))
            .attr(Attr::AriaLabel(name.into()));
        self.image(picture);
        self.view.close();
    }

    pub(super) fn inline_image(&mut self, url: &'a ImageUrl, alt: &'a str, in_link: bool) {
        let picture = Picture { url, alt, size: None };
        match self.options.images {
            // A button may not stand inside a link: there the words serve.
            Images::Click if in_link && !self.loads(url) => {
                self.view.text(alt);
            }
            _ => self.picture(picture),
        }
    }

    fn picture(&mut self, picture: Picture<'a>) {
        match self.options.images {
            _ if self.loads(picture.url) => self.image(picture),
            Images::Click => self.placeholder(picture),
            _ if picture.alt.is_empty() => {}
            _ => {
                self.open(Tag::Span, Part::ImageAlt).view.text(picture.alt).close();
            }
        }
    }

    /// Whether the picture itself is painted: where images are on, and where it comes with the article as `data:`.
    fn loads(&self, url: &ImageUrl) -> bool {
        match self.options.images {
            Images::On => true,
            Images::Click => host(url.as_str()).is_none(),
            Images::Off => false,
        }
    }

    fn image(&mut self, picture: Picture<'a>) {
        self.open(Tag::Img, Part::Image);
        let view = &mut self.view;
        view.attr(Attr::Src(picture.url)).attr(Attr::Alt(picture.alt.into()));
        view.attr(Attr::Loading).attr(Attr::Decoding).attr(Attr::ReferrerPolicy);
        if let Some((width, height)) = picture.size {
            view.attr(Attr::Width(width)).attr(Attr::Height(height));
        }
        view.close();
    }

    fn placeholder(&mut self, picture: Picture<'a>) {
        let strings = self.options.strings;
        let alt: Cow<'a, str> = match picture.alt {
            "" => strings.get(Key::Image).into(),
            alt => alt.into(),
        };
        self.view
            .part(Tag::Button, Part::ImageLoad)
            .attr(Attr::TypeButton)
            .attr(Attr::Action(Action::LoadImage))
            .attr(Attr::DataSrc(picture.url));
        if let Some((width, height)) = picture.size {
            self.view.attr(Attr::DataWidth(width)).attr(Attr::DataHeight(height));
        }
        self.view.part(Tag::Span, Part::ImageAlt).text(alt).close().text(" ");
        self.view.part(Tag::Span, Part::ImageHost).text(strings.get(Key::ImageLoad));
        if let Some(host) = host(picture.url.as_str()) {
            self.view.text(" ").text(strings.fill(Key::ImageFrom, &[("host", host)]));
        }
        self.view.close().close();
    }
}

/// The host of an http(s) address; `None` for `data:`.
pub(super) fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    Some(host.strip_prefix("www.").unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts() {
        assert_eq!(host("https://www.a.example:8080/x?y"), Some("a.example:8080"));
        assert_eq!(host("https://good.example@evil.example/"), Some("evil.example"));
        assert_eq!(host("data:image/png;base64,AA"), None);
    }
}
