# German. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; de.ftl has the words
# that the page starts with.
#
# Terms, one for each thing, in both files. The reader is “Sie”. Stable codes and what servers say
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
verdict-other-matter = Bei dieser Ablehnung geht es nicht um die Einträge von { $domain }.
verdict-mailbox-provider = { $domain } gehört { $operator }: Sie können die Einträge nicht ändern und müssen es auch nicht.
verdict-mailbox-provider-at-risk = SentraGuard lehnt Mails von { $domain } möglicherweise ab. Diese Domain gehört { $operator }.
verdict-mailbox-provider-reject = SentraGuard wird Mails von { $domain } ablehnen. Diese Domain gehört { $operator }.

verdict-detail-reject = Alle drei Einträge müssen in Ordnung sein: SPF, DMARC und DKIM. Hier ist es mindestens einer nicht.
verdict-detail-accept = SPF, DMARC und DKIM sind alle in Ordnung.
verdict-detail-accept-records = Die Einträge für SPF, DMARC und DKIM sind alle in Ordnung. Was aus der Signatur dieser Nachricht wurde, steht unten.
verdict-detail-at-risk = Es hängt davon ab, wie streng SentraGuard das beurteilt, was unten genannt ist.
verdict-detail-unknown = Etwas Entscheidendes ließ sich nicht abfragen. Welche Angabe fehlt, steht unten.
verdict-detail-nonexistent = Unter einem Namen, den es nicht gibt, kann kein Eintrag stehen; für SentraGuard gibt es also nichts zu prüfen.
verdict-detail-parked = Mails, die angeblich von dieser Domain kommen, werden abgelehnt, und so soll es sein. Wenn Sie doch von ihr senden möchten, müssen alle drei Einträge geändert werden.
verdict-detail-other-accept = Sie wurden trotzdem angesehen und sind in Ordnung: SentraGuard hat keinen Grund, Mails von { $domain } abzulehnen.
verdict-detail-other-at-risk = Sie wurden trotzdem angesehen: SentraGuard lehnt Mails von { $domain } möglicherweise wegen dem ab, was unten steht.
verdict-detail-other-reject = Sie wurden trotzdem angesehen: SentraGuard würde Mails von { $domain } wegen dem ablehnen, was unten steht.
verdict-detail-other-unknown = Sie wurden trotzdem angesehen; nicht alle ließen sich finden.
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

mx-dangling = { $count ->
        [one] Der Mailserver { $host } von { $domain } hat keine Adresse.
       *[other] { $count } Mailserver von { $domain } haben keine Adresse; der erste ist { $host }.
    }
    .means = { $state ->
        [literal] Ein MX-Eintrag muss einen Host nennen. Hier steht eine IP-Adresse anstelle des Namens, und einen solchen Namen gibt es im DNS nicht.
        [no-name] Ein MX-Eintrag der Domain nennt { $host }, und diesen Namen gibt es im DNS nicht.
       *[no-address] Ein MX-Eintrag der Domain nennt { $host }, und dieser Name hat weder eine IPv4- noch eine IPv6-Adresse.
    }
    .why = { $others ->
        [none] Niemand kann an die Domain schreiben: Antworten und Unzustellbarkeitsmeldungen kommen nicht an. Für SentraGuard macht das keinen Unterschied.
       *[some] Mails kommen über die übrigen Server noch an, manche verspätet. Für SentraGuard macht das keinen Unterschied.
    }
    .fix = { $state ->
        [literal] Ersetzen Sie die Adresse im MX-Eintrag durch den Namen des Servers, und geben Sie diesem Namen die Adresse.
       *[other] Geben Sie { $host } eine Adresse (A oder AAAA), oder entfernen Sie den MX-Eintrag, der diesen Namen nennt.
    }
mx-cname = { $count ->
        [one] Der Mailserver { $host } von { $domain } ist ein Alias von { $target } (CNAME).
       *[other] { $count } Mailserver von { $domain } sind Aliasse (CNAME); der erste ist { $host }, ein Alias von { $target }.
    }
    .means = Ein MX-Eintrag muss einen Host nennen, der eine eigene Adresse hat, und nicht einen Alias dafür.
    .why = Die meisten Versender folgen dem Alias trotzdem. Einige wenige tun es nicht, und deren Mails kommen zurück. Für SentraGuard macht das keinen Unterschied.
    .fix = Ersetzen Sie { $host } im MX-Eintrag durch { $target }, oder geben Sie { $host } anstelle des Alias eine Adresse (A oder AAAA).
beyond-record-unusable = { $problem ->
        [several] Unter { $name } steht mehr als ein { $record }-Eintrag.
       *[other] Der { $record }-Eintrag unter { $name } ist nicht verwendbar.
    }
    .means = { $problem ->
        [several] Wer ihn liest, findet mehr als einen, wählt nicht zwischen ihnen und verwendet keinen.
        [version] Er beginnt nicht genau so, wie er muss, mit der Version und einem Semikolon, und wird deshalb übergangen.
        [id] Nötig ist „id=“ mit 1 bis 32 Buchstaben und Ziffern und sonst nichts dahinter.
        [reports] Nötig ist „rua=“ mit Adressen, die mit „mailto:“ oder „https:“ beginnen.
       *[logo] Nötig ist „l=“ mit der Adresse des Logos, die mit „https:“ beginnt.
    }
    .why = Es ist, als gäbe es keinen { $record }-Eintrag. Für SentraGuard macht das keinen Unterschied.
    .fix = { $problem ->
        [several] Behalten Sie einen der Einträge unter { $name }, und entfernen Sie die anderen.
       *[other] Berichtigen Sie den Eintrag unter { $name }, oder entfernen Sie ihn, wenn ihn niemand braucht.
    }

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
spf-wrong-address-family = { $count ->
        [one] Im SPF-Eintrag von { $domain } steht eine Adresse der falschen Art: „{ $term }“.
       *[other] Im SPF-Eintrag von { $domain } stehen { $count } Adressen der falschen Art; die erste ist „{ $term }“.
    }
    .means = Es gibt zwei Arten von IP-Adressen: IPv4 mit Punkten, etwa 192.0.2.1, und IPv6 mit Doppelpunkten, etwa 2001:db8::1. Nach „ip4:“ darf nur die erste stehen, nach „ip6:“ nur die zweite. Sonst liest ein Empfangsserver den ganzen Eintrag nicht mehr (permerror).
    .why = Für SentraGuard ist der SPF-Eintrag dann ungültig, auch für die Versender, die richtig aufgeführt sind.
    .fix = { $meant ->
        [unclear] Berichtigen Sie „{ $term }“ im Eintrag unter { $domain }, oder entfernen Sie es.
       *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den Eintrag unter { $domain }.
    } Wenn { $domain } einem Anbieter gehört, melden Sie es dem Anbieter.
spf-too-many-lookups = Der SPF-Eintrag braucht { $lookups } DNS-Abfragen, und Empfangsserver brechen nach { $limit } ab.
    .means = Für jedes „include“, „a“, „mx“, „exists“, „redirect“ und „ptr“ muss der Empfangsserver das DNS befragen, auch in den eingebundenen Einträgen. Nach { $limit } gibt er auf (permerror).
    .why = Mails, für die eine Angabe weit vorn zutrifft, bestehen die Prüfung vielleicht noch, die übrigen nicht, und für SentraGuard ist der SPF-Eintrag ungültig. Ein Anbieter kann Sie ohne Ihr Zutun über die Grenze bringen.
    .fix = Entfernen Sie die „include“ von Diensten, die nicht mehr für Sie senden, und „ptr“, „a“ und „mx“, wo sie auf nichts zutreffen. Verlegen Sie Dienste, die viel senden, auf eine Subdomain mit eigenem Eintrag.
spf-too-many-mx-names = Die Angabe „{ $term }“ führt zu { $names } Mailservern, und bei mehr als { $limit } brechen Empfangsserver ab.
    .means = „mx“ im SPF-Eintrag von { $domain } erlaubt den Servern, die Mails empfangen, auch zu senden. Ein Empfangsserver fragt die Adresse jedes einzelnen ab, und bei mehr als { $limit } gibt er den ganzen Eintrag auf (permerror).
    .why = Für SentraGuard ist der SPF-Eintrag dann ungültig, außer wenn für die Mail schon eine Angabe davor zutrifft.
    .fix = Ersetzen Sie „{ $term }“ durch die Adressen, die wirklich senden („ip4:“ und „ip6:“), oder veröffentlichen Sie höchstens { $limit } Mailserver.
spf-include-without-record = Der SPF-Eintrag von { $domain } bindet { $target } ein, wo es keinen SPF-Eintrag gibt.
    .means = Die Angabe „{ $term }“ weist Empfangsserver an, den Eintrag unter { $target } zu lesen. Dort ist keiner, also brechen sie mit einem Fehler ab (permerror).
    .why = Von da an gilt der ganze Eintrag als ungültig. Oft ist der Name falsch geschrieben, oder er gehört zu einem Dienst, den es nicht mehr gibt.
    .fix = Berichtigen Sie den Namen in „{ $term }“, oder entfernen Sie die Angabe aus dem Eintrag unter { $domain }. Mails von jenem Dienst bestehen die Prüfung dann nicht mehr.
spf-redirect-without-record = Der SPF-Eintrag von { $domain } verweist weiter an { $target }, wo es keinen SPF-Eintrag gibt.
    .means = Die Angabe „{ $term }“ weist Empfangsserver an, mit dem Eintrag unter { $target } weiterzumachen. Dort ist keiner, also brechen sie mit einem Fehler ab (permerror).
    .why = Mails, für die davor nichts zutrifft, bekommen diesen Fehler, und für SentraGuard gilt der SPF-Eintrag als ungültig.
    .fix = Berichtigen Sie den Namen in „{ $term }“, oder ersetzen Sie die Angabe im Eintrag unter { $domain } durch Ihre Versender und „~all“.
spf-loop = Der SPF-Eintrag von { $domain } führt im Kreis zurück zu { $target }.
    .means = Die Angabe „{ $term }“ verweist auf einen Eintrag, der schon gelesen wird. Ein Empfangsserver dreht sich im Kreis, bis ihn die Grenze für Abfragen anhält (permerror).
    .why = Der Eintrag nimmt kein Ende und gilt deshalb als ungültig.
    .fix = Entfernen Sie „{ $term }“ aus dem Eintrag unter { $domain }. Die Angabe erlaubt niemanden, der nicht schon erlaubt ist.
spf-ip-not-authorized = { $result ->
        [softfail] Der SPF-Eintrag von { $domain } führt { $ip } nicht auf und bittet, die Mails von dort zu kennzeichnen (softfail).
        [neutral] Der SPF-Eintrag von { $domain } sagt nicht, ob { $ip } senden darf (neutral).
        [none] Die Domain des Absenders, { $domain }, hat keinen SPF-Eintrag, der { $ip } erlauben könnte.
        [permerror] Der SPF-Eintrag von { $domain } ist nicht verwendbar, deshalb besteht { $ip } die Prüfung nicht (permerror).
       *[fail] Nach dem SPF-Eintrag von { $domain } darf { $ip } nicht senden.
    }
    .means = Ein Empfangsserver vergleicht die Adresse, von der die Mail eingeliefert wird, { $ip }, mit dem SPF-Eintrag von { $domain }. Hier besteht sie die Prüfung nicht.
    .why = SPF zählt für diese Mail nicht. Dann hängt sie allein an DKIM, und SentraGuard verlangt beides.
    .fix = { $gap ->
        [ip6] { $ip } ist eine IPv6-Adresse, und der SPF-Eintrag von { $domain } führt nur IPv4-Adressen auf. Wenn sie Ihnen oder Ihrem Anbieter gehört, nehmen Sie „ip6:{ $ip }“ in den Eintrag auf, oder geben Sie dem Mailserver, den der Eintrag nennt, einen AAAA-Eintrag mit ihr. Wenn Sie sie nicht kennen, lassen Sie den Eintrag, wie er ist.
        [host] { $domain } ist der Name eines Servers: Ein Programm dort sendet damit als Umschlagabsender (Return-Path). Stellen Sie in diesem Programm am besten einen Umschlagabsender von { $from } ein, und sorgen Sie dafür, dass der SPF-Eintrag von { $from } { $ip } aufführt. Oder veröffentlichen Sie einen SPF-Eintrag unter { $domain } selbst.
        [elsewhere] SPF wird beim Umschlagabsender (Return-Path) geprüft, und der ist von { $domain } und nicht von { $from }. Wenn das der Dienst ist, der für Sie sendet, muss { $ip } zulassen, wer ihn betreibt; oder er verwendet einen Umschlagabsender von { $from }. Der SPF-Eintrag von { $from } hat damit nichts zu tun.
       *[listed] Wenn { $ip } Ihnen oder Ihrem Anbieter gehört, nehmen Sie die Adresse in den SPF-Eintrag von { $domain } auf, am besten über das „include“ des Anbieters. Wenn Sie sie nicht kennen, sendet jemand anderes in Ihrem Namen: Lassen Sie den Eintrag, wie er ist.
    }
spf-permissive-all = Der SPF-Eintrag von { $domain } lässt alle senden.
    .means = Darin steht „+all“ oder etwas, das auf dasselbe hinausläuft: Jeder Host im Internet besteht die Prüfung.
    .why = Fälschungen bestehen sie ebenso wie Ihre eigenen Mails. Für strenge Empfangsserver ist ein solcher Eintrag nicht richtig eingerichtet.
    .fix = Ersetzen Sie „+all“ im Eintrag unter { $domain } durch „~all“, hinter der Liste Ihrer eigenen Versender. Mails von Versendern, die nicht aufgeführt sind, werden dann gekennzeichnet.
spf-no-all = Der SPF-Eintrag von { $domain } sagt nicht, was mit Versendern geschehen soll, die er nicht aufführt.
    .means = Er endet ohne „all“. Empfangsserver behandeln dann jeden anderen Versender, als wäre nichts bekannt (neutral).
    .why = Fälschungen werden nicht aufgehalten, und für strenge Empfangsserver ist ein solcher Eintrag unfertig.
    .fix = Fügen Sie „~all“ am Ende des Eintrags unter { $domain } hinzu, sobald alle Ihre Versender aufgeführt sind. Mails von anderen werden dann gekennzeichnet.
spf-neutral-all = Der SPF-Eintrag von { $domain } sagt nichts über Versender, die er nicht aufführt („?all“).
    .means = „?all“ steht für „dazu sagen wir nichts“. Empfangsserver müssen jeden Versender, der nicht aufgeführt ist, behandeln, als gäbe es keinen Eintrag (neutral).
    .why = Fälschungen werden nicht aufgehalten, und für strenge Empfangsserver ist ein solcher Eintrag unfertig.
    .fix = Ersetzen Sie „?all“ im Eintrag unter { $domain } durch „~all“, sobald alle Ihre Versender aufgeführt sind. Mails von anderen werden dann gekennzeichnet.
