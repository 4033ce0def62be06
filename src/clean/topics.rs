//! What the words of class names speak of: a closed set of topics, and the list that leads from words to them.
//!
//! An unclosed `aside.announcement` can hold the whole article; so topics are features for the scorer and names for
//! a reason, and nothing is dropped for its class alone.

use std::sync::OnceLock;

/// A set of topics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Topics(pub u64);

/// A topic of class names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Topic {
    Content,
    Article,
    Post,
    Text,
    Main,
    Title,
    Menu,
    Header,
    Footer,
    Sidebar,
    Comment,
    Related,
    Share,
    Advert,
    Consent,
    Newsletter,
    Author,
    Crumb,
    Widget,
    Modal,
    Product,
    Price,
    Cart,
    Card,
    List,
    Review,
    Tag,
    Unseen,
    Contents,
    Pager,
    Search,
    Login,
    Hero,
    Date,
    Caption,
    Button,
    User,
    Signature,
    Vote,
    Quote,
    Code,
    Table,
    Legal,
    Paywall,
    Appeal,
    Description,
    Specification,
    Question,
    Filter,
    Carousel,
    Tab,
    Meta,
    Icon,
    Language,
    Skip,
    Print,
    Form,
    Message,
    Section,
    Feature,
    Read,
    Banner,
    Toolbar,
    Video,
}

impl Topic {
    /// How many there are.
    pub const COUNT: usize = 64;
}

impl Topics {
    /// What a word of a name speaks of; it comes in lower case.
    pub fn of(word: &[u8]) -> Topics {
        let index = INDEX.get_or_init(Index::new);
        let Some(pair) = pair(word) else { return Topics::default() };
        let [from, to] = [0, 1].map(|next| usize::from(index.starts[pair + next]));
        // The entry is the word itself, or the longest beginning of it that is listed with a star: the last in order.
        let near = index.stems[from..to].iter().rev();
        let mut found =
            near.filter(|(stem, open, _)| word.starts_with(stem) && (*open || word.len() == stem.len()));
        found.next().map_or(Topics::default(), |(.., topic)| Topics(1 << *topic as u64))
    }

    /// Whether the topic is among them.
    pub fn has(self, topic: Topic) -> bool {
        self.0 & (1 << topic as u64) != 0
    }

    /// Whether any of the topics is among them.
    pub fn any(self, topics: &[Topic]) -> bool {
        topics.iter().any(|t| self.has(*t))
    }

    /// Adds all of another set.
    pub fn add(&mut self, other: Topics) {
        self.0 |= other.0;
    }
}

