# Nederlands, wat maar weinig rapporten nodig hebben; zie en-rare.ftl.

### The verdict on what was pasted

verdict-other-matter = Deze weigering gaat niet over de records van { $domain }.
verdict-detail-accept-records = De records voor SPF, DMARC en DKIM zijn alle drie in orde. Hoe het met de handtekening van dit bericht staat, leest u hieronder.
verdict-signature = { $records ->
        [yes] De records van { $domain } zijn in orde; de handtekening van dit bericht klopt niet
       *[no] Bovendien klopt de handtekening van dit bericht niet
    }: { $why ->
        [signature-reason-body-altered] de tekst is gewijzigd na het ondertekenen
        [signature-reason-headers-altered] de header is gewijzigd na het ondertekenen
        [signature-reason-key-mismatch] ze is met een andere sleutel gemaakt
        [signature-reason-expired] de geldigheid is verstreken
       *[other] de reden staat hieronder
    }.
verdict-detail-signature = Ontvangende servers behandelen dit bericht als niet ondertekend. SentraGuard heeft geen reden om andere mail van { $domain } te weigeren.
report-key-and-signature = Sleutel in orde; de handtekening van dit bericht klopt niet
verdict-detail-other-accept = Ze zijn toch bekeken en zijn in orde: SentraGuard heeft geen reden om mail van { $domain } te weigeren.
verdict-detail-other-at-risk = Ze zijn toch bekeken: SentraGuard weigert mail van { $domain } mogelijk om wat hieronder staat.
verdict-detail-other-reject = Ze zijn toch bekeken: SentraGuard zou mail van { $domain } weigeren om wat hieronder staat.
verdict-detail-other-unknown = Ze zijn toch bekeken; niet alle konden worden gevonden.
verdict-blocked-sender = { $blocked ->
        [none] SentraGuard heeft de afzender of heel { $domain } geblokkeerd.
       *[other] SentraGuard heeft { $blocked } geblokkeerd.
    }
verdict-blocked-server = { $blocked ->
        [none] SentraGuard heeft het IP-adres geblokkeerd waar de mail vandaan kwam.
       *[other] SentraGuard heeft het IP-adres { $blocked } geblokkeerd.
    }
verdict-detail-blocked-accept = De records van { $domain } zijn in orde; daar gaat het niet om.
verdict-detail-blocked-at-risk = Het gaat niet om de records van { $domain }. Ook die zijn bekeken: SentraGuard weigert mail mogelijk om wat hieronder staat.
verdict-detail-blocked-reject = De records van { $domain } zijn ook niet in orde: SentraGuard zou mail weigeren om wat hieronder staat.
verdict-detail-blocked-unknown = Het gaat niet om de records van { $domain }; niet alle konden worden gevonden.
report-in-records = Wat er in de records gevonden is
next-stop-sender = Zoek de oorzaak en verhelp die, anders komt de blokkering terug: wijzig het wachtwoord van de mailbox, en kijk wat er vanuit die mailbox en uw webformulieren verstuurd is.
next-stop-server = Zoek uit wat er vanaf deze server verstuurd is en verhelp de oorzaak, anders komt de blokkering terug: een webformulier, een programma of een mailbox die anderen gebruiken. Is de server niet van u, dan moet de hostingprovider dat doen.
next-remove = Vraag SentraGuard daarna om de blokkering op te heffen. Nodig zijn het adres van de afzender, dat van de geadresseerde en het tijdstip van verzending.
next-remove-elsewhere = Vraag daarna de beheerder van de lijst om de vermelding te verwijderen. Hij heeft het adres van de afzender, het adres van de geadresseerde en het tijdstip van verzending nodig.
page-next-write = Het verzoek schrijven

### The domain

mx-dangling = { $count ->
        [one] De mailserver { $host } van { $domain } heeft geen adres.
       *[other] { $count } mailservers van { $domain } hebben geen adres; de eerste is { $host }.
    }
    .means = { $state ->
        [literal] Een MX-record moet een host noemen. Hier staat een IP-adres op de plaats van de naam, en zo’n naam bestaat niet in de DNS.
        [no-name] Een MX-record van het domein noemt { $host }, en die naam bestaat niet in de DNS.
       *[no-address] Een MX-record van het domein noemt { $host }, en die naam heeft geen IPv4-adres en geen IPv6-adres.
    }
    .why = { $others ->
        [none] Niemand kan naar het domein schrijven: antwoorden en bounces komen terug. SentraGuard let hier niet op.
       *[some] Mail komt nog aan op de andere servers, soms met vertraging. SentraGuard let hier niet op.
    }
    .fix = { $state ->
        [literal] Vervang het adres in het MX-record door de naam van de server, en geef die naam het adres.
       *[other] Geef { $host } zijn adres (A of AAAA), of verwijder het MX-record waarin deze naam staat.
    }
mx-cname = { $count ->
        [one] De mailserver { $host } van { $domain } is een alias van { $target } (CNAME).
       *[other] { $count } mailservers van { $domain } zijn aliassen (CNAME); de eerste is { $host }, een alias van { $target }.
    }
    .means = Een MX-record moet een host noemen die zelf een adres heeft, en niet een alias van zo’n host.
    .why = De meeste verzendende servers volgen de alias toch. Enkele doen dat niet, en hun mail komt terug. SentraGuard let hier niet op.
    .fix = Vervang { $host } in het MX-record door { $target }, of geef { $host } zijn adres (A of AAAA) in plaats van de alias.
beyond-record-unusable = { $problem ->
        [several] Er staat meer dan één { $record }-record op { $name }.
       *[other] Het { $record }-record op { $name } is niet bruikbaar.
    }
    .means = { $problem ->
        [several] Wie het leest, vindt er meer dan één, kiest er geen uit en gebruikt er geen.
        [version] Het begint niet precies zoals het moet, met de versie en een puntkomma; daarom wordt het overgeslagen.
        [id] Het moet “id=” bevatten met 1 tot 32 letters en cijfers, en daarachter niets anders.
        [reports] Het moet “rua=” bevatten met adressen die met “mailto:” of “https:” beginnen.
       *[logo] Het moet “l=” bevatten met het adres van het logo, dat met “https:” begint.
    }
    .why = Het is alsof er geen { $record } was. SentraGuard let hier niet op.
    .fix = { $problem ->
        [several] Behoud één van de records op { $name } en verwijder de andere.
       *[other] Verbeter het record op { $name }, of verwijder het als niemand het nodig heeft.
    }

### SPF

spf-wrong-address-family = { $count ->
        [one] Het SPF-record van { $domain } bevat een adres van de verkeerde soort: “{ $term }”.
       *[other] Het SPF-record van { $domain } bevat { $count } adressen van de verkeerde soort; het eerste is “{ $term }”.
    }
    .means = Er zijn twee soorten IP-adressen: IPv4 met punten, zoals 192.0.2.1, en IPv6 met dubbele punten, zoals 2001:db8::1. Na “ip4:” mag alleen de eerste soort staan, na “ip6:” alleen de tweede. Anders stopt een ontvangende server met het lezen van het hele record (permerror).
    .why = Voor SentraGuard is de SPF-vermelding dan ongeldig, ook voor de verzenders die er correct in staan.
    .fix = { $meant ->
        [unclear] Verbeter “{ $term }” in het record op { $domain }, of verwijder het.
       *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het record op { $domain }.
    } Is { $domain } van een provider, meld het dan aan de provider.
spf-too-many-void-lookups = Het SPF-record leidt tot { $strict } DNS-lookups die niets opleveren, en strenge ontvangende servers stoppen na { $limit }.
    .means = { $lacks ->
        [ip6] De namen hebben IPv4-adressen en geen IPv6-adressen; alleen de strengste ontvangende servers tellen dat, en alleen bij verzenders via IPv6. Andere komen op { $voids } zulke lookups.
        [ip4] De namen hebben IPv6-adressen en geen IPv4-adressen; alleen de strengste ontvangende servers tellen dat, en alleen bij verzenders via IPv4. Andere komen op { $voids } zulke lookups.
        [either] Elke naam heeft een adres, maar bij sommige ontbreekt een van de twee soorten; alleen de strengste ontvangende servers tellen dat. Andere komen op { $voids } zulke lookups.
       *[everything] Sommige termen verwijzen naar namen die geen adres hebben of niet bestaan. Ontvangende servers die soepel tellen, komen op { $voids } lege lookups; de strengste komen op { $strict }.
    }
    .why = Een ontvangende server die zich aan de limiet houdt, stopt met een fout (permerror); een andere gaat verder. Dezelfde mail slaagt op de ene plaats en op de andere niet.
    .fix = { $lacks ->
        [ip6] Verwijder niets, want de namen bestaan en zijn nodig. Wie via IPv6 verstuurt, geeft deze hosts IPv6-adressen (AAAA-records) of zet zijn netwerken met “ip6:” ervoor.
        [ip4] Verwijder niets, want de namen bestaan en zijn nodig. Zet de netwerken die voor u versturen met “ip4:” voor de gemarkeerde termen.
        [either] Verwijder niets, want de namen bestaan en zijn nodig. Zet de netwerken die voor u versturen met “ip4:” en “ip6:” voor de gemarkeerde termen.
       *[everything] Verwijder de gemarkeerde termen die nergens heen leiden, of verbeter de namen erin.
    }

spf-term-after-all = { $count ->
        [one] “{ $term }” staat na “all” in het SPF-record van { $domain }, waar ontvangende servers niet meer lezen.
       *[other] { $count } termen staan na “all” in het SPF-record van { $domain }, waar ontvangende servers niet meer lezen; de eerste is “{ $term }”.
    }
    .means = Een ontvangende server loopt de termen van links naar rechts door en stopt bij de eerste die past. “all” past op iedereen, dus telt niets van wat erachter staat.
    .why = Verzenders die daar staan, slagen niet, hoewel het record ze lijkt toe te laten.
    .fix = Staat “{ $term }” voor iemand die voor u verstuurt, zet de term dan vóór “all” in het record op { $domain }. Zo niet, verwijder hem. Er hoort één “all” te zijn, aan het einde.

spf-neutral-all = Het SPF-record van { $domain } zegt niets over verzenders die er niet in staan (“?all”).
    .means = “?all” betekent “daar zeggen we niets over”. Ontvangende servers moeten elke verzender die er niet in staat, behandelen alsof er geen record was (neutral).
    .why = Vervalste mail wordt niet tegengehouden, en strenge ontvangende servers beschouwen zo’n record als onaf.
    .fix = Vervang “?all” door “~all” in het record op { $domain }, zodra al uw verzenders erin staan. Mail van alle andere verzenders wordt dan gemarkeerd.

spf-too-many-mx-names = De term “{ $term }” leidt naar { $names } mailservers, en ontvangende servers stoppen bij meer dan { $limit }.
    .means = Door “mx” in het SPF-record van { $domain } mogen de servers die mail ontvangen ook mail versturen. Een ontvangende server zoekt van elk het adres op, en bij meer dan { $limit } geeft hij het hele record op (permerror).
    .why = Voor SentraGuard is de SPF-vermelding dan ongeldig, tenzij op de mail een term past die ervoor staat.
    .fix = Vervang “{ $term }” door de adressen die echt versturen (“ip4:” en “ip6:”), of publiceer niet meer dan { $limit } mailservers.
spf-redirect-without-record = Het SPF-record van { $domain } verwijst door naar { $target }, dat geen SPF-record heeft.
    .means = De term “{ $term }” laat ontvangende servers verdergaan met het record op { $target }. Dat record is er niet, dus stoppen ze met een fout (permerror).
    .why = Mail waarop geen eerdere term past, krijgt deze fout, en SentraGuard beschouwt de SPF-vermelding als ongeldig.
    .fix = Verbeter de naam in “{ $term }”, of vervang de term in het record op { $domain } door uw verzenders en “~all”.
spf-loop = Het SPF-record van { $domain } leidt steeds weer terug naar { $target }.
    .means = De term “{ $term }” verwijst naar een record dat al gelezen wordt. Een ontvangende server loopt in een kring totdat de limiet van lookups hem stopt (permerror).
    .why = Aan het record komt nooit een einde, dus geldt het als ongeldig.
    .fix = Verwijder “{ $term }” uit het record op { $domain }. De term laat niemand toe die niet al toegelaten is.
