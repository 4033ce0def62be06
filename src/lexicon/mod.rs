//! Words the rooms below look up: cue verbs, quotation marks, titles, boilerplate phrases; one file a language.
//! Tables only, no logic beyond looking up, and no knowledge of trees or articles.
