//! pullquote
