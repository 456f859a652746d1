# German. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; de.ftl has the words
# that the page starts with.
#
# Terms, one for each thing, in all files. The reader is “Sie”. Stable codes and what servers say
# (permerror, softfail, p=reject) stay as they are.
#
#   mail                          die Mail, Mails; the one that was pasted: die Nachricht
#   rejection (the text)          die Ablehnungsmeldung; to reject, to refuse: ablehnen
#   bounce                        die Unzustellbarkeitsmeldung
#   receiver                      der Empfangsserver; recipient (a person): der Empfänger
#   sender                        der Absender; as a service or host: der Versender
#   From address                  die From-Adresse; envelope sender: der Envelope-Absender (Return-Path)
#   record                        der Eintrag (SPF-Eintrag, TXT-Eintrag); at a name: unter; below it: unterhalb von
#   DNS lookup                    die DNS-Abfrage; an empty one: ohne Treffer; a question: die Anfrage
#   term (SPF)                    die Angabe, sie trifft zu; a macro: der Platzhalter (Makro)
#   tag (DMARC, DKIM)             das Tag, die Tags
#   to pass, to fail              die Prüfung bestehen, nicht bestehen
#   to mark, to set aside         kennzeichnen (softfail), aussortieren (quarantine)
#   policy, report (DMARC)        die Richtlinie, der Bericht
#   alignment, aligned            das Alignment, Alignment gegeben
#   organization's top            die Hauptdomain der Organisation
#   key, key pair, selector       der Schlüssel (öffentlich, privat), das Schlüsselpaar, der Selektor
#   signature, to sign            die Signatur, signieren; it holds: sie ist gültig
#   header, line, body            der Header, die Zeile, der Nachrichtentext
#   greets (HELO)                 meldet sich als
#   reverse DNS                   Reverse-DNS (PTR-Eintrag)
#   wildcard                      der Wildcard-Eintrag
#   block list, listed            die Sperrliste, gelistet
#   hoster, registrar, DNS panel  der Hoster, der Registrar, die DNS-Verwaltung
#   whoever runs …                der Betreiber (of a server, of the DNS), wer … betreut
#   forgery                       die Fälschung
#   in order                      in Ordnung

### The verdict, SentraGuard's before all

verdict-reject = SentraGuard wird Mails von { $domain } ablehnen.
verdict-accept = SentraGuard hat keinen Grund, Mails von { $domain } abzulehnen.
verdict-at-risk = SentraGuard lehnt Mails von { $domain } möglicherweise ab.
verdict-unknown = Wir konnten nicht feststellen, ob SentraGuard Mails von { $domain } ablehnen wird.
verdict-unanswered = Das Ergebnis ist offen: Die DNS-Server von { $domain } haben nicht geantwortet.
verdict-signatures = Das Ergebnis ist offen: Das DNS von { $domain } ist signiert, und die Signaturen sind falsch (DNSSEC).
verdict-selector = Das Ergebnis ist offen: Wir kennen den DKIM-Selektor von { $domain } nicht.
verdict-filtered = Das Ergebnis ist offen: Ein Filter in Ihrem Netz hat anstelle von { $domain } geantwortet.
verdict-unproven = Das Ergebnis ist offen: Das DNS sagt, zu { $domain } gebe es nichts, und belegt es nicht.
verdict-unreachable = Das Ergebnis ist offen: Von hier aus war kein DNS-Server erreichbar.
verdict-busy = Das Ergebnis ist offen: Der DNS-Server nimmt vorerst keine Anfragen mehr an.
verdict-failing = Das Ergebnis ist offen: Der DNS-Server antwortet mit Fehlern.
verdict-unreadable = Das Ergebnis ist offen: Der DNS-Server antwortet, lässt diese Seite die Antwort aber nicht lesen.
verdict-not-permitted = Das Ergebnis ist offen: Der Browser lässt diese Seite den DNS-Server nicht fragen.
verdict-nonexistent = SentraGuard wird Mails von { $domain } ablehnen: Diese Domain gibt es nicht.
verdict-parked = { $domain } sendet keine Mails, und die Einträge der Domain sagen das auch.
verdict-mailbox-provider = { $domain } gehört { $operator }: Sie können die Einträge nicht ändern und müssen es auch nicht.
verdict-mailbox-provider-at-risk = SentraGuard lehnt Mails von { $domain } möglicherweise ab. Diese Domain gehört { $operator }.
verdict-mailbox-provider-reject = SentraGuard wird Mails von { $domain } ablehnen. Diese Domain gehört { $operator }.

verdict-detail-reject = Alle drei Einträge müssen in Ordnung sein: SPF, DMARC und DKIM. Hier ist es mindestens einer nicht.
verdict-in-dns = Im DNS heißt die Domain { $host }.
verdict-detail-accept = SPF, DMARC und DKIM sind alle in Ordnung.
verdict-detail-at-risk = Es hängt davon ab, wie streng SentraGuard das beurteilt, was unten genannt ist.
verdict-detail-unknown = Etwas Entscheidendes ließ sich nicht abfragen. Welche Angabe fehlt, steht unten.
verdict-detail-nonexistent = Unter einem Namen, den es nicht gibt, kann kein Eintrag stehen; für SentraGuard gibt es also nichts zu prüfen.
verdict-detail-parked = Mails, die angeblich von dieser Domain kommen, werden abgelehnt, und so soll es sein. Wenn Sie doch von ihr senden möchten, müssen alle drei Einträge geändert werden.
verdict-detail-mailbox-provider = Nur { $operator } kann die Einträge von { $domain } ändern; für Sie gibt es nichts zu veröffentlichen. Senden Sie mit Ihrem Konto bei { $operator }, oder verwenden Sie als Absender (From) eine Adresse Ihrer eigenen Domain.

### What to do where a domain belongs to a mailbox provider

way-through-operator = Senden Sie mit Ihrem Konto bei { $operator }: auf der Website, in der App oder in einem Mailprogramm, das den Postausgangsserver von { $operator } verwendet.
way-own-domain = Oder senden Sie von Ihrer eigenen Domain: Verwenden Sie als Absender (From) eine ihrer Adressen, und prüfen Sie diese Domain hier.
way-contact-form = Bei einem Kontaktformular: Verwenden Sie als Absender (From) eine Adresse Ihrer eigenen Domain, und tragen Sie die Adresse des Besuchers für Antworten ein (Reply-To).
fix-of-owner = Nur { $owner } kann das ändern. Senden Sie mit Ihrem Konto bei { $owner } oder mit einer Adresse Ihrer eigenen Domain.

### What to supply where something is not known

supply-selector = Geben Sie den DKIM-Selektor an. Er steht im Header jeder Mail, die Sie gesendet haben, nach „s=“ in der Zeile DKIM-Signature; oder fragen Sie den Betreiber Ihres Mailservers danach.
supply-retry = Versuchen Sie es in einigen Minuten erneut. Wenn es so bleibt, wenden Sie sich an den Betreiber des DNS von { $domain }.
supply-resolver = Prüfen Sie, ob Sie online sind; versuchen Sie es dann erneut, oder wählen Sie einen anderen DNS-Server.
supply-patience = Warten Sie einige Minuten, und versuchen Sie es dann erneut, oder wählen Sie einen anderen DNS-Server.
supply-other-resolver = Versuchen Sie es später erneut, oder wählen Sie einen anderen DNS-Server.
supply-readable = Wählen Sie einen anderen DNS-Server. Für alle, die diese Seite eingerichtet haben: Jede Antwort des DNS-Servers braucht den Header „Access-Control-Allow-Origin: *“, genau einmal.
supply-permission = Der DNS-Server steht in einem privaten Netz. Erlauben Sie dieser Seite, Geräte in Ihrem lokalen Netz zu erreichen (neben der Adresse, in den Einstellungen der Website), und versuchen Sie es dann erneut. In einem Frame fragt die Seite darum herum danach; sie gibt die Erlaubnis mit allow="local-network-access" weiter.
supply-unfiltered = Versuchen Sie es aus einem anderen Netz oder mit einem anderen DNS-Server erneut.
supply-proof = Versuchen Sie es aus einem anderen Netz oder mit einem anderen DNS-Server erneut. Wenn es so bleibt, bitten Sie den Betreiber des DNS von { $domain }, solchen Antworten den SOA-Eintrag beizugeben.
supply-signatures = Bitten Sie den Betreiber des DNS von { $domain }, die Domain neu zu signieren oder den DS-Eintrag bei der Registrierungsstelle entfernen zu lassen.

### What will be once everything is published

after-accept = Danach hat SentraGuard keinen Grund mehr, Ihre Mails abzulehnen.
after-at-risk = Danach lehnt SentraGuard Ihre Mails möglicherweise noch ab, bis auch die übrigen Gründe ausgeräumt sind.
after-reject = Danach lehnt SentraGuard Ihre Mails noch immer ab, bis auch die übrigen Gründe ausgeräumt sind.
after-unknown = Danach bleibt nur noch offen, was sich nicht abfragen ließ.

### What to do next, without a record

report-next = Trotzdem abgelehnt?
next-rejection = Fügen Sie die Ablehnungsmeldung ein: Sie sagt am meisten über die Ursache.
next-message = Oder fügen Sie die Nachricht oder ihren Header ein: Vielleicht nennt SPF ihren Server nicht, oder { $domain } hat sie nicht signiert.
next-ask = Vielleicht hat SentraGuard den Absender gesperrt, was von außen nicht zu erkennen ist: Fragen Sie SentraGuard oder den Administrator des Empfängers.
page-next-ready = Der Text liegt bereit.

### Nach dem Veröffentlichen

wait-minutes = { $count ->
    [one] Warten Sie dann eine Minute und prüfen Sie erneut: So lange behält der hier gefragte DNS-Server womöglich die alte Antwort.
   *[other] Warten Sie dann bis zu { $count } Minuten und prüfen Sie erneut: So lange behält der hier gefragte DNS-Server womöglich die alte Antwort.
}
wait-hours = { $count ->
    [one] Warten Sie dann bis zu einer Stunde und prüfen Sie erneut: So lange behält der hier gefragte DNS-Server womöglich die alte Antwort.
   *[other] Warten Sie dann bis zu { $count } Stunden und prüfen Sie erneut: So lange behält der hier gefragte DNS-Server womöglich die alte Antwort.
}
since-nothing = Noch hat sich nichts geändert: Im DNS stehen weiterhin die alten Einträge.
since-other = Im DNS steht etwas Neues, aber noch nicht das, was gebraucht wird.
since-part = { $done } von { $count } Änderungen sind erledigt.
since-all = Alle Änderungen sind erledigt.
page-checked = Geprüft am { $time }.
page-hand-over = Das hier weitergeben
page-hand-over-text = den Text
page-hand-over-mail = E-Mail schreiben
page-hand-over-share = Teilen
page-do-alone = Ich mache es selbst: zu den Einträgen
hand-over-subject = DNS-Einträge für { $domain }
hand-over-ask = Die DNS-Einträge von { $domain } sind nicht in Ordnung, deshalb werden Mails dieser Domain abgelehnt oder können abgelehnt werden. Bitte veröffentlichen Sie, was unten steht.
hand-over-link = Das ganze Ergebnis: { $link }

### The domain

dns-absence-unproven = { $count ->
        [one] Das DNS sagt, zu { $name } gebe es nichts, und belegt es nicht.
       *[other] Auf { $count } Anfragen sagt das DNS, es gebe nichts, und belegt es nicht; die erste gilt { $name }.
    }
    .means = Eine Antwort, dass es nichts gibt, nennt durch den SOA-Eintrag die Zone, die das sagt. Hier fehlt er. Entweder hat unterwegs ein Filter anstelle der Domain geantwortet, oder die DNS-Server der Domain lassen ihn weg.
    .why = Deshalb gilt hier nichts als fehlend: Ein Filter kann verbergen, was veröffentlicht ist, und Empfangsserver fragen andere DNS-Server.
    .fix = Versuchen Sie es mit einem anderen DNS-Server oder aus einem anderen Netz erneut. Wenn alle dasselbe sagen, bitten Sie den Betreiber des DNS der Domain, leeren Antworten den SOA-Eintrag beizugeben.
