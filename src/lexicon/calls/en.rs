//! English.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "please", "now", "today", "also", "and", "or", "so", "then", "just", "simply", "why not", "to continue", "click here to",
        "tap here to", "click to", "here to", "consider", "please consider", "you can", "you can also", "but please", "if you can",
    ],
    asks: phrases![
        "support", "support our", "support the", "become", "supporting", "subscribing to", "subscribing", "sign up",
        "sign up for", "sign up to", "sign up here", "sign up now", "sign up today", "subscribe", "subscribe to",
        "subscribe now", "subscribe today", "subscribe here", "join our", "get", "get the", "get our", "receive", "donate",
        "chip in", "contribute", "download our", "download the", "install",
        "start", "start your", "join", "unlock", "log in", "sign in", "register",
        "follow", "consider", "fund", "stay informed", "stay up to date", "never miss",
        "don t miss", "upgrade",
    ],
    things: &[
        (Newsletter, phrases![
            "news like this", "stories like this in", "by email every",
            "our newsletter", "our newsletters", "our free newsletter", "our daily newsletter", "our weekly newsletter",
            "our email newsletter", "our morning newsletter", "the newsletter", "your inbox",
            "our mailing list",
            "our daily briefing", "our morning briefing", "our daily digest", "our weekly digest", "our digest",
            "our daily email", "our weekly email", "our whatsapp channel", "our telegram channel",
        ]),
        (Paywall, phrases![
            "the rest of this", "to read the rest", "to read the whole", "1 dollar", "1 euro",
            "unlimited access", "full access", "unlimited digital access",
            "to continue reading", "to keep reading", "to read the full",
            "the full article", "all our articles", "all of our articles", "all our content",
            "premium content", "to read more", "read more stories", "exclusive content",
            "our subscribers",
        ]),
        (Appeal, phrases![
            "independent journalism", "independent media", "independent news", "quality journalism", "local journalism", "local news",
            "our journalism", "our work", "our reporting", "our newsroom", "our reporters", "our journalists", "this site free", "this website free", "this site running", "this blog running",
            "investigative journalism", "public interest journalism", "journalism like this", "reporting like this",
            "stories like this", "work like this",
            "our community of supporters",
            "our journalism free", "nonprofit journalism",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "make a year end donation",
            "become a monthly", "leave us a tip", "become a donor",
            "support us", "help us keep this site", "becoming a member", "making a donation", "making a contribution", "making a tax deductible donation", "chip in from", "chip in with", "donate now", "donate today", "please donate", "support our work", "support our journalism",
            "support our reporting", "support independent journalism", "support local journalism", "support quality journalism",
            "become a member", "become a supporter", "become a patron", "become a paying member", "buy me a coffee", "buy us a coffee",
            "support this site", "support this blog", "support our newsroom",
        ]),
        (Newsletter, phrases![
            "sign up for the newsletter", "sign up to the newsletter", "subscribe to the newsletter", "subscribe to our", "join our mailing list", "join our newsletter",
            "get our newsletter", "download our app", "get our app",
        ]),
        (Paywall, phrases![
            "subscribe to read", "subscribe to continue reading", "subscribe to keep reading", "log in to keep reading",
            "log in to continue", "log in to read", "sign in to read", "sign in to continue reading", "register to read",
        ]),
        (Share, phrases![
            "follow us on", "follow us", "like us on facebook", "share this article", "share this story", "share this post",
            "find us on facebook", "connect with us on",
        ]),
        (Comments, phrases!["join the conversation", "let us know in the comments", "leave a comment below", "tell us in the comments"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "support of people like you", "support from people like you", "our journalism depends on", "depends on your support", "depends on your donations",
            "readers like you", "your support makes", "your support helps", "your donation helps", "your donation makes",
            "your contribution helps", "your gift helps", "we rely on our readers", "we rely on readers", "we rely on your support",
            "we depend on our readers", "we depend on readers", "we depend on your support", "we need your support",
            "we need your help to", "without your support", "thanks to your support", "our work is funded by readers",
        ]),
        (Newsletter, phrases![
            "delivered to your inbox", "straight to your inbox", "delivered straight to your inbox", "directly to your inbox",
            "right in your inbox", "thank you for subscribing", "by signing up you agree",
        ]),
        (Paywall, phrases![
            "already a subscriber", "already have a subscription", "this article is for subscribers", "for subscribers only",
            "this content is for subscribers", "you have reached your limit of free articles", "free articles left",
            "cancel anytime", "already a member", "this is a premium article", "this story is for subscribers",
        ]),
        (Consent, phrases!["we use cookies", "this site uses cookies", "this website uses cookies", "our site uses cookies"]),
    ],
    leads: phrases![
        "did you like this", "did you enjoy this", "enjoyed this article", "enjoying this article", "like what you read",
        "like what you re reading", "did you find this article", "found this article useful", "do you like our",
        "want more stories like this", "want to read more", "want more", "want stories like this", "like this article",
        "like this story", "liked this", "share it with", "one more thing", "while you re here",
        "every dollar counts", "every euro counts", "every contribution counts", "reader funded", "before you go",
        "thank you for reading", "you can unsubscribe at any time", "thanks for reading", "we have a small favour to ask", "we have a favor to ask",
        "love our work", "independent reporting is expensive", "independent journalism is expensive", "good journalism costs", "journalism is expensive", "if you believe in",
    ],
    pointers: phrases![
        "read also", "also read", "read more", "read next", "related", "related article", "related story", "more on this topic",
        "more on this story", "you may also like", "you might also like", "don t miss", "see also our report",
    ],
    own: phrases![
        "our",
    ],
    goods: &[
        (Newsletter, phrases![
            "newsletter", "newsletters", "briefing", "digest", "mailing list", "email list", "whatsapp channel",
            "telegram channel", "morning email",
        ]),
        (Paywall, phrases![
            "digital edition",
        ]),
    ],
    work: phrases![
        "journalism", "reporting", "newsroom", "reporters", "journalists",
        "coverage", 
        "stories", "articles", "news",
    ],
    your: phrases![
        "your",
    ],
    gifts: phrases![
        "support", "donation", "donations", "contribution", "contributions", "generosity", 
    ],
    you: phrases![
        "you", "your", "yours",
    ],
    we: phrases![
        "we", "us", "our",
    ],
};
