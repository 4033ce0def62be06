//! `cargo xtask serve`: the demo on this machine alone (127.0.0.1).
//!
//! `/…` is `www/…`. `/strict/…` is the same under the narrowest policy that the widget promises to live with,
//! so that a browser test can see a violation.

use crate::shell::{Done, only_options, option, root};
use crate::{setup, wasm};
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Method, Request, Response, Server};

/// The port when none is asked for.
const PORT: u16 = 8127;

/// The policy of `/strict/…`: no inline script or style, no string may become markup or code.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &["--port"])?;
    let port = match option(arguments, "--port")? {
        None => PORT,
        Some(text) => {
            text.parse().map_err(|_| format!("--port {text:?} is not a port, expected 0 to 65535"))?
        }
    };
    wasm::build(&setup::wasm()?)?;
    let site = listen(port)?;
    println!("pullquote's demo: {}  (Ctrl-C ends it)", site.url);
    site.answer_all();
    Ok(())
}

/// A server that listens already.
pub struct Site {
    /// Where it is, with a slash at the end.
    pub url: String,
    server: Server,
}

/// Opens the port; 0 takes a free one.
pub fn listen(port: u16) -> Result<Site, String> {
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| format!("port {port} is not free ({error}); choose another with --port"))?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    Ok(Site { url: format!("http://127.0.0.1:{port}/"), server })
}

impl Site {
    /// Answers until the process ends. One request at a time: files are small and the guest is one browser.
    pub fn answer_all(self) {
        for request in self.server.incoming_requests() {
            // A browser that went away in the middle of an answer is its own affair.
            let _ = answer(request);
        }
    }
}

fn answer(request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("only GET and HEAD").with_status_code(405));
    }
    let (strict, path) = match request.url().strip_prefix("/strict/") {
        Some(rest) => (true, format!("/{rest}")),
        None => (false, request.url().to_string()),
    };
    let Some(bytes) = file_for(&path).and_then(|file| Some((kind(&file), std::fs::read(file).ok()?))) else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let (kind, bytes) = bytes;
    let mut response = Response::from_data(bytes)
        .with_header(header("Content-Type", kind))
        .with_header(header("Cache-Control", "no-store"))
        .with_header(header("X-Content-Type-Options", "nosniff"));
    if strict {
        response.add_header(header("Content-Security-Policy", STRICT));
    }
    request.respond(response)
}

/// The file that an address stands for, never outside `www/`.
fn file_for(address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path);
    let plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
    // Percent signs are not decoded: no file of ours has a name that needs them.
    if !plain || path.contains(['%', '\\', '\0']) {
        return None;
    }
    let file = root().join("www").join(inside);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("md" | "txt" | "ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    // Both are constants of this file, in ASCII; an empty header stands in for the impossible.
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name} is a valid header"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_inside_the_folder() {
        for address in
            ["/../Cargo.toml", "/pkg/../../Cargo.toml", "/%2e%2e/Cargo.toml", "/a\\..\\b", "//etc/../x"]
        {
            assert_eq!(file_for(address), None, "{address}");
        }
        assert_eq!(file_for("//etc/passwd"), Some(root().join("www/etc/passwd")));
        assert_eq!(file_for("/reader.css?v=1"), Some(root().join("www/reader.css")));
        assert_eq!(file_for("/"), Some(root().join("www/index.html")));
    }
}
