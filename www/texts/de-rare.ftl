# Deutsch, was nur wenige Berichte brauchen; siehe en-rare.ftl.

### The verdict on what was pasted

verdict-other-matter = Bei dieser Ablehnung geht es nicht um die Einträge von { $domain }.
verdict-detail-accept-records = Die Einträge für SPF, DMARC und DKIM sind alle in Ordnung. Was aus der Signatur dieser Nachricht wurde, steht unten.
verdict-signature = { $records ->
        [yes] Die Einträge von { $domain } sind in Ordnung; die Signatur dieser Nachricht ist nicht gültig
       *[no] Außerdem ist die Signatur dieser Nachricht nicht gültig
    }: { $why ->
        [signature-reason-body-altered] Der Nachrichtentext wurde nach dem Signieren verändert
        [signature-reason-headers-altered] Der Header wurde nach dem Signieren verändert
        [signature-reason-key-mismatch] Sie wurde mit einem anderen Schlüssel erzeugt
        [signature-reason-expired] Sie ist abgelaufen
       *[other] Der Grund steht unten
    }.
verdict-detail-signature = Empfangsserver behandeln diese Nachricht wie eine ohne Signatur. SentraGuard hat keinen Grund, andere Mails von { $domain } abzulehnen.
report-key-and-signature = Schlüssel in Ordnung; die Signatur dieser Nachricht ist nicht gültig
verdict-detail-other-accept = Sie wurden trotzdem angesehen und sind in Ordnung: SentraGuard hat keinen Grund, Mails von { $domain } abzulehnen.
verdict-detail-other-at-risk = Sie wurden trotzdem angesehen: SentraGuard lehnt Mails von { $domain } möglicherweise wegen dem ab, was unten steht.
verdict-detail-other-reject = Sie wurden trotzdem angesehen: SentraGuard würde Mails von { $domain } wegen dem ablehnen, was unten steht.
verdict-detail-other-unknown = Sie wurden trotzdem angesehen; nicht alle ließen sich finden.
verdict-blocked-sender = { $blocked ->
        [none] SentraGuard hat den Absender oder die ganze Domain { $domain } gesperrt.
       *[other] SentraGuard hat { $blocked } gesperrt.
    }
verdict-blocked-server = { $blocked ->
        [none] SentraGuard hat die IP-Adresse gesperrt, von der die Mail kam.
       *[other] SentraGuard hat die IP-Adresse { $blocked } gesperrt.
    }
verdict-detail-blocked-accept = Die Einträge von { $domain } sind in Ordnung; um sie geht es dabei nicht.
verdict-detail-blocked-at-risk = Um die Einträge von { $domain } geht es dabei nicht. Auch sie wurden angesehen: SentraGuard lehnt Mails möglicherweise wegen dem ab, was unten steht.
verdict-detail-blocked-reject = Auch die Einträge von { $domain } sind nicht in Ordnung: SentraGuard würde Mails wegen dem ablehnen, was unten steht.
verdict-detail-blocked-unknown = Um die Einträge von { $domain } geht es dabei nicht; nicht alle ließen sich finden.
report-in-records = Was die Einträge ergeben
next-stop-sender = Finden Sie die Ursache, und stellen Sie sie ab, sonst kehrt die Sperre zurück: Ändern Sie das Passwort des Postfachs, und sehen Sie nach, was von dort und aus Ihren Webformularen gesendet wurde.
next-stop-server = Finden Sie heraus, was von diesem Server gesendet wurde, und stellen Sie die Ursache ab, sonst kehrt die Sperre zurück: ein Webformular, ein Programm oder ein Postfach, das andere benutzen. Gehört der Server nicht Ihnen, muss das sein Hoster tun.
next-remove = Bitten Sie dann SentraGuard, die Sperre aufzuheben. Nötig sind die Adresse des Absenders, die des Empfängers und der Zeitpunkt des Sendens.
next-remove-elsewhere = Bitten Sie dann den Betreiber der Liste, den Eintrag zu entfernen. Er braucht dazu die Adresse des Absenders, die Adresse des Empfängers und den Zeitpunkt des Sendens.
page-next-write = Die Anfrage schreiben

### The domain

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

spf-term-after-all = { $count ->
        [one] „{ $term }“ steht im SPF-Eintrag von { $domain } hinter „all“, wo Empfangsserver nicht mehr lesen.
       *[other] { $count } Angaben stehen im SPF-Eintrag von { $domain } hinter „all“, wo Empfangsserver nicht mehr lesen; die erste ist „{ $term }“.
    }
    .means = Ein Empfangsserver geht die Angaben von links nach rechts durch und hält bei der ersten an, die zutrifft. „all“ trifft auf alle zu, deshalb zählt nichts dahinter.
    .why = Versender, die dort aufgeführt sind, bestehen die Prüfung nicht, obwohl der Eintrag sie zu erlauben scheint.
    .fix = Wenn „{ $term }“ für jemanden steht, der für Sie sendet, verschieben Sie es im Eintrag unter { $domain } vor „all“. Wenn nicht, entfernen Sie es. Es gibt nur ein „all“, und es steht am Ende.