spf-lookalike-modifier = { $count ->
        [one] Empfangsserver übergehen „{ $term }“ im SPF-Eintrag von { $domain }.
       *[other] Empfangsserver übergehen { $count } Angaben im SPF-Eintrag von { $domain }; die erste ist „{ $term }“.
    }
    .means = Was die Form name=wert hat und einem Empfangsserver unbekannt ist, wird ohne Fehler übersprungen. „{ $term }“ hat diese Form, obwohl es wie eine der Angaben aussieht, die Versender aufführen.
    .why = Die Versender, die damit erlaubt werden sollten, bestehen die Prüfung nicht. Kein Empfangsserver weist Sie darauf hin.
    .fix = { $meant ->
        [unclear] Berichtigen Sie „{ $term }“ im Eintrag unter { $domain }, oder entfernen Sie es.
       *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den Eintrag unter { $domain }.
    }
spf-joined-terms = { $count ->
        [one] „{ $term }“ im SPF-Eintrag von { $domain } sieht aus wie mehrere Angaben in einer.
       *[other] { $count } Angaben im SPF-Eintrag von { $domain } sehen aus wie mehrere in einer; die erste ist „{ $term }“.
    }
    .means = Nur ein Leerzeichen trennt eine Angabe von der nächsten. Ohne es hält ein Empfangsserver alles in „{ $term }“ für einen einzigen Namen und sucht diesen im DNS, wo es ihn nicht gibt.
    .why = Die Versender, die mit diesen Angaben erlaubt werden sollten, bestehen die Prüfung nicht, und bei „include“ oder „redirect“ scheitert der ganze Eintrag (permerror).
    .fix = { $meant ->
        [unclear] Setzen Sie im Eintrag unter { $domain } je ein Leerzeichen zwischen die Angaben.
       *[other] Schreiben Sie an dieser Stelle „{ $meant }“ in den Eintrag unter { $domain }, mit je einem Leerzeichen zwischen den Angaben.
    }
spf-term-after-all = { $count ->
        [one] „{ $term }“ steht im SPF-Eintrag von { $domain } hinter „all“, wo Empfangsserver nicht mehr lesen.
       *[other] { $count } Angaben stehen im SPF-Eintrag von { $domain } hinter „all“, wo Empfangsserver nicht mehr lesen; die erste ist „{ $term }“.
    }
    .means = Ein Empfangsserver geht die Angaben von links nach rechts durch und hält bei der ersten an, die zutrifft. „all“ trifft auf alle zu, deshalb zählt nichts dahinter.
    .why = Versender, die dort aufgeführt sind, bestehen die Prüfung nicht, obwohl der Eintrag sie zu erlauben scheint.
    .fix = Wenn „{ $term }“ für jemanden steht, der für Sie sendet, verschieben Sie es im Eintrag unter { $domain } vor „all“. Wenn nicht, entfernen Sie es. Es gibt nur ein „all“, und es steht am Ende.
spf-redirect-ignored = „{ $term }“ im SPF-Eintrag von { $domain } wird übergangen, weil der Eintrag ein „all“ hat.
    .means = „redirect=“ verweist an einen anderen Eintrag, wenn in diesem keine Angabe zutrifft. „all“ trifft auf alle zu, also kommt es nie dazu. Dieser Eintrag hat neben einem „all“ { $count ->
        [one] eine solche Angabe
       *[other] { $count } solche Angaben
    }.
    .why = Versender, die nur der andere Eintrag aufführt, bestehen die Prüfung nicht.
    .fix = Entfernen Sie „{ $term }“ aus dem Eintrag unter { $domain }, wenn es nicht gebraucht wird. Wenn Sie den anderen Eintrag brauchen, schreiben Sie ihn als „include:“ vor „all“, oder entfernen Sie „all“.
spf-split-record = Ein Teil des SPF-Eintrags von { $domain } steht in einem eigenen TXT-Eintrag: „{ $part }“.
    .means = Empfangsserver verwenden den einen TXT-Eintrag, der mit „v=spf1“ beginnt, und keinen anderen. Ein zweiter, der die Liste fortsetzt, wird nicht an den ersten angefügt; nur die Zeichenketten in Anführungszeichen innerhalb eines Eintrags werden verbunden.
    .why = Die Versender im zweiten Eintrag bestehen die Prüfung nicht.
    .fix = Schreiben Sie alles in den einen TXT-Eintrag unter { $domain }, der mit „v=spf1“ beginnt, und entfernen Sie den anderen. Ein langer Wert darf innerhalb dieses Eintrags auf mehrere Zeichenketten in Anführungszeichen verteilt sein.
spf-range-too-broad = { $count ->
        [one] „{ $term }“ im SPF-Eintrag von { $domain } lässt Millionen von Adressen senden.
       *[other] { $count } Angaben im SPF-Eintrag von { $domain } lassen Millionen von Adressen senden; die erste ist „{ $term }“.
    }
    .means = Die Zahl nach dem Schrägstrich sagt, wie viel von einer Adresse zählt; je kleiner sie ist, auf desto mehr Adressen trifft die Angabe zu. Ein so weiter Bereich umfasst die Netze vieler anderer.
    .why = Wer in diesem Bereich einen Host hat, kann in Ihrem Namen senden und besteht die Prüfung. Für strenge Empfangsserver ist ein solcher Eintrag nicht richtig eingerichtet.
    .fix = Ersetzen Sie „{ $term }“ im Eintrag unter { $domain } durch die Adressen, die für Sie senden, zum Beispiel „ip4:192.0.2.10“. Ihr Anbieter oder der Betreiber Ihres Mailservers kennt sie.
spf-too-many-void-lookups = Der SPF-Eintrag führt zu { $strict } DNS-Abfragen ohne Treffer, und strenge Empfangsserver brechen nach { $limit } ab.
    .means = { $lacks ->
        [ip6] Die Namen haben IPv4-Adressen und keine IPv6-Adressen; das zählen nur die strengsten Empfangsserver, und nur bei Versendern über IPv6. Andere finden { $voids } solche Abfragen.
        [ip4] Die Namen haben IPv6-Adressen und keine IPv4-Adressen; das zählen nur die strengsten Empfangsserver, und nur bei Versendern über IPv4. Andere finden { $voids } solche Abfragen.
        [either] Jeder Name hat eine Adresse, aber manchen fehlt eine der beiden Arten; das zählen nur die strengsten Empfangsserver. Andere finden { $voids } solche Abfragen.
       *[everything] Manche Angaben verweisen auf Namen, die keine Adresse haben oder die es nicht gibt. Empfangsserver, die nachsichtig zählen, finden davon { $voids }, die strengsten { $strict }.
    }
    .why = Ein Empfangsserver, der sich an die Grenze hält, bricht mit einem Fehler ab (permerror); ein anderer macht weiter. Dieselbe Mail besteht die Prüfung hier und scheitert dort.
    .fix = { $lacks ->
        [ip6] Entfernen Sie nichts, denn die Namen gibt es und sie werden gebraucht. Wer über IPv6 sendet, gibt diesen Hosts IPv6-Adressen (AAAA-Einträge) oder setzt seine Netze mit „ip6:“ davor.
        [ip4] Entfernen Sie nichts, denn die Namen gibt es und sie werden gebraucht. Setzen Sie die Netze, die für Sie senden, mit „ip4:“ vor die markierten Angaben.
        [either] Entfernen Sie nichts, denn die Namen gibt es und sie werden gebraucht. Setzen Sie die Netze, die für Sie senden, mit „ip4:“ und „ip6:“ vor die markierten Angaben.
       *[everything] Entfernen Sie die markierten Angaben, die ins Leere führen, oder berichtigen Sie die Namen darin.
    }
spf-ptr-used = Der SPF-Eintrag von { $domain } verwendet „{ $term }“, wovon der Standard abrät.
    .means = Bei „ptr“ muss ein Empfangsserver den Namen abfragen, der zur Adresse des Versenders gehört, bei jeder Mail von Neuem. Das ist langsam und unzuverlässig, und manche Empfangsserver überspringen es. Der Eintrag hat { $count ->
        [one] eine solche Angabe
       *[other] { $count } solche Angaben
    }.
    .why = Mails, die die Prüfung nur dank „ptr“ bestehen, können scheitern. Die Angabe zählt außerdem als DNS-Abfrage, von denen zehn erlaubt sind.
    .fix = Ersetzen Sie „{ $term }“ im Eintrag unter { $domain } durch die Adressen Ihrer Mailserver („ip4:“, „ip6:“) oder durch „mx“, oder entfernen Sie es, wenn eine andere Angabe sie schon aufführt.
spf-duplicate-term = { $count ->
        [one] „{ $term }“ steht mehr als einmal im SPF-Eintrag von { $domain }.
       *[other] { $count } Angaben stehen mehr als einmal im SPF-Eintrag von { $domain }; die erste ist „{ $term }“.
    }
    .means = Von zwei gleichen Angaben entscheidet die erste, die zweite ändert also nichts.
    .why = Für sich genommen schadet das nicht. Es macht den Eintrag länger, und ein wiederholtes „include“, „a“ oder „mx“ wird noch einmal abgefragt und zählt zu den zehn erlaubten Abfragen.
    .fix = Entfernen Sie das wiederholte „{ $term }“ aus dem Eintrag unter { $domain }.
spf-record-too-long = { $domain } und die TXT-Einträge dort ergeben zusammen { $bytes } Byte, und nur was unter { $limit } bleibt, passt sicher in ein DNS-Paket.
    .means = Alle TXT-Einträge eines Namens kommen in einer einzigen Antwort, der SPF-Eintrag unter ihnen. Eine Antwort von mehr als 512 Byte muss auf anderem Weg noch einmal angefragt werden, und das sperren einige Firewalls.
    .why = Die meisten Empfangsserver bekommen trotzdem die ganze Antwort. Einige vielleicht nicht, und die finden dann keinen SPF-Eintrag.
    .fix = Entfernen Sie TXT-Einträge unter { $domain }, die niemand mehr braucht, etwa solche, mit denen Sie einmal nachgewiesen haben, dass die Domain Ihnen gehört, und Angaben für Dienste, die nicht mehr senden.
spf-sender-id-record = { $domain } hat einen Eintrag für Sender ID, ein aufgegebenes Verfahren.
    .means = Ein Eintrag, der mit „spf2.0“ beginnt, war für Sender ID gedacht, das kaum noch jemand prüft. Er ist kein SPF-Eintrag und ändert an SPF nichts.
    .why = Er schadet nicht, aber wer die Liste der Versender pflegt, könnte ihn für den halten, der zählt.
    .fix = Entfernen Sie den Eintrag unter { $domain }, der mit „spf2.0“ beginnt. Es zählt der, der mit „v=spf1“ beginnt.
spf-depends-on-sender = Was der SPF-Eintrag von { $domain } sagt, hängt davon ab, wer sendet.
    .means = Die Angabe „{ $term }“ enthält Platzhalter (Makros), die der Empfangsserver bei jeder Mail ausfüllt. Bei einer Mail von { $ip } zum Beispiel fragt er nach { $name }.
    .why = Das ist kein Fehler. Es heißt nur, dass der Domainname allein nicht zeigt, wer senden darf.
    .fix = Ändern Sie nichts. Um das Ergebnis für Ihre Mails zu erfahren, geben Sie die IP-Adresse des Servers ein, der sie sendet, und prüfen Sie erneut.
spf-unusual-macro = { $count ->
        [one] Manche Empfangsserver lesen „{ $term }“ im SPF-Eintrag von { $domain } anders.
       *[other] Manche Empfangsserver lesen { $count } Angaben im SPF-Eintrag von { $domain } anders, die erste ist „{ $term }“.
    }
    .means = { $kind ->
        [parts] Die Ziffer darin behält nur einige Teile eines Namens. Der Standard erlaubt das.
        [helo] Es fragt nach dem Namen, mit dem sich der sendende Server vorstellt (HELO). Der Standard erlaubt das.
       *[local-part] Es fragt nach dem, was beim Absender vor dem @ steht. Der Standard erlaubt das.
    }
    .why = Von den Programmen, die ausprobiert wurden, fragen diese nach einem anderen Namen, nicht immer und nicht alle bei jeder Domain: { $programs }.
    .fix = Wo der Name immer derselbe ist, schreiben Sie ihn aus. Sonst führen Sie an seiner Stelle Adressen oder ein include auf.
spf-nobody-may-send = Der SPF-Eintrag von { $domain } lässt niemanden senden.
    .means = Er nennt keine Adresse, die senden darf; jede Mail der Domain besteht SPF deshalb nicht ({ $result }). Registrare veröffentlichen einen solchen Eintrag für Domains, die nicht genutzt werden.
    .why = SentraGuard verlangt einen SPF-Eintrag, der zu den Mails passt, die gesendet werden. Mit diesem besteht keine Mail die Prüfung.
    .fix = Wenn { $domain } Mails sendet, führen Sie im Eintrag auf, wer sie sendet. Wenn nicht, sagen Sie es vollständig: Behalten Sie „v=spf1 -all“, und veröffentlichen Sie „v=DMARC1; p=reject“ unter _dmarc.{ $domain } sowie Null MX („MX 0 .“).
spf-error-for-client = { $reason ->
        [lookup] Für { $ip } ließ sich SPF von { $domain } nicht auswerten ({ $result }).
       *[other] Für { $ip } endet SPF von { $domain } mit einem Fehler ({ $result }).
    }
    .means = { $reason ->
        [syntax] Der Eintrag unter { $place } hat einen Teil, der nicht lesbar ist.
        [several-records] Unter { $place } steht mehr als ein SPF-Eintrag.
        [too-many-lookups] Die Angaben bis „{ $term }“ brauchen mehr DNS-Abfragen als die zehn, die erlaubt sind.
        [too-many-voids] Bis „{ $term }“ bleiben für diese Adresse mehr als zwei DNS-Abfragen ohne Treffer; nur manche Empfangsserver brechen dort ab.
        [too-many-names] „{ $term }“ führt zu mehr als zehn Namen.
        [no-record] „{ $term }“ führt zu einem Namen ohne SPF-Eintrag.
       *[lookup] Das DNS gab keine brauchbare Antwort auf das, wonach „{ $term }“ fragt.
    } Es geschieht im Eintrag unter { $place }, und bei anderen Versendern kommt ein Empfangsserver vielleicht nicht so weit.
    .why = Endet die Auswertung mit einem Fehler, gilt SPF nicht als bestanden, und SentraGuard verlangt es.
    .fix = { $reason ->
        [lookup] Versuchen Sie es in ein paar Minuten noch einmal. Wenn es dabei bleibt, fragen Sie den Betreiber des DNS von { $place }.
       *[other] Wenn { $ip } für Sie sendet, setzen Sie die Adresse vor „{ $term }“ („ip4:“ oder „ip6:“), oder bitten Sie, wer { $place } betreut, das zu beheben.
    }
spf-private-network = { $count ->
        [one] Im SPF-Eintrag von { $domain } steht ein privates Netz: „{ $term }“.
       *[other] Im SPF-Eintrag von { $domain } stehen { $count } private Netze; das erste ist „{ $term }“.
    }
    .means = Solche Adressen werden innerhalb eines Netzes verwendet und nie im Internet. Kein Empfangsserver anderswo sieht eine Mail von dort kommen.
    .why = Die Angabe lässt niemanden zu und hält niemanden ab. Vielleicht fehlt die Adresse, über die Ihre Mails das Netz verlassen.
    .fix = Setzen Sie die öffentliche Adresse Ihres Mailservers an die Stelle von „{ $term }“, oder nehmen Sie die Angabe heraus, wenn diese Adresse schon aufgeführt ist.
