//! The kinds of quotation marks.

/// Which marks a stretch was opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `"…"`, and fullwidth `＂…＂`.
    Straight,
    /// `“…”`, and whatever ends it.
    Curly,
    /// `'…'`.
    StraightSingle,
    /// `‘…’`, `‹…›`, `‚…‘`.
    Single,
    /// `„…“`, `„…”`.
    LowHigh,
    /// `« … »`.
    Guillemets,
    /// `»…«`.
    InwardGuillemets,
    /// `「…」`, `『…』`, `《…》` is a title and none.
    Corner,
    /// ` ``…'' `.
    Typewriter,
    /// `— …` at the start of a line.
    Dash,
}
