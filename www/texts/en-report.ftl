# English. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; en.ftl has the words
# that the page starts with.

### The verdict, SentraGuard's before all

verdict-reject = SentraGuard will reject mail from { $domain }.
verdict-accept = SentraGuard has no reason to reject mail from { $domain }.
verdict-at-risk = SentraGuard may reject mail from { $domain }.
verdict-unknown = We could not decide whether SentraGuard will reject mail from { $domain }.
verdict-unanswered = We could not decide: the DNS servers of { $domain } did not answer.
verdict-signatures = We could not decide: the DNS of { $domain } is signed, and the signatures are wrong (DNSSEC).
verdict-selector = We could not decide: we do not know the DKIM selector of { $domain }.
verdict-filtered = We could not decide: a filter in your network answered in place of { $domain }.
verdict-unproven = We could not decide: the DNS says that there is nothing at { $domain }, and does not prove it.
verdict-unreachable = We could not decide: no DNS server could be asked from here.
verdict-busy = We could not decide: the DNS server takes no more questions for now.
verdict-failing = We could not decide: the DNS server answers with errors.
verdict-unreadable = We could not decide: the DNS server answers, but does not let this page read it.
verdict-not-permitted = We could not decide: the browser does not let this page ask the DNS server.
verdict-nonexistent = SentraGuard will reject mail from { $domain }: this domain does not exist.
verdict-parked = { $domain } sends no mail, and its records say so.
verdict-mailbox-provider = { $domain } belongs to { $operator }: you cannot change its records, and need not.
verdict-mailbox-provider-at-risk = SentraGuard may reject mail from { $domain }. This domain belongs to { $operator }.
verdict-mailbox-provider-reject = SentraGuard will reject mail from { $domain }. This domain belongs to { $operator }.

verdict-detail-reject = All three records must be in order: SPF, DMARC and DKIM. Here at least one is not.
verdict-in-dns = In the DNS, the domain is called { $host }.
verdict-detail-accept = SPF, DMARC and DKIM are all in order.
verdict-detail-at-risk = It depends on how strictly SentraGuard reads what is named below.
verdict-detail-unknown = Something that decides could not be looked up. What to supply is named below.
verdict-detail-nonexistent = No record can stand at a name that does not exist, so there is nothing that SentraGuard could check.
verdict-detail-parked = Mail that claims to come from this domain is rejected, as it should be. If you do want to send from it, all three records have to change.
verdict-detail-mailbox-provider = Only { $operator } can change the records of { $domain }, so there is nothing for you to publish. Send with your account at { $operator }, or use an address of your own domain as the sender (From).

### What to do where a domain belongs to a mailbox provider

way-through-operator = Send with your account at { $operator }: on its website, in its app, or in a mail program that uses the outgoing server of { $operator }.
way-own-domain = Or send from your own domain: use an address of it as the sender (From), and check that domain here.
way-contact-form = For a contact form: use an address of your own domain as the sender (From), and put the visitor’s address where replies go (Reply-To).
fix-of-owner = Nobody but { $owner } can change this. Send with your account at { $owner }, or with an address of your own domain.

### What to supply where something is not known

supply-selector = Give the DKIM selector. It stands in the header of any mail that you sent, after “s=” in the line DKIM-Signature; or ask whoever runs your mail.
supply-retry = Try again in a few minutes. If it stays like this, ask whoever runs the DNS of { $domain }.
supply-resolver = Check that you are online, then try again or choose another DNS server.
supply-patience = Wait a few minutes, then try again, or choose another DNS server.
supply-other-resolver = Try again later, or choose another DNS server.
supply-readable = Choose another DNS server. For whoever set up this page: every answer of the DNS server needs the header “Access-Control-Allow-Origin: *”, exactly once.
supply-permission = The DNS server is in a private network. Allow this page to reach devices in your local network (beside the address, in the settings of the site), then try again. In a frame, the page around it asks for that, and passes it on with allow="local-network-access".
supply-unfiltered = Try again from another network or with another DNS server.
supply-proof = Try again from another network or with another DNS server. If it stays like this, ask whoever runs the DNS of { $domain } to put the SOA record into such answers.
supply-signatures = Ask whoever runs the DNS of { $domain } to sign it anew, or to remove the DS record at the registry.

### What will be once everything is published

after-accept = After this, SentraGuard has no reason to reject your mail.
after-at-risk = After this, SentraGuard may still reject your mail, until you have dealt with the other reasons as well.
after-reject = After this, SentraGuard still rejects your mail, until you have dealt with the other reasons as well.
after-unknown = After this, what is left open is what could not be looked up.

### What to do next, without a record

report-next = Was it rejected all the same?
next-rejection = Paste the rejection: it says most about the cause.
next-message = Or paste the message or its header: SPF may not list its server, or { $domain } may not have signed it.
next-ask = SentraGuard may have blocked the sender, which cannot be seen from outside: ask SentraGuard or the recipient’s administrator.
page-next-ready = The text is ready.

### After publishing

wait-minutes = { $count ->
    [one] Then wait a minute and check again: for so long the DNS server asked here may keep the old answer.
   *[other] Then wait up to { $count } minutes and check again: for so long the DNS server asked here may keep the old answer.
}
wait-hours = { $count ->
    [one] Then wait up to an hour and check again: for so long the DNS server asked here may keep the old answer.
   *[other] Then wait up to { $count } hours and check again: for so long the DNS server asked here may keep the old answer.
}
since-nothing = Nothing has changed yet: the DNS still has the old records.
since-other = The DNS has something new, but not yet what is needed.
since-part = { $done } of { $count } changes are done.
since-all = All changes are done.
page-checked = Checked on { $time }.
page-hand-over = Send this to them
page-hand-over-text = the text
page-hand-over-mail = Write a mail
page-hand-over-share = Share
page-do-alone = I do it myself: to the records
hand-over-subject = DNS records for { $domain }
hand-over-ask = The DNS records of { $domain } are not in order, so mail from it is rejected, or may be. Please publish what stands below.
hand-over-link = The whole result: { $link }

### The domain

dns-absence-unproven = { $count ->
        [one] The DNS says that there is nothing at { $name }, and does not prove it.
       *[other] To { $count } questions the DNS says that there is nothing, and does not prove it; the first is about { $name }.
    }
    .means = An answer that there is nothing names the zone that says so, by its SOA record. This one does not. Either a filter on the way answered in place of the domain, or the DNS servers of the domain leave that record out.
    .why = So nothing is said to be missing here: a filter may hide what is published, and receivers ask other DNS servers.
    .fix = Try again with another DNS server or from another network. If all of them say the same, ask whoever runs the DNS of the domain to put the SOA record into answers without records.
dns-answer-blocked = { $count ->
        [one] A filter answered in place of { $name }.
       *[other] A filter answered { $count } questions in place of the domain, the first about { $name }.
    }
    .means = The DNS server that was asked does not pass on what the domain publishes. It blocks the name, or is told to.
    .why = What the domain really publishes is not known here, so nothing can be said for certain. SentraGuard asks other DNS servers and may well get an answer.
    .fix = Try again with another DNS server or from another network. If the name is blocked there as well, ask why with whoever runs that DNS server.
dns-dnssec-broken = { $count ->
        [one] The DNS signatures of { $name } are wrong (DNSSEC).
       *[other] The DNS signatures of { $count } names are wrong (DNSSEC), the first being { $name }.
    }
    .means = The domain signs what it publishes, and the signatures do not fit. DNS servers that check signatures answer as if nothing could be found.
    .why = Receivers that check signatures cannot read your records. They put mail off or reject it, and web pages of the domain fail as well. SentraGuard does not say whether it checks.
    .fix = Ask whoever runs the DNS of the domain to sign it anew. If it was moved to other servers, replace the DS record at your registrar with that of the new servers, or remove it until the domain is signed again.