spf-neutral-all = Der SPF-Eintrag von { $domain } sagt nichts über Versender, die er nicht aufführt („?all“).
    .means = „?all“ steht für „dazu sagen wir nichts“. Empfangsserver müssen jeden Versender, der nicht aufgeführt ist, behandeln, als gäbe es keinen Eintrag (neutral).
    .why = Fälschungen werden nicht aufgehalten, und für strenge Empfangsserver ist ein solcher Eintrag unfertig.
    .fix = Ersetzen Sie „?all“ im Eintrag unter { $domain } durch „~all“, sobald alle Ihre Versender aufgeführt sind. Mails von anderen werden dann gekennzeichnet.

spf-too-many-mx-names = Die Angabe „{ $term }“ führt zu { $names } Mailservern, und bei mehr als { $limit } brechen Empfangsserver ab.
    .means = „mx“ im SPF-Eintrag von { $domain } erlaubt den Servern, die Mails empfangen, auch zu senden. Ein Empfangsserver fragt die Adresse jedes einzelnen ab, und bei mehr als { $limit } gibt er den ganzen Eintrag auf (permerror).
    .why = Für SentraGuard ist der SPF-Eintrag dann ungültig, außer wenn für die Mail schon eine Angabe davor zutrifft.
    .fix = Ersetzen Sie „{ $term }“ durch die Adressen, die wirklich senden („ip4:“ und „ip6:“), oder veröffentlichen Sie höchstens { $limit } Mailserver.
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
dkim-private-key-published = Der private DKIM-Schlüssel zum Selektor „{ $selector }“ ist öffentlich: Er steht im DNS.
    .means = Der Eintrag unter { $name } enthält die private Hälfte des Schlüsselpaars, die geheim bleiben muss. Sie gehört allein auf den Mailserver; in den Eintrag gehört die öffentliche Hälfte.
    .why = Jeder kann sie kopieren und Mails in Ihrem Namen signieren. Ihre eigenen Signaturen können Empfangsserver damit nicht prüfen.
    .fix = Entfernen Sie den Eintrag unter { $name } jetzt, und signieren Sie nicht mehr mit diesem Schlüssel: Er bleibt bekannt, was immer Sie später veröffentlichen. Erzeugen Sie ein neues Paar unter einem neuen Selektor, veröffentlichen Sie dessen öffentliche Hälfte, und signieren Sie mit der neuen privaten.
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
dkim-key-too-short = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ hat { $bits } Bit, und Empfangsserver akzeptieren keinen unter { $limit }.
    .means = Ein so kurzer Schlüssel lässt sich knacken. Empfangsserver behandeln eine Signatur mit dem Schlüssel unter { $name }, als wäre sie nicht da.
    .why = Mails, die damit signiert sind, gelten als nicht signiert.
    .fix = Erzeugen Sie bei dem Dienst, der Ihre Mails signiert, einen Schlüssel mit 2048 Bit, veröffentlichen Sie ihn unter einem neuen Selektor, und signieren Sie damit. Lassen Sie den Eintrag unter { $name } stehen, bis keine damit signierte Mail mehr unterwegs ist.
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
dkim-key-strict-subdomain = Der DKIM-Schlüssel unter dem Selektor „{ $selector }“ gilt nicht für Subdomains.
    .means = Im Eintrag unter { $name } steht „t=s“. Eine Signatur darf dann keine Subdomain als Identität des Absenders nennen (i=).
    .why = Die meisten Mails brauchen das nicht. Signaturen, die dort eine Subdomain nennen, sind nicht gültig.
    .fix = Lassen Sie es so, außer wenn Ihr Programm in der Zeile DKIM-Signature nach „i=“ eine Subdomain schreibt; dann entfernen Sie „t=s“ aus dem Eintrag unter { $name }.
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

### DKIM in detail

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

### What was pasted, in detail

