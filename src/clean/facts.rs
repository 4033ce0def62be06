//! What the page says about itself outside its text: title, description, schema.org data, address. Evidence for the scorer only.

use crate::dom::{Dom, NodeId, local_name};
use crate::text::folded::fold;
use serde_json::Value;

/// The page's own account.
#[derive(Debug, Default)]
pub struct Facts {
    /// Titles, folded: `<title>`, `og:title`, JSON-LD headline and name.
    pub titles: Vec<String>,
    /// Descriptions, folded.
    pub descriptions: Vec<String>,
    /// `articleBody`, `text` and the like of JSON-LD, as it stands.
    pub bodies: Vec<String>,
    /// The longest `articleBody`, as it stands.
    pub article_body: String,
    /// Bits of [`Said`].
    pub said: u32,
    /// The address's path, folded, with its depth.
    pub path: String,
    /// Segments of the path.
    pub depth: u8,
}

/// What kind of page it says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Said {
    Article,
    News,
    Product,
    Thread,
    List,
    Recipe,
    Faq,
    Site,
    Business,
    OgArticle,
    OgProduct,
    OgSite,
    Crumbs,
    ListItems,
    Rating,
    Video,
}

/// The longest script of JSON-LD that is parsed, in bytes; real ones stay under 200 KB.
const MAX_SCRIPT: usize = 512 * 1024;
/// How many of them.
const MAX_SCRIPTS: usize = 12;

impl Facts {
    /// Collects them. Linear in the tree.
    pub fn read(dom: &Dom, url: Option<&url::Url>) -> Facts {
        let mut facts = Facts::default();
        let mut scripts = 0;
        let mut canonical = None;
        for id in dom.descendants(Dom::DOCUMENT) {
            let Some(tag) = dom.tag(id) else { continue };
            match &**tag {
                "title" if facts.titles.is_empty() => facts.titles.push(fold(&dom.text_content(id), 300)),
                "meta" => facts.meta(dom, id),
                "link" if dom.attr(id, &local_name!("rel")) == Some("canonical") => {
                    canonical = canonical.or(dom.attr(id, &local_name!("href")));
                }
                "script" if is_data(dom, id) => {
                    scripts += 1;
                    if scripts <= MAX_SCRIPTS
                        && let Some(value) = parse(&dom.text_content(id))
                    {
                        facts.schema(&value);
                    }
                }
                _ => {}
            }
        }
        let path = match (url, canonical.and_then(|c| url::Url::parse(c).ok())) {
            (Some(url), _) => url.path().to_owned(),
            (None, Some(url)) => url.path().to_owned(),
            _ => String::new(),
        };
        facts.depth = path.split('/').filter(|s| !s.is_empty()).count().min(9) as u8;
        facts.path = fold(&path, 300);
        facts.titles.retain(|t| !t.is_empty());
        facts.descriptions.retain(|t| !t.is_empty());
        facts
    }

    /// The longest `articleBody`, as it stands, without the rest: most pages hold none, and their data is not even parsed.
    pub fn article_body(dom: &Dom) -> String {
        let mut facts = Facts::default();
        for id in dom.descendants(Dom::DOCUMENT).filter(|id| is_data(dom, *id)).take(MAX_SCRIPTS) {
            let text = dom.text_content(id);
            if text.contains("articleBody")
                && let Some(value) = parse(&text)
            {
                facts.schema(&value);
            }
        }
        facts.article_body
    }

    /// Whether the page says so.
    pub fn says(&self, said: Said) -> bool {
        self.said & (1 << said as u32) != 0
    }

    fn say(&mut self, said: Said) {
        self.said |= 1 << said as u32;
    }

    fn meta(&mut self, dom: &Dom, id: NodeId) {
        let Some(element) = dom.element(id) else { return };
        let name = element.attrs.iter().find(|a| matches!(&*a.name.local, "property" | "name"));
        let (Some(name), Some(content)) = (name, element.attr(&local_name!("content"))) else { return };
        match &*name.value {
            "og:title" | "twitter:title" => self.titles.push(fold(content, 300)),
            "og:description" | "description" | "twitter:description" => {
                self.descriptions.push(fold(content, 500));
            }
            "og:type" => match content {
                "article" => self.say(Said::OgArticle),
                "product" | "og:product" => self.say(Said::OgProduct),
                "website" => self.say(Said::OgSite),
                _ => {}
            },
            _ => {}
        }
    }

    fn schema(&mut self, value: &Value) {
        // serde_json itself stops at 128 levels; a work list keeps the walk off the stack.
        let mut todo = vec![value];
        while let Some(value) = todo.pop() {
            match value {
                Value::Array(items) => todo.extend(items.iter().rev()),
                Value::Object(map) => {
                    for kind in kinds(map.get("@type")) {
                        self.kind(kind);
                    }
                    for (key, value) in map {
                        match (key.as_str(), value) {
                            ("headline" | "name", Value::String(s)) if self.titles.len() < 8 => {
                                self.titles.push(fold(s, 300));
                            }
                            ("description", Value::String(s)) if self.descriptions.len() < 12 => {
                                self.descriptions.push(fold(s, 2000));
                            }
                            ("articleBody" | "text" | "reviewBody", Value::String(s)) => {
                                self.bodies.push(s.clone());
                                if key == "articleBody" && s.len() > self.article_body.len() {
                                    self.article_body.clone_from(s);
                                }
                            }
                            (_, Value::Array(_) | Value::Object(_)) => todo.push(value),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn kind(&mut self, kind: &str) {
        match kind {
            "NewsArticle" | "ReportageNewsArticle" | "LiveBlogPosting" => self.say(Said::News),
            "BlogPosting" | "Article" | "TechArticle" | "ScholarlyArticle" | "OpinionNewsArticle" => {
                self.say(Said::Article);
            }
            "Product" | "ProductGroup" | "Offer" | "AggregateOffer" => self.say(Said::Product),
            "DiscussionForumPosting" | "QAPage" | "Question" | "Answer" | "Comment" => self.say(Said::Thread),
            "CollectionPage" | "ItemList" | "OfferCatalog" | "SearchResultsPage" => self.say(Said::List),
            "Recipe" | "HowTo" => self.say(Said::Recipe),
            "FAQPage" => self.say(Said::Faq),
            "WebSite" | "WebPage" => self.say(Said::Site),
            "LocalBusiness" | "Service" | "ProfessionalService" => self.say(Said::Business),
            "BreadcrumbList" => self.say(Said::Crumbs),
            "ListItem" => self.say(Said::ListItems),
            "AggregateRating" | "Review" => self.say(Said::Rating),
            "VideoObject" => self.say(Said::Video),
            _ => {}
        }
    }
}

fn is_data(dom: &Dom, id: NodeId) -> bool {
    dom.tag(id) == Some(&local_name!("script"))
        && dom.attr(id, &local_name!("type")) == Some("application/ld+json")
}

fn parse(text: &str) -> Option<Value> {
    (text.len() <= MAX_SCRIPT).then(|| serde_json::from_str(text.trim()).ok()).flatten()
}

fn kinds(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(s)) => vec![s],
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