dns-domain-nonexistent = The domain { $domain } does not exist.
    .means = The DNS knows no such name. It is misspelt, not registered, expired, or a subdomain that nobody has set up.
    .why = No record can stand at a name that does not exist, so every receiver that checks senders rejects the mail.
    .fix = Check the spelling. If it is right, register or renew the domain, or set up the subdomain. If you send for another domain, put that domain in the From address.
dns-lookup-failed = { $count ->
        [one] The DNS servers of { $name } gave no usable answer.
       *[other] { $count } questions got no usable answer from the DNS servers, the first about { $name }.
    }
    .means = The question reached the DNS, but the servers that know the answer failed, refused or were too slow. What they publish is not known.
    .why = A receiver that meets the same failure puts the mail off and asks again later. If it lasts, the mail comes back.
    .fix = Check again in a few minutes. If it stays like this, ask whoever runs the DNS of the domain to look at its servers.
dns-behind-alias = { $name } is an alias (CNAME) of { $target }, and the record that is not in order stands there.
    .means = Whoever asks for { $name } gets what { $target } has. Nothing else can be published beside an alias, and nothing of what stands at its target can be replaced from here.
    .why = So no record can be offered for { $name }: what is named about it has to be put right by whoever runs { $target }.
    .fix = Ask whoever runs { $target } to put the record right. Or remove the alias and publish a record at { $name } yourself; what they change later then no longer reaches it.
dns-resolver-filters = { $count ->
        [one] The DNS server { $resolver } filters: it has nothing about { $name }, and another one has the answer.
       *[other] The DNS server { $resolver } filters: it has nothing about { $count } questions, the first about { $name }, and another one has the answers.
    }
    .means = It answered in place of the domain. What is said here rests on the other DNS server, which passed on what the domain publishes.
    .why = SentraGuard asks DNS servers of its own. Receivers behind the same filter do not see these records, and may refuse the mail.
    .fix = There is nothing to publish. If the filter blocks the domain wrongly, tell whoever runs { $resolver }.
dns-resolver-busy = { $count ->
        [one] The DNS server took no more questions, so { $name } was not looked up.
       *[other] The DNS server took no more questions; { $count } are open, the first about { $name }.
    }
    .means = It limits how many questions it takes at a time. We waited as long as it said, and asked several times. This says nothing about the domain.
    .why = Without an answer nothing can be said about what receivers do.
    .fix = Wait a few minutes and check again, or choose another DNS server.
dns-resolver-failing = { $count ->
        [one] The DNS server answered the question about { $name } with an error.
       *[other] The DNS server answered { $count } questions with errors, the first about { $name }.
    }
    .means = It was reached, and gave an HTTP error or led elsewhere in place of an answer. This says nothing about the domain.
    .why = Without an answer nothing can be said about what receivers do.
    .fix = Check again later, or choose another DNS server. If it is your own, look into its log.
dns-resolver-not-permitted = { $count ->
        [one] The browser did not let this page ask the DNS server about { $name }.
       *[other] The browser did not let this page ask the DNS server { $count } questions, the first about { $name }.
    }
    .means = The DNS server is in a private network or on this device, and the browser asks whether a page may reach it. That was refused. This says nothing about the domain.
    .why = Without an answer nothing can be said about what receivers do.
    .fix = Allow it in the settings of the site (local network access) and check again. In a frame, the page around it must be allowed to, and pass it on with allow="local-network-access".
dns-resolver-unreachable = { $count ->
        [one] No DNS server gave a readable answer about { $name }.
       *[other] No DNS server gave a readable answer to { $count } questions, the first about { $name }.
    }
    .means = The questions never arrived, or something else came back: the connection, a firewall, a login page or an add-on of the browser stands between. This says nothing about the domain.
    .why = Without an answer nothing can be said about what receivers do.
    .fix = Check that you are online and try again. If it stays like this, choose another DNS server, or check from another network.
dns-resolver-unreadable = { $count ->
        [one] The DNS server answered about { $name }, but this page may not read it.
       *[other] The DNS server answered { $count } questions, the first about { $name }, but this page may not read it.
    }
    .means = A browser lets a page read answers of another site only where these carry the header Access-Control-Allow-Origin once. Here it is missing, or stands there twice. This says nothing about the domain.
    .why = Without an answer nothing can be said about what receivers do.
    .fix = Choose another DNS server. If you set up this page: let the DNS server, or what stands before it, send “Access-Control-Allow-Origin: *” exactly once.
domain-of-mailbox-provider = { $sent ->
        [elsewhere] This mail names { $domain } as its sender, but did not come from { $operator }, to whom the domain belongs.
       *[unknown] { $domain } belongs to { $operator }, and nobody else can change its records.
    }
    .means = Everybody can have an address at { $domain }. Only the mail servers of { $operator } send in its name, and only { $operator } can sign its mail (DKIM).
    .why = { $sent ->
        [elsewhere] What another server sends in its name looks like a forgery to receivers, whoever wrote it.
       *[unknown] SPF, DMARC and DKIM of { $domain } are up to { $operator }. You need neither a record nor a selector.
    }
    .fix = Send with your account at { $operator }, or use an address of your own domain as the sender (From). For a contact form, the visitor’s address belongs where replies go (Reply-To).
domain-does-not-send = { $domain } neither sends nor receives mail, and its records say so.
    .means = Its SPF record allows no sender, its DMARC record asks receivers to reject everything, and its MX record says that it takes no mail.
    .why = This keeps others from sending in its name. It is how a domain without mail should look.
    .fix = Change nothing, as long as the domain sends no mail. To send from it, change all three: in SPF, list the servers that send for you; publish a DKIM key; and begin the DMARC record with “v=DMARC1; p=none”. Replace the empty MX record as well if the domain is to receive mail.
mx-null = { $domain } sends mail but says that it takes none (null MX).
    .means = Its MX record is a single dot: nobody can write to an address of this domain. Its SPF record, though, allows hosts to send for it.
    .why = Replies and bounces cannot reach you, and some receivers reject mail from a domain that takes none.
    .fix = Replace the MX record at { $domain } with the names of your mail servers. If the domain is not meant to send, replace its SPF record with “v=spf1 -all” instead; mail that is sent from it will then fail.

### SPF

spf-missing = { $domain } has no SPF record.
    .means = SPF is the record in which a domain lists the hosts that may send its mail. { $instead ->
        [alias] The name is an alias (CNAME) of { $place }, and what stands there counts here: no SPF record.
        [near-miss] What stands there looks like one, but does not begin with exactly “v=spf1” and a space, so receivers pass over it.
        [fragment] A part of one stands there, but without “v=spf1” at its start receivers pass over it.
        [sender-id] What stands there begins with “spf2.0” and belongs to Sender ID, a method that was given up; receivers pass over it.
        [elsewhere] One stands at { $place }, where nobody looks for it.
        [type-spf] One stands there with the old record type SPF (99). Receivers ask for the type TXT alone.
       *[nothing] Without it, a receiver cannot tell your mail from a forgery.
    }
    .why = SentraGuard requires it, and so do Gmail and others.
    .fix = { $instead ->
        [alias] Nothing can be published beside an alias. Ask whoever runs { $place } for an SPF record there, or remove the alias from { $domain } and publish the records yourself.
        [near-miss] Replace what stands at { $domain } with one TXT record that begins with “v=spf1” and a space, without quotation marks of its own.
        [fragment] Put “v=spf1” and a space in front of the terms that stand at { $domain }, all in one TXT record.
        [sender-id] Replace it with one TXT record at { $domain } that begins with “v=spf1” and lists everything that sends for you.
        [elsewhere] Publish the same record at { $domain } itself; the entry for the name is mostly “@” or empty. It covers no name above or below the one at which it stands.
        [type-spf] Publish the same text at { $domain } with the type TXT, and remove the one of the type SPF.
       *[nothing] Add one TXT record at { $domain } that begins with “v=spf1” and lists everything that sends for you.
    } Mail from what is not listed will fail this check.
