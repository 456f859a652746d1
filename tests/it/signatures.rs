//! Signatures verify where `dkimpy` finds that they do, and only there: on its own test data, and on
//! messages that it signs and that are then altered. The same holds for chains of seals (ARC). So do the samples of the RFCs.
//!
//! `tests/e2e/trials/page_dkimpy.rs` has the same messages verified in the browser.

use sentra_check::dkim::SignatureResult;
use sentra_check::evidence;
use sentra_check::message::Verified;

use crate::signed;

/// The key with which both are signed.
const KEY: &str = "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsT/DYB/jG4hkN9nABx\
     Eun8IHMl90PGO6EkrQkTfdSN/PaOn7GNQQX8HxHZAdB6UlWJWJFh9fXe3wK/p2o/Qe2ERXyQ/pRhkcRB\
     gsYd17MYzLZEnWd82DIh2/qNfA0D5PqO1FarriD4J3mHyBCdgBBxWlLbzS8acZeJl4QUDUWARRoUH3q7\
     PiBOcWv+uo+NqhADhbPbqY0RYXJ8ylDLsmqRmhQ2Y7Rh5aPcSHTdJt6rU8VXubrMstkVcdRyhdzg0oA2\
     G6xQqrDnHbfrncKxHmWuUIbn/aAj446dSzdCyNTBplAckI5i8OkrEehe3SCbvHq4iFEf5gb4WqaprMi4\
     6JSwIDAQAB";

/// A body with `8bit`, with the hash and the signature over it: words in KOI8-R and in Shift-JIS.
const BODIES: [(&str, &[u8], &str, &str); 2] = [
    (
        "koi8-r",
        b"\xfa\xc4\xd2\xc1\xd7\xd3\xd4\xd7\xd5\xca\xd4\xc5! \xf7\xc1\xdb \xda\xc1\xcb\xc1\
     \xda \xd0\xd2\xc9\xce\xd1\xd4.\r\n",
        "//klTTeTSFhKdsMAKNNKwFpzahtHgSayIOGL6Y9NaAc=",
        "k222/0Df9ldm7IokT3zCdkoCabk131D2p+C5j2yPMo+dofNUHmdNw2qCDAIfcqRjpsUm2V/7td6otX0/\
     svhhFxSbFiDaYVmXdGosIAgapxs5Kx25ZagtnjrTUcrahTv6ucNiJ7zzmoa+SqfnWrmTDoYtNbwBo31Z\
     gD3bc02zRLIejTN43pGWkgPjMeexU45myp/HmwJOB6pO4vmYJ+9XmyvSV+iSWS5s/INjP5cWIbo+ZYnN\
     fIdaUh9Y1DDU+l7uGsmRpb+Ey66oNRRvZl5HEqKRGvbq9eUFoS8OTCHC5+tWlG+ZiW+3/Ad3UaJT89jQ\
     MOSgHmpZbeXWuxbhh/IEJg==",
    ),
    (
        "shift_jis",
        b"\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd\x81B\x82\xb2\x92\x8d\x95\xb6\x82\xa0\
     \x82\xe8\x82\xaa\x82\xc6\x82\xa4\x82\xb2\x82\xb4\x82\xa2\x82\xdc\x82\xb7\x81B\r\
     \n",
        "4afP8Q+HPWzOC7kMQaxoZBPVeR6teCURAxWx30hzNB4=",
        "ZXIn9Mv0BKyLX9Qm6h2Y8RNkxJQrOqRxpaqvN+WyTXqHdv629l8vV7y2XXfI5cktgwwOhpMBM2y0mGjK\
     xxRNFyU+d3tPD/qKn7fz88KUmihsKSh5UsqF17wUisiGdUO7tKY+ZfKeFzmOrKECChrT3Jl0OdCrdurH\
     a1DrRL+ZLKlOt10jIBB9TqiFIxY9MVUoQuKYyO/g8bwUAsrKs+QpwExu+mwkaQ2qmgsy2foJW67EoRPF\
     keHmSGXy8KnLORtsxDHqXuL7QY0PuUU3ksQg02QjxxZ1M6ei/w3vqfGPPpEE14QKR8T2JIT/nPNrrP0y\
     PBqupeB+NU9OkZht0nXC9w==",
    ),
];

#[test]
#[ignore = "needs what set-up fetches"]
fn the_verdicts_are_those_of_dkimpy() {
    let mut differences = Vec::new();
    let (mut passed, mut chains) = (0, [0, 0]);
    for trial in signed::by_dkimpy() {
        let (verified, _) = trial.verify();
        let Verified { signatures, arc } = &verified;
        let verdicts: Vec<bool> = signatures
            .iter()
            .map(|signature| signature.result == SignatureResult::Pass)
            .collect();
        let chain = match arc {
            None => "none",
            Some(arc) if arc.result == SignatureResult::Pass => "pass",
            Some(_) => "fail",
        };
        chains[0] += usize::from(chain == "pass");
        chains[1] += usize::from(chain == "fail");
        passed += verdicts.iter().filter(|verdict| **verdict).count();
        if (&verdicts, chain) != (&trial.verdicts, &*trial.chain) {
            differences.push(format!(
                "{}: dkimpy {:?} {}, here {verified:?}",
                trial.name, trial.verdicts, trial.chain
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(passed > 100, "only {passed} signatures verify");
    let [held, broken] = chains;
    assert!(
        held > 30 && broken > 100,
        "{held} chains hold, {broken} do not"
    );
}

#[test]
fn the_samples_of_the_rfcs_verify() {
    for sample in signed::of_the_rfcs() {
        let (verified, _) = sample.verify();
        let results: Vec<_> = verified.signatures.iter().map(|s| s.result).collect();
        let expected = vec![SignatureResult::Pass; sample.verdicts.len()];
        assert_eq!(results, expected, "{}: {verified:?}", sample.name);
    }
}

#[test]
fn a_body_in_another_charset_is_read_and_verified() {
    for (charset, line, hash, signature) in BODIES {
        let header = format!(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=shop.example; s=s1;\r\n\t\
             h=from:to:subject:date:message-id;\r\n\tbh={hash};\r\n\tb={signature}\r\n\
             From: Anna <anna@shop.example>\r\nTo: you@there.example\r\nSubject: Your order\r\n\
             Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@shop.example>\r\n\
             MIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n\
             Content-Transfer-Encoding: 8bit\r\n\r\n"
        );
        let message = [header.as_bytes(), &line.repeat(40)].concat();
        let read = evidence::read(&message).expect("a text");
        let from = read.message.map(|message| message.from);
        assert_eq!(
            from,
            Some(vec!["anna@shop.example".to_owned()]),
            "{charset}"
        );
        let signed = signed::Signed {
            name: charset.to_owned(),
            message,
            keys: vec![("s1._domainkey.shop.example".to_owned(), KEY.to_owned())],
            now: 1_796_400_000,
            verdicts: Vec::new(),
            chain: String::new(),
        };
        let (verified, _) = signed.verify();
        assert_eq!(
            verified.signatures[0].result,
            SignatureResult::Pass,
            "{charset}"
        );
        assert_eq!(verified.signatures[0].reason, None);
    }
}
