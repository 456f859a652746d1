//! Tests of `results`.

use super::*;

#[test]
fn a_field_in_many_forms() {
    let value = "mx.example.net/1 1;\r\n dkim=pass (2048-bit; key \\) ok) header.d=shop.example\
                 \r\n header.s=s1; spf = fail smtp.mailfrom=anna@post.example;\
                 dmarc=fail reason=\"no; luck\" header.from=shop.example; none";
    let read = AuthenticationResults::read(value, false).unwrap();
    assert_eq!(read.by, "mx.example.net/1");
    assert_eq!(read.results.len(), 3);
    let dkim = read.result("dkim").unwrap();
    assert_eq!(
        (&*dkim.result, dkim.property("header.s")),
        ("pass", Some("s1"))
    );
    assert!(
        dkim.comment
            .as_deref()
            .is_some_and(|c| c.starts_with("2048-bit"))
    );
    assert_eq!(read.result("spf").map(|spf| &*spf.result), Some("fail"));
    assert_eq!(
        read.result("dmarc")
            .and_then(|dmarc| dmarc.comment.as_deref()),
        Some("no; luck")
    );
}

#[test]
fn the_tortured_example_of_the_standard() {
    // RFC 8601 appendix B.7.
    let value = "foo.example (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = \
                 (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n \
                 (this surprised me) = (as I wasn't expecting it) 1362471462";
    let read = AuthenticationResults::read(value, false).unwrap();
    assert_eq!((&*read.by, &*read.summary()), ("foo.example", "dkim=fail"));
    let expired = read.results[0].property("policy.expired");
    assert_eq!(expired, Some("1362471462"));
}

#[test]
fn the_examples_of_the_standard() {
    // RFC 8601 appendix B.2 to B.6: what is said by whom about what.
    for (value, by, expected) in [
        ("example.org 1; none", "example.org", ""),
        (
            "example.com;\r\n spf=pass smtp.mailfrom=example.net",
            "example.com",
            "spf=pass example.net",
        ),
        (
            "example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n \
             spf=pass smtp.mailfrom=example.net",
            "example.com",
            "auth=pass ,spf=pass example.net",
        ),
        (
            "example.com;\r\n dkim=pass (good signature) header.d=example.com",
            "example.com",
            "dkim=pass example.com",
        ),
        (
            "example.com;\r\n dkim=pass reason=\"good signature\"\r\n  \
             header.i=@mail-router.example.net;\r\n dkim=fail reason=\"bad signature\"\r\n  \
             header.i=@newyork.example.com",
            "example.com",
            "dkim=pass mail-router.example.net,dkim=fail newyork.example.com",
        ),
    ] {
        let read = AuthenticationResults::read(value, false).unwrap();
        let said = read.results.iter().map(|result| {
            let domain = result.domain().unwrap_or_default();
            format!("{}={} {domain}", result.method, result.result)
        });
        assert_eq!(read.by, by);
        assert_eq!(said.collect::<Vec<_>>().join(","), expected);
    }
}

#[test]
fn a_field_without_an_id_loses_nothing() {
    let value = "spf=pass (sender IP is 192.0.2.10)\r\n smtp.mailfrom=shop.example; dkim=none \
                 (message not signed)\r\n header.d=none;dmarc=pass action=none \
                 header.from=shop.example;compauth=pass\r\n reason=100";
    let read = AuthenticationResults::read(value, false).unwrap();
    assert_eq!(read.by, "");
    let found = "spf=pass, dkim=none, dmarc=pass, compauth=pass";
    assert_eq!(read.summary(), found);
    assert_eq!(read.client_ip(), "192.0.2.10".parse().ok());
    assert_eq!(read.results[1].domain(), None);
    let glued = AuthenticationResults::read("mx.example dkim=pass header.d=a.example", false);
    let glued = glued.unwrap();
    assert_eq!((&*glued.by, &*glued.summary()), ("mx.example", "dkim=pass"));
}

#[test]
fn the_client_is_named_in_several_ways() {
    for (value, expected) in [
        (
            "mx; iprev=pass smtp.remote-ip=192.0.2.10 (x)",
            Some("192.0.2.10"),
        ),
        (
            "mx; iprev=fail policy.iprev=\"2001:db8::1\" (x)",
            Some("2001:db8::1"),
        ),
        (
            "mx; spf=pass (mx: domain of a@b.example designates 192.0.2.10 as permitted sender)",
            Some("192.0.2.10"),
        ),
        (
            "mx; spf=fail (mx: domain of a@b.example does not designate 192.0.2.10 as x)",
            Some("192.0.2.10"),
        ),
        ("mx; spf=pass (Sender IP is 192.0.2.10)", Some("192.0.2.10")),
        ("mx; dkim=pass (x designates 192.0.2.10 x)", None),
        ("mx; spf=pass smtp.mailfrom=192.0.2.10", None),
    ] {
        let read = AuthenticationResults::read(value, false).unwrap();
        assert_eq!(
            read.client_ip(),
            expected.and_then(|ip| ip.parse().ok()),
            "{value}"
        );
    }
}

#[test]
fn values_have_characters_that_names_have_not() {
    let value = "mx.example; dkim=pass header.b=\"a/b=\" header.i=@a.example header.b=ab= \
                 header . s = s1 ; spf=pass smtp.mailfrom=b+x=y@c.example x.y=. z";
    let read = AuthenticationResults::read(value, false).unwrap();
    let dkim = read.result("dkim").unwrap();
    assert_eq!(dkim.property("header.b"), Some("a/b="));
    assert_eq!(dkim.property("header.s"), Some("s1"));
    let spf = read.result("spf").unwrap();
    assert_eq!(spf.property("smtp.mailfrom"), Some("b+x=y@c.example"));
    assert_eq!(spf.domain(), Some("c.example"));
}

#[test]
fn an_arc_field_has_an_instance() {
    let read = AuthenticationResults::read("i=2; mx.example; arc=pass", true).unwrap();
    assert_eq!((read.instance, &*read.by), (Some(2), "mx.example"));
    assert_eq!(
        AuthenticationResults::read("mx.example; spf=pass", true),
        None
    );
    assert_eq!(AuthenticationResults::read("", false), None);
    AuthenticationResults::read(&"(".repeat(100_000), false);
    AuthenticationResults::read(&"a=;=\"".repeat(100_000), false);
}