spf-multiple-records = { $domain } has { $count } SPF records, and only one is allowed.
    .means = A receiver that finds more than one record beginning with “v=spf1” does not choose between them. It stops and uses none (permerror).
    .why = For SentraGuard the SPF entry is invalid then, although each of the records may be right.
    .fix = Merge them: keep one record at { $domain } with the terms of all, and remove the others. Never add a provider’s record beside the one that is there. If { $domain } belongs to a provider, ask the provider to do so.
spf-syntax-error = { $count ->
        [one] The SPF record of { $domain } has a part that cannot be read: “{ $term }”.
       *[other] The SPF record of { $domain } has { $count } parts that cannot be read; the first is “{ $term }”.
    }
    .means = The record does not follow the rules for SPF at the place that is marked. A receiver then uses nothing of the record, not even what is right (permerror).
    .why = For SentraGuard the SPF entry is then invalid. A single wrong letter is enough.
    .fix = Correct “{ $term }”; if you take it out instead, whoever it stands for can no longer send. Then check again. If { $domain } belongs to a provider, tell the provider.
spf-too-many-lookups = The SPF record needs { $lookups } DNS lookups, and receivers stop after { $limit }.
    .means = Each “include”, “a”, “mx”, “exists”, “redirect” and “ptr” makes the receiver ask the DNS, in the records that are included as well. After { $limit } it gives up (permerror).
    .why = Mail that matches early may still pass; the rest fails, and for SentraGuard the SPF entry is invalid. A provider can push you over the limit without your doing.
    .fix = Remove the includes of services that no longer send for you, and “ptr”, “a” and “mx” where they match nothing. Move services that send a lot to a subdomain with a record of its own.
spf-include-without-record = The SPF record of { $domain } includes { $target }, which has no SPF record.
    .means = The term “{ $term }” tells receivers to read the record at { $target }. There is none, so they stop with an error (permerror).
    .why = The whole record counts as invalid from there on. Often the name is misspelt, or belongs to a service that has ended.
    .fix = Correct the name in “{ $term }”, or remove the term from the record at { $domain }. Mail from that service will then no longer pass.
spf-permissive-all = The SPF record of { $domain } allows everybody to send.
    .means = It says “+all”, or something that comes to the same: every host on the Internet passes.
    .why = Forgeries pass as well as your own mail. Strict receivers take such a record as not properly set up.
    .fix = Replace “+all” with “~all” in the record at { $domain }, after the list of your own senders. Mail from senders that are not listed will then be marked.
spf-no-all = The SPF record of { $domain } does not say what to do with senders that it does not list.
    .means = It ends without “all”. Receivers then treat every other sender as if nothing were known (neutral).
    .why = Forgeries are not stopped, and strict receivers take such a record as unfinished.
    .fix = Add “~all” to the end of the record at { $domain }, once every sender of yours is listed. Mail from the others will then be marked.
spf-ptr-used = The SPF record of { $domain } uses “{ $term }”, which the standard advises against.
    .means = “ptr” makes a receiver look up the name that belongs to the sender’s address, for every mail anew. It is slow and unreliable, and some receivers skip it. The record has { $count ->
        [one] one such term
       *[other] { $count } such terms
    }.
    .why = Mail that passes only by “ptr” may fail. It also counts as a DNS lookup, of which ten are allowed.
    .fix = Replace “{ $term }” in the record at { $domain } with the addresses of your mail servers (“ip4:”, “ip6:”) or with “mx”, or remove it if another term lists them.
spf-nobody-may-send = The SPF record of { $domain } lets nobody send.
    .means = It names no address that may send, so every mail of the domain fails SPF ({ $result }). Registrars publish such a record for domains that are not used.
    .why = SentraGuard asks for an SPF record that is set up for the mail that is sent. With this one no mail passes.
    .fix = If { $domain } sends mail, list in the record who sends it. If it sends none, say so in full: keep “v=spf1 -all”, publish “v=DMARC1; p=reject” at _dmarc.{ $domain } and null MX (“MX 0 .”).
### DMARC

dmarc-missing = No DMARC record is published for { $domain }.
    .means = DMARC is the record at _dmarc.{ $domain } that ties SPF and DKIM to the From address and says what to do with mail that fails.
    .why = SentraGuard requires it. Gmail requires it of everybody who sends a lot.
    .fix = { $target ->
        [none] Add a TXT record at _dmarc.{ $domain } that begins with “v=DMARC1; p=none”. With “none” nothing changes for any mail; you can ask for more once all your mail passes.
       *[other] _dmarc.{ $domain } is an alias (CNAME) of { $target }, and nothing else can stand beside an alias. Ask whoever runs { $target } to publish the record there, or remove the alias and add a TXT record that begins with “v=DMARC1; p=none” in its place.
    }
dmarc-multiple-records = { $domain } has { $count } DMARC records, and only one is allowed.
    .means = A receiver that finds more than one record beginning with “v=DMARC1” uses none of them.
    .why = For SentraGuard that is as if there were no DMARC record at all.
    .fix = Keep one TXT record at _dmarc.{ $domain } and remove the others. Addresses for reports can stand in one record, parted by commas.
dmarc-syntax-error = { $count ->
        [one] The DMARC record of { $domain } has a part that cannot be read.
       *[other] The DMARC record of { $domain } has { $count } parts that cannot be read.
    }
    .means = The record does not follow the rules for DMARC at the place that is marked. Receivers skip that part, or the whole record if it is the version “v=DMARC1” at the start.
    .why = What receivers do then differs from what you meant, and SentraGuard may take the entry as incorrect.
    .fix = Correct the marked part of the TXT record at _dmarc.{ $domain }. It begins with “v=DMARC1;” in exactly these letters; every part after that has the form name=value, and semicolons stand between them.
dmarc-policy-none = The DMARC record of { $domain } asks receivers to do nothing (p=none).
    .means = Mail that fails is delivered as before; only reports are sent, where the record asks for them.
    .why = { $failed ->
        [yes] The mail that was given fails DMARC, as neither SPF nor DKIM passes for { $domain }. The record asks to let it through all the same; a receiver that wants all three in order, as SentraGuard does, may still refuse it.
       *[no] This is a good start and enough for SentraGuard. It does not keep others from sending in your name.
    }
    .fix = Read the reports for a few weeks. When all your own mail passes, replace “p=none” with “p=quarantine”, then with “p=reject”. Mail that fails is then set aside or rejected, also your own where a sender was forgotten.

dmarc-testing = The DMARC record of { $domain } says that its policy is only being tested (t=y).
    .means = Receivers then do one step less than the policy says: reject becomes quarantine, and quarantine becomes none. What counts now is “{ $policy }”.
    .why = This is a good way to try out a policy, and enough for SentraGuard. Until “t=y” is gone, the policy does not protect in full.
    .fix = When the reports show that all your mail passes, remove “t=y” from the TXT record at _dmarc.{ $domain }. Mail that fails is then treated as the policy says.