spf-ip-not-authorized = { $result ->
        [softfail] Het SPF-record van { $domain } vermeldt { $ip } niet, en vraagt om mail van dat adres te markeren (softfail).
        [neutral] Het SPF-record van { $domain } zegt niet of { $ip } mag versturen (neutral).
        [none] Het afzenderdomein { $domain } heeft geen SPF-record dat { $ip } zou kunnen toelaten.
        [permerror] Het SPF-record van { $domain } is niet bruikbaar, dus slaagt { $ip } niet (permerror).
       *[fail] Het SPF-record van { $domain } staat { $ip } niet toe om te versturen.
    }
    .means = Een ontvangende server vergelijkt het adres dat de mail aflevert, { $ip }, met het SPF-record van { $domain }. Hier slaagt dat niet.
    .why = SPF telt voor deze mail niet mee. Alles hangt dan af van DKIM, en SentraGuard vraagt om beide.
    .fix = { $gap ->
        [ip6] { $ip } is een IPv6-adres, en het SPF-record van { $domain } vermeldt alleen IPv4-adressen. Is het van u of van uw provider, voeg dan “ip6:{ $ip }” aan het record toe, of geef de mailserver die het record noemt een AAAA-record met dat adres. Kent u het niet, laat het record dan zoals het is.
        [host] { $domain } is de naam van een server: een programma daar verstuurt met die naam als envelopafzender (Return-Path). Stel in dat programma het liefst een envelopafzender van { $from } in, en zorg dat het SPF-record van { $from } { $ip } vermeldt. Of publiceer een SPF-record op { $domain } zelf.
        [elsewhere] SPF wordt beoordeeld bij de envelopafzender (Return-Path), en die is van { $domain } en niet van { $from }. Is dat de dienst die voor u verstuurt, dan moet wie die beheert { $ip } toelaten; of laat de dienst een envelopafzender van { $from } gebruiken. Het SPF-record van { $from } staat hier buiten.
       *[listed] Is { $ip } van u of van uw provider, voeg het dan toe aan het SPF-record van { $domain }, bij voorkeur met de “include” van de provider. Kent u het adres niet, dan verstuurt iemand anders in uw naam: laat het record dan zoals het is.
    }
spf-lookalike-modifier = { $count ->
        [one] Ontvangende servers negeren “{ $term }” in het SPF-record van { $domain }.
       *[other] Ontvangende servers negeren { $count } termen in het SPF-record van { $domain }; de eerste is “{ $term }”.
    }
    .means = Iets van de vorm naam=waarde dat een ontvangende server niet kent, wordt zonder foutmelding overgeslagen. “{ $term }” heeft die vorm, al lijkt het op een van de termen waarin verzenders staan.
    .why = De verzenders die ermee bedoeld waren, slagen niet. Geen enkele ontvangende server laat u dat weten.
    .fix = { $meant ->
        [unclear] Verbeter “{ $term }” in het record op { $domain }, of verwijder het.
       *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het record op { $domain }.
    }
spf-joined-terms = { $count ->
        [one] “{ $term }” in het SPF-record van { $domain } lijkt uit meerdere aan elkaar geschreven termen te bestaan.
       *[other] { $count } termen in het SPF-record van { $domain } lijken elk uit meerdere aan elkaar geschreven termen te bestaan; de eerste is “{ $term }”.
    }
    .means = Alleen een spatie scheidt de ene term van de volgende. Zonder spatie ziet een ontvangende server heel “{ $term }” als één naam en zoekt die in de DNS, waar hij niet bestaat.
    .why = De verzenders die met deze termen bedoeld waren, slagen niet, en met “include” of “redirect” wordt het hele record onbruikbaar (permerror).
    .fix = { $meant ->
        [unclear] Zet één spatie tussen de termen in het record op { $domain }.
       *[other] Schrijf in plaats daarvan “{ $meant }” in het record op { $domain }, met één spatie tussen de termen.
    }
spf-redirect-ignored = “{ $term }” in het SPF-record van { $domain } wordt genegeerd, omdat het record een “all” heeft.
    .means = “redirect=” verwijst door naar een ander record als geen term van dit record past. “all” past op iedereen, dus zo ver komt het nooit. Dit record heeft { $count ->
        [one] één zo’n term
       *[other] { $count } van zulke termen
    } naast een “all”.
    .why = Verzenders die alleen in het andere record staan, slagen niet.
    .fix = Verwijder “{ $term }” uit het record op { $domain } als niets het nodig heeft. Hebt u het andere record nodig, schrijf het dan als “include:” vóór “all”, of verwijder “all”.
spf-split-record = Een deel van het SPF-record van { $domain } staat in een apart TXT-record: “{ $part }”.
    .means = Ontvangende servers gebruiken het ene TXT-record dat met “v=spf1” begint, en geen ander. Een tweede record waarin de lijst verdergaat, wordt niet met het eerste samengevoegd; alleen de tekenreeksen tussen aanhalingstekens binnen één record worden dat wel.
    .why = De verzenders in het tweede record slagen niet.
    .fix = Zet alles in het ene TXT-record op { $domain } dat met “v=spf1” begint, en verwijder het andere. Een lange waarde mag binnen dat record in verschillende tekenreeksen tussen aanhalingstekens worden geknipt.
spf-range-too-broad = { $count ->
        [one] “{ $term }” in het SPF-record van { $domain } laat miljoenen adressen versturen.
       *[other] { $count } termen in het SPF-record van { $domain } laten miljoenen adressen versturen; de eerste is “{ $term }”.
    }
    .means = Het getal na de schuine streep zegt hoeveel van een adres telt; hoe kleiner het is, hoe meer adressen passen. Een bereik dat zo ruim is, omvat de netwerken van veel anderen.
    .why = Wie in dat bereik een host heeft, kan in uw naam versturen en slaagt. Strenge ontvangende servers beschouwen zo’n record als niet goed ingesteld.
    .fix = Vervang “{ $term }” in het record op { $domain } door de adressen die voor u versturen, zoals “ip4:192.0.2.10”. Uw provider of de beheerder van uw mailserver kent ze.
spf-duplicate-term = { $count ->
        [one] “{ $term }” staat meer dan één keer in het SPF-record van { $domain }.
       *[other] { $count } termen staan meer dan één keer in het SPF-record van { $domain }; de eerste is “{ $term }”.
    }
    .means = Van twee gelijke termen beslist de eerste; de tweede verandert dus niets.
    .why = Op zich kan het geen kwaad. Het record wordt er langer door, en een herhaalde “include”, “a” of “mx” wordt opnieuw opgezocht en telt mee voor de tien lookups die zijn toegestaan.
    .fix = Verwijder de herhaalde “{ $term }” uit het record op { $domain }.
spf-record-too-long = { $domain } en zijn TXT-records zijn samen { $bytes } bytes, en alleen minder dan { $limit } bytes passen zeker in één DNS-pakket.
    .means = Alle TXT-records van een naam komen in één antwoord, ook het SPF-record. Een antwoord van meer dan 512 bytes moet op een andere manier opnieuw worden gevraagd, en enkele firewalls blokkeren dat.
    .why = De meeste ontvangende servers krijgen toch het hele antwoord. Enkele misschien niet, en die vinden dan geen SPF-record.
    .fix = Verwijder op { $domain } TXT-records die niemand meer nodig heeft, zoals die waarmee u ooit bewees dat het domein van u is, en termen voor diensten die niet meer versturen.
spf-sender-id-record = { $domain } heeft een record van Sender ID, een methode die is afgeschaft.
    .means = Een record dat met “spf2.0” begint, was bedoeld voor Sender ID, dat bijna niemand nog controleert. Het is geen SPF-record en verandert niets aan SPF.
    .why = Het kan geen kwaad, maar wie de lijst van verzenders bijhoudt, kan het aanzien voor het record dat telt.
    .fix = Verwijder het record dat met “spf2.0” begint op { $domain }. Wat telt, is het record dat met “v=spf1” begint.
spf-depends-on-sender = Wat het SPF-record van { $domain } zegt, hangt af van wie verstuurt.
    .means = De term “{ $term }” bevat variabelen (macro’s) die de ontvangende server voor elke mail invult. Voor een mail van { $ip } vraagt hij bijvoorbeeld naar { $name }.
    .why = Dit is geen fout. Het betekent alleen dat de domeinnaam op zich niet zegt wie mag versturen.
    .fix = Verander niets. Wilt u weten wat voor uw mail geldt, vul dan het IP-adres in van de server die uw mail verstuurt en controleer opnieuw.
spf-unusual-macro = { $count ->
        [one] Sommige ontvangende servers lezen “{ $term }” in het SPF-record van { $domain } anders.
       *[other] Sommige ontvangende servers lezen { $count } termen in het SPF-record van { $domain } anders, de eerste is “{ $term }”.
    }
    .means = { $kind ->
        [parts] Het cijfer erin houdt maar enkele delen van een naam over. De standaard staat dat toe.
        [helo] Het vraagt naar de naam waarmee de verzendende server zich voorstelt (HELO). De standaard staat dat toe.
       *[local-part] Het vraagt naar wat bij de afzender vóór de @ staat. De standaard staat dat toe.
    }
    .why = Van de geprobeerde programma’s vragen deze naar een andere naam, niet altijd en niet allemaal bij elk domein: { $programs }.
    .fix = Is de naam altijd dezelfde, schrijf hem dan voluit. Zet er anders adressen of een include voor in de plaats.
spf-error-for-client = { $reason ->
        [lookup] Voor { $ip } kon SPF van { $domain } niet worden bepaald ({ $result }).
       *[other] Voor { $ip } eindigt SPF van { $domain } in een fout ({ $result }).
    }
    .means = { $reason ->
        [syntax] Het record op { $place } bevat een deel dat niet te lezen is.
        [several-records] Er staat meer dan één SPF-record op { $place }.
        [too-many-lookups] De termen tot en met “{ $term }” vragen meer DNS-lookups dan de tien die zijn toegestaan.
        [too-many-voids] Tot en met “{ $term }” leveren voor dit adres meer dan twee DNS-lookups niets op; alleen sommige ontvangende servers stoppen daar.
        [too-many-names] “{ $term }” leidt naar meer dan tien namen.
        [no-record] “{ $term }” leidt naar een naam zonder SPF-record.
       *[lookup] De DNS gaf geen bruikbaar antwoord op wat “{ $term }” vraagt.
    } Het gebeurt in het record op { $place }, en bij andere verzenders komt een ontvangende server misschien niet zover.
    .why = Eindigt de controle in een fout, dan geldt SPF niet als geslaagd, en SentraGuard eist dat.
    .fix = { $reason ->
        [lookup] Probeer het over een paar minuten opnieuw. Blijft het zo, vraag het dan aan de beheerder van de DNS van { $place }.
       *[other] Verstuurt { $ip } voor u, zet het adres dan vóór “{ $term }” (“ip4:” of “ip6:”), of vraag de beheerder van { $place } om dit te verbeteren.
    }
spf-private-network = { $count ->
        [one] Het SPF-record van { $domain } bevat een privénetwerk: “{ $term }”.
       *[other] Het SPF-record van { $domain } bevat { $count } privénetwerken; het eerste is “{ $term }”.
    }
    .means = Zulke adressen worden binnen een netwerk gebruikt en nooit op internet. Geen ontvangende server elders ziet er mail vandaan komen.
    .why = De term laat niemand toe en houdt niemand tegen. Misschien ontbreekt het adres waarmee uw mail het netwerk verlaat.
    .fix = Zet het publieke adres van uw mailserver in de plaats van “{ $term }”, of haal de term weg als dat adres er al in staat.
spf-version-split = “v=spf1” staat niet in de eerste tekenreeks van het SPF-record van { $domain }.
    .means = Een TXT-record bestaat uit tekenreeksen van hoogstens 255 tekens, die ontvangende servers samenvoegen. Hier is de eerste leeg, of eindigt die midden in “v=spf1”.
    .why = Dit volgt de standaard. Een veelgebruikte mailserver (Exim 4.96) kijkt alleen naar de eerste tekenreeks en vindt geen record.
    .fix = Publiceer dezelfde tekst opnieuw in één stuk, en laat uw DNS-paneel die splitsen waar die te lang is.

### DMARC

