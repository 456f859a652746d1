# English, as far as few reports need it: of what was pasted, of several domains, of findings that
# are rare, of mistakes in the settings. It is fetched where one of these is shown; en-report.ftl has
# the other words. The terminal, which has all of them, has here what it alone says.

### The verdict on what was pasted

verdict-other-matter = This rejection is not about the records of { $domain }.
verdict-detail-accept-records = The records of SPF, DMARC and DKIM are all in order. What became of the signature of this message is named below.
verdict-signature = { $records ->
        [yes] The records of { $domain } are in order; the signature of this message does not hold
       *[no] Apart from that, the signature of this message does not hold
    }: { $why ->
        [signature-reason-body-altered] its text was changed after signing
        [signature-reason-headers-altered] its header was changed after signing
        [signature-reason-key-mismatch] it was made with another key
        [signature-reason-expired] its time is over
       *[other] the reason is named below
    }.
verdict-detail-signature = Receivers treat this message as not signed. SentraGuard has no reason to reject other mail from { $domain }.
report-key-and-signature = Key in order; the signature of this message does not hold
verdict-detail-other-accept = They were looked at all the same, and are in order: SentraGuard has no reason to reject mail from { $domain }.
verdict-detail-other-at-risk = They were looked at all the same: SentraGuard may reject mail from { $domain } for what is named below.
verdict-detail-other-reject = They were looked at all the same: SentraGuard would reject mail from { $domain } for what is named below.
verdict-detail-other-unknown = They were looked at all the same; not all of them could be found.
verdict-blocked-sender = { $blocked ->
        [none] SentraGuard has blocked the sender, or all of { $domain }.
       *[other] SentraGuard has blocked { $blocked }.
    }
verdict-blocked-server = { $blocked ->
        [none] SentraGuard has blocked the IP address that the mail came from.
       *[other] SentraGuard has blocked the IP address { $blocked }.
    }
verdict-detail-blocked-accept = The records of { $domain } are in order; it is not about them.
verdict-detail-blocked-at-risk = It is not about the records of { $domain }. They were looked at as well: SentraGuard may reject mail for what is named below.
verdict-detail-blocked-reject = The records of { $domain } are not in order either: SentraGuard would reject mail for what is named below.
verdict-detail-blocked-unknown = It is not about the records of { $domain }; not all of these could be found.
report-in-records = What was found in the records
next-stop-sender = Find the cause and stop it, otherwise the entry comes back: change the password of the mailbox, and look at what was sent from it and from your web forms.
next-stop-server = Find out what was sent from this server and stop the cause, otherwise the entry comes back: a web form, a program, or a mailbox that others use. If the server is not yours, that is up to its hoster.
next-remove = Then ask SentraGuard to remove the entry. They need the sender’s address, the recipient’s address and the time of sending.
next-remove-elsewhere = Then ask the operator of the list to remove the entry. They need to know the sender’s address, the recipient’s address and the time of sending.
page-next-write = Write the request

### The domain

mx-dangling = { $count ->
        [one] The mail server { $host } of { $domain } has no address.
       *[other] { $count } mail servers of { $domain } have no address, the first being { $host }.
    }
    .means = { $state ->
        [literal] An MX record must name a host. Here an IP address stands in place of the name, and the DNS has no name like that.
        [no-name] An MX record of the domain names { $host }, and there is no such name in the DNS.
       *[no-address] An MX record of the domain names { $host }, and this name has neither an IPv4 nor an IPv6 address.
    }
    .why = { $others ->
        [none] Nobody can write to the domain: replies and bounces come back. For SentraGuard it makes no difference.
       *[some] Mail still arrives at the other servers, some of it late. For SentraGuard it makes no difference.
    }
    .fix = { $state ->
        [literal] Replace the address in the MX record with the name of the server, and give that name the address.
       *[other] Give { $host } its address (A or AAAA), or remove the MX record that names it.
    }
mx-cname = { $count ->
        [one] The mail server { $host } of { $domain } is an alias of { $target } (CNAME).
       *[other] { $count } mail servers of { $domain } are aliases (CNAME), the first being { $host }, of { $target }.
    }
    .means = An MX record must name a host that has an address of its own, and not an alias for one.
    .why = Most senders follow the alias all the same. A few do not, and their mail comes back. For SentraGuard it makes no difference.
    .fix = Replace { $host } in the MX record with { $target }, or give { $host } its address (A or AAAA) in place of the alias.
beyond-record-unusable = { $problem ->
        [several] There is more than one { $record } record at { $name }.
       *[other] The { $record } record at { $name } cannot be used.
    }
    .means = { $problem ->
        [several] Whoever reads it finds more than one, does not choose between them, and uses none.
        [version] It does not begin exactly as it must, with the version and a semicolon, so it is passed over.
        [id] It needs “id=” with 1 to 32 letters and digits, and nothing else behind it.
        [reports] It needs “rua=” with addresses that begin with “mailto:” or “https:”.
       *[logo] It needs “l=” with the address of the logo, beginning with “https:”.
    }
    .why = It is as if there were no { $record }. For SentraGuard it makes no difference.
    .fix = { $problem ->
        [several] Keep one of the records at { $name } and remove the others.
       *[other] Correct the record at { $name }, or remove it if nobody needs it.
    }

### SPF

spf-wrong-address-family = { $count ->
        [one] The SPF record of { $domain } has an address of the wrong kind: “{ $term }”.
       *[other] The SPF record of { $domain } has { $count } addresses of the wrong kind; the first is “{ $term }”.
    }
    .means = There are two kinds of IP addresses: IPv4 with dots, such as 192.0.2.1, and IPv6 with colons, such as 2001:db8::1. After “ip4:” only the first may stand, after “ip6:” only the second. Otherwise a receiver stops reading the whole record (permerror).
    .why = For SentraGuard the SPF entry is invalid then, also for the senders that are listed correctly.
    .fix = { $meant ->
        [unclear] Correct “{ $term }” in the record at { $domain }, or remove it.
       *[other] Write “{ $meant }” in place of “{ $term }” in the record at { $domain }.
    } If { $domain } belongs to a provider, tell the provider.
spf-too-many-void-lookups = The SPF record leads to { $strict } DNS lookups that come back empty, and strict receivers stop after { $limit }.
    .means = { $lacks ->
        [ip6] The names have IPv4 addresses and no IPv6 addresses, and only the strictest receivers count that, for senders over IPv6. Others find { $voids } such lookups.
        [ip4] The names have IPv6 addresses and no IPv4 addresses, and only the strictest receivers count that, for senders over IPv4. Others find { $voids } such lookups.
        [either] Each name has an address, but some have none of one kind, and only the strictest receivers count that. Others find { $voids } such lookups.
       *[everything] Some terms point to names that have no address or do not exist. Receivers that count leniently find { $voids } of them, the strictest { $strict }.
    }
    .why = A receiver that keeps to the limit stops with an error (permerror); another goes on. The same mail passes here and fails there.
    .fix = { $lacks ->
        [ip6] Remove nothing, because the names exist and are needed. Whoever sends over IPv6 gives these hosts IPv6 addresses (AAAA records), or puts its “ip6:” networks in front of them.
        [ip4] Remove nothing, because the names exist and are needed. Put the “ip4:” networks that send for you in front of the terms that are marked.
        [either] Remove nothing, because the names exist and are needed. Put the “ip4:” and “ip6:” networks that send for you in front of the terms that are marked.
       *[everything] Remove the terms that are marked where they lead nowhere, or correct the names in them.
    }

spf-term-after-all = { $count ->
        [one] “{ $term }” stands after “all” in the SPF record of { $domain }, where receivers no longer read.
       *[other] { $count } terms stand after “all” in the SPF record of { $domain }, where receivers no longer read; the first is “{ $term }”.
    }
    .means = A receiver goes through the terms from left to right and stops at the first that matches. “all” matches everybody, so nothing behind it counts.
    .why = Senders that are listed there do not pass, although the record seems to allow them.
    .fix = If “{ $term }” stands for somebody who sends for you, move it in front of “all” in the record at { $domain }. If not, remove it. There is one “all”, at the end.

spf-neutral-all = The SPF record of { $domain } says nothing about senders that it does not list (“?all”).
    .means = “?all” stands for “we do not say”. Receivers must treat every sender that is not listed as if there were no record (neutral).
    .why = Forgeries are not stopped, and strict receivers take such a record as unfinished.
    .fix = Replace “?all” with “~all” in the record at { $domain }, once every sender of yours is listed. Mail from the others will then be marked.

spf-too-many-mx-names = The term “{ $term }” leads to { $names } mail servers, and receivers stop at more than { $limit }.
    .means = “mx” in the SPF record of { $domain } allows the servers that receive mail to send it as well. A receiver looks up the address of each, and at more than { $limit } it gives up on the whole record (permerror).
    .why = For SentraGuard the SPF entry is invalid then, unless the mail matches a term that stands before it.
    .fix = Replace “{ $term }” with the addresses that really send (“ip4:” and “ip6:”), or publish no more than { $limit } mail servers.
spf-redirect-without-record = The SPF record of { $domain } hands over to { $target }, which has no SPF record.
    .means = The term “{ $term }” tells receivers to go on with the record at { $target }. There is none, so they stop with an error (permerror).
    .why = Mail that nothing before it matches gets this error, and SentraGuard takes the SPF entry as invalid.
    .fix = Correct the name in “{ $term }”, or replace the term in the record at { $domain } with your senders and “~all”.