dmarc-subdomain-policy-weaker = Subdomains of { $domain } get a milder DMARC policy than { $domain } itself: “{ $term }”.
    .means = Mail from a subdomain without a record of its own is judged by “sp”, from one that does not exist by “np”. { $count ->
        [one] One of them asks for less than “p”.
       *[other] Both of them ask for less than “p”.
    }
    .why = Nothing is rejected for it. But whoever wants to send in your name can use a subdomain.
    .fix = If all mail from your subdomains passes, remove “{ $term }” from the TXT record at _dmarc.{ $domain }. Then “p” holds for them as well, and mail of theirs that fails is treated by it.
dmarc-no-reports = The DMARC record of { $domain } asks for no reports.
    .means = Receivers can tell you every day which mail in your name passed and which failed. They do so only if the record has an address for it (rua=).
    .why = Nothing is rejected for it. Without reports you do not see what would be lost before you ask for more.
    .fix = Add “; rua=mailto:” and an address of yours to the end of the TXT record at _dmarc.{ $domain }. The reports are files for machines; a service can read them for you.
dmarc-report-unauthorized = { $kind ->
        [unasked] { $count } more domains are to get DMARC reports about { $domain } than were asked about here.
       *[refused] { $count ->
                [one] { $destination } has not agreed to take DMARC reports about { $domain }.
               *[other] { $count } domains have not agreed to take DMARC reports about { $domain }; the first is { $destination }.
            }
    }
    .means = { $kind ->
        [elsewhere] { $destination } agrees at { $name }, but names an address at another host there. Reports then go to neither.
        [too-long] Reports may go to another organization only if it says so in the DNS. The name at which { $destination } would say so is longer than a name can be.
        [unasked] Each domain of another organization has to agree in the DNS. Only the first ones were asked about, the last being { $destination }.
       *[missing] Reports may go to another organization only if it says so in the DNS, with a record at { $name }. There is none.
    }
    .why = { $kind ->
        [unasked] Nothing is rejected for it. Whether these have agreed is not known here.
       *[refused] Nothing is rejected for it. Receivers send no reports there.
    }
    .fix = { $kind ->
        [elsewhere] Ask { $destination } to leave out “rua” in the record at { $name }, or to name an address of its own there.
        [too-long] Use an address within { $domain } in the TXT record at _dmarc.{ $domain }.
        [unasked] Ask for reports at few places; a report can be passed on from there.
       *[missing] Ask { $destination } to add a TXT record “v=DMARC1;” at { $name }, or use an address within { $domain } in the TXT record at _dmarc.{ $domain }.
    }
dmarc-removed-tag = { $count ->
        [one] The DMARC record of { $domain } has a tag that the standard has dropped: “{ $term }”.
       *[other] The DMARC record of { $domain } has { $count } tags that the standard has dropped; the first is “{ $term }”.
    }
    .means = “pct”, “rf” and “ri” are no longer part of DMARC. Receivers that follow today’s standard ignore them. { $kind ->
        [zero] “pct=0” stood for testing a policy; that is now said with “t=y”.
        [share] “pct” stood for a share of the mail; the policy now holds for all of it.
        [value] Here “{ $term }” says something that it never could.
       *[idle] Here they change nothing.
    }
    .why = { $kind ->
        [zero] Some receivers apply the policy in full, others one step less.
        [share] Some receivers apply the policy to all mail that fails, others to a share of it.
        [value] Of the programs that were tried, these drop the whole record for it: { $programs }.
       *[idle] It does no harm.
    }
    .fix = { $kind ->
        [zero] Replace “pct=0” with “t=y” in the TXT record at _dmarc.{ $domain } as long as you are testing, and remove it when you are done.
        [share] Choose the policy that all mail is ready for, and remove “pct” from the TXT record at _dmarc.{ $domain }.
        [value] Remove “{ $term }” from the TXT record at _dmarc.{ $domain }.
       *[idle] Remove “{ $term }” from the TXT record at _dmarc.{ $domain } when you next change it.
    }
### DKIM

dkim-missing = { $domain } has no DKIM key.
    .means = DKIM is a signature on each mail; receivers check it with a key that the domain publishes. Nothing is published below _domainkey.{ $domain }.
    .why = SentraGuard requires a valid key. Without one, your mail cannot be told from a forgery once it has been forwarded.
    .fix = Switch on DKIM with whoever sends your mail. You get one or more records to publish below _domainkey.{ $domain }; add them, then switch signing on. If you run the mail server yourself, make a key pair for it.
dkim-selector-unknown = Whether { $domain } has a DKIM key is not known without the key’s name (selector).
    .means = A DKIM key stands at a name of its own, the selector, which only the sender knows. { $guessed ->
        [0] No names were tried.
        [one] One usual name was tried; no working key was found at it.
       *[other] { $guessed } usual names were tried; no working key was found at them.
    }
    .why = Whether SentraGuard finds a valid key is not known without it.
    .fix = Look into the header of a mail that you sent: the selector stands after “s=” in the line DKIM-Signature. Give it here and check again. If there is no such line, your mail is not signed: switch on DKIM with your provider.
dkim-key-missing = There is no DKIM key at the selector “{ $selector }”.
    .means = Mail that is signed with this selector makes receivers look for a key at { $name }. { $kind ->
        [addresses] What stands at that name are address records (A or AAAA) and no text. A DNS panel that stands in for web servers (“proxied”) makes them out of an alias.
        [alias] That name is an alias (CNAME) of { $target }, and no key stands there.
        [other] The name exists, but no key stands there.
       *[nothing] Nothing is published there.
    }
    .why = The signature cannot be checked, so it counts as none.
    .fix = { $kind ->
        [addresses] Switch off the proxy for { $name } (“DNS only”), so that the alias (CNAME) itself is published. If there never was one, remove the address records and add the key as the service that signs your mail gives it to you.
        [alias] Beside an alias nothing else can be published. Switch on DKIM at the service that { $target } belongs to, or correct the target of the alias. If the selector is out of use, sign with one that has a key.
       *[other] Add the key at { $name }, as the service that signs your mail gives it to you. If the selector is misspelt or out of use, sign with one that has a key.
    }
dkim-key-revoked = The DKIM key at the selector “{ $selector }” was withdrawn.
    .means = The record at { $name } is there, but its key is empty (p=). That says: signatures with this key are no longer valid.
    .why = Mail that is still signed with this selector counts as unsigned.
    .fix = Publish a new key under another selector and sign with that one. If a new one is in use already, leave this record as it is.
dkim-key-testing = The DKIM key at the selector “{ $selector }” is marked as a test.
    .means = The record at { $name } says “t=y”. It asks receivers not to treat signed mail any better than mail without a signature.
    .why = Some receivers ignore the mark, others treat your mail as unsigned.
    .fix = Remove “t=y” from the record at { $name }, once signing works.
dkim-key-weak = The DKIM key at the selector “{ $selector }” has { $bits } bits; { $limit } or more are recommended.
    .means = The key at { $name } works and is accepted. It is shorter than is good for the years to come.
    .why = Nothing is rejected for it today.
    .fix = When you next change the key, create one of { $limit } bits under a new selector, and remove the old one some days later.
dkim-key-version-absent = The DKIM record at the selector “{ $selector }” does not begin with “v=DKIM1”.
    .means = The key at { $name } works without it; the standard only recommends to begin that way.
    .why = Nothing is rejected for it. It tells the record from others, where a wildcard or a mistake puts more than one there.
    .fix = When you next change the record at { $name }, write “v=DKIM1; ” in front.

