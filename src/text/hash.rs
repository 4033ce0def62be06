//! FNV-1a in 32 bits: a hash that is short, fast on short words and the same everywhere and always, as learnt tables need it.
//! No defence against words that were made to collide; whoever uses it compares the words or can live with a false find.

/// The hash of nothing.
pub const EMPTY: u32 = 0x811c_9dc5;

/// The hash with one byte or character more.
pub fn mix(hash: u32, more: impl Into<u32>) -> u32 {
    (hash ^ more.into()).wrapping_mul(0x0100_0193)
}