spf-loop = The SPF record of { $domain } leads back to { $target }, round and round.
    .means = The term “{ $term }” points to a record that is being read already. A receiver goes in circles until its limit of lookups stops it (permerror).
    .why = The record never comes to an end, so it counts as invalid.
    .fix = Remove “{ $term }” from the record at { $domain }. It allows nobody that is not allowed already.
spf-ip-not-authorized = { $result ->
        [softfail] The SPF record of { $domain } does not list { $ip }, and asks to mark its mail (softfail).
        [neutral] The SPF record of { $domain } does not say whether { $ip } may send (neutral).
        [none] The sender’s domain { $domain } has no SPF record that could allow { $ip }.
        [permerror] The SPF record of { $domain } cannot be used, so { $ip } does not pass (permerror).
       *[fail] The SPF record of { $domain } does not allow { $ip } to send.
    }
    .means = A receiver compares the address that delivers the mail, { $ip }, with the SPF record of { $domain }. Here it does not pass.
    .why = SPF does not count for this mail. It then hangs on DKIM alone, and SentraGuard asks for both.
    .fix = { $gap ->
        [ip6] { $ip } is an IPv6 address, and the SPF record of { $domain } lists IPv4 addresses alone. If it is yours or your provider’s, add “ip6:{ $ip }” to the record, or give the mail host that the record names an AAAA record with it. If you do not know it, leave the record as it is.
        [host] { $domain } is the name of a server: a program there sends with it as the envelope sender (Return-Path). Best set an envelope sender of { $from } in that program, and see that the SPF record of { $from } lists { $ip }. Or publish an SPF record at { $domain } itself.
        [elsewhere] SPF is judged at the envelope sender (Return-Path), which is of { $domain } and not of { $from }. If that is the service that sends for you, whoever runs it has to let { $ip } in; or let it use an envelope sender of { $from }. The SPF record of { $from } has no part in this.
       *[listed] If { $ip } is yours or your provider’s, add it to the SPF record of { $domain }, best by the provider’s “include”. If you do not know it, somebody else sends in your name: leave the record as it is.
    }
spf-lookalike-modifier = { $count ->
        [one] Receivers ignore “{ $term }” in the SPF record of { $domain }.
       *[other] Receivers ignore { $count } terms in the SPF record of { $domain }; the first is “{ $term }”.
    }
    .means = Something of the form name=value that a receiver does not know is skipped without an error. “{ $term }” has that form, although it looks like one of the terms that list senders.
    .why = The senders that it was meant to allow do not pass. No receiver tells you so.
    .fix = { $meant ->
        [unclear] Correct “{ $term }” in the record at { $domain }, or remove it.
       *[other] Write “{ $meant }” in place of “{ $term }” in the record at { $domain }.
    }
spf-joined-terms = { $count ->
        [one] “{ $term }” in the SPF record of { $domain } looks like several terms in one.
       *[other] { $count } terms in the SPF record of { $domain } look like several in one; the first is “{ $term }”.
    }
    .means = Only a space parts one term from the next. Without it, a receiver takes all of “{ $term }” as one name and looks for that in the DNS, where there is none.
    .why = The senders that these terms were meant to allow do not pass, and with “include” or “redirect” the whole record fails (permerror).
    .fix = { $meant ->
        [unclear] Put a single space between the terms in the record at { $domain }.
       *[other] Write “{ $meant }” in its place in the record at { $domain }, with a single space between the terms.
    }
spf-redirect-ignored = “{ $term }” in the SPF record of { $domain } is ignored, because the record has an “all”.
    .means = “redirect=” hands over to another record if no term of this one matches. “all” matches everybody, so it never comes to that. This record has { $count ->
        [one] one such term
       *[other] { $count } such terms
    } beside an “all”.
    .why = Senders that only the other record lists do not pass.
    .fix = Remove “{ $term }” from the record at { $domain } if nothing needs it. If you need the other record, write it as “include:” in front of “all”, or remove “all”.
spf-split-record = A part of the SPF record of { $domain } stands in a TXT record of its own: “{ $part }”.
    .means = Receivers use the one TXT record that begins with “v=spf1”, and no other. A second one that goes on with the list is not joined to the first; only the quoted strings within one record are.
    .why = The senders in the second record do not pass.
    .fix = Put everything into the one TXT record at { $domain } that begins with “v=spf1”, and remove the other. A long value may be cut into several quoted strings inside that record.
spf-range-too-broad = { $count ->
        [one] “{ $term }” in the SPF record of { $domain } lets millions of addresses send.
       *[other] { $count } terms in the SPF record of { $domain } let millions of addresses send; the first is “{ $term }”.
    }
    .means = The number after the slash says how much of an address counts; the smaller it is, the more addresses match. So wide a range takes in the networks of many others.
    .why = Whoever has a host in that range can send in your name and passes. Strict receivers take such a record as not properly set up.
    .fix = Replace “{ $term }” in the record at { $domain } with the addresses that send for you, such as “ip4:192.0.2.10”. Your provider or whoever runs your mail server knows them.
spf-duplicate-term = { $count ->
        [one] “{ $term }” stands more than once in the SPF record of { $domain }.
       *[other] { $count } terms stand more than once in the SPF record of { $domain }; the first is “{ $term }”.
    }
    .means = The first of two equal terms decides, so the second changes nothing.
    .why = It does no harm by itself. It makes the record longer, and a repeated “include”, “a” or “mx” is looked up again and counts towards the ten lookups that are allowed.
    .fix = Remove the repeated “{ $term }” from the record at { $domain }.
spf-record-too-long = { $domain } and its TXT records make up { $bytes } bytes, and only less than { $limit } are sure to fit into one DNS packet.
    .means = All TXT records of a name come in one answer, the SPF record among them. An answer over 512 bytes has to be asked for again in another way, which a few firewalls block.
    .why = Most receivers get the whole answer all the same. A few may not, and then find no SPF record.
    .fix = Remove TXT records at { $domain } that nobody needs any more, such as those that proved once that the domain is yours, and terms for services that no longer send.
spf-sender-id-record = { $domain } has a record of Sender ID, a method that was given up.
    .means = A record that begins with “spf2.0” was meant for Sender ID, which hardly anybody checks any more. It is not an SPF record and changes nothing about SPF.
    .why = It does no harm, but whoever maintains the list of senders may take it for the one that counts.
    .fix = Remove the record that begins with “spf2.0” at { $domain }. What counts is the one that begins with “v=spf1”.
spf-depends-on-sender = What the SPF record of { $domain } says depends on who sends.
    .means = The term “{ $term }” has placeholders (macros) that the receiver fills in for each mail. For a mail from { $ip }, for example, it asks about { $name }.
    .why = This is no fault. It only means that the domain name alone does not tell who may send.
    .fix = Change nothing. To know the answer for your mail, enter the IP address of the server that sends it and check again.
spf-unusual-macro = { $count ->
        [one] Some receivers read “{ $term }” in the SPF record of { $domain } otherwise.
       *[other] Some receivers read { $count } terms in the SPF record of { $domain } otherwise, the first is “{ $term }”.
    }
    .means = { $kind ->
        [parts] The digit in it keeps some labels of a name alone. The standard allows it.
        [helo] It asks for the name with which the sending server introduces itself (HELO). The standard allows it.
       *[local-part] It asks for what stands before the @ of the sender. The standard allows it.
    }
    .why = Of the programs that were tried, these ask about another name, not always and not all of them for every domain: { $programs }.
    .fix = Where the name is always the same, write it out. Otherwise list addresses or an include in its place.
spf-error-for-client = { $reason ->
        [lookup] For { $ip }, SPF of { $domain } could not be evaluated ({ $result }).
       *[other] For { $ip }, SPF of { $domain } ends in an error ({ $result }).
    }
    .means = { $reason ->
        [syntax] The record at { $place } has a part that cannot be read.
        [several-records] There is more than one SPF record at { $place }.
        [too-many-lookups] The terms up to “{ $term }” need more DNS lookups than the ten that are allowed.
        [too-many-voids] Up to “{ $term }”, more than two DNS lookups come back empty for this address; only some receivers stop there.
        [too-many-names] “{ $term }” leads to more than ten names.
        [no-record] “{ $term }” leads to a name without an SPF record.
       *[lookup] The DNS gave no usable answer to what “{ $term }” asks about.
    } The record at { $place } is where it happens, and other senders may not get that far.
    .why = A receiver that ends in an error does not count SPF as passed, and SentraGuard requires it.
    .fix = { $reason ->
        [lookup] Try again in a few minutes. If it stays like this, ask whoever runs the DNS of { $place }.
       *[other] If { $ip } sends for you, put its address in front of “{ $term }” (“ip4:” or “ip6:”), or ask whoever looks after { $place } to put this right.
    }
spf-private-network = { $count ->
        [one] The SPF record of { $domain } lists a private network: “{ $term }”.
       *[other] The SPF record of { $domain } lists { $count } private networks; the first is “{ $term }”.
    }
    .means = Such addresses are used inside a network and never on the internet. No receiver elsewhere sees a mail come from one.
    .why = It lets nobody in and keeps nobody out. What may be missing is the address by which the mail leaves your network.
    .fix = Put the public address of your mail server in the place of “{ $term }”, or take it out if that address is listed already.