### Records to publish

fix-add = Add a { $type } record at { $name }.
fix-replace = { $count ->
        [one] Replace the { $type } record that is at { $name } with this one.
       *[other] Replace the { $count } { $type } records that are at { $name } with this one.
    }
fix-alias = { $count ->
        [one] Remove the TXT record that is at { $name }, and add this { $type } record there.
       *[other] Remove the { $count } TXT records that are at { $name }, and add this { $type } record there.
    }
fix-unalias = Remove the alias (CNAME) that is at { $name }, and add this { $type } record there.
fix-ask = { $name } is an alias (CNAME) of { $target }. Removing it would also take away what else stands there ({ $types }). Ask whoever runs { $target } to publish this { $type } record there.
fix-last-resort = If you can remove nothing: replace the { $type } record that is at { $name } with this one.
fix-keep-others = Leave all other { $type } records at { $name } as they are.
fix-proven = Tried out: with this record the check gives the result that is shown.

choice-provider-sends = This takes it that { $value } not only receives your mail but sends it as well. Mail from anybody else will be marked.
choice-addresses-written-out = A last resort: today’s addresses of { $value } are written out here, because the record would need too many lookups otherwise. When they change, mail from there fails until you change this record; look again every month. Removing what no longer sends for you is better.
choice-only-these-send = This takes it that nobody else sends for you. Mail from providers that are not listed here will fail.
choice-mail-hosts-send = This takes it that the servers that receive your mail also send it. Mail from anybody else will be marked.
choice-web-server-sends = This takes it that your web server sends your mail. Mail from anybody else will be marked.
choice-ignored-terms-dropped = This leaves out what receivers ignore today: “{ $value }”. If any of it stands for a sender of yours, put it in front of “all”.
choice-ignored-tags-dropped = This leaves out what receivers ignore there: “{ $value }”.
choice-loop-written-out = The record of { $value } leads back to itself, so receivers stop there; its addresses of today are written out here. When they change, mail from there fails until you change this record. Ask { $value } to put its record right.
choice-dead-terms-dropped = This leaves out “{ $value }”, which leads to no sender today. If a sender of yours is meant by it, ask there what to put in.
choice-private-networks-dropped = This leaves out “{ $value }”: such addresses are never seen on the internet. List the public address by which the mail leaves your network.
choice-comment-dropped = This leaves out “{ $value }”, because a record cannot hold comments.
choice-no-longer-sends = This takes it that nobody sends for you any more through “{ $value }”. Whoever does will no longer pass.
choice-senders-dropped = Not everybody whom “{ $value }” lets in passes with this record, at strict receivers at least. Check whether those senders are still yours before you publish it.
choice-ignored-terms-count = This takes it that the terms which receivers ignore today are meant to count. Their senders will then pass.
choice-others-are-marked = Mail from senders that are not listed will be marked, not refused (~all).
choice-reports-are-read = Reports will be sent to { $value }. Make sure that this mailbox exists, or put another address in its place.
choice-policy-takes-effect = From then on receivers act on mail that fails ({ $value }), which they do not do today. If you do not know yet whether all your mail passes, write “p=none” in its place.
choice-signing-works = This takes it that signing works: receivers say “dkim=pass” about your mail in the line Authentication-Results. Then the mark of a test can go.
choice-relaxed-alignment = This takes it that names below the domain may stand for it (relaxed alignment). If exactly the same name was meant, let the service sign as the domain itself instead.
choice-alias-removed = What stands at { $value } then counts here no longer, and what is changed there no longer reaches this name. If a service looks after the record for you, ask it first to put it right.
choice-mildest-policy = The records ask for different things; this keeps the mildest. Put a stricter policy in its place if you meant it.

### Outcomes, gateways, severities, subjects

outcome-accept = accepts
outcome-at-risk = may reject
outcome-reject = rejects
outcome-unknown = not known

gateway-sentraguard = SentraGuard
gateway-gmail = Gmail

severity-error = Error
severity-warning = Warning
severity-notice = Notice
severity-good = In order

subject-domain = Domain
subject-spf = SPF
subject-dmarc = DMARC
subject-dkim = DKIM
subject-ip = Server
subject-evidence = What you pasted

### What the DNS answers

failure-serv-fail = the domain’s servers gave no answer (SERVFAIL)
failure-refused = the question was refused (REFUSED)
failure-timeout = no answer in time
failure-unreachable = no DNS server could be reached
failure-gave-up = the DNS server got no answer from the domain’s servers
failure-busy = the DNS server took no more questions
failure-http-error = the DNS server gave an error
failure-unreadable = the DNS server does not let this page read its answer
failure-not-permitted = the browser did not allow the question
failure-malformed = what came back was no answer to the question
failure-blocked = a filter answered in place of the domain
failure-unproven = nothing is said to be there, without proof (no SOA record)
failure-not-recorded = not in the saved report

answer-records = { $count ->
        [one] one record
       *[other] { $count } records
    }
answer-no-data = no record of this type
answer-nx-domain = no such name (NXDOMAIN)

dnssec-unsigned = not signed, or not checked
dnssec-validated = signed, and the signatures are right
dnssec-broken = signed, and the signatures are wrong

### SPF in detail

spf-result-none = no record (none)
spf-result-neutral = nothing said (neutral)
spf-result-pass = allowed (pass)
spf-result-fail = not allowed (fail)
spf-result-soft-fail = not listed, to be marked (softfail)
spf-result-temp-error = a lookup failed, to be tried again (temperror)
spf-result-perm-error = the record cannot be used (permerror)

spf-step-record = is read
spf-step-no-record = has no record
spf-step-match = matches
spf-step-no-match = does not match
spf-step-enter = is followed
spf-reason-syntax = a part of the record cannot be read
spf-reason-several-records = more than one record
spf-reason-too-many-lookups = more than 10 lookups
spf-reason-too-many-voids = more than 2 empty lookups
spf-reason-too-many-names = more than 10 mail servers
spf-reason-no-record = what it refers to has no record

spf-fault-unknown-term = SPF knows no such term.
spf-fault-domain-missing = A domain is missing after the colon or the equals sign.
spf-fault-invalid-domain = What stands after the colon is no domain.
spf-fault-invalid-macro = The placeholder (macro) is not written as SPF requires.
spf-fault-invalid-address = This is no IP address.
spf-fault-wrong-address-family = An IPv4 address needs “ip4:”, an IPv6 address “ip6:”.
spf-fault-invalid-prefix = The number after the slash is out of range: at most 32 for IPv4, 128 for IPv6.
spf-fault-unexpected-value = Nothing may follow “all”.
spf-fault-repeated-modifier = “redirect” and “exp” may each stand only once.
spf-fault-qualified-modifier = No sign may stand before this term.
spf-fault-invalid-character = There is a character here that SPF does not allow: it takes only plain characters (ASCII) and single spaces.

spf-space-everybody = Everybody, from every address.
spf-space-ip4 = { $count ->
        [0] No IPv4 address
        [one] 1 IPv4 address
       *[other] { $number } IPv4 addresses
    }
spf-space-ip6 = { $count ->
        [one] 1 IPv6 network
       *[other] { $number } IPv6 networks
    }
spf-space-at-least = and more, depending on who sends

node-state-record = one record
node-state-no-record = no SPF record
node-state-no-domain = no such name
node-state-several = more than one SPF record
node-state-failed = could not be looked up
node-state-loop = leads back to itself
node-state-depends-on-sender = depends on the sender
node-state-invalid-name = not a valid name
node-state-not-followed = not followed any further

### DMARC in detail

