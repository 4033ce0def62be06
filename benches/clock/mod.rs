//! A clock for the benches that other programs on the machine do not slow down.

use std::time::{Duration, Instant};

/// Measures how long this thread has worked since it was started.
pub struct Clock {
    worked: Option<Duration>,
    started: Instant,
}

impl Clock {
    /// Starts a clock.
    pub fn start() -> Self {
        Clock { worked: worked(), started: Instant::now() }
    }

    /// Seconds of work since then; where the system does not tell, seconds on the wall.
    pub fn seconds(&self) -> f64 {
        match (self.worked, worked()) {
            (Some(then), Some(now)) => (now - then).as_secs_f64(),
            _ => self.started.elapsed().as_secs_f64(),
        }
    }
}

/// How long this thread has run on a processor: Linux tells, brought up to date at each tick of its scheduler (1 to 10 ms).
fn worked() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    line.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