kind-spf = Die SPF-Prüfung des Empfangsservers wurde nicht bestanden: Die Adresse, von der die Mail kam, ist nicht unter denen, die die Domain aufführt.
kind-spf-perm-error = Der Empfangsserver konnte den SPF-Eintrag nicht auswerten: Er enthält einen Fehler oder braucht zu viele Abfragen.
kind-spf-temp-error = Der Empfangsserver konnte SPF nicht abfragen: Die DNS-Server der Domain haben nicht geantwortet.
kind-dkim = Der Empfangsserver fand keine gültige Signatur (DKIM) an der Mail.
kind-dmarc = Die Mail hat DMARC nicht bestanden: Nichts, was bestanden wurde, gehört zur Domain in der From-Adresse, oder die Richtlinie der Domain fehlt.
kind-authentication = Der Empfangsserver konnte nicht sicher feststellen, wer die Mail gesendet hat: SPF, DKIM oder DMARC fehlen oder wurden nicht bestanden.
kind-sender-blocked = Die Adresse oder Domain des Absenders steht auf einer Sperrliste.
kind-ip-blocked = Die Adresse des sendenden Servers steht auf einer Sperrliste.
kind-reverse-dns = Die Adresse des sendenden Servers hat im DNS keinen Namen, der zu ihr zurückführt (PTR-Eintrag).
kind-rate = Der Empfangsserver nimmt von diesem Absender vorerst keine Mails mehr an.
kind-content = Der Empfangsserver beanstandet den Inhalt der Mail.
kind-recipient = Der Empfangsserver hat kein solches Postfach, oder das Postfach nimmt keine Mails an.
kind-complaint = Jemand, der die Mail empfangen hat, hat sie als unerwünscht gemeldet, und der Anbieter teilt das mit. Abgelehnt wurde nichts.
kind-login = Der Server, der die Mail senden sollte, hat die Anmeldung nicht angenommen: Es gab keine, oder Benutzername oder Passwort waren falsch. Um SPF, DKIM oder DMARC geht es dabei nicht. Prüfen Sie im Mailprogramm die Einstellungen für den Versand (SMTP).
kind-other = Der Empfangsserver hat eine eigene Regel, die gegen die Mail spricht.

turn-sender-provider = Jetzt ist am Zug, wer den Server betreibt, der die Mail gesendet hat: Ihr Mailanbieter oder Hoster. Geben Sie die Ablehnungsmeldung dorthin weiter.
turn-sender = Jetzt ist am Zug, wer die Mail geschrieben hat.
turn-recipient-admin = Jetzt ist am Zug, wer die Mail des Empfängers betreut. Bitten Sie den Empfänger auf anderem Weg, etwa telefonisch, Ihre Mails dort freigeben zu lassen.
turn-nobody = Im Moment muss niemand etwas tun: Der Server versucht es von selbst noch einmal.

said-pass = bestanden
said-fail = nicht bestanden
said-none = nichts zu prüfen
said-perm-error = nicht auswertbar
said-temp-error = eine Abfrage schlug vorübergehend fehl

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
page-signatures = Die Signaturen der Nachricht, von oben an:
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
page-bounce-blocked-cause = Was zu einem solchen Eintrag führt: Empfänger haben Mails als Spam gemeldet, jemand ist in ein Postfach oder Webformular eingedrungen und hat darüber gesendet, oder eine Adresse wurde vorher von jemand anderem verwendet. Mit Ihren Einträgen im DNS hat es nichts zu tun.
page-bounce-blocked-unknown = { $by ->
        [gateway-sentraguard] Nur SentraGuard
       *[other] Nur der Betreiber der Liste
    } kann sehen, was in dem Eintrag steht, seit wann er besteht und ob es ihn noch gibt.
help-remove = Bitte heben Sie die Sperre auf, oder teilen Sie uns mit, was dazu geführt hat.
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
page-unverified = Die Signaturen der Nachricht ließen sich nicht prüfen; das Ergebnis kommt deshalb ohne sie aus.
page-unverified-not-loaded = Der Teil dieser Seite, der sie prüft, konnte nicht geladen werden. Prüfen Sie, ob Sie online sind, und versuchen Sie es erneut.
page-unverified-stopped = Ihr Browser hat die Arbeit vorzeitig beendet, vielleicht aus Mangel an Speicher. Schließen Sie, was Sie nicht brauchen, und versuchen Sie es erneut.
page-unverified-too-large = In diesem Rahmen lassen sich nur Nachrichten bis 2 MB prüfen. Öffnen Sie diese Seite in einem eigenen Tab.
page-unverified-gone = Die Datei lässt sich nicht mehr lesen. Ziehen Sie sie noch einmal hierher.
page-message = Was die Nachricht sagt

### The readable report