policy-none = nothing is asked of receivers (none)
policy-quarantine = mail that fails is to be set aside (quarantine)
policy-reject = mail that fails is to be rejected (reject)

dmarc-result-none = no record applies (none)
dmarc-result-pass = passes (pass)
dmarc-result-fail = fails (fail)
dmarc-result-temp-error = a lookup failed (temperror)
dmarc-result-perm-error = the record cannot be used (permerror)

visit-state-no-record = no DMARC record

dmarc-reading-own = The domain’s own record: it applies.
dmarc-reading-organization = The record at the top of the organization: it applies, because the domain has none of its own.
dmarc-reading-suffix = The record of whoever gives out names here (public suffix): it applies, because nobody below has one.
dmarc-reading-only-organization = The top of the organization. For the domain, its own record applies.
dmarc-reading-only-suffix = Names are given out here (public suffix), so the organization ends below.
dmarc-reading-passed-over = Not used: it is neither the domain’s own record nor the one at the top of the organization.
dmarc-reading-open = Whether it applies is not known, because a lookup failed.
dmarc-reading-several = More than one DMARC record, so receivers use none of them.
dmarc-reading-other-texts = No DMARC record: what stands here does not begin with “v=DMARC1”.
dmarc-reading-nothing = No DMARC record.

dmarc-remark-no-tag = This is no tag; one has the form name=value.
dmarc-remark-duplicate = This tag occurs a second time.
dmarc-remark-invalid-value = This tag cannot have this value.
dmarc-remark-unknown = DMARC has no such tag.
dmarc-remark-removed = This tag is no longer part of DMARC.
dmarc-remark-size-limit = Receivers ignore the limit after the exclamation mark.
dmarc-remark-other-scheme = Receivers need only know “mailto:”.
dmarc-remark-testing = The policy is being tested and counts one step less.
dmarc-remark-milder-below = Subdomains get a milder policy than the domain.
dmarc-remark-no-effect = This has no effect here.
dmarc-remark-spaces = Some receivers find no record where white space stands beside this equals sign.
dmarc-remark-gap = Some receivers read no policy behind this.
dmarc-remark-tab = Some receivers find no record where a tab stands behind a semicolon.
uri-fault-empty = An address is missing in this list.
uri-fault-no-scheme = An address begins with “mailto:”.
uri-fault-invalid-character = There is a character here that an address cannot have.
uri-fault-invalid-address = What stands after “mailto:” is no address.

alignment-identical = aligned: the same domain
alignment-same-organization = aligned: the same organization
alignment-not-strict = not aligned: not the same domain, which the record asks for
alignment-different = not aligned: another organization
alignment-unknown = not known: a lookup failed

tag-fault-no-equals = An equals sign is missing here.
tag-fault-invalid-name = What stands before the equals sign is no tag.
tag-fault-duplicate = This tag occurs a second time.

### DKIM in detail

key-state-valid = in order
key-state-weak = works, but is short
key-state-testing = marked as a test
key-state-revoked = withdrawn
key-state-invalid = cannot be used
key-state-missing = no key
key-state-unknown = could not be looked up

key-fault-version = “v=DKIM1” must be the first tag, written just so.
key-fault-key-missing = The key itself is missing (p=).
key-fault-tag-missing = “p=” is missing before the key.
key-fault-not-base64 = This cannot be read as a key: it has characters that no key has, or two keys were joined.
key-fault-no-key = What stands after “p=” is not a key of this type.
key-fault-truncated = The key ends too early: a part of it is lost.
key-fault-excess = Something stands behind the end of the key.
key-fault-stray-characters = This does not belong here.
key-fault-armour = This line of the key file does not belong into the record.
key-fault-semicolon-missing = A semicolon is missing before this.
key-fault-hostname = This is the name of a host; it was probably meant as an alias (CNAME).
key-fault-private-key = This is the private key. It must be secret: withdraw it at once and create another.
key-fault-unknown-type = Receivers do not know this type of key.
key-fault-other-type = The key is of another kind than “k=” says; without “k=” it must be RSA.
key-fault-wrapped = The bare 32 bytes of the key belong here.
key-fault-exponent = The numbers in this key protect nothing.
key-fault-hash-unusable = The record does not allow SHA-256, which every signature must use.
key-fault-service-excludes-mail = The record says that the key is not for mail.

namespace-absent = Nothing is published below _domainkey.{ $domain }, so there is no key.
namespace-contradicted = The DNS servers of { $domain } say that nothing exists below _domainkey.{ $domain }, and yet something stands there. They do not follow the standard (RFC 8020), so what they deny proves nothing.
namespace-exists = Something is published below _domainkey.{ $domain }, which proves nothing about a single key.
namespace-wildcard = Every name below _domainkey.{ $domain } gets the same answer (wildcard), which proves nothing about a single key.
namespace-unknown = _domainkey.{ $domain } could not be looked up.

source-given = given
source-guessed = tried

### A key pair made in the page

pair-title = Make a key pair here
pair-provider = Your mail seems to be sent by { $name }. Then switch on DKIM there instead: it makes the key and tells you what to publish. A pair from here is for a mail server of your own.
pair-what = This is for whoever runs the mail server. Your browser makes the two keys that belong together: a public one to publish as a record, and a private one that your server signs with. Nothing of it leaves this page.
pair-selector = Name of the key (selector)
pair-selector-hint = Any name that has no key yet. The day is easy to remember.
pair-no-selector = Give one name of letters, digits and hyphens that has no key yet.
pair-no-ed25519 = This browser cannot make Ed25519 keys. One RSA key is enough.
pair-failed = This browser cannot make keys on this page. It must be opened over https.
pair-running = The keys are being made.
pair-make-rsa = Make an RSA key (2048 bits)
pair-make-ed25519 = Make an Ed25519 key beside it
pair-made-rsa = RSA key “{ $selector }”
pair-made-ed25519 = Ed25519 key “{ $selector }”
pair-keep = Keep the private key. It goes on your mail server, where only the program that signs may read it.
pair-download = Download the private key
pair-only-copy = { $file } is the only copy: the key is gone from here when you close or reload this page. Send it to nobody and never publish it.
pair-publish = Add this TXT record at { $name }.
pair-check = Check again once it is published. That may take some minutes.
pair-check-now = Check with this selector
pair-sign = Set your mail server to sign with the domain { $domain }, the selector { $selector } and the file. An Ed25519 key only serves beside an RSA key.

### The sending server in detail

confirmation-confirmed = leads back to the address
confirmation-differs = leads to another address
confirmation-no-address = has no address of this kind
confirmation-not-asked = not looked up: there are too many names

helo-state-literal = an address in place of a name
helo-state-bare-address = an address without brackets
helo-state-single-label = a single word, not a full name
helo-state-not-a-host = no name of a host

scope-public = public
scope-private = for a network of one’s own
scope-shared = between a provider and its customers
scope-link-local = for one cable
scope-loopback = the computer itself
scope-documentation = for examples
scope-reserved = no host has it

### Where mail is received

mx-state-hosts = receives mail at its own servers
mx-state-null = takes no mail (null MX)
mx-state-none = has no MX record; mail goes to its address
mx-state-failed = could not be looked up

host-state-address = has an address
host-state-alias = is an alias (CNAME)
host-state-no-address = has no address
host-state-no-name = no such name
host-state-literal = an IP address in place of a name
host-state-not-asked = not looked up: there are too many

### Block lists

