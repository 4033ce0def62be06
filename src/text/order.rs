//! Sorting with little code: the standard library's sorts come to seven kilobytes for each type of entry and way to compare, and
//! a fourteenth of the browser build was made of them. Where every page has thousands of entries they stay, all of one type: `(u64, u32)`.

use std::cmp::Ordering;

/// So many entries are put in order by swapping neighbours.
const FEW: usize = 16;

/// Sorts; equal entries keep their order.
pub fn by<T>(entries: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if entries.len() <= FEW {
        for end in 1..entries.len() {
            let mut at = end;
            while at > 0 && compare(&entries[at - 1], &entries[at]).is_gt() {
                entries.swap(at - 1, at);
                at -= 1;
            }
        }
        return;
    }
    let mut order =
        merged(entries.len(), &|a, b| compare(&entries[a as usize], &entries[b as usize]).is_le());
    // Each place takes its entry from where that stands, and so on round until the circle closes.
    for start in 0..entries.len() {
        let mut at = start;
        loop {
            let next = std::mem::replace(&mut order[at], at as u32) as usize;
            if next == start {
                break;
            }
            entries.swap(at, next);
            at = next;
        }
    }
}

/// Sorts by a key; equal entries keep their order.
pub fn by_key<T, K: Ord>(entries: &mut [T], key: impl Fn(&T) -> K) {
    by(entries, |a, b| key(a).cmp(&key(b)));
}

/// Puts a number into a list that is sorted from some place on, unless it stands there.
pub fn insert(list: &mut Vec<u32>, from: usize, number: u32) {
    if let Err(at) = list[from..].binary_search(&number) {
        list.insert(from + at, number);
    }
}

/// The numbers of so many entries in order: runs of one, two, four … are merged, those in order already as they stand.
fn merged(count: usize, in_order: &dyn Fn(u32, u32) -> bool) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    let mut next = order.clone();
    let mut width = 1;
    while width < count {
        for from in (0..count).step_by(2 * width) {
            let (mid, to) = ((from + width).min(count), (from + 2 * width).min(count));
            if mid == to || in_order(order[mid - 1], order[mid]) {
                next[from..to].copy_from_slice(&order[from..to]);
                continue;
            }
            let (mut left, mut right) = (from, mid);
            for slot in &mut next[from..to] {
                let lower = left < mid && (right == to || in_order(order[left], order[right]));
                let taken = if lower { &mut left } else { &mut right };
                *slot = order[*taken];
                *taken += 1;
            }
        }
        std::mem::swap(&mut order, &mut next);
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut state = 7u32;
        for count in (0..70).chain([255, 256, 1000]) {
            for most in [3, 1 << 20] {
                let next = |_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    state >> 8
                };
                let entries: Vec<(u32, usize)> = (0..count).map(next).map(|n| n % most).zip(0..).collect();
                let (mut ours, mut theirs) = (entries.clone(), entries);
                by_key(&mut ours, |e| e.0);
                theirs.sort_by_key(|e| e.0);
                assert_eq!(ours, theirs);
            }
        }
    }

    #[test]
    fn inserts_each_once() {
        let mut list = vec![9, 9];
        for number in [5, 1, 5, 3, 1, 7] {
            insert(&mut list, 2, number);
        }
        assert_eq!(list, [9, 9, 1, 3, 5, 7]);
    }
}
