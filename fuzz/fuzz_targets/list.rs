//! Reading a list of domains.

#![no_main]

use sentra_check::list::read;
use sentra_check_fuzz::fuzz_target;

/// Domains that are kept.
const LIMIT: usize = 5;

fuzz_target!(|data: &[u8]| {
    let to_ascii = |host: &str| host.is_ascii().then(|| host.to_ascii_lowercase());
    let Ok(list) = read(data, LIMIT, to_ascii) else {
        return;
    };
    assert!(list.domains.len() <= LIMIT);
    assert!(list.beyond == 0 || list.domains.len() == LIMIT);
    assert!(list.wrong.len() <= list.wrong_count);
    assert!(list.wrong.is_sorted_by_key(|wrong| wrong.line));
    // What it gives, it reads again.
    let lines: String = list
        .domains
        .iter()
        .map(|name| format!("{name}\n"))
        .collect();
    if !lines.is_empty() {
        let again = read(lines.as_bytes(), LIMIT, to_ascii).expect("it is text");
        assert_eq!(again.domains, list.domains);
        assert_eq!((again.repeated, again.wrong_count, again.beyond), (0, 0, 0));
    }
});