code-listed = listed
code-spam-source = listed: it was found sending spam
code-unsolicited = listed: it sends mail that nobody asked for
code-hijacked = listed: a hijacked or open computer
code-criminal = listed: the whole network belongs to criminals
code-not-for-mail = a rule of the network: this address is not meant to send mail by itself
code-spam-domain = listed: a domain used in spam
code-phishing = listed: a domain used for phishing
code-malware = listed: a domain that spreads malware
code-botnet = listed: a domain that steers hijacked computers
code-abused = listed: an honest domain that was taken over
code-misspelt = not a listing: the name of the list was misspelt
code-resolver = not a listing: the list does not answer the DNS server that asked
code-too-many = not a listing: whoever asked has asked the list too often
code-address-asked = not a listing: a list of domains was asked about an IP address
code-refused = not a listing: the list refused to answer whoever asked
code-closed = not a listing: the list was closed in 2024
code-undocumented = the list documents no such code

### Beyond what SentraGuard asks for

extra-state-absent = not published
extra-state-present = published
extra-state-declined = published, without a logo
extra-state-unusable = cannot be used
extra-state-several = more than one, so none counts

extra-fault-version = The version and a semicolon must stand at the start, written just so.
extra-fault-id = An “id=” of 1 to 32 letters and digits is missing.
extra-fault-reports = “rua=” with addresses that begin with “mailto:” or “https:” is missing.
extra-fault-logo = “l=” with an address that begins with “https:” is missing.

beyond-servers = Name servers
beyond-servers-none = none named
beyond-servers-of = { $count ->
        [one] one, for the zone { $zone }
       *[other] { $count }, for the zone { $zone }
    }
beyond-mail = Mail servers (MX)
beyond-mail-hosts = { $count ->
        [one] one
       *[other] { $count }
    }
beyond-mail-trouble = { $count }, of which { $trouble } without a usable address
beyond-dnssec = Signed answers (DNSSEC)
beyond-unknown = could not be looked up
beyond-mta-sts = Encryption required (MTA-STS)
beyond-mta-sts-note = The policy itself is a file on a web server of the domain. A web page like this one may not fetch it, so it was not checked.
beyond-tls-rpt = Reports on encryption (TLS-RPT)
beyond-bimi = Logo beside the mail (BIMI)
beyond-bimi-weak = The logo is not shown with this DMARC policy: it needs “quarantine” or “reject”, for subdomains as well.
beyond-bimi-strict = The DMARC policy is strict enough for the logo to be shown; many receivers ask for a certificate besides.
beyond-bimi-open = Whether the DMARC policy is strict enough for the logo is not known.

### Whose turn it is, and where

turn-sender-dns = Now it is up to whoever looks after the DNS of { $domain }.
keeper-at = The DNS of { $domain } is at { $host }.
keeper-shared = The DNS of { $domain } is on servers of { $host }: there, or at a company that uses them for its own customers.
keeper-several = The DNS of { $domain } is on servers of { $host }.
keeper-unknown = The names of the name servers of { $domain } end in { $host }.

way-label = The way of the mail
way-recipient = Recipient
way-block-list = Block list
way-dns = DNS: { $host }
way-turn = their turn

page-panel = In the panel of { $host }
page-panel-help = { $host }’s own page about DNS records
panel-apex-at = Where the host here is @, enter @ there as well.
panel-apex-empty = Where the host here is @, leave the field empty there.
panel-apex-whole = Where the host here is @, enter the whole domain there.
panel-appends = { $host } adds the domain to the host by itself.
panel-appends-nothing = { $host } wants the full name as the host.
panel-long-whole = A long value can be pasted in one piece.
panel-long-split = A value of more than 255 characters has to be entered as quoted strings.
panel-long-refused = The form takes no value of more than 255 characters.

page-help = Still stuck? Ask for help
page-help-what = The support needs three details to find your mail. The text below takes them up, with what this page found.
page-field-sent-from = Address that the mail was sent from
page-hint-sent-from = Your own address, as the recipient would see it.
page-field-sent-to = Address that it was sent to
page-hint-sent-to = The recipient’s.
page-field-sent-at = Time of sending
page-hint-sent-at = With the time zone, such as UTC or +0100.
page-help-text = the request
page-help-mail = Write to { $address }
page-help-private = This page sends nothing: you copy the text, or send it with your own mail program.

help-subject = Rejected mail from { $domain }
help-ask = Mail was rejected. Please tell us why, and what we can do.
help-sent-from = Sent from: { $value }
help-sent-to = Sent to: { $value }
help-sent-at = Time of sending: { $value }
help-not-given = not given
help-all-the-same = Mail was rejected all the same. Is the sender or the server on a block list?
help-checked = What the check of { $domain } says
help-ip = - Server that sent it: { $ip }
help-link = The whole check: { $link }
help-paste-here = Please paste the copied request here.

### The readable report

report-quoted = “{ $text }”
report-because = Because
report-turn = Who must act
report-supply = To be certain
report-publish = Publish this
report-instead = instead of
report-others = Others
report-also = Worth knowing

report-records = Records
ticket-as-of = As of { $time }, by Sentra Check.
report-signature = { $domain } ({ $selector }): { $result }
report-results = { $by } found: { $results }
report-results-receiver = The receiver found: { $results }
report-result-for = { $result } for { $domain }
report-chain = The seals on the message (ARC)
report-beyond = Beyond SentraGuard
report-blocklist-clean = { $list }: not listed
report-blocklist-listed = { $list }: listed, { $reasons }
report-blocklist-unavailable = { $list }: could not be found out

### Page

page-field-selector-here = Your DKIM selector, or the whole line DKIM-Signature
page-hint-selector-here = Several are parted by spaces.

page-find-selector = How to see the header of a mail
page-find-selector-first = Send a mail from your domain to a mailbox elsewhere and open it there: the copy in your own folder of sent mail has no signature. Then look for the line that begins with DKIM-Signature and copy it.
page-find-selector-gmail = Gmail: in the menu of the mail (three dots), choose “Show original”.
page-find-selector-outlook = Outlook: on the web, choose View and “View message source” in the menu of the mail (three dots); in the program, open the mail, choose File and Properties, and look under “Internet headers”.
page-find-selector-apple = Apple Mail: choose View, Message, “All Headers”.
page-find-selector-thunderbird = Thunderbird: choose View, “Message Source” (Ctrl+U).

page-sample-note = A sample: no DNS was asked.
page-check-again = Check again
page-ask-first = Ask this one first
page-tried = Tried, in this order
page-waits-busy = The DNS server takes no more questions for now. We wait as long as it asks for.
page-waits-permission = If the browser asks whether this page may reach devices in your local network, allow it: the DNS server { $host }, which is asked for the records, may be there. We wait for your answer.
page-waits-permission-around = If the browser asks whether { $site }, the page around this one, may reach devices in your local network, allow it: the DNS server { $host }, which is asked for the records, may be there. We wait for your answer.
page-check-selector = Check with this

page-quote = SentraGuard’s answer, word for word
page-quote-maybe = SentraGuard’s answer, if it rejects
page-quote-other = The answer, word for word
page-quote-other-maybe = The answer, if it rejects
page-hashed = { $hashed } of { $size } MB of the message read
page-no-reason = Nothing was found that it would reject.

page-do = What to do
page-proven = { $count ->
        [one] 1 record · tried out
       *[other] { $count } records · tried out
    }
page-fix-type = Type
page-fix-host = Host
page-fix-value = Value
page-fix-there = { $field } (at { $host }: { $name })
page-fix-name = Full name
page-fix-quoted = Quoted
page-fix-line = Zone line
page-forms = Full name, quoted strings, zone line
page-removed = { $count ->
        [one] The record that goes:
       *[other] The { $count } records that go:
    }