spf-version-split = “v=spf1” does not stand in the first string of the SPF record of { $domain }.
    .means = A TXT record consists of strings of up to 255 characters, which receivers join. Here the first string is empty, or ends within “v=spf1”.
    .why = This follows the standard. One mail server in wide use (Exim 4.96) looks at the first string alone, and finds no record.
    .fix = Publish the same text once more in one piece, and let your DNS panel cut it where it is too long.

### DMARC

dmarc-wrong-place = The DMARC record of { $domain } stands at { $place }, where no receiver looks for it.
    .means = Receivers ask for it at _dmarc.{ $domain } and at the same place of the domains above. What stands anywhere else, they do not see.
    .why = SentraGuard finds no DMARC record, although there is one.
    .fix = Publish the same text as a TXT record at _dmarc.{ $domain }, and remove the one at { $place }. Many panels add the domain to the name by themselves: enter only “_dmarc” there.
dmarc-not-at-start = { $count ->
        [one] The DMARC record of { $domain } does not begin with “v=DMARC1”.
       *[other] { $count } DMARC records of { $domain } do not begin with “v=DMARC1”.
    }
    .means = Receivers take a text for a DMARC record only if “v=DMARC1” is the very first thing in it. No space, quotation mark or other tag may stand before it.
    .why = To SentraGuard and all other receivers it is as if this record were not there.
    .fix = Replace the TXT record at _dmarc.{ $domain } with one that begins with “v=DMARC1;”, followed by “p=” and the rest. Enter it without quotation marks.
dmarc-policy-missing = The DMARC record of { $domain } does not say what to do with mail that fails (p=).
    .means = { $used ->
        [yes] Because the record asks for reports, receivers that follow today’s standard take it as if it said “p=none”. Older ones may ignore it.
       *[no] Without “p=”, and without an address for reports, receivers do not use the record at all.
    }
    .why = SentraGuard may take the DMARC entry as incorrect, and Gmail names a record without a policy as a reason for rejecting.
    .fix = Put “p=none;” behind “v=DMARC1;” in the TXT record at _dmarc.{ $domain }. With “none” nothing changes for any mail; you can ask for more later.
dmarc-invalid-value = { $count ->
        [one] The DMARC record of { $domain } has a value that does not exist: “{ $term }”.
       *[other] The DMARC record of { $domain } has { $count } values that do not exist; the first is “{ $term }”.
    }
    .means = { $kind ->
        [options] “fo” says which single failures are reported, and its value does not exist. By the standard the tag is ignored. Of the programs that were tried, these drop the whole record for it: { $programs }.
       *[policy] Each tag of a DMARC record takes only certain values. Where one of “p”, “sp” and “np” is wrong, receivers act as if the record said “p=none”, or do not use it at all if it asks for no reports. Elsewhere the tag is ignored.
    }
    .why = What receivers do differs from what you meant, and SentraGuard may take the entry as incorrect.
    .fix = { $kind ->
        [policy] { $meant ->
                [unclear] Correct “{ $term }” in the TXT record at _dmarc.{ $domain }, or remove it.
               *[other] Write “{ $meant }” in place of “{ $term }” in the TXT record at _dmarc.{ $domain }.
            } A policy is one of “none”, “quarantine” and “reject”.
       *[other] { $meant ->
                [unclear] Correct “{ $term }” in the TXT record at _dmarc.{ $domain }, or remove it.
               *[other] Write “{ $meant }” in place of “{ $term }” in the TXT record at _dmarc.{ $domain }.
            }
    }
dmarc-duplicate-tag = { $count ->
        [one] A tag stands twice in the DMARC record of { $domain }: “{ $term }”.
       *[other] { $count } tags stand twice in the DMARC record of { $domain }; the first is “{ $term }”.
    }
    .means = Each tag may stand only once. Some receivers then use the first, some the last, and some the whole record not at all.
    .why = What happens to your mail differs from one receiver to the next, and SentraGuard may take the entry as incorrect.
    .fix = Remove “{ $term }” from the TXT record at _dmarc.{ $domain }, or the one before it, whichever you do not mean. Several addresses for reports stand in one tag, parted by commas.
dmarc-unknown-tag = { $count ->
        [one] The DMARC record of { $domain } has a tag that does not exist: “{ $term }”.
       *[other] The DMARC record of { $domain } has { $count } tags that do not exist; the first is “{ $term }”.
    }
    .means = Receivers skip a tag that they do not know, as if it were not there. The names of tags are written in small letters.
    .why = { $meant ->
        [unclear] It does no harm by itself, but it has no effect either.
       *[other] What it was meant to say is not said.
    }
    .fix = { $meant ->
        [unclear] If nothing of yours needs “{ $term }”, remove it from the TXT record at _dmarc.{ $domain }.
       *[other] Write “{ $meant }” in place of “{ $term }” in the TXT record at _dmarc.{ $domain }.
    }
dmarc-unaligned-identities = { $passed ->
        [yes] SPF or DKIM passed only for { $identities }, not for { $domain }.
       *[no] A pass of SPF or DKIM for { $identities } does not count for { $domain }.
    }
    .means = { $kind ->
        [strict] DMARC asks whether what passes SPF or DKIM belongs to the domain in the From address. { $identities } and { $domain } are of one organization, but the DMARC record asks for exactly the same name (“adkim=s” for DKIM, “aspf=s” for SPF).
       *[other] DMARC asks whether what passes SPF or DKIM belongs to the domain in the From address. { $identities } and { $domain } are not the same organization.
    }
    .why = { $passed ->
        [yes] For DMARC the mail then fails, and receivers do with it what the policy says.
       *[no] A pass for { $identities } does not help. Unless SPF or DKIM passes for { $domain } as well, the mail fails, and receivers do with it what the policy says.
    }
    .fix = { $kind ->
        [strict] Remove “adkim=s” and “aspf=s” from the DMARC record: then names below { $domain } count as well. If exactly the same name is meant, let the service sign as { $domain } itself.
       *[other] Let the service sign with DKIM for { $domain }, or use an envelope sender (Return-Path) within { $domain }. Both are set with the service that sends, mostly under “domain authentication”.
    }
dmarc-report-address-invalid = { $kind ->
        [size] The DMARC record of { $domain } limits the size of reports: “{ $term }”.
        [scheme] An address for reports in the DMARC record of { $domain } is not for mail: “{ $term }”.
       *[fault] { $count ->
            [one] An address for reports in the DMARC record of { $domain } cannot be used: “{ $term }”.
           *[other] { $count } addresses for reports in the DMARC record of { $domain } cannot be used; the first is “{ $term }”.
        }
    }
    .means = { $kind ->
        [size] The part after the exclamation mark is no longer in the standard, and receivers ignore it.
        [scheme] Any kind of address may stand there, but receivers need only know how to send mail (mailto:).
       *[fault] An address has the form “mailto:name@example.com”. Several are parted by commas. Receivers skip those that are written otherwise.
    }
    .why = { $kind ->
        [size] It does no harm.
        [scheme] It does no harm, but hardly any report will come that way.
       *[fault] Nothing is sent there, so you do not see whether your mail passes.
    }
    .fix = { $meant ->
        [unclear] { $kind ->
            [size] Remove the exclamation mark and what follows it from the address in the TXT record at _dmarc.{ $domain }.
           *[other] Correct “{ $term }” in the TXT record at _dmarc.{ $domain }, or remove it.
        }
       *[other] Write “{ $meant }” in place of “{ $term }” in the TXT record at _dmarc.{ $domain }.
    }
dmarc-tag-ignored-here = { $count ->
        [one] “{ $term }” has no effect in the DMARC record of { $domain }.
       *[other] { $count } tags have no effect in the DMARC record of { $domain }; the first is “{ $term }”.
    }
    .means = { $kind ->
        [options] “fo” chooses which single failures are reported. It counts only beside “ruf”, the address for such reports.
        [testing] “t=y” lowers a policy by one step, and there is no step below “none”.
        [failures] “ruf” asks for reports on single messages, and nobody may send them for a domain that says it is a public suffix (psd=y).
       *[subdomain] What holds for subdomains is read from the record at the top of the organization, not from the one of { $domain }.
    }
    .why = It does no harm, but what it was meant to do does not happen.
    .fix = { $kind ->
        [options] Leave it, or remove it from the TXT record at _dmarc.{ $domain }.
        [testing] Leave it, or remove it from the TXT record at _dmarc.{ $domain }.
        [failures] Remove “ruf” from the TXT record at _dmarc.{ $domain }. If the domain is no public suffix, remove “psd=y” instead.
       *[subdomain] Say what is to hold for subdomains in the record at the top, or publish a record for each of them. Then remove “{ $term }” from the TXT record at _dmarc.{ $domain }.
    }
dmarc-wildcard-answer = What answers at _dmarc.{ $domain } is there for every name (a wildcard), and is no DMARC record.
    .means = An entry with an asterisk answers for all names that have none of their own. It was meant for something else and answers here, too.
    .why = It does no harm by itself. It only looks as if there were a record.
    .fix = Add a TXT record at _dmarc.{ $domain }; it takes the place of the wildcard there. The wildcard itself can stay.
