//! A moment in time, for texts that leave the page.

use mail_parser::DateTime;

/// A moment, in seconds since 1970, as people read it anywhere.
pub fn moment(seconds: i64) -> String {
    let at = DateTime::from_timestamp(seconds);
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02} UTC",
        at.year, at.month, at.day, at.hour, at.minute
    )
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_moment_names_its_zone() {
        assert_eq!(moment(1_795_255_200), "2026-11-21 10:00 UTC");
        assert_eq!(moment(0), "1970-01-01 00:00 UTC");
    }
}