report-codes = Codes
report-name-domain = Es steht nicht darin, welche Domain die Mail gesendet hat: Nennen Sie sie hinter den Optionen.
report-found = Befund
report-record = Eintrag
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
report-namespace = Namen
report-fault = „{ $part }“: { $fault }
report-suggestion = Wahrscheinlich gemeint: { $suggestion }
report-bits = { $bits } Bit
report-blocklist = Sperrliste
report-address = Adresse
report-names = Namen
report-helo = HELO
report-evidence = Abgefragt
report-ttl = { $count } s lang gültig
client-reason-received-spf = { $ip } hat die Mail übergeben: So hat es der Empfangsserver in Received-SPF vermerkt.
client-reason-authentication-results = { $ip } hat die Mail übergeben: So hat es der Empfangsserver in Authentication-Results vermerkt.
client-reason-received-below-results = { $ip } hat die Mail übergeben: Die Adresse steht in der ersten Zeile „Received:“ unterhalb dessen, was der Empfangsserver festgestellt hat.
client-reason-between-operators = { $ip } hat die Mail übergeben: Die Adresse steht in der ersten Zeile „Received:“, die von einem Betreiber zu einem anderen führt.
client-reason-hidden = Der Empfangsserver hat { $ip } vermerkt, eine Adresse in seinem eigenen Netz. Davor steht also ein eigener Server, der verbirgt, wer die Mail übergeben hat.

### Page

saved-no-report = Das ist kein Bericht, der hier gespeichert wurde, oder er wurde seitdem verändert.
saved-newer = Dieser Bericht wurde von einer neueren Version des Prüfprogramms gespeichert. Laden Sie die Seite neu, oder aktualisieren Sie das Programm.
saved-too-large = Dieser Bericht hat mehr Antworten, als eine Prüfung haben kann.

# Mehrere Domains auf einmal.
domains-title = Mehrere Domains prüfen
domains-lead = Fügen Sie Ihre Domains ein oder wählen Sie eine Datei. Zu jeder stehen Ergebnis und wichtigster Grund da; ein Klick zeigt die ganze Prüfung.
domains-field = Domains
domains-hint = Eine je Zeile, höchstens 1.000. Adressen und Zeilen einer Tabelle (CSV) gehen auch.
domains-file = Datei wählen
domains-file-hint = Eine Tabelle (CSV) oder ein Text, auch hierher gezogen. Die Domains darin kommen in das Feld; die Datei bleibt in Ihrem Browser.
domains-drop = Liste hier ablegen
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
        [one] 1 Domain geprüft
       *[other] { $count } Domains geprüft
    }
domains-cancelled = Beendet nach { $done } von { $count } Domains
domains-sum = { $count }:
domains-rest = { $count ->
        [one] Die übrige Domain prüfen
       *[other] Die übrigen { $count } Domains prüfen
    }
domains-again = { $count ->
        [one] Noch einmal fragen: 1 hat nicht geantwortet
       *[other] Noch einmal fragen: { $count } haben nicht geantwortet
    }
domains-only = Nur zeigen
domains-kept = Liste und Ergebnisse bleiben, bis Sie diesen Tab schließen.
domains-sort = Nach Ergebnis ordnen
domains-csv = Als CSV speichern
domains-json = Als JSON speichern
domains-domain = Domain
domains-why = Wichtigster Grund
domains-unanswered = nicht zu prüfen

# Why, in the row of a domain.
row-domain = diese Domain
row-before = von
row-after = dieser Domain
why-nonexistent = Die Domain gibt es nicht.
why-operator = Sie gehört { $operator }, und dort werden auch ihre Einträge verwaltet.
why-not-permitted = Der Browser lässt diese Seite den DNS-Server nicht fragen.
why-unreadable = Der DNS-Server lässt diese Seite seine Antworten nicht lesen.
why-failing = Der DNS-Server antwortet mit Fehlern.
why-busy = Der DNS-Server nimmt vorerst keine Fragen mehr an.
why-unreachable = Von hier aus war kein DNS-Server zu erreichen.
why-signatures = Ihr DNS ist signiert, und die Signaturen sind falsch (DNSSEC).
why-filtered = An ihrer Stelle hat ein Filter in Ihrem Netz geantwortet.
why-unproven = Das DNS sagt, dass es dort nichts gibt, und belegt es nicht.
why-unanswered = Ihre DNS-Server haben nicht geantwortet.
why-selector = Ihr DKIM-Selektor ist nicht bekannt.
why-unknown = Mehr als eines ließ sich nicht nachschlagen.

# The settings of the page (config.json); $key is the name of a setting as the file has it.
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
settings-no-length = „{ $key }“ muss eine Länge wie 4px sein und ist { $detail }
settings-no-font = „{ $key }“ muss Namen von Schriften nennen, mit Kommas dazwischen, und ist { $detail }
settings-missing = „{ $key }“ fehlt.
settings-no-id = „{ $key }“ muss einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen haben.
settings-blocklist = „{ $key }“ ist nicht verwendbar: { $detail }