dmarc-wrong-place = Het DMARC-record van { $domain } staat op { $place }, waar geen enkele ontvangende server het zoekt.
    .means = Ontvangende servers vragen ernaar op _dmarc.{ $domain } en op dezelfde plaats bij de domeinen erboven. Wat ergens anders staat, zien ze niet.
    .why = SentraGuard vindt geen DMARC-record, hoewel er een is.
    .fix = Publiceer dezelfde tekst als TXT-record op _dmarc.{ $domain }, en verwijder het record op { $place }. Veel beheerpanelen voegen het domein zelf aan de naam toe: vul daar alleen “_dmarc” in.
dmarc-not-at-start = { $count ->
        [one] Het DMARC-record van { $domain } begint niet met “v=DMARC1”.
       *[other] { $count } DMARC-records van { $domain } beginnen niet met “v=DMARC1”.
    }
    .means = Ontvangende servers herkennen een tekst alleen als DMARC-record als “v=DMARC1” er helemaal vooraan in staat. Er mag geen spatie, aanhalingsteken of andere tag voor staan.
    .why = Voor SentraGuard en alle andere ontvangende servers is het alsof dit record er niet was.
    .fix = Vervang het TXT-record op _dmarc.{ $domain } door een record dat begint met “v=DMARC1;”, gevolgd door “p=” en de rest. Voer het in zonder aanhalingstekens.
dmarc-policy-missing = Het DMARC-record van { $domain } zegt niet wat er moet gebeuren met mail die niet slaagt (p=).
    .means = { $used ->
        [yes] Omdat het record om rapporten vraagt, lezen ontvangende servers die de huidige standaard volgen het alsof er “p=none” stond. Oudere negeren het mogelijk.
       *[no] Zonder “p=” en zonder adres voor rapporten gebruiken ontvangende servers het record helemaal niet.
    }
    .why = SentraGuard beschouwt de DMARC-vermelding mogelijk als onjuist, en Gmail noemt een record zonder beleid als reden om te weigeren.
    .fix = Zet “p=none;” achter “v=DMARC1;” in het TXT-record op _dmarc.{ $domain }. Met “none” verandert er voor geen enkele mail iets; later kunt u een strenger beleid kiezen.
dmarc-invalid-value = { $count ->
        [one] Het DMARC-record van { $domain } bevat een waarde die niet bestaat: “{ $term }”.
       *[other] Het DMARC-record van { $domain } bevat { $count } waarden die niet bestaan; de eerste is “{ $term }”.
    }
    .means = { $kind ->
        [options] “fo” zegt welke afzonderlijke mislukkingen gerapporteerd worden, en die waarde bestaat niet. Volgens de standaard wordt de tag genegeerd. Van de geprobeerde programma’s verwerpen deze daarom het hele record: { $programs }.
       *[policy] Elke tag van een DMARC-record kan alleen bepaalde waarden hebben. Is een van “p”, “sp” en “np” fout, dan doen ontvangende servers alsof er “p=none” stond, of gebruiken ze het record helemaal niet als het niet om rapporten vraagt. Elders wordt de tag genegeerd.
    }
    .why = Wat ontvangende servers doen, wijkt af van wat u bedoelde, en SentraGuard beschouwt de vermelding mogelijk als onjuist.
    .fix = { $kind ->
        [policy] { $meant ->
                [unclear] Verbeter “{ $term }” in het TXT-record op _dmarc.{ $domain }, of verwijder het.
               *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het TXT-record op _dmarc.{ $domain }.
            } Een beleid is “none”, “quarantine” of “reject”.
       *[other] { $meant ->
                [unclear] Verbeter “{ $term }” in het TXT-record op _dmarc.{ $domain }, of verwijder het.
               *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het TXT-record op _dmarc.{ $domain }.
            }
    }
dmarc-duplicate-tag = { $count ->
        [one] Er staat een tag twee keer in het DMARC-record van { $domain }: “{ $term }”.
       *[other] Er staan { $count } tags twee keer in het DMARC-record van { $domain }; de eerste is “{ $term }”.
    }
    .means = Elke tag mag maar één keer voorkomen. Anders gebruiken sommige ontvangende servers de eerste, andere de laatste, en weer andere het hele record niet.
    .why = Wat er met uw mail gebeurt, verschilt dan van ontvangende server tot ontvangende server, en SentraGuard beschouwt de vermelding mogelijk als onjuist.
    .fix = Verwijder uit het TXT-record op _dmarc.{ $domain } de tag die u niet bedoelt: “{ $term }”, of dezelfde tag die er eerder in staat. Verschillende adressen voor rapporten staan in één tag, gescheiden door komma’s.
dmarc-unknown-tag = { $count ->
        [one] Het DMARC-record van { $domain } bevat een tag die niet bestaat: “{ $term }”.
       *[other] Het DMARC-record van { $domain } bevat { $count } tags die niet bestaan; de eerste is “{ $term }”.
    }
    .means = Ontvangende servers slaan een tag die ze niet kennen over, alsof hij er niet stond. De namen van tags worden met kleine letters geschreven.
    .why = { $meant ->
        [unclear] Op zich kan het geen kwaad, maar het heeft ook geen effect.
       *[other] Wat ermee bedoeld was, wordt niet gezegd.
    }
    .fix = { $meant ->
        [unclear] Heeft niets van u “{ $term }” nodig, verwijder het dan uit het TXT-record op _dmarc.{ $domain }.
       *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het TXT-record op _dmarc.{ $domain }.
    }
dmarc-unaligned-identities = { $passed ->
        [yes] SPF of DKIM slaagde alleen voor { $identities }, niet voor { $domain }.
       *[no] DMARC rekent { $identities } niet tot { $domain }.
    }
    .means = { $kind ->
        [strict] DMARC gaat na of wat voor SPF of DKIM slaagt, bij het domein in het From-adres hoort. { $identities } en { $domain } zijn van één organisatie, maar het DMARC-record vraagt om precies dezelfde naam (“adkim=s” voor DKIM, “aspf=s” voor SPF).
       *[other] DMARC gaat na of wat voor SPF of DKIM slaagt, bij het domein in het From-adres hoort. { $identities } en { $domain } zijn niet dezelfde organisatie.
    }
    .why = { $passed ->
        [yes] Voor DMARC slaagt de mail dan niet, en ontvangende servers doen ermee wat het beleid zegt.
       *[no] Slagen voor { $identities } helpt niet. Tenzij SPF of DKIM ook voor { $domain } slaagt, doorstaat de mail de controle niet, en doen ontvangende servers ermee wat het beleid zegt.
    }
    .fix = { $kind ->
        [strict] Verwijder “adkim=s” en “aspf=s” uit het DMARC-record: dan tellen ook namen onder { $domain }. Is precies dezelfde naam bedoeld, laat de dienst dan als { $domain } zelf ondertekenen.
       *[other] Laat de dienst met DKIM ondertekenen voor { $domain }, of gebruik een envelopafzender (Return-Path) binnen { $domain }. Beide stelt u in bij de dienst die verstuurt, meestal onder “domeinauthenticatie” (domain authentication).
    }
dmarc-report-address-invalid = { $kind ->
        [size] Het DMARC-record van { $domain } beperkt de grootte van rapporten: “{ $term }”.
        [scheme] Een adres voor rapporten in het DMARC-record van { $domain } is geen mailadres: “{ $term }”.
       *[fault] { $count ->
            [one] Een adres voor rapporten in het DMARC-record van { $domain } is niet bruikbaar: “{ $term }”.
           *[other] { $count } adressen voor rapporten in het DMARC-record van { $domain } zijn niet bruikbaar; het eerste is “{ $term }”.
        }
    }
    .means = { $kind ->
        [size] Het deel na het uitroepteken staat niet meer in de standaard, en ontvangende servers negeren het.
        [scheme] Er mag elke soort adres staan, maar ontvangende servers hoeven alleen mail te kunnen versturen (mailto:).
       *[fault] Een adres heeft de vorm “mailto:name@example.com”. Verschillende adressen worden gescheiden door komma’s. Ontvangende servers slaan adressen over die anders geschreven zijn.
    }
    .why = { $kind ->
        [size] Het kan geen kwaad.
        [scheme] Het kan geen kwaad, maar langs die weg zal nauwelijks een rapport binnenkomen.
       *[fault] Daar wordt niets naartoe gestuurd, dus ziet u niet of uw mail slaagt.
    }
    .fix = { $meant ->
        [unclear] { $kind ->
            [size] Verwijder het uitroepteken en wat erachter staat uit het adres in het TXT-record op _dmarc.{ $domain }.
           *[other] Verbeter “{ $term }” in het TXT-record op _dmarc.{ $domain }, of verwijder het.
        }
       *[other] Schrijf “{ $meant }” in plaats van “{ $term }” in het TXT-record op _dmarc.{ $domain }.
    }
dmarc-tag-ignored-here = { $count ->
        [one] “{ $term }” heeft geen effect in het DMARC-record van { $domain }.
       *[other] { $count } tags hebben geen effect in het DMARC-record van { $domain }; de eerste is “{ $term }”.
    }
    .means = { $kind ->
        [options] “fo” bepaalt welke afzonderlijke mislukkingen gerapporteerd worden. Het telt alleen naast “ruf”, het adres voor zulke rapporten.
        [testing] “t=y” verlaagt een beleid met één stap, en onder “none” is er geen stap.
        [failures] “ruf” vraagt om rapporten over afzonderlijke berichten, en niemand mag die sturen voor een domein dat zegt een public suffix te zijn (psd=y).
       *[subdomain] Wat voor subdomeinen geldt, wordt gelezen uit het record van het hoofddomein van de organisatie, niet uit dat van { $domain }.
    }
    .why = Het kan geen kwaad, maar wat ermee bedoeld was, gebeurt niet.
    .fix = { $kind ->
        [options] Laat het staan, of verwijder het uit het TXT-record op _dmarc.{ $domain }.
        [testing] Laat het staan, of verwijder het uit het TXT-record op _dmarc.{ $domain }.
        [failures] Verwijder “ruf” uit het TXT-record op _dmarc.{ $domain }. Is het domein geen public suffix, verwijder dan “psd=y”.
       *[subdomain] Zet wat voor subdomeinen moet gelden in het record van het hoofddomein, of publiceer een record voor elk ervan. Verwijder daarna “{ $term }” uit het TXT-record op _dmarc.{ $domain }.
    }
dmarc-wildcard-answer = Wat op _dmarc.{ $domain } antwoordt, staat er voor elke naam (een wildcard) en is geen DMARC-record.
    .means = Een record met een sterretje antwoordt voor alle namen die er zelf geen hebben. Het was voor iets anders bedoeld en antwoordt ook hier.
    .why = Op zich kan het geen kwaad. Het lijkt alleen alsof er een record is.
    .fix = Voeg een TXT-record toe op _dmarc.{ $domain }; daar komt het in de plaats van de wildcard. De wildcard zelf kan blijven.
dmarc-foreign-text = { $kind ->
        [nearly] Naast het DMARC-record van { $domain } staat een tekst die er bijna een is.
       *[foreign] Naast het DMARC-record van { $domain } staat een andere tekst.
    }
    .means = Ontvangende servers slaan over wat niet precies met “v=DMARC1;” begint. { $kind ->
        [nearly] Wat de tweede tekst vraagt, telt niet, wat er ook bedoeld was.
       *[foreign] Hij was waarschijnlijk voor een andere naam bedoeld.
    }
    .why = Sommige programma’s volgen de standaard hier niet: ze lezen alleen de eerste tekst of voegen alle teksten samen, en de volgorde wisselt van antwoord tot antwoord. Van de programma’s die zijn geprobeerd: { $programs }.
    .fix = { $kind ->
        [nearly] Bepaal welke van de twee bedoeld is. Houd op _dmarc.{ $domain } één TXT-record dat met “v=DMARC1;” begint, en verwijder het andere.
       *[foreign] Houd het DMARC-record op _dmarc.{ $domain }, en verplaats de andere tekst naar de naam waarvoor hij bedoeld is, of verwijder hem.
    }
dmarc-unusual-syntax = Het DMARC-record van { $domain } is geschreven op een manier die sommige ontvangende servers niet kunnen lezen.
    .means = { $kind ->
        [spaces] Naast het gelijkteken van “v=DMARC1” staat witruimte. De standaard staat dat toe.
        [gap] Er staat een puntkomma te veel in, of witruimte vóór de eerste. De meeste ontvangende servers slaan dat over.
       *[tab] Achter een puntkomma staat een tab. De standaard staat dat toe.
    }
    .why = Van de geprobeerde programma’s vinden deze geen record of geen beleid: { $programs }.
    .fix = Schrijf het TXT-record op _dmarc.{ $domain } met “; ” tussen de tags en zonder andere witruimte.

