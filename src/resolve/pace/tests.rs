//! The way to a resolver, over a network and with a clock of our own.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use data_encoding::BASE64URL_NOPAD;
use futures_util::future::join_all;
use futures_util::stream::{self, StreamExt};

use super::super::{
    CHECKS, CONCURRENCY, Doh, Resolve, Shared, Transport, TransportError, Waiting, drive,
};
use crate::dns::{self, Answer, Failure, Name, Question, Snapshot};

/// What a resolver does with the question about a name, asked at a time: how long it takes, and
/// what comes of it.
type Part = dyn Fn(&str, &str, f64) -> (u32, Result<(), TransportError>);

/// A network with a clock that stands still until everybody waits.
struct Network {
    part: Box<Part>,
    /// How many requests are under way at once; all others stand in a queue.
    sockets: usize,
    at_once: usize,
    now: Cell<f64>,
    timers: RefCell<Vec<(f64, Waker)>>,
    queue: RefCell<Vec<usize>>,
    queued: RefCell<Vec<Waker>>,
    asked: RefCell<Vec<String>>,
    looked: Cell<usize>,
    closer: TransportError,
    /// Until when the browser asks for a permission.
    asks_until: f64,
    told: RefCell<Vec<Option<Waiting>>>,
}

/// As over HTTP/2 in a browser.
const HTTP_2: usize = usize::MAX;

/// As over HTTP/1.1 in a browser.
const HTTP_1: usize = 6;

impl Network {
    fn new(
        sockets: usize,
        part: impl Fn(&str, &str, f64) -> (u32, Result<(), TransportError>) + 'static,
    ) -> Self {
        Self {
            part: Box::new(part),
            sockets,
            at_once: 6,
            now: Cell::default(),
            timers: RefCell::default(),
            queue: RefCell::default(),
            queued: RefCell::default(),
            asked: RefCell::default(),
            looked: Cell::default(),
            closer: TransportError::Unreachable,
            asks_until: 0.0,
            told: RefCell::default(),
        }
    }
}

/// Leaves the queue.
struct Turn<'a>(&'a Network, usize);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.queue.borrow_mut().retain(|other| *other != self.1);
        self.0.queued.take().into_iter().for_each(Waker::wake);
    }
}

impl Transport for &Network {
    async fn get(&self, url: &str, _: u32) -> Result<Vec<u8>, TransportError> {
        let (resolver, query) = url.split_once("?dns=").unwrap();
        let query = BASE64URL_NOPAD.decode(query.as_bytes()).unwrap();
        let name: String = query[12..query.len() - 16]
            .iter()
            .map(|b| *b as char)
            .collect();
        let number = self.asked.borrow().len();
        self.asked.borrow_mut().push(resolver.to_owned());
        self.queue.borrow_mut().push(number);
        let _turn = Turn(self, number);
        poll_fn(|context| {
            let mut queue = self.queue.borrow().clone().into_iter();
            if queue.position(|other| other == number) < Some(self.sockets) {
                return Poll::Ready(());
            }
            self.queued.borrow_mut().push(context.waker().clone());
            Poll::Pending
        })
        .await;
        self.pause(super::whole((self.asks_until - self.now.get()).max(0.0)))
            .await;
        let (takes, answer) = (self.part)(resolver, &name, self.now.get());
        self.pause(takes).await;
        answer.map(|()| record(&query))
    }

    async fn pause(&self, milliseconds: u32) {
        let until = self.now.get() + f64::from(milliseconds);
        poll_fn(|context| {
            if self.now.get() >= until {
                return Poll::Ready(());
            }
            self.timers
                .borrow_mut()
                .push((until, context.waker().clone()));
            Poll::Pending
        })
        .await;
    }

    fn now(&self) -> f64 {
        self.now.get()
    }

    fn at_once(&self) -> usize {
        self.at_once
    }

    async fn look_closer(&self, _: &str, _: bool) -> TransportError {
        self.looked.set(self.looked.get() + 1);
        self.closer
    }

    async fn prompt_limit(&self, _: &str, is_only: bool) -> Option<u32> {
        (is_only && self.now.get() < self.asks_until).then_some(60_000)
    }

    fn tell(&self, waiting: Option<Waiting>) {
        self.told.borrow_mut().push(waiting);
    }
}

/// The answer to a query about TXT: one record.
fn record(query: &[u8]) -> Vec<u8> {
    // What follows the question is the OPT record.
    let (question, opt) = query.split_at(query.len() - 11);
    let mut answer = question.to_vec();
    answer[2] |= 0x80;
    answer[7] = 1;
    answer.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 2, 1, b'x']);
    answer.extend(opt);
    answer
}

