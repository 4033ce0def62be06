//! Takes the tree apart into article and boilerplate: block features, a vote per block, structure on top, metadata.
//! Knows nothing of quotations, of how the article will look, or of where the tree came from.
//!
//! Invariant: what is left out is always explained by a [`Removal`], and can be put back by its id.

mod bare;
pub mod blocks;
pub mod build;
mod calls;
mod copies;
pub mod facts;
pub mod features;
mod footnotes;
mod memo;
pub mod meta;
pub mod model;
pub mod names;
mod readerable;
pub mod recover;
pub mod requests;
pub mod score;
pub mod segment;
mod sentence;
mod signals;
pub mod structure;
pub mod topics;
mod trees;
mod verdict;
pub mod vocabulary;
pub mod weights;
pub mod words;

pub use model::Model;
pub use readerable::is_probably_readerable;
pub use structure::Taste;
pub use verdict::{Cut, Proposal, Verdicts};

use crate::article::{Article, SourceId};
use crate::dom::{Dom, NodeId};

/// What the cleaner is told besides the tree.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// The address the page came from.
    pub base_url: Option<&'a url::Url>,
    /// Whether the tree was made from plain text: no markup to go by, sentences count.
    pub plain: bool,
    /// Removals to put back, by id.
    pub restore: &'a [u32],
    /// Parses HTML found in the page's data (posts kept as JSON); without it such data is left alone.
    pub parse: Option<recover::Parse>,
}

/// An article with what was left out of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cleaned {
    /// The article.
    pub article: Article,
    /// What was left out, in source order; those put back are still listed, marked as restored.
    pub removals: Vec<Removal>,
}

/// One thing that was left out, with the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Removal {
    /// Its number among the removals of this input: the same input gives the same numbers, restored or not.
    pub id: u32,
    /// Why.
    pub reason: Reason,
    /// The first words of what was left out, white space folded, at most 160 characters.
    pub snippet: String,
    /// Words in it.
    pub words: u32,
    /// The node it stood in.
    pub source: Option<SourceId>,
    /// How many top-level blocks of the article stand before its place.
    pub before: u32,
    /// Whether it was put back.
    pub restored: bool,
}

/// Why something was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Menus, breadcrumbs, tables of contents of the site, pagination.
    Navigation,
    /// Appeals for money or support.
    Appeal,
    /// Newsletter and account boxes.
    Newsletter,
    /// Paywall and subscription notices.
    Paywall,
    /// Cookie and consent notices.
    Consent,
    /// Share and follow buttons.
    Share,
    /// "Read also", related and recommended articles.
    Related,
    /// Comments of readers.
    Comments,
    /// A box about the author.
    AuthorBox,
    /// Advertisements and promotions.
    Advertisement,
    /// Page headers and footers, legal lines.
    Chrome,
    /// Not visible to a reader of the page.
    Hidden,
    /// A repetition of words that stand elsewhere (pull quotes, responsive copies, the title).
    Duplicate,
    /// Forms, buttons and other controls.
    Control,
    /// The trained scorer's vote, without a more telling name.
    LowScore,
}

impl Reason {
    /// A stable name for programs: `author-box`.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Navigation => "navigation",
            Reason::Appeal => "appeal",
            Reason::Newsletter => "newsletter",
            Reason::Paywall => "paywall",
            Reason::Consent => "consent",
            Reason::Share => "share",
            Reason::Related => "related",
            Reason::Comments => "comments",
            Reason::AuthorBox => "author-box",
            Reason::Advertisement => "advertisement",
            Reason::Chrome => "chrome",
            Reason::Hidden => "hidden",
            Reason::Duplicate => "duplicate",
            Reason::Control => "control",
            Reason::LowScore => "low-score",
        }
    }
}

/// Takes the tree apart. The tree may gain nodes: content that the page keeps as data.
pub fn read(dom: &mut Dom, context: &Context<'_>) -> Cleaned {
    read_with(dom, context, Model::bundled(), Taste::default())
}

/// Takes the tree apart by another model or taste: for measuring.
pub fn read_with(dom: &mut Dom, context: &Context<'_>, model: &Model, taste: Taste) -> Cleaned {
    let recovered = if context.plain { None } else { recover::recover(dom, context.parse) };
    let meta = meta::read(dom, context);
    let mut verdicts = judge(dom, context, model, taste, recovered);
    let article = build::build(dom, &mut verdicts, meta, context);
    Cleaned { article, removals: verdicts.into_removals() }
}

fn judge(
    dom: &Dom,
    context: &Context<'_>,
    model: &Model,
    taste: Taste,
    recovered: Option<NodeId>,
) -> Verdicts {
    let page = blocks::Page::read(dom);
    let facts =
        if context.plain { facts::Facts::default() } else { facts::Facts::read(dom, context.base_url) };
    let scene = features::Scene::new(&page, &facts);
    // What has no markup to go by, or stood in the page as data, is taken as it is.
    let as_it_is = if let Some(home) = recovered {
        Some(structure::only(&scene, home))
    } else if context.plain {
        Some(vec![true; page.blocks.len()])
    } else {
        bare::is_bare(&page).then(|| bare::keep(&scene))
    };
    let mut copies = vec![false; page.blocks.len()];
    let keep = as_it_is.unwrap_or_else(|| {
        let mut keep = structure::choose(&scene, &score::score(&scene, model), taste);
        copies = copies::fold(&page, &mut keep);
        footnotes::keep(&page, &mut keep, &copies);
        keep
    });
    let mut proposals = structure::proposals(&scene, &keep, &copies);
    sentence::cut(&scene, &keep, context.plain, &mut proposals);
    let proposals: Vec<Proposal> = proposals.into_iter().map(|(_, p)| p).collect();
    Verdicts::new(dom, &proposals, context.restore)
}
