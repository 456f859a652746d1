//! A server for the files of one folder, for nobody but this machine.
//!
//! A library for it would be compiled before anybody sees the first page, and this is all that one visitor takes.

use crate::fault::{Fault, Outcome};
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

/// What browsers want to be told of a file; everything else is text.
const KINDS: [(&str, &str); 6] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("json", "application/json"),
    ("wasm", "application/wasm"),
];

/// Serves a folder for as long as this process lives, and gives the port: with 0, any that is free.
pub(crate) fn start(folder: PathBuf, port: u16) -> Outcome<u16> {
    let not_started = |error| Fault::NotStarted(format!("a server on port {port}"), error);
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(not_started)?;
    let port = listener.local_addr().map_err(not_started)?.port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = folder.clone();
            // Whoever asked and went away needs no answer.
            thread::spawn(move || answer(&stream, &folder));
        }
    });
    Ok(port)
}

/// Answers the one request of a connection.
fn answer(mut stream: &TcpStream, folder: &Path) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let request = lines.next().unwrap_or_default();
    // A connection that is closed with something unread is reset, and the answer lost.
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let file = wanted(&request).map(|file| folder.join(file));
    let found = file.and_then(|file| Some((kind(&file), fs::read(&file).ok()?)));
    let (status, kind, body) = match found {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain; charset=utf-8", Vec::new()),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}

/// The file that a request is for, as a path inside the folder.
fn wanted(request: &str) -> Option<PathBuf> {
    let address = request.strip_prefix("GET /")?.split(' ').next()?;
    let path = address.split('?').next()?;
    let mut file = PathBuf::from(path);
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    let is_inside = |part: Component<'_>| matches!(part, Component::Normal(_));
    file.components().all(is_inside).then_some(file)
}

/// What a file is.
fn kind(file: &Path) -> &'static str {
    let ending = file.extension().unwrap_or_default();
    let known = KINDS.iter().find(|(known, _)| *known == ending);
    known.map_or("text/plain; charset=utf-8", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::{kind, start, wanted};
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::Path;

    /// A file comes with its kind, and what is not there is said not to be.
    #[test]
    fn files_are_served() {
        let port = start(Path::new(env!("CARGO_MANIFEST_DIR")).join("../www"), 0).unwrap();
        let ask = |address: &str| {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            write!(stream, "GET {address} HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let boot = ask("/boot.js?1");
        assert!(boot.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/javascript"));
        assert!(boot.ends_with(include_str!("../../../www/boot.js")));
        assert!(ask("/none.js").starts_with("HTTP/1.1 404 "));
    }

    /// Nothing outside the folder is served, and a folder is its page.
    #[test]
    fn requests_stay_in_the_folder() {
        let file = |address: &str| wanted(&format!("GET {address} HTTP/1.1"));
        let path = |path: &str| Some(Path::new(path).to_owned());
        assert_eq!(file("/"), path("index.html"));
        assert_eq!(file("/?lang=fr"), path("index.html"));
        assert_eq!(file("/examples/"), path("examples/index.html"));
        assert_eq!(file("/texts/en.ftl"), path("texts/en.ftl"));
        for outside in ["/../Cargo.toml", "//etc/passwd", "/texts/../../a"] {
            assert_eq!(file(outside), None, "{outside}");
        }
        assert_eq!(wanted("POST / HTTP/1.1"), None);
    }

    /// A browser starts no program of another kind while it comes in.
    #[test]
    fn kinds_are_told() {
        assert_eq!(kind(Path::new("a/b.wasm")), "application/wasm");
        assert_eq!(kind(Path::new("en.ftl")), "text/plain; charset=utf-8");
    }
}