### DKIM

dkim-wrong-place = Een DKIM-sleutel voor { $domain } staat op { $place }, waar geen ontvangende server hem zoekt.
    .means = { $kind ->
        [alias] De naam { $selector }._domainkey.{ $domain } is een alias (CNAME), en achter het doel ervan is { $domain } gezet. Zo leidt hij naar een naam die niet bestaat. De sleutel staat op het doel zonder dat einde.
        [unknown] Ontvangende servers zoeken een sleutel op de naam van de selector, gevolgd door ._domainkey.{ $domain }, en nergens anders.
       *[named] Ontvangende servers zoeken hem op { $selector }._domainkey.{ $domain } en nergens anders. Daar staat geen sleutel.
    }
    .why = SentraGuard eist een geldige sleutel en vindt er geen, hoewel er een is. Ondertekende mail geldt als niet ondertekend.
    .fix = { $kind ->
        [alias] Voer de alias op { $selector }._domainkey.{ $domain } opnieuw in, met het doel { $place } en een punt erachter, zodat er niets aan wordt toegevoegd.
        [unknown] Publiceer dezelfde tekst op de naam die de verzenddienst ervoor opgeeft, en verwijder die op { $place }. Veel beheerpanelen voegen het domein zelf toe: voer daar alleen het deel vóór { $domain } in.
       *[named] Publiceer dezelfde tekst als TXT-record op { $selector }._domainkey.{ $domain }, en verwijder die op { $place }. Veel beheerpanelen voegen het domein zelf toe: voer daar alleen “{ $selector }._domainkey” in.
    }
dkim-private-key-published = De DKIM-privésleutel van de selector “{ $selector }” is openbaar: hij staat in de DNS.
    .means = Het record op { $name } bevat de geheime helft van het sleutelpaar, de privésleutel. Die hoort alleen op de mailserver thuis; in het record hoort de publieke helft.
    .why = Iedereen kan de sleutel kopiëren en er in uw naam mail mee ondertekenen. Uw eigen handtekeningen kunnen ontvangende servers er niet mee controleren.
    .fix = Verwijder het record op { $name } nu, en stop met ondertekenen met deze sleutel: hij blijft bekend, wat u later ook publiceert. Maak een nieuw paar onder een nieuwe selector, publiceer de publieke helft daarvan en onderteken met de nieuwe privésleutel.
dkim-key-hostname-published = Bij de selector “{ $selector }” is de naam van een host gepubliceerd in plaats van een DKIM-sleutel.
    .means = Het record op { $name } is een tekst waarin “{ $target }” staat. Waarschijnlijk was het als alias (CNAME) bedoeld: dan gaan ontvangende servers naar die naam en vinden ze daar de sleutel. Een tekst nemen ze zoals die is, en dit is geen sleutel.
    .why = Geen enkele handtekening met deze selector kan worden gecontroleerd, dus geldt uw mail als niet ondertekend.
    .fix = Verwijder het TXT-record op { $name } en voeg op dezelfde naam een record van het type CNAME toe, met de waarde { $target }.
dkim-key-multiple-records = Er staan { $count } TXT-records bij de selector “{ $selector }”, en er mag er maar één zijn.
    .means = Een ontvangende server die de sleutel op { $name } opvraagt, krijgt ze allemaal, in willekeurige volgorde. De standaard zegt niet welk record hij neemt.
    .why = Sommige ontvangende servers vinden de sleutel en andere niet, en dat kan per mail verschillen.
    .fix = Behoud het record met de sleutel waarmee uw mail ondertekend wordt, en verwijder de andere op { $name }. Elke sleutel heeft een eigen selector nodig.
dkim-key-invalid = { $problem ->
        [truncated] { $missing ->
            [0] Het einde van de DKIM-sleutel bij de selector “{ $selector }” ontbreekt.
            [one] Het einde van de DKIM-sleutel bij de selector “{ $selector }” ontbreekt: 1 teken.
           *[other] Het einde van de DKIM-sleutel bij de selector “{ $selector }” ontbreekt: { $missing } tekens.
        }
       *[other] De DKIM-sleutel bij de selector “{ $selector }” is niet bruikbaar.
    }
    .means = { $problem ->
        [truncated] Het record op { $name } houdt op voordat de sleutel ten einde is. Vaak bewaart een beheerpaneel alleen de eerste 255 tekens van wat erin geplakt wordt.
        [no-key] Het record op { $name } heeft geen “p=”, waarachter de sleutel staat.
        [unreadable] Wat in het record op { $name } na “p=” staat, is geen leesbare sleutel.
        [exponent] De getallen in de sleutel op { $name } beschermen niets: iedereen kan handtekeningen maken die erbij passen.
        [other-type] De sleutel op { $name } is van een andere soort dan “k=” zegt; zonder “k=” moet het een RSA-sleutel zijn.
        [wrapped] Na “p=” in het record op { $name } horen de kale 32 bytes van de Ed25519-sleutel, niet een bestand waar ze in zitten.
        [excess] Op { $name } staat er iets achter het einde van de sleutel.
        [armour] De eerste of laatste regel van een sleutelbestand is in het record op { $name } geplakt. Alleen wat ertussen staat, is de sleutel.
        [stray] In het record op { $name } staan tekens die er niet horen, zoals aanhalingstekens of backslashes. De plaatsen zijn gemarkeerd.
        [semicolon] In het record op { $name } ontbreekt een puntkomma, waardoor twee onderdelen als één worden gelezen.
        [untagged] In het record op { $name } staat de sleutel zonder “p=” ervoor.
        [version] Het record op { $name } moet met “v=DKIM1” beginnen, precies zo geschreven.
       *[tags] Een deel van het record op { $name } heeft niet de vorm naam=waarde, of komt twee keer voor.
    }
    .why = Geen enkele ontvangende server kan er een handtekening mee controleren: de handtekening telt niet, en SentraGuard beschouwt de DKIM-vermelding als ongeldig.
    .fix = { $problem ->
        [truncated] Kopieer de hele sleutel opnieuw bij de dienst die uw mail ondertekent, en vervang het record op { $name }. Neemt het beheerpaneel niet meer dan 255 tekens aan, voer de waarde dan in als verschillende tekenreeksen tussen aanhalingstekens, de ene achter de andere.
        [no-key] Kopieer het record opnieuw bij de dienst die uw mail ondertekent, en vervang wat er op { $name } staat.
        [unreadable] Kopieer het record opnieuw bij de dienst die uw mail ondertekent, en vervang wat er op { $name } staat.
        [exponent] Maak een nieuwe sleutel van 2048 bits onder een nieuwe selector, publiceer die en onderteken ermee. Verwijder daarna het record op { $name }.
       *[other] Vervang het record op { $name } door een verbeterd record met dezelfde sleutel. Is de naam een alias (CNAME), vraag het dan aan de provider waar die naartoe leidt.
    }
dkim-key-unknown-type = De DKIM-sleutel bij de selector “{ $selector }” zegt dat hij van een soort is die ontvangende servers niet kennen: “{ $type }”.
    .means = { $kind ->
        [dkim2] Het is een sleutel voor DKIM2, de opvolger waaraan nog wordt gewerkt. De handtekeningen daarvan staan in eigen regels, en DKIM heeft niets aan de sleutel op { $name }.
       *[unknown] Na “k=” in het record op { $name } mag alleen “rsa” of “ed25519” staan, in kleine letters. Ontvangende servers negeren een sleutel van een andere soort.
    }
    .why = Mail die met deze selector ondertekend is, geldt als niet ondertekend.
    .fix = { $kind ->
        [dkim2] Laat het record voor DKIM2 staan, en onderteken voor DKIM daarnaast met een RSA-sleutel bij een andere selector.
       *[unknown] Vervang het record op { $name } door een record dat de soort sleutel juist noemt; “k=rsa” mag ook worden weggelaten. Is de naam een alias (CNAME), vraag het dan aan de provider waar die naartoe leidt.
    }
dkim-key-hash-unusable = De DKIM-sleutel bij de selector “{ $selector }” staat SHA-256 niet toe, terwijl elke handtekening die methode moet gebruiken.
    .means = “h=” in het record op { $name } somt de enige methoden (hashes) op die handtekeningen mogen gebruiken. SHA-256 staat er niet bij, en SHA-1 alleen mag niet meer worden geaccepteerd.
    .why = Geen enkele ontvangende server mag een handtekening met deze sleutel accepteren.
    .fix = Verwijder “h=” uit het record op { $name }, of schrijf “h=sha256”.
dkim-key-service-excludes-mail = De DKIM-sleutel bij de selector “{ $selector }” zegt dat hij niet voor mail is.
    .means = “s=” in het record op { $name } somt op waarvoor de sleutel gebruikt mag worden, en “email” noch “*” staat erbij.
    .why = Ontvangende servers negeren de sleutel, dus geldt mail die ermee ondertekend is als niet ondertekend.
    .fix = Verwijder “s=” uit het record op { $name }. Dient de sleutel echt voor iets anders, onderteken uw mail dan met een andere.
dkim-key-too-short = De DKIM-sleutel bij de selector “{ $selector }” heeft { $bits } bits, en ontvangende servers accepteren er geen onder { $limit }.
    .means = Zo’n korte sleutel kan worden gekraakt. Ontvangende servers behandelen een handtekening met de sleutel op { $name } alsof ze er niet was.
    .why = Mail die ermee ondertekend is, geldt als niet ondertekend.
    .fix = Maak een sleutel van 2048 bits bij de dienst die uw mail ondertekent, publiceer die onder een nieuwe selector en onderteken ermee. Laat het record op { $name } staan totdat er geen mail meer onderweg is die ermee ondertekend is.
