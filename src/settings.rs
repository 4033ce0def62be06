//! The reader's settings, one row each: key, kind, default, CSS custom property, label. Panel, types and storage follow from it.