dmarc-foreign-text = { $kind ->
        [nearly] Beside the DMARC record of { $domain } stands a text that is nearly one.
       *[foreign] Beside the DMARC record of { $domain } stands another text.
    }
    .means = Receivers pass over what does not begin with exactly “v=DMARC1;”. { $kind ->
        [nearly] What the second text asks for does not count, whatever was meant.
       *[foreign] It was probably meant for another name.
    }
    .why = Some programs do not follow the standard here: they read only the first text, or join all of them, and the order changes from answer to answer. Of those that were tried: { $programs }.
    .fix = { $kind ->
        [nearly] Decide which of the two is meant. Keep one TXT record at _dmarc.{ $domain } that begins with “v=DMARC1;”, and remove the other.
       *[foreign] Keep the DMARC record at _dmarc.{ $domain }, and move the other text to the name that it is meant for, or remove it.
    }
dmarc-unusual-syntax = The DMARC record of { $domain } is written in a way that some receivers cannot read.
    .means = { $kind ->
        [spaces] White space stands beside the equals sign of “v=DMARC1”. The standard allows it.
        [gap] A semicolon too many stands in it, or white space in front of the first. Most receivers pass over that.
       *[tab] A tab stands behind a semicolon. The standard allows it.
    }
    .why = Of the programs that were tried, these find no record or no policy: { $programs }.
    .fix = Write the TXT record at _dmarc.{ $domain } with “; ” between the tags and no other white space.

### DKIM

dkim-wrong-place = A DKIM key for { $domain } stands at { $place }, where no receiver looks for it.
    .means = { $kind ->
        [alias] The name { $selector }._domainkey.{ $domain } is an alias (CNAME), and { $domain } was put behind its target. So it leads to a name that does not exist. The key stands at the target without that ending.
        [unknown] Receivers ask for a key at the name of its selector, followed by ._domainkey.{ $domain }, and nowhere else.
       *[named] Receivers ask for it at { $selector }._domainkey.{ $domain } and nowhere else. No key stands there.
    }
    .why = SentraGuard requires a valid key and finds none, although there is one. Mail that is signed counts as unsigned.
    .fix = { $kind ->
        [alias] Enter the alias at { $selector }._domainkey.{ $domain } once more with the target { $place } and a dot behind it, so that nothing is added.
        [unknown] Publish the same text at the name that the sending service gives for it, and remove the one at { $place }. Many panels add the domain to the name by themselves: enter only the part before { $domain } there.
       *[named] Publish the same text as a TXT record at { $selector }._domainkey.{ $domain }, and remove the one at { $place }. Many panels add the domain to the name by themselves: enter only “{ $selector }._domainkey” there.
    }
dkim-private-key-published = The private DKIM key of the selector “{ $selector }” is public: it stands in the DNS.
    .means = The record at { $name } holds the private half of the key pair, which must be secret. It belongs on the mail server alone; the public half belongs into the record.
    .why = Anybody can copy it and sign mail in your name. Receivers cannot check your own signatures with it.
    .fix = Remove the record at { $name } now, and stop signing with this key: it stays known, whatever is published later. Create a new pair under a new selector, publish its public half, and sign with the new private one.
dkim-key-hostname-published = At the selector “{ $selector }”, the name of a host is published in place of a DKIM key.
    .means = The record at { $name } is a text that says “{ $target }”. It was probably meant as an alias (CNAME): receivers then go on to that name and find the key there. A text they take as it is, and it is no key.
    .why = No signature with this selector can be checked, so your mail counts as unsigned.
    .fix = Remove the TXT record at { $name } and add one of the type CNAME at the same name, with the value { $target }.
dkim-key-multiple-records = There are { $count } TXT records at the selector “{ $selector }”, and only one is allowed.
    .means = A receiver that asks for the key at { $name } gets all of them, in any order. The standard does not say which one it takes.
    .why = Some receivers find the key and others do not, and that may change from one mail to the next.
    .fix = Keep the record with the key that your mail is signed with, and remove the others at { $name }. Every key needs a selector of its own.
dkim-key-invalid = { $problem ->
        [truncated] { $missing ->
            [0] The end of the DKIM key at the selector “{ $selector }” is missing.
            [one] The end of the DKIM key at the selector “{ $selector }” is missing: 1 character.
           *[other] The end of the DKIM key at the selector “{ $selector }” is missing: { $missing } characters.
        }
       *[other] The DKIM key at the selector “{ $selector }” cannot be used.
    }
    .means = { $problem ->
        [truncated] The record at { $name } ends before the key does. Often a DNS panel keeps only the first 255 characters of what is pasted.
        [no-key] The record at { $name } has no “p=”, after which the key stands.
        [unreadable] What stands after “p=” in the record at { $name } is no key that can be read.
        [exponent] The numbers in the key at { $name } protect nothing: anybody can make signatures that fit.
        [other-type] The key at { $name } is of another kind than “k=” says; without “k=” it must be an RSA key.
        [wrapped] After “p=” in the record at { $name } the bare 32 bytes of the Ed25519 key belong, not a file that holds them.
        [excess] Something stands behind the end of the key at { $name }.
        [armour] The first or last line of a key file was pasted into the record at { $name }. Only what stands between them is the key.
        [stray] There are characters in the record at { $name } that do not belong there, such as quotation marks or backslashes. The places are marked.
        [semicolon] In the record at { $name } a semicolon is missing, so two entries are read as one.
        [untagged] In the record at { $name } the key stands without “p=” before it.
        [version] The record at { $name } must begin with “v=DKIM1”, written just so.
       *[tags] A part of the record at { $name } is not of the form name=value, or occurs twice.
    }
    .why = No receiver can check a signature with it: the signature counts as none, and SentraGuard takes the DKIM entry as invalid.
    .fix = { $problem ->
        [truncated] Copy the whole key anew from the service that signs your mail, and replace the record at { $name }. If the panel takes no more than 255 characters, enter the value as several strings in quotation marks, one behind the other.
        [no-key] Copy the record anew from the service that signs your mail, and replace what stands at { $name }.
        [unreadable] Copy the record anew from the service that signs your mail, and replace what stands at { $name }.
        [exponent] Create a new key of 2048 bits under a new selector, publish it, and sign with that one. Then remove the record at { $name }.
       *[other] Replace the record at { $name } with a corrected one that has the same key. If the name is an alias (CNAME), ask the provider that it leads to.
    }
dkim-key-unknown-type = The DKIM key at the selector “{ $selector }” says that it is of a kind that receivers do not know: “{ $type }”.
    .means = { $kind ->
        [dkim2] It is a key for DKIM2, the successor that is still being worked on. Its signatures stand in fields of their own, and DKIM has no use for the key at { $name }.
       *[unknown] After “k=” in the record at { $name } only “rsa” or “ed25519” may stand, in small letters. Receivers ignore a key of any other kind.
    }
    .why = Mail that is signed with this selector counts as unsigned.
    .fix = { $kind ->
        [dkim2] Leave the record for DKIM2, and sign for DKIM as well, with an RSA key under another selector.
       *[unknown] Replace the record at { $name } with one that names the kind of the key correctly; “k=rsa” may also be left out. If the name is an alias (CNAME), ask the provider that it leads to.
    }
dkim-key-hash-unusable = The DKIM key at the selector “{ $selector }” does not allow SHA-256, which every signature must use.
    .means = “h=” in the record at { $name } lists the only methods (hashes) that signatures may use. SHA-256 is not among them, and SHA-1 alone must no longer be accepted.
    .why = No receiver may accept a signature with this key.
    .fix = Remove “h=” from the record at { $name }, or write “h=sha256”.
dkim-key-service-excludes-mail = The DKIM key at the selector “{ $selector }” says that it is not for mail.
    .means = “s=” in the record at { $name } lists what the key may be used for, and neither “email” nor “*” is among it.
    .why = Receivers ignore the key, so mail that is signed with it counts as unsigned.
    .fix = Remove “s=” from the record at { $name }. If the key really serves something else, sign your mail with another one.
dkim-key-too-short = The DKIM key at the selector “{ $selector }” has { $bits } bits, and receivers accept none under { $limit }.
    .means = So short a key can be broken. Receivers treat a signature with the key at { $name } as if it were not there.
    .why = Mail that is signed with it counts as unsigned.
    .fix = Create a key of 2048 bits with the service that signs your mail, publish it under a new selector, and sign with that one. Leave the record at { $name } until no mail signed with it is on its way.
