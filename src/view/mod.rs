//! The reader view as a closed tree: what cannot be written down here cannot reach a page.
//! Knows the reading and the settings, not where it will be printed.