dns-answer-blocked = { $count ->
        [one] Ein Filter hat anstelle von { $name } geantwortet.
       *[other] Ein Filter hat { $count } Anfragen anstelle der Domain beantwortet, die erste zu { $name }.
    }
    .means = Der gefragte DNS-Server gibt nicht weiter, was die Domain veröffentlicht. Er sperrt den Namen, von sich aus oder auf Anweisung.
    .why = Was die Domain wirklich veröffentlicht, ist hier nicht bekannt; deshalb lässt sich nichts sicher sagen. SentraGuard fragt andere DNS-Server und bekommt womöglich eine Antwort.
    .fix = Versuchen Sie es mit einem anderen DNS-Server oder aus einem anderen Netz erneut. Wenn der Name auch dort gesperrt ist, fragen Sie den Betreiber jenes DNS-Servers nach dem Grund.
dns-dnssec-broken = { $count ->
        [one] Die DNS-Signaturen von { $name } sind falsch (DNSSEC).
       *[other] Die DNS-Signaturen von { $count } Namen sind falsch (DNSSEC); der erste ist { $name }.
    }
    .means = Die Domain signiert, was sie veröffentlicht, und die Signaturen passen nicht. DNS-Server, die Signaturen prüfen, antworten, als wäre nichts zu finden.
    .why = Empfangsserver, die Signaturen prüfen, können Ihre Einträge nicht lesen. Sie stellen Mails zurück oder lehnen sie ab, und auch Webseiten der Domain sind betroffen. SentraGuard gibt nicht an, ob dort geprüft wird.
    .fix = Bitten Sie den Betreiber des DNS der Domain, sie neu zu signieren. Wenn sie auf andere Server umgezogen ist, ersetzen Sie bei Ihrem Registrar den DS-Eintrag durch den der neuen Server, oder entfernen Sie ihn, bis die Domain wieder signiert ist.
dns-domain-nonexistent = Die Domain { $domain } gibt es nicht.
    .means = Das DNS kennt keinen solchen Namen. Er ist falsch geschrieben, nicht registriert, abgelaufen oder eine Subdomain, die niemand eingerichtet hat.
    .why = Unter einem Namen, den es nicht gibt, kann kein Eintrag stehen. Jeder Empfangsserver, der Absender prüft, lehnt die Mail deshalb ab.
    .fix = Prüfen Sie die Schreibweise. Wenn sie stimmt, registrieren oder verlängern Sie die Domain, oder richten Sie die Subdomain ein. Wenn Sie für eine andere Domain senden, setzen Sie diese in die From-Adresse.
dns-lookup-failed = { $count ->
        [one] Die DNS-Server von { $name } gaben keine brauchbare Antwort.
       *[other] Auf { $count } Anfragen gaben die DNS-Server keine brauchbare Antwort, zuerst auf die zu { $name }.
    }
    .means = Die Anfrage kam im DNS an, aber die Server, die die Antwort kennen, hatten einen Fehler, verweigerten sie oder waren zu langsam. Was sie veröffentlichen, ist nicht bekannt.
    .why = Ein Empfangsserver, dem dasselbe passiert, stellt die Mail zurück und fragt später noch einmal. Hält es an, kommt die Mail zurück.
    .fix = Prüfen Sie in einigen Minuten erneut. Wenn es so bleibt, bitten Sie den Betreiber des DNS der Domain, nach den Servern zu sehen.
dns-behind-alias = { $name } ist ein Alias (CNAME) von { $target }, und dort steht der Eintrag, der nicht in Ordnung ist.
    .means = Wer nach { $name } fragt, bekommt, was unter { $target } steht. Neben einem Alias kann nichts anderes veröffentlicht werden, und was unter seinem Ziel steht, lässt sich von hier aus nicht ersetzen.
    .why = Deshalb lässt sich für { $name } kein Eintrag vorschlagen: Was darüber gesagt wird, muss der Betreiber von { $target } in Ordnung bringen.
    .fix = Bitten Sie den Betreiber von { $target }, den Eintrag in Ordnung zu bringen. Oder entfernen Sie den Alias, und veröffentlichen Sie unter { $name } selbst einen Eintrag; was dort später geändert wird, kommt dann nicht mehr bei ihm an.
dns-resolver-filters = { $count ->
        [one] Der DNS-Server { $resolver } filtert: Er hat nichts zu { $name }, und ein anderer hat die Antwort.
       *[other] Der DNS-Server { $resolver } filtert: Er hat nichts auf { $count } Anfragen, die erste zu { $name }, und ein anderer hat die Antworten.
    }
    .means = Er hat anstelle der Domain geantwortet. Was hier steht, beruht auf dem anderen DNS-Server, der weitergab, was die Domain veröffentlicht.
    .why = SentraGuard fragt eigene DNS-Server. Empfangsserver hinter demselben Filter sehen diese Einträge nicht und lehnen die Mail womöglich ab.
    .fix = Es gibt nichts zu veröffentlichen. Wenn der Filter die Domain zu Unrecht sperrt, wenden Sie sich an den Betreiber von { $resolver }.
dns-resolver-busy = { $count ->
        [one] Der DNS-Server nahm keine Anfragen mehr an; { $name } wurde deshalb nicht abgefragt.
       *[other] Der DNS-Server nahm keine Anfragen mehr an; { $count } sind offen, die erste betrifft { $name }.
    }
    .means = Er begrenzt, wie viele Anfragen er in einer Zeit annimmt. Wir haben so lange gewartet, wie er angab, und mehrmals gefragt. Über die Domain sagt das nichts.
    .why = Ohne Antwort lässt sich nicht sagen, was Empfangsserver tun.
    .fix = Warten Sie einige Minuten, und prüfen Sie erneut, oder wählen Sie einen anderen DNS-Server.
dns-resolver-failing = { $count ->
        [one] Der DNS-Server antwortete auf die Anfrage zu { $name } mit einem Fehler.
       *[other] Der DNS-Server antwortete auf { $count } Anfragen mit Fehlern; die erste betraf { $name }.
    }
    .means = Er war erreichbar, gab aber statt einer Antwort einen HTTP-Fehler oder verwies woandershin. Über die Domain sagt das nichts.
    .why = Ohne Antwort lässt sich nicht sagen, was Empfangsserver tun.
    .fix = Prüfen Sie später erneut, oder wählen Sie einen anderen DNS-Server. Wenn es Ihr eigener ist, sehen Sie in sein Protokoll.
dns-resolver-not-permitted = { $count ->
        [one] Der Browser ließ diese Seite den DNS-Server nicht nach { $name } fragen.
       *[other] Der Browser ließ diese Seite dem DNS-Server { $count } Anfragen nicht stellen; die erste betraf { $name }.
    }
    .means = Der DNS-Server steht in einem privaten Netz oder auf diesem Gerät, und der Browser fragt, ob eine Seite ihn erreichen darf. Das wurde abgelehnt. Über die Domain sagt das nichts.
    .why = Ohne Antwort lässt sich nicht sagen, was Empfangsserver tun.
    .fix = Erlauben Sie es in den Einstellungen der Website (Zugriff auf das lokale Netz), und prüfen Sie erneut. In einem Frame muss die Seite darum herum die Erlaubnis haben und mit allow="local-network-access" weitergeben.
dns-resolver-unreachable = { $count ->
        [one] Kein DNS-Server gab eine lesbare Antwort zu { $name }.
       *[other] Auf { $count } Anfragen gab kein DNS-Server eine lesbare Antwort; die erste betraf { $name }.
    }
    .means = Die Anfragen kamen nie an, oder es kam etwas anderes zurück: Die Verbindung, eine Firewall, eine Anmeldeseite oder eine Erweiterung des Browsers steht dazwischen. Über die Domain sagt das nichts.
    .why = Ohne Antwort lässt sich nicht sagen, was Empfangsserver tun.
    .fix = Prüfen Sie, ob Sie online sind, und versuchen Sie es erneut. Wenn es so bleibt, wählen Sie einen anderen DNS-Server, oder prüfen Sie aus einem anderen Netz.
dns-resolver-unreadable = { $count ->
        [one] Der DNS-Server antwortete zu { $name }, aber diese Seite darf es nicht lesen.
       *[other] Der DNS-Server antwortete auf { $count } Anfragen, zuerst zu { $name }, aber diese Seite darf es nicht lesen.
    }
    .means = Ein Browser lässt eine Seite die Antworten einer anderen Website nur lesen, wenn sie den Header Access-Control-Allow-Origin einmal tragen. Hier fehlt er, oder er steht zweimal da. Über die Domain sagt das nichts.
    .why = Ohne Antwort lässt sich nicht sagen, was Empfangsserver tun.
    .fix = Wählen Sie einen anderen DNS-Server. Wenn Sie diese Seite eingerichtet haben: Lassen Sie den DNS-Server, oder was davor steht, „Access-Control-Allow-Origin: *“ genau einmal senden.
domain-of-mailbox-provider = { $sent ->
        [elsewhere] Diese Mail nennt { $domain } als Absender; die Domain gehört aber { $operator }, und von dort kam die Mail nicht.
       *[unknown] { $domain } gehört { $operator }, und niemand sonst kann die Einträge der Domain ändern.
    }
    .means = Alle können eine Adresse bei { $domain } haben. Nur die Mailserver von { $operator } senden im Namen der Domain, und nur { $operator } kann ihre Mails signieren (DKIM).
    .why = { $sent ->
        [elsewhere] Was ein anderer Server in ihrem Namen sendet, sieht für Empfangsserver wie eine Fälschung aus, wer auch immer es geschrieben hat.
       *[unknown] SPF, DMARC und DKIM von { $domain } sind Sache von { $operator }. Sie brauchen weder einen Eintrag noch einen Selektor.
    }
    .fix = Senden Sie mit Ihrem Konto bei { $operator }, oder verwenden Sie als Absender (From) eine Adresse Ihrer eigenen Domain. Bei einem Kontaktformular gehört die Adresse des Besuchers dorthin, wohin Antworten gehen (Reply-To).
domain-does-not-send = { $domain } sendet und empfängt keine Mails, und die Einträge der Domain sagen das auch.
    .means = Der SPF-Eintrag erlaubt keinen Versender, der DMARC-Eintrag bittet Empfangsserver, alles abzulehnen, und der MX-Eintrag sagt, dass die Domain keine Mails annimmt.
    .why = Das hindert andere daran, in ihrem Namen zu senden. So soll eine Domain ohne Mail aussehen.
    .fix = Ändern Sie nichts, solange die Domain keine Mails sendet. Um von ihr zu senden, ändern Sie alle drei: Führen Sie im SPF-Eintrag die Server auf, die für Sie senden, veröffentlichen Sie einen DKIM-Schlüssel, und beginnen Sie den DMARC-Eintrag mit „v=DMARC1; p=none“. Ersetzen Sie auch den leeren MX-Eintrag, wenn die Domain Mails empfangen soll.