/// Notes that somebody was woken.
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Runs something to its end, the clock going on whenever everybody waits.
fn run<T>(network: &Network, future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let flag = Arc::new(Flag(AtomicBool::new(true)));
    let waker = Waker::from(flag.clone());
    loop {
        while flag.0.swap(false, Ordering::Relaxed) {
            if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return done;
            }
        }
        let timers = network.timers.take();
        let next = timers
            .iter()
            .map(|(at, _)| *at)
            .fold(f64::INFINITY, f64::min);
        assert!(next.is_finite(), "everybody waits for ever");
        network.now.set(next);
        for (at, waker) in timers {
            if at <= next {
                waker.wake();
            } else {
                network.timers.borrow_mut().push((at, waker));
            }
        }
    }
}

fn doh<'a>(network: &'a Network, resolvers: &[&str]) -> Doh<&'a Network> {
    Doh::new(network, resolvers.iter().map(ToString::to_string).collect())
}

fn question(name: &str) -> Question {
    Question::txt(Name::parse(name).unwrap())
}

fn questions(count: usize) -> Vec<Question> {
    (0..count)
        .map(|n| question(&format!("n{n}.example")))
        .collect()
}

/// All answers at once, and the seconds that they took.
fn ask(network: &Network, doh: &Doh<&Network>, count: usize) -> (Vec<Answer>, f64) {
    let questions = questions(count);
    let all = join_all(questions.iter().map(|question| doh.resolve(question)));
    let answers = run(network, all);
    (answers, network.now.get() / 1_000.0)
}

fn failures(answers: &[Answer]) -> Vec<Failure> {
    answers.iter().filter_map(Answer::failure).collect()
}

/// A check of so many questions that do not depend on each other.
fn check(network: &Network, resolver: &impl Resolve, count: usize) -> Snapshot {
    let questions = questions(count);
    let evaluate = |dns: &Snapshot| {
        let answers = questions.iter().map(|question| dns.get(question));
        dns::all(answers.map(|answer| answer.map(|_| ())))
    };
    let mut snapshot = Snapshot::default();
    run(
        network,
        drive(resolver, &mut snapshot, &mut |_| {}, evaluate),
    );
    snapshot
}

#[test]
fn the_queue_of_a_browser_is_not_the_resolvers_slowness() {
    for takes in [1_200, 1_400, 1_800, 2_400, 4_000] {
        let network = Network::new(HTTP_1, move |_, _, _| (takes, Ok(())));
        let (answers, seconds) = ask(&network, &doh(&network, &["a"]), 24);
        assert_eq!(failures(&answers), [], "{takes}");
        let rounds = f64::from(takes) * 4.0 / 1_000.0;
        assert!(seconds < rounds + 0.2, "{takes}: {seconds} s");
    }
}

#[test]
fn a_slow_way_that_is_shared_is_found_out() {
    let network = Network::new(HTTP_2, |_, _, _| (3_000, Ok(())));
    let (answers, seconds) = ask(&network, &doh(&network, &["a"]), 24);
    assert_eq!(failures(&answers), []);
    assert!(seconds < 6.1, "{seconds} s");
}

#[test]
fn a_check_over_a_shared_way_takes_no_longer_than_all_at_once() {
    for takes in [20, 100, 200, 400, 1_000] {
        let network = Network::new(HTTP_2, move |_, _, _| (takes, Ok(())));
        check(&network, &doh(&network, &["a"]), 52);
        let rounds = network.now.get() / f64::from(takes);
        // 24 at a time are three rounds.
        assert!(rounds < 3.2, "{takes}: {rounds} rounds");
    }
}

#[test]
fn a_silent_resolver_is_given_up_for_the_next() {
    let network = Network::new(HTTP_2, |resolver, _, _| match resolver {
        "a" => (900_000, Ok(())),
        _ => (50, Ok(())),
    });
    let (answers, seconds) = ask(&network, &doh(&network, &["a", "b"]), 52);
    assert_eq!(failures(&answers), []);
    assert!(seconds < 5.5, "{seconds} s");
    let asked = network.asked.borrow();
    assert_eq!(asked.iter().filter(|resolver| *resolver == "a").count(), 7);
}

#[test]
fn a_silent_resolver_alone_costs_two_rounds_of_five_seconds() {
    for sockets in [HTTP_1, HTTP_2] {
        let network = Network::new(sockets, |_, _, _| (900_000, Ok(())));
        let (answers, seconds) = ask(&network, &doh(&network, &["a"]), 24);
        assert_eq!(failures(&answers), [Failure::Timeout; 24]);
        assert!((9.9..10.5).contains(&seconds), "{seconds} s");
    }
}