spf-version-split = „v=spf1“ steht nicht in der ersten Zeichenkette des SPF-Eintrags von { $domain }.
    .means = Ein TXT-Eintrag besteht aus Zeichenketten von bis zu 255 Zeichen, die Empfangsserver zusammensetzen. Hier ist die erste leer oder endet mitten in „v=spf1“.
    .why = Das entspricht dem Standard. Ein weit verbreiteter Mailserver (Exim 4.96) sieht sich nur die erste Zeichenkette an und findet keinen Eintrag.
    .fix = Veröffentlichen Sie denselben Text noch einmal in einem Stück, und überlassen Sie es der DNS-Verwaltung, ihn zu teilen, wenn er zu lang ist.

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
dmarc-wrong-place = Der DMARC-Eintrag von { $domain } steht unter { $place }, wo kein Empfangsserver danach sucht.
    .means = Empfangsserver fragen unter _dmarc.{ $domain } danach und an derselben Stelle der Domains darüber. Was anderswo steht, sehen sie nicht.
    .why = SentraGuard findet keinen DMARC-Eintrag, obwohl es einen gibt.
    .fix = Veröffentlichen Sie denselben Text als TXT-Eintrag unter _dmarc.{ $domain }, und entfernen Sie den unter { $place }. In vielen DNS-Verwaltungen wird die Domain von selbst an den Namen angehängt: Geben Sie dort nur „_dmarc“ ein.
dmarc-not-at-start = { $count ->
        [one] Der DMARC-Eintrag von { $domain } beginnt nicht mit „v=DMARC1“.
       *[other] { $count } DMARC-Einträge von { $domain } beginnen nicht mit „v=DMARC1“.
    }
    .means = Empfangsserver halten einen Text nur dann für einen DMARC-Eintrag, wenn „v=DMARC1“ ganz am Anfang steht. Kein Leerzeichen, kein Anführungszeichen und kein anderes Tag darf davor stehen.
    .why = Für SentraGuard und alle anderen Empfangsserver ist es, als wäre dieser Eintrag nicht da.
    .fix = Ersetzen Sie den TXT-Eintrag unter _dmarc.{ $domain } durch einen, der mit „v=DMARC1;“ beginnt, gefolgt von „p=“ und dem Rest. Geben Sie ihn ohne Anführungszeichen ein.
dmarc-syntax-error = { $count ->
        [one] Ein Teil des DMARC-Eintrags von { $domain } ist nicht lesbar.
       *[other] Im DMARC-Eintrag von { $domain } sind { $count } Teile nicht lesbar.
    }
    .means = Der Eintrag entspricht an der markierten Stelle nicht den Regeln für DMARC. Empfangsserver überspringen diesen Teil, oder den ganzen Eintrag, wenn es die Version „v=DMARC1“ am Anfang ist.
    .why = Empfangsserver tun dann etwas anderes, als Sie gemeint haben, und SentraGuard könnte den Eintrag als fehlerhaft ansehen.
    .fix = Berichtigen Sie den markierten Teil des TXT-Eintrags unter _dmarc.{ $domain }. Er beginnt mit „v=DMARC1;“ in genau diesen Buchstaben; jeder Teil danach hat die Form name=wert, und dazwischen stehen Semikolons.
dmarc-policy-missing = Der DMARC-Eintrag von { $domain } sagt nicht, was mit Mails geschehen soll, die die Prüfung nicht bestehen (p=).
    .means = { $used ->
        [yes] Weil der Eintrag um Berichte bittet, behandeln ihn Empfangsserver nach dem heutigen Standard so, als stünde dort „p=none“. Ältere übergehen ihn womöglich.
       *[no] Ohne „p=“ und ohne eine Adresse für Berichte verwenden Empfangsserver den Eintrag überhaupt nicht.
    }
    .why = SentraGuard könnte den DMARC-Eintrag als fehlerhaft ansehen, und Gmail nennt einen Eintrag ohne Richtlinie als Grund für eine Ablehnung.
    .fix = Setzen Sie „p=none;“ im TXT-Eintrag unter _dmarc.{ $domain } hinter „v=DMARC1;“. Mit „none“ ändert sich für keine Mail etwas; mehr können Sie später verlangen.
dmarc-invalid-value = { $count ->
        [one] Der DMARC-Eintrag von { $domain } hat einen Wert, den es nicht gibt: „{ $term }“.
       *[other] Der DMARC-Eintrag von { $domain } hat { $count } Werte, die es nicht gibt; der erste ist „{ $term }“.
    }
    .means = { $kind ->
        [options] „fo“ sagt, welche einzelnen Fehlschläge berichtet werden, und seinen Wert gibt es nicht. Nach dem Standard wird nur das Tag übergangen. Von den Programmen, die ausprobiert wurden, verwerfen diese deswegen den ganzen Eintrag: { $programs }.
       *[policy] Für jedes Tag eines DMARC-Eintrags gibt es nur bestimmte Werte. Wo einer von „p“, „sp“ und „np“ falsch ist, handeln Empfangsserver, als stünde dort „p=none“, oder verwenden den Eintrag überhaupt nicht, wenn er nicht um Berichte bittet. Bei anderen Tags wird nur das Tag übergangen.
    }
    .why = Empfangsserver tun etwas anderes, als Sie gemeint haben, und SentraGuard könnte den Eintrag als fehlerhaft ansehen.
    .fix = { $kind ->
        [policy] { $meant ->
                [unclear] Berichtigen Sie „{ $term }“ im TXT-Eintrag unter _dmarc.{ $domain }, oder entfernen Sie es.
               *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den TXT-Eintrag unter _dmarc.{ $domain }.
            } Eine Richtlinie ist „none“, „quarantine“ oder „reject“.
       *[other] { $meant ->
                [unclear] Berichtigen Sie „{ $term }“ im TXT-Eintrag unter _dmarc.{ $domain }, oder entfernen Sie es.
               *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den TXT-Eintrag unter _dmarc.{ $domain }.
            }
    }
dmarc-duplicate-tag = { $count ->
        [one] Ein Tag steht zweimal im DMARC-Eintrag von { $domain }: „{ $term }“.
       *[other] { $count } Tags stehen zweimal im DMARC-Eintrag von { $domain }; das erste ist „{ $term }“.
    }
    .means = Jedes Tag darf nur einmal vorkommen. Manche Empfangsserver verwenden sonst das erste, manche das letzte und manche den ganzen Eintrag nicht.
    .why = Was mit Ihren Mails geschieht, ist von Empfangsserver zu Empfangsserver verschieden, und SentraGuard könnte den Eintrag als fehlerhaft ansehen.
    .fix = Entfernen Sie „{ $term }“ aus dem TXT-Eintrag unter _dmarc.{ $domain } oder dasselbe Tag weiter vorn, je nachdem, welches Sie nicht meinen. Mehrere Adressen für Berichte stehen in einem Tag, durch Kommas getrennt.
dmarc-unknown-tag = { $count ->
        [one] Der DMARC-Eintrag von { $domain } hat ein Tag, das es nicht gibt: „{ $term }“.
       *[other] Der DMARC-Eintrag von { $domain } hat { $count } Tags, die es nicht gibt; das erste ist „{ $term }“.
    }
    .means = Empfangsserver überspringen ein Tag, das sie nicht kennen, als wäre es nicht da. Die Namen der Tags werden kleingeschrieben.
    .why = { $meant ->
        [unclear] Für sich genommen schadet es nicht, es bewirkt aber auch nichts.
       *[other] Was damit gesagt werden sollte, bleibt ungesagt.
    }
    .fix = { $meant ->
        [unclear] Wenn Sie „{ $term }“ für nichts brauchen, entfernen Sie es aus dem TXT-Eintrag unter _dmarc.{ $domain }.
       *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den TXT-Eintrag unter _dmarc.{ $domain }.
    }
dmarc-unaligned-identities = { $passed ->
        [yes] SPF oder DKIM wurde nur für { $identities } bestanden, nicht für { $domain }.
       *[no] Wird SPF oder DKIM für { $identities } bestanden, zählt das nicht für { $domain }.
    }
    .means = { $kind ->
        [strict] DMARC fragt, ob das, was SPF oder DKIM besteht, zur Domain in der From-Adresse gehört (Alignment). { $identities } und { $domain } gehören zu derselben Organisation, aber der DMARC-Eintrag verlangt genau denselben Namen („adkim=s“ für DKIM, „aspf=s“ für SPF).
       *[other] DMARC fragt, ob das, was SPF oder DKIM besteht, zur Domain in der From-Adresse gehört (Alignment). { $identities } und { $domain } sind nicht dieselbe Organisation.
    }
    .why = { $passed ->
        [yes] DMARC wird dann nicht bestanden, und Empfangsserver behandeln die Mail so, wie es die Richtlinie sagt.
       *[no] Eine bestandene Prüfung für { $identities } hilft nicht. Wenn SPF oder DKIM nicht auch für { $domain } bestanden wird, besteht die Mail DMARC nicht, und Empfangsserver behandeln sie so, wie es die Richtlinie sagt.
    }
    .fix = { $kind ->
        [strict] Entfernen Sie „adkim=s“ und „aspf=s“ aus dem DMARC-Eintrag: Dann zählen auch Namen unterhalb von { $domain }. Wenn genau derselbe Name gemeint ist, lassen Sie den Dienst als { $domain } selbst signieren.
       *[other] Lassen Sie den Dienst mit DKIM für { $domain } signieren, oder verwenden Sie einen Envelope-Absender (Return-Path) innerhalb von { $domain }. Beides stellen Sie bei dem Dienst ein, der sendet, meist unter „Domain-Authentifizierung“.
    }