mx-null = { $domain } sendet Mails, sagt aber, dass sie keine annimmt (Null MX).
    .means = Der MX-Eintrag ist ein einzelner Punkt: Niemand kann an eine Adresse dieser Domain schreiben. Der SPF-Eintrag erlaubt aber Hosts, für sie zu senden.
    .why = Antworten und Unzustellbarkeitsmeldungen können Sie nicht erreichen, und manche Empfangsserver lehnen Mails von einer Domain ab, die keine annimmt.
    .fix = Ersetzen Sie den MX-Eintrag unter { $domain } durch die Namen Ihrer Mailserver. Wenn die Domain nicht senden soll, ersetzen Sie stattdessen ihren SPF-Eintrag durch „v=spf1 -all“; Mails, die von ihr gesendet werden, bestehen die Prüfung dann nicht mehr.

### SPF

spf-missing = { $domain } hat keinen SPF-Eintrag.
    .means = SPF ist der Eintrag, in dem eine Domain die Hosts aufführt, die ihre Mails senden dürfen. { $instead ->
        [alias] Der Name ist ein Alias (CNAME) von { $place }, und was dort steht, gilt hier: kein SPF-Eintrag.
        [near-miss] Was dort steht, sieht danach aus, beginnt aber nicht genau mit „v=spf1“ und einem Leerzeichen; Empfangsserver übergehen es deshalb.
        [fragment] Ein Teil davon steht dort, aber ohne „v=spf1“ am Anfang übergehen ihn Empfangsserver.
        [sender-id] Was dort steht, beginnt mit „spf2.0“ und gehört zu Sender ID, einem aufgegebenen Verfahren; Empfangsserver übergehen es.
        [elsewhere] Einer steht unter { $place }, wo niemand danach sucht.
        [type-spf] Einer steht dort mit dem alten Eintragstyp SPF (99). Empfangsserver fragen nur nach dem Typ TXT.
       *[nothing] Ohne ihn kann ein Empfangsserver Ihre Mails nicht von einer Fälschung unterscheiden.
    }
    .why = SentraGuard verlangt ihn, ebenso Gmail und andere.
    .fix = { $instead ->
        [alias] Neben einem Alias lässt sich nichts veröffentlichen. Bitten Sie den Betreiber von { $place } um einen SPF-Eintrag dort, oder entfernen Sie den Alias unter { $domain } und veröffentlichen Sie die Einträge selbst.
        [near-miss] Ersetzen Sie, was unter { $domain } steht, durch einen einzigen TXT-Eintrag, der mit „v=spf1“ und einem Leerzeichen beginnt, ohne eigene Anführungszeichen.
        [fragment] Setzen Sie „v=spf1“ und ein Leerzeichen vor die Angaben, die unter { $domain } stehen, alles in einem einzigen TXT-Eintrag.
        [sender-id] Ersetzen Sie das durch einen einzigen TXT-Eintrag unter { $domain }, der mit „v=spf1“ beginnt und alles aufführt, was für Sie sendet.
        [elsewhere] Veröffentlichen Sie denselben Eintrag unter { $domain } selbst; im Feld für den Namen steht dafür meist „@“ oder nichts. Er gilt für keinen Namen über oder unter dem, bei dem er steht.
        [type-spf] Veröffentlichen Sie denselben Text unter { $domain } mit dem Typ TXT, und entfernen Sie den vom Typ SPF.
       *[nothing] Fügen Sie unter { $domain } einen TXT-Eintrag hinzu, der mit „v=spf1“ beginnt und alles aufführt, was für Sie sendet.
    } Mails von Versendern, die nicht aufgeführt sind, bestehen diese Prüfung nicht.
spf-multiple-records = { $domain } hat { $count } SPF-Einträge, und nur einer ist erlaubt.
    .means = Ein Empfangsserver, der mehr als einen Eintrag mit „v=spf1“ am Anfang findet, wählt nicht zwischen ihnen. Er bricht ab und verwendet keinen (permerror).
    .why = Für SentraGuard ist der SPF-Eintrag dann ungültig, auch wenn jeder einzelne stimmt.
    .fix = Führen Sie sie zusammen: Behalten Sie unter { $domain } einen Eintrag mit den Angaben aller, und entfernen Sie die anderen. Stellen Sie nie den Eintrag eines Anbieters neben den vorhandenen. Wenn { $domain } einem Anbieter gehört, bitten Sie den Anbieter darum.
spf-syntax-error = { $count ->
        [one] Ein Teil des SPF-Eintrags von { $domain } ist nicht lesbar: „{ $term }“.
       *[other] Im SPF-Eintrag von { $domain } sind { $count } Teile nicht lesbar; der erste ist „{ $term }“.
    }
    .means = Der Eintrag entspricht an der markierten Stelle nicht den Regeln für SPF. Ein Empfangsserver verwendet dann nichts von dem Eintrag, auch nicht, was richtig ist (permerror).
    .why = Für SentraGuard ist der SPF-Eintrag dann ungültig. Dazu genügt ein einziger falscher Buchstabe.
    .fix = Berichtigen Sie „{ $term }“; wenn Sie es stattdessen herausnehmen, darf nicht mehr senden, wer damit gemeint ist. Prüfen Sie danach erneut. Wenn { $domain } einem Anbieter gehört, melden Sie es dem Anbieter.
spf-too-many-lookups = Der SPF-Eintrag braucht { $lookups } DNS-Abfragen, und Empfangsserver brechen nach { $limit } ab.
    .means = Für jedes „include“, „a“, „mx“, „exists“, „redirect“ und „ptr“ muss der Empfangsserver das DNS befragen, auch in den eingebundenen Einträgen. Nach { $limit } gibt er auf (permerror).
    .why = Mails, für die eine Angabe weit vorn zutrifft, bestehen die Prüfung vielleicht noch, die übrigen nicht, und für SentraGuard ist der SPF-Eintrag ungültig. Ein Anbieter kann Sie ohne Ihr Zutun über die Grenze bringen.
    .fix = Entfernen Sie die „include“ von Diensten, die nicht mehr für Sie senden, und „ptr“, „a“ und „mx“, wo sie auf nichts zutreffen. Verlegen Sie Dienste, die viel senden, auf eine Subdomain mit eigenem Eintrag.
spf-include-without-record = Der SPF-Eintrag von { $domain } bindet { $target } ein, wo es keinen SPF-Eintrag gibt.
    .means = Die Angabe „{ $term }“ weist Empfangsserver an, den Eintrag unter { $target } zu lesen. Dort ist keiner, also brechen sie mit einem Fehler ab (permerror).
    .why = Von da an gilt der ganze Eintrag als ungültig. Oft ist der Name falsch geschrieben, oder er gehört zu einem Dienst, den es nicht mehr gibt.
    .fix = Berichtigen Sie den Namen in „{ $term }“, oder entfernen Sie die Angabe aus dem Eintrag unter { $domain }. Mails von jenem Dienst bestehen die Prüfung dann nicht mehr.
spf-permissive-all = Der SPF-Eintrag von { $domain } lässt alle senden.
    .means = Darin steht „+all“ oder etwas, das auf dasselbe hinausläuft: Jeder Host im Internet besteht die Prüfung.
    .why = Fälschungen bestehen sie ebenso wie Ihre eigenen Mails. Für strenge Empfangsserver ist ein solcher Eintrag nicht richtig eingerichtet.
    .fix = Ersetzen Sie „+all“ im Eintrag unter { $domain } durch „~all“, hinter der Liste Ihrer eigenen Versender. Mails von Versendern, die nicht aufgeführt sind, werden dann gekennzeichnet.
spf-no-all = Der SPF-Eintrag von { $domain } sagt nicht, was mit Versendern geschehen soll, die er nicht aufführt.
    .means = Er endet ohne „all“. Empfangsserver behandeln dann jeden anderen Versender, als wäre nichts bekannt (neutral).
    .why = Fälschungen werden nicht aufgehalten, und für strenge Empfangsserver ist ein solcher Eintrag unfertig.
    .fix = Fügen Sie „~all“ am Ende des Eintrags unter { $domain } hinzu, sobald alle Ihre Versender aufgeführt sind. Mails von anderen werden dann gekennzeichnet.
spf-ptr-used = Der SPF-Eintrag von { $domain } verwendet „{ $term }“, wovon der Standard abrät.
    .means = Bei „ptr“ muss ein Empfangsserver den Namen abfragen, der zur Adresse des Versenders gehört, bei jeder Mail von Neuem. Das ist langsam und unzuverlässig, und manche Empfangsserver überspringen es. Der Eintrag hat { $count ->
        [one] eine solche Angabe
       *[other] { $count } solche Angaben
    }.
    .why = Mails, die die Prüfung nur dank „ptr“ bestehen, können scheitern. Die Angabe zählt außerdem als DNS-Abfrage, von denen zehn erlaubt sind.
    .fix = Ersetzen Sie „{ $term }“ im Eintrag unter { $domain } durch die Adressen Ihrer Mailserver („ip4:“, „ip6:“) oder durch „mx“, oder entfernen Sie es, wenn eine andere Angabe sie schon aufführt.
spf-nobody-may-send = Der SPF-Eintrag von { $domain } lässt niemanden senden.
    .means = Er nennt keine Adresse, die senden darf; jede Mail der Domain besteht SPF deshalb nicht ({ $result }). Registrare veröffentlichen einen solchen Eintrag für Domains, die nicht genutzt werden.
    .why = SentraGuard verlangt einen SPF-Eintrag, der zu den Mails passt, die gesendet werden. Mit diesem besteht keine Mail die Prüfung.
    .fix = Wenn { $domain } Mails sendet, führen Sie im Eintrag auf, wer sie sendet. Wenn nicht, sagen Sie es vollständig: Behalten Sie „v=spf1 -all“, und veröffentlichen Sie „v=DMARC1; p=reject“ unter _dmarc.{ $domain } sowie Null MX („MX 0 .“).
### DMARC

dmarc-missing = Für { $domain } ist kein DMARC-Eintrag veröffentlicht.
    .means = DMARC ist der Eintrag unter _dmarc.{ $domain }, der SPF und DKIM mit der sichtbaren Absenderadresse (From-Adresse) verbindet und sagt, was mit Mails geschehen soll, die die Prüfung nicht bestehen.
    .why = SentraGuard verlangt ihn. Gmail verlangt ihn von allen, die viel senden.
    .fix = { $target ->
        [none] Fügen Sie unter _dmarc.{ $domain } einen TXT-Eintrag hinzu, der mit „v=DMARC1; p=none“ beginnt. Mit „none“ ändert sich für keine Mail etwas; mehr können Sie verlangen, sobald alle Ihre Mails die Prüfung bestehen.
       *[other] _dmarc.{ $domain } ist ein Alias (CNAME) von { $target }, und neben einem Alias kann nichts anderes stehen. Bitten Sie den Betreiber von { $target }, den Eintrag dort zu veröffentlichen, oder entfernen Sie den Alias, und fügen Sie an seiner Stelle einen TXT-Eintrag hinzu, der mit „v=DMARC1; p=none“ beginnt.
    }
dmarc-multiple-records = { $domain } hat { $count } DMARC-Einträge, und nur einer ist erlaubt.
    .means = Ein Empfangsserver, der mehr als einen Eintrag mit „v=DMARC1“ am Anfang findet, verwendet keinen davon.
    .why = Für SentraGuard ist das, als gäbe es gar keinen DMARC-Eintrag.
    .fix = Behalten Sie unter _dmarc.{ $domain } einen TXT-Eintrag, und entfernen Sie die anderen. Mehrere Adressen für Berichte können in einem Eintrag stehen, durch Kommas getrennt.