/// Words in names and what they speak of; a name's word matches an entry that ends in `*` by its beginning, others whole. Sorted.
const WORDS: &[(&str, Topic)] = &[
    ("about*", Topic::Author),
    ("abstract", Topic::Content),
    ("accordion*", Topic::Tab),
    ("account", Topic::Login),
    ("action*", Topic::Button),
    ("ad", Topic::Advert),
    ("address", Topic::Meta),
    ("ads", Topic::Advert),
    ("advert*", Topic::Advert),
    ("affiliate*", Topic::Advert),
    ("alert*", Topic::Message),
    ("also", Topic::Related),
    ("announce*", Topic::Banner),
    ("answer*", Topic::Post),
    ("appeal", Topic::Appeal),
    ("archive*", Topic::List),
    ("article*", Topic::Article),
    ("aside", Topic::Sidebar),
    ("attribution", Topic::Caption),
    ("author*", Topic::Author),
    ("avatar*", Topic::User),
    ("badge*", Topic::Icon),
    ("banner*", Topic::Banner),
    ("basket", Topic::Cart),
    ("bio*", Topic::Author),
    ("blog*", Topic::Post),
    ("blurb*", Topic::Description),
    ("body", Topic::Text),
    ("bottom", Topic::Footer),
    ("breadcrumb*", Topic::Crumb),
    ("btn*", Topic::Button),
    ("button*", Topic::Button),
    ("buy*", Topic::Cart),
    ("byline*", Topic::Author),
    ("caption*", Topic::Caption),
    ("card*", Topic::Card),
    ("carousel*", Topic::Carousel),
    ("cart*", Topic::Cart),
    ("catalog*", Topic::List),
    ("categor*", Topic::Tag),
    ("checkout", Topic::Cart),
    ("chip*", Topic::Tag),
    ("code*", Topic::Code),
    ("collapse*", Topic::Tab),
    ("collection*", Topic::List),
    ("comment*", Topic::Comment),
    ("community", Topic::User),
    ("consent*", Topic::Consent),
    ("contact*", Topic::Form),
    ("content*", Topic::Content),
    ("contribut*", Topic::Author),
    ("cookie*", Topic::Consent),
    ("copyright*", Topic::Legal),
    ("country", Topic::Language),
    ("credit*", Topic::Caption),
    ("crumb*", Topic::Crumb),
    ("cta*", Topic::Button),
    ("currency", Topic::Language),
    ("date*", Topic::Date),
    ("deal*", Topic::Price),
    ("dek", Topic::Description),
    ("desc*", Topic::Description),
    ("detail*", Topic::Specification),
    ("dialog*", Topic::Modal),
    ("disclaimer*", Topic::Legal),
    ("disclosure", Topic::Legal),
    ("discuss*", Topic::Comment),
    ("disqus*", Topic::Comment),
    ("doc", Topic::Content),
    ("docs", Topic::Content),
    ("document*", Topic::Content),
    ("donat*", Topic::Appeal),
    ("drawer*", Topic::Menu),
    ("dropdown*", Topic::Menu),
    ("editor*", Topic::Text),
    ("embed*", Topic::Video),
    ("entry*", Topic::Post),
    ("excerpt*", Topic::Description),
    ("facet*", Topic::Filter),
    ("faq*", Topic::Question),
    ("feature*", Topic::Feature),
    ("feed*", Topic::List),
    ("field*", Topic::Form),
    ("figure*", Topic::Caption),
    ("filter*", Topic::Filter),
    ("flyout*", Topic::Menu),
    ("follow*", Topic::Share),
    ("foot", Topic::Footer),
    ("footer*", Topic::Footer),
    ("footnote*", Topic::Text),
    ("form", Topic::Form),
    ("forum*", Topic::Post),
    ("gallery*", Topic::Carousel),
    ("gdpr*", Topic::Consent),
    ("grid*", Topic::Card),
    ("head", Topic::Header),
    ("header*", Topic::Header),
    ("heading*", Topic::Title),
    ("headline*", Topic::Title),
    ("hero*", Topic::Hero),
    ("hidden*", Topic::Unseen),
    ("hide*", Topic::Unseen),
    ("icon*", Topic::Icon),
    ("image*", Topic::Caption),
    ("img", Topic::Caption),
    ("info*", Topic::Meta),
    ("inner", Topic::Section),
    ("intro*", Topic::Description),
    ("item*", Topic::Card),
    ("jump*", Topic::Skip),
    ("lang*", Topic::Language),
    ("lead", Topic::Description),
    ("legal*", Topic::Legal),
    ("like*", Topic::Vote),
    ("link*", Topic::Menu),
    ("list*", Topic::List),
    ("locale*", Topic::Language),
    ("login*", Topic::Login),
    ("logo*", Topic::Header),
    ("main*", Topic::Main),
    ("markdown*", Topic::Text),
    ("masthead*", Topic::Header),
    ("mega*", Topic::Menu),
    ("member*", Topic::User),
    ("menu*", Topic::Menu),
    ("message*", Topic::Message),
    ("meta*", Topic::Meta),
    ("mobile*", Topic::Unseen),
    ("modal*", Topic::Modal),
    ("more", Topic::Read),
    ("nav*", Topic::Menu),
    ("newsletter*", Topic::Newsletter),
    ("note*", Topic::Message),
    ("notice*", Topic::Message),
    ("notification*", Topic::Message),
    ("offcanvas", Topic::Menu),
    ("offer*", Topic::Price),
    ("offscreen", Topic::Unseen),
    ("onetrust*", Topic::Consent),
    ("optin*", Topic::Newsletter),
    ("outbrain*", Topic::Related),
    ("overlay*", Topic::Modal),
    ("overview", Topic::Description),
    ("page", Topic::Section),
    ("pager*", Topic::Pager),
    ("pagination*", Topic::Pager),
    ("panel*", Topic::Tab),
    ("paragraph*", Topic::Text),
    ("paywall*", Topic::Paywall),
    ("people", Topic::User),
    ("piano", Topic::Paywall),
    ("player", Topic::Video),
    ("podcast*", Topic::Video),
    ("popular*", Topic::Related),
    ("popup*", Topic::Modal),
    ("post*", Topic::Post),
    ("premium", Topic::Paywall),
    ("prev*", Topic::Pager),
    ("price*", Topic::Price),
    ("pricing*", Topic::Price),
    ("print*", Topic::Print),
    ("privacy*", Topic::Legal),
    ("product*", Topic::Product),
    ("profile*", Topic::User),
    ("promo*", Topic::Advert),
    ("prose", Topic::Text),
    ("publish*", Topic::Date),
    ("pullquote*", Topic::Quote),
    ("question*", Topic::Question),
    ("quote*", Topic::Quote),
    ("rail*", Topic::Sidebar),
    ("rating*", Topic::Review),
    ("read", Topic::Read),
    ("readmore", Topic::Read),
    ("recent*", Topic::Related),
    ("recirc*", Topic::Related),
    ("recommend*", Topic::Related),
    ("related*", Topic::Related),
    ("reply*", Topic::Comment),
    ("result*", Topic::List),
    ("review*", Topic::Review),
    ("rich*", Topic::Text),
    ("richtext*", Topic::Text),
    ("row", Topic::Section),
    ("rte*", Topic::Text),
    ("score*", Topic::Vote),
    ("screen*", Topic::Unseen),
    ("search*", Topic::Search),
    ("section*", Topic::Section),
    ("share*", Topic::Share),
    ("sharing*", Topic::Share),
    ("shipping*", Topic::Cart),
    ("shop*", Topic::Cart),
    ("side", Topic::Sidebar),
    ("sidebar*", Topic::Sidebar),
    ("sidenav*", Topic::Menu),
    ("sign*", Topic::Login),
    ("signature*", Topic::Signature),
    ("signup*", Topic::Newsletter),
    ("similar*", Topic::Related),
    ("single", Topic::Post),
    ("sitemap*", Topic::Menu),
    ("skip*", Topic::Skip),
    ("slick*", Topic::Carousel),
    ("slide*", Topic::Carousel),
    ("snippet*", Topic::Description),
    ("social*", Topic::Share),
    ("source*", Topic::Caption),
    ("spec*", Topic::Specification),
    ("splide*", Topic::Carousel),
    ("sponsor*", Topic::Advert),
    ("sr", Topic::Unseen),
    ("stat", Topic::Meta),
    ("stats*", Topic::Meta),
    ("sticky*", Topic::Banner),
    ("story*", Topic::Article),
    ("sub", Topic::Title),
    ("subhead*", Topic::Title),
    ("submenu*", Topic::Menu),
    ("subnav*", Topic::Menu),
    ("subscri*", Topic::Newsletter),
    ("subtitle*", Topic::Description),
    ("summary*", Topic::Description),
    ("support*", Topic::Appeal),
    ("swiper*", Topic::Carousel),
    ("tab", Topic::Tab),
    ("table*", Topic::Table),
    ("taboola*", Topic::Related),
    ("tabs*", Topic::Tab),
    ("tag", Topic::Tag),
    ("tags", Topic::Tag),
    ("taxonomy*", Topic::Tag),
    ("teaser*", Topic::Card),
    ("term*", Topic::Tag),
    ("testimonial*", Topic::Review),
    ("text*", Topic::Text),
    ("thread*", Topic::Post),
    ("thumb*", Topic::Card),
    ("tile*", Topic::Card),
    ("time*", Topic::Date),
    ("title*", Topic::Title),
    ("toast", Topic::Modal),
    ("toc*", Topic::Contents),
    ("toggle*", Topic::Button),
    ("toolbar*", Topic::Toolbar),
    ("tools", Topic::Toolbar),
    ("tooltip*", Topic::Modal),
    ("top", Topic::Header),
    ("topbar*", Topic::Header),
    ("topic*", Topic::Tag),
    ("trending*", Topic::Related),
    ("usa", Topic::Language),
    ("user*", Topic::User),
    ("username", Topic::User),
    ("utility", Topic::Toolbar),
    ("video*", Topic::Video),
    ("visually*", Topic::Unseen),
    ("vote*", Topic::Vote),
    ("widget*", Topic::Widget),
    ("wiki*", Topic::Content),
    ("wysiwyg*", Topic::Text),
];