dkim-key-pkcs1 = The DKIM key at the selector “{ $selector }” is in a form that some receivers cannot read (PKCS #1).
    .means = The record at { $name } has the bare numbers of the RSA key. Most receivers expect them inside an envelope that names the algorithm (SubjectPublicKeyInfo); the key then begins with “MIIB” or “MIGf”.
    .why = Some receivers accept both forms, others find no valid key.
    .fix = Replace the record at { $name } with one that has the same key in its envelope. The private key stays as it is.
dkim-key-too-long = The DKIM key at the selector “{ $selector }” has { $bits } bits, more than receivers need to cope with.
    .means = Receivers must be able to use RSA keys of up to 4096 bits. The key at { $name } is longer.
    .why = Some receivers cannot check the signature, so the mail counts as unsigned there.
    .fix = Create a key of 2048 bits under a new selector, publish it, and sign with that one. Leave the record at { $name } until no mail signed with it is on its way.
dkim-key-large-exponent = The DKIM key at the selector “{ $selector }” has an exponent that is too large for some receivers.
    .means = Nearly every RSA key has the exponent 65537. That of the key at { $name } has more than 31 bits, and common programs refuse it.
    .why = Some receivers cannot check the signature, so the mail counts as unsigned there.
    .fix = Create a key of 2048 bits with the usual exponent under a new selector, publish it, and sign with that one. Then remove the record at { $name }.
dkim-ed25519-alone = The only working DKIM key that was found, at the selector “{ $selector }”, is an Ed25519 key.
    .means = Ed25519 is newer than RSA and not yet checked everywhere; Gmail does not. The key at { $name } is in order, but no RSA key was found beside it.
    .why = Receivers that only know RSA take your mail as unsigned.
    .fix = Sign each mail twice: with an RSA key of 2048 bits under a selector of its own, and with this one.
dkim-key-unusual-syntax = The record of the DKIM key at the selector “{ $selector }” is written in a way that some receivers refuse.
    .means = { $problem ->
        [capitals] “{ $term }” is written in capitals. Values are compared letter by letter, so it is not what it was meant to be.
        [empty-tag] Two semicolons follow each other in the record at { $name }, or one stands in front of it. The rules for such lists do not allow an empty part.
        [hash-empty] “h=” in the record at { $name } lists no method at all (hash). Read strictly, none is allowed.
        [type-empty] “k=” in the record at { $name } is empty. Read strictly, it names no kind of key.
        [note] The note (n=) in the record at { $name } has letters outside ASCII, which may not stand there.
        [twice] “{ $term }” stands twice in the record at { $name }. Each tag may stand only once.
        [name] “{ $term }” in the record at { $name } has a name that no tag may have: only letters, digits and underscores are allowed.
        [version] “v=DKIM1” must be the first tag wherever it stands. In the record at { $name } it comes later.
        [line-break] In the record at { $name } a line break stands between the tags. It is no white space there unless a blank follows.
        [granularity] “{ $term }” in the record at { $name } was dropped in 2011. Programs that still obey it take it to shut out the sender.
       *[spaces] White space stands beside an equals sign in the record at { $name }. That is allowed, and yet some programs cannot read it.
    }
    .why = The others read the key. Of thirteen programs that were tried, these refuse it: { $programs }. Mail counts as unsigned there.
    .fix = Replace the record at { $name } with one that has the same key and nothing of this kind. If the name is an alias (CNAME), ask the service that it leads to.
dkim-key-strict-subdomain = The DKIM key at the selector “{ $selector }” does not serve for subdomains.
    .means = The record at { $name } says “t=s”. A signature may then name no subdomain as the sender’s identity (i=).
    .why = Most mail does not need that. Signatures that name a subdomain there are not valid.
    .fix = Leave it, unless your program writes a subdomain after “i=” in the line DKIM-Signature; then remove “t=s” from the record at { $name }.
dkim-wildcard = Below _domainkey.{ $domain } every name has an answer (wildcard).
    .means = A record for “*”, or a DNAME at _domainkey, answers for each selector, also for one that nobody uses.
    .why = Nothing is rejected for it. But a selector that is misspelt or not yet published gets that answer in place of none, and a key found there proves little.
    .fix = If the wildcard is not meant for DKIM, limit it to the names that need it, or publish each of them by itself.

### The sending server

ip-not-public = { $ip } is not the address that receivers see.
    .means = { $scope ->
        [private] Such addresses are used inside a network of one’s own; every company and home may have the same ones.
        [shared] Such addresses are used between a provider and its customers.
        [link-local] Such an address is valid on one cable only; a computer gives it to itself where nobody else does.
        [loopback] With this address a computer talks to itself.
       *[reserved] No host on the Internet has this address.
    }
    .why = Receivers never meet { $ip }, so what is said here about this address, also under SPF, does not hold for your mail.
    .fix = Give the public address of your mail server instead. It stands in the rejection, or in the header of a mail that arrived, in the line Received that the receiver added.
ip-without-ptr = The address { $ip } has no name in the DNS (PTR record).
    .means = A receiver asks the DNS for the name of the address that delivers the mail. For { $ip } there is none. { $family ->
        [ipv6] Over IPv6, Gmail and Microsoft ask for one without exception.
       *[ipv4] Every mail server should have one.
    }
    .why = SentraGuard does not name this as a reason. { $family ->
        [ipv6] Gmail and Microsoft refuse mail from such an address.
       *[ipv4] Gmail asks for it, and many receivers refuse mail from such an address.
    }
    .fix = Ask the hoster of the server to set the reverse DNS of { $ip } to the name of the server. It cannot be entered where you publish your own records: it belongs to whoever was given the address.
ip-forward-unconfirmed = { $count ->
        [one] The name of { $ip }, { $name }, does not lead back to it.
       *[other] The address { $ip } has { $count } names, and none leads back to it, the first being { $name }.
    }
    .means = Anybody can give an address any name. So a receiver looks up the name that it found and asks whether { $ip } is among its addresses. Here it is not.
    .why = SentraGuard does not name this as a reason. Gmail and many others treat the address as if it had no name, and refuse the mail or distrust it.
    .fix = If { $name } is yours, add { $ip } to its address records (A for IPv4, AAAA for IPv6). If not, ask the hoster of the server to set the reverse DNS of { $ip } to the name of your server.
ip-helo-malformed = { $form ->
        [literal] Your server greets with its address, “{ $helo }”, and not with a name (HELO).
        [address] Your server greets with a bare address, “{ $helo }” (HELO).
        [word] Your server greets with a single word, “{ $helo }” (HELO).
       *[no-host] Your server greets with “{ $helo }”, which is no name of a host (HELO).
    }
    .means = Before it hands over a mail, a server says its name. It must be a full one, such as mail.shop.example. { $form ->
        [literal] An address in brackets is allowed where a server has no name.
       *[other] “{ $helo }” cannot be looked up.
    }
    .why = Many receivers refuse a server that greets like this, because programs that send spam do so.
    .fix = Set the full name of the server in its configuration: “myhostname” in Postfix, “primary_hostname” in Exim, the FQDN of the send connector in Exchange. Best it is the name that the address has in the DNS.
ip-helo-mismatch = { $state ->
        [nowhere] Your server greets as { $helo }, and this name has no address that fits (HELO).
       *[elsewhere] Your server greets as { $helo }, and this name leads to another address than { $ip } (HELO).
    }
    .means = A receiver can look up the name with which a server greets. It would expect { $ip } there.
    .why = { $state ->
        [nowhere] Receivers that look the name up refuse one that leads nowhere.
       *[elsewhere] The standard allows it, and hardly anybody refuses mail for it. It counts a little against the server.
    }
    .fix = Add { $ip } to the address records of { $helo }, or let the server greet with a name that has this address.
ip-generic-name = The name of { $ip } looks like that of a home connection: { $name }.
    .means = The name is made of the address. Providers give such names to all addresses of a range at once, mostly to those of homes and of rented servers that nobody has named.
    .why = SentraGuard does not name this as a reason. Some receivers take such a server for a hijacked computer and refuse its mail.
    .fix = Ask the hoster of the server to set the reverse DNS of { $ip } to the name of your server. From a home connection, send through the mail server of your provider.

blocklist-listed = The address { $ip } is on the block list { $list }.
    .means = The list gives as its reason: { $reasons }. Its answer is trusted, because it was right about two test addresses in this check.
    .why = Receivers that use this list refuse mail from { $ip }.
    .fix = Find out why { $ip } came on the list, and stop that first. Then ask whoever runs { $list } to take it off. If the server is not yours, ask its hoster.
blocklist-unavailable = Whether { $ip } is on the block list { $list } could not be found out.
    .means = { $doubt ->
        [failed] The list did not answer every question that it was asked.
        [canary] The list did not name the test address that is always listed. Its “not listed” means nothing then.
        [everything] The list named the test address that is never listed. Its “listed” means nothing then.
        [resolvers] The answers came through different DNS servers, so the test addresses prove nothing about the answer.
       *[code] The list answered with a code that is not known to mean “listed”.
    }
    .why = A list that refuses an answer looks as if it listed nobody. So nothing is said here about { $ip }.
    .fix = Check again in a few minutes, or with another DNS server. If it stays like this, whoever runs this page should look at { $list } and at the settings for it.

### What was pasted

message-from-missing = The message has no From address.
    .means = Each message must have one line “From:” with the address of its author. This one has none that can be read.
    .why = SPF and DKIM may pass, but DMARC compares them with that address. Large receivers refuse such a message.
    .fix = Set the sender’s address in the program that writes the mail. If you pasted a part of the header only, paste all of it.
message-from-multiple = The message has more than one From address: { $addresses }.
    .means = { $fields ->
        [one] The line “From:” names several authors.
       *[other] There are { $fields } lines “From:”; one is allowed.
    }
    .why = DMARC cannot tell for which domain the mail speaks. Gmail and others refuse such a message.
    .fix = Let the program that writes the mail put one address into one line “From:”. Others can stand in “Reply-To:”.
message-duplicate-field = The message has more than one line of a kind that may stand once: { $fields }.
    .means = Each message may have one line “To:”, one “Subject:” and one “Message-ID:”. Which of two counts is not defined, and a signature may cover only one of them.
    .why = Some programs take the signature for broken then, so that DKIM fails. Of those that were tried: { $programs }.
    .fix = Let the program that writes the mail set each of these lines once. If a line was added on the way, by a list or a filter, let it replace the one that is there.
signature-missing = The message has no DKIM signature.
    .means = A signature is a line “DKIM-Signature:” in the header, which the sending server adds. This message has none.
    .why = The key that { $domain } publishes is of use only to mail that is signed with it. Without a signature, SPF alone has to pass, and that is lost when a mail is forwarded.
    .fix = Switch on DKIM for { $domain } where the mail is sent, and send a new message. If you pasted only a part of the header, open the message as it was received (“Show original”) and drop the file here.
signature-left-out = { $named ->
        [yes] What you pasted leaves out signatures that the receiver verified: { $names }.
        [unsent] What you gave is a copy of the message from before it was sent, so it cannot show whether it is signed.
       *[no] What you pasted does not show whether the message is signed.
    }
    .means = { $named ->
        [yes] The receiver notes in Authentication-Results which signatures it verified. Their lines “DKIM-Signature:” are not in what you pasted.
        [unsent] No server has noted anything on it, as in the folder “Sent”. A signature (DKIM) is mostly added by the server that sends, after this copy was kept.
       *[no] A signature is a line “DKIM-Signature:” in the header. There is none in what you pasted, and that is only a part of the message.
    }
    .why = What is not here cannot be verified here. So it stays open whether DMARC passes by DKIM; what the receiver found counts as what the receiver says.
    .fix = { $named ->
        [unsent] Send the message to a mailbox of yours at another provider, open it there as it was received (“Show original”), download the file and drop it here.
       *[other] Open the message as it was received (“Show original”), download the file and drop it here.
    }
signature-malformed = { $problem ->
        [domain] A signature of the message does not say who signed.
        [selector] A signature of { $domain } does not say with which key it was made.
       *[other] The signature of { $domain } does not count, because it breaks the rules for signatures (selector { $selector }).
    }
    .means = { $problem ->
        [domain] The tag “d=” is missing, or holds no domain. The line is “{ $line }”.
        [selector] The tag “s=” is missing. The line is “{ $line }”.
        [empty-tag] Two semicolons follow each other in it, with nothing between them. The rules for signatures do not allow that.
        [version] Every signature must say “v=1”. This one does not.
        [twice] A tag stands in it twice.
        [no-tag] A part of it is no tag; one has the form name=value.
        [identity] It speaks for an identity (“i=”) outside { $domain }.
        [strict] It speaks for a subdomain (“i=”), and the published key says that it serves for { $domain } alone (“t=s”).
        [query] After “q=” stands something other than “dns/txt”, so it does not say where its key is.
        [expiry] It ends (“x=”) no later than it was made (“t=”).
        [algorithm] After “a=” stands no method that DKIM knows.
        [form] After “c=” stands no form that DKIM knows.
        [number] A number or a time in it cannot be read (“l=”, “t=” or “x=”).
       *[value] The signature itself (“b=”) or the fingerprint of the body (“bh=”) is missing or damaged.
    }
    .why = Receivers that keep to the standard treat the message as not signed. { $programs ->
        [all] No program that was tried lets such a signature count everywhere.
       *[some] Some are lenient. Of the programs that were tried, these refuse it: { $programs }.
    }
    .fix = { $problem ->
        [strict] Remove “t=s” from the record of the key, or let the server that signs leave out “i=”.
        [value] Check with the message exactly as it was received: use “Show original” in the mail program, download the file and drop it here. If it stays like this, repair the program that signs.
       *[other] Correct this in the program that signs, or bring it up to date, and send a new message.
    }
signature-from-unsigned = The signature of { $domain } (selector { $selector }) does not protect the From address.
    .means = A signature names the lines of the header that it covers. The line “From:” is not among them, or the message has one more than was signed.
    .why = Anybody could have written another sender there. Receivers do not accept such a signature.
    .fix = Let the server that signs include “From” in what it signs; every usual signing program does so by default. If there are two lines “From:”, leave one.
signature-key-missing = The key for the signature of { $domain } is not published (selector { $selector }).
    .means = The message says that it was signed with the key “{ $selector }”. In the DNS of { $domain } there is no such key.
    .why = Without the key nobody can verify the signature, so it counts as none.
    .fix = Publish the key that the sending service shows for the selector { $selector }, or let it sign with a key that is published. If the message is old, the key may have been replaced since: check with a new message.
signature-key-mismatch = The signature of { $domain } was made with another key than the one that is published (selector { $selector }).
    .means = What stands in the DNS under { $selector } does not belong to the private key with which the message was signed.
    .why = Receivers cannot verify the signature, so DKIM fails for every message that is signed like this.
    .fix = Copy the key for the selector { $selector } from the sending service once more and publish it in place of the old one. If two services use the same selector, give one of them another.
signature-body-altered = The text of the message was changed after { $domain } signed it (selector { $selector }).
    .means = The signature holds a fingerprint of the body. The body that is here has another one.
    .why = Receivers treat the message as not signed. If it arrived like this, something on the way changed it: a footer or disclaimer, a mailing list, a virus scanner that rewrites links. If it was pasted here, the paste may have changed it.
    .fix = Check with the message exactly as it was received: use “Show original” in the mail program, download the file and drop it here. If it stays like this, let the server that adds or rewrites something do so before the mail is signed.
signature-headers-altered = { $certain ->
        [field] The line “{ $field }” was changed or added after { $domain } signed the message (selector { $selector }).
        [no] The header does not match the signature of { $domain } (selector { $selector }).
       *[yes] The header was changed after { $domain } signed the message (selector { $selector }).
    }
    .means = { $certain ->
        [field] Put back as it was, that line makes the signature hold.
        [no] Either a signed line of the header was changed, or the message was signed with another key than the one that is published. A signature of this kind (Ed25519) does not tell which.
       *[yes] The key is the right one. So one of the lines that were signed was changed, added or removed, such as the subject, the recipients or the date.
    }
    .why = Receivers treat the message as not signed. Mailing lists do this when they put their name before the subject, and so do servers that mark mail as external or as spam.
    .fix = Check with the message exactly as it was received: use “Show original” in the mail program, download the file and drop it here. If it stays like this, let the server that changes the header do so before the mail is signed.
signature-sha1 = The signature of { $domain } uses SHA-1, which no longer counts (selector { $selector }).
    .means = The signature matches the message. But the method (rsa-sha1) can be forged by now, and receivers must not accept it.
    .why = The message counts as not signed.
    .fix = Let the server that signs use rsa-sha256. The published key can stay, unless its record says that it is for SHA-1 only.
signature-unaligned = The signature holds, but it is that of { $domain } and not of { $from } (selector { $selector }).
    .means = The service that sends signed with a domain of its own. For DMARC a signature counts only if it is made by the domain in the From address.
    .why = DMARC then rests on SPF alone, which is lost when a mail is forwarded.
    .fix = Set up DKIM for { $from } with the service that sends, mostly under “domain authentication”. It then shows the records to publish.
signature-expired = The time of the signature of { $domain } is over (selector { $selector }).
    .means = Whoever signs may set a day after which the signature no longer counts. That day has passed.
    .why = A message that is delivered late, or looked at later, counts as not signed. When it was sent, the signature may have been fine.
    .fix = If the message is old, check with a new one. If it was rejected when it was new, compare the clock of the server that signs, and allow the signature some days.
signature-not-yet-valid = The signature of { $domain } says that it was made in the future (selector { $selector }).
    .means = The time in the signature lies ahead of the time of this check.
    .why = Receivers may take the message as not signed until then.
    .fix = Set the clock of the server that signs, and the clock of this device if it is wrong.
signature-partial-body = The signature of { $domain } covers only the beginning of the message (selector { $selector }).
    .means = The signature counts how much of the body it covers (the tag “l=”), and the message is longer.
    .why = Anybody on the way can add text, and the signature still holds. Some receivers do not accept such signatures.
    .fix = Switch off “l=” (body length) where the mail is signed, so that the whole body is covered.
signature-unusual-syntax = { $problem ->
        [length] The signature of { $domain } counts how much of the message it covers, “l=” (selector { $selector }).
       *[other] The signature of { $domain } is written in a way that some receivers refuse (selector { $selector }).
    }
    .means = { $problem ->
        [capitals] The method (“a=”) or the form (“c=”) is written in capitals. Values are compared letter by letter.
        [query] “q=” names another way to the key beside “dns/txt”. That is allowed, but nobody knows another way.
       *[length] It covers the whole body today. Whatever somebody adds behind that is not protected, so the tag is advised against.
    }
    .why = Of the programs that were tried, these do not accept it: { $programs }.
    .fix = { $problem ->
        [length] Switch off “l=” (body length) where the mail is signed.
        [query] Remove “q=” where the mail is signed, or leave “dns/txt” alone.
       *[other] Correct this in the program that signs, or bring it up to date, and send a new message.
    }
evidence-outdated = { $about ->
        [spf] The rejection is out of date: SPF passes for { $ip } now.
        [ptr] The rejection is out of date: { $ip } has a name that leads back to it now.
       *[records] The rejection is out of date: all three records of { $domain } are in order now.
    }
    .means = What the receiver objected to is not what the DNS says today. It was put right since, or the receiver still had an older answer.
    .why = Receivers keep answers of the DNS for up to a day.
    .fix = Send the mail again. If it is rejected once more, wait a day and send it again. If it is still rejected, send the new rejection to the receiver’s administrator and ask why.
evidence-unaligned = What passed was for another domain than { $domain }.
    .means = The receiver says that SPF or DKIM passed, and DMARC did not. So the domain that passed is that of the service that sends, and not the one in the From address.
    .why = DMARC counts only what passes for { $domain } itself or a name within its organization (alignment). No record of { $domain } changes which domain a service signs with.
    .fix = Set up “domain authentication” (own domain, custom domain) for { $domain } with the service that sends: it then signs with DKIM for { $domain } and shows the records that this needs.
evidence-unsigned = A key for { $domain } is published, and yet the receiver found no valid signature.
    .means = The key is in order (selector { $selectors }). So the mail was not signed, or was signed with another key, or was changed after it was signed.
    .why = A published key does nothing by itself: the server that sends has to sign each mail with it.
    .fix = Let whoever runs the server or program that sent this mail switch on DKIM signing for { $domain }, with the key that is published. To see what a mail carries, send one to yourself and drop it here.
evidence-forwarded = This mail was forwarded on its way.
    .means = { $ip ->
        [none] This line shows it: “{ $line }”.
       *[other] This line shows it: “{ $line }”. The address { $ip } is that of whoever forwards, and not one of yours.
    }
    .why = Forwarding breaks SPF: the forwarder’s server hands on mail with your address on it. A DKIM signature survives it, where nothing is changed on the way.
    .fix = Do not add the forwarder’s address to the SPF record of { $domain }. See that mail from { $domain } is signed with DKIM. Otherwise the forwarder has to put an address of their own into the envelope (SRS), or the recipient has to give you the final address.
evidence-client-hidden = The receiver looked at an address of its own network, { $ip }.
    .means = { $ip } is a private address, which no server outside can have. Something in front of the receiver’s mail server hides who really handed over the mail.
    .why = SPF and block lists can only be asked about the address that the mail really came from.
    .fix = There is nothing to change in your records. Send the rejection to the receiver’s administrator by another way: their mail server has to see the real address (for instance by the PROXY protocol, or by trusting its own relay).
bounce-unrecognised = This rejection is not one that we know.
    .means = { $count ->
        [0] There is no code in it.
       *[other] The codes in it: { $codes }. Providers give them meanings of their own, so they say little without the words.
    }
    .why = What follows is what the DNS says about the domain. It may have nothing to do with the rejection.
    .fix = Paste the whole text of the rejection, best the whole message that came back. If it stays unknown, ask the provider that sent it, or the recipient.

### DKIM in detail

signature-result-pass = holds (pass)
signature-result-fail = does not hold (fail)
signature-result-policy = matches, but must not count (policy)
signature-result-neutral = was not verified (neutral)
signature-result-perm-error = cannot be verified (permerror)
signature-result-temp-error = could not be verified now (temperror)
signature-result-none = is not there (none)

signature-reason-not-verified = nobody verified it
signature-reason-beyond-limits = there are more signatures, or larger ones, than are looked at
signature-reason-malformed = a part of it is missing or makes no sense
signature-reason-from-unsigned = it does not cover “From”
signature-reason-expired = its time is over
signature-reason-not-yet-valid = it was made in the future
signature-reason-key-missing = there is no key
signature-reason-key-unanswered = the key could not be looked up
signature-reason-key-revoked = the key was withdrawn
signature-reason-key-invalid = the key cannot be used
signature-reason-key-too-short = the key is too short
signature-reason-key-mismatch = it was made with another key
signature-reason-identity-outside = the key may not speak for the identity
signature-reason-body-altered = the body was changed
signature-reason-body-missing = only the header was given
signature-reason-headers-altered = the header was changed
signature-reason-partial-body = it covers only the beginning of the body
signature-reason-sha1 = SHA-1 must not count

chain-pass = { $count ->
        [one] A server on the way of the message sealed it (ARC), and the seal holds.
       *[other] { $count } servers on the way of the message sealed it (ARC), and the seals hold.
    }
chain-fail = The seals that servers put on the message on its way (ARC) do not hold: { $reason }.
chain-open = Whether the seals hold that servers put on the message on its way (ARC) is not known: { $reason }.
chain-set = Set { $number }: { $domain } ({ $selector }) says it found { $results }
chain-set-silent = Set { $number }: { $domain } ({ $selector }) does not say what it found
chain-before = When the message came to { $domain }, DKIM passed, says { $domain }. It does not pass any more, so the message was changed after that, as mailing lists do.
chain-changed = The message was changed after { $domain } sealed it and before { $next } did.
chain-means-pass = That proves nothing about the domain of the sender by itself. A receiver that trusts these servers may take the mail all the same, where SPF and DKIM fail. What SentraGuard would answer is said here without it.
chain-means-fail = Receivers then leave out of account what these servers say. SPF and DKIM count as they would without it.
chain-reason-not-verified = nobody verified them
chain-reason-beyond-limits = there are more of them than are looked at
chain-reason-incomplete = set { $number } is incomplete, or a part of it is there twice
chain-reason-malformed = a part of one is missing or makes no sense
chain-reason-ended = set { $number } says that those before it did not hold (cv=fail)
chain-reason-status = what set { $number } says of those before it cannot be (cv=)
chain-reason-message = the signature of set { $number } over the message
chain-reason-seal = the seal of set { $number }

### What was pasted, in detail

kind-spf = The receiver’s check of SPF failed: the address that the mail came from is not one that the domain lists.
kind-spf-perm-error = The receiver could not evaluate the SPF record: it has an error, or takes too many lookups.
kind-spf-temp-error = The receiver could not look up SPF: the DNS servers of the domain did not answer.
kind-dkim = The receiver found no valid signature (DKIM) on the mail.
kind-dmarc = The mail failed DMARC: nothing that passed belongs to the domain in the From address, or the domain’s policy is missing.
kind-authentication = The receiver could not make sure who sent the mail: SPF, DKIM or DMARC are missing or failed.
kind-sender-blocked = The address or domain of the sender is on a block list.
kind-ip-blocked = The address of the sending server is on a block list.
kind-reverse-dns = The sending server’s address has no name in the DNS that leads back to it (PTR record).
kind-rate = The receiver takes no more mail from this sender for now.
kind-content = The receiver objects to what is in the mail.
kind-recipient = The receiver has no such mailbox, or it takes no mail.
kind-complaint = A recipient reported the mail as unwanted, and their provider says so. Nothing was refused.
kind-login = The server that was to send the mail did not accept the login: there was none, or the user name or password was wrong. This is not about SPF, DKIM or DMARC. Look at the settings for sending (SMTP) in the mail program.
kind-other = The receiver has a rule of its own against the mail.

turn-sender-provider = Now it is up to whoever runs the server that sent the mail: your mail provider or hoster. Pass the rejection on to them.
turn-sender = Now it is up to the one who wrote the mail.
turn-recipient-admin = Now it is up to whoever looks after the recipient’s mail. Ask the recipient by another way, by phone for example, to have your mail allowed.
turn-nobody = Nobody has to do anything for now: the server tries again by itself.

said-pass = passed
said-fail = did not pass
said-none = nothing to check
said-perm-error = could not be evaluated
said-temp-error = a lookup failed for now

gateway-outlook = Microsoft
gateway-yahoo = Yahoo
gateway-apple = iCloud
gateway-proofpoint = Proofpoint
gateway-mimecast = Mimecast
gateway-barracuda = Barracuda
gateway-gmx = GMX, Web.de or IONOS
gateway-zoho = Zoho
gateway-mail-ru = Mail.ru
gateway-orange = Orange
gateway-la-poste = La Poste
gateway-t-online = T-Online
gateway-comcast = Comcast
gateway-cisco = Cisco
gateway-yandex = Yandex
gateway-qq = QQ Mail
gateway-netease = NetEase
gateway-free = Free
gateway-kpn = KPN
gateway-proximus = Proximus
gateway-telenet = Telenet
gateway-ziggo = Ziggo
gateway-att = AT&T
gateway-cox = Cox
gateway-spectrum = Spectrum
gateway-rackspace = Rackspace
gateway-godaddy = GoDaddy
gateway-hostpoint = Hostpoint
gateway-infomaniak = Infomaniak
gateway-cloudflare = Cloudflare
gateway-amazon = Amazon
gateway-improvmx = ImprovMX
gateway-forward-email = Forward Email
gateway-proton = Proton
gateway-fastmail = Fastmail
gateway-symantec = Symantec
gateway-trend-micro = Trend Micro
gateway-trellix = Trellix
gateway-mailchannels = MailChannels
gateway-hornetsecurity = Hornetsecurity
gateway-sophos = Sophos

unreadable-empty = There is nothing in it.
unreadable-too-large = It is larger than a mail can be (64 MB).
unreadable-too-many-fields = It has more header lines than any mail.
unreadable-several-messages = It holds several messages, as a whole mailbox does. Save the one message by itself (.eml), then drop that here.
unreadable-picture = It is a picture. The text is needed: copy it, or type the part with the number and the reason.
unreadable-pdf = It is a PDF. Copy the text out of it.
unreadable-archive = It is an archive or a document. Copy the text out of it.
unreadable-outlook-file = It is a file of Outlook. Open the message and copy its text, or save it as text or as .eml.
unreadable-binary = It is no text.

page-pasted-bounce = A rejection by { $gateway }
page-pasted-bounce-by-somebody = A rejection
page-pasted-unknown = A text that is not a rejection we know
page-pasted-codes = The codes in it: { $codes }.
page-pasted-no-codes = There is no code in it. Best is the whole text that came back.
page-pasted-message = A message from { $from }
page-pasted-message-without-from = A message
page-pasted-unreadable = What you gave cannot be read.
page-pasted-about = Press Check to see what the DNS says about { $domain }.
page-pasted-about-ip = Press Check to see what the DNS says about { $domain } and about { $ip }, where the mail came from.
page-pasted-no-domain = It does not say which domain sent the mail. Type your domain above, then press Check.
page-pasted-others = Is it about another sender?
page-pasted-other = It is { $address }
page-pasted-keys = { $more ->
        [0] To verify its signatures, Check asks for the keys at { $names } too.
        [one] To verify its signatures, Check asks for the keys at { $names } and one more name too.
       *[other] To verify its signatures, Check asks for the keys at { $names } and { $more } more names too.
    }
page-pasted-private = What you gave stays in your browser. Only the DNS is asked, and only about the names and addresses in it, and the names in their records.
page-pasted-stays = What you gave stays in your browser.
page-pasted-forget = Leave it out
page-signatures = The signatures of the message, from the top:
page-bounce = What the rejection says
page-bounce-receiver = The receiver
page-bounce-refused = { $gateway } refused the mail.
page-bounce-later = { $gateway } did not take the mail yet.
page-bounce-counterpart-above = SentraGuard’s words for this are those quoted above.
page-bounce-counterpart = SentraGuard’s words for this: “{ $text }”
page-bounce-results = The receiver found: { $results }.
page-bounce-codes = Codes: { $codes }
page-bounce-for = For { $recipient }
page-bounce-recipients = The report is about { $count } recipients, and the mail failed for { $failed } of them; what is read here is about { $recipient }.
page-bounce-refused-by = Refused by { $host }
page-bounce-address = The sending address { $ip } stands in: “{ $line }”
page-bounce-address-likely = Perhaps the mail came from { $ip }; the rejection does not say so clearly, so nothing was concluded from it: “{ $line }”
page-bounce-sender = The sender stands in: “{ $line }”
page-bounce-likely = What it is about follows from plain words or a code in it, so it is less certain.
page-bounce-blocked-cause = What leads to such an entry: recipients reported mail as spam, a mailbox or web form was broken into and used to send it, or an address was used by somebody else before. It is not about your records in the DNS.
page-bounce-blocked-unknown = { $by ->
        [gateway-sentraguard] Only SentraGuard
       *[other] Only the operator of the list
    } can see what the entry says, since when it stands, and whether it is still there.
help-remove = Please remove the entry, or tell us what led to it.
page-hops = The way of the message
page-hop-from = From
page-hop-by = To
page-hop-delay = After
page-hop-seconds = { $count ->
        [one] 1 s
       *[other] { $count } s
    }
page-hop-entry = Here it came in from outside.
page-results-by = { $by } found
page-results-by-receiver = The receiver found
page-results-none = Nobody noted results (Authentication-Results).
page-unverified = The signatures of the message could not be verified, so the result does without them.
page-unverified-not-loaded = The part of this page that verifies them could not be fetched. Check that you are online, then try again.
page-unverified-stopped = Your browser ended the work before it was done, perhaps for want of memory. Close what you do not need, then try again.
page-unverified-too-large = Inside this frame, only messages of up to 2 MB can be verified. Open this page in a tab of its own.
page-unverified-gone = The file can no longer be read. Drop it here once more.
page-message = What the message says

### The readable report

report-codes = Codes
report-name-domain = It does not say which domain sent the mail: name it behind the options.
report-found = Found
report-record = Record
report-result = Result
report-explanation = Explanation
report-lookups = Lookups
report-lookups-count = { $count } of { $limit }; { $voids ->
        [0] none empty
        [one] one empty
       *[other] { $voids } empty
    }
report-includes = Reads
report-space = Lets send
report-trace = Step by step
report-policy = Policy
report-walk = Asked at
report-subdomains = Subdomains
report-nonexistent = Not existing
report-older = Older ones
report-identities = For
report-keys = Keys
report-signatures = Signed by
report-namespace = Names
report-fault = “{ $part }”: { $fault }
report-suggestion = Probably meant: { $suggestion }
report-bits = { $bits } bits
report-blocklist = Block list
report-address = Address
report-names = Names
report-helo = HELO
report-evidence = Asked
report-ttl = kept for { $count } s
client-reason-received-spf = { $ip } handed over the mail: the receiver noted it in Received-SPF.
client-reason-authentication-results = { $ip } handed over the mail: the receiver noted it in Authentication-Results.
client-reason-received-below-results = { $ip } handed over the mail: it stands in the first line “Received:” below what the receiver found.
client-reason-between-operators = { $ip } handed over the mail: it stands in the first line “Received:” that leads from one operator to another.
client-reason-hidden = The receiver noted { $ip }, an address in its own network. So a server of its own stands in front and hides who handed over the mail.

### Page

saved-no-report = This is no report that was saved here, or it was changed since.
saved-newer = This report was saved by a newer version of the checker. Reload the page, or update the checker.
saved-too-large = This report has more answers than a check can have.

# Several domains at once.
domains-title = Check several domains
domains-lead = Paste your domains or choose a file. Each gets its outcome and the main reason; a click shows the whole check.
domains-field = Domains
domains-hint = One on each line, at most 1,000. Addresses and rows of a table (CSV) will do as well.
domains-file = Choose a file
domains-file-hint = A table (CSV) or a text, also dropped here. Its domains are added to the field; the file stays in your browser.
domains-drop = Drop the list here
domains-check = Check all
domains-single = Check one domain
domains-empty = There is no domain here yet. Type or paste one on each line.
domains-none = No line names a domain. It looks like shop.example or name@shop.example.
domains-none-in-file = No line of this file names a domain.
domains-document = This is a document or an archive. Save the table as CSV, then choose that file.
domains-picture = This is a picture. The domains are needed as text.
domains-of-list = { $count ->
        [one] From the field: 1 domain.
       *[other] From the field: { $count } domains.
    }
domains-of-file = { $count ->
        [one] From the file: 1 domain.
       *[other] From the file: { $count } domains.
    }
domains-cut = It is larger than 5 MB: only its beginning is read.
domains-repeated = { $count ->
        [one] 1 line repeats a domain; it is checked once.
       *[other] { $count } lines repeat a domain; each is checked once.
    }
domains-beyond = { $count ->
        [one] 1 domain is left out, because { $limit } is the most. The command line takes more.
       *[other] { $count } domains are left out, because { $limit } is the most. The command line takes more.
    }
domains-wrong = { $count ->
        [one] 1 line names no domain and is left out:
       *[other] { $count } lines name no domain and are left out:
    }
domains-wrong-line = Line { $line }: { $text }
domains-running = { $count ->
        [one] Checking 1 domain
       *[other] Checking { $count } domains
    }
domains-progress = { $done } of { $count } checked
domains-part = { $count } % checked
domains-done = { $count ->
        [one] 1 domain checked
       *[other] { $count } domains checked
    }
domains-cancelled = Stopped after { $done } of { $count } domains
domains-sum = { $count }:
domains-rest = { $count ->
        [one] Check the one that is left
       *[other] Check the { $count } that are left
    }
domains-again = { $count ->
        [one] Ask again: 1 did not answer
       *[other] Ask again: { $count } did not answer
    }
domains-only = Show only
domains-kept = Your list and its results stay until you close this tab.
domains-sort = Sort by outcome
domains-csv = Save as CSV
domains-json = Save as JSON
domains-domain = Domain
domains-why = Main reason
domains-unanswered = could not check

# Why, in the row of a domain.
row-domain = this domain
row-before = of
row-after = of this domain
why-nonexistent = The domain does not exist.
why-operator = It belongs to { $operator }, who looks after its records.
why-not-permitted = The browser does not let this page ask the DNS server.
why-unreadable = The DNS server does not let this page read its answers.
why-failing = The DNS server answers with errors.
why-busy = The DNS server takes no more questions for now.
why-unreachable = No DNS server could be asked from here.
why-signatures = Its DNS is signed, and the signatures are wrong (DNSSEC).
why-filtered = A filter in your network answered in its place.
why-unproven = The DNS says that there is nothing, and does not prove it.
why-unanswered = Its DNS servers did not answer.
why-selector = Its DKIM selector is not known.
why-unknown = More than one thing could not be looked up.

# The settings of the page (config.json); $key is the name of a setting as the file has it.
settings-unknown-key = “{ $key }” is no setting.
settings-misspelt = “{ $key }” is no setting; “{ $detail }” is.
settings-no-object = “{ $key }” must be an object, in braces.
settings-no-list = “{ $key }” must be a list, in square brackets.
settings-no-text = “{ $key }” must be a text, in quotation marks.
settings-no-boolean = “{ $key }” must be true or false.
settings-empty = “{ $key }” says too little.
settings-too-long = “{ $key }” is too long.
settings-no-url = “{ $key }” is no URL: { $detail }
settings-not-https = “{ $key }” must begin with https:// and begins otherwise: { $detail }
settings-no-mail-address = “{ $key }” is no mail address: { $detail }
settings-none-of = “{ $key }” must be one of these: { $detail }
settings-unknown-provider = “{ $key }” is no provider that is known here: { $detail }
settings-no-colour = “{ $key }” must be # and six digits, such as #1f56b8, and is { $detail }
settings-too-faint = “{ $key }” is hard to read on the page: { $detail } needs a contrast of 4.5 to 1 with the background. The usual colour is used.
settings-no-length = “{ $key }” must be a length such as 4px, and is { $detail }
settings-no-font = “{ $key }” must be names of fonts with commas between them, and is { $detail }
settings-missing = “{ $key }” is missing.
settings-no-id = “{ $key }” must have a name of small letters, digits and hyphens.
settings-blocklist = “{ $key }” cannot be used: { $detail }