dmarc-syntax-error = { $count ->
        [one] Ein Teil des DMARC-Eintrags von { $domain } ist nicht lesbar.
       *[other] Im DMARC-Eintrag von { $domain } sind { $count } Teile nicht lesbar.
    }
    .means = Der Eintrag entspricht an der markierten Stelle nicht den Regeln für DMARC. Empfangsserver überspringen diesen Teil, oder den ganzen Eintrag, wenn es die Version „v=DMARC1“ am Anfang ist.
    .why = Empfangsserver tun dann etwas anderes, als Sie gemeint haben, und SentraGuard könnte den Eintrag als fehlerhaft ansehen.
    .fix = Berichtigen Sie den markierten Teil des TXT-Eintrags unter _dmarc.{ $domain }. Er beginnt mit „v=DMARC1;“ in genau diesen Buchstaben; jeder Teil danach hat die Form name=wert, und dazwischen stehen Semikolons.
dmarc-policy-none = Der DMARC-Eintrag von { $domain } bittet Empfangsserver, nichts zu tun (p=none).
    .means = Mails, die die Prüfung nicht bestehen, werden zugestellt wie bisher; nur Berichte werden gesendet, wenn der Eintrag darum bittet.
    .why = { $failed ->
        [yes] Die vorliegende Mail besteht DMARC nicht: Weder SPF noch DKIM gelingt für { $domain }. Der Eintrag bittet, sie trotzdem durchzulassen; wer wie SentraGuard alle drei in Ordnung haben will, kann sie dennoch ablehnen.
       *[no] Das ist ein guter Anfang und genügt für SentraGuard. Andere hindert es nicht daran, in Ihrem Namen zu senden.
    }
    .fix = Lesen Sie einige Wochen lang die Berichte. Wenn alle Ihre eigenen Mails die Prüfung bestehen, ersetzen Sie „p=none“ durch „p=quarantine“, danach durch „p=reject“. Mails, die sie nicht bestehen, werden dann aussortiert oder abgelehnt, auch Ihre eigenen, wo ein Versender vergessen wurde.

dmarc-testing = Der DMARC-Eintrag von { $domain } sagt, dass seine Richtlinie nur erprobt wird (t=y).
    .means = Empfangsserver tun dann eine Stufe weniger, als die Richtlinie sagt: Aus „reject“ wird „quarantine“, aus „quarantine“ wird „none“. Im Moment gilt „{ $policy }“.
    .why = Das ist ein guter Weg, eine Richtlinie zu erproben, und genügt für SentraGuard. Solange „t=y“ dort steht, schützt die Richtlinie nicht in vollem Umfang.
    .fix = Wenn die Berichte zeigen, dass alle Ihre Mails die Prüfung bestehen, entfernen Sie „t=y“ aus dem TXT-Eintrag unter _dmarc.{ $domain }. Mails, die sie nicht bestehen, werden dann so behandelt, wie es die Richtlinie sagt.
dmarc-subdomain-policy-weaker = Für Subdomains von { $domain } gilt eine mildere DMARC-Richtlinie als für { $domain } selbst: „{ $term }“.
    .means = Für Mails von einer Subdomain ohne eigenen Eintrag gilt „sp“, für solche von einer, die es nicht gibt, „np“. { $count ->
        [one] Eines davon verlangt weniger als „p“.
       *[other] Beide verlangen weniger als „p“.
    }
    .why = Deswegen wird nichts abgelehnt. Wer aber in Ihrem Namen senden will, kann eine Subdomain dafür benutzen.
    .fix = Wenn alle Mails von Ihren Subdomains die Prüfung bestehen, entfernen Sie „{ $term }“ aus dem TXT-Eintrag unter _dmarc.{ $domain }. Dann gilt „p“ auch für sie, und Mails von dort, die die Prüfung nicht bestehen, werden danach behandelt.
dmarc-no-reports = Der DMARC-Eintrag von { $domain } bittet nicht um Berichte.
    .means = Empfangsserver können Ihnen jeden Tag mitteilen, welche Mails in Ihrem Namen die Prüfung bestanden haben und welche nicht. Das tun sie nur, wenn im Eintrag eine Adresse dafür steht (rua=).
    .why = Deswegen wird nichts abgelehnt. Ohne Berichte sehen Sie aber nicht, was verloren ginge, bevor Sie mehr verlangen.
    .fix = Fügen Sie am Ende des TXT-Eintrags unter _dmarc.{ $domain } „; rua=mailto:“ und eine Ihrer Adressen hinzu. Die Berichte sind Dateien für Maschinen; ein Dienst kann sie für Sie lesen.
dmarc-report-unauthorized = { $kind ->
        [unasked] { $count } weitere Domains sollen DMARC-Berichte über { $domain } bekommen, nach denen hier nicht gefragt wurde.
       *[refused] { $count ->
                [one] { $destination } hat nicht zugestimmt, DMARC-Berichte über { $domain } anzunehmen.
               *[other] { $count } Domains haben nicht zugestimmt, DMARC-Berichte über { $domain } anzunehmen; die erste ist { $destination }.
            }
    }
    .means = { $kind ->
        [elsewhere] { $destination } stimmt unter { $name } zu, nennt dort aber eine Adresse bei einem anderen Host. Berichte gehen dann an keine von beiden.
        [too-long] An eine andere Organisation dürfen Berichte nur gehen, wenn sie das im DNS erlaubt. Der Name, unter dem { $destination } das sagen würde, ist länger, als ein Name sein kann.
        [unasked] Jede Domain einer anderen Organisation muss im DNS zustimmen. Nur nach den ersten wurde gefragt, zuletzt nach { $destination }.
       *[missing] An eine andere Organisation dürfen Berichte nur gehen, wenn sie das im DNS erlaubt, mit einem Eintrag unter { $name }. Dort ist keiner.
    }
    .why = { $kind ->
        [unasked] Deswegen wird nichts abgelehnt. Ob diese zugestimmt haben, ist hier nicht bekannt.
       *[refused] Deswegen wird nichts abgelehnt. Empfangsserver senden keine Berichte dorthin.
    }
    .fix = { $kind ->
        [elsewhere] Bitten Sie { $destination }, „rua“ im Eintrag unter { $name } wegzulassen oder dort eine eigene Adresse zu nennen.
        [too-long] Verwenden Sie im TXT-Eintrag unter _dmarc.{ $domain } eine Adresse innerhalb von { $domain }.
        [unasked] Bitten Sie an wenigen Stellen um Berichte; von dort lassen sie sich weitergeben.
       *[missing] Bitten Sie { $destination }, unter { $name } einen TXT-Eintrag „v=DMARC1;“ hinzuzufügen, oder verwenden Sie im TXT-Eintrag unter _dmarc.{ $domain } eine Adresse innerhalb von { $domain }.
    }
dmarc-removed-tag = { $count ->
        [one] Der DMARC-Eintrag von { $domain } hat ein Tag, das der Standard gestrichen hat: „{ $term }“.
       *[other] Der DMARC-Eintrag von { $domain } hat { $count } Tags, die der Standard gestrichen hat; das erste ist „{ $term }“.
    }
    .means = „pct“, „rf“ und „ri“ gehören nicht mehr zu DMARC. Empfangsserver nach dem heutigen Standard übergehen sie. { $kind ->
        [zero] „pct=0“ stand für das Erproben einer Richtlinie; das sagt man jetzt mit „t=y“.
        [share] „pct“ stand für einen Anteil der Mails; die Richtlinie gilt jetzt für alle.
        [value] Hier sagt „{ $term }“ etwas, was es nie sagen konnte.
       *[idle] Hier ändern sie nichts.
    }
    .why = { $kind ->
        [zero] Manche Empfangsserver wenden die Richtlinie in vollem Umfang an, andere eine Stufe weniger.
        [share] Manche Empfangsserver wenden die Richtlinie auf alle Mails an, die die Prüfung nicht bestehen, andere auf einen Anteil davon.
        [value] Von den Programmen, die ausprobiert wurden, verwerfen diese deswegen den ganzen Eintrag: { $programs }.
       *[idle] Es schadet nicht.
    }
    .fix = { $kind ->
        [zero] Ersetzen Sie „pct=0“ im TXT-Eintrag unter _dmarc.{ $domain } durch „t=y“, solange Sie die Richtlinie erproben, und entfernen Sie es, wenn Sie damit fertig sind.
        [share] Wählen Sie die Richtlinie, für die alle Mails bereit sind, und entfernen Sie „pct“ aus dem TXT-Eintrag unter _dmarc.{ $domain }.
        [value] Entfernen Sie „{ $term }“ aus dem TXT-Eintrag unter _dmarc.{ $domain }.
       *[idle] Entfernen Sie „{ $term }“ aus dem TXT-Eintrag unter _dmarc.{ $domain }, wenn Sie ihn das nächste Mal ändern.
    }
### DKIM

dkim-missing = { $domain } hat keinen DKIM-Schlüssel.
    .means = DKIM ist eine Signatur an jeder Mail; Empfangsserver prüfen sie mit einem Schlüssel, den die Domain veröffentlicht. Unterhalb von _domainkey.{ $domain } ist nichts veröffentlicht.
    .why = SentraGuard verlangt einen gültigen Schlüssel. Ohne ihn lassen sich Ihre Mails nicht mehr von einer Fälschung unterscheiden, sobald sie weitergeleitet wurden.
    .fix = Schalten Sie DKIM bei dem Anbieter ein, der Ihre Mails sendet. Sie bekommen einen oder mehrere Einträge, die unterhalb von _domainkey.{ $domain } zu veröffentlichen sind; fügen Sie sie hinzu, und schalten Sie dann das Signieren ein. Wenn Sie den Mailserver selbst betreiben, erzeugen Sie ein Schlüsselpaar für ihn.
dkim-selector-unknown = Ob { $domain } einen DKIM-Schlüssel hat, ist ohne den Namen des Schlüssels (Selektor) nicht bekannt.
    .means = Ein DKIM-Schlüssel steht unter einem eigenen Namen, dem Selektor, den nur der Versender kennt. { $guessed ->
        [0] Es wurden keine Namen ausprobiert.
        [one] Ein üblicher Name wurde ausprobiert; darunter fand sich kein funktionierender Schlüssel.
       *[other] { $guessed } übliche Namen wurden ausprobiert; darunter fand sich kein funktionierender Schlüssel.
    }
    .why = Ob SentraGuard einen gültigen Schlüssel findet, ist ohne ihn nicht bekannt.
    .fix = Sehen Sie im Header einer Mail nach, die Sie gesendet haben: Der Selektor steht nach „s=“ in der Zeile DKIM-Signature. Geben Sie ihn hier ein, und prüfen Sie erneut. Wenn es keine solche Zeile gibt, sind Ihre Mails nicht signiert: Schalten Sie DKIM bei Ihrem Anbieter ein.
dkim-key-missing = Unter dem Selektor „{ $selector }“ gibt es keinen DKIM-Schlüssel.
    .means = Bei Mails, die mit diesem Selektor signiert sind, suchen Empfangsserver einen Schlüssel unter { $name }. { $kind ->
        [addresses] Unter diesem Namen stehen Adresseinträge (A oder AAAA) und kein Text. Eine DNS-Verwaltung, die sich vor Webserver stellt („proxied“), macht sie aus einem Alias.
        [alias] Dieser Name ist ein Alias (CNAME) von { $target }, und dort steht kein Schlüssel.
        [other] Den Namen gibt es, aber dort steht kein Schlüssel.
       *[nothing] Dort ist nichts veröffentlicht.
    }
    .why = Die Signatur lässt sich nicht prüfen und zählt deshalb nicht.
    .fix = { $kind ->
        [addresses] Schalten Sie für { $name } den Proxy aus („nur DNS“), damit der Alias (CNAME) selbst veröffentlicht wird. Wenn es nie einen gab, entfernen Sie die Adresseinträge, und fügen Sie den Schlüssel so hinzu, wie ihn der Dienst angibt, der Ihre Mails signiert.
        [alias] Neben einem Alias kann nichts anderes veröffentlicht werden. Schalten Sie DKIM bei dem Dienst ein, zu dem { $target } gehört, oder stellen Sie das Ziel des Alias richtig. Wenn der Selektor nicht mehr in Gebrauch ist, signieren Sie mit einem, der einen Schlüssel hat.
       *[other] Fügen Sie den Schlüssel unter { $name } so hinzu, wie ihn der Dienst angibt, der Ihre Mails signiert. Wenn der Selektor falsch geschrieben oder nicht mehr in Gebrauch ist, signieren Sie mit einem, der einen Schlüssel hat.
    }