seats-title = Untick what no longer sends for you
seats-hint = Receivers make { $limit } DNS lookups for an SPF record. Each service takes some of them; beyond the line there is no room, and the record counts for nobody.
seats-outside = beyond the limit

page-senders = Does anybody else send for you?
page-senders-hint = Tick whoever sends mail in the name of your domain: mailboxes, newsletters, invoices, help desk.
page-sender-listed = in the record already
page-let-in = { $ip } is mine: make the record that lets it in
page-own-server = The server at { $ip }
page-propose = Make the record with these
page-sender-left-out = { $name } is not in this record: the SPF record that { $name } tells its customers to include was not found.
page-senders-none = There is no record to publish for these: either the record has them all, or with them it would need more DNS lookups than receivers make.

page-copy = Copy
page-copy-what = Copy: { $what }
page-copied = Copied
page-selected = Selected

page-blocklist = Block lists
page-blocklist-line = Who is on one, only its operator can say.
page-blocklist-private = SentraGuard’s own lists are private. Many public lists do not answer the DNS servers that a web page can ask, and a refusal would look like “not listed”; so none of them is asked here.
page-blocklist-ask = Ask the operators themselves. Nothing is sent before you follow a link; then the operator learns what you ask about.
page-blocklist-ip = About { $ip }
page-blocklist-domain = About { $domain }
page-blocklist-typed-there = to be typed there
page-blocklist-account = with an account
page-blocklist-no-ip = Most lists hold IP addresses. Give that of your mail server under “I know more” to get the pages about it.
page-decoder = What a code means
page-field-code = The code that a list answered with
page-hint-code = With the name of the list, if you know it: zen.spamhaus.org 127.0.0.2. Or paste the line that you have.
page-code-none = There is no such code in this text. A code looks like an IP address that begins with 127, for example 127.0.0.2.
page-code-unknown = No list that is known here documents { $code }. If a receiver quotes it, its administrator can say which list it asked.
page-beyond-line = Nothing here changes what SentraGuard answers.
page-others = Other receivers
page-cards = In detail
page-tone-accept = In order
page-tone-parked = sends no mail
page-tone-at-risk = At risk
page-tone-unknown = Not known
page-tone-reject = Not in order

page-spf-in-order = One record, { $count } of { $limit } lookups
page-lookups = Lookups { $count } of { $limit }
page-voids = Empty lookups { $count } of { $limit }
page-voids-strict = Empty lookups { $count } of { $limit }; { $strict } where a receiver also counts names without an address of the sender’s kind (IPv4 or IPv6)
page-near-misses = These look like SPF, but receivers do not take them as such:
page-suggestion = Meant is probably
page-tree = What it refers to
page-term-lookups = { $count ->
        [one] 1 lookup
       *[other] { $count } lookups
    }
page-asks-for = asks, for a sender at 192.0.2.1, for
page-void = comes back empty
page-space = Who may send
page-space-at-most = Some of these are taken out again by a term that stands before them.
page-space-unlisted = Everybody else: { $result }.
page-space-networks = { $count ->
        [one] The network
       *[other] The { $count } networks
    }
page-space-within = within { $network } already
page-space-more = And { $count } more.
page-trace = Step by step
page-explanation = The domain explains:
page-border = Here one quoted string ends and the next begins
page-policy = For { $name } the record at _dmarc.{ $domain } applies: { $policy }.
page-policy-below = For subdomains without a record of their own, the one at _dmarc.{ $domain } applies: { $policy }.
page-policies-below = For subdomains without a record of their own, the one at _dmarc.{ $domain } applies: { $policy }; for names that do not exist: { $other }.
page-walk-explained = Receivers ask for the domain’s own record first. If there is none, the one furthest up applies.
page-walk-ends = The search ends here (psd=); the organization is { $organization }.
page-walk-left-out = { $count ->
        [one] One name is left out here, so that there are no more than eight questions.
       *[other] { $count } names are left out here, so that there are no more than eight questions.
    }
page-path = The way to p=reject, step by step
page-path-first = Read the reports
page-path-reports = Replace your record with this one, which asks receivers to send them and changes nothing for your mail.
page-path-watch = Read the reports for some weeks. All that sends for you must pass SPF or DKIM in the name of { $domain }. Put right what does not.
page-path-quarantine = Then replace the TXT record at { $name } with this one. Mail that fails is set aside as spam. Watch for some weeks whether anybody misses mail of yours.
page-path-reject = When nothing of yours fails any more, replace the record with this one. Mail that fails is rejected. Keep an eye on the reports: a new sender has to pass from its first mail on.
page-older = Older receivers do not go up the tree but take the organization from a list of public suffixes: here { $organization }.
page-older-record = For them the record at _dmarc.{ $domain } applies.
page-older-none = For them no record applies. A record at the domain itself is understood by all.
page-older-aligned = For them { $name } is the same organization.
page-older-apart = For them { $name } is another organization.
page-alignment = Does what passes belong to the From address?
page-name-from = From
page-name-spf = Envelope sender (SPF)
page-name-dkim = Signature (DKIM, d=)
page-relaxed = the same organization is enough (relaxed)
page-strict = exactly the same name is asked for (strict)
page-organization = organization: { $domain }
page-dmarc-result = DMARC: { $result }.
page-ip-names = { $count ->
        [one] The address { $ip } has this name:
       *[other] The address { $ip } has these names:
    }
page-ip-names-failed = The names of { $ip } could not be looked up: { $failure }.
page-ip-scope = { $ip }: { $scope }.
page-helo = The server greets (HELO) as
page-helo-same = and is one of its names
page-ip-ask = What to ask the hoster of the server
page-ip-request = Please set the reverse DNS (PTR) of { $ip } to { $host }.
page-ip-request-label = Text
page-ip-request-hint = If the server has another name, put that in its place. The name must lead back: at { $name }, a record of the type { $type } with { $ip } is needed.
page-selector = Selector
page-key-type = Type
page-bits = Bits
page-state = State
page-source = Known
page-guessed = Usual selectors tried: { $count } (list of { $date }).
page-operator-signs = The keys are up to { $operator }, who signs this mail.
page-alias = leads to
page-also-there = Stands there as well
page-evidence = { $count ->
        [one] Evidence: 1 question
       *[other] Evidence: { $count } questions
    }
page-ttl = { $count ->
        [one] TTL 1 second
       *[other] TTL { $count } seconds
    }
page-by = answered by { $resolver }
page-dnssec = DNSSEC: { $state }

page-link = Link to this result
page-print = Print
page-keep-json = Save as a file (JSON)
page-keep-markdown = Copy for a ticket
page-saved = This is a saved report: what the DNS said on { $time }. Nothing was asked now.
page-saved-again = Check again now

page-open-alone = Open this check in a page of its own
page-embed = Put this into a page of yours
page-embed-what = Three ways to show this check in a help article. Without the domain, each shows the form alone.
page-embed-frame = A frame, wherever frames are allowed
page-embed-element = An element that fits its own height, where scripts are allowed too
page-embed-link = A link, where neither is allowed
page-embed-check = Check { $domain }
page-embed-frame-title = Why was my mail rejected?

# The settings of the page (config.json).
settings-mistakes = Some settings of this page (config.json) cannot be used; all others count. Whoever runs this page should look at them:
settings-forbidden = This page may not ask { $host }: its own policy (connect-src in index.html) does not name that server. “cargo xtask csp” puts it there.
settings-nobody = Nothing can be checked here for now: none of the DNS servers that this page is set to ask can be used. This says nothing about your domain. Whoever runs this page should look at its settings.