dkim-key-pkcs1 = De DKIM-sleutel bij de selector “{ $selector }” heeft een vorm die sommige ontvangende servers niet kunnen lezen (PKCS #1).
    .means = Het record op { $name } bevat de kale getallen van de RSA-sleutel. De meeste ontvangende servers verwachten ze in een omhulsel dat het algoritme noemt (SubjectPublicKeyInfo); de sleutel begint dan met “MIIB” of “MIGf”.
    .why = Sommige ontvangende servers accepteren beide vormen, andere vinden geen geldige sleutel.
    .fix = Vervang het record op { $name } door een record met dezelfde sleutel in zijn omhulsel. De privésleutel blijft zoals hij is.
dkim-key-too-long = De DKIM-sleutel bij de selector “{ $selector }” heeft { $bits } bits, meer dan ontvangende servers aan hoeven te kunnen.
    .means = Ontvangende servers moeten RSA-sleutels tot 4096 bits kunnen gebruiken. De sleutel op { $name } is langer.
    .why = Sommige ontvangende servers kunnen de handtekening niet controleren, dus geldt de mail daar als niet ondertekend.
    .fix = Maak een sleutel van 2048 bits onder een nieuwe selector, publiceer die en onderteken ermee. Laat het record op { $name } staan totdat er geen mail meer onderweg is die ermee ondertekend is.
dkim-key-large-exponent = De DKIM-sleutel bij de selector “{ $selector }” heeft een exponent die voor sommige ontvangende servers te groot is.
    .means = Bijna elke RSA-sleutel heeft de exponent 65537. Die van de sleutel op { $name } heeft meer dan 31 bits, en gangbare programma’s weigeren dat.
    .why = Sommige ontvangende servers kunnen de handtekening niet controleren, dus geldt de mail daar als niet ondertekend.
    .fix = Maak een sleutel van 2048 bits met de gebruikelijke exponent onder een nieuwe selector, publiceer die en onderteken ermee. Verwijder daarna het record op { $name }.
dkim-ed25519-alone = De enige werkende DKIM-sleutel die gevonden is, bij de selector “{ $selector }”, is een Ed25519-sleutel.
    .means = Ed25519 is nieuwer dan RSA en wordt nog niet overal gecontroleerd; Gmail doet het niet. De sleutel op { $name } is in orde, maar er is geen RSA-sleutel naast gevonden.
    .why = Ontvangende servers die alleen RSA kennen, beschouwen uw mail als niet ondertekend.
    .fix = Onderteken elke mail twee keer: met een RSA-sleutel van 2048 bits onder een eigen selector, en met deze.
dkim-key-unusual-syntax = Het record van de DKIM-sleutel bij de selector “{ $selector }” is geschreven op een manier die sommige ontvangende servers weigeren.
    .means = { $problem ->
        [capitals] “{ $term }” is in hoofdletters geschreven. Waarden worden letter voor letter vergeleken; het is dus niet wat het moest zijn.
        [empty-tag] In het record op { $name } volgen twee puntkomma’s op elkaar, of er staat er een aan het begin. De regels voor zulke lijsten staan geen leeg deel toe.
        [hash-empty] “h=” in het record op { $name } noemt helemaal geen methode (hash). Streng gelezen is er geen toegestaan.
        [type-empty] “k=” in het record op { $name } is leeg. Streng gelezen noemt het geen soort sleutel.
        [note] De notitie (n=) in het record op { $name } heeft tekens buiten ASCII, die daar niet mogen staan.
        [twice] “{ $term }” staat twee keer in het record op { $name }. Elke tag mag er maar één keer staan.
        [name] “{ $term }” in het record op { $name } heeft een naam die geen tag mag hebben: alleen letters, cijfers en lage streepjes zijn toegestaan.
        [version] “v=DKIM1” moet de eerste tag zijn, als hij er staat. In het record op { $name } komt hij later.
        [line-break] In het record op { $name } staat een regeleinde tussen de tags. Dat geldt daar niet als witruimte, tenzij er een spatie volgt.
        [granularity] “{ $term }” in het record op { $name } is in 2011 afgeschaft. Programma’s die er nog op letten, vatten het op als uitsluiting van de afzender.
       *[spaces] Naast een gelijkteken in het record op { $name } staat witruimte. Dat mag, en toch kunnen sommige programma’s het niet lezen.
    }
    .why = De andere lezen de sleutel. Van dertien programma’s die zijn geprobeerd, weigeren deze hem: { $programs }. Daar geldt de mail als niet ondertekend.
    .fix = Vervang het record op { $name } door een record met dezelfde sleutel en niets van deze soort. Is de naam een alias (CNAME), vraag het dan aan de dienst waar hij naartoe leidt.
dkim-key-strict-subdomain = De DKIM-sleutel bij de selector “{ $selector }” dient niet voor subdomeinen.
    .means = In het record op { $name } staat “t=s”. Een handtekening mag dan geen subdomein noemen als identiteit van de afzender (i=).
    .why = De meeste mail heeft dat niet nodig. Handtekeningen die daar wel een subdomein noemen, zijn niet geldig.
    .fix = Laat het staan, tenzij uw programma na “i=” in de regel DKIM-Signature een subdomein schrijft; verwijder dan “t=s” uit het record op { $name }.
dkim-wildcard = Onder _domainkey.{ $domain } krijgt elke naam een antwoord (wildcard).
    .means = Een record voor “*”, of een DNAME bij _domainkey, antwoordt voor elke selector, ook voor een die niemand gebruikt.
    .why = Hierom wordt niets geweigerd. Maar een selector die verkeerd gespeld of nog niet gepubliceerd is, krijgt dat antwoord in plaats van geen, en een sleutel die daar gevonden wordt, bewijst weinig.
    .fix = Is de wildcard niet voor DKIM bedoeld, beperk hem dan tot de namen die hem nodig hebben, of publiceer elk daarvan afzonderlijk.

### The sending server

ip-not-public = { $ip } is niet het adres dat ontvangende servers zien.
    .means = { $scope ->
        [private] Zulke adressen worden binnen een eigen netwerk gebruikt; elk bedrijf en elk gezin kan dezelfde hebben.
        [shared] Zulke adressen worden gebruikt tussen een provider en zijn klanten.
        [link-local] Zo’n adres geldt maar op één kabel; een computer geeft het zichzelf waar niemand anders dat doet.
        [loopback] Met dit adres praat een computer met zichzelf.
       *[reserved] Geen enkele host op internet heeft dit adres.
    }
    .why = Ontvangende servers krijgen { $ip } nooit te zien. Wat hier over dit adres staat, ook bij SPF, geldt dus niet voor uw mail.
    .fix = Geef in plaats daarvan het openbare adres van uw mailserver op. Het staat in de weigeringsmelding, of in de header van een mail die aankwam, in de regel Received die de ontvangende server heeft toegevoegd.
ip-without-ptr = Het adres { $ip } heeft geen naam in de DNS (PTR-record).
    .means = Een ontvangende server vraagt de DNS naar de naam van het adres dat de mail aflevert. Voor { $ip } is er geen. { $family ->
        [ipv6] Over IPv6 vragen Gmail en Microsoft er zonder uitzondering om.
       *[ipv4] Elke mailserver hoort er een te hebben.
    }
    .why = SentraGuard noemt dit niet als reden. { $family ->
        [ipv6] Gmail en Microsoft weigeren mail van zo’n adres.
       *[ipv4] Gmail vraagt erom, en veel ontvangende servers weigeren mail van zo’n adres.
    }
    .fix = Vraag de hostingprovider van de server om de reverse DNS van { $ip } in te stellen op de naam van de server. U kunt dat niet zelf invoeren waar u uw eigen records publiceert: de reverse DNS hoort bij wie het adres toegewezen kreeg.
ip-forward-unconfirmed = { $count ->
        [one] De naam van { $ip }, { $name }, verwijst er niet naar terug.
       *[other] Het adres { $ip } heeft { $count } namen, en geen ervan verwijst ernaar terug; de eerste is { $name }.
    }
    .means = Iedereen kan een adres om het even welke naam geven. Daarom zoekt een ontvangende server de gevonden naam op en gaat na of { $ip } bij de adressen ervan staat. Hier is dat niet zo.
    .why = SentraGuard noemt dit niet als reden. Gmail en veel anderen behandelen het adres alsof het geen naam had, en weigeren of wantrouwen de mail.
    .fix = Is { $name } van u, voeg { $ip } dan toe aan de adresrecords ervan (A voor IPv4, AAAA voor IPv6). Zo niet, vraag dan de hostingprovider van de server om de reverse DNS van { $ip } in te stellen op de naam van uw server.
ip-helo-malformed = { $form ->
        [literal] Uw server meldt zich met zijn adres, “{ $helo }”, en niet met een naam (HELO).
        [address] Uw server meldt zich met een kaal adres, “{ $helo }” (HELO).
        [word] Uw server meldt zich met één enkel woord, “{ $helo }” (HELO).
       *[no-host] Uw server meldt zich met “{ $helo }”, en dat is geen naam van een host (HELO).
    }
    .means = Voordat een server een mail overdraagt, zegt hij zijn naam. Dat moet een volledige naam zijn, zoals mail.shop.example. { $form ->
        [literal] Een adres tussen vierkante haken is toegestaan als een server geen naam heeft.
       *[other] “{ $helo }” kan niet worden opgezocht.
    }
    .why = Veel ontvangende servers weigeren een server die zich zo meldt, omdat programma’s die spam versturen dat ook doen.
    .fix = Stel de volledige naam van de server in bij de configuratie: “myhostname” in Postfix, “primary_hostname” in Exim, de FQDN van de verzendconnector in Exchange. Neem het liefst de naam die het adres in de DNS heeft.
ip-helo-mismatch = { $state ->
        [nowhere] Uw server meldt zich als { $helo }, en die naam heeft geen adres dat past (HELO).
       *[elsewhere] Uw server meldt zich als { $helo }, en die naam leidt naar een ander adres dan { $ip } (HELO).
    }
    .means = Een ontvangende server kan de naam opzoeken waarmee een server zich meldt. Hij verwacht daar { $ip }.
    .why = { $state ->
        [nowhere] Ontvangende servers die de naam opzoeken, weigeren een naam die nergens naartoe leidt.
       *[elsewhere] De standaard staat het toe, en bijna niemand weigert er mail om. Het telt een beetje in het nadeel van de server.
    }
    .fix = Voeg { $ip } toe aan de adresrecords van { $helo }, of laat de server zich melden met een naam die dit adres heeft.
ip-generic-name = De naam van { $ip } lijkt op die van een thuisverbinding: { $name }.
    .means = De naam is van het adres afgeleid. Providers geven zulke namen in één keer aan alle adressen van een bereik, meestal aan die van thuisverbindingen en van gehuurde servers waaraan niemand een naam heeft gegeven.
    .why = SentraGuard noemt dit niet als reden. Sommige ontvangende servers houden zo’n server voor een gekaapte computer en weigeren zijn mail.
    .fix = Vraag de hostingprovider van de server om de reverse DNS van { $ip } in te stellen op de naam van uw server. Verstuur vanaf een thuisverbinding via de mailserver van uw provider.

blocklist-listed = Het adres { $ip } staat op de blokkeerlijst { $list }.
    .means = De lijst geeft als reden op: { $reasons }. Het antwoord is betrouwbaar, want over twee testadressen antwoordde de lijst bij deze controle juist.
    .why = Ontvangende servers die deze lijst gebruiken, weigeren mail van { $ip }.
    .fix = Zoek uit waarom { $ip } op de lijst kwam, en verhelp eerst dat. Vraag daarna de beheerder van { $list } om het adres te verwijderen. Is de server niet van u, vraag het dan aan de hostingprovider ervan.
blocklist-unavailable = Of { $ip } op de blokkeerlijst { $list } staat, was niet te achterhalen.
    .means = { $doubt ->
        [failed] De lijst beantwoordde niet elke vraag die werd gesteld.
        [canary] De lijst noemde het testadres niet dat er altijd op staat. “Niet vermeld” betekent dan niets.
        [everything] De lijst noemde het testadres dat er nooit op staat. “Vermeld” betekent dan niets.
        [resolvers] De antwoorden kwamen via verschillende DNS-servers; de testadressen bewijzen dus niets over het antwoord.
       *[code] De lijst antwoordde met een code waarvan niet bekend is dat ze “vermeld” betekent.
    }
    .why = Een lijst die geen antwoord wil geven, lijkt niemand te vermelden. Daarom wordt hier niets over { $ip } gezegd.
    .fix = Controleer over enkele minuten opnieuw, of met een andere DNS-server. Blijft het zo, dan moet de beheerder van deze pagina naar { $list } en de instellingen daarvoor kijken.

### What was pasted

message-from-missing = Het bericht heeft geen From-adres.
    .means = Elk bericht moet één regel “From:” hebben met het adres van de auteur. Dit bericht heeft er geen die te lezen is.
    .why = SPF en DKIM kunnen slagen, maar DMARC vergelijkt ze met dat adres. Grote ontvangende servers weigeren zo’n bericht.
    .fix = Stel het adres van de afzender in bij het programma dat de mail schrijft. Hebt u maar een deel van de header geplakt, plak dan de hele header.
message-from-multiple = Het bericht heeft meer dan één From-adres: { $addresses }.
    .means = { $fields ->
        [one] De regel “From:” noemt verschillende auteurs.
       *[other] Er zijn { $fields } regels “From:”; er mag er één zijn.
    }
    .why = DMARC kan niet bepalen voor welk domein de mail spreekt. Gmail en anderen weigeren zo’n bericht.
    .fix = Laat het programma dat de mail schrijft één adres in één regel “From:” zetten. Andere adressen kunnen in “Reply-To:” staan.
message-duplicate-field = Het bericht heeft meer dan één regel van een soort die maar één keer mag voorkomen: { $fields }.
    .means = Elk bericht mag één regel “To:”, één “Subject:” en één “Message-ID:” hebben. Welke van de twee telt, ligt niet vast, en een handtekening dekt er misschien maar één.
    .why = Sommige programma’s houden de handtekening dan voor ongeldig, zodat DKIM niet slaagt. Van de programma’s die zijn geprobeerd: { $programs }.
    .fix = Laat het programma dat de mail schrijft elk van deze regels één keer zetten. Is er onderweg een regel bij gekomen, door een lijst of een filter, laat die dan de bestaande vervangen.
signature-missing = Het bericht heeft geen DKIM-handtekening.
    .means = Een handtekening is een regel “DKIM-Signature:” in de header, die de verzendende server toevoegt. Dit bericht heeft er geen.
    .why = De sleutel die { $domain } publiceert, helpt alleen bij mail die ermee ondertekend is. Zonder handtekening moet SPF het alleen doen, en dat gaat verloren als een mail wordt doorgestuurd.
    .fix = Schakel DKIM voor { $domain } in waar de mail verstuurd wordt, en verstuur een nieuw bericht. Hebt u maar een deel van de header geplakt, open dan het bericht zoals het ontvangen is (“Origineel weergeven”) en sleep het bestand hierheen.
signature-left-out = { $named ->
        [yes] In wat u geplakt hebt, ontbreken handtekeningen die de ontvangende server geverifieerd heeft: { $names }.
        [unsent] U gaf een kopie van het bericht van vóór het versturen; daaraan is niet te zien of het ondertekend is.
       *[no] Wat u geplakt hebt, laat niet zien of het bericht ondertekend is.
    }
    .means = { $named ->
        [yes] De ontvangende server noteert in Authentication-Results welke handtekeningen hij geverifieerd heeft. Hun regels “DKIM-Signature:” staan niet in wat u geplakt hebt.
        [unsent] Geen enkele server heeft er iets op genoteerd, zoals in de map “Verzonden”. Een handtekening (DKIM) wordt meestal toegevoegd door de server die verstuurt, nadat deze kopie is bewaard.
       *[no] Een handtekening is een regel “DKIM-Signature:” in de header. In wat u geplakt hebt staat er geen, en dat is maar een deel van het bericht.
    }
    .why = Wat hier niet staat, kan hier niet geverifieerd worden. Het blijft dus open of DMARC door DKIM slaagt; wat de ontvangende server vaststelde, geldt als wat hij zegt.
    .fix = { $named ->
        [unsent] Stuur het bericht naar een eigen mailbox bij een andere provider, open het daar zoals het is ontvangen (“Origineel weergeven”), download het bestand en sleep het hierheen.
       *[other] Open het bericht zoals het ontvangen is (“Origineel weergeven”), download het bestand en sleep het hierheen.
    }
signature-malformed = { $problem ->
        [domain] Een handtekening van het bericht zegt niet wie ondertekend heeft.
        [selector] Een handtekening van { $domain } zegt niet met welke sleutel ze gemaakt is.
       *[other] De handtekening van { $domain } telt niet, omdat ze tegen de regels voor handtekeningen ingaat (selector { $selector }).
    }
    .means = { $problem ->
        [domain] De tag “d=” ontbreekt of bevat geen domein. De regel luidt “{ $line }”.
        [selector] De tag “s=” ontbreekt. De regel luidt “{ $line }”.
        [empty-tag] Er volgen twee puntkomma’s op elkaar met niets ertussen. De regels voor handtekeningen staan dat niet toe.
        [version] In elke handtekening moet “v=1” staan. In deze staat dat niet.
        [twice] Een tag staat er twee keer in.
        [no-tag] Een deel ervan is geen tag; een tag heeft de vorm naam=waarde.
        [identity] Ze spreekt voor een identiteit (“i=”) buiten { $domain }.
        [strict] Ze spreekt voor een subdomein (“i=”), en de gepubliceerde sleutel zegt dat hij alleen voor { $domain } zelf geldt (“t=s”).
        [query] Na “q=” staat iets anders dan “dns/txt”; ze zegt dus niet waar haar sleutel staat.
        [expiry] Ze eindigt (“x=”) niet later dan ze is gemaakt (“t=”).
        [algorithm] Na “a=” staat geen methode die DKIM kent.
        [form] Na “c=” staat geen vorm die DKIM kent.
        [number] Een getal of tijd erin is niet te lezen (“l=”, “t=” of “x=”).
       *[value] De handtekening zelf (“b=”) of de vingerafdruk van de berichttekst (“bh=”) ontbreekt of is beschadigd.
    }
    .why = Ontvangende servers die zich aan de standaard houden, behandelen het bericht als niet ondertekend. { $programs ->
        [all] Geen van de geprobeerde programma’s laat zo’n handtekening overal tellen.
       *[some] Sommige zijn toegeeflijk. Van de geprobeerde programma’s weigeren deze haar: { $programs }.
    }
    .fix = { $problem ->
        [strict] Verwijder “t=s” uit het record van de sleutel, of laat de server die ondertekent “i=” weglaten.
        [value] Controleer met het bericht precies zoals het is ontvangen: kies “Origineel weergeven” in het mailprogramma, download het bestand en sleep het hierheen. Blijft het zo, laat dan het programma dat ondertekent herstellen.
       *[other] Zet dit recht in het programma dat ondertekent, of werk het bij, en stuur een nieuw bericht.
    }
signature-from-unsigned = De handtekening van { $domain } (selector { $selector }) beschermt het From-adres niet.
    .means = Een handtekening noemt de regels van de header die ze dekt. De regel “From:” staat er niet bij, of het bericht heeft er een meer dan er ondertekend is.
    .why = Iedereen had daar een andere afzender kunnen zetten. Ontvangende servers accepteren zo’n handtekening niet.
    .fix = Laat de server die ondertekent “From” mee ondertekenen; elk gangbaar programma doet dat standaard. Zijn er twee regels “From:”, laat er dan één staan.
signature-key-missing = De sleutel voor de handtekening van { $domain } is niet gepubliceerd (selector { $selector }).
    .means = Het bericht zegt dat het ondertekend is met de sleutel “{ $selector }”. In de DNS van { $domain } is die sleutel er niet.
    .why = Zonder de sleutel kan niemand de handtekening verifiëren, dus telt ze niet.
    .fix = Publiceer de sleutel die de verzendende dienst voor de selector { $selector } toont, of laat die dienst ondertekenen met een sleutel die gepubliceerd is. Is het bericht oud, dan kan de sleutel sindsdien vervangen zijn: controleer met een nieuw bericht.
signature-key-mismatch = De handtekening van { $domain } is met een andere sleutel gemaakt dan de sleutel die gepubliceerd is (selector { $selector }).
    .means = Wat in de DNS onder { $selector } staat, hoort niet bij de privésleutel waarmee het bericht ondertekend is.
    .why = Ontvangende servers kunnen de handtekening niet verifiëren, dus slaagt DKIM bij geen enkel bericht dat zo ondertekend wordt.
    .fix = Kopieer de sleutel voor de selector { $selector } nog eens bij de verzendende dienst en publiceer hem in plaats van de oude. Gebruiken twee diensten dezelfde selector, geef dan een ervan een andere.
signature-body-altered = De tekst van het bericht is gewijzigd nadat { $domain } het ondertekend had (selector { $selector }).
    .means = De handtekening bevat een vingerafdruk van de berichttekst (body). De berichttekst die hier staat, heeft een andere.
    .why = Ontvangende servers behandelen het bericht als niet ondertekend. Kwam het zo aan, dan heeft iets onderweg het gewijzigd: een voettekst of disclaimer, een mailinglijst, een virusscanner die links herschrijft. Is het hier geplakt, dan kan het daardoor gewijzigd zijn.
    .fix = Controleer met het bericht precies zoals het ontvangen is: kies “Origineel weergeven” in het mailprogramma, download het bestand en sleep het hierheen. Blijft het zo, laat dan de server die iets toevoegt of herschrijft dat doen voordat de mail ondertekend wordt.
signature-headers-altered = { $certain ->
        [field] De regel “{ $field }” is gewijzigd of toegevoegd nadat { $domain } het bericht ondertekend had (selector { $selector }).
        [no] De header past niet bij de handtekening van { $domain } (selector { $selector }).
       *[yes] De header is gewijzigd nadat { $domain } het bericht ondertekend had (selector { $selector }).
    }
    .means = { $certain ->
        [field] Wordt die regel teruggezet zoals hij was, dan klopt de handtekening.
        [no] Ofwel is een ondertekende regel van de header gewijzigd, ofwel is het bericht ondertekend met een andere sleutel dan de sleutel die gepubliceerd is. Aan een handtekening van deze soort (Ed25519) is niet te zien welk van beide.
       *[yes] De sleutel is de juiste. Dus is een van de ondertekende regels gewijzigd, toegevoegd of verwijderd, zoals het onderwerp, de geadresseerden of de datum.
    }
    .why = Ontvangende servers behandelen het bericht als niet ondertekend. Mailinglijsten doen dit als ze hun naam voor het onderwerp zetten, en servers die mail als extern of als spam markeren ook.
    .fix = Controleer met het bericht precies zoals het ontvangen is: kies “Origineel weergeven” in het mailprogramma, download het bestand en sleep het hierheen. Blijft het zo, laat dan de server die de header wijzigt dat doen voordat de mail ondertekend wordt.
signature-sha1 = De handtekening van { $domain } gebruikt SHA-1, en dat telt niet meer (selector { $selector }).
    .means = De handtekening past bij het bericht. Maar de methode (rsa-sha1) is inmiddels te vervalsen, en ontvangende servers mogen haar niet accepteren.
    .why = Het bericht geldt als niet ondertekend.
    .fix = Laat de server die ondertekent rsa-sha256 gebruiken. De gepubliceerde sleutel kan blijven, tenzij het record ervan zegt dat hij alleen voor SHA-1 is.
signature-unaligned = De handtekening klopt, maar ze is van { $domain } en niet van { $from } (selector { $selector }).
    .means = De dienst die verstuurt, heeft met een eigen domein ondertekend. Voor DMARC telt een handtekening alleen als ze van het domein in het From-adres is.
    .why = DMARC steunt dan alleen op SPF, en dat gaat verloren als een mail wordt doorgestuurd.
    .fix = Stel DKIM voor { $from } in bij de dienst die verstuurt, meestal onder “domeinauthenticatie” (domain authentication). Die toont dan welke records u moet publiceren.
signature-expired = De geldigheid van de handtekening van { $domain } is verstreken (selector { $selector }).
    .means = Wie ondertekent, kan een dag bepalen waarna de handtekening niet meer telt. Die dag is voorbij.
    .why = Een bericht dat laat wordt bezorgd, of dat later wordt bekeken, geldt als niet ondertekend. Toen het verstuurd werd, was de handtekening misschien in orde.
    .fix = Is het bericht oud, controleer dan met een nieuw. Werd het geweigerd toen het nieuw was, vergelijk dan de klok van de server die ondertekent, en laat de handtekening enkele dagen gelden.
signature-not-yet-valid = Volgens de handtekening van { $domain } is ze in de toekomst gemaakt (selector { $selector }).
    .means = Het tijdstip in de handtekening ligt later dan het tijdstip van deze controle.
    .why = Tot dan kunnen ontvangende servers het bericht als niet ondertekend beschouwen.
    .fix = Zet de klok van de server die ondertekent gelijk, en ook de klok van dit apparaat als die niet klopt.
signature-partial-body = De handtekening van { $domain } dekt alleen het begin van het bericht (selector { $selector }).
    .means = De handtekening telt hoeveel van de berichttekst ze dekt (de tag “l=”), en het bericht is langer.
    .why = Iedereen onderweg kan tekst toevoegen, en toch blijft de handtekening kloppen. Sommige ontvangende servers accepteren zulke handtekeningen niet.
    .fix = Schakel “l=” (body length) uit waar de mail ondertekend wordt, zodat de hele berichttekst gedekt is.
signature-unusual-syntax = { $problem ->
        [length] De handtekening van { $domain } telt hoeveel van het bericht ze dekt, “l=” (selector { $selector }).
       *[other] De handtekening van { $domain } is geschreven op een manier die sommige ontvangende servers weigeren (selector { $selector }).
    }
    .means = { $problem ->
        [capitals] De methode (“a=”) of de vorm (“c=”) is in hoofdletters geschreven. Waarden worden letter voor letter vergeleken.
        [query] “q=” noemt naast “dns/txt” nog een andere weg naar de sleutel. Dat mag, maar niemand kent een andere weg.
       *[length] Ze dekt nu de hele berichttekst. Wat iemand erachter toevoegt, is niet beschermd; daarom wordt de tag afgeraden.
    }
    .why = Van de geprobeerde programma’s accepteren deze haar niet: { $programs }.
    .fix = { $problem ->
        [length] Schakel “l=” (body length) uit waar de mail ondertekend wordt.
        [query] Verwijder “q=” waar de mail ondertekend wordt, of laat alleen “dns/txt” staan.
       *[other] Zet dit recht in het programma dat ondertekent, of werk het bij, en stuur een nieuw bericht.
    }
evidence-outdated = { $about ->
        [spf] De weigeringsmelding is achterhaald: SPF slaagt nu voor { $ip }.
        [ptr] De weigeringsmelding is achterhaald: { $ip } heeft nu een naam die ernaar terugverwijst.
       *[records] De weigeringsmelding is achterhaald: alle drie de records van { $domain } zijn nu in orde.
    }
    .means = Wat de ontvangende server afkeurde, is niet wat de DNS vandaag zegt. Het is sindsdien verholpen, of de ontvangende server had nog een ouder antwoord.
    .why = Ontvangende servers bewaren antwoorden van de DNS tot een dag lang.
    .fix = Verstuur de mail opnieuw. Wordt hij nog eens geweigerd, wacht dan een dag en verstuur hem opnieuw. Wordt hij dan nog geweigerd, stuur de nieuwe weigeringsmelding dan naar de beheerder van de ontvangende server en vraag waarom.
evidence-unaligned = Wat slaagde, slaagde voor een ander domein dan { $domain }.
    .means = De ontvangende server zegt dat SPF of DKIM slaagde en DMARC niet. Het domein dat slaagde, is dus dat van de dienst die verstuurt, en niet dat van het From-adres.
    .why = Voor DMARC telt alleen wat slaagt voor { $domain } zelf of een naam binnen dezelfde organisatie (alignment). Geen record van { $domain } verandert met welk domein een dienst ondertekent.
    .fix = Stel bij de dienst die verstuurt “domeinauthenticatie” (eigen domein) in voor { $domain }: die ondertekent dan met DKIM voor { $domain } en toont de records die daarvoor nodig zijn.
evidence-unsigned = Er is een sleutel voor { $domain } gepubliceerd, en toch vond de ontvangende server geen geldige handtekening.
    .means = De sleutel is in orde (selector { $selectors }). De mail was dus niet ondertekend, of met een andere sleutel, of is na het ondertekenen gewijzigd.
    .why = Een gepubliceerde sleutel doet op zichzelf niets: de server die verstuurt moet elke mail ermee ondertekenen.
    .fix = Laat wie de server of het programma beheert dat deze mail verstuurde, ondertekening met DKIM voor { $domain } inschakelen, met de gepubliceerde sleutel. Wilt u zien wat een mail draagt, stuur er dan een naar uzelf en zet die hier neer.
evidence-forwarded = Deze mail is onderweg doorgestuurd.
    .means = { $ip ->
        [none] Deze regel laat het zien: “{ $line }”.
       *[other] Deze regel laat het zien: “{ $line }”. Het adres { $ip } is van wie doorstuurt, en niet van u.
    }
    .why = Doorsturen breekt SPF: de doorsturende server levert mail af met uw adres erop. Een DKIM-handtekening overleeft dat, als er onderweg niets verandert.
    .fix = Voeg het adres van wie doorstuurt niet toe aan het SPF-record van { $domain }. Zorg dat mail van { $domain } met DKIM is ondertekend. Anders moet wie doorstuurt een eigen adres in de envelop zetten (SRS), of moet de ontvanger u het uiteindelijke adres geven.
evidence-client-hidden = De ontvangende server keek naar een adres uit zijn eigen netwerk, { $ip }.
    .means = { $ip } is een privéadres, dat geen server daarbuiten kan hebben. Iets vóór de mailserver van de ontvanger verbergt wie de mail echt afleverde.
    .why = SPF en blokkeerlijsten kunnen alleen worden gevraagd naar het adres waar de mail echt vandaan kwam.
    .fix = Aan uw records hoeft niets te veranderen. Stuur de weigering langs een andere weg naar de beheerder van de ontvanger: diens mailserver moet het echte adres zien (bijvoorbeeld met het PROXY-protocol, of door zijn eigen relay te vertrouwen).
bounce-unrecognised = Deze weigeringsmelding kennen we niet.
    .means = { $count ->
        [0] Er staat geen code in.
       *[other] De codes erin: { $codes }. Providers geven er een eigen betekenis aan; zonder de woorden erbij zeggen ze dus weinig.
    }
    .why = Hieronder staat wat de DNS over het domein zegt. Misschien heeft dat niets met de weigering te maken.
    .fix = Plak de volledige tekst van de weigeringsmelding, het liefst het hele bericht dat u terugkreeg. Blijft ze onbekend, vraag het dan aan de provider die ze stuurde, of aan de geadresseerde.

### DKIM in detail

signature-result-pass = klopt (pass)
signature-result-fail = klopt niet (fail)
signature-result-policy = past, maar mag niet tellen (policy)
signature-result-neutral = is niet geverifieerd (neutral)
signature-result-perm-error = kan niet worden geverifieerd (permerror)
signature-result-temp-error = kon nu niet worden geverifieerd (temperror)
signature-result-none = is er niet (none)

signature-reason-not-verified = niemand heeft ze geverifieerd
signature-reason-beyond-limits = er zijn meer handtekeningen, of grotere, dan hier worden bekeken
signature-reason-malformed = een deel ontbreekt of is onzinnig
signature-reason-from-unsigned = ze dekt “From” niet
signature-reason-expired = de geldigheid is verstreken
signature-reason-not-yet-valid = ze is in de toekomst gemaakt
signature-reason-key-missing = er is geen sleutel
signature-reason-key-unanswered = de sleutel kon niet worden opgezocht
signature-reason-key-revoked = de sleutel is ingetrokken
signature-reason-key-invalid = de sleutel is niet bruikbaar
signature-reason-key-too-short = de sleutel is te kort
signature-reason-key-mismatch = ze is met een andere sleutel gemaakt
signature-reason-identity-outside = de sleutel mag niet voor de identiteit spreken
signature-reason-body-altered = de berichttekst is gewijzigd
signature-reason-body-missing = alleen de header is opgegeven
signature-reason-headers-altered = de header is gewijzigd
signature-reason-partial-body = ze dekt alleen het begin van de berichttekst
signature-reason-sha1 = SHA-1 mag niet tellen

chain-pass = { $count ->
        [one] Een server onderweg heeft het bericht verzegeld (ARC), en de verzegeling klopt.
       *[other] { $count } servers onderweg hebben het bericht verzegeld (ARC), en de verzegelingen kloppen.
    }
chain-fail = De verzegelingen die servers onderweg aan het bericht gaven (ARC), kloppen niet: { $reason }.
chain-open = Of de verzegelingen kloppen die servers onderweg aan het bericht gaven (ARC), is niet bekend: { $reason }.
chain-set = Set { $number }: { $domain } ({ $selector }) zegt te hebben vastgesteld: { $results }
chain-set-silent = Set { $number }: { $domain } ({ $selector }) zegt niet wat het heeft vastgesteld
chain-before = Toen het bericht bij { $domain } aankwam, slaagde DKIM, zegt { $domain }. Nu slaagt DKIM niet meer. Het bericht is dus daarna gewijzigd, zoals mailinglijsten doen.
chain-changed = Het bericht is gewijzigd nadat { $domain } het verzegeld had en voordat { $next } dat deed.
chain-means-pass = Dat bewijst op zich niets over het domein van de afzender. Een ontvangende server die deze servers vertrouwt, kan de mail toch aannemen als SPF en DKIM niet slagen. Wat SentraGuard zou antwoorden, staat hier zonder dat mee te tellen.
chain-means-fail = Ontvangende servers houden dan geen rekening met wat deze servers zeggen. SPF en DKIM tellen zoals zonder de verzegelingen.
chain-reason-not-verified = niemand heeft ze geverifieerd
chain-reason-beyond-limits = er zijn er meer dan hier worden bekeken
chain-reason-incomplete = set { $number } is niet volledig, of een deel ervan staat er twee keer
chain-reason-malformed = een deel van een ervan ontbreekt of is onzinnig
chain-reason-ended = volgens set { $number } klopten de sets ervoor niet (cv=fail)
chain-reason-status = wat set { $number } over de sets ervoor zegt, kan niet (cv=)
chain-reason-message = de handtekening van set { $number } over het bericht
chain-reason-seal = de verzegeling van set { $number }

### What was pasted, in detail

kind-spf = De SPF-controle van de ontvangende server is niet geslaagd: het adres waar de mail vandaan kwam, staat niet in de lijst van het domein.
kind-spf-perm-error = De ontvangende server kon het SPF-record niet evalueren: er staat een fout in, of het vraagt te veel opvragingen.
kind-spf-temp-error = De ontvangende server kon SPF niet opvragen: de DNS-servers van het domein antwoordden niet.
kind-dkim = De ontvangende server vond geen geldige handtekening (DKIM) op de mail.
kind-dmarc = De mail slaagde niet voor DMARC: niets wat slaagde, hoort bij het domein in het From-adres, of het beleid van het domein ontbreekt.
kind-authentication = De ontvangende server kon niet met zekerheid vaststellen wie de mail verstuurde: SPF, DKIM of DMARC ontbreekt of is niet geslaagd.
kind-sender-blocked = Het adres of het domein van de afzender staat op een blokkeerlijst.
kind-ip-blocked = Het adres van de verzendende server staat op een blokkeerlijst.
kind-reverse-dns = Het adres van de verzendende server heeft geen naam in de DNS die ernaar terugverwijst (PTR-record).
kind-rate = De ontvangende server neemt voorlopig geen mail meer aan van deze afzender.
kind-content = De ontvangende server heeft bezwaar tegen wat er in de mail staat.
kind-recipient = De ontvangende server heeft die mailbox niet, of de mailbox neemt geen mail aan.
kind-complaint = Een ontvanger heeft de mail als ongewenst gemeld, en de provider laat dat weten. Er is niets geweigerd.
kind-login = De server die de mail moest versturen, heeft de aanmelding niet aanvaard: er was er geen, of de gebruikersnaam of het wachtwoord klopte niet. Dit gaat niet over SPF, DKIM of DMARC. Kijk naar de instellingen voor het verzenden (SMTP) in het mailprogramma.
kind-other = De ontvangende server heeft een eigen regel die de mail tegenhoudt.

turn-sender-provider = Nu is het aan de beheerder van de server die de mail verstuurde: uw mailprovider of hostingprovider. Geef de weigeringsmelding door.
turn-sender = Nu is het aan degene die de mail schreef.
turn-recipient-admin = Nu is het aan de beheerder van de mail van de geadresseerde. Vraag de geadresseerde langs een andere weg, bijvoorbeeld telefonisch, om uw mail te laten toestaan.
turn-nobody = Niemand hoeft voorlopig iets te doen: de server probeert het vanzelf opnieuw.

said-pass = geslaagd
said-fail = niet geslaagd
said-none = niets te controleren
said-perm-error = niet te evalueren
said-temp-error = een opvraging mislukte tijdelijk

gateway-outlook = Microsoft
gateway-yahoo = Yahoo
gateway-apple = iCloud
gateway-proofpoint = Proofpoint
gateway-mimecast = Mimecast
gateway-barracuda = Barracuda
gateway-gmx = GMX, Web.de of IONOS
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

unreadable-empty = Er staat niets in.
unreadable-too-large = Het is groter dan een mail kan zijn (64 MB).
unreadable-too-many-fields = Het heeft meer headerregels dan welke mail ook.
unreadable-several-messages = Er zitten meerdere berichten in, zoals in een hele mailbox. Sla het ene bericht apart op (.eml) en sleep dat hierheen.
unreadable-picture = Het is een afbeelding. De tekst is nodig: kopieer die, of typ het deel met het nummer en de reden.
unreadable-pdf = Het is een pdf. Kopieer de tekst eruit.
unreadable-archive = Het is een archief of een document. Kopieer de tekst eruit.
unreadable-outlook-file = Het is een bestand van Outlook. Open het bericht en kopieer de tekst ervan, of sla het op als tekst of als .eml.
unreadable-binary = Het is geen tekst.

page-pasted-bounce = Een weigeringsmelding van { $gateway }
page-pasted-bounce-by-somebody = Een weigeringsmelding
page-pasted-unknown = Een tekst die geen weigeringsmelding is die we kennen
page-pasted-codes = De codes erin: { $codes }.
page-pasted-no-codes = Er staat geen code in. Het beste is de volledige tekst die u terugkreeg.
page-pasted-message = Een bericht van { $from }
page-pasted-message-without-from = Een bericht
page-pasted-unreadable = Wat u hebt ingevoerd, is niet te lezen.
page-pasted-about = Kies Controleren om te zien wat de DNS over { $domain } zegt.
page-pasted-about-ip = Kies Controleren om te zien wat de DNS zegt over { $domain } en over { $ip }, waar de mail vandaan kwam.
page-pasted-no-domain = Er staat niet in welk domein de mail verstuurde. Typ hierboven uw domein en kies dan Controleren.
page-pasted-others = Gaat het over een andere afzender?
page-pasted-other = Het is { $address }
page-pasted-keys = { $more ->
        [0] Om de handtekeningen na te gaan, vraagt Controleren ook de sleutels op bij { $names }.
        [one] Om de handtekeningen na te gaan, vraagt Controleren ook de sleutels op bij { $names } en nog één naam.
       *[other] Om de handtekeningen na te gaan, vraagt Controleren ook de sleutels op bij { $names } en nog { $more } namen.
    }
page-pasted-private = Wat u hebt ingevoerd, blijft in uw browser. Alleen de DNS wordt iets gevraagd, en alleen over de namen en adressen erin, en de namen in hun records.
page-pasted-stays = Wat u hebt ingevoerd, blijft in uw browser.
page-pasted-forget = Weglaten
page-signatures = De handtekeningen van het bericht, van boven af:
page-bounce = Wat de weigeringsmelding zegt
page-bounce-receiver = De ontvangende server
page-bounce-refused = { $gateway } heeft de mail geweigerd.
page-bounce-later = { $gateway } heeft de mail nog niet aangenomen.
page-bounce-counterpart-above = In de woorden van SentraGuard is dit wat hierboven geciteerd is.
page-bounce-counterpart = In de woorden van SentraGuard: “{ $text }”
page-bounce-results = De ontvangende server stelde vast: { $results }.
page-bounce-codes = Codes: { $codes }
page-bounce-for = Voor { $recipient }
page-bounce-recipients = Het bericht gaat over { $count } ontvangers, en bij { $failed } daarvan is de mail niet aangekomen; wat hier gelezen is, gaat over { $recipient }.
page-bounce-refused-by = Geweigerd door { $host }
page-bounce-address = Het verzendende adres { $ip } staat in: “{ $line }”
page-bounce-address-likely = Misschien kwam de mail van { $ip }; de weigering zegt het niet duidelijk, dus er is niets uit afgeleid: “{ $line }”
page-bounce-sender = De afzender staat in: “{ $line }”
page-bounce-likely = Waar het over gaat, volgt uit gewone woorden of een code erin, en is dus minder zeker.
page-bounce-blocked-cause = Wat tot zo’n vermelding leidt: geadresseerden meldden mail als spam, in een mailbox of webformulier werd ingebroken om er spam mee te versturen, of iemand anders gebruikte het adres eerder. Het gaat niet om uw records in de DNS.
page-bounce-blocked-unknown = { $by ->
        [gateway-sentraguard] Alleen SentraGuard
       *[other] Alleen de beheerder van de lijst
    } kan zien wat de vermelding zegt, sinds wanneer ze er staat en of ze er nog staat.
help-remove = Kunt u de blokkering opheffen, of ons laten weten waardoor ze kwam?
page-hops = De weg van het bericht
page-hop-from = Van
page-hop-by = Naar
page-hop-delay = Na
page-hop-seconds = { $count ->
        [one] 1 s
       *[other] { $count } s
    }
page-hop-entry = Hier kwam het van buiten binnen.
page-results-by = { $by } stelde vast
page-results-by-receiver = De ontvangende server stelde vast
page-results-none = Niemand heeft resultaten genoteerd (Authentication-Results).
page-unverified = De handtekeningen van het bericht konden niet worden nagegaan. Het resultaat is dus zonder deze handtekeningen.
page-unverified-not-loaded = Het deel van deze pagina dat ze nagaat, kon niet worden opgehaald. Ga na of u online bent en probeer het opnieuw.
page-unverified-stopped = Uw browser heeft het werk voortijdig beëindigd, misschien door gebrek aan geheugen. Sluit wat u niet nodig hebt en probeer het opnieuw.
page-unverified-too-large = In dit kader kunnen alleen berichten tot 2 MB worden nagegaan. Open deze pagina in een eigen tabblad.
page-unverified-gone = Het bestand kan niet meer worden gelezen. Sleep het hier nog eens naartoe.
page-message = Wat het bericht zegt

### The readable report

report-codes = Codes
report-name-domain = Er staat niet in welk domein de mail heeft verstuurd: noem het achter de opties.
report-found = Vastgesteld
report-record = Record
report-result = Resultaat
report-explanation = Toelichting
report-lookups = Lookups
report-lookups-count = { $count } van { $limit }; { $voids ->
        [0] geen enkele leeg
        [one] één leeg
       *[other] { $voids } leeg
    }
report-includes = Leest
report-space = Laat toe
report-trace = Stappen
report-policy = Beleid
report-walk = Gevraagd op
report-subdomains = Subdomeinen
report-nonexistent = Onbestaande
report-older = Oudere
report-identities = Voor
report-keys = Sleutels
report-signatures = Ondertekend
report-namespace = Namen
report-fault = “{ $part }”: { $fault }
report-suggestion = Waarschijnlijk bedoeld: { $suggestion }
report-bits = { $bits } bits
report-blocklist = Lijst
report-address = Adres
report-names = Namen
report-helo = HELO
report-evidence = Gevraagd
report-ttl = { $count } s bewaard
client-reason-received-spf = { $ip } heeft de mail afgeleverd: zo noteerde de ontvangende server het in Received-SPF.
client-reason-authentication-results = { $ip } heeft de mail afgeleverd: zo noteerde de ontvangende server het in Authentication-Results.
client-reason-received-below-results = { $ip } heeft de mail afgeleverd: het adres staat in de eerste regel “Received:” onder wat de ontvangende server vaststelde.
client-reason-between-operators = { $ip } heeft de mail afgeleverd: het adres staat in de eerste regel “Received:” die van de ene beheerder naar de andere leidt.
client-reason-hidden = De ontvangende server noteerde { $ip }, een adres in zijn eigen netwerk. Er staat dus een eigen server voor, die verbergt wie de mail heeft afgeleverd.

### Page

saved-no-report = Dit is geen rapport dat hier bewaard is, of het is sindsdien gewijzigd.
saved-newer = Dit rapport is bewaard met een nieuwere versie van het controleprogramma. Laad de pagina opnieuw, of werk het programma bij.
saved-too-large = Dit rapport bevat meer antwoorden dan een controle kan hebben.

# Meerdere domeinen tegelijk.
domains-title = Meerdere domeinen controleren
domains-lead = Plak uw domeinen of kies een bestand. Bij elk domein staan de uitkomst en de belangrijkste reden; een klik toont de hele controle.
domains-field = Domeinen
domains-hint = Eén per regel, hoogstens 1.000. Adressen en rijen van een tabel (CSV) mogen ook.
domains-file = Bestand kiezen
domains-file-hint = Een tabel (CSV) of een tekst, ook hierheen gesleept. De domeinen daaruit komen in het veld; het bestand blijft in uw browser.
domains-drop = Zet de lijst hier neer
domains-check = Alle controleren
domains-single = Eén domein controleren
domains-empty = Hier staat nog geen domein. Typ of plak er één per regel.
domains-none = Op geen enkele regel staat een domein. Het ziet eruit als shop.example of naam@shop.example.
domains-none-in-file = Op geen enkele regel van dit bestand staat een domein.
domains-document = Dit is een document of een archief. Bewaar de tabel als CSV en kies dan dat bestand.
domains-picture = Dit is een afbeelding. De domeinen zijn als tekst nodig.
domains-of-list = { $count ->
        [one] Uit het veld: 1 domein.
       *[other] Uit het veld: { $count } domeinen.
    }
domains-of-file = { $count ->
        [one] Uit het bestand: 1 domein.
       *[other] Uit het bestand: { $count } domeinen.
    }
domains-cut = Het is groter dan 5 MB: alleen het begin wordt gelezen.
domains-repeated = { $count ->
        [one] 1 regel herhaalt een domein; het wordt één keer gecontroleerd.
       *[other] { $count } regels herhalen een domein; elk wordt één keer gecontroleerd.
    }
domains-beyond = { $count ->
        [one] 1 domein is weggelaten, want { $limit } is het hoogste aantal. De opdrachtregel neemt er meer.
       *[other] { $count } domeinen zijn weggelaten, want { $limit } is het hoogste aantal. De opdrachtregel neemt er meer.
    }
domains-wrong = { $count ->
        [one] Op 1 regel staat geen domein; die is weggelaten:
       *[other] Op { $count } regels staat geen domein; die zijn weggelaten:
    }
domains-wrong-line = Regel { $line }: { $text }
domains-running = { $count ->
        [one] Bezig met 1 domein
       *[other] Bezig met { $count } domeinen
    }
domains-progress = { $done } van { $count } gecontroleerd
domains-part = { $count } % gecontroleerd
domains-done = { $count ->
        [one] 1 domein gecontroleerd
       *[other] { $count } domeinen gecontroleerd
    }
domains-cancelled = Beëindigd na { $done } van { $count } domeinen
domains-sum = { $count }:
domains-rest = { $count ->
        [one] Het resterende domein controleren
       *[other] De resterende { $count } domeinen controleren
    }
domains-again = { $count ->
        [one] Opnieuw vragen: 1 gaf geen antwoord
       *[other] Opnieuw vragen: { $count } gaven geen antwoord
    }
domains-only = Alleen tonen
domains-kept = De lijst en de resultaten blijven staan tot u dit tabblad sluit.
domains-sort = Op uitkomst sorteren
domains-csv = Als CSV bewaren
domains-json = Als JSON bewaren
domains-domain = Domein
domains-why = Belangrijkste reden
domains-unanswered = niet te controleren

# Why, in the row of a domain.
row-domain = dit domein
row-before = van
row-after = van dit domein
why-nonexistent = Het domein bestaat niet.
why-operator = Het is van { $operator }, dat ook de records beheert.
why-not-permitted = De browser laat deze pagina de DNS-server niet bevragen.
why-unreadable = De DNS-server laat deze pagina zijn antwoorden niet lezen.
why-failing = De DNS-server antwoordt met fouten.
why-busy = De DNS-server neemt voorlopig geen vragen meer aan.
why-unreachable = Vanaf hier was geen DNS-server te bereiken.
why-signatures = De DNS ervan is ondertekend, en de handtekeningen kloppen niet (DNSSEC).
why-filtered = Een filter in uw netwerk antwoordde in plaats van het domein.
why-unproven = De DNS zegt dat er niets is, en bewijst dat niet.
why-unanswered = De DNS-servers ervan gaven geen antwoord.
why-selector = De DKIM-selector is niet bekend.
why-unknown = Meer dan één ding kon niet worden opgezocht.

# The settings of the page (config.json); $key is the name of a setting as the file has it.
settings-unknown-key = “{ $key }” is geen instelling.
settings-misspelt = “{ $key }” is geen instelling; “{ $detail }” wel.
settings-no-object = “{ $key }” moet een object zijn, tussen accolades.
settings-no-list = “{ $key }” moet een lijst zijn, tussen vierkante haken.
settings-no-text = “{ $key }” moet een tekst zijn, tussen aanhalingstekens.
settings-no-boolean = “{ $key }” moet true of false zijn.
settings-empty = “{ $key }” zegt te weinig.
settings-too-long = “{ $key }” is te lang.
settings-no-url = “{ $key }” is geen URL: { $detail }
settings-not-https = “{ $key }” moet met https:// beginnen en begint anders: { $detail }
settings-no-mail-address = “{ $key }” is geen mailadres: { $detail }
settings-none-of = “{ $key }” moet een van deze zijn: { $detail }
settings-unknown-provider = “{ $key }” is geen aanbieder die hier bekend is: { $detail }
settings-no-colour = “{ $key }” moet # en zes cijfers zijn, zoals #1f56b8, en is { $detail }
settings-too-faint = “{ $key }” is op de pagina slecht te lezen: { $detail } heeft een contrast van 4,5 op 1 met de achtergrond nodig. De gewone kleur wordt gebruikt.
settings-no-length = “{ $key }” moet een lengte zijn zoals 4px, en is { $detail }
settings-no-font = “{ $key }” moet namen van lettertypen bevatten, met komma’s ertussen, en is { $detail }
settings-missing = “{ $key }” ontbreekt.
settings-no-id = “{ $key }” moet een naam hebben van kleine letters, cijfers en koppeltekens.
settings-blocklist = “{ $key }” is niet te gebruiken: { $detail }