dkim-key-revoked = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ wurde widerrufen.
    .means = Der Eintrag unter { $name } ist da, aber sein Schlüssel ist leer (p=). Das heißt: Signaturen mit diesem Schlüssel gelten nicht mehr.
    .why = Mails, die noch mit diesem Selektor signiert werden, gelten als nicht signiert.
    .fix = Veröffentlichen Sie einen neuen Schlüssel unter einem anderen Selektor, und signieren Sie damit. Wenn schon ein neuer in Gebrauch ist, lassen Sie diesen Eintrag, wie er ist.
dkim-key-testing = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ ist als Test gekennzeichnet.
    .means = Im Eintrag unter { $name } steht „t=y“. Das bittet Empfangsserver, signierte Mails nicht besser zu behandeln als Mails ohne Signatur.
    .why = Manche Empfangsserver übergehen diese Kennzeichnung, andere behandeln Ihre Mails als nicht signiert.
    .fix = Entfernen Sie „t=y“ aus dem Eintrag unter { $name }, sobald das Signieren funktioniert.
dkim-key-weak = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat { $bits } Bit; empfohlen sind { $limit } oder mehr.
    .means = Der Schlüssel unter { $name } funktioniert und wird akzeptiert. Er ist kürzer, als es für die kommenden Jahre gut ist.
    .why = Heute wird deswegen nichts abgelehnt.
    .fix = Wenn Sie den Schlüssel das nächste Mal wechseln, erzeugen Sie einen mit { $limit } Bit unter einem neuen Selektor, und entfernen Sie den alten einige Tage später.
dkim-key-version-absent = Der DKIM-Eintrag unter dem Selektor „{ $selector }“ beginnt nicht mit „v=DKIM1“.
    .means = Der Schlüssel unter { $name } funktioniert auch so; der Standard empfiehlt diesen Anfang nur.
    .why = Deswegen wird nichts abgelehnt. Der Anfang unterscheidet den Eintrag von anderen, wo durch einen Wildcard-Eintrag oder ein Versehen mehr als einer dort steht.
    .fix = Wenn Sie den Eintrag unter { $name } das nächste Mal ändern, schreiben Sie „v=DKIM1; “ davor.

### Records to publish

fix-add = Fügen Sie unter { $name } einen { $type }-Eintrag hinzu.
fix-replace = { $count ->
        [one] Ersetzen Sie den { $type }-Eintrag unter { $name } durch diesen.
       *[other] Ersetzen Sie die { $count } { $type }-Einträge unter { $name } durch diesen.
    }
fix-alias = { $count ->
        [one] Entfernen Sie den TXT-Eintrag unter { $name }, und fügen Sie dort diesen { $type }-Eintrag hinzu.
       *[other] Entfernen Sie die { $count } TXT-Einträge unter { $name }, und fügen Sie dort diesen { $type }-Eintrag hinzu.
    }
fix-unalias = Entfernen Sie den Alias (CNAME) unter { $name }, und fügen Sie dort diesen { $type }-Eintrag hinzu.
fix-ask = { $name } ist ein Alias (CNAME) von { $target }. Ohne ihn fehlte auch, was dort sonst noch steht ({ $types }). Bitten Sie den Betreiber von { $target }, diesen { $type }-Eintrag dort zu veröffentlichen.
fix-last-resort = Wenn Sie nichts entfernen können: Ersetzen Sie den { $type }-Eintrag unter { $name } durch diesen.
fix-keep-others = Lassen Sie alle anderen { $type }-Einträge unter { $name }, wie sie sind.
fix-proven = Ausprobiert: Mit diesem Eintrag ergibt die Prüfung das Ergebnis, das hier steht.

choice-provider-sends = Hier ist angenommen, dass { $value } Ihre Mails nicht nur empfängt, sondern auch sendet. Mails von allen anderen werden gekennzeichnet.
choice-addresses-written-out = Ein letzter Ausweg: Die heutigen Adressen von { $value } sind hier ausgeschrieben, weil der Eintrag sonst zu viele Abfragen bräuchte. Wenn sie sich ändern, bestehen Mails von dort die Prüfung nicht mehr, bis Sie diesen Eintrag ändern; sehen Sie jeden Monat nach. Besser ist es, zu entfernen, was nicht mehr für Sie sendet.
choice-only-these-send = Hier ist angenommen, dass sonst niemand für Sie sendet. Mails von Anbietern, die hier nicht aufgeführt sind, bestehen die Prüfung nicht.
choice-mail-hosts-send = Hier ist angenommen, dass die Server, die Ihre Mails empfangen, sie auch senden. Mails von allen anderen werden gekennzeichnet.
choice-web-server-sends = Hier ist angenommen, dass Ihr Webserver Ihre Mails sendet. Mails von allen anderen werden gekennzeichnet.
choice-ignored-terms-dropped = Hier fehlt, was Empfangsserver heute übergehen: „{ $value }“. Wenn etwas davon für einen Ihrer Versender steht, setzen Sie es vor „all“.
choice-ignored-tags-dropped = Hier fehlt, was Empfangsserver dort übergehen: „{ $value }“.
choice-loop-written-out = Der Eintrag von { $value } führt zu sich selbst zurück, sodass Empfangsserver dort abbrechen; seine heutigen Adressen sind hier ausgeschrieben. Wenn sie sich ändern, bestehen Mails von dort die Prüfung nicht mehr, bis Sie diesen Eintrag ändern. Bitten Sie { $value }, den Eintrag zu berichtigen.
choice-dead-terms-dropped = Hier fehlt „{ $value }“, was heute zu keinem Versender führt. Wenn einer Ihrer Versender damit gemeint ist, fragen Sie dort, was einzutragen ist.
choice-private-networks-dropped = Hier fehlt „{ $value }“: Solche Adressen kommen im Internet nie vor. Führen Sie die öffentliche Adresse auf, über die Ihre Mails das Netz verlassen.
choice-comment-dropped = Hier fehlt „{ $value }“, weil ein Eintrag keine Kommentare enthalten kann.
choice-no-longer-sends = Hier ist angenommen, dass über „{ $value }“ niemand mehr für Sie sendet. Wer es noch tut, besteht die Prüfung dann nicht mehr.
choice-senders-dropped = Nicht jeder, den „{ $value }“ senden lässt, besteht mit diesem Eintrag die Prüfung, zumindest bei strengen Empfangsservern. Sehen Sie nach, ob diese Versender noch die Ihren sind, bevor Sie ihn veröffentlichen.
choice-ignored-terms-count = Hier ist angenommen, dass die Angaben zählen sollen, die Empfangsserver heute übergehen. Deren Versender bestehen die Prüfung dann.
choice-others-are-marked = Mails von Versendern, die nicht aufgeführt sind, werden gekennzeichnet, nicht abgelehnt (~all).
choice-reports-are-read = Berichte werden an { $value } gesendet. Stellen Sie sicher, dass es dieses Postfach gibt, oder setzen Sie eine andere Adresse ein.
choice-policy-takes-effect = Von da an greifen Empfangsserver bei Mails ein, die die Prüfung nicht bestehen ({ $value }); heute tun sie das nicht. Wenn Sie noch nicht wissen, ob alle Ihre Mails sie bestehen, schreiben Sie stattdessen „p=none“.
choice-signing-works = Hier ist angenommen, dass das Signieren funktioniert: Empfangsserver schreiben bei Ihren Mails „dkim=pass“ in die Zeile Authentication-Results. Dann kann die Kennzeichnung als Test entfallen.
choice-relaxed-alignment = Hier wird angenommen, dass Namen unterhalb der Domain für sie stehen dürfen (relaxed alignment). Wenn genau derselbe Name gemeint war, lassen Sie stattdessen den Dienst als die Domain selbst signieren.
choice-alias-removed = Was unter { $value } steht, gilt hier dann nicht mehr, und was dort geändert wird, kommt unter diesem Namen nicht mehr an. Wenn ein Dienst den Eintrag für Sie pflegt, bitten Sie ihn zuerst, ihn zu berichtigen.
choice-mildest-policy = Die Einträge verlangen Verschiedenes; dieser behält die mildeste Richtlinie. Setzen Sie eine strengere ein, wenn Sie das so gemeint haben.

### Outcomes, gateways, severities, subjects

outcome-accept = nimmt an
outcome-at-risk = lehnt vielleicht ab
outcome-reject = lehnt ab
outcome-unknown = nicht bekannt

gateway-sentraguard = SentraGuard
gateway-gmail = Gmail

severity-error = Fehler
severity-warning = Warnung
severity-notice = Hinweis
severity-good = In Ordnung

subject-domain = Domain
subject-spf = SPF
subject-dmarc = DMARC
subject-dkim = DKIM
subject-ip = Server
subject-evidence = Ihre Eingabe

### What the DNS answers

failure-serv-fail = die Server der Domain gaben keine Antwort (SERVFAIL)
failure-refused = die Anfrage wurde verweigert (REFUSED)
failure-timeout = keine rechtzeitige Antwort
failure-unreachable = kein DNS-Server war erreichbar
failure-gave-up = der DNS-Server bekam keine Antwort von den Servern der Domain
failure-busy = der DNS-Server nahm keine Anfragen mehr an
failure-http-error = der DNS-Server gab einen Fehler
failure-unreadable = der DNS-Server lässt diese Seite seine Antwort nicht lesen
failure-not-permitted = der Browser erlaubte die Anfrage nicht
failure-malformed = was zurückkam, war keine Antwort auf die Anfrage
failure-blocked = ein Filter hat anstelle der Domain geantwortet
failure-unproven = es gebe nichts, ohne Beleg (kein SOA-Eintrag)
failure-not-recorded = nicht im gespeicherten Bericht

answer-records = { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }
answer-no-data = kein Eintrag dieses Typs
answer-nx-domain = kein solcher Name (NXDOMAIN)

dnssec-unsigned = nicht signiert oder nicht geprüft
dnssec-validated = signiert, und die Signaturen sind richtig
dnssec-broken = signiert, und die Signaturen sind falsch

### SPF in detail

spf-result-none = kein Eintrag (none)
spf-result-neutral = keine Aussage (neutral)
spf-result-pass = erlaubt (pass)
spf-result-fail = nicht erlaubt (fail)
spf-result-soft-fail = nicht aufgeführt, zu kennzeichnen (softfail)
spf-result-temp-error = eine Abfrage ist gescheitert, erneut zu versuchen (temperror)
spf-result-perm-error = der Eintrag ist nicht verwendbar (permerror)

spf-step-record = wird gelesen
spf-step-no-record = hat keinen Eintrag
spf-step-match = trifft zu
spf-step-no-match = trifft nicht zu
spf-step-enter = dort wird weitergelesen
spf-reason-syntax = ein Teil des Eintrags ist nicht lesbar
spf-reason-several-records = mehr als ein Eintrag
spf-reason-too-many-lookups = mehr als 10 Abfragen
spf-reason-too-many-voids = mehr als 2 Abfragen ohne Treffer
spf-reason-too-many-names = mehr als 10 Mailserver
spf-reason-no-record = worauf es verweist, hat keinen Eintrag

