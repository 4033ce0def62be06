//! A picture that stands alone in its paragraph is a figure, and its title the caption: `![alt](src "title")`. Where its address
//! leads nowhere, so that there will be no picture, the title stays what it is: a caption by itself would speak of nothing.

use super::escape;
use crate::text::ImageUrl;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::VecDeque;
use url::Url;

/// The events with such paragraphs made figures.
pub fn figures<'m>(
    events: impl Iterator<Item = Event<'m>>,
    base: Option<&Url>,
) -> impl Iterator<Item = Event<'m>> {
    Figures { events, base, held: VecDeque::new() }
}

struct Figures<'m, 'b, I> {
    events: I,
    base: Option<&'b Url>,
    /// What was looked at to see how a paragraph goes on.
    held: VecDeque<Event<'m>>,
}

impl<'m, I: Iterator<Item = Event<'m>>> Iterator for Figures<'m, '_, I> {
    type Item = Event<'m>;

    fn next(&mut self) -> Option<Event<'m>> {
        if self.held.is_empty() {
            let event = self.events.next()?;
            if event != Event::Start(Tag::Paragraph) {
                return Some(event);
            }
            self.held.push_back(event);
            if let Some(title) = self.lone_picture() {
                self.held.pop_front();
                self.held.pop_back();
                self.held.push_front(Event::Html("<figure>".into()));
                let caption = format!("<figcaption>{}</figcaption></figure>\n", escape(&title));
                self.held.push_back(Event::Html(caption.into()));
            }
        }
        self.held.pop_front()
    }
}

impl<'m, I: Iterator<Item = Event<'m>>> Figures<'m, '_, I> {
    /// Holds the rest of a paragraph as long as it is one picture, perhaps in a link; takes the title if that was all.
    fn lone_picture(&mut self) -> Option<String> {
        let mut title = None;
        // Pictures nest: what stands in the brackets of one is its alternative text.
        let mut depth = 0;
        loop {
            let mut event = self.events.next()?;
            let fits = match &mut event {
                Event::Start(Tag::Image { title: own, dest_url, .. }) => {
                    let first = depth == 0
                        && title.is_none()
                        && !own.is_empty()
                        && ImageUrl::resolve(dest_url, self.base).is_some();
                    if first {
                        title = Some(std::mem::replace(own, "".into()));
                    }
                    depth += 1;
                    first || depth > 1
                }
                Event::End(TagEnd::Image) => {
                    depth -= 1;
                    true
                }
                Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) => true,
                Event::End(TagEnd::Paragraph) => {
                    self.held.push_back(event);
                    return title.map(String::from);
                }
                _ => depth > 0,
            };
            self.held.push_back(event);
            if !fits {
                // It is a paragraph like others: the title goes back to its picture.
                let picture = self.held.iter_mut().find_map(|held| match held {
                    Event::Start(Tag::Image { title, .. }) => Some(title),
                    _ => None,
                });
                if let (Some(own), Some(title)) = (picture, title) {
                    *own = title;
                }
                return None;
            }
        }
    }
}