/// A resolver that takes so many questions in a second, and as many in advance.
fn limited(
    rate: f64,
    told: Option<u32>,
) -> impl Fn(&str, &str, f64) -> (u32, Result<(), TransportError>) {
    let (left, since) = (Cell::new(rate), Cell::new(0.0));
    move |_, _, now| {
        let filled = left.get() + (now - since.get()) * rate / 1_000.0;
        since.set(now);
        left.set(filled.min(rate));
        if left.get() < 1.0 {
            return (20, Err(TransportError::Busy(told)));
        }
        left.set(left.get() - 1.0);
        (20, Ok(()))
    }
}

#[test]
fn many_domains_lose_no_answer_to_a_resolver_that_limits_them() {
    for told in [Some(1_000), None] {
        let network = Network::new(HTTP_2, limited(100.0, told));
        let shared = Shared::new(doh(&network, &["a"]));
        let questions = questions(80 * 46);
        let answers = stream::iter(&questions).map(|question| shared.resolve(question));
        let answers = answers.buffer_unordered(2 * CONCURRENCY);
        let answers: Vec<Answer> = run(&network, answers.collect());
        assert_eq!(failures(&answers), []);
        // At its limit it would take 36 s.
        let seconds = network.now.get() / 1_000.0;
        assert!(seconds < 75.0, "{seconds} s");
        let refused = network.asked.borrow().len() - questions.len();
        assert!(refused < questions.len() / 4, "{refused} refused");
    }
}

#[test]
fn one_check_is_answered_by_a_resolver_that_allows_ten_in_a_second() {
    let network = Network::new(HTTP_2, limited(10.0, Some(1_000)));
    let snapshot = check(&network, &doh(&network, &["a"]), 52);
    let answers = snapshot.iter().map(|(_, answer)| answer.clone());
    assert_eq!(failures(&answers.collect::<Vec<_>>()), []);
    let told = network.told.borrow();
    assert_eq!(told.first(), Some(&Some(Waiting::Busy)));
    assert_eq!(told.last(), Some(&None));
}

#[test]
fn a_resolver_that_always_refuses_is_busy_and_not_waited_for_without_end() {
    for (told, most) in [
        (None, 30.0),
        (Some(0), 30.0),
        (Some(1_000), 20.0),
        (Some(3_600_000), 151.0),
    ] {
        let network = Network::new(HTTP_2, move |_, _, _| (20, Err(TransportError::Busy(told))));
        let (answers, seconds) = ask(&network, &doh(&network, &["a"]), 24);
        assert_eq!(failures(&answers), [Failure::Busy; 24]);
        assert!(seconds < most, "{told:?}: {seconds} s");
        assert!(network.asked.borrow().len() < 150);
        // A check waits no longer than any other, and what is not known then is said.
        let network = Network::new(HTTP_2, move |_, _, _| (20, Err(TransportError::Busy(told))));
        check(&network, &doh(&network, &["a"]), 52);
        assert!(network.now.get() <= 20_100.0, "{}", network.now.get());
    }
}

#[test]
fn a_check_whose_time_a_resolver_takes_says_so() {
    for told in [Some(0), Some(25_000)] {
        let network = Network::new(HTTP_2, move |_, _, _| (20, Err(TransportError::Busy(told))));
        let snapshot = check(&network, &doh(&network, &["a"]), 52);
        let failures = snapshot.iter().filter_map(|(_, answer)| answer.failure());
        assert!(failures.eq([Failure::Busy; 52]), "{told:?}");
        assert!(network.now.get() <= 20_100.0, "{}", network.now.get());
    }
}

#[test]
fn what_one_takes_no_more_of_the_next_is_asked() {
    let network = Network::new(HTTP_2, |resolver, _, _| match resolver {
        "a" => (20, Err(TransportError::Busy(Some(30_000)))),
        _ => (20, Ok(())),
    });
    let (answers, seconds) = ask(&network, &doh(&network, &["a", "b"]), 52);
    assert_eq!(failures(&answers), []);
    assert!(seconds < 1.0, "{seconds} s");
}

