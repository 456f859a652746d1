//! How far one word is from another.

/// How many letters are wrong, missing, too many or exchanged with the next.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (rows[i][j] + usize::from(x != y))
                .min(rows[i][j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *y && b[j - 1] == *x {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_slip_is_one_letter() {
        assert_eq!(distance("reject", "reject"), 0);
        assert_eq!(distance("reject", "rejct"), 1);
        assert_eq!(distance("reject", "rejetc"), 1);
        assert_eq!(distance("quarantine", "quarantaine"), 1);
        assert_eq!(distance("", "none"), 4);
    }
}