dmarc-report-address-invalid = { $kind ->
        [size] Der DMARC-Eintrag von { $domain } begrenzt die Größe der Berichte: „{ $term }“.
        [scheme] Eine Adresse für Berichte im DMARC-Eintrag von { $domain } ist keine für Mails: „{ $term }“.
       *[fault] { $count ->
            [one] Eine Adresse für Berichte im DMARC-Eintrag von { $domain } ist nicht verwendbar: „{ $term }“.
           *[other] { $count } Adressen für Berichte im DMARC-Eintrag von { $domain } sind nicht verwendbar; die erste ist „{ $term }“.
        }
    }
    .means = { $kind ->
        [size] Der Teil nach dem Ausrufezeichen steht nicht mehr im Standard, und Empfangsserver übergehen ihn.
        [scheme] Dort darf jede Art von Adresse stehen, aber Empfangsserver müssen nur das Senden als Mail beherrschen (mailto:).
       *[fault] Eine Adresse hat die Form „mailto:name@example.com“. Mehrere werden durch Kommas getrennt. Empfangsserver überspringen solche, die anders geschrieben sind.
    }
    .why = { $kind ->
        [size] Es schadet nicht.
        [scheme] Es schadet nicht, aber auf diesem Weg wird kaum ein Bericht kommen.
       *[fault] Dorthin wird nichts gesendet, also sehen Sie nicht, ob Ihre Mails die Prüfung bestehen.
    }
    .fix = { $meant ->
        [unclear] { $kind ->
            [size] Entfernen Sie das Ausrufezeichen und was darauf folgt aus der Adresse im TXT-Eintrag unter _dmarc.{ $domain }.
           *[other] Berichtigen Sie „{ $term }“ im TXT-Eintrag unter _dmarc.{ $domain }, oder entfernen Sie es.
        }
       *[other] Schreiben Sie „{ $meant }“ anstelle von „{ $term }“ in den TXT-Eintrag unter _dmarc.{ $domain }.
    }
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
dmarc-tag-ignored-here = { $count ->
        [one] „{ $term }“ bewirkt im DMARC-Eintrag von { $domain } nichts.
       *[other] { $count } Tags bewirken im DMARC-Eintrag von { $domain } nichts; das erste ist „{ $term }“.
    }
    .means = { $kind ->
        [options] „fo“ legt fest, welche einzelnen Fehlschläge berichtet werden. Es zählt nur neben „ruf“, der Adresse für solche Berichte.
        [testing] „t=y“ senkt eine Richtlinie um eine Stufe, und unter „none“ gibt es keine.
        [failures] „ruf“ bittet um Berichte über einzelne Nachrichten, und für eine Domain, die sich als Public Suffix ausgibt (psd=y), darf niemand welche senden.
       *[subdomain] Was für Subdomains gilt, wird aus dem Eintrag der Hauptdomain der Organisation gelesen, nicht aus dem von { $domain }.
    }
    .why = Es schadet nicht, aber was es bewirken sollte, geschieht nicht.
    .fix = { $kind ->
        [options] Lassen Sie es stehen, oder entfernen Sie es aus dem TXT-Eintrag unter _dmarc.{ $domain }.
        [testing] Lassen Sie es stehen, oder entfernen Sie es aus dem TXT-Eintrag unter _dmarc.{ $domain }.
        [failures] Entfernen Sie „ruf“ aus dem TXT-Eintrag unter _dmarc.{ $domain }. Wenn die Domain kein Public Suffix ist, entfernen Sie stattdessen „psd=y“.
       *[subdomain] Legen Sie im Eintrag der Hauptdomain fest, was für Subdomains gelten soll, oder veröffentlichen Sie für jede von ihnen einen Eintrag. Entfernen Sie dann „{ $term }“ aus dem TXT-Eintrag unter _dmarc.{ $domain }.
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
dmarc-wildcard-answer = Was unter _dmarc.{ $domain } antwortet, antwortet für jeden Namen (Wildcard-Eintrag) und ist kein DMARC-Eintrag.
    .means = Ein Eintrag mit einem Sternchen antwortet für alle Namen, die keinen eigenen haben. Er war für etwas anderes gedacht und antwortet auch hier.
    .why = Für sich genommen schadet das nicht. Es sieht nur so aus, als gäbe es einen Eintrag.
    .fix = Fügen Sie unter _dmarc.{ $domain } einen TXT-Eintrag hinzu; er tritt dort an die Stelle des Wildcard-Eintrags. Der Wildcard-Eintrag selbst kann bleiben.
dmarc-foreign-text = { $kind ->
        [nearly] Neben dem DMARC-Eintrag von { $domain } steht ein Text, der beinahe einer ist.
       *[foreign] Neben dem DMARC-Eintrag von { $domain } steht ein anderer Text.
    }
    .means = Empfangsserver übergehen, was nicht genau mit „v=DMARC1;“ beginnt. { $kind ->
        [nearly] Was der zweite Text verlangt, zählt nicht, was immer gemeint war.
       *[foreign] Er war wahrscheinlich für einen anderen Namen bestimmt.
    }
    .why = Manche Programme halten sich hier nicht an den Standard: Sie lesen nur den ersten Text oder fügen alle aneinander, und die Reihenfolge wechselt von Antwort zu Antwort. Von denen, die ausprobiert wurden: { $programs }.
    .fix = { $kind ->
        [nearly] Entscheiden Sie, welcher von beiden gemeint ist. Behalten Sie unter _dmarc.{ $domain } einen TXT-Eintrag, der mit „v=DMARC1;“ beginnt, und entfernen Sie den anderen.
       *[foreign] Behalten Sie den DMARC-Eintrag unter _dmarc.{ $domain }, und verschieben Sie den anderen Text unter den Namen, für den er bestimmt ist, oder entfernen Sie ihn.
    }
dmarc-unusual-syntax = Der DMARC-Eintrag von { $domain } ist so geschrieben, dass manche Empfangsserver ihn nicht lesen können.
    .means = { $kind ->
        [spaces] Neben dem Gleichheitszeichen von „v=DMARC1“ steht Leerraum. Der Standard erlaubt das.
        [gap] Ein Semikolon zu viel steht darin, oder Leerraum vor dem ersten. Die meisten Empfangsserver übergehen das.
       *[tab] Hinter einem Semikolon steht ein Tabulator. Der Standard erlaubt das.
    }
    .why = Von den Programmen, die ausprobiert wurden, finden diese keinen Eintrag oder keine Richtlinie: { $programs }.
    .fix = Schreiben Sie den TXT-Eintrag unter _dmarc.{ $domain } mit „; “ zwischen den Tags und ohne anderen Leerraum.

### DKIM

dkim-missing = { $domain } hat keinen DKIM-Schlüssel.
    .means = DKIM ist eine Signatur an jeder Mail; Empfangsserver prüfen sie mit einem Schlüssel, den die Domain veröffentlicht. Unterhalb von _domainkey.{ $domain } ist nichts veröffentlicht.
    .why = SentraGuard verlangt einen gültigen Schlüssel. Ohne ihn lassen sich Ihre Mails nicht mehr von einer Fälschung unterscheiden, sobald sie weitergeleitet wurden.
    .fix = Schalten Sie DKIM bei dem Anbieter ein, der Ihre Mails sendet. Sie bekommen einen oder mehrere Einträge, die unterhalb von _domainkey.{ $domain } zu veröffentlichen sind; fügen Sie sie hinzu, und schalten Sie dann das Signieren ein. Wenn Sie den Mailserver selbst betreiben, erzeugen Sie ein Schlüsselpaar für ihn.
dkim-wrong-place = Ein DKIM-Schlüssel für { $domain } steht unter { $place }, wo kein Empfangsserver danach sucht.
    .means = { $kind ->
        [alias] Der Name { $selector }._domainkey.{ $domain } ist ein Alias (CNAME), und hinter sein Ziel wurde { $domain } gesetzt. So führt er zu einem Namen, den es nicht gibt. Der Schlüssel steht unter dem Ziel ohne diese Endung.
        [unknown] Empfangsserver suchen einen Schlüssel unter dem Namen seines Selektors, gefolgt von ._domainkey.{ $domain }, und nirgends sonst.
       *[named] Empfangsserver suchen ihn unter { $selector }._domainkey.{ $domain } und nirgends sonst. Dort steht kein Schlüssel.
    }
    .why = SentraGuard verlangt einen gültigen Schlüssel und findet keinen, obwohl es einen gibt. Signierte Mails gelten als nicht signiert.
    .fix = { $kind ->
        [alias] Tragen Sie den Alias unter { $selector }._domainkey.{ $domain } noch einmal ein, mit dem Ziel { $place } und einem Punkt dahinter, damit nichts angehängt wird.
        [unknown] Veröffentlichen Sie denselben Text unter dem Namen, den der Versanddienst dafür angibt, und entfernen Sie den unter { $place }. Viele DNS-Verwaltungen hängen die Domain selbst an: Geben Sie dort nur den Teil vor { $domain } ein.
       *[named] Veröffentlichen Sie denselben Text als TXT-Eintrag unter { $selector }._domainkey.{ $domain }, und entfernen Sie den unter { $place }. Viele DNS-Verwaltungen hängen die Domain selbst an: Geben Sie dort nur „{ $selector }._domainkey“ ein.
    }
dkim-selector-unknown = Ob { $domain } einen DKIM-Schlüssel hat, ist ohne den Namen des Schlüssels (Selektor) nicht bekannt.
    .means = Ein DKIM-Schlüssel steht unter einem eigenen Namen, dem Selektor, den nur der Versender kennt. { $guessed ->
        [0] Es wurden keine Namen ausprobiert.
        [one] Ein üblicher Name wurde ausprobiert; darunter fand sich kein funktionierender Schlüssel.
       *[other] { $guessed } übliche Namen wurden ausprobiert; darunter fand sich kein funktionierender Schlüssel.
    }
    .why = Ob SentraGuard einen gültigen Schlüssel findet, ist ohne ihn nicht bekannt.
    .fix = Sehen Sie im Header einer Mail nach, die Sie gesendet haben: Der Selektor steht nach „s=“ in der Zeile DKIM-Signature. Geben Sie ihn hier ein, und prüfen Sie erneut. Wenn es keine solche Zeile gibt, sind Ihre Mails nicht signiert: Schalten Sie DKIM bei Ihrem Anbieter ein.
dkim-private-key-published = Der private DKIM-Schlüssel zum Selektor „{ $selector }“ ist öffentlich: Er steht im DNS.
    .means = Der Eintrag unter { $name } enthält die private Hälfte des Schlüsselpaars, die geheim bleiben muss. Sie gehört allein auf den Mailserver; in den Eintrag gehört die öffentliche Hälfte.
    .why = Jeder kann sie kopieren und Mails in Ihrem Namen signieren. Ihre eigenen Signaturen können Empfangsserver damit nicht prüfen.
    .fix = Entfernen Sie den Eintrag unter { $name } jetzt, und signieren Sie nicht mehr mit diesem Schlüssel: Er bleibt bekannt, was immer Sie später veröffentlichen. Erzeugen Sie ein neues Paar unter einem neuen Selektor, veröffentlichen Sie dessen öffentliche Hälfte, und signieren Sie mit der neuen privaten.
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
dkim-key-hostname-published = Unter dem Selektor „{ $selector }“ ist anstelle eines DKIM-Schlüssels der Name eines Hosts veröffentlicht.
    .means = Der Eintrag unter { $name } ist ein Text, in dem „{ $target }“ steht. Gemeint war wahrscheinlich ein Alias (CNAME): Dann gehen Empfangsserver zu diesem Namen weiter und finden den Schlüssel dort. Einen Text nehmen sie so, wie er ist, und ein Schlüssel ist er nicht.
    .why = Keine Signatur mit diesem Selektor lässt sich prüfen; Ihre Mails gelten deshalb als nicht signiert.
    .fix = Entfernen Sie den TXT-Eintrag unter { $name }, und fügen Sie unter demselben Namen einen vom Typ CNAME mit dem Wert { $target } hinzu.
dkim-key-multiple-records = Unter dem Selektor „{ $selector }“ stehen { $count } TXT-Einträge, und nur einer ist erlaubt.
    .means = Ein Empfangsserver, der unter { $name } nach dem Schlüssel fragt, bekommt alle, in beliebiger Reihenfolge. Welchen er nimmt, legt der Standard nicht fest.
    .why = Manche Empfangsserver finden den Schlüssel und andere nicht, und das kann von Mail zu Mail wechseln.
    .fix = Behalten Sie den Eintrag mit dem Schlüssel, mit dem Ihre Mails signiert werden, und entfernen Sie die anderen unter { $name }. Jeder Schlüssel braucht einen eigenen Selektor.
dkim-key-invalid = { $problem ->
        [truncated] { $missing ->
            [0] Das Ende des DKIM-Schlüssels unter dem Selektor „{ $selector }“ fehlt.
            [one] Das Ende des DKIM-Schlüssels unter dem Selektor „{ $selector }“ fehlt: 1 Zeichen.
           *[other] Das Ende des DKIM-Schlüssels unter dem Selektor „{ $selector }“ fehlt: { $missing } Zeichen.
        }
       *[other] Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ ist nicht verwendbar.
    }
    .means = { $problem ->
        [truncated] Der Eintrag unter { $name } endet früher als der Schlüssel. Oft behält eine DNS-Verwaltung nur die ersten 255 Zeichen dessen, was eingefügt wird.
        [no-key] Im Eintrag unter { $name } fehlt „p=“, nach dem der Schlüssel steht.
        [unreadable] Was im Eintrag unter { $name } nach „p=“ steht, ist kein lesbarer Schlüssel.
        [exponent] Die Zahlen im Schlüssel unter { $name } schützen nichts: Jeder kann Signaturen erzeugen, die dazu passen.
        [other-type] Der Schlüssel unter { $name } ist von anderer Art, als „k=“ angibt; ohne „k=“ muss es ein RSA-Schlüssel sein.
        [wrapped] Nach „p=“ gehören in den Eintrag unter { $name } die bloßen 32 Byte des Ed25519-Schlüssels, nicht eine Datei, die sie enthält.
        [excess] Hinter dem Ende des Schlüssels unter { $name } steht noch etwas.
        [armour] In den Eintrag unter { $name } wurde die erste oder letzte Zeile einer Schlüsseldatei mit eingefügt. Der Schlüssel ist nur, was dazwischen steht.
        [stray] Im Eintrag unter { $name } stehen Zeichen, die nicht dorthin gehören, etwa Anführungszeichen oder umgekehrte Schrägstriche. Die Stellen sind markiert.
        [semicolon] Im Eintrag unter { $name } fehlt ein Semikolon, deshalb werden zwei Tags als eines gelesen.
        [untagged] Im Eintrag unter { $name } steht der Schlüssel ohne „p=“ davor.
        [version] Der Eintrag unter { $name } muss mit „v=DKIM1“ beginnen, genau so geschrieben.
       *[tags] Ein Teil des Eintrags unter { $name } ist kein Tag der Form name=wert, oder er kommt zweimal vor.
    }
    .why = Kein Empfangsserver kann damit eine Signatur prüfen: Sie zählt nicht, und für SentraGuard gilt der DKIM-Eintrag als ungültig.
    .fix = { $problem ->
        [truncated] Kopieren Sie den ganzen Schlüssel noch einmal von dem Dienst, der Ihre Mails signiert, und ersetzen Sie den Eintrag unter { $name }. Wenn die DNS-Verwaltung nicht mehr als 255 Zeichen annimmt, geben Sie den Wert als mehrere Zeichenketten in Anführungszeichen ein, eine hinter der anderen.
        [no-key] Kopieren Sie den Eintrag noch einmal von dem Dienst, der Ihre Mails signiert, und ersetzen Sie, was unter { $name } steht.
        [unreadable] Kopieren Sie den Eintrag noch einmal von dem Dienst, der Ihre Mails signiert, und ersetzen Sie, was unter { $name } steht.
        [exponent] Erzeugen Sie einen neuen Schlüssel mit 2048 Bit unter einem neuen Selektor, veröffentlichen Sie ihn, und signieren Sie damit. Entfernen Sie dann den Eintrag unter { $name }.
       *[other] Ersetzen Sie den Eintrag unter { $name } durch einen berichtigten mit demselben Schlüssel. Wenn der Name ein Alias ist (CNAME), bitten Sie den Anbieter darum, zu dem er führt.
    }
dkim-key-unknown-type = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ gibt eine Art an, die Empfangsserver nicht kennen: „{ $type }“.
    .means = { $kind ->
        [dkim2] Es ist ein Schlüssel für DKIM2, den Nachfolger, an dem noch gearbeitet wird. Dessen Signaturen stehen in eigenen Zeilen, und DKIM kann mit dem Schlüssel unter { $name } nichts anfangen.
       *[unknown] Nach „k=“ im Eintrag unter { $name } darf nur „rsa“ oder „ed25519“ stehen, kleingeschrieben. Empfangsserver übergehen einen Schlüssel jeder anderen Art.
    }
    .why = Mails, die mit diesem Selektor signiert sind, gelten als nicht signiert.
    .fix = { $kind ->
        [dkim2] Lassen Sie den Eintrag für DKIM2 stehen, und signieren Sie für DKIM zusätzlich mit einem RSA-Schlüssel unter einem anderen Selektor.
       *[unknown] Ersetzen Sie den Eintrag unter { $name } durch einen, der die Art des Schlüssels richtig nennt; „k=rsa“ kann auch wegbleiben. Wenn der Name ein Alias ist (CNAME), bitten Sie den Anbieter darum, zu dem er führt.
    }
dkim-key-hash-unusable = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ lässt SHA-256 nicht zu, das jede Signatur verwenden muss.
    .means = „h=“ im Eintrag unter { $name } zählt die einzigen Verfahren (Hashes) auf, die Signaturen verwenden dürfen. SHA-256 ist nicht darunter, und SHA-1 allein darf nicht mehr akzeptiert werden.
    .why = Kein Empfangsserver darf eine Signatur mit diesem Schlüssel akzeptieren.
    .fix = Entfernen Sie „h=“ aus dem Eintrag unter { $name }, oder schreiben Sie „h=sha256“.
dkim-key-service-excludes-mail = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ sagt, dass er nicht für Mail gedacht ist.
    .means = „s=“ im Eintrag unter { $name } zählt auf, wofür der Schlüssel verwendet werden darf, und weder „email“ noch „*“ ist darunter.
    .why = Empfangsserver übergehen den Schlüssel; Mails, die damit signiert sind, gelten deshalb als nicht signiert.
    .fix = Entfernen Sie „s=“ aus dem Eintrag unter { $name }. Wenn der Schlüssel wirklich etwas anderem dient, signieren Sie Ihre Mails mit einem anderen.
dkim-key-revoked = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ wurde widerrufen.
    .means = Der Eintrag unter { $name } ist da, aber sein Schlüssel ist leer (p=). Das heißt: Signaturen mit diesem Schlüssel gelten nicht mehr.
    .why = Mails, die noch mit diesem Selektor signiert werden, gelten als nicht signiert.
    .fix = Veröffentlichen Sie einen neuen Schlüssel unter einem anderen Selektor, und signieren Sie damit. Wenn schon ein neuer in Gebrauch ist, lassen Sie diesen Eintrag, wie er ist.
dkim-key-too-short = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat { $bits } Bit, und Empfangsserver akzeptieren keinen unter { $limit }.
    .means = Ein so kurzer Schlüssel lässt sich knacken. Empfangsserver behandeln eine Signatur mit dem Schlüssel unter { $name }, als wäre sie nicht da.
    .why = Mails, die damit signiert sind, gelten als nicht signiert.
    .fix = Erzeugen Sie bei dem Dienst, der Ihre Mails signiert, einen Schlüssel mit 2048 Bit, veröffentlichen Sie ihn unter einem neuen Selektor, und signieren Sie damit. Lassen Sie den Eintrag unter { $name } stehen, bis keine damit signierte Mail mehr unterwegs ist.
dkim-key-testing = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ ist als Test gekennzeichnet.
    .means = Im Eintrag unter { $name } steht „t=y“. Das bittet Empfangsserver, signierte Mails nicht besser zu behandeln als Mails ohne Signatur.
    .why = Manche Empfangsserver übergehen diese Kennzeichnung, andere behandeln Ihre Mails als nicht signiert.
    .fix = Entfernen Sie „t=y“ aus dem Eintrag unter { $name }, sobald das Signieren funktioniert.
dkim-key-pkcs1 = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat eine Form, die manche Empfangsserver nicht lesen können (PKCS #1).
    .means = Der Eintrag unter { $name } enthält die bloßen Zahlen des RSA-Schlüssels. Die meisten Empfangsserver erwarten sie in einer Hülle, die das Verfahren nennt (SubjectPublicKeyInfo); der Schlüssel beginnt dann mit „MIIB“ oder „MIGf“.
    .why = Manche Empfangsserver akzeptieren beide Formen, andere finden keinen gültigen Schlüssel.
    .fix = Ersetzen Sie den Eintrag unter { $name } durch einen, der denselben Schlüssel in seiner Hülle enthält. Der private Schlüssel bleibt, wie er ist.
dkim-key-too-long = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat { $bits } Bit, mehr als Empfangsserver beherrschen müssen.
    .means = Empfangsserver müssen mit RSA-Schlüsseln bis 4096 Bit umgehen können. Der Schlüssel unter { $name } ist länger.
    .why = Manche Empfangsserver können die Signatur nicht prüfen; die Mail gilt dort als nicht signiert.
    .fix = Erzeugen Sie einen Schlüssel mit 2048 Bit unter einem neuen Selektor, veröffentlichen Sie ihn, und signieren Sie damit. Lassen Sie den Eintrag unter { $name } stehen, bis keine damit signierte Mail mehr unterwegs ist.
dkim-key-large-exponent = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat einen Exponenten, der für manche Empfangsserver zu groß ist.
    .means = Fast jeder RSA-Schlüssel hat den Exponenten 65537. Der des Schlüssels unter { $name } hat mehr als 31 Bit, und verbreitete Programme weisen ihn zurück.
    .why = Manche Empfangsserver können die Signatur nicht prüfen; die Mail gilt dort als nicht signiert.
    .fix = Erzeugen Sie einen Schlüssel mit 2048 Bit und dem üblichen Exponenten unter einem neuen Selektor, veröffentlichen Sie ihn, und signieren Sie damit. Entfernen Sie dann den Eintrag unter { $name }.
dkim-ed25519-alone = Der einzige funktionierende DKIM-Schlüssel, der gefunden wurde, unter dem Selektor „{ $selector }“, ist ein Ed25519-Schlüssel.
    .means = Ed25519 ist neuer als RSA und wird noch nicht überall geprüft; Gmail prüft es nicht. Der Schlüssel unter { $name } ist in Ordnung, aber daneben fand sich kein RSA-Schlüssel.
    .why = Für Empfangsserver, die nur RSA kennen, sind Ihre Mails nicht signiert.
    .fix = Signieren Sie jede Mail zweimal: mit einem RSA-Schlüssel mit 2048 Bit unter einem eigenen Selektor und mit diesem.
dkim-key-unusual-syntax = Der Eintrag des DKIM-Schlüssels unter dem Selektor „{ $selector }“ ist so geschrieben, dass manche Empfangsserver ihn ablehnen.
    .means = { $problem ->
        [capitals] „{ $term }“ ist in Großbuchstaben geschrieben. Werte werden Buchstabe für Buchstabe verglichen; es ist also nicht, was es sein sollte.
        [empty-tag] Zwei Semikolons folgen im Eintrag unter { $name } aufeinander, oder eines steht an seinem Anfang. Die Regeln für solche Listen erlauben keinen leeren Teil.
        [hash-empty] „h=“ im Eintrag unter { $name } nennt gar kein Verfahren (Hash). Streng gelesen ist keines erlaubt.
        [type-empty] „k=“ im Eintrag unter { $name } ist leer. Streng gelesen nennt es keine Art von Schlüssel.
        [note] Die Notiz (n=) im Eintrag unter { $name } enthält Zeichen außerhalb von ASCII, die dort nicht stehen dürfen.
        [twice] „{ $term }“ steht im Eintrag unter { $name } zweimal. Jedes Tag darf nur einmal stehen.
        [name] „{ $term }“ im Eintrag unter { $name } hat einen Namen, den kein Tag haben darf: Nur Buchstaben, Ziffern und Unterstriche sind erlaubt.
        [version] „v=DKIM1“ muss das erste Tag sein, wo immer es steht. Im Eintrag unter { $name } kommt es später.
        [line-break] Im Eintrag unter { $name } steht ein Zeilenumbruch zwischen den Tags. Er gilt dort nicht als Leerraum, außer wenn ein Leerzeichen folgt.
        [granularity] „{ $term }“ im Eintrag unter { $name } wurde 2011 abgeschafft. Programme, die es noch beachten, verstehen es so, dass es den Absender ausschließt.
       *[spaces] Neben einem Gleichheitszeichen im Eintrag unter { $name } steht Leerraum. Das ist erlaubt, und doch können manche Programme ihn nicht lesen.
    }
    .why = Die anderen lesen den Schlüssel. Von dreizehn Programmen, die ausprobiert wurden, lehnen diese ihn ab: { $programs }. Dort gelten Mails als nicht signiert.
    .fix = Ersetzen Sie den Eintrag unter { $name } durch einen mit demselben Schlüssel und nichts von dieser Art. Wenn der Name ein Alias (CNAME) ist, fragen Sie den Dienst, zu dem er führt.
dkim-key-weak = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat { $bits } Bit; empfohlen sind { $limit } oder mehr.
    .means = Der Schlüssel unter { $name } funktioniert und wird akzeptiert. Er ist kürzer, als es für die kommenden Jahre gut ist.
    .why = Heute wird deswegen nichts abgelehnt.
    .fix = Wenn Sie den Schlüssel das nächste Mal wechseln, erzeugen Sie einen mit { $limit } Bit unter einem neuen Selektor, und entfernen Sie den alten einige Tage später.
dkim-key-strict-subdomain = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ gilt nicht für Subdomains.
    .means = Im Eintrag unter { $name } steht „t=s“. Eine Signatur darf dann keine Subdomain als Identität des Absenders nennen (i=).
    .why = Die meisten Mails brauchen das nicht. Signaturen, die dort eine Subdomain nennen, sind nicht gültig.
    .fix = Lassen Sie es so, außer wenn Ihr Programm in der Zeile DKIM-Signature nach „i=“ eine Subdomain schreibt; dann entfernen Sie „t=s“ aus dem Eintrag unter { $name }.
dkim-key-version-absent = Der DKIM-Eintrag unter dem Selektor „{ $selector }“ beginnt nicht mit „v=DKIM1“.
    .means = Der Schlüssel unter { $name } funktioniert auch so; der Standard empfiehlt diesen Anfang nur.
    .why = Deswegen wird nichts abgelehnt. Der Anfang unterscheidet den Eintrag von anderen, wo durch einen Wildcard-Eintrag oder ein Versehen mehr als einer dort steht.
    .fix = Wenn Sie den Eintrag unter { $name } das nächste Mal ändern, schreiben Sie „v=DKIM1; “ davor.
dkim-wildcard = Unterhalb von _domainkey.{ $domain } hat jeder Name eine Antwort (Wildcard-Eintrag).
    .means = Ein Eintrag für „*“ oder ein DNAME unter _domainkey antwortet für jeden Selektor, auch für einen, den niemand verwendet.
    .why = Deswegen wird nichts abgelehnt. Aber ein Selektor, der falsch geschrieben oder noch nicht veröffentlicht ist, bekommt diese Antwort statt keiner, und ein dort gefundener Schlüssel beweist wenig.
    .fix = Wenn der Wildcard-Eintrag nicht für DKIM gedacht ist, beschränken Sie ihn auf die Namen, die ihn brauchen, oder veröffentlichen Sie jeden davon einzeln.

### The sending server

ip-not-public = { $ip } ist nicht die Adresse, die Empfangsserver sehen.
    .means = { $scope ->
        [private] Solche Adressen werden innerhalb eines eigenen Netzes verwendet; jede Firma und jeder Haushalt kann dieselben haben.
        [shared] Solche Adressen werden zwischen einem Anbieter und seinen Kunden verwendet.
        [link-local] Eine solche Adresse gilt nur auf einem einzigen Kabel; ein Computer gibt sie sich selbst, wo es sonst niemand tut.
        [loopback] Mit dieser Adresse spricht ein Computer mit sich selbst.
       *[reserved] Kein Host im Internet hat diese Adresse.
    }
    .why = Empfangsserver bekommen { $ip } nie zu sehen; was hier über diese Adresse steht, auch unter SPF, gilt deshalb nicht für Ihre Mails.
    .fix = Geben Sie stattdessen die öffentliche Adresse Ihres Mailservers an. Sie steht in der Ablehnungsmeldung oder im Header einer Mail, die angekommen ist, in der Zeile Received, die der Empfangsserver hinzugefügt hat.
ip-without-ptr = Die Adresse { $ip } hat keinen Namen im DNS (PTR-Eintrag).
    .means = Ein Empfangsserver fragt das DNS nach dem Namen der Adresse, von der die Mail eingeliefert wird. Für { $ip } gibt es keinen. { $family ->
        [ipv6] Über IPv6 verlangen Gmail und Microsoft ausnahmslos einen.
       *[ipv4] Jeder Mailserver sollte einen haben.
    }
    .why = SentraGuard nennt das nicht als Grund. { $family ->
        [ipv6] Gmail und Microsoft lehnen Mails von einer solchen Adresse ab.
       *[ipv4] Gmail verlangt einen Namen, und viele Empfangsserver lehnen Mails von einer solchen Adresse ab.
    }
    .fix = Bitten Sie den Hoster des Servers, das Reverse-DNS von { $ip } auf den Namen des Servers zu setzen. Wo Sie Ihre eigenen Einträge veröffentlichen, lässt sich das nicht eintragen: Zuständig ist, wem die Adresse zugeteilt wurde.
ip-forward-unconfirmed = { $count ->
        [one] Der Name von { $ip }, { $name }, führt nicht zu dieser Adresse zurück.
       *[other] Die Adresse { $ip } hat { $count } Namen, und keiner führt zu ihr zurück; der erste ist { $name }.
    }
    .means = Jeder kann einer Adresse einen beliebigen Namen geben. Deshalb fragt ein Empfangsserver den gefundenen Namen ab und sieht nach, ob { $ip } unter dessen Adressen ist. Hier ist das nicht so.
    .why = SentraGuard nennt das nicht als Grund. Gmail und viele andere behandeln die Adresse, als hätte sie keinen Namen, und lehnen die Mails ab oder misstrauen ihnen.
    .fix = Wenn { $name } Ihnen gehört, fügen Sie { $ip } zu den Adresseinträgen dieses Namens hinzu (A für IPv4, AAAA für IPv6). Wenn nicht, bitten Sie den Hoster des Servers, das Reverse-DNS von { $ip } auf den Namen Ihres Servers zu setzen.
ip-helo-malformed = { $form ->
        [literal] Ihr Server meldet sich mit seiner Adresse, „{ $helo }“, und nicht mit einem Namen (HELO).
        [address] Ihr Server meldet sich mit einer bloßen Adresse, „{ $helo }“ (HELO).
        [word] Ihr Server meldet sich mit einem einzelnen Wort, „{ $helo }“ (HELO).
       *[no-host] Ihr Server meldet sich mit „{ $helo }“, was kein Name eines Hosts ist (HELO).
    }
    .means = Bevor er eine Mail übergibt, nennt ein Server seinen Namen. Es muss ein vollständiger sein, zum Beispiel mail.shop.example. { $form ->
        [literal] Eine Adresse in Klammern ist erlaubt, wo ein Server keinen Namen hat.
       *[other] „{ $helo }“ lässt sich nicht abfragen.
    }
    .why = Viele Empfangsserver lehnen einen Server ab, der sich so meldet, weil Programme das tun, die Spam senden.
    .fix = Tragen Sie den vollständigen Namen des Servers in seine Konfiguration ein: „myhostname“ in Postfix, „primary_hostname“ in Exim, den FQDN des Sendeconnectors in Exchange. Am besten ist es der Name, den die Adresse im DNS hat.
ip-helo-mismatch = { $state ->
        [nowhere] Ihr Server meldet sich als { $helo }, und dieser Name hat keine Adresse, die passt (HELO).
       *[elsewhere] Ihr Server meldet sich als { $helo }, und dieser Name führt zu einer anderen Adresse als { $ip } (HELO).
    }
    .means = Ein Empfangsserver kann den Namen abfragen, mit dem sich ein Server meldet. Er würde dort { $ip } erwarten.
    .why = { $state ->
        [nowhere] Empfangsserver, die den Namen abfragen, lehnen einen Server ab, dessen Name nirgends hinführt.
       *[elsewhere] Der Standard erlaubt es, und kaum jemand lehnt deswegen Mails ab. Es spricht ein wenig gegen den Server.
    }
    .fix = Fügen Sie { $ip } zu den Adresseinträgen von { $helo } hinzu, oder lassen Sie den Server sich mit einem Namen melden, der diese Adresse hat.
ip-generic-name = Der Name von { $ip } sieht aus wie der eines Heimanschlusses: { $name }.
    .means = Der Name ist aus der Adresse gebildet. Anbieter geben solche Namen allen Adressen eines Bereichs auf einmal, meist denen von Heimanschlüssen und von Mietservern, denen niemand einen Namen gegeben hat.
    .why = SentraGuard nennt das nicht als Grund. Manche Empfangsserver halten einen solchen Server für einen gekaperten Computer und lehnen seine Mails ab.
    .fix = Bitten Sie den Hoster des Servers, das Reverse-DNS von { $ip } auf den Namen Ihres Servers zu setzen. Von einem Heimanschluss senden Sie über den Mailserver Ihres Anbieters.

blocklist-listed = Die Adresse { $ip } steht auf der Sperrliste { $list }.
    .means = Die Liste gibt als Grund an: { $reasons }. Der Antwort ist zu trauen, denn bei zwei Testadressen lag die Liste in dieser Prüfung richtig.
    .why = Empfangsserver, die diese Liste verwenden, lehnen Mails von { $ip } ab.
    .fix = Finden Sie heraus, warum { $ip } auf die Liste kam, und stellen Sie das zuerst ab. Bitten Sie dann den Betreiber von { $list }, die Adresse zu entfernen. Wenn es nicht Ihr Server ist, wenden Sie sich an dessen Hoster.
blocklist-unavailable = Ob { $ip } auf der Sperrliste { $list } steht, ließ sich nicht feststellen.
    .means = { $doubt ->
        [failed] Die Liste hat nicht auf jede Anfrage geantwortet.
        [canary] Die Liste hat die Testadresse nicht genannt, die immer gelistet ist. Ihr „nicht gelistet“ bedeutet dann nichts.
        [everything] Die Liste hat die Testadresse genannt, die nie gelistet ist. Ihr „gelistet“ bedeutet dann nichts.
        [resolvers] Die Antworten kamen über verschiedene DNS-Server, die Testadressen beweisen deshalb nichts über die Antwort.
       *[code] Die Liste hat mit einem Code geantwortet, von dem nicht bekannt ist, dass er „gelistet“ bedeutet.
    }
    .why = Eine Liste, die eine Antwort verweigert, sieht aus, als stünde niemand auf ihr. Deshalb wird hier nichts über { $ip } gesagt.
    .fix = Prüfen Sie in einigen Minuten erneut oder mit einem anderen DNS-Server. Wenn es so bleibt, sollte der Betreiber dieser Seite { $list } und die Einstellungen dafür ansehen.

### What was pasted

message-from-missing = Die Nachricht hat keine From-Adresse.
    .means = Jede Nachricht muss eine Zeile „From:“ mit der Adresse ihres Verfassers haben. Diese hat keine, die sich lesen lässt.
    .why = SPF und DKIM können bestanden werden, aber DMARC vergleicht sie mit dieser Adresse. Große Empfangsserver lehnen eine solche Nachricht ab.
    .fix = Stellen Sie die Absenderadresse in dem Programm ein, das die Mail schreibt. Wenn Sie nur einen Teil des Headers eingefügt haben, fügen Sie ihn ganz ein.
message-from-multiple = Die Nachricht hat mehr als eine From-Adresse: { $addresses }.
    .means = { $fields ->
        [one] Die Zeile „From:“ nennt mehrere Verfasser.
       *[other] Es gibt { $fields } Zeilen „From:“; eine ist erlaubt.
    }
    .why = DMARC kann nicht erkennen, für welche Domain die Mail spricht. Gmail und andere lehnen eine solche Nachricht ab.
    .fix = Lassen Sie das Programm, das die Mail schreibt, eine einzige Adresse in eine einzige Zeile „From:“ setzen. Weitere können in „Reply-To:“ stehen.
message-duplicate-field = Die Nachricht hat mehr als eine Zeile einer Art, die nur einmal stehen darf: { $fields }.
    .means = Jede Nachricht darf eine Zeile „To:“, eine „Subject:“ und eine „Message-ID:“ haben. Welche von zweien zählt, ist nicht festgelegt, und eine Signatur gilt womöglich nur für eine davon.
    .why = Manche Programme halten die Signatur dann für ungültig, und DKIM besteht die Prüfung nicht. Von denen, die ausprobiert wurden: { $programs }.
    .fix = Lassen Sie das Programm, das die Mail schreibt, jede dieser Zeilen einmal setzen. Wenn eine Zeile unterwegs hinzukam, durch eine Liste oder einen Filter, soll sie die vorhandene ersetzen.
signature-missing = Die Nachricht hat keine DKIM-Signatur.
    .means = Eine Signatur ist eine Zeile „DKIM-Signature:“ im Header, die der sendende Server hinzufügt. Diese Nachricht hat keine.
    .why = Der Schlüssel, den { $domain } veröffentlicht, nützt nur Mails, die damit signiert sind. Ohne Signatur muss SPF allein bestanden werden, und das geht verloren, wenn eine Mail weitergeleitet wird.
    .fix = Schalten Sie DKIM für { $domain } dort ein, wo die Mail gesendet wird, und senden Sie eine neue Nachricht. Wenn Sie nur einen Teil des Headers eingefügt haben, öffnen Sie die Nachricht so, wie sie empfangen wurde („Original anzeigen“), und ziehen Sie die Datei hierher.
signature-left-out = { $named ->
        [yes] Im Eingefügten fehlen Signaturen, die der Empfangsserver geprüft hat: { $names }.
        [unsent] Sie haben eine Kopie der Nachricht von vor dem Versand angegeben; daran ist nicht zu sehen, ob sie signiert ist.
       *[no] Das Eingefügte zeigt nicht, ob die Nachricht signiert ist.
    }
    .means = { $named ->
        [yes] Der Empfangsserver vermerkt in Authentication-Results, welche Signaturen er geprüft hat. Ihre Zeilen „DKIM-Signature:“ stehen nicht in dem, was Sie eingefügt haben.
        [unsent] Kein Server hat darauf etwas vermerkt, wie im Ordner „Gesendet“. Eine Signatur (DKIM) fügt meist der Server hinzu, der sendet, nachdem diese Kopie abgelegt wurde.
       *[no] Eine Signatur ist eine Zeile „DKIM-Signature:“ im Header. In dem, was Sie eingefügt haben, steht keine, und es ist nur ein Teil der Nachricht.
    }
    .why = Was nicht hier ist, lässt sich hier nicht prüfen. Deshalb bleibt offen, ob DMARC durch DKIM bestanden ist; was der Empfangsserver festgestellt hat, gilt als seine Angabe.
    .fix = { $named ->
        [unsent] Senden Sie die Nachricht an ein eigenes Postfach bei einem anderen Anbieter, öffnen Sie sie dort so, wie sie empfangen wurde („Original anzeigen“), laden Sie die Datei herunter und ziehen Sie sie hierher.
       *[other] Öffnen Sie die Nachricht so, wie sie empfangen wurde („Original anzeigen“), laden Sie die Datei herunter und ziehen Sie sie hierher.
    }
signature-malformed = { $problem ->
        [domain] Eine Signatur der Nachricht gibt nicht an, wer signiert hat.
        [selector] Eine Signatur von { $domain } gibt nicht an, mit welchem Schlüssel sie erstellt wurde.
       *[other] Die Signatur von { $domain } zählt nicht, weil sie gegen die Regeln für Signaturen verstößt (Selektor { $selector }).
    }
    .means = { $problem ->
        [domain] Das Tag „d=“ fehlt oder enthält keine Domain. Die Zeile lautet „{ $line }“.
        [selector] Das Tag „s=“ fehlt. Die Zeile lautet „{ $line }“.
        [empty-tag] Zwei Semikolons folgen darin aufeinander, und nichts steht dazwischen. Die Regeln für Signaturen erlauben das nicht.
        [version] Jede Signatur muss „v=1“ enthalten. Diese enthält es nicht.
        [twice] Ein Tag steht zweimal darin.
        [no-tag] Ein Teil davon ist kein Tag; ein Tag hat die Form Name=Wert.
        [identity] Sie spricht für eine Identität („i=“) außerhalb von { $domain }.
        [strict] Sie spricht für eine Subdomain („i=“), und der veröffentlichte Schlüssel sagt, dass er nur für { $domain } selbst gilt („t=s“).
        [query] Nach „q=“ steht etwas anderes als „dns/txt“; sie sagt also nicht, wo ihr Schlüssel ist.
        [expiry] Sie endet („x=“) nicht später, als sie gemacht wurde („t=“).
        [algorithm] Nach „a=“ steht kein Verfahren, das DKIM kennt.
        [form] Nach „c=“ steht keine Form, die DKIM kennt.
        [number] Eine Zahl oder Zeit darin ist nicht lesbar („l=“, „t=“ oder „x=“).
       *[value] Die eigentliche Signatur („b=“) oder der Fingerabdruck des Nachrichtentexts („bh=“) fehlt oder ist beschädigt.
    }
    .why = Empfangsserver, die sich an den Standard halten, behandeln die Nachricht als nicht signiert. { $programs ->
        [all] Kein Programm, das ausprobiert wurde, lässt eine solche Signatur überall zählen.
       *[some] Manche sind nachsichtig. Von den Programmen, die ausprobiert wurden, lehnen diese sie ab: { $programs }.
    }
    .fix = { $problem ->
        [strict] Entfernen Sie „t=s“ aus dem Eintrag des Schlüssels, oder lassen Sie den Server, der signiert, „i=“ weglassen.
        [value] Prüfen Sie mit der Nachricht genau so, wie sie ankam: Öffnen Sie im Mailprogramm „Original anzeigen“, laden Sie die Datei herunter, und ziehen Sie sie hierher. Wenn es so bleibt, muss das Programm, das signiert, in Ordnung gebracht werden.
       *[other] Stellen Sie das in dem Programm richtig, das signiert, oder aktualisieren Sie es, und senden Sie eine neue Nachricht.
    }
signature-from-unsigned = Die Signatur von { $domain } (Selektor { $selector }) schützt die From-Adresse nicht.
    .means = Eine Signatur nennt die Zeilen des Headers, für die sie gilt. Die Zeile „From:“ ist nicht darunter, oder die Nachricht hat eine mehr, als signiert wurden.
    .why = Jeder hätte dort einen anderen Absender einsetzen können. Empfangsserver akzeptieren eine solche Signatur nicht.
    .fix = Lassen Sie den Server, der signiert, „From“ mit signieren; jedes übliche Signierprogramm tut das von sich aus. Wenn es zwei Zeilen „From:“ gibt, lassen Sie eine übrig.
signature-key-missing = Der Schlüssel zur Signatur von { $domain } ist nicht veröffentlicht (Selektor { $selector }).
    .means = Die Nachricht gibt an, dass sie mit dem Schlüssel „{ $selector }“ signiert wurde. Im DNS von { $domain } gibt es keinen solchen Schlüssel.
    .why = Ohne den Schlüssel kann niemand die Signatur prüfen; sie zählt deshalb nicht.
    .fix = Veröffentlichen Sie den Schlüssel, den der sendende Dienst zum Selektor { $selector } anzeigt, oder lassen Sie ihn mit einem Schlüssel signieren, der veröffentlicht ist. Wenn die Nachricht alt ist, wurde der Schlüssel vielleicht inzwischen ersetzt: Prüfen Sie mit einer neuen Nachricht.
signature-key-mismatch = Die Signatur von { $domain } wurde mit einem anderen Schlüssel erzeugt als dem, der veröffentlicht ist (Selektor { $selector }).
    .means = Was im DNS unter { $selector } steht, gehört nicht zu dem privaten Schlüssel, mit dem die Nachricht signiert wurde.
    .why = Empfangsserver können die Signatur nicht bestätigen; DKIM scheitert deshalb bei jeder Nachricht, die so signiert ist.
    .fix = Kopieren Sie den Schlüssel zum Selektor { $selector } noch einmal vom sendenden Dienst, und veröffentlichen Sie ihn anstelle des alten. Wenn zwei Dienste denselben Selektor verwenden, geben Sie einem von ihnen einen anderen.
signature-body-altered = Der Text der Nachricht wurde verändert, nachdem { $domain } sie signiert hatte (Selektor { $selector }).
    .means = Die Signatur enthält einen Fingerabdruck des Nachrichtentexts. Der Text, der hier vorliegt, hat einen anderen.
    .why = Empfangsserver behandeln die Nachricht als nicht signiert. Wenn sie so angekommen ist, hat etwas unterwegs sie verändert: eine Fußzeile oder ein rechtlicher Hinweis, eine Mailingliste, ein Virenscanner, der Links umschreibt. Wenn sie hier eingefügt wurde, kann auch das Einfügen sie verändert haben.
    .fix = Prüfen Sie mit der Nachricht genau so, wie sie empfangen wurde: Wählen Sie im Mailprogramm „Original anzeigen“, laden Sie die Datei herunter, und ziehen Sie sie hierher. Wenn es so bleibt, lassen Sie den Server, der etwas hinzufügt oder umschreibt, das tun, bevor die Mail signiert wird.
signature-headers-altered = { $certain ->
        [field] Die Zeile „{ $field }“ wurde verändert oder hinzugefügt, nachdem { $domain } die Nachricht signiert hatte (Selektor { $selector }).
        [no] Der Header passt nicht zur Signatur von { $domain } (Selektor { $selector }).
       *[yes] Der Header wurde verändert, nachdem { $domain } die Nachricht signiert hatte (Selektor { $selector }).
    }
    .means = { $certain ->
        [field] Setzt man diese Zeile auf den alten Stand zurück, ist die Signatur gültig.
        [no] Entweder wurde eine signierte Zeile des Headers verändert, oder die Nachricht wurde mit einem anderen Schlüssel signiert als dem, der veröffentlicht ist. Eine Signatur dieser Art (Ed25519) verrät nicht, welches von beiden.
       *[yes] Der Schlüssel ist der richtige. Also wurde eine der signierten Zeilen verändert, hinzugefügt oder entfernt, etwa der Betreff, die Empfänger oder das Datum.
    }
    .why = Empfangsserver behandeln die Nachricht als nicht signiert. Mailinglisten bewirken das, wenn sie ihren Namen vor den Betreff setzen, ebenso Server, die Mails als extern oder als Spam kennzeichnen.
    .fix = Prüfen Sie mit der Nachricht genau so, wie sie empfangen wurde: Wählen Sie im Mailprogramm „Original anzeigen“, laden Sie die Datei herunter, und ziehen Sie sie hierher. Wenn es so bleibt, lassen Sie den Server, der den Header verändert, das tun, bevor die Mail signiert wird.
signature-sha1 = Die Signatur von { $domain } verwendet SHA-1, das nicht mehr zählt (Selektor { $selector }).
    .means = Die Signatur passt zur Nachricht. Aber das Verfahren (rsa-sha1) lässt sich inzwischen fälschen, und Empfangsserver dürfen es nicht akzeptieren.
    .why = Die Nachricht gilt als nicht signiert.
    .fix = Lassen Sie den Server, der signiert, rsa-sha256 verwenden. Der veröffentlichte Schlüssel kann bleiben, außer wenn sein Eintrag sagt, dass er nur für SHA-1 ist.
signature-unaligned = Die Signatur ist gültig, aber sie ist von { $domain } und nicht von { $from } (Selektor { $selector }).
    .means = Der Dienst, der sendet, hat mit einer eigenen Domain signiert. Für DMARC zählt eine Signatur nur, wenn sie von der Domain in der From-Adresse stammt (Alignment).
    .why = DMARC stützt sich dann allein auf SPF, und das geht verloren, wenn eine Mail weitergeleitet wird.
    .fix = Richten Sie DKIM für { $from } bei dem Dienst ein, der sendet, meist unter „Domain-Authentifizierung“. Er zeigt dann die Einträge an, die zu veröffentlichen sind.
signature-expired = Die Signatur von { $domain } ist abgelaufen (Selektor { $selector }).
    .means = Wer signiert, darf einen Tag festlegen, nach dem die Signatur nicht mehr zählt. Dieser Tag ist vorbei.
    .why = Eine Nachricht, die spät zugestellt oder später angesehen wird, gilt als nicht signiert. Als sie gesendet wurde, war die Signatur vielleicht in Ordnung.
    .fix = Wenn die Nachricht alt ist, prüfen Sie mit einer neuen. Wenn sie abgelehnt wurde, als sie neu war, prüfen Sie die Uhr des Servers, der signiert, und geben Sie der Signatur einige Tage.
signature-not-yet-valid = Die Signatur von { $domain } gibt an, dass sie in der Zukunft erzeugt wurde (Selektor { $selector }).
    .means = Die Zeit in der Signatur liegt nach der Zeit dieser Prüfung.
    .why = Bis dahin können Empfangsserver die Nachricht als nicht signiert behandeln.
    .fix = Stellen Sie die Uhr des Servers, der signiert, und auch die Uhr dieses Geräts, wenn sie falsch geht.
signature-partial-body = Die Signatur von { $domain } gilt nur für den Anfang der Nachricht (Selektor { $selector }).
    .means = Die Signatur gibt an, für wie viel vom Nachrichtentext sie gilt (das Tag „l=“), und die Nachricht ist länger.
    .why = Jeder unterwegs kann Text anfügen, und die Signatur bleibt gültig. Manche Empfangsserver akzeptieren solche Signaturen nicht.
    .fix = Schalten Sie „l=“ (body length) dort aus, wo die Mail signiert wird, damit die Signatur für den ganzen Nachrichtentext gilt.
signature-unusual-syntax = { $problem ->
        [length] Die Signatur von { $domain } gibt an, für wie viel der Nachricht sie gilt: „l=“ (Selektor { $selector }).
       *[other] Die Signatur von { $domain } ist so geschrieben, dass manche Empfangsserver sie ablehnen (Selektor { $selector }).
    }
    .means = { $problem ->
        [capitals] Das Verfahren („a=“) oder die Form („c=“) ist in Großbuchstaben geschrieben. Werte werden Buchstabe für Buchstabe verglichen.
        [query] „q=“ nennt neben „dns/txt“ noch einen anderen Weg zum Schlüssel. Das ist erlaubt, aber niemand kennt einen anderen Weg.
       *[length] Sie gilt heute für den ganzen Nachrichtentext. Was jemand dahinter anfügt, ist nicht geschützt; deshalb wird von dem Tag abgeraten.
    }
    .why = Von den Programmen, die ausprobiert wurden, akzeptieren diese sie nicht: { $programs }.
    .fix = { $problem ->
        [length] Schalten Sie „l=“ (body length) dort aus, wo die Mail signiert wird.
        [query] Entfernen Sie „q=“ dort, wo die Mail signiert wird, oder lassen Sie nur „dns/txt“ stehen.
       *[other] Stellen Sie das in dem Programm richtig, das signiert, oder aktualisieren Sie es, und senden Sie eine neue Nachricht.
    }
evidence-outdated = { $about ->
        [spf] Die Ablehnungsmeldung ist überholt: { $ip } besteht die SPF-Prüfung jetzt.
        [ptr] Die Ablehnungsmeldung ist überholt: { $ip } hat jetzt einen Namen, der zurück zu dieser Adresse führt.
       *[records] Die Ablehnungsmeldung ist überholt: Alle drei Einträge von { $domain } sind jetzt in Ordnung.
    }
    .means = Was der Empfangsserver beanstandet hat, steht heute so nicht mehr im DNS. Es wurde seitdem behoben, oder der Empfangsserver hatte noch eine ältere Antwort.
    .why = Empfangsserver behalten Antworten des DNS bis zu einem Tag.
    .fix = Senden Sie die Mail noch einmal. Wenn sie wieder abgelehnt wird, warten Sie einen Tag und senden Sie sie erneut. Wird sie auch dann abgelehnt, schicken Sie die neue Ablehnungsmeldung an den Betreiber des Empfangsservers und fragen Sie nach dem Grund.
evidence-unaligned = Was bestanden hat, galt für eine andere Domain als { $domain }.
    .means = Der Empfangsserver sagt, dass SPF oder DKIM bestanden hat und DMARC nicht. Die Domain, die bestanden hat, ist also die des Dienstes, der sendet, und nicht die der Absenderadresse (From).
    .why = Für DMARC zählt nur, was für { $domain } selbst oder einen Namen derselben Organisation besteht (Alignment). Kein Eintrag von { $domain } ändert, für welche Domain ein Dienst signiert.
    .fix = Richten Sie bei dem Dienst, der sendet, die „Domain-Authentifizierung“ (eigene Domain) für { $domain } ein: Er signiert dann mit DKIM für { $domain } und zeigt die Einträge, die das braucht.
evidence-unsigned = Ein Schlüssel für { $domain } ist veröffentlicht, und doch fand der Empfangsserver keine gültige Signatur.
    .means = Der Schlüssel ist in Ordnung (Selector { $selectors }). Die Mail war also nicht signiert, oder mit einem anderen Schlüssel, oder sie wurde nach dem Signieren geändert.
    .why = Ein veröffentlichter Schlüssel tut allein nichts: Der Server, der sendet, muss jede Mail damit signieren.
    .fix = Lassen Sie die Stelle, die den Server oder das Programm betreibt, das diese Mail gesendet hat, das Signieren mit DKIM für { $domain } einschalten, mit dem veröffentlichten Schlüssel. Um zu sehen, was eine Mail trägt, senden Sie sich selbst eine und legen Sie sie hier ab.
evidence-forwarded = Diese Mail wurde unterwegs weitergeleitet.
    .means = { $ip ->
        [none] Diese Zeile zeigt es: „{ $line }“.
       *[other] Diese Zeile zeigt es: „{ $line }“. Die Adresse { $ip } gehört der Stelle, die weiterleitet, und nicht Ihnen.
    }
    .why = Weiterleiten bricht SPF: Der weiterleitende Server reicht Mails mit Ihrer Adresse weiter. Eine DKIM-Signatur übersteht das, wenn unterwegs nichts geändert wird.
    .fix = Nehmen Sie die Adresse der weiterleitenden Stelle nicht in den SPF-Eintrag von { $domain } auf. Sorgen Sie dafür, dass Mails von { $domain } mit DKIM signiert sind. Sonst muss die weiterleitende Stelle eine eigene Adresse in den Umschlag setzen (SRS), oder der Empfänger nennt Ihnen die endgültige Adresse.
evidence-client-hidden = Der Empfangsserver hat eine Adresse aus seinem eigenen Netz geprüft, { $ip }.
    .means = { $ip } ist eine private Adresse, die kein Server außerhalb haben kann. Etwas vor dem Mailserver des Empfängers verdeckt, wer die Mail wirklich eingeliefert hat.
    .why = SPF und Sperrlisten lassen sich nur nach der Adresse fragen, von der die Mail wirklich kam.
    .fix = An Ihren Einträgen ist nichts zu ändern. Senden Sie die Ablehnung auf anderem Weg an die Verwaltung des Empfangsservers: Ihr Mailserver muss die wirkliche Adresse sehen (etwa durch das PROXY-Protokoll, oder indem er seinem eigenen Relay vertraut).
bounce-unrecognised = Diese Ablehnungsmeldung kennen wir nicht.
    .means = { $count ->
        [0] Sie enthält keinen Code.
       *[other] Die Codes darin: { $codes }. Anbieter geben ihnen eigene Bedeutungen, deshalb sagen sie ohne die Worte wenig.
    }
    .why = Es folgt, was das DNS über die Domain sagt. Mit der Ablehnung muss das nichts zu tun haben.
    .fix = Fügen Sie den ganzen Text der Ablehnungsmeldung ein, am besten die ganze zurückgekommene Nachricht. Wenn sie unbekannt bleibt, fragen Sie den Anbieter, der sie gesendet hat, oder den Empfänger.

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

signature-result-pass = gültig (pass)
signature-result-fail = nicht gültig (fail)
signature-result-policy = passt, darf aber nicht zählen (policy)
signature-result-neutral = wurde nicht geprüft (neutral)
signature-result-perm-error = lässt sich nicht prüfen (permerror)
signature-result-temp-error = ließ sich jetzt nicht prüfen (temperror)
signature-result-none = ist nicht vorhanden (none)

signature-reason-not-verified = niemand hat sie geprüft
signature-reason-beyond-limits = es gibt mehr oder größere Signaturen, als angesehen werden
signature-reason-malformed = ein Teil davon fehlt oder ergibt keinen Sinn
signature-reason-from-unsigned = sie gilt nicht für „From“
signature-reason-expired = sie ist abgelaufen
signature-reason-not-yet-valid = sie wurde in der Zukunft erzeugt
signature-reason-key-missing = es gibt keinen Schlüssel
signature-reason-key-unanswered = der Schlüssel ließ sich nicht abfragen
signature-reason-key-revoked = der Schlüssel wurde widerrufen
signature-reason-key-invalid = der Schlüssel ist nicht verwendbar
signature-reason-key-too-short = der Schlüssel ist zu kurz
signature-reason-key-mismatch = sie wurde mit einem anderen Schlüssel erzeugt
signature-reason-identity-outside = der Schlüssel darf nicht für die Identität sprechen
signature-reason-body-altered = der Nachrichtentext wurde verändert
signature-reason-body-missing = nur der Header wurde angegeben
signature-reason-headers-altered = der Header wurde verändert
signature-reason-partial-body = sie gilt nur für den Anfang des Nachrichtentexts
signature-reason-sha1 = SHA-1 darf nicht zählen

chain-pass = { $count ->
        [one] Ein Server hat die Nachricht unterwegs versiegelt (ARC), und das Siegel ist gültig.
       *[other] { $count } Server haben die Nachricht unterwegs versiegelt (ARC), und die Siegel sind gültig.
    }
chain-fail = Die Siegel, die Server der Nachricht unterwegs gegeben haben (ARC), sind nicht gültig: { $reason }.
chain-open = Ob die Siegel gültig sind, die Server der Nachricht unterwegs gegeben haben (ARC), ist nicht bekannt: { $reason }.
chain-set = Satz { $number }: { $domain } ({ $selector }) gibt an, festgestellt zu haben: { $results }
chain-set-silent = Satz { $number }: { $domain } ({ $selector }) gibt nicht an, was festgestellt wurde
chain-before = Als die Nachricht bei { $domain } ankam, wurde DKIM bestanden, sagt { $domain }. Jetzt wird DKIM nicht mehr bestanden. Die Nachricht wurde also danach verändert, wie es Mailinglisten tun.
chain-changed = Die Nachricht wurde verändert, nachdem { $domain } sie versiegelt hatte und bevor { $next } es tat.
chain-means-pass = Das allein beweist nichts über die Domain des Absenders. Ein Empfangsserver, der diesen Servern vertraut, kann die Mail trotzdem annehmen, wenn SPF und DKIM nicht bestanden werden. Was SentraGuard antworten würde, steht hier ohne Rücksicht darauf.
chain-means-fail = Empfangsserver lassen dann außer Acht, was diese Server angeben. SPF und DKIM zählen wie ohne die Siegel.
chain-reason-not-verified = niemand hat sie geprüft
chain-reason-beyond-limits = es sind mehr, als hier angesehen werden
chain-reason-incomplete = Satz { $number } ist nicht vollständig, oder ein Teil davon steht zweimal da
chain-reason-malformed = ein Teil fehlt oder ergibt keinen Sinn
chain-reason-ended = laut Satz { $number } waren die davor nicht gültig (cv=fail)
chain-reason-status = was Satz { $number } über die davor sagt, kann nicht sein (cv=)
chain-reason-message = die Signatur von Satz { $number } über die Nachricht
chain-reason-seal = die Signatur des Siegels von Satz { $number }

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

### What was pasted, in detail

kind-spf = Die SPF-Prüfung des Empfangsservers wurde nicht bestanden: Die Adresse, von der die Mail kam, ist nicht unter denen, die die Domain aufführt.
kind-spf-perm-error = Der Empfangsserver konnte den SPF-Eintrag nicht auswerten: Er enthält einen Fehler oder braucht zu viele Abfragen.
kind-spf-temp-error = Der Empfangsserver konnte SPF nicht abfragen: Die DNS-Server der Domain haben nicht geantwortet.
kind-dkim = Der Empfangsserver fand keine gültige Signatur (DKIM) an der Mail.
kind-dmarc = Die Mail hat DMARC nicht bestanden: Nichts, was bestanden wurde, gehört zur Domain in der From-Adresse, oder die Richtlinie der Domain fehlt.
kind-authentication = Der Empfangsserver konnte nicht sicher feststellen, wer die Mail gesendet hat: SPF, DKIM oder DMARC fehlen oder wurden nicht bestanden.
kind-sender-blocked = Die Adresse oder Domain des Absenders steht auf einer Sperrliste des Empfangsservers.
kind-ip-blocked = Die Adresse des sendenden Servers steht auf einer Sperrliste.
kind-reverse-dns = Die Adresse des sendenden Servers hat im DNS keinen Namen, der zu ihr zurückführt (PTR-Eintrag).
kind-rate = Der Empfangsserver nimmt von diesem Absender vorerst keine Mails mehr an.
kind-content = Der Empfangsserver beanstandet den Inhalt der Mail.
kind-recipient = Der Empfangsserver hat kein solches Postfach, oder das Postfach nimmt keine Mails an.
kind-complaint = Jemand, der die Mail empfangen hat, hat sie als unerwünscht gemeldet, und der Anbieter teilt das mit. Abgelehnt wurde nichts.
kind-login = Der Server, der die Mail senden sollte, hat die Anmeldung nicht angenommen: Es gab keine, oder Benutzername oder Passwort waren falsch. Um SPF, DKIM oder DMARC geht es dabei nicht. Prüfen Sie im Mailprogramm die Einstellungen für den Versand (SMTP).
kind-other = Der Empfangsserver hat eine eigene Regel, die gegen die Mail spricht.

turn-sender-dns = Jetzt ist am Zug, wer das DNS von { $domain } betreut.
turn-sender-provider = Jetzt ist am Zug, wer den Server betreibt, der die Mail gesendet hat: Ihr Mailanbieter oder Hoster. Geben Sie die Ablehnungsmeldung dorthin weiter.
turn-sender = Jetzt ist am Zug, wer die Mail geschrieben hat.
turn-recipient-admin = Jetzt ist am Zug, wer die Mail des Empfängers betreut. Bitten Sie den Empfänger auf anderem Weg, etwa telefonisch, Ihre Mails dort freigeben zu lassen.
turn-nobody = Im Moment muss niemand etwas tun: Der Server versucht es von selbst noch einmal.

keeper-at = Das DNS von { $domain } liegt bei { $host }.
keeper-shared = Das DNS von { $domain } liegt auf Servern von { $host }: dort oder bei einer Firma, die sie für eigene Kunden nutzt.
keeper-several = Das DNS von { $domain } liegt auf Servern von { $host }.
keeper-unknown = Die Nameserver von { $domain } gehören zu { $host }.

page-panel = In der Oberfläche von { $host }
page-panel-help = Die Seite von { $host } über DNS-Einträge
panel-host = Bei { $host } heißt das Feld für den Host „{ $field }“.
panel-value = Der Wert kommt in das Feld „{ $field }“.
panel-apex-at = Wo der Host hier @ ist, geben Sie auch dort @ ein.
panel-apex-empty = Wo der Host hier @ ist, lassen Sie das Feld dort leer.
panel-apex-whole = Wo der Host hier @ ist, geben Sie dort die ganze Domain ein.
panel-appends = { $host } hängt die Domain selbst an den Host an.
panel-appends-nothing = { $host } will als Host den vollständigen Namen.
panel-long-whole = Ein langer Wert kann in einem Stück eingefügt werden.
panel-long-split = Ein Wert von mehr als 255 Zeichen muss in Teilen mit Anführungszeichen eingegeben werden.
panel-long-refused = Das Formular nimmt keinen Wert von mehr als 255 Zeichen an.

gateway-outlook = Microsoft
gateway-yahoo = Yahoo
gateway-apple = iCloud
gateway-proofpoint = Proofpoint
gateway-mimecast = Mimecast
gateway-barracuda = Barracuda
gateway-gmx = GMX, Web.de oder IONOS
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

said-pass = bestanden
said-fail = nicht bestanden
said-none = nichts zu prüfen
said-perm-error = nicht auswertbar
said-temp-error = eine Abfrage schlug vorübergehend fehl

unreadable-empty = Sie ist leer.
unreadable-too-large = Sie ist größer, als eine Mail sein kann (64 MB).
unreadable-too-many-fields = Sie hat mehr Header-Zeilen als jede Mail.
unreadable-several-messages = Sie enthält mehrere Nachrichten, wie ein ganzes Postfach. Speichern Sie die eine Nachricht für sich (.eml), und ziehen Sie diese hierher.
unreadable-picture = Es ist ein Bild. Gebraucht wird der Text: Kopieren Sie ihn, oder tippen Sie den Teil mit der Nummer und dem Grund ab.
unreadable-pdf = Es ist ein PDF. Kopieren Sie den Text daraus.
unreadable-archive = Es ist ein Archiv oder ein Dokument. Kopieren Sie den Text daraus.
unreadable-outlook-file = Es ist eine Outlook-Datei. Öffnen Sie die Nachricht, und kopieren Sie ihren Text, oder speichern Sie sie als Text oder als .eml.
unreadable-binary = Es ist kein Text.

page-pasted-bounce = Eine Ablehnungsmeldung von { $gateway }
page-pasted-bounce-by-somebody = Eine Ablehnungsmeldung
page-pasted-unknown = Ein Text, den wir nicht als Ablehnungsmeldung kennen
page-pasted-codes = Die Codes darin: { $codes }.
page-pasted-no-codes = Er enthält keinen Code. Am besten ist der ganze Text, der zurückgekommen ist.
page-pasted-message = Eine Nachricht von { $from }
page-pasted-message-without-from = Eine Nachricht
page-pasted-unreadable = Ihre Eingabe lässt sich nicht lesen.
page-pasted-about = Drücken Sie „Prüfen“, um zu sehen, was das DNS über { $domain } sagt.
page-pasted-about-ip = Drücken Sie „Prüfen“, um zu sehen, was das DNS über { $domain } sagt und über { $ip }, woher die Mail kam.
page-pasted-no-domain = Darin steht nicht, welche Domain die Mail gesendet hat. Geben Sie oben Ihre Domain ein, und drücken Sie dann „Prüfen“.
page-pasted-others = Geht es um einen anderen Absender?
page-pasted-other = Es ist { $address }
page-pasted-keys = { $more ->
        [0] Um die Signaturen zu prüfen, fragt „Prüfen“ auch nach den Schlüsseln unter { $names }.
        [one] Um die Signaturen zu prüfen, fragt „Prüfen“ auch nach den Schlüsseln unter { $names } und einem weiteren Namen.
       *[other] Um die Signaturen zu prüfen, fragt „Prüfen“ auch nach den Schlüsseln unter { $names } und { $more } weiteren Namen.
    }
page-pasted-private = Ihre Eingabe bleibt in Ihrem Browser. Gefragt wird nur das DNS, und nur nach den Namen und Adressen darin und den Namen in deren Einträgen.
page-pasted-stays = Ihre Eingabe bleibt in Ihrem Browser.
page-pasted-forget = Weglassen
page-hashed = { $hashed } von { $size } MB der Nachricht gelesen
page-signatures = Die Signaturen der Nachricht, von oben an:
page-unverified = Die Signaturen der Nachricht ließen sich nicht prüfen; das Ergebnis kommt deshalb ohne sie aus.
page-unverified-not-loaded = Der Teil dieser Seite, der sie prüft, konnte nicht geladen werden. Prüfen Sie, ob Sie online sind, und versuchen Sie es erneut.
page-unverified-stopped = Ihr Browser hat die Arbeit vorzeitig beendet, vielleicht aus Mangel an Speicher. Schließen Sie, was Sie nicht brauchen, und versuchen Sie es erneut.
page-unverified-too-large = In diesem Rahmen lassen sich nur Nachrichten bis 2 MB prüfen. Öffnen Sie diese Seite in einem eigenen Tab.
page-unverified-gone = Die Datei lässt sich nicht mehr lesen. Ziehen Sie sie noch einmal hierher.
page-bounce = Was die Ablehnungsmeldung sagt
page-bounce-receiver = Der Empfangsserver
page-bounce-refused = { $gateway } hat die Mail abgelehnt.
page-bounce-later = { $gateway } hat die Mail noch nicht angenommen.
page-bounce-counterpart-above = Die Worte von SentraGuard dafür sind die oben zitierten.
page-bounce-counterpart = Die Worte von SentraGuard dafür: „{ $text }“
page-bounce-results = Der Empfangsserver stellte fest: { $results }.
page-bounce-codes = Codes: { $codes }
page-bounce-for = Für { $recipient }
page-bounce-recipients = Der Bericht betrifft { $count } Empfänger, und bei { $failed } davon kam die Mail nicht an; was hier gelesen wurde, betrifft { $recipient }.
page-bounce-refused-by = Abgelehnt von { $host }
page-bounce-address = Die sendende Adresse { $ip } steht in: „{ $line }“
page-bounce-address-likely = Vielleicht kam die Mail von { $ip }; die Ablehnung sagt es nicht deutlich, deshalb wurde nichts daraus geschlossen: „{ $line }“
page-bounce-sender = Wer gesendet hat, steht in: „{ $line }“
page-bounce-likely = Worum es geht, folgt aus einfachen Wörtern oder einem Code darin und ist deshalb weniger sicher.
page-bounce-blocked-stop = Finden Sie die Ursache, und stellen Sie sie ab, sonst kehrt der Eintrag zurück. Ändern Sie das Passwort des Postfachs, und sehen Sie nach, was von dort, aus Ihren Webformularen und von Ihrem Server gesendet wurde.
page-bounce-blocked-ask = Bitten Sie dann den Betreiber der Liste, den Eintrag zu entfernen. Er braucht dazu die Adresse des Absenders, die Adresse des Empfängers und den Zeitpunkt des Sendens.
page-bounce-blocked-request = Die Anfrage schreiben
page-bounce-blocked-cause = Was zu einem solchen Eintrag führt: Empfänger haben Mails als Spam gemeldet, jemand ist in ein Postfach oder Webformular eingedrungen und hat darüber gesendet, oder eine Adresse wurde vorher von jemand anderem verwendet. Mit Ihren Einträgen im DNS hat es nichts zu tun.
page-bounce-blocked-unknown = Was von außen nicht zu erkennen ist: was in dem Eintrag steht, seit wann er besteht und ob es ihn noch gibt. Das kann nur der Betreiber der Liste sehen.
page-message = Was die Nachricht sagt
page-hops = Der Weg der Nachricht
page-hop-from = Von
page-hop-by = An
page-hop-delay = Dauer
page-hop-seconds = { $count ->
        [one] 1 s
       *[other] { $count } s
    }
page-hop-entry = Hier kam sie von außen herein.
page-results-by = { $by } stellte fest
page-results-by-receiver = Der Empfangsserver stellte fest
page-results-none = Niemand hat Ergebnisse vermerkt (Authentication-Results).

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
help-checked = Was die Prüfung von { $domain } ergibt
help-ip = - Server, der sie gesendet hat: { $ip }
help-link = Die ganze Prüfung: { $link }
help-paste-here = Bitte fügen Sie hier die kopierte Anfrage ein.

### The readable report

report-quoted = „{ $text }“
report-because = Gründe
report-codes = Codes
report-name-domain = Es steht nicht darin, welche Domain die Mail gesendet hat: Nennen Sie sie hinter den Optionen.
report-found = Befund
report-turn = Wer handeln muss
report-supply = Um sicher zu sein
report-publish = Dies veröffentlichen
report-instead = anstelle von
report-others = Andere
report-also = Gut zu wissen

report-record = Eintrag
report-records = Einträge
report-result = Ergebnis
report-explanation = Erklärung
report-lookups = DNS-Abfragen
report-lookups-count = { $count } von { $limit }; { $voids ->
        [0] keine ohne Treffer
        [one] eine ohne Treffer
       *[other] { $voids } ohne Treffer
    }
report-includes = Liest auch
report-space = Zugelassen
report-trace = Schrittweise
report-policy = Richtlinie
report-walk = Unter
report-subdomains = Subdomains
report-nonexistent = Inexistente
report-older = Ältere
report-identities = Für
report-keys = Schlüssel
report-signatures = Signiert von
report-signature = { $domain } ({ $selector }): { $result }
client-reason-received-spf = { $ip } hat die Mail übergeben: So hat es der Empfangsserver in Received-SPF vermerkt.
client-reason-authentication-results = { $ip } hat die Mail übergeben: So hat es der Empfangsserver in Authentication-Results vermerkt.
client-reason-received-below-results = { $ip } hat die Mail übergeben: Die Adresse steht in der ersten Zeile „Received:“ unterhalb dessen, was der Empfangsserver festgestellt hat.
client-reason-between-operators = { $ip } hat die Mail übergeben: Die Adresse steht in der ersten Zeile „Received:“, die von einem Betreiber zu einem anderen führt.
client-reason-hidden = Der Empfangsserver hat { $ip } vermerkt, eine Adresse in seinem eigenen Netz. Davor steht also ein eigener Server, der verbirgt, wer die Mail übergeben hat.
report-results = { $by } stellte fest: { $results }
report-results-receiver = Der Empfangsserver stellte fest: { $results }
report-result-for = { $result } für { $domain }
report-chain = Die Siegel auf der Nachricht (ARC)
report-namespace = Namen
report-fault = „{ $part }“: { $fault }
report-suggestion = Wahrscheinlich gemeint: { $suggestion }
report-bits = { $bits } Bit
report-beyond = Außer SentraGuard
report-blocklist = Sperrliste
report-blocklist-clean = { $list }: nicht gelistet
report-blocklist-listed = { $list }: gelistet, { $reasons }
report-blocklist-unavailable = { $list }: ließ sich nicht feststellen
report-address = Adresse
report-names = Namen
report-helo = HELO
report-evidence = Abgefragt
report-ttl = { $count } s lang gültig

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
page-no-reason = Nichts gefunden, weswegen die Mail abgelehnt würde.

page-do = Was zu tun ist
page-proven = { $count ->
        [one] 1 Eintrag · ausprobiert
       *[other] { $count } Einträge · ausprobiert
    }
page-fix-type = Typ
page-fix-host = Host
page-fix-value = Wert
page-fix-name = Vollständiger Name
page-fix-quoted = In Anführungszeichen
page-fix-line = Zonenzeile
page-forms = Vollständiger Name, Zeichenketten in Anführungszeichen, Zonenzeile
page-removed = { $count ->
        [one] Der Eintrag, der entfällt:
       *[other] Die { $count } Einträge, die entfallen:
    }

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

# A report that was kept.
ticket-as-of = Stand { $time }, von Sentra Check.
saved-no-report = Das ist kein Bericht, der hier gespeichert wurde, oder er wurde seitdem verändert.
saved-newer = Dieser Bericht wurde von einer neueren Version des Prüfprogramms gespeichert. Laden Sie die Seite neu, oder aktualisieren Sie das Programm.
saved-too-large = Dieser Bericht hat mehr Antworten, als eine Prüfung haben kann.

# Mehrere Domains auf einmal.
domains-title = Mehrere Domains prüfen
domains-lead = Fügen Sie Ihre Domains ein oder wählen Sie eine Datei. Zu jeder stehen Ergebnis und wichtigster Grund da; ein Klick zeigt die ganze Prüfung.
domains-field = Domains
domains-hint = Eine je Zeile, höchstens 1.000. Adressen und Zeilen einer Tabelle (CSV) gehen auch.
domains-file = Oder eine Datei mit Domains (CSV oder Text)
domains-file-hint = Ihre Domains kommen in das Feld dazu. Die Datei bleibt in Ihrem Browser.
domains-check = Alle prüfen
domains-single = Eine Domain prüfen
domains-empty = Hier steht noch keine Domain. Geben Sie eine je Zeile ein.
domains-none = In keiner Zeile steht eine Domain. Sie sieht aus wie shop.example oder name@shop.example.
domains-none-in-file = In keiner Zeile dieser Datei steht eine Domain.
domains-document = Das ist ein Dokument oder ein Archiv. Speichern Sie die Tabelle als CSV und wählen Sie dann diese Datei.
domains-picture = Das ist ein Bild. Die Domains werden als Text gebraucht.
domains-of-list = { $count ->
        [one] Aus dem Feld: 1 Domain.
       *[other] Aus dem Feld: { $count } Domains.
    }
domains-of-file = { $count ->
        [one] Aus der Datei: 1 Domain.
       *[other] Aus der Datei: { $count } Domains.
    }
domains-cut = Es sind mehr als 5 MB: Nur der Anfang wird gelesen.
domains-repeated = { $count ->
        [one] 1 Zeile wiederholt eine Domain; sie wird einmal geprüft.
       *[other] { $count } Zeilen wiederholen eine Domain; jede wird einmal geprüft.
    }
domains-beyond = { $count ->
        [one] 1 Domain bleibt weg, denn mehr als { $limit } gehen hier nicht. Die Befehlszeile nimmt mehr.
       *[other] { $count } Domains bleiben weg, denn mehr als { $limit } gehen hier nicht. Die Befehlszeile nimmt mehr.
    }
domains-wrong = { $count ->
        [one] In 1 Zeile steht keine Domain; sie bleibt weg:
       *[other] In { $count } Zeilen steht keine Domain; sie bleiben weg:
    }
domains-wrong-line = Zeile { $line }: { $text }
domains-running = { $count ->
        [one] 1 Domain wird geprüft
       *[other] { $count } Domains werden geprüft
    }
domains-progress = { $done } von { $count } geprüft
domains-part = { $count } % geprüft
domains-done = { $count ->
        [one] 1 Domain ist geprüft
       *[other] { $count } Domains sind geprüft
    }
domains-cancelled = Beendet nach { $done } von { $count } Domains
domains-sum = { $count }:
domains-rest = { $count ->
        [one] Die übrige Domain prüfen
       *[other] Die übrigen { $count } Domains prüfen
    }
domains-sort = Nach Ergebnis ordnen
domains-csv = Als CSV speichern
domains-json = Als JSON speichern
domains-domain = Domain
domains-why = Wichtigster Grund
domains-unanswered = nicht zu prüfen

# The settings of the page (config.json); $key is the name of a setting as the file has it.
settings-mistakes = Einige Einstellungen dieser Seite (config.json) sind nicht verwendbar; alle anderen gelten. Wer diese Seite betreibt, sollte sie ansehen:
settings-unknown-key = „{ $key }“ ist keine Einstellung.
settings-misspelt = „{ $key }“ ist keine Einstellung, „{ $detail }“ ist eine.
settings-no-object = „{ $key }“ muss ein Objekt sein, in geschweiften Klammern.
settings-no-list = „{ $key }“ muss eine Liste sein, in eckigen Klammern.
settings-no-text = „{ $key }“ muss ein Text sein, in Anführungszeichen.
settings-no-boolean = „{ $key }“ muss true oder false sein.
settings-empty = „{ $key }“ sagt zu wenig.
settings-too-long = „{ $key }“ ist zu lang.
settings-no-url = „{ $key }“ ist keine URL: { $detail }
settings-not-https = „{ $key }“ muss mit https:// beginnen und beginnt anders: { $detail }
settings-no-mail-address = „{ $key }“ ist keine Mailadresse: { $detail }
settings-none-of = „{ $key }“ muss eines von diesen sein: { $detail }
settings-unknown-provider = „{ $key }“ ist kein Anbieter, der hier bekannt ist: { $detail }
settings-no-colour = „{ $key }“ muss aus # und sechs Stellen bestehen, zum Beispiel #1f56b8, und ist { $detail }
settings-too-faint = „{ $key }“ ist auf der Seite schlecht lesbar: { $detail } braucht zum Hintergrund einen Kontrast von 4,5 zu 1. Verwendet wird die übliche Farbe.
settings-missing = „{ $key }“ fehlt.
settings-no-id = „{ $key }“ muss einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen haben.
settings-blocklist = „{ $key }“ ist nicht verwendbar: { $detail }
settings-forbidden = Diese Seite darf { $host } nicht fragen: Ihre eigene Regel (connect-src in index.html) nennt diesen Server nicht. „cargo xtask csp“ trägt ihn dort ein.
settings-nobody = Hier lässt sich vorerst nichts prüfen: Keiner der DNS-Server, die für diese Seite eingestellt sind, ist verwendbar. Über Ihre Domain sagt das nichts. Wer diese Seite betreibt, sollte die Einstellungen ansehen.