/// The number of a word's first two letters.
fn pair(word: &[u8]) -> Option<usize> {
    let letter = |at: usize| word.get(at)?.checked_sub(b'a').filter(|l| *l < 26).map(usize::from);
    Some(letter(0)? * 26 + letter(1)?)
}

/// [`WORDS`] by their first two letters, which few share: names are looked up thousands of times a page.
struct Index {
    stems: Vec<(&'static [u8], bool, Topic)>,
    starts: [u16; 26 * 26 + 1],
}

static INDEX: OnceLock<Index> = OnceLock::new();

impl Index {
    fn new() -> Self {
        let stem = |(word, topic): &(&'static str, Topic)| match word.strip_suffix('*') {
            Some(stem) => (stem.as_bytes(), true, *topic),
            None => (word.as_bytes(), false, *topic),
        };
        let stems: Vec<_> = WORDS.iter().map(stem).collect();
        let starts = std::array::from_fn(|at| {
            stems.partition_point(|(stem, ..)| pair(stem).is_some_and(|p| p < at)) as u16
        });
        Index { stems, starts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        let stems: Vec<_> = WORDS.iter().map(|(w, _)| w.trim_end_matches('*')).collect();
        let mut sorted = stems.clone();
        sorted.sort_unstable();
        assert_eq!(stems, sorted);
        assert!(stems.iter().all(|stem| pair(stem.as_bytes()).is_some()));
    }

    #[test]
    fn the_longest_beginning_counts() {
        let check = |word: &str, want: Option<Topic>| {
            let topics = want.map_or(Topics::default(), |topic| Topics(1 << topic as u64));
            assert_eq!(Topics::of(word.as_bytes()), topics, "{word}");
        };
        check("sidebar", Some(Topic::Sidebar));
        check("sidenavs", Some(Topic::Menu));
        check("ads", Some(Topic::Advert));
        check("adsorb", None);
        check("x", None);
    }
}