spf-fault-unknown-term = Eine solche Angabe kennt SPF nicht.
spf-fault-domain-missing = Nach dem Doppelpunkt oder dem Gleichheitszeichen fehlt eine Domain.
spf-fault-invalid-domain = Was nach dem Doppelpunkt steht, ist keine Domain.
spf-fault-invalid-macro = Der Platzhalter (Makro) ist nicht so geschrieben, wie SPF es verlangt.
spf-fault-invalid-address = Das ist keine IP-Adresse.
spf-fault-wrong-address-family = Eine IPv4-Adresse braucht „ip4:“, eine IPv6-Adresse „ip6:“.
spf-fault-invalid-prefix = Die Zahl nach dem Schrägstrich liegt außerhalb des Erlaubten: höchstens 32 bei IPv4, 128 bei IPv6.
spf-fault-unexpected-value = Auf „all“ darf nichts folgen.
spf-fault-repeated-modifier = „redirect“ und „exp“ dürfen jeweils nur einmal stehen.
spf-fault-qualified-modifier = Vor dieser Angabe darf kein Zeichen stehen.
spf-fault-invalid-character = Hier steht ein Zeichen, das SPF nicht erlaubt: Möglich sind nur einfache Zeichen (ASCII) und einzelne Leerzeichen.

spf-space-everybody = Alle, von jeder Adresse.
spf-space-ip4 = { $count ->
        [0] Keine IPv4-Adresse
        [one] 1 IPv4-Adresse
       *[other] { $number } IPv4-Adressen
    }
spf-space-ip6 = { $count ->
        [one] 1 IPv6-Netz
       *[other] { $number } IPv6-Netze
    }
spf-space-at-least = und mehr, je nachdem, wer sendet

node-state-record = ein Eintrag
node-state-no-record = kein SPF-Eintrag
node-state-no-domain = kein solcher Name
node-state-several = mehr als ein SPF-Eintrag
node-state-failed = ließ sich nicht abfragen
node-state-loop = führt zu sich selbst zurück
node-state-depends-on-sender = hängt davon ab, wer sendet
node-state-invalid-name = kein gültiger Name
node-state-not-followed = nicht weitergelesen

### DMARC in detail

policy-none = von Empfangsservern wird nichts verlangt (none)
policy-quarantine = Mails, die die Prüfung nicht bestehen, sollen aussortiert werden (quarantine)
policy-reject = Mails, die die Prüfung nicht bestehen, sollen abgelehnt werden (reject)

dmarc-result-none = kein Eintrag gilt (none)
dmarc-result-pass = bestanden (pass)
dmarc-result-fail = nicht bestanden (fail)
dmarc-result-temp-error = eine Abfrage ist gescheitert (temperror)
dmarc-result-perm-error = der Eintrag ist nicht verwendbar (permerror)

visit-state-no-record = kein DMARC-Eintrag

dmarc-reading-own = Der eigene Eintrag der Domain: Er gilt.
dmarc-reading-organization = Der Eintrag der Hauptdomain der Organisation: Er gilt, weil die Domain keinen eigenen hat.
dmarc-reading-suffix = Der Eintrag der Stelle, die hier Namen vergibt (Public Suffix): Er gilt, weil darunter niemand einen hat.
dmarc-reading-only-organization = Die Hauptdomain der Organisation. Für die Domain gilt ihr eigener Eintrag.
dmarc-reading-only-suffix = Hier werden Namen vergeben (Public Suffix), die Organisation endet also darunter.
dmarc-reading-passed-over = Nicht verwendet: Es ist weder der eigene Eintrag der Domain noch der der Hauptdomain der Organisation.
dmarc-reading-open = Ob er gilt, ist nicht bekannt, weil eine Abfrage gescheitert ist.
dmarc-reading-several = Mehr als ein DMARC-Eintrag, deshalb verwenden Empfangsserver keinen davon.
dmarc-reading-other-texts = Kein DMARC-Eintrag: Was hier steht, beginnt nicht mit „v=DMARC1“.
dmarc-reading-nothing = Kein DMARC-Eintrag.

dmarc-remark-no-tag = Das ist kein Tag; eines hat die Form name=wert.
dmarc-remark-duplicate = Dieses Tag kommt ein zweites Mal vor.
dmarc-remark-invalid-value = Diesen Wert kann dieses Tag nicht haben.
dmarc-remark-unknown = Ein solches Tag kennt DMARC nicht.
dmarc-remark-removed = Dieses Tag gehört nicht mehr zu DMARC.
dmarc-remark-size-limit = Empfangsserver übergehen die Grenze nach dem Ausrufezeichen.
dmarc-remark-other-scheme = Empfangsserver müssen nur „mailto:“ kennen.
dmarc-remark-testing = Die Richtlinie wird erprobt und zählt eine Stufe weniger.
dmarc-remark-milder-below = Für Subdomains gilt eine mildere Richtlinie als für die Domain.
dmarc-remark-no-effect = Das bewirkt hier nichts.
dmarc-remark-spaces = Manche Empfangsserver finden keinen Eintrag, wenn neben diesem Gleichheitszeichen Leerraum steht.
dmarc-remark-gap = Manche Empfangsserver lesen dahinter keine Richtlinie.
dmarc-remark-tab = Manche Empfangsserver finden keinen Eintrag, wenn hinter einem Semikolon ein Tabulator steht.
uri-fault-empty = In dieser Liste fehlt eine Adresse.
uri-fault-no-scheme = Eine Adresse beginnt mit „mailto:“.
uri-fault-invalid-character = Hier steht ein Zeichen, das in einer Adresse nicht vorkommen kann.
uri-fault-invalid-address = Was nach „mailto:“ steht, ist keine Adresse.

alignment-identical = Alignment gegeben: dieselbe Domain
alignment-same-organization = Alignment gegeben: dieselbe Organisation
alignment-not-strict = kein Alignment: nicht dieselbe Domain, die der Eintrag verlangt
alignment-different = kein Alignment: eine andere Organisation
alignment-unknown = nicht bekannt: eine Abfrage ist gescheitert

tag-fault-no-equals = Hier fehlt ein Gleichheitszeichen.
tag-fault-invalid-name = Was vor dem Gleichheitszeichen steht, ist kein Tag.
tag-fault-duplicate = Dieses Tag kommt ein zweites Mal vor.

### DKIM in detail

key-state-valid = in Ordnung
key-state-weak = funktioniert, ist aber kurz
key-state-testing = als Test gekennzeichnet
key-state-revoked = widerrufen
key-state-invalid = nicht verwendbar
key-state-missing = kein Schlüssel
key-state-unknown = ließ sich nicht abfragen

key-fault-version = „v=DKIM1“ muss das erste Tag sein, genau so geschrieben.
key-fault-key-missing = Der Schlüssel selbst fehlt (p=).
key-fault-tag-missing = Vor dem Schlüssel fehlt „p=“.
key-fault-not-base64 = Das lässt sich nicht als Schlüssel lesen: Es enthält Zeichen, die in keinem Schlüssel vorkommen, oder zwei Schlüssel sind aneinandergehängt.
key-fault-no-key = Was nach „p=“ steht, ist kein Schlüssel dieses Typs.
key-fault-truncated = Der Schlüssel endet zu früh: Ein Teil davon ist verloren.
key-fault-excess = Hinter dem Ende des Schlüssels steht noch etwas.
key-fault-stray-characters = Das gehört nicht hierher.
key-fault-armour = Diese Zeile der Schlüsseldatei gehört nicht in den Eintrag.
key-fault-semicolon-missing = Davor fehlt ein Semikolon.
key-fault-hostname = Das ist der Name eines Hosts; gemeint war wahrscheinlich ein Alias (CNAME).
key-fault-private-key = Das ist der private Schlüssel. Er muss geheim bleiben: Widerrufen Sie ihn sofort, und erzeugen Sie einen anderen.
key-fault-unknown-type = Diesen Schlüsseltyp kennen Empfangsserver nicht.
key-fault-other-type = Der Schlüssel ist von anderer Art, als „k=“ angibt; ohne „k=“ muss es RSA sein.
key-fault-wrapped = Hierher gehören die bloßen 32 Byte des Schlüssels.
key-fault-exponent = Die Zahlen in diesem Schlüssel schützen nichts.
key-fault-hash-unusable = Der Eintrag lässt SHA-256 nicht zu, das jede Signatur verwenden muss.
key-fault-service-excludes-mail = Der Eintrag sagt, dass der Schlüssel nicht für Mail gedacht ist.

namespace-absent = Unterhalb von _domainkey.{ $domain } ist nichts veröffentlicht, also gibt es keinen Schlüssel.
namespace-contradicted = Die DNS-Server von { $domain } sagen, dass unterhalb von _domainkey.{ $domain } nichts existiert, und doch steht dort etwas. Sie halten sich nicht an den Standard (RFC 8020); was sie verneinen, beweist deshalb nichts.
namespace-exists = Unterhalb von _domainkey.{ $domain } ist etwas veröffentlicht, was über einen einzelnen Schlüssel nichts beweist.
namespace-wildcard = Jeder Name unterhalb von _domainkey.{ $domain } bekommt dieselbe Antwort (Wildcard-Eintrag), was über einen einzelnen Schlüssel nichts beweist.
namespace-unknown = _domainkey.{ $domain } ließ sich nicht abfragen.

source-given = angegeben
source-guessed = ausprobiert

### A key pair made in the page

pair-title = Hier ein Schlüsselpaar erzeugen
pair-provider = Ihre Mails werden anscheinend von { $name } gesendet. Schalten Sie DKIM dann stattdessen dort ein: Dort wird der Schlüssel erzeugt, und Sie erfahren, was zu veröffentlichen ist. Ein Paar von hier ist für einen eigenen Mailserver.
pair-what = Das ist für Betreiber des Mailservers. Ihr Browser erzeugt die zwei Schlüssel, die zusammengehören: einen öffentlichen, der als Eintrag veröffentlicht wird, und einen privaten, mit dem Ihr Server signiert. Nichts davon verlässt diese Seite.
pair-selector = Name des Schlüssels (Selektor)
pair-selector-hint = Ein beliebiger Name, unter dem noch kein Schlüssel steht. Das Datum ist leicht zu merken.
pair-no-selector = Geben Sie einen einzelnen Namen aus Buchstaben, Ziffern und Bindestrichen an, unter dem noch kein Schlüssel steht.
pair-no-ed25519 = Dieser Browser kann keine Ed25519-Schlüssel erzeugen. Ein RSA-Schlüssel genügt.
pair-failed = Dieser Browser kann auf dieser Seite keine Schlüssel erzeugen. Sie muss über https geöffnet sein.
pair-running = Die Schlüssel werden erzeugt.
pair-make-rsa = RSA-Schlüssel erzeugen (2048 Bit)
pair-make-ed25519 = Daneben einen Ed25519-Schlüssel erzeugen
pair-made-rsa = RSA-Schlüssel „{ $selector }“
pair-made-ed25519 = Ed25519-Schlüssel „{ $selector }“
pair-keep = Bewahren Sie den privaten Schlüssel auf. Er gehört auf Ihren Mailserver, wo ihn nur das Programm lesen darf, das signiert.
pair-download = Privaten Schlüssel herunterladen
pair-only-copy = { $file } ist die einzige Kopie: Hier ist der Schlüssel fort, sobald Sie diese Seite schließen oder neu laden. Senden Sie ihn niemandem, und veröffentlichen Sie ihn nie.
pair-publish = Fügen Sie diesen TXT-Eintrag unter { $name } hinzu.
pair-check = Prüfen Sie erneut, sobald er veröffentlicht ist. Das kann einige Minuten dauern.
pair-check-now = Mit diesem Selektor prüfen
pair-sign = Stellen Sie Ihren Mailserver so ein, dass er mit der Domain { $domain }, dem Selektor { $selector } und der Datei signiert. Ein Ed25519-Schlüssel dient nur neben einem RSA-Schlüssel.