#[test]
fn a_domain_that_hangs_stops_no_other_of_a_list() {
    let network = Network::new(HTTP_1, |_, name, _| match name.contains("hang") {
        true => (900_000, Ok(())),
        false => (100, Ok(())),
    });
    let shared = Shared::new(doh(&network, &["a"]));
    let done = RefCell::new(Vec::new());
    let domains = (0..40).map(|n| {
        let domain = if n == 3 {
            "hang".to_owned()
        } else {
            format!("d{n}")
        };
        let questions: Vec<_> = (0..46)
            .map(|q| question(&format!("q{q}.{domain}")))
            .collect();
        let (shared, done) = (&shared, &done);
        let network = &network;
        async move {
            let evaluate = |dns: &Snapshot| {
                let answers = questions.iter().map(|question| dns.get(question));
                dns::all(answers.map(|answer| answer.map(|_| ())))
            };
            let mut dns = Snapshot::default();
            let began = network.now.get();
            drive(shared, &mut dns, &mut |_| {}, evaluate).await;
            let failed = dns
                .iter()
                .filter(|(_, answer)| answer.failure().is_some())
                .count();
            done.borrow_mut()
                .push((domain, failed, network.now.get() - began));
        }
    });
    run(
        &network,
        stream::iter(domains).buffer_unordered(CHECKS).count(),
    );
    for (domain, failed, took) in done.borrow().iter() {
        assert!(*took <= 20_100.0, "{domain} took {took}");
        assert_eq!(*failed > 0, domain == "hang", "{domain}: {failed} failed");
    }
}

#[test]
fn a_check_has_a_deadline() {
    let network = Network::new(HTTP_2, |_, _, _| (4_100, Ok(())));
    let resolver = doh(&network, &["a"]);
    let evaluate = |dns: &Snapshot| {
        let mut known = 0;
        for question in &questions(20) {
            known += usize::from(dns.get(question)?.failure().is_none());
        }
        Ok(known)
    };
    let mut dns = Snapshot::default();
    let known = run(&network, drive(&resolver, &mut dns, &mut |_| {}, evaluate));
    assert_eq!(known, 4);
    assert!((19_999.0..20_100.0).contains(&network.now.get()));
    // What is looked up after that belongs to the same check.
    let mut more = Snapshot::default();
    assert_eq!(
        run(&network, drive(&resolver, &mut more, &mut |_| {}, evaluate)),
        0
    );
    let failures = dns.iter().filter_map(|(_, answer)| answer.failure());
    assert!(failures.eq([Failure::Timeout; 16]));
}

#[test]
fn the_clock_stands_still_while_the_browser_asks_for_a_permission() {
    let mut network = Network::new(HTTP_2, |_, _, _| (100, Ok(())));
    network.asks_until = 45_000.0;
    let snapshot = check(&network, &doh(&network, &["a"]), 52);
    assert!(
        snapshot
            .iter()
            .all(|(_, answer)| answer.failure().is_none())
    );
    let told = network.told.borrow();
    assert_eq!(*told, [Some(Waiting::Permission), None]);
}

#[test]
fn a_permission_is_not_waited_for_without_end() {
    let mut network = Network::new(HTTP_2, |_, _, _| (100, Ok(())));
    network.asks_until = 900_000.0;
    check(&network, &doh(&network, &["a"]), 52);
    assert!(network.now.get() < 81_000.0, "{}", network.now.get());
}

#[test]
fn what_cannot_be_reached_is_looked_at_once() {
    for (closer, failure) in [
        (TransportError::Unreachable, Failure::Unreachable),
        (TransportError::Unreadable, Failure::Unreadable),
        (TransportError::NotPermitted, Failure::NotPermitted),
    ] {
        let mut network = Network::new(HTTP_2, |_, _, _| (9, Err(TransportError::Unreachable)));
        network.closer = closer;
        let (answers, _) = ask(&network, &doh(&network, &["a"]), 24);
        assert_eq!(failures(&answers), [failure; 24]);
        assert_eq!(network.looked.get(), 1);
    }
    // One answer that may not be read, among others that may.
    let mut network = Network::new(HTTP_2, |_, name, _| {
        match name.starts_with("\u{2}n1\u{7}") {
            true => (9, Err(TransportError::Unreachable)),
            false => (300, Ok(())),
        }
    });
    network.closer = TransportError::Unreadable;
    let (answers, _) = ask(&network, &doh(&network, &["a"]), 24);
    assert_eq!(failures(&answers), [Failure::HttpError]);
}

#[test]
fn natively_all_go_at_once() {
    let mut network = Network::new(HTTP_2, |_, _, _| (3_000, Ok(())));
    network.at_once = usize::MAX;
    let (answers, seconds) = ask(&network, &doh(&network, &["a"]), CONCURRENCY);
    assert_eq!(failures(&answers), []);
    assert!(seconds < 3.1, "{seconds} s");
}