### The sending server in detail

confirmation-confirmed = führt zurück zur Adresse
confirmation-differs = führt zu einer anderen Adresse
confirmation-no-address = hat keine Adresse dieser Art
confirmation-not-asked = nicht abgefragt: es sind zu viele Namen

helo-state-literal = eine Adresse anstelle eines Namens
helo-state-bare-address = eine Adresse ohne Klammern
helo-state-single-label = ein einzelnes Wort, kein vollständiger Name
helo-state-not-a-host = kein Name eines Hosts

scope-public = öffentlich
scope-private = für ein eigenes Netz
scope-shared = zwischen einem Anbieter und seinen Kunden
scope-link-local = für ein einziges Kabel
scope-loopback = der Computer selbst
scope-documentation = für Beispiele
scope-reserved = kein Host hat sie

### Where mail is received

mx-state-hosts = empfängt Mails auf eigenen Servern
mx-state-null = nimmt keine Mails an (Null MX)
mx-state-none = hat keinen MX-Eintrag; Mails gehen an die Adresse der Domain
mx-state-failed = ließ sich nicht abfragen

host-state-address = hat eine Adresse
host-state-alias = ist ein Alias (CNAME)
host-state-no-address = hat keine Adresse
host-state-no-name = kein solcher Name
host-state-literal = eine IP-Adresse anstelle eines Namens
host-state-not-asked = nicht abgefragt: es sind zu viele

### Block lists

code-listed = gelistet
code-spam-source = gelistet: beim Senden von Spam aufgefallen
code-unsolicited = gelistet: sendet Mails, um die niemand gebeten hat
code-hijacked = gelistet: ein gekaperter oder offener Computer
code-criminal = gelistet: das ganze Netz gehört Kriminellen
code-not-for-mail = eine Regel des Netzes: diese Adresse soll nicht selbst Mails senden
code-spam-domain = gelistet: eine Domain, die in Spam vorkommt
code-phishing = gelistet: eine Domain, die für Phishing verwendet wird
code-malware = gelistet: eine Domain, die Schadsoftware verbreitet
code-botnet = gelistet: eine Domain, die gekaperte Computer steuert
code-abused = gelistet: eine ehrliche Domain, die übernommen wurde
code-misspelt = keine Listung: der Name der Liste war falsch geschrieben
code-resolver = keine Listung: die Liste antwortet dem DNS-Server nicht, der gefragt hat
code-too-many = keine Listung: wer gefragt hat, hat die Liste zu oft gefragt
code-address-asked = keine Listung: eine Liste von Domains wurde nach einer IP-Adresse gefragt
code-refused = keine Listung: die Liste hat sich geweigert zu antworten
code-closed = keine Listung: die Liste wurde 2024 geschlossen
code-undocumented = die Liste dokumentiert keinen solchen Code

### Beyond what SentraGuard asks for

extra-state-absent = nicht veröffentlicht
extra-state-present = veröffentlicht
extra-state-declined = veröffentlicht, ohne Logo
extra-state-unusable = nicht verwendbar
extra-state-several = mehr als einer, deshalb zählt keiner

extra-fault-version = Am Anfang müssen die Version und ein Semikolon stehen, genau so geschrieben.
extra-fault-id = Es fehlt ein „id=“ mit 1 bis 32 Buchstaben und Ziffern.
extra-fault-reports = Es fehlt „rua=“ mit Adressen, die mit „mailto:“ oder „https:“ beginnen.
extra-fault-logo = Es fehlt „l=“ mit einer Adresse, die mit „https:“ beginnt.

beyond-servers = Nameserver
beyond-servers-none = keine genannt
beyond-servers-of = { $count ->
        [one] einer, für die Zone { $zone }
       *[other] { $count }, für die Zone { $zone }
    }
beyond-mail = Mailserver (MX)
beyond-mail-hosts = { $count ->
        [one] einer
       *[other] { $count }
    }
beyond-mail-trouble = { $count }, davon { $trouble } ohne brauchbare Adresse
beyond-dnssec = Signierte Antworten (DNSSEC)
beyond-unknown = ließ sich nicht abfragen
beyond-mta-sts = Verschlüsselung verlangt (MTA-STS)
beyond-mta-sts-note = Die Richtlinie selbst ist eine Datei auf einem Webserver der Domain. Eine Webseite wie diese darf sie nicht abrufen, deshalb wurde sie nicht geprüft.
beyond-tls-rpt = Berichte über Verschlüsselung (TLS-RPT)
beyond-bimi = Logo neben der Mail (BIMI)
beyond-bimi-weak = Mit dieser DMARC-Richtlinie wird das Logo nicht angezeigt: Nötig ist „quarantine“ oder „reject“, auch für Subdomains.
beyond-bimi-strict = Die DMARC-Richtlinie ist streng genug, damit das Logo angezeigt wird; viele Empfangsserver verlangen außerdem ein Zertifikat.
beyond-bimi-open = Ob die DMARC-Richtlinie streng genug für das Logo ist, ist nicht bekannt.

### Whose turn it is, and where

turn-sender-dns = Jetzt ist am Zug, wer das DNS von { $domain } betreut.
keeper-at = Das DNS von { $domain } liegt bei { $host }.
keeper-shared = Das DNS von { $domain } liegt auf Servern von { $host }: dort oder bei einer Firma, die sie für eigene Kunden nutzt.
keeper-several = Das DNS von { $domain } liegt auf Servern von { $host }.
keeper-unknown = Die Namen der Nameserver von { $domain } enden auf { $host }.

way-label = Der Weg der Mail
way-recipient = Empfänger
way-block-list = Sperrliste
way-dns = DNS: { $host }
way-turn = jetzt am Zug

page-panel = In der Oberfläche von { $host }
page-panel-help = Die Seite von { $host } über DNS-Einträge
panel-apex-at = Wo der Host hier @ ist, geben Sie auch dort @ ein.
panel-apex-empty = Wo der Host hier @ ist, lassen Sie das Feld dort leer.
panel-apex-whole = Wo der Host hier @ ist, geben Sie dort die ganze Domain ein.
panel-appends = { $host } hängt die Domain selbst an den Host an.
panel-appends-nothing = { $host } will als Host den vollständigen Namen.
panel-long-whole = Ein langer Wert kann in einem Stück eingefügt werden.
panel-long-split = Ein Wert von mehr als 255 Zeichen muss in Teilen mit Anführungszeichen eingegeben werden.
panel-long-refused = Das Formular nimmt keinen Wert von mehr als 255 Zeichen an.

page-help = Sie kommen nicht weiter? Bitten Sie um Hilfe
page-help-what = Der Support braucht drei Angaben, um Ihre Mail zu finden. Der Text unten nimmt sie auf, zusammen mit dem, was diese Seite festgestellt hat.
page-field-sent-from = Adresse, von der die Mail gesendet wurde
page-hint-sent-from = Ihre eigene Adresse, so wie der Empfänger sie sehen würde.
page-field-sent-to = Adresse, an die sie gesendet wurde
page-hint-sent-to = Die des Empfängers.
page-field-sent-at = Zeitpunkt des Sendens
page-hint-sent-at = Mit der Zeitzone, zum Beispiel UTC oder +0100.
page-help-text = die Support-Anfrage
page-help-mail = An { $address } schreiben
page-help-private = Diese Seite sendet nichts: Sie kopieren den Text oder senden ihn mit Ihrem eigenen Mailprogramm.

help-subject = Abgelehnte Mail von { $domain }
help-ask = Eine Mail wurde abgelehnt. Bitte teilen Sie uns mit, warum, und was wir tun können.
help-sent-from = Gesendet von: { $value }
help-sent-to = Gesendet an: { $value }
help-sent-at = Zeitpunkt des Sendens: { $value }
help-not-given = nicht angegeben
help-all-the-same = Trotzdem wurde eine Mail abgelehnt. Steht der Absender oder der Server auf einer Sperrliste?
help-checked = Was die Prüfung von { $domain } ergibt
help-ip = - Server, der sie gesendet hat: { $ip }
help-link = Die ganze Prüfung: { $link }
help-paste-here = Bitte fügen Sie hier die kopierte Anfrage ein.

### The readable report

report-quoted = „{ $text }“
report-because = Gründe
report-turn = Wer handeln muss
report-supply = Um sicher zu sein
report-publish = Dies veröffentlichen
report-instead = anstelle von
report-others = Andere
report-also = Gut zu wissen

report-records = Einträge
ticket-as-of = Stand { $time }, von Sentra Check.
report-signature = { $domain } ({ $selector }): { $result }
report-results = { $by } stellte fest: { $results }
report-results-receiver = Der Empfangsserver stellte fest: { $results }
report-result-for = { $result } für { $domain }
report-chain = Die Siegel auf der Nachricht (ARC)
report-beyond = Außer SentraGuard
report-blocklist-clean = { $list }: nicht gelistet
report-blocklist-listed = { $list }: gelistet, { $reasons }
report-blocklist-unavailable = { $list }: ließ sich nicht feststellen

### Page

page-field-selector-here = Ihr DKIM-Selektor oder die ganze Zeile DKIM-Signature
page-hint-selector-here = Mehrere werden durch Leerzeichen getrennt.

page-find-selector = So sehen Sie den Header einer Mail
page-find-selector-first = Senden Sie eine Mail von Ihrer Domain an ein Postfach anderswo, und öffnen Sie sie dort: Die Kopie in Ihrem eigenen Ordner für gesendete Mails hat keine Signatur. Suchen Sie dann die Zeile, die mit DKIM-Signature beginnt, und kopieren Sie sie.
page-find-selector-gmail = Gmail: Wählen Sie im Menü der Mail (drei Punkte) „Original anzeigen“.
page-find-selector-outlook = Outlook: Wählen Sie im Web im Menü der Mail (drei Punkte) „Anzeigen“ und „Nachrichtenquelle anzeigen“; im Programm öffnen Sie die Mail, wählen „Datei“ und „Eigenschaften“ und sehen unter „Internetkopfzeilen“ nach.
page-find-selector-apple = Apple Mail: Wählen Sie „Darstellung“, „E-Mail“, „Alle Header“ (Umschalt-Befehl-H).
page-find-selector-thunderbird = Thunderbird: Wählen Sie „Ansicht“, „Nachrichten-Quelltext“ (Strg+U).

page-sample-note = Ein Beispiel: Es wurde kein DNS gefragt.
page-check-again = Erneut prüfen
page-ask-first = Diesen zuerst fragen
page-tried = Versucht, in dieser Reihenfolge
page-waits-busy = Der DNS-Server nimmt vorerst keine Anfragen mehr an. Wir warten so lange, wie er angibt.
page-waits-permission = Wenn der Browser fragt, ob diese Seite Geräte in Ihrem lokalen Netz erreichen darf, erlauben Sie es: Der DNS-Server { $host }, der nach den Einträgen gefragt wird, kann dort stehen. Wir warten auf Ihre Antwort.
page-waits-permission-around = Wenn der Browser fragt, ob { $site }, die Seite um diese herum, Geräte in Ihrem lokalen Netz erreichen darf, erlauben Sie es: Der DNS-Server { $host }, der nach den Einträgen gefragt wird, kann dort stehen. Wir warten auf Ihre Antwort.
page-check-selector = Damit prüfen

page-quote = Die Antwort von SentraGuard, Wort für Wort
page-quote-maybe = Die Antwort von SentraGuard im Fall einer Ablehnung
page-quote-other = Die Antwort, Wort für Wort
page-quote-other-maybe = Die Antwort im Fall einer Ablehnung
page-hashed = { $hashed } von { $size } MB der Nachricht gelesen
page-no-reason = Nichts gefunden, weswegen die Mail abgelehnt würde.

page-do = Was zu tun ist
page-proven = { $count ->
        [one] 1 Eintrag · ausprobiert
       *[other] { $count } Einträge · ausprobiert
    }
page-fix-type = Typ
page-fix-host = Host
page-fix-value = Wert
page-fix-there = { $field } (bei { $host }: { $name })
page-fix-name = Vollständiger Name
page-fix-quoted = In Anführungszeichen
page-fix-line = Zonenzeile
page-forms = Vollständiger Name, Zeichenketten in Anführungszeichen, Zonenzeile
page-removed = { $count ->
        [one] Der Eintrag, der entfällt:
       *[other] Die { $count } Einträge, die entfallen:
    }

seats-title = Entfernen Sie das Häkchen bei allem, was nicht mehr für Sie sendet
seats-hint = Für einen SPF-Eintrag macht ein Empfangsserver { $limit } DNS-Abfragen. Jeder Dienst braucht einige davon; jenseits der Linie ist kein Platz mehr, und dann gilt der ganze Eintrag nicht.
seats-outside = über der Grenze

page-senders = Sendet noch jemand für Sie?
page-senders-hint = Kreuzen Sie alle an, die Mails im Namen Ihrer Domain senden: Postfächer, Newsletter, Rechnungen, Helpdesk.
page-sender-listed = steht schon im Eintrag
page-let-in = { $ip } gehört mir: den Eintrag erstellen, der diese Adresse zulässt
page-own-server = Der Server mit der Adresse { $ip }
page-propose = Den Eintrag damit erstellen
page-sender-left-out = { $name } ist nicht in diesem Eintrag: Der SPF-Eintrag, den Kunden von { $name } einbinden sollen, wurde nicht gefunden.
page-senders-none = Dafür gibt es keinen Eintrag zu veröffentlichen: Entweder stehen alle schon im Eintrag, oder er würde damit mehr DNS-Abfragen brauchen, als Empfangsserver machen.

page-copy = Kopieren
page-copy-what = Kopieren: { $what }
page-copied = Kopiert
page-selected = Ausgewählt

page-blocklist = Sperrlisten
page-blocklist-line = Wer auf einer steht, kann nur ihr Betreiber sagen.
page-blocklist-private = Die eigenen Listen von SentraGuard sind nicht öffentlich. Viele öffentliche Listen antworten den DNS-Servern nicht, die eine Webseite fragen kann, und eine Verweigerung sähe aus wie „nicht gelistet“; deshalb wird hier keine davon gefragt.
page-blocklist-ask = Fragen Sie die Betreiber selbst. Bevor Sie einem Link folgen, wird nichts gesendet; danach erfährt der Betreiber, wonach Sie fragen.
page-blocklist-ip = Zu { $ip }
page-blocklist-domain = Zu { $domain }
page-blocklist-typed-there = dort einzugeben
page-blocklist-account = mit einem Konto
page-blocklist-no-ip = Auf den meisten Listen stehen IP-Adressen. Geben Sie unter „Ich weiß mehr“ die Ihres Mailservers an, um die Seiten dazu zu erhalten.
page-decoder = Was ein Code bedeutet
page-field-code = Der Code, mit dem eine Liste geantwortet hat
page-hint-code = Mit dem Namen der Liste, wenn Sie ihn kennen: zen.spamhaus.org 127.0.0.2. Oder fügen Sie die Zeile ein, die Sie haben.
page-code-none = In diesem Text steht kein solcher Code. Ein Code sieht aus wie eine IP-Adresse, die mit 127 beginnt, zum Beispiel 127.0.0.2.
page-code-unknown = Keine der hier bekannten Listen dokumentiert { $code }. Wenn ein Empfangsserver ihn nennt, kann sein Administrator sagen, welche Liste er gefragt hat.
page-beyond-line = Nichts hiervon ändert, was SentraGuard antwortet.
page-others = Andere Empfangsserver
page-cards = Im Einzelnen
page-tone-accept = In Ordnung
page-tone-parked = sendet keine Mails
page-tone-at-risk = Gefährdet
page-tone-unknown = Nicht bekannt
page-tone-reject = Nicht in Ordnung

page-spf-in-order = Ein Eintrag, { $count } von { $limit } Abfragen
page-lookups = Abfragen: { $count } von { $limit }
page-voids = Abfragen ohne Treffer: { $count } von { $limit }
page-voids-strict = Abfragen ohne Treffer: { $count } von { $limit }; { $strict }, wo ein Empfangsserver auch Namen zählt, die keine Adresse von der Art des Versenders haben (IPv4 oder IPv6)
page-near-misses = Diese sehen nach SPF aus, aber Empfangsserver halten sie nicht dafür:
page-suggestion = Gemeint ist wahrscheinlich
page-tree = Worauf der Eintrag verweist
page-term-lookups = { $count ->
        [one] 1 Abfrage
       *[other] { $count } Abfragen
    }
page-asks-for = fragt, wenn 192.0.2.1 sendet, nach
page-void = ohne Treffer
page-space = Wer senden darf
page-space-at-most = Einige davon schließt eine Angabe, die davor steht, wieder aus.
page-space-unlisted = Alle anderen: { $result }.
page-space-networks = { $count ->
        [one] Das Netz
       *[other] Die { $count } Netze
    }
page-space-within = schon in { $network } enthalten
page-space-more = Und { $count } weitere.
page-trace = Schritt für Schritt
page-explanation = Die Domain erklärt dazu:
page-border = Hier endet eine Zeichenkette in Anführungszeichen, und die nächste beginnt
page-policy = Für { $name } gilt der Eintrag unter _dmarc.{ $domain }: { $policy }.
page-policy-below = Für Subdomains ohne eigenen Eintrag gilt der unter _dmarc.{ $domain }: { $policy }.
page-policies-below = Für Subdomains ohne eigenen Eintrag gilt der unter _dmarc.{ $domain }: { $policy }; für Namen, die es nicht gibt: { $other }.
page-walk-explained = Empfangsserver fragen zuerst nach dem eigenen Eintrag der Domain. Wenn es keinen gibt, gilt der am weitesten oben.
page-walk-ends = Die Suche endet hier (psd=); die Organisation ist { $organization }.
page-walk-left-out = { $count ->
        [one] Ein Name ist hier ausgelassen, damit es nicht mehr als acht Anfragen werden.
       *[other] { $count } Namen sind hier ausgelassen, damit es nicht mehr als acht Anfragen werden.
    }
page-path = Der Weg zu p=reject, Schritt für Schritt
page-path-first = Lesen Sie die Berichte
page-path-reports = Ersetzen Sie Ihren Eintrag durch diesen, der Empfangsserver bittet, Berichte zu senden, und für Ihre Mails nichts ändert.
page-path-watch = Lesen Sie einige Wochen lang die Berichte. Alles, was für Sie sendet, muss SPF oder DKIM im Namen von { $domain } bestehen. Bringen Sie in Ordnung, was daran scheitert.
page-path-quarantine = Ersetzen Sie dann den TXT-Eintrag unter { $name } durch diesen. Mails, die die Prüfung nicht bestehen, werden als Spam aussortiert. Achten Sie einige Wochen darauf, ob jemand Mails von Ihnen vermisst.
page-path-reject = Wenn alle Ihre Mails die Prüfung bestehen, ersetzen Sie den Eintrag durch diesen. Mails, die sie nicht bestehen, werden abgelehnt. Behalten Sie die Berichte im Auge: Ein neuer Versender muss die Prüfung von seiner ersten Mail an bestehen.
page-older = Ältere Empfangsserver gehen den Baum nicht hinauf, sondern entnehmen die Organisation einer Liste öffentlicher Endungen (Public Suffix List): hier { $organization }.
page-older-record = Für sie gilt der Eintrag unter _dmarc.{ $domain }.
page-older-none = Für sie gilt kein Eintrag. Einen Eintrag bei der Domain selbst verstehen alle.
page-older-aligned = Für sie ist { $name } dieselbe Organisation.
page-older-apart = Für sie ist { $name } eine andere Organisation.
page-alignment = Gehört, was bestanden wird, zur From-Adresse?
page-name-from = From
page-name-spf = Envelope-Absender (SPF)
page-name-dkim = Signatur (DKIM, d=)
page-relaxed = dieselbe Organisation genügt (relaxed)
page-strict = genau derselbe Name wird verlangt (strict)
page-organization = Organisation: { $domain }
page-dmarc-result = DMARC: { $result }.
page-ip-names = { $count ->
        [one] Die Adresse { $ip } hat diesen Namen:
       *[other] Die Adresse { $ip } hat diese Namen:
    }
page-ip-names-failed = Die Namen von { $ip } ließen sich nicht abfragen: { $failure }.
page-ip-scope = { $ip }: { $scope }.
page-helo = Der Server meldet sich (HELO) als
page-helo-same = zugleich einer der Namen der Adresse
page-ip-ask = Worum Sie den Hoster des Servers bitten
page-ip-request = Bitte setzen Sie das Reverse-DNS (PTR) von { $ip } auf { $host }.
page-ip-request-label = Text
page-ip-request-hint = Wenn der Server einen anderen Namen hat, setzen Sie diesen ein. Der Name muss zurückführen: Unter { $name } ist ein Eintrag vom Typ { $type } mit { $ip } nötig.
page-selector = Selektor
page-key-type = Typ
page-bits = Bit
page-state = Zustand
page-source = Herkunft
page-guessed = Übliche Selektoren ausprobiert: { $count } (Liste vom { $date }).
page-operator-signs = Die Schlüssel sind Sache von { $operator }; dort werden diese Mails signiert.
page-alias = führt zu
page-also-there = Dort steht auch
page-evidence = { $count ->
        [one] Nachweis: 1 Anfrage
       *[other] Nachweis: { $count } Anfragen
    }
page-ttl = { $count ->
        [one] TTL 1 Sekunde
       *[other] TTL { $count } Sekunden
    }
page-by = beantwortet von { $resolver }
page-dnssec = DNSSEC: { $state }

page-link = Link zu diesem Ergebnis
page-print = Drucken
page-keep-json = Als Datei speichern (JSON)
page-keep-markdown = Für ein Ticket kopieren
page-saved = Dies ist ein gespeicherter Bericht: was das DNS am { $time } sagte. Jetzt wurde nichts gefragt.
page-saved-again = Jetzt neu prüfen

page-open-alone = Diese Prüfung auf einer eigenen Seite öffnen
page-embed = Dies in Ihre eigene Seite einbetten
page-embed-what = Drei Wege, diese Prüfung in einem Hilfeartikel zu zeigen. Ohne die Domain zeigt jeder nur das Formular.
page-embed-frame = Ein Rahmen (Frame), wo immer Frames erlaubt sind
page-embed-element = Ein Element, das seine Höhe selbst anpasst, wo auch Skripte erlaubt sind
page-embed-link = Ein Link, wo beides nicht erlaubt ist
page-embed-check = { $domain } prüfen
page-embed-frame-title = Warum wurde meine Mail abgelehnt?

# The settings of the page (config.json).
settings-mistakes = Einige Einstellungen dieser Seite (config.json) sind nicht verwendbar; alle anderen gelten. Wer diese Seite betreibt, sollte sie ansehen:
settings-forbidden = Diese Seite darf { $host } nicht fragen: Ihre eigene Regel (connect-src in index.html) nennt diesen Server nicht. „cargo xtask csp“ trägt ihn dort ein.
settings-nobody = Hier lässt sich vorerst nichts prüfen: Keiner der DNS-Server, die für diese Seite eingestellt sind, ist verwendbar. Über Ihre Domain sagt das nichts. Wer diese Seite betreibt, sollte die Einstellungen ansehen.
