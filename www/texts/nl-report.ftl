# Nederlands. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; nl.ftl has the words
# that the page starts with.
#
# Terms, one for each thing, in both files. The reader is “u”. Stable codes and what servers say
# (permerror, softfail, p=reject) stay as they are.
#
#   SPF record, DMARC record    het SPF-record, het DMARC-record
#   at (a name in the DNS)      op: “een TXT-record op _dmarc.shop.example”
#   lookup, empty lookup        de DNS-lookup, de lege lookup
#   term (SPF), tag (DMARC)     de term, de tag
#   matches (of a term)         past
#   entry (SentraGuard's word)  de vermelding
#   receiver                    de ontvangende server (never “ontvanger”)
#   recipient                   de geadresseerde (a person)
#   sender (From address)       de afzender; the From address: het From-adres
#   sender (host or service)    de verzender
#   envelope sender             de envelopafzender (Return-Path)
#   rejection (the text)        de weigeringsmelding; to reject, to refuse: weigeren
#   passes, fails               doorstaat de controle, slaagt; slaagt niet
#   aligned                     uitgelijnd
#   organization's top          het hoofddomein van de organisatie
#   policy, report (DMARC)      het beleid, het rapport
#   set aside (quarantine)      apart zetten; marked (softfail): gemarkeerd
#   signature, to sign          de handtekening, ondertekenen; to verify: verifiëren
#   public, private key         de publieke sleutel, de privésleutel
#   header, body (of a mail)    de header, de berichttekst
#   greets (HELO)               meldt zich
#   block list                  de blokkeerlijst; its operator: de beheerder
#   DNS panel                   het beheerpaneel
#   host, hoster                de host, de hostingprovider
#   whoever runs                de beheerder van, wie … beheert

### The verdict, SentraGuard's before all

verdict-reject = SentraGuard zal mail van { $domain } weigeren.
verdict-accept = SentraGuard heeft geen reden om mail van { $domain } te weigeren.
verdict-at-risk = SentraGuard weigert mogelijk mail van { $domain }.
verdict-unknown = We konden niet bepalen of SentraGuard mail van { $domain } zal weigeren.
verdict-unanswered = We konden geen uitspraak doen: de DNS-servers van { $domain } gaven geen antwoord.
verdict-signatures = We konden geen uitspraak doen: de DNS van { $domain } is ondertekend en de handtekeningen kloppen niet (DNSSEC).
verdict-selector = We konden geen uitspraak doen: we kennen de DKIM-selector van { $domain } niet.
verdict-filtered = We konden geen uitspraak doen: een filter in uw netwerk antwoordde in plaats van { $domain }.
verdict-unproven = We konden geen uitspraak doen: de DNS zegt dat er niets is bij { $domain }, en bewijst dat niet.
verdict-unreachable = We konden geen uitspraak doen: vanaf hier was geen enkele DNS-server te bereiken.
verdict-busy = We konden geen uitspraak doen: de DNS-server neemt voorlopig geen vragen meer aan.
verdict-failing = We konden geen uitspraak doen: de DNS-server antwoordt met fouten.
verdict-unreadable = We konden geen uitspraak doen: de DNS-server antwoordt, maar deze pagina mag het antwoord niet lezen.
verdict-not-permitted = We konden geen uitspraak doen: de browser laat deze pagina de DNS-server niets vragen.
verdict-nonexistent = SentraGuard zal mail van { $domain } weigeren: dit domein bestaat niet.
verdict-parked = { $domain } verstuurt geen mail, en dat staat ook in de records.
verdict-other-matter = Deze weigering gaat niet over de records van { $domain }.
verdict-mailbox-provider = { $domain } is van { $operator }: u kunt de records niet veranderen, en dat hoeft ook niet.
verdict-mailbox-provider-at-risk = SentraGuard weigert mogelijk mail van { $domain }. Dit domein is van { $operator }.
verdict-mailbox-provider-reject = SentraGuard zal mail van { $domain } weigeren. Dit domein is van { $operator }.

verdict-detail-reject = Alle drie de records moeten in orde zijn: SPF, DMARC en DKIM. Hier is er minstens één niet in orde.
verdict-detail-accept = SPF, DMARC en DKIM zijn alle drie in orde.
verdict-detail-accept-records = De records voor SPF, DMARC en DKIM zijn alle drie in orde. Hoe het met de handtekening van dit bericht staat, leest u hieronder.
verdict-detail-at-risk = Het hangt ervan af hoe streng SentraGuard beoordeelt wat hieronder staat.
verdict-detail-unknown = Iets wat de doorslag geeft, kon niet worden opgezocht. Hieronder staat wat u kunt aanvullen.
verdict-detail-nonexistent = Op een naam die niet bestaat, kan geen record staan; er is dus niets wat SentraGuard kan controleren.
verdict-detail-parked = Mail die van dit domein beweert te komen, wordt geweigerd, en zo hoort het. Wilt u er toch mail van versturen, dan moeten alle drie de records veranderen.
verdict-detail-other-accept = Ze zijn toch bekeken en zijn in orde: SentraGuard heeft geen reden om mail van { $domain } te weigeren.
verdict-detail-other-at-risk = Ze zijn toch bekeken: SentraGuard weigert mail van { $domain } mogelijk om wat hieronder staat.
verdict-detail-other-reject = Ze zijn toch bekeken: SentraGuard zou mail van { $domain } weigeren om wat hieronder staat.
verdict-detail-other-unknown = Ze zijn toch bekeken; niet alle konden worden gevonden.
verdict-detail-mailbox-provider = Alleen { $operator } kan de records van { $domain } veranderen; u hoeft dus niets te publiceren. Verstuur met uw account bij { $operator }, of gebruik een adres van uw eigen domein als afzender (From).

### What to do where a domain belongs to a mailbox provider

way-through-operator = Verstuur met uw account bij { $operator }: op de website, in de app, of in een mailprogramma dat de server voor uitgaande mail van { $operator } gebruikt.
way-own-domain = Of verstuur vanaf uw eigen domein: gebruik een adres daarvan als afzender (From), en controleer dat domein hier.
way-contact-form = Bij een contactformulier: gebruik een adres van uw eigen domein als afzender (From), en vul het adres van de bezoeker in voor antwoorden (Reply-To).
fix-of-owner = Alleen { $owner } kan dit veranderen. Verstuur met uw account bij { $owner }, of met een adres van uw eigen domein.

### What to supply where something is not known

supply-selector = Geef de DKIM-selector op. Die staat in de header van elke mail die u verstuurd hebt, na “s=” in de regel DKIM-Signature; of vraag hem aan de beheerder van uw mail.
supply-retry = Probeer het over enkele minuten opnieuw. Blijft het zo, vraag het dan aan de beheerder van de DNS van { $domain }.
supply-resolver = Ga na of u online bent en probeer het dan opnieuw, of kies een andere DNS-server.
supply-patience = Wacht enkele minuten en probeer het dan opnieuw, of kies een andere DNS-server.
supply-other-resolver = Probeer het later opnieuw, of kies een andere DNS-server.
supply-readable = Kies een andere DNS-server. Voor wie deze pagina heeft ingesteld: elk antwoord van de DNS-server moet de header “Access-Control-Allow-Origin: *” precies één keer hebben.
supply-permission = De DNS-server staat in een privénetwerk. Sta deze pagina toe om apparaten in uw lokale netwerk te bereiken (naast het adres, in de instellingen van de site) en probeer het dan opnieuw. In een frame vraagt de pagina eromheen daarom; die geeft de toestemming door met allow="local-network-access".
supply-unfiltered = Probeer het opnieuw vanaf een ander netwerk of met een andere DNS-server.
supply-proof = Probeer het opnieuw vanaf een ander netwerk of met een andere DNS-server. Blijft het zo, vraag dan de beheerder van de DNS van { $domain } om het SOA-record in zulke antwoorden op te nemen.
supply-signatures = Vraag de beheerder van de DNS van { $domain } om het domein opnieuw te ondertekenen, of om het DS-record bij de registry te verwijderen.

### What will be once everything is published

after-accept = Daarna heeft SentraGuard geen reden meer om uw mail te weigeren.
after-at-risk = Daarna kan SentraGuard uw mail nog steeds weigeren, totdat ook de andere redenen verholpen zijn.
after-reject = Daarna weigert SentraGuard uw mail nog steeds, totdat ook de andere redenen verholpen zijn.
after-unknown = Daarna blijft alleen nog open wat niet kon worden opgezocht.

### Na het publiceren

wait-minutes = { $count ->
    [one] Wacht daarna een minuut en controleer opnieuw: zo lang kan de hier bevraagde DNS-server het oude antwoord bewaren.
   *[other] Wacht daarna tot { $count } minuten en controleer opnieuw: zo lang kan de hier bevraagde DNS-server het oude antwoord bewaren.
}
wait-hours = { $count ->
    [one] Wacht daarna tot een uur en controleer opnieuw: zo lang kan de hier bevraagde DNS-server het oude antwoord bewaren.
   *[other] Wacht daarna tot { $count } uur en controleer opnieuw: zo lang kan de hier bevraagde DNS-server het oude antwoord bewaren.
}
since-nothing = Er is nog niets veranderd: in de DNS staan nog de oude records.
since-other = In de DNS staat iets nieuws, maar nog niet wat nodig is.
since-part = { $done } van de { $count } wijzigingen zijn gedaan.
since-all = Alle wijzigingen zijn gedaan.
page-checked = Gecontroleerd op { $time }.
page-hand-over = Dit doorsturen
page-hand-over-text = de tekst
page-hand-over-mail = E-mail schrijven
page-hand-over-share = Delen
page-do-alone = Ik doe het zelf: naar de records
hand-over-subject = DNS-records voor { $domain }
hand-over-ask = De DNS-records van { $domain } zijn niet in orde, waardoor mail van dit domein wordt geweigerd of kan worden geweigerd. Wilt u publiceren wat hieronder staat?
hand-over-link = Het volledige resultaat: { $link }

### The domain

dns-absence-unproven = { $count ->
        [one] De DNS zegt dat er niets is bij { $name }, en bewijst dat niet.
       *[other] Op { $count } vragen zegt de DNS dat er niets is, zonder dat te bewijzen; de eerste gaat over { $name }.
    }
    .means = Een antwoord dat er niets is, noemt met het SOA-record de zone die dat zegt. Dat ontbreekt hier. Ofwel antwoordde een filter onderweg in plaats van het domein, ofwel laten de DNS-servers van het domein dat record weg.
    .why = Daarom heet hier niets ontbrekend: een filter kan verbergen wat er gepubliceerd is, en ontvangende servers vragen het aan andere DNS-servers.
    .fix = Probeer het opnieuw met een andere DNS-server of vanaf een ander netwerk. Zeggen ze allemaal hetzelfde, vraag dan de beheerder van de DNS van het domein om het SOA-record op te nemen in antwoorden zonder records.
dns-answer-blocked = { $count ->
        [one] Een filter antwoordde in plaats van { $name }.
       *[other] Een filter beantwoordde { $count } vragen in plaats van het domein, de eerste over { $name }.
    }
    .means = De DNS-server die werd gevraagd, geeft niet door wat het domein publiceert. Hij blokkeert de naam, of heeft opdracht om dat te doen.
    .why = Wat het domein werkelijk publiceert, is hier niet bekend, dus valt er niets met zekerheid te zeggen. SentraGuard vraagt het aan andere DNS-servers en krijgt mogelijk wel antwoord.
    .fix = Probeer het opnieuw met een andere DNS-server of vanaf een ander netwerk. Wordt de naam ook daar geblokkeerd, vraag dan de beheerder van die DNS-server naar de reden.
dns-dnssec-broken = { $count ->
        [one] De DNS-handtekeningen van { $name } kloppen niet (DNSSEC).
       *[other] De DNS-handtekeningen van { $count } namen kloppen niet (DNSSEC); de eerste is { $name }.
    }
    .means = Het domein ondertekent wat het publiceert, en de handtekeningen passen er niet bij. DNS-servers die handtekeningen controleren, antwoorden alsof er niets te vinden is.
    .why = Ontvangende servers die handtekeningen controleren, kunnen uw records niet lezen. Ze stellen mail uit of weigeren die, en ook websites van het domein zijn dan onbereikbaar. SentraGuard zegt niet of het die controle doet.
    .fix = Vraag de beheerder van de DNS van het domein om het opnieuw te ondertekenen. Is het domein naar andere servers verhuisd, vervang dan het DS-record bij uw registrar door dat van de nieuwe servers, of verwijder het totdat het domein weer ondertekend is.
dns-domain-nonexistent = Het domein { $domain } bestaat niet.
    .means = De DNS kent die naam niet. De naam is verkeerd gespeld, niet geregistreerd of verlopen, of het is een subdomein dat niemand heeft ingesteld.
    .why = Op een naam die niet bestaat, kan geen record staan. Elke ontvangende server die afzenders controleert, weigert de mail daarom.
    .fix = Controleer de spelling. Klopt die, registreer of verleng dan het domein, of stel het subdomein in. Verstuurt u voor een ander domein, zet dan dat domein in het From-adres.
dns-lookup-failed = { $count ->
        [one] De DNS-servers van { $name } gaven geen bruikbaar antwoord.
       *[other] Op { $count } vragen gaven de DNS-servers geen bruikbaar antwoord; de eerste ging over { $name }.
    }
    .means = De vraag bereikte de DNS, maar de servers die het antwoord kennen, lieten het afweten, weigerden of waren te traag. Wat ze publiceren, is niet bekend.
    .why = Een ontvangende server die op dezelfde storing stuit, stelt de mail uit en vraagt het later opnieuw. Houdt de storing aan, dan komt de mail terug.
    .fix = Controleer het over enkele minuten opnieuw. Blijft het zo, vraag dan de beheerder van de DNS van het domein om naar de servers te kijken.
dns-behind-alias = { $name } is een alias (CNAME) van { $target }, en daar staat het record dat niet in orde is.
    .means = Wie naar { $name } vraagt, krijgt wat op { $target } staat. Naast een alias kan niets anders worden gepubliceerd, en van wat op het doel staat, kan vanaf hier niets worden vervangen.
    .why = Daarom kan voor { $name } geen record worden voorgesteld: wat erover wordt gezegd, moet de beheerder van { $target } in orde brengen.
    .fix = Vraag de beheerder van { $target } om het record in orde te brengen. Of verwijder de alias en publiceer zelf een record op { $name }; wat daar later verandert, komt dan niet meer door.
dns-resolver-filters = { $count ->
        [one] De DNS-server { $resolver } filtert: hij heeft niets over { $name }, en een andere heeft het antwoord.
       *[other] De DNS-server { $resolver } filtert: hij heeft niets op { $count } vragen, de eerste over { $name }, en een andere heeft de antwoorden.
    }
    .means = Hij antwoordde in plaats van het domein. Wat hier staat, berust op de andere DNS-server, die doorgaf wat het domein publiceert.
    .why = SentraGuard vraagt het aan eigen DNS-servers. Ontvangende servers achter hetzelfde filter zien deze records niet en kunnen de mail weigeren.
    .fix = Er valt niets te publiceren. Blokkeert het filter het domein ten onrechte, meld dat dan aan de beheerder van { $resolver }.
dns-resolver-busy = { $count ->
        [one] De DNS-server nam geen vragen meer aan; { $name } is daarom niet opgezocht.
       *[other] De DNS-server nam geen vragen meer aan; { $count } staan nog open, de eerste over { $name }.
    }
    .means = De server beperkt hoeveel vragen hij per keer aanneemt. We hebben gewacht zolang hij zei, en het meermaals gevraagd. Dit zegt niets over het domein.
    .why = Zonder antwoord valt er niets te zeggen over wat ontvangende servers doen.
    .fix = Wacht enkele minuten en controleer opnieuw, of kies een andere DNS-server.
dns-resolver-failing = { $count ->
        [one] De DNS-server antwoordde op de vraag over { $name } met een fout.
       *[other] De DNS-server antwoordde op { $count } vragen met een fout; de eerste ging over { $name }.
    }
    .means = De server was bereikbaar, maar gaf een HTTP-fout of verwees door in plaats van te antwoorden. Dit zegt niets over het domein.
    .why = Zonder antwoord valt er niets te zeggen over wat ontvangende servers doen.
    .fix = Controleer het later opnieuw, of kies een andere DNS-server. Is het uw eigen server, kijk dan in het logboek.
dns-resolver-not-permitted = { $count ->
        [one] De browser liet deze pagina de DNS-server niets vragen over { $name }.
       *[other] De browser liet deze pagina { $count } vragen niet aan de DNS-server stellen; de eerste ging over { $name }.
    }
    .means = De DNS-server staat in een privénetwerk of op dit apparaat, en de browser vraagt of een pagina die mag bereiken. Dat is geweigerd. Dit zegt niets over het domein.
    .why = Zonder antwoord valt er niets te zeggen over wat ontvangende servers doen.
    .fix = Sta het toe in de instellingen van de site (toegang tot het lokale netwerk) en controleer opnieuw. In een frame moet de pagina eromheen de toestemming hebben en doorgeven met allow="local-network-access".
dns-resolver-unreachable = { $count ->
        [one] Geen enkele DNS-server gaf een leesbaar antwoord over { $name }.
       *[other] Op { $count } vragen gaf geen enkele DNS-server een leesbaar antwoord; de eerste ging over { $name }.
    }
    .means = De vragen zijn niet aangekomen, of er kwam iets anders terug: de verbinding, een firewall, een inlogpagina of een browserextensie zit ertussen. Dit zegt niets over het domein.
    .why = Zonder antwoord valt er niets te zeggen over wat ontvangende servers doen.
    .fix = Ga na of u online bent en probeer het opnieuw. Blijft het zo, kies dan een andere DNS-server of controleer vanaf een ander netwerk.
dns-resolver-unreadable = { $count ->
        [one] De DNS-server gaf antwoord over { $name }, maar deze pagina mag het niet lezen.
       *[other] De DNS-server gaf antwoord op { $count } vragen, de eerste over { $name }, maar deze pagina mag het niet lezen.
    }
    .means = Een browser laat een pagina antwoorden van een andere site alleen lezen als die de header Access-Control-Allow-Origin één keer hebben. Hier ontbreekt die, of staat hij er twee keer. Dit zegt niets over het domein.
    .why = Zonder antwoord valt er niets te zeggen over wat ontvangende servers doen.
    .fix = Kies een andere DNS-server. Hebt u deze pagina ingesteld: laat de DNS-server, of wat ervoor staat, “Access-Control-Allow-Origin: *” precies één keer sturen.
domain-of-mailbox-provider = { $sent ->
        [elsewhere] Deze mail noemt { $domain } als afzender, maar kwam niet van { $operator }, van wie het domein is.
       *[unknown] { $domain } is van { $operator }, en niemand anders kan de records van het domein veranderen.
    }
    .means = Iedereen kan een adres bij { $domain } hebben. Alleen de mailservers van { $operator } versturen in naam van het domein, en alleen { $operator } kan die mail ondertekenen (DKIM).
    .why = { $sent ->
        [elsewhere] Wat een andere server in naam van het domein verstuurt, lijkt voor ontvangende servers op een vervalsing, wie het ook geschreven heeft.
       *[unknown] SPF, DMARC en DKIM van { $domain } zijn de zaak van { $operator }. U hebt geen record en geen selector nodig.
    }
    .fix = Verstuur met uw account bij { $operator }, of gebruik een adres van uw eigen domein als afzender (From). Bij een contactformulier is het adres van de bezoeker voor antwoorden bedoeld (Reply-To).
domain-does-not-send = { $domain } verstuurt en ontvangt geen mail, en dat staat ook in de records.
    .means = Het SPF-record laat geen enkele verzender toe, het DMARC-record vraagt om alles te weigeren en het MX-record zegt dat het domein geen mail aanneemt.
    .why = Zo kunnen anderen niet in naam van dit domein versturen. Een domein zonder mail hoort er precies zo uit te zien.
    .fix = Verander niets zolang het domein geen mail verstuurt. Wilt u er wel mail van versturen, verander dan alle drie: zet in SPF de servers die voor u versturen, publiceer een DKIM-sleutel en begin het DMARC-record met “v=DMARC1; p=none”. Vervang ook het lege MX-record als het domein mail moet ontvangen.
mx-null = { $domain } verstuurt mail, maar zegt dat het er geen aanneemt (null MX).
    .means = Het MX-record is één enkele punt: niemand kan naar een adres van dit domein schrijven. Het SPF-record laat echter wel hosts toe om voor het domein te versturen.
    .why = Antwoorden en bounces bereiken u niet, en sommige ontvangende servers weigeren mail van een domein dat er zelf geen aanneemt.
    .fix = Vervang het MX-record op { $domain } door de namen van uw mailservers. Is het niet de bedoeling dat het domein verstuurt, vervang dan het SPF-record door “v=spf1 -all”; mail die er wel van verstuurd wordt, slaagt dan niet.

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

spf-missing = { $domain } heeft geen SPF-record.
    .means = SPF is het record waarin een domein opsomt welke hosts zijn mail mogen versturen. { $instead ->
        [alias] De naam is een alias (CNAME) van { $place }, en wat daar staat, geldt hier: geen SPF-record.
        [near-miss] Wat er staat, lijkt op een SPF-record, maar begint niet met precies “v=spf1” en een spatie; ontvangende servers slaan het daarom over.
        [fragment] Er staat een deel van een SPF-record, maar zonder “v=spf1” aan het begin slaan ontvangende servers het over.
        [sender-id] Wat er staat, begint met “spf2.0” en hoort bij Sender ID, een methode die is afgeschaft; ontvangende servers slaan het over.
        [elsewhere] Er staat een SPF-record op { $place }, waar niemand ernaar zoekt.
        [type-spf] Er staat een SPF-record van het oude recordtype SPF (99). Ontvangende servers vragen alleen naar het type TXT.
       *[nothing] Zonder dat record kan een ontvangende server uw mail niet van vervalste mail onderscheiden.
    }
    .why = SentraGuard eist het, en Gmail en anderen doen dat ook.
    .fix = { $instead ->
        [alias] Naast een alias kan niets worden gepubliceerd. Vraag de beheerder van { $place } om daar een SPF-record te publiceren, of verwijder de alias op { $domain } en publiceer de records zelf.
        [near-miss] Vervang wat er op { $domain } staat door één TXT-record dat begint met “v=spf1” en een spatie, zonder extra aanhalingstekens.
        [fragment] Zet “v=spf1” en een spatie voor de termen die op { $domain } staan, alles in één TXT-record.
        [sender-id] Vervang het door één TXT-record op { $domain } dat begint met “v=spf1” en alles opsomt wat voor u verstuurt.
        [elsewhere] Publiceer hetzelfde record op { $domain } zelf; bij de naam vult u meestal “@” in, of niets. Het geldt niet voor namen boven of onder de naam waarop het staat.
        [type-spf] Publiceer dezelfde tekst op { $domain } met het type TXT, en verwijder het record van het type SPF.
       *[nothing] Voeg op { $domain } één TXT-record toe dat begint met “v=spf1” en alles opsomt wat voor u verstuurt.
    } Mail van verzenders die er niet in staan, doorstaat deze controle niet.
spf-multiple-records = { $domain } heeft { $count } SPF-records, en er mag er maar één zijn.
    .means = Een ontvangende server die meer dan één record vindt dat met “v=spf1” begint, kiest er geen uit. Hij stopt en gebruikt er geen enkel (permerror).
    .why = Voor SentraGuard is de SPF-vermelding dan ongeldig, ook al is elk van de records op zich misschien goed.
    .fix = Voeg ze samen: behoud op { $domain } één record met de termen van alle records, en verwijder de andere. Zet het record van een provider nooit naast het record dat er al staat. Is { $domain } van een provider, vraag dan de provider om dit te doen.
spf-syntax-error = { $count ->
        [one] Het SPF-record van { $domain } bevat een deel dat niet te lezen is: “{ $term }”.
       *[other] Het SPF-record van { $domain } bevat { $count } delen die niet te lezen zijn; het eerste is “{ $term }”.
    }
    .means = Op de gemarkeerde plaats volgt het record de regels van SPF niet. Een ontvangende server gebruikt dan niets van het record, ook niet wat wel goed is (permerror).
    .why = Voor SentraGuard is de SPF-vermelding dan ongeldig. Eén verkeerde letter is al genoeg.
    .fix = Verbeter “{ $term }”; haalt u het in plaats daarvan weg, dan mag degene voor wie het staat niet meer versturen. Controleer daarna opnieuw. Is { $domain } van een provider, meld het dan aan de provider.
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
spf-too-many-lookups = Het SPF-record heeft { $lookups } DNS-lookups nodig, en ontvangende servers stoppen na { $limit }.
    .means = Elke “include”, “a”, “mx”, “exists”, “redirect” en “ptr” laat de ontvangende server iets aan de DNS vragen, ook in de records waarnaar met include verwezen wordt. Na { $limit } keer geeft hij het op (permerror).
    .why = Mail waarop al vroeg een term past, slaagt misschien nog; de rest slaagt niet, en voor SentraGuard is de SPF-vermelding ongeldig. Een provider kan u buiten uw toedoen over de limiet brengen.
    .fix = Verwijder de includes van diensten die niet meer voor u versturen, en ook “ptr”, “a” en “mx” waar die op niets passen. Verplaats diensten die veel versturen naar een subdomein met een eigen record.
spf-too-many-mx-names = De term “{ $term }” leidt naar { $names } mailservers, en ontvangende servers stoppen bij meer dan { $limit }.
    .means = Door “mx” in het SPF-record van { $domain } mogen de servers die mail ontvangen ook mail versturen. Een ontvangende server zoekt van elk het adres op, en bij meer dan { $limit } geeft hij het hele record op (permerror).
    .why = Voor SentraGuard is de SPF-vermelding dan ongeldig, tenzij op de mail een term past die ervoor staat.
    .fix = Vervang “{ $term }” door de adressen die echt versturen (“ip4:” en “ip6:”), of publiceer niet meer dan { $limit } mailservers.
spf-include-without-record = Het SPF-record van { $domain } verwijst met include naar { $target }, dat geen SPF-record heeft.
    .means = De term “{ $term }” verwijst ontvangende servers naar het record op { $target }. Dat record is er niet, dus stoppen ze met een fout (permerror).
    .why = Vanaf die plaats geldt het hele record als ongeldig. Vaak is de naam verkeerd gespeld, of hoort hij bij een dienst die gestopt is.
    .fix = Verbeter de naam in “{ $term }”, of verwijder de term uit het record op { $domain }. Mail van die dienst slaagt dan niet meer.
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
spf-permissive-all = Het SPF-record van { $domain } laat iedereen versturen.
    .means = Er staat “+all”, of iets wat op hetzelfde neerkomt: elke host op internet slaagt.
    .why = Vervalste mail slaagt net zo goed als uw eigen mail. Strenge ontvangende servers beschouwen zo’n record als niet goed ingesteld.
    .fix = Vervang “+all” door “~all” in het record op { $domain }, na de lijst van uw eigen verzenders. Mail van verzenders die er niet in staan, wordt dan gemarkeerd.
spf-no-all = Het SPF-record van { $domain } zegt niet wat er moet gebeuren met verzenders die er niet in staan.
    .means = Het eindigt zonder “all”. Ontvangende servers behandelen elke andere verzender dan alsof er niets bekend is (neutral).
    .why = Vervalste mail wordt niet tegengehouden, en strenge ontvangende servers beschouwen zo’n record als onaf.
    .fix = Voeg “~all” toe aan het einde van het record op { $domain }, zodra al uw verzenders erin staan. Mail van alle andere verzenders wordt dan gemarkeerd.
spf-neutral-all = Het SPF-record van { $domain } zegt niets over verzenders die er niet in staan (“?all”).
    .means = “?all” betekent “daar zeggen we niets over”. Ontvangende servers moeten elke verzender die er niet in staat, behandelen alsof er geen record was (neutral).
    .why = Vervalste mail wordt niet tegengehouden, en strenge ontvangende servers beschouwen zo’n record als onaf.
    .fix = Vervang “?all” door “~all” in het record op { $domain }, zodra al uw verzenders erin staan. Mail van alle andere verzenders wordt dan gemarkeerd.
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
spf-term-after-all = { $count ->
        [one] “{ $term }” staat na “all” in het SPF-record van { $domain }, waar ontvangende servers niet meer lezen.
       *[other] { $count } termen staan na “all” in het SPF-record van { $domain }, waar ontvangende servers niet meer lezen; de eerste is “{ $term }”.
    }
    .means = Een ontvangende server loopt de termen van links naar rechts door en stopt bij de eerste die past. “all” past op iedereen, dus telt niets van wat erachter staat.
    .why = Verzenders die daar staan, slagen niet, hoewel het record ze lijkt toe te laten.
    .fix = Staat “{ $term }” voor iemand die voor u verstuurt, zet de term dan vóór “all” in het record op { $domain }. Zo niet, verwijder hem. Er hoort één “all” te zijn, aan het einde.
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
spf-ptr-used = Het SPF-record van { $domain } gebruikt “{ $term }”, wat de standaard afraadt.
    .means = “ptr” laat een ontvangende server bij elke mail opnieuw opzoeken welke naam bij het adres van de verzender hoort. Dat is traag en onbetrouwbaar, en sommige ontvangende servers slaan het over. Het record heeft { $count ->
        [one] één zo’n term
       *[other] { $count } van zulke termen
    }.
    .why = Mail die het alleen van “ptr” moet hebben, slaagt mogelijk niet. De term telt bovendien als DNS-lookup, en daarvan zijn er tien toegestaan.
    .fix = Vervang “{ $term }” in het record op { $domain } door de adressen van uw mailservers (“ip4:”, “ip6:”) of door “mx”, of verwijder de term als een andere term ze al vermeldt.
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
spf-nobody-may-send = Het SPF-record van { $domain } laat niemand versturen.
    .means = Het noemt geen enkel adres dat mag versturen, dus slaagt geen mail van het domein voor SPF ({ $result }). Registrars publiceren zo’n record voor domeinen die niet worden gebruikt.
    .why = SentraGuard vraagt om een SPF-record dat past bij de mail die wordt verstuurd. Met dit record slaagt geen enkele mail.
    .fix = Verstuurt { $domain } mail, som dan in het record op wie dat doet. Verstuurt het niets, zeg dat dan volledig: behoud “v=spf1 -all”, publiceer “v=DMARC1; p=reject” op _dmarc.{ $domain } en een null MX (“MX 0 .”).
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

dmarc-missing = Voor { $domain } is geen DMARC-record gepubliceerd.
    .means = DMARC is het record op _dmarc.{ $domain } dat SPF en DKIM aan het From-adres koppelt en zegt wat er moet gebeuren met mail die de controle niet doorstaat.
    .why = SentraGuard eist het. Gmail eist het van iedereen die veel verstuurt.
    .fix = { $target ->
        [none] Voeg een TXT-record toe op _dmarc.{ $domain } dat begint met “v=DMARC1; p=none”. Met “none” verandert er voor geen enkele mail iets; zodra al uw mail slaagt, kunt u een strenger beleid kiezen.
       *[other] _dmarc.{ $domain } is een alias (CNAME) van { $target }, en naast een alias kan niets anders staan. Vraag de beheerder van { $target } om het record daar te publiceren, of verwijder de alias en voeg in plaats daarvan een TXT-record toe dat begint met “v=DMARC1; p=none”.
    }
dmarc-multiple-records = { $domain } heeft { $count } DMARC-records, en er mag er maar één zijn.
    .means = Een ontvangende server die meer dan één record vindt dat met “v=DMARC1” begint, gebruikt er geen enkel.
    .why = Voor SentraGuard is dat alsof er helemaal geen DMARC-record was.
    .fix = Behoud één TXT-record op _dmarc.{ $domain } en verwijder de andere. Adressen voor rapporten kunnen samen in één record staan, gescheiden door komma’s.
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
dmarc-syntax-error = { $count ->
        [one] Het DMARC-record van { $domain } bevat een deel dat niet te lezen is.
       *[other] Het DMARC-record van { $domain } bevat { $count } delen die niet te lezen zijn.
    }
    .means = Op de gemarkeerde plaats volgt het record de regels van DMARC niet. Ontvangende servers slaan dat deel over, of het hele record als het om de versie “v=DMARC1” aan het begin gaat.
    .why = Wat ontvangende servers dan doen, wijkt af van wat u bedoelde, en SentraGuard beschouwt de vermelding mogelijk als onjuist.
    .fix = Verbeter het gemarkeerde deel van het TXT-record op _dmarc.{ $domain }. Het record begint met “v=DMARC1;” in precies deze letters; elk deel daarna heeft de vorm naam=waarde, met puntkomma’s ertussen.
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
dmarc-policy-none = Het DMARC-record van { $domain } vraagt ontvangende servers om niets te doen (p=none).
    .means = Mail die de controle niet doorstaat, wordt bezorgd als voorheen; er worden alleen rapporten gestuurd, als het record erom vraagt.
    .why = { $failed ->
        [yes] De opgegeven mail doorstaat DMARC niet: SPF noch DKIM slaagt voor { $domain }. Het record vraagt om hem toch door te laten; een ontvanger die alle drie in orde wil hebben, zoals SentraGuard, kan hem toch weigeren.
       *[no] Dit is een goed begin en genoeg voor SentraGuard. Het houdt anderen niet tegen om in uw naam te versturen.
    }
    .fix = Lees enkele weken lang de rapporten. Slaagt al uw eigen mail, vervang dan “p=none” door “p=quarantine”, en daarna door “p=reject”. Mail die niet slaagt, wordt dan apart gezet of geweigerd, ook uw eigen mail als een verzender vergeten is.

dmarc-testing = Het DMARC-record van { $domain } zegt dat het beleid nog maar getest wordt (t=y).
    .means = Ontvangende servers doen dan één stap minder dan het beleid zegt: reject wordt quarantine, en quarantine wordt none. Wat nu telt, is “{ $policy }”.
    .why = Dit is een goede manier om een beleid uit te proberen, en genoeg voor SentraGuard. Zolang “t=y” er staat, beschermt het beleid niet volledig.
    .fix = Blijkt uit de rapporten dat al uw mail slaagt, verwijder dan “t=y” uit het TXT-record op _dmarc.{ $domain }. Mail die niet slaagt, wordt dan behandeld zoals het beleid zegt.
dmarc-subdomain-policy-weaker = Subdomeinen van { $domain } krijgen een milder DMARC-beleid dan { $domain } zelf: “{ $term }”.
    .means = Mail van een subdomein zonder eigen record wordt beoordeeld volgens “sp”, mail van een subdomein dat niet bestaat volgens “np”. { $count ->
        [one] Een daarvan vraagt minder dan “p”.
       *[other] Beide vragen minder dan “p”.
    }
    .why = Hierom wordt niets geweigerd. Maar wie in uw naam wil versturen, kan een subdomein gebruiken.
    .fix = Slaagt alle mail van uw subdomeinen, verwijder dan “{ $term }” uit het TXT-record op _dmarc.{ $domain }. Dan geldt “p” ook voor de subdomeinen, en wordt hun mail die niet slaagt daarnaar behandeld.
dmarc-no-reports = Het DMARC-record van { $domain } vraagt niet om rapporten.
    .means = Ontvangende servers kunnen u elke dag laten weten welke mail in uw naam slaagde en welke niet. Dat doen ze alleen als in het record een adres daarvoor staat (rua=).
    .why = Hierom wordt niets geweigerd. Zonder rapporten ziet u niet vooraf wat er bij een strenger beleid verloren zou gaan.
    .fix = Voeg “; rua=mailto:” en een adres van u toe aan het einde van het TXT-record op _dmarc.{ $domain }. De rapporten zijn bestanden voor computers; een dienst kan ze voor u lezen.
dmarc-report-unauthorized = { $kind ->
        [unasked] { $count } andere domeinen moeten DMARC-rapporten over { $domain } krijgen, en daarnaar is hier niet gevraagd.
       *[refused] { $count ->
                [one] { $destination } heeft niet ingestemd met het ontvangen van DMARC-rapporten over { $domain }.
               *[other] { $count } domeinen hebben niet ingestemd met het ontvangen van DMARC-rapporten over { $domain }; het eerste is { $destination }.
            }
    }
    .means = { $kind ->
        [elsewhere] { $destination } stemt op { $name } in, maar noemt daar een adres bij een andere host. Rapporten gaan dan naar geen van beide.
        [too-long] Rapporten mogen alleen naar een andere organisatie als die dat in de DNS zegt. De naam waarop { $destination } dat zou zeggen, is langer dan een naam kan zijn.
        [unasked] Elk domein van een andere organisatie moet in de DNS instemmen. Alleen naar de eerste is gevraagd, het laatst naar { $destination }.
       *[missing] Rapporten mogen alleen naar een andere organisatie als die dat in de DNS zegt, met een record op { $name }. Dat record is er niet.
    }
    .why = { $kind ->
        [unasked] Hierom wordt niets geweigerd. Of deze hebben ingestemd, is hier niet bekend.
       *[refused] Hierom wordt niets geweigerd. Ontvangende servers sturen daar geen rapporten naartoe.
    }
    .fix = { $kind ->
        [elsewhere] Vraag { $destination } om “rua” in het record op { $name } weg te laten of daar een eigen adres te noemen.
        [too-long] Gebruik een adres binnen { $domain } in het TXT-record op _dmarc.{ $domain }.
        [unasked] Vraag op weinig plaatsen om rapporten; van daaruit kunnen ze worden doorgegeven.
       *[missing] Vraag { $destination } om een TXT-record “v=DMARC1;” toe te voegen op { $name }, of gebruik een adres binnen { $domain } in het TXT-record op _dmarc.{ $domain }.
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
dmarc-removed-tag = { $count ->
        [one] Het DMARC-record van { $domain } bevat een tag die uit de standaard is geschrapt: “{ $term }”.
       *[other] Het DMARC-record van { $domain } bevat { $count } tags die uit de standaard zijn geschrapt; de eerste is “{ $term }”.
    }
    .means = “pct”, “rf” en “ri” horen niet meer bij DMARC. Ontvangende servers die de huidige standaard volgen, negeren ze. { $kind ->
        [zero] “pct=0” betekende dat een beleid getest werd; dat wordt nu gezegd met “t=y”.
        [share] “pct” stond voor een deel van de mail; het beleid geldt nu voor alle mail.
        [value] Hier zegt “{ $term }” iets wat het nooit kon zeggen.
       *[idle] Hier veranderen ze niets.
    }
    .why = { $kind ->
        [zero] Sommige ontvangende servers passen het beleid volledig toe, andere één stap minder.
        [share] Sommige ontvangende servers passen het beleid toe op alle mail die niet slaagt, andere op een deel ervan.
        [value] Van de geprobeerde programma’s verwerpen deze daarom het hele record: { $programs }.
       *[idle] Het kan geen kwaad.
    }
    .fix = { $kind ->
        [zero] Vervang “pct=0” door “t=y” in het TXT-record op _dmarc.{ $domain } zolang u test, en verwijder het als u klaar bent.
        [share] Kies het beleid waarvoor alle mail klaar is, en verwijder “pct” uit het TXT-record op _dmarc.{ $domain }.
        [value] Verwijder “{ $term }” uit het TXT-record op _dmarc.{ $domain }.
       *[idle] Verwijder “{ $term }” uit het TXT-record op _dmarc.{ $domain } als u het toch eens aanpast.
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

dkim-missing = { $domain } heeft geen DKIM-sleutel.
    .means = DKIM is een handtekening op elke mail; ontvangende servers controleren die met een sleutel die het domein publiceert. Onder _domainkey.{ $domain } is niets gepubliceerd.
    .why = SentraGuard eist een geldige sleutel. Zonder sleutel is uw mail na doorsturen niet meer van vervalste mail te onderscheiden.
    .fix = Schakel DKIM in bij wie uw mail verstuurt. U krijgt een of meer records om onder _domainkey.{ $domain } te publiceren; voeg die toe en schakel daarna het ondertekenen in. Beheert u de mailserver zelf, maak er dan een sleutelpaar voor.
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
dkim-selector-unknown = Of { $domain } een DKIM-sleutel heeft, is niet bekend zonder de naam van de sleutel (selector).
    .means = Een DKIM-sleutel staat op een eigen naam, de selector, die alleen de verzender kent. { $guessed ->
        [0] Er zijn geen namen geprobeerd.
        [one] Er is één gangbare naam geprobeerd; daar is geen werkende sleutel gevonden.
       *[other] Er zijn { $guessed } gangbare namen geprobeerd; daar is geen werkende sleutel gevonden.
    }
    .why = Zonder selector is niet bekend of SentraGuard een geldige sleutel vindt.
    .fix = Kijk in de header van een mail die u verstuurd hebt: de selector staat na “s=” in de regel DKIM-Signature. Geef hem hier op en controleer opnieuw. Is die regel er niet, dan is uw mail niet ondertekend: schakel DKIM in bij uw provider.
dkim-private-key-published = De DKIM-privésleutel van de selector “{ $selector }” is openbaar: hij staat in de DNS.
    .means = Het record op { $name } bevat de geheime helft van het sleutelpaar, de privésleutel. Die hoort alleen op de mailserver thuis; in het record hoort de publieke helft.
    .why = Iedereen kan de sleutel kopiëren en er in uw naam mail mee ondertekenen. Uw eigen handtekeningen kunnen ontvangende servers er niet mee controleren.
    .fix = Verwijder het record op { $name } nu, en stop met ondertekenen met deze sleutel: hij blijft bekend, wat u later ook publiceert. Maak een nieuw paar onder een nieuwe selector, publiceer de publieke helft daarvan en onderteken met de nieuwe privésleutel.
dkim-key-missing = Er is geen DKIM-sleutel bij de selector “{ $selector }”.
    .means = Voor mail die met deze selector is ondertekend, zoeken ontvangende servers een sleutel op { $name }. { $kind ->
        [addresses] Op die naam staan adresrecords (A of AAAA) en geen tekst. Een beheerpaneel dat zich voor webservers plaatst (“proxied”), maakt die van een alias.
        [alias] Die naam is een alias (CNAME) van { $target }, en daar staat geen sleutel.
        [other] De naam bestaat, maar er staat geen sleutel.
       *[nothing] Daar is niets gepubliceerd.
    }
    .why = De handtekening kan niet worden gecontroleerd en telt dus niet.
    .fix = { $kind ->
        [addresses] Schakel de proxy voor { $name } uit (“alleen DNS”), zodat de alias (CNAME) zelf wordt gepubliceerd. Is er nooit een geweest, verwijder dan de adresrecords en voeg de sleutel toe zoals de dienst die uw mail ondertekent hem opgeeft.
        [alias] Naast een alias kan niets anders worden gepubliceerd. Schakel DKIM in bij de dienst waar { $target } bij hoort, of verbeter het doel van de alias. Is de selector niet meer in gebruik, onderteken dan met een die een sleutel heeft.
       *[other] Voeg de sleutel toe op { $name }, zoals de dienst die uw mail ondertekent hem opgeeft. Is de selector verkeerd geschreven of niet meer in gebruik, onderteken dan met een die een sleutel heeft.
    }
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
dkim-key-revoked = De DKIM-sleutel bij de selector “{ $selector }” is ingetrokken.
    .means = Het record op { $name } is er, maar de sleutel erin is leeg (p=). Dat betekent: handtekeningen met deze sleutel zijn niet meer geldig.
    .why = Mail die nog met deze selector ondertekend wordt, geldt als niet ondertekend.
    .fix = Publiceer een nieuwe sleutel onder een andere selector en onderteken daarmee. Is er al een nieuwe in gebruik, laat dit record dan zoals het is.
dkim-key-too-short = De DKIM-sleutel bij de selector “{ $selector }” heeft { $bits } bits, en ontvangende servers accepteren er geen onder { $limit }.
    .means = Zo’n korte sleutel kan worden gekraakt. Ontvangende servers behandelen een handtekening met de sleutel op { $name } alsof ze er niet was.
    .why = Mail die ermee ondertekend is, geldt als niet ondertekend.
    .fix = Maak een sleutel van 2048 bits bij de dienst die uw mail ondertekent, publiceer die onder een nieuwe selector en onderteken ermee. Laat het record op { $name } staan totdat er geen mail meer onderweg is die ermee ondertekend is.
dkim-key-testing = De DKIM-sleutel bij de selector “{ $selector }” is gemarkeerd als test.
    .means = In het record op { $name } staat “t=y”. Dat vraagt ontvangende servers om ondertekende mail niet beter te behandelen dan mail zonder handtekening.
    .why = Sommige ontvangende servers negeren de markering, andere behandelen uw mail als niet ondertekend.
    .fix = Verwijder “t=y” uit het record op { $name }, zodra het ondertekenen werkt.
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
dkim-key-weak = De DKIM-sleutel bij de selector “{ $selector }” heeft { $bits } bits; { $limit } of meer wordt aanbevolen.
    .means = De sleutel op { $name } werkt en wordt geaccepteerd. Hij is korter dan goed is voor de komende jaren.
    .why = Vandaag wordt hierom niets geweigerd.
    .fix = Maak bij de volgende sleutelwissel een sleutel van { $limit } bits onder een nieuwe selector, en verwijder de oude enkele dagen later.
dkim-key-strict-subdomain = De DKIM-sleutel bij de selector “{ $selector }” dient niet voor subdomeinen.
    .means = In het record op { $name } staat “t=s”. Een handtekening mag dan geen subdomein noemen als identiteit van de afzender (i=).
    .why = De meeste mail heeft dat niet nodig. Handtekeningen die daar wel een subdomein noemen, zijn niet geldig.
    .fix = Laat het staan, tenzij uw programma na “i=” in de regel DKIM-Signature een subdomein schrijft; verwijder dan “t=s” uit het record op { $name }.
dkim-key-version-absent = Het DKIM-record bij de selector “{ $selector }” begint niet met “v=DKIM1”.
    .means = De sleutel op { $name } werkt ook zo; de standaard beveelt alleen aan om zo te beginnen.
    .why = Hierom wordt niets geweigerd. Het onderscheidt het record van andere, als er door een wildcard of een vergissing meer dan één staat.
    .fix = Zet “v=DKIM1; ” vooraan als u het record op { $name } toch eens aanpast.
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

### Records to publish

fix-add = Voeg een { $type }-record toe op { $name }.
fix-replace = { $count ->
        [one] Vervang het { $type }-record dat op { $name } staat door dit record.
       *[other] Vervang de { $count } { $type }-records die op { $name } staan door dit record.
    }
fix-alias = { $count ->
        [one] Verwijder het TXT-record dat op { $name } staat, en voeg daar dit { $type }-record toe.
       *[other] Verwijder de { $count } TXT-records die op { $name } staan, en voeg daar dit { $type }-record toe.
    }
fix-unalias = Verwijder de alias (CNAME) die op { $name } staat, en voeg daar dit { $type }-record toe.
fix-ask = { $name } is een alias (CNAME) van { $target }. Wie hem verwijdert, verliest ook wat daar verder staat ({ $types }). Vraag de beheerder van { $target } om dit { $type }-record daar te publiceren.
fix-last-resort = Als u niets kunt verwijderen: vervang het { $type }-record dat op { $name } staat door dit record.
fix-keep-others = Laat alle andere { $type }-records op { $name } zoals ze zijn.
fix-proven = Uitgeprobeerd: met dit record geeft de controle het getoonde resultaat.

choice-provider-sends = Hierbij wordt aangenomen dat { $value } uw mail niet alleen ontvangt, maar ook verstuurt. Mail van ieder ander wordt gemarkeerd.
choice-addresses-written-out = Een noodoplossing: de huidige adressen van { $value } staan hier voluit, omdat het record anders te veel lookups nodig zou hebben. Als ze veranderen, slaagt mail daarvandaan niet totdat u dit record aanpast; kijk het elke maand na. Het is beter te verwijderen wat niet meer voor u verstuurt.
choice-only-these-send = Hierbij wordt aangenomen dat niemand anders voor u verstuurt. Mail van providers die hier niet staan, slaagt dan niet.
choice-mail-hosts-send = Hierbij wordt aangenomen dat de servers die uw mail ontvangen hem ook versturen. Mail van ieder ander wordt gemarkeerd.
choice-web-server-sends = Hierbij wordt aangenomen dat uw webserver uw mail verstuurt. Mail van ieder ander wordt gemarkeerd.
choice-ignored-terms-dropped = Hierin is weggelaten wat ontvangende servers nu negeren: “{ $value }”. Staat daarvan iets voor een verzender van u, zet het dan vóór “all”.
choice-ignored-tags-dropped = Hierin is weggelaten wat ontvangende servers daar negeren: “{ $value }”.
choice-loop-written-out = Het record van { $value } leidt naar zichzelf terug, en ontvangende servers stoppen daar; de huidige adressen staan hier voluit. Als ze veranderen, slaagt mail daarvandaan niet totdat u dit record aanpast. Vraag de beheerder van { $value } om dat record te verbeteren.
choice-dead-terms-dropped = Hierin is “{ $value }” weggelaten, omdat het nu naar geen enkele verzender leidt. Is daarmee een verzender van u bedoeld, vraag daar dan wat u moet invullen.
choice-private-networks-dropped = Hierin is “{ $value }” weggelaten: zulke adressen komen op internet nooit voor. Noem het publieke adres waarmee uw mail het netwerk verlaat.
choice-comment-dropped = Hierin is “{ $value }” weggelaten, omdat een record geen commentaar kan bevatten.
choice-senders-dropped = Niet iedereen die “{ $value }” toelaat, slaagt met dit record, althans bij strenge ontvangende servers. Kijk na of die verzenders nog van u zijn voordat u het publiceert.
choice-ignored-terms-count = Hierbij wordt aangenomen dat de termen die ontvangende servers nu negeren, wel moeten tellen. De verzenders ervan slagen dan.
choice-others-are-marked = Mail van verzenders die er niet in staan, wordt gemarkeerd, niet geweigerd (~all).
choice-reports-are-read = Rapporten worden naar { $value } gestuurd. Zorg dat deze mailbox bestaat, of zet er een ander adres voor in de plaats.
choice-policy-takes-effect = Vanaf dan doen ontvangende servers iets met mail die niet slaagt ({ $value }); nu doen ze dat niet. Weet u nog niet of al uw mail slaagt, schrijf dan “p=none” in de plaats.
choice-signing-works = Hierbij wordt aangenomen dat het ondertekenen werkt: ontvangende servers zeggen “dkim=pass” over uw mail in de regel Authentication-Results. Dan kan de markering als test weg.
choice-relaxed-alignment = Hier wordt aangenomen dat namen onder het domein ervoor mogen staan (relaxed alignment). Was precies dezelfde naam bedoeld, laat de dienst dan als het domein zelf ondertekenen.
choice-alias-removed = Wat op { $value } staat, telt hier dan niet meer, en wijzigingen daar komen hier niet meer aan. Beheert een dienst dit record voor u, vraag die dan eerst om het te verbeteren.
choice-mildest-policy = De records vragen verschillende dingen; hier blijft het mildste beleid staan. Zet er een strenger beleid voor in de plaats als u dat bedoelde.

### Outcomes, gateways, severities, subjects

outcome-accept = accepteert
outcome-at-risk = weigert mogelijk
outcome-reject = weigert
outcome-unknown = niet bekend

gateway-sentraguard = SentraGuard
gateway-gmail = Gmail

severity-error = Fout
severity-warning = Waarschuwing
severity-notice = Opmerking
severity-good = In orde

subject-domain = Domein
subject-spf = SPF
subject-dmarc = DMARC
subject-dkim = DKIM
subject-ip = Server
subject-evidence = Wat u geplakt hebt

### What the DNS answers

failure-serv-fail = de servers van het domein gaven geen antwoord (SERVFAIL)
failure-refused = de vraag is geweigerd (REFUSED)
failure-timeout = geen antwoord binnen de tijd
failure-unreachable = er was geen DNS-server te bereiken
failure-gave-up = de DNS-server kreeg geen antwoord van de servers van het domein
failure-busy = de DNS-server nam geen vragen meer aan
failure-http-error = de DNS-server gaf een fout
failure-unreadable = de DNS-server laat deze pagina zijn antwoord niet lezen
failure-not-permitted = de browser stond de vraag niet toe
failure-malformed = wat terugkwam, was geen antwoord op de vraag
failure-blocked = een filter antwoordde in plaats van het domein
failure-unproven = er zou niets zijn, zonder bewijs (geen SOA-record)
failure-not-recorded = staat niet in het bewaarde rapport

answer-records = { $count ->
        [one] één record
       *[other] { $count } records
    }
answer-no-data = geen record van dit type
answer-nx-domain = die naam bestaat niet (NXDOMAIN)

dnssec-unsigned = niet ondertekend, of niet gecontroleerd
dnssec-validated = ondertekend, en de handtekeningen kloppen
dnssec-broken = ondertekend, en de handtekeningen kloppen niet

### SPF in detail

spf-result-none = geen record (none)
spf-result-neutral = geen uitspraak (neutral)
spf-result-pass = toegestaan (pass)
spf-result-fail = niet toegestaan (fail)
spf-result-soft-fail = niet vermeld, te markeren (softfail)
spf-result-temp-error = een lookup is mislukt, later opnieuw te proberen (temperror)
spf-result-perm-error = het record is niet bruikbaar (permerror)

spf-step-record = wordt gelezen
spf-step-no-record = heeft geen record
spf-step-match = past
spf-step-no-match = past niet
spf-step-enter = wordt gevolgd
spf-reason-syntax = een deel van het record is niet te lezen
spf-reason-several-records = meer dan één record
spf-reason-too-many-lookups = meer dan 10 lookups
spf-reason-too-many-voids = meer dan 2 lege lookups
spf-reason-too-many-names = meer dan 10 mailservers
spf-reason-no-record = waarnaar verwezen wordt, heeft geen record

spf-fault-unknown-term = SPF kent zo’n term niet.
spf-fault-domain-missing = Na de dubbele punt of het gelijkteken ontbreekt een domein.
spf-fault-invalid-domain = Wat na de dubbele punt staat, is geen domein.
spf-fault-invalid-macro = De variabele (macro) is niet geschreven zoals SPF het voorschrijft.
spf-fault-invalid-address = Dit is geen IP-adres.
spf-fault-wrong-address-family = Een IPv4-adres heeft “ip4:” nodig, een IPv6-adres “ip6:”.
spf-fault-invalid-prefix = Het getal na de schuine streep ligt buiten het bereik: hoogstens 32 voor IPv4, 128 voor IPv6.
spf-fault-unexpected-value = Na “all” mag niets volgen.
spf-fault-repeated-modifier = “redirect” en “exp” mogen elk maar één keer voorkomen.
spf-fault-qualified-modifier = Voor deze term mag geen teken staan.
spf-fault-invalid-character = Hier staat een teken dat SPF niet toestaat; toegestaan zijn alleen gewone tekens (ASCII) en telkens één spatie.

spf-space-everybody = Iedereen, vanaf elk adres.
spf-space-ip4 = { $count ->
        [0] Geen IPv4-adres
        [one] 1 IPv4-adres
       *[other] { $number } IPv4-adressen
    }
spf-space-ip6 = { $count ->
        [one] 1 IPv6-netwerk
       *[other] { $number } IPv6-netwerken
    }
spf-space-at-least = en meer, afhankelijk van wie verstuurt

node-state-record = één record
node-state-no-record = geen SPF-record
node-state-no-domain = die naam bestaat niet
node-state-several = meer dan één SPF-record
node-state-failed = kon niet worden opgezocht
node-state-loop = leidt terug naar zichzelf
node-state-depends-on-sender = hangt af van de verzender
node-state-invalid-name = geen geldige naam
node-state-not-followed = niet verder gevolgd

### DMARC in detail

policy-none = ontvangende servers wordt niets gevraagd (none)
policy-quarantine = mail die niet slaagt, moet apart worden gezet (quarantine)
policy-reject = mail die niet slaagt, moet worden geweigerd (reject)

dmarc-result-none = geen record van toepassing (none)
dmarc-result-pass = slaagt (pass)
dmarc-result-fail = slaagt niet (fail)
dmarc-result-temp-error = een lookup is mislukt (temperror)
dmarc-result-perm-error = het record is niet bruikbaar (permerror)

visit-state-no-record = geen DMARC-record

dmarc-reading-own = Het eigen record van het domein: dit geldt.
dmarc-reading-organization = Het record van het hoofddomein van de organisatie: dit geldt, omdat het domein er zelf geen heeft.
dmarc-reading-suffix = Het record van wie hier namen uitgeeft (public suffix): dit geldt, omdat er daaronder geen is.
dmarc-reading-only-organization = Het hoofddomein van de organisatie. Voor het domein geldt zijn eigen record.
dmarc-reading-only-suffix = Hier worden namen uitgegeven (public suffix), dus houdt de organisatie daaronder op.
dmarc-reading-passed-over = Niet gebruikt: het is niet het eigen record van het domein en niet dat van het hoofddomein van de organisatie.
dmarc-reading-open = Of dit geldt, is niet bekend, omdat een lookup is mislukt.
dmarc-reading-several = Meer dan één DMARC-record, dus gebruiken ontvangende servers er geen enkel.
dmarc-reading-other-texts = Geen DMARC-record: wat hier staat, begint niet met “v=DMARC1”.
dmarc-reading-nothing = Geen DMARC-record.

dmarc-remark-no-tag = Dit is geen tag; een tag heeft de vorm naam=waarde.
dmarc-remark-duplicate = Deze tag komt een tweede keer voor.
dmarc-remark-invalid-value = Deze tag kan deze waarde niet hebben.
dmarc-remark-unknown = DMARC kent zo’n tag niet.
dmarc-remark-removed = Deze tag hoort niet meer bij DMARC.
dmarc-remark-size-limit = Ontvangende servers negeren de limiet na het uitroepteken.
dmarc-remark-other-scheme = Ontvangende servers hoeven alleen “mailto:” te kennen.
dmarc-remark-testing = Het beleid wordt getest en telt één stap minder.
dmarc-remark-milder-below = Subdomeinen krijgen een milder beleid dan het domein.
dmarc-remark-no-effect = Dit heeft hier geen effect.
dmarc-remark-spaces = Sommige ontvangende servers vinden geen record als er witruimte naast dit gelijkteken staat.
dmarc-remark-gap = Sommige ontvangende servers lezen hierachter geen beleid.
dmarc-remark-tab = Sommige ontvangende servers vinden geen record als er een tab achter een puntkomma staat.
uri-fault-empty = In deze lijst ontbreekt een adres.
uri-fault-no-scheme = Een adres begint met “mailto:”.
uri-fault-invalid-character = Hier staat een teken dat in een adres niet kan voorkomen.
uri-fault-invalid-address = Wat na “mailto:” staat, is geen adres.

alignment-identical = uitgelijnd: hetzelfde domein
alignment-same-organization = uitgelijnd: dezelfde organisatie
alignment-not-strict = niet uitgelijnd: niet hetzelfde domein, en daar vraagt het record om
alignment-different = niet uitgelijnd: een andere organisatie
alignment-unknown = niet bekend: een lookup is mislukt

tag-fault-no-equals = Hier ontbreekt een gelijkteken.
tag-fault-invalid-name = Wat voor het gelijkteken staat, is geen tag.
tag-fault-duplicate = Deze tag komt een tweede keer voor.

### DKIM in detail

key-state-valid = in orde
key-state-weak = werkt, maar is kort
key-state-testing = gemarkeerd als test
key-state-revoked = ingetrokken
key-state-invalid = niet bruikbaar
key-state-missing = geen sleutel
key-state-unknown = kon niet worden opgezocht

key-fault-version = “v=DKIM1” moet de eerste tag zijn, precies zo geschreven.
key-fault-key-missing = De sleutel zelf ontbreekt (p=).
key-fault-tag-missing = Voor de sleutel ontbreekt “p=”.
key-fault-not-base64 = Dit is niet als sleutel te lezen: er staan tekens in die in geen sleutel voorkomen, of er zitten twee sleutels aan elkaar.
key-fault-no-key = Wat na “p=” staat, is geen sleutel van dit type.
key-fault-truncated = De sleutel houdt te vroeg op: een deel is verloren gegaan.
key-fault-excess = Er staat iets achter het einde van de sleutel.
key-fault-stray-characters = Dit hoort hier niet.
key-fault-armour = Deze regel van het sleutelbestand hoort niet in het record.
key-fault-semicolon-missing = Hiervoor ontbreekt een puntkomma.
key-fault-hostname = Dit is de naam van een host; waarschijnlijk was het als alias (CNAME) bedoeld.
key-fault-private-key = Dit is de privésleutel. Die moet geheim zijn: trek hem meteen in en maak een andere.
key-fault-unknown-type = Ontvangende servers kennen dit type sleutel niet.
key-fault-other-type = De sleutel is van een andere soort dan “k=” zegt; zonder “k=” moet het RSA zijn.
key-fault-wrapped = Hier horen de kale 32 bytes van de sleutel.
key-fault-exponent = De getallen in deze sleutel beschermen niets.
key-fault-hash-unusable = Het record staat SHA-256 niet toe, terwijl elke handtekening die methode moet gebruiken.
key-fault-service-excludes-mail = Het record zegt dat de sleutel niet voor mail is.

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

namespace-absent = Onder _domainkey.{ $domain } is niets gepubliceerd, dus is er geen sleutel.
namespace-contradicted = De DNS-servers van { $domain } zeggen dat er onder _domainkey.{ $domain } niets bestaat, en toch staat daar iets. Ze volgen de standaard niet (RFC 8020), dus wat ze ontkennen, bewijst niets.
namespace-exists = Onder _domainkey.{ $domain } is iets gepubliceerd; dat bewijst niets over een afzonderlijke sleutel.
namespace-wildcard = Elke naam onder _domainkey.{ $domain } krijgt hetzelfde antwoord (wildcard); dat bewijst niets over een afzonderlijke sleutel.
namespace-unknown = _domainkey.{ $domain } kon niet worden opgezocht.

source-given = opgegeven
source-guessed = geprobeerd

### A key pair made in the page

pair-title = Hier een sleutelpaar maken
pair-provider = Uw mail lijkt door { $name } verstuurd te worden. Schakel DKIM dan liever daar in: die dienst maakt de sleutel en zegt u wat u moet publiceren. Een paar van hier is voor een eigen mailserver.
pair-what = Dit is voor wie de mailserver beheert. Uw browser maakt de twee sleutels die bij elkaar horen: een publieke om als record te publiceren, en een privésleutel waarmee uw server ondertekent. Niets daarvan verlaat deze pagina.
pair-selector = Naam van de sleutel (selector)
pair-selector-hint = Een naam naar keuze waaronder nog geen sleutel staat. De datum is makkelijk te onthouden.
pair-no-selector = Geef één naam op van letters, cijfers en streepjes, waaronder nog geen sleutel staat.
pair-no-ed25519 = Deze browser kan geen Ed25519-sleutels maken. Eén RSA-sleutel volstaat.
pair-failed = Deze browser kan op deze pagina geen sleutels maken. De pagina moet via https geopend zijn.
pair-running = De sleutels worden gemaakt.
pair-make-rsa = Een RSA-sleutel maken (2048 bits)
pair-make-ed25519 = Er een Ed25519-sleutel naast maken
pair-made-rsa = RSA-sleutel “{ $selector }”
pair-made-ed25519 = Ed25519-sleutel “{ $selector }”
pair-keep = Bewaar de privésleutel. Hij hoort op uw mailserver, waar alleen het programma dat ondertekent hem mag lezen.
pair-download = Privésleutel downloaden
pair-only-copy = { $file } is het enige exemplaar: de sleutel is hier weg zodra u deze pagina sluit of opnieuw laadt. Stuur hem naar niemand en publiceer hem nooit.
pair-publish = Voeg dit TXT-record toe op { $name }.
pair-check = Controleer opnieuw zodra het gepubliceerd is. Dat kan enkele minuten duren.
pair-check-now = Met deze selector controleren
pair-sign = Stel uw mailserver in om te ondertekenen met het domein { $domain }, de selector { $selector } en het bestand. Een Ed25519-sleutel heeft alleen nut naast een RSA-sleutel.

### The sending server in detail

confirmation-confirmed = verwijst terug naar het adres
confirmation-differs = verwijst naar een ander adres
confirmation-no-address = heeft geen adres van deze soort
confirmation-not-asked = niet opgezocht: er zijn te veel namen

helo-state-literal = een adres in plaats van een naam
helo-state-bare-address = een adres zonder vierkante haken
helo-state-single-label = één enkel woord, geen volledige naam
helo-state-not-a-host = geen naam van een host

scope-public = openbaar
scope-private = voor een eigen netwerk
scope-shared = tussen een provider en zijn klanten
scope-link-local = voor één kabel
scope-loopback = de computer zelf
scope-documentation = voor voorbeelden
scope-reserved = geen enkele host heeft het

### Where mail is received

mx-state-hosts = ontvangt mail op eigen servers
mx-state-null = neemt geen mail aan (null MX)
mx-state-none = heeft geen MX-record; mail gaat naar het adres van het domein
mx-state-failed = kon niet worden opgezocht

host-state-address = heeft een adres
host-state-alias = is een alias (CNAME)
host-state-no-address = heeft geen adres
host-state-no-name = die naam bestaat niet
host-state-literal = een IP-adres in plaats van een naam
host-state-not-asked = niet opgezocht: er zijn er te veel

### Block lists

code-listed = vermeld
code-spam-source = vermeld: er is vastgesteld dat het spam verstuurt
code-unsolicited = vermeld: het verstuurt mail waar niemand om vroeg
code-hijacked = vermeld: een gekaapte of open computer
code-criminal = vermeld: het hele netwerk is van criminelen
code-not-for-mail = een regel van het netwerk: dit adres is niet bedoeld om zelf mail te versturen
code-spam-domain = vermeld: een domein dat in spam gebruikt wordt
code-phishing = vermeld: een domein dat voor phishing gebruikt wordt
code-malware = vermeld: een domein dat malware verspreidt
code-botnet = vermeld: een domein dat gekaapte computers aanstuurt
code-abused = vermeld: een eerlijk domein dat is overgenomen
code-misspelt = geen vermelding: de naam van de lijst was verkeerd gespeld
code-resolver = geen vermelding: de lijst antwoordt de vragende DNS-server niet
code-too-many = geen vermelding: de vrager heeft de lijst te vaak bevraagd
code-address-asked = geen vermelding: een lijst van domeinen werd naar een adres gevraagd
code-refused = geen vermelding: de lijst weigerde de vrager te antwoorden
code-closed = geen vermelding: de lijst is in 2024 gesloten
code-undocumented = de lijst documenteert zo’n code niet

### Beyond what SentraGuard asks for

extra-state-absent = niet gepubliceerd
extra-state-present = gepubliceerd
extra-state-declined = gepubliceerd, zonder logo
extra-state-unusable = niet bruikbaar
extra-state-several = meer dan één, dus telt er geen

extra-fault-version = De versie en een puntkomma moeten aan het begin staan, precies zo geschreven.
extra-fault-id = Een “id=” van 1 tot 32 letters en cijfers ontbreekt.
extra-fault-reports = “rua=” met adressen die met “mailto:” of “https:” beginnen, ontbreekt.
extra-fault-logo = “l=” met een adres dat met “https:” begint, ontbreekt.

beyond-servers = Nameservers
beyond-servers-none = geen genoemd
beyond-servers-of = { $count ->
        [one] één, voor de zone { $zone }
       *[other] { $count }, voor de zone { $zone }
    }
beyond-mail = Mailservers (MX)
beyond-mail-hosts = { $count ->
        [one] één
       *[other] { $count }
    }
beyond-mail-trouble = { $count }, waarvan { $trouble } zonder bruikbaar adres
beyond-dnssec = Ondertekende antwoorden (DNSSEC)
beyond-unknown = kon niet worden opgezocht
beyond-mta-sts = Versleuteling verplicht (MTA-STS)
beyond-mta-sts-note = Het beleid zelf is een bestand op een webserver van het domein. Een webpagina als deze mag het niet ophalen, dus is het niet gecontroleerd.
beyond-tls-rpt = Rapporten over versleuteling (TLS-RPT)
beyond-bimi = Logo bij de mail (BIMI)
beyond-bimi-weak = Met dit DMARC-beleid wordt het logo niet getoond: er is “quarantine” of “reject” voor nodig, ook voor subdomeinen.
beyond-bimi-strict = Het DMARC-beleid is streng genoeg om het logo te tonen; veel ontvangende servers vragen daarnaast om een certificaat.
beyond-bimi-open = Of het DMARC-beleid streng genoeg is voor het logo, is niet bekend.

### What was pasted, in detail

kind-spf = De SPF-controle van de ontvangende server is niet geslaagd: het adres waar de mail vandaan kwam, staat niet in de lijst van het domein.
kind-spf-perm-error = De ontvangende server kon het SPF-record niet evalueren: er staat een fout in, of het vraagt te veel opvragingen.
kind-spf-temp-error = De ontvangende server kon SPF niet opvragen: de DNS-servers van het domein antwoordden niet.
kind-dkim = De ontvangende server vond geen geldige handtekening (DKIM) op de mail.
kind-dmarc = De mail slaagde niet voor DMARC: niets wat slaagde, hoort bij het domein in het From-adres, of het beleid van het domein ontbreekt.
kind-authentication = De ontvangende server kon niet met zekerheid vaststellen wie de mail verstuurde: SPF, DKIM of DMARC ontbreekt of is niet geslaagd.
kind-sender-blocked = Het adres of het domein van de afzender staat op een blokkeerlijst van de ontvangende server.
kind-ip-blocked = Het adres van de verzendende server staat op een blokkeerlijst.
kind-reverse-dns = Het adres van de verzendende server heeft geen naam in de DNS die ernaar terugverwijst (PTR-record).
kind-rate = De ontvangende server neemt voorlopig geen mail meer aan van deze afzender.
kind-content = De ontvangende server heeft bezwaar tegen wat er in de mail staat.
kind-recipient = De ontvangende server heeft die mailbox niet, of de mailbox neemt geen mail aan.
kind-complaint = Een ontvanger heeft de mail als ongewenst gemeld, en de provider laat dat weten. Er is niets geweigerd.
kind-login = De server die de mail moest versturen, heeft de aanmelding niet aanvaard: er was er geen, of de gebruikersnaam of het wachtwoord klopte niet. Dit gaat niet over SPF, DKIM of DMARC. Kijk naar de instellingen voor het verzenden (SMTP) in het mailprogramma.
kind-other = De ontvangende server heeft een eigen regel die de mail tegenhoudt.

turn-sender-dns = Nu is het aan de beheerder van de DNS van { $domain }.
turn-sender-provider = Nu is het aan de beheerder van de server die de mail verstuurde: uw mailprovider of hostingprovider. Geef de weigeringsmelding door.
turn-sender = Nu is het aan degene die de mail schreef.
turn-recipient-admin = Nu is het aan de beheerder van de mail van de geadresseerde. Vraag de geadresseerde langs een andere weg, bijvoorbeeld telefonisch, om uw mail te laten toestaan.
turn-nobody = Niemand hoeft voorlopig iets te doen: de server probeert het vanzelf opnieuw.

keeper-at = De DNS van { $domain } staat bij { $host }.
keeper-shared = De DNS van { $domain } staat op servers van { $host }: daar, of bij een bedrijf dat ze voor eigen klanten gebruikt.
keeper-several = De DNS van { $domain } staat op servers van { $host }.
keeper-unknown = De nameservers van { $domain } zijn die van { $host }.

page-panel = In het beheerscherm van { $host }
page-panel-help = De pagina van { $host } over DNS-records
panel-host = Bij { $host } heet het veld voor de host ‘{ $field }’.
panel-value = De waarde komt in het veld ‘{ $field }’.
panel-apex-at = Waar de host hier @ is, vult u daar ook @ in.
panel-apex-empty = Waar de host hier @ is, laat u het veld daar leeg.
panel-apex-whole = Waar de host hier @ is, vult u daar het hele domein in.
panel-appends = { $host } voegt het domein zelf toe aan de host.
panel-appends-nothing = { $host } wil de volledige naam als host.
panel-long-whole = Een lange waarde kan in één keer worden geplakt.
panel-long-split = Een waarde van meer dan 255 tekens moet als strings tussen aanhalingstekens worden ingevoerd.
panel-long-refused = Het formulier neemt geen waarde van meer dan 255 tekens aan.

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

said-pass = geslaagd
said-fail = niet geslaagd
said-none = niets te controleren
said-perm-error = niet te evalueren
said-temp-error = een opvraging mislukte tijdelijk

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
page-hashed = { $hashed } van { $size } MB van het bericht gelezen
page-signatures = De handtekeningen van het bericht, van boven af:
page-unverified = De handtekeningen van het bericht konden niet worden nagegaan. Het resultaat is dus zonder deze handtekeningen.
page-unverified-not-loaded = Het deel van deze pagina dat ze nagaat, kon niet worden opgehaald. Ga na of u online bent en probeer het opnieuw.
page-unverified-stopped = Uw browser heeft het werk voortijdig beëindigd, misschien door gebrek aan geheugen. Sluit wat u niet nodig hebt en probeer het opnieuw.
page-unverified-too-large = In dit kader kunnen alleen berichten tot 2 MB worden nagegaan. Open deze pagina in een eigen tabblad.
page-unverified-gone = Het bestand kan niet meer worden gelezen. Sleep het hier nog eens naartoe.
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
page-bounce-blocked-stop = Zoek de oorzaak en verhelp die, anders komt de vermelding terug. Wijzig het wachtwoord van de mailbox, en kijk wat er vanuit die mailbox, uw webformulieren en uw server verstuurd is.
page-bounce-blocked-ask = Vraag daarna de beheerder van de lijst om de vermelding te verwijderen. Hij heeft het adres van de afzender, het adres van de geadresseerde en het tijdstip van verzending nodig.
page-bounce-blocked-request = Het verzoek schrijven
page-bounce-blocked-cause = Wat tot zo’n vermelding leidt: geadresseerden meldden mail als spam, in een mailbox of webformulier werd ingebroken om er spam mee te versturen, of iemand anders gebruikte het adres eerder. Het gaat niet om uw records in de DNS.
page-bounce-blocked-unknown = Wat van buitenaf niet te zien is: wat de vermelding zegt, sinds wanneer ze er staat en of ze er nog staat. Alleen de beheerder van de lijst kan dat zien.
page-message = Wat het bericht zegt
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

page-help = Lukt het nog niet? Vraag om hulp
page-help-what = De helpdesk heeft drie gegevens nodig om uw mail te vinden. De tekst hieronder neemt ze over, samen met wat deze pagina gevonden heeft.
page-field-sent-from = Adres waarvan de mail verstuurd werd
page-hint-sent-from = Uw eigen adres, zoals de geadresseerde het zou zien.
page-field-sent-to = Adres waarnaar de mail verstuurd werd
page-hint-sent-to = Dat van de geadresseerde.
page-field-sent-at = Tijdstip van verzending
page-hint-sent-at = Met de tijdzone, zoals UTC of +0100.
page-help-text = het verzoek
page-help-mail = Schrijven naar { $address }
page-help-private = Deze pagina verstuurt niets: u kopieert de tekst, of verstuurt hem met uw eigen mailprogramma.

help-subject = Geweigerde mail van { $domain }
help-ask = Mail van ons is geweigerd. Kunt u ons laten weten waarom, en wat wij kunnen doen?
help-sent-from = Verstuurd van: { $value }
help-sent-to = Verstuurd naar: { $value }
help-sent-at = Tijdstip van verzending: { $value }
help-not-given = niet opgegeven
help-checked = Wat de controle van { $domain } zegt
help-ip = - Server die de mail verstuurde: { $ip }
help-link = De hele controle: { $link }
help-paste-here = Plak hier het gekopieerde verzoek.

### The readable report

report-quoted = “{ $text }”
report-because = Waarom
report-codes = Codes
report-name-domain = Er staat niet in welk domein de mail heeft verstuurd: noem het achter de opties.
report-found = Vastgesteld
report-turn = Wie aan zet is
report-supply = Om zeker te zijn
report-publish = Publiceer dit
report-instead = in plaats van
report-others = Anderen
report-also = Goed om te weten

report-record = Record
report-records = Records
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
report-signature = { $domain } ({ $selector }): { $result }
client-reason-received-spf = { $ip } heeft de mail afgeleverd: zo noteerde de ontvangende server het in Received-SPF.
client-reason-authentication-results = { $ip } heeft de mail afgeleverd: zo noteerde de ontvangende server het in Authentication-Results.
client-reason-received-below-results = { $ip } heeft de mail afgeleverd: het adres staat in de eerste regel “Received:” onder wat de ontvangende server vaststelde.
client-reason-between-operators = { $ip } heeft de mail afgeleverd: het adres staat in de eerste regel “Received:” die van de ene beheerder naar de andere leidt.
client-reason-hidden = De ontvangende server noteerde { $ip }, een adres in zijn eigen netwerk. Er staat dus een eigen server voor, die verbergt wie de mail heeft afgeleverd.
report-results = { $by } stelde vast: { $results }
report-results-receiver = De ontvangende server stelde vast: { $results }
report-result-for = { $result } voor { $domain }
report-chain = De verzegelingen op het bericht (ARC)
report-namespace = Namen
report-fault = “{ $part }”: { $fault }
report-suggestion = Waarschijnlijk bedoeld: { $suggestion }
report-bits = { $bits } bits
report-beyond = Naast SentraGuard
report-blocklist = Lijst
report-blocklist-clean = { $list }: niet vermeld
report-blocklist-listed = { $list }: vermeld, { $reasons }
report-blocklist-unavailable = { $list }: niet te achterhalen
report-address = Adres
report-names = Namen
report-helo = HELO
report-evidence = Gevraagd
report-ttl = { $count } s bewaard

### Page

page-field-selector-here = Uw DKIM-selector, of de hele regel DKIM-Signature
page-hint-selector-here = Scheid meerdere selectors met spaties.

page-find-selector = Hoe u de header van een mail bekijkt
page-find-selector-first = Stuur een mail van uw domein naar een mailbox ergens anders en open hem daar: het exemplaar in uw eigen map met verzonden mail heeft geen handtekening. Zoek dan de regel die met DKIM-Signature begint en kopieer die.
page-find-selector-gmail = Gmail: kies in het menu van de mail (drie puntjes) “Origineel weergeven”.
page-find-selector-outlook = Outlook: kies op het web in het menu van de mail (drie puntjes) Weergave en “Berichtbron weergeven”; open in het programma de mail, kies Bestand en Eigenschappen, en kijk onder “Internetkopteksten”.
page-find-selector-apple = Apple Mail: kies Weergave, Bericht, “Alle kopteksten”.
page-find-selector-thunderbird = Thunderbird: kies Beeld, “Berichtbron” (Ctrl+U).

page-sample-note = Een voorbeeld: de DNS is niets gevraagd.
page-check-again = Opnieuw controleren
page-ask-first = Deze eerst vragen
page-tried = Geprobeerd, in deze volgorde
page-waits-busy = De DNS-server neemt voorlopig geen vragen meer aan. We wachten zolang hij daarom vraagt.
page-waits-permission = Vraagt de browser of deze pagina apparaten in uw lokale netwerk mag bereiken, sta dat dan toe: de DNS-server { $host }, waaraan de records worden gevraagd, kan daar staan. We wachten op uw antwoord.
page-waits-permission-around = Vraagt de browser of { $site }, de pagina rond deze, apparaten in uw lokale netwerk mag bereiken, sta dat dan toe: de DNS-server { $host }, waaraan de records worden gevraagd, kan daar staan. We wachten op uw antwoord.
page-check-selector = Hiermee controleren

page-quote = Het antwoord van SentraGuard, woordelijk
page-quote-maybe = Het antwoord van SentraGuard bij een weigering
page-quote-other = Het antwoord, woordelijk
page-quote-other-maybe = Het antwoord bij een weigering
page-no-reason = Er is geen reden tot weigering gevonden.

page-do = Wat u moet doen
page-proven = { $count ->
        [one] 1 record · uitgeprobeerd
       *[other] { $count } records · uitgeprobeerd
    }
page-fix-type = Type
page-fix-host = Host
page-fix-value = Waarde
page-fix-name = Volledige naam
page-fix-quoted = Tussen aanhalingstekens
page-fix-line = Zoneregel
page-forms = Volledige naam, tekenreeksen tussen aanhalingstekens, zoneregel
page-removed = { $count ->
        [one] Het record dat verdwijnt:
       *[other] De { $count } records die verdwijnen:
    }

page-senders = Verstuurt er nog iemand anders voor u?
page-senders-hint = Vink aan wie er mail in naam van uw domein verstuurt: mailboxen, nieuwsbrieven, facturen, helpdesk.
page-sender-listed = staat al in het record
page-let-in = { $ip } is van mij: maak het record dat dit adres toelaat
page-own-server = De server op { $ip }
page-propose = Het record hiermee maken
page-sender-left-out = { $name } staat niet in dit record: het SPF-record dat klanten van { $name } met include moeten opnemen, is niet gevonden.
page-senders-none = Hiervoor is er geen record te publiceren: ofwel staan ze allemaal al in het record, ofwel zou het met deze verzenders meer DNS-lookups nodig hebben dan ontvangende servers doen.

page-copy = Kopiëren
page-copy-what = Kopiëren: { $what }
page-copied = Gekopieerd
page-selected = Geselecteerd

page-blocklist = Blokkeerlijsten
page-blocklist-line = Wie op een lijst staat, kan alleen de beheerder ervan zeggen.
page-blocklist-private = De eigen lijsten van SentraGuard zijn niet openbaar. Veel openbare lijsten antwoorden de DNS-servers niet die een webpagina kan vragen, en een geweigerd antwoord zou op “niet vermeld” lijken; daarom wordt hier geen enkele lijst gevraagd.
page-blocklist-ask = Vraag het aan de beheerders zelf. Er wordt niets verstuurd voordat u een link volgt; dan ziet de beheerder waar u naar vraagt.
page-blocklist-ip = Over { $ip }
page-blocklist-domain = Over { $domain }
page-blocklist-typed-there = daar in te typen
page-blocklist-account = met een account
page-blocklist-no-ip = De meeste lijsten bevatten IP-adressen. Geef dat van uw mailserver op onder “Ik weet meer” om de pagina’s erover te krijgen.
page-decoder = Wat een code betekent
page-field-code = De code waarmee een lijst antwoordde
page-hint-code = Met de naam van de lijst, als u die kent: zen.spamhaus.org 127.0.0.2. Of plak de regel die u hebt.
page-code-none = In deze tekst staat zo’n code niet. Een code ziet eruit als een IP-adres dat met 127 begint, bijvoorbeeld 127.0.0.2.
page-code-unknown = Geen enkele lijst die hier bekend is, documenteert { $code }. Noemt een ontvangende server de code, dan kan de beheerder ervan zeggen welke lijst hij gevraagd heeft.
page-beyond-line = Niets hiervan verandert wat SentraGuard antwoordt.
page-others = Andere ontvangende servers
page-cards = In detail
page-tone-accept = In orde
page-tone-parked = verstuurt geen mail
page-tone-at-risk = Risico
page-tone-unknown = Niet bekend
page-tone-reject = Niet in orde

page-spf-in-order = Eén record, { $count } van { $limit } lookups
page-lookups = Lookups { $count } van { $limit }
page-voids = Lege lookups { $count } van { $limit }
page-voids-strict = Lege lookups { $count } van { $limit }; { $strict } als een ontvangende server ook namen meetelt zonder adres van de soort van de verzender (IPv4 of IPv6)
page-near-misses = Deze lijken op SPF, maar ontvangende servers beschouwen ze niet zo:
page-suggestion = Waarschijnlijk bedoeld is
page-tree = Waar het naar verwijst
page-term-lookups = { $count ->
        [one] 1 lookup
       *[other] { $count } lookups
    }
page-asks-for = vraagt, voor een verzender op 192.0.2.1, naar
page-void = levert niets op
page-space = Wie mag versturen
page-space-at-most = Sommige hiervan worden er weer uitgehaald door een term die ervoor staat.
page-space-unlisted = Ieder ander: { $result }.
page-space-networks = { $count ->
        [one] Het netwerk
       *[other] De { $count } netwerken
    }
page-space-within = valt al binnen { $network }
page-space-more = En nog { $count }.
page-trace = Stap voor stap
page-explanation = Het domein licht toe:
page-border = Hier eindigt de ene tekenreeks en begint de volgende
page-policy = Voor { $name } geldt het record op _dmarc.{ $domain }: { $policy }.
page-policy-below = Voor subdomeinen zonder eigen record geldt het record op _dmarc.{ $domain }: { $policy }.
page-policies-below = Voor subdomeinen zonder eigen record geldt het record op _dmarc.{ $domain }: { $policy }; voor namen die niet bestaan: { $other }.
page-walk-explained = Ontvangende servers vragen eerst naar het eigen record van het domein. Is er geen, dan geldt het record dat het hoogst staat.
page-walk-ends = Hier eindigt het zoeken (psd=); de organisatie is { $organization }.
page-walk-left-out = { $count ->
        [one] Eén naam is hier overgeslagen, zodat er niet meer dan acht vragen zijn.
       *[other] { $count } namen zijn hier overgeslagen, zodat er niet meer dan acht vragen zijn.
    }
page-path = De weg naar p=reject, stap voor stap
page-path-first = Lees de rapporten
page-path-reports = Vervang uw record door dit record, dat ontvangende servers om rapporten vraagt en voor uw mail niets verandert.
page-path-watch = Lees enkele weken lang de rapporten. Alles wat voor u verstuurt, moet slagen voor SPF of DKIM in naam van { $domain }. Verbeter wat niet slaagt.
page-path-quarantine = Vervang dan het TXT-record op { $name } door dit record. Mail die niet slaagt, wordt apart gezet als spam. Let enkele weken op of iemand mail van u mist.
page-path-reject = Is er niets van u meer dat niet slaagt, vervang het record dan door dit record. Mail die niet slaagt, wordt geweigerd. Blijf de rapporten volgen: een nieuwe verzender moet vanaf zijn eerste mail slagen.
page-older = Oudere ontvangende servers klimmen niet omhoog in de boom, maar halen de organisatie uit een lijst van public suffixes: hier { $organization }.
page-older-record = Voor hen geldt het record op _dmarc.{ $domain }.
page-older-none = Voor hen geldt geen enkel record. Een record op het domein zelf begrijpen ze allemaal.
page-older-aligned = Voor hen is { $name } dezelfde organisatie.
page-older-apart = Voor hen is { $name } een andere organisatie.
page-alignment = Hoort wat slaagt bij het From-adres?
page-name-from = From
page-name-spf = Envelopafzender (SPF)
page-name-dkim = Handtekening (DKIM, d=)
page-relaxed = dezelfde organisatie is genoeg (relaxed)
page-strict = er wordt om precies dezelfde naam gevraagd (strict)
page-organization = organisatie: { $domain }
page-dmarc-result = DMARC: { $result }.
page-ip-names = { $count ->
        [one] Het adres { $ip } heeft deze naam:
       *[other] Het adres { $ip } heeft deze namen:
    }
page-ip-names-failed = De namen van { $ip } konden niet worden opgezocht: { $failure }.
page-ip-scope = { $ip }: { $scope }.
page-helo = De server meldt zich (HELO) als
page-helo-same = en is een van zijn namen
page-ip-ask = Wat u de hostingprovider van de server vraagt
page-ip-request = Wilt u de reverse DNS (PTR) van { $ip } instellen op { $host }?
page-ip-request-label = Tekst
page-ip-request-hint = Heeft de server een andere naam, zet die er dan voor in de plaats. De naam moet terugverwijzen: op { $name } is een record van het type { $type } met { $ip } nodig.
page-selector = Selector
page-key-type = Type
page-bits = Bits
page-state = Toestand
page-source = Herkomst
page-guessed = Gangbare selectors geprobeerd: { $count } (lijst van { $date }).
page-operator-signs = De sleutels zijn de zaak van { $operator }, die deze mail ondertekent.
page-alias = leidt naar
page-also-there = Staat er ook
page-evidence = { $count ->
        [one] Onderbouwing: 1 vraag
       *[other] Onderbouwing: { $count } vragen
    }
page-ttl = { $count ->
        [one] TTL 1 seconde
       *[other] TTL { $count } seconden
    }
page-by = beantwoord door { $resolver }
page-dnssec = DNSSEC: { $state }

page-link = Link naar dit resultaat
page-print = Afdrukken
page-keep-json = Als bestand bewaren (JSON)
page-keep-markdown = Kopiëren voor een ticket
page-saved = Dit is een bewaard rapport: wat de DNS zei op { $time }. Er is nu niets gevraagd.
page-saved-again = Nu opnieuw controleren

page-open-alone = Deze controle op een eigen pagina openen
page-embed = Dit op een eigen pagina zetten
page-embed-what = Drie manieren om deze controle in een helpartikel te tonen. Zonder het domein toont elk ervan alleen het formulier.
page-embed-frame = Een frame, overal waar frames zijn toegestaan
page-embed-element = Een element dat zich aan zijn hoogte aanpast, waar ook scripts zijn toegestaan
page-embed-link = Een link, waar geen van beide is toegestaan
page-embed-check = { $domain } controleren
page-embed-frame-title = Waarom is mijn mail geweigerd?

# A report that was kept.
ticket-as-of = Stand op { $time }, door Sentra Check.
saved-no-report = Dit is geen rapport dat hier bewaard is, of het is sindsdien gewijzigd.
saved-newer = Dit rapport is bewaard met een nieuwere versie van het controleprogramma. Laad de pagina opnieuw, of werk het programma bij.
saved-too-large = Dit rapport bevat meer antwoorden dan een controle kan hebben.

# Meerdere domeinen tegelijk.
domains-title = Meerdere domeinen controleren
domains-lead = Plak uw domeinen of kies een bestand. Bij elk domein staan de uitkomst en de belangrijkste reden; een klik toont de hele controle.
domains-field = Domeinen
domains-hint = Eén per regel, hoogstens 1.000. Adressen en rijen van een tabel (CSV) mogen ook.
domains-file = Of een bestand met domeinen (CSV of tekst)
domains-file-hint = De domeinen daaruit komen bij in het veld. Het blijft in uw browser.
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
        [one] 1 domein is gecontroleerd
       *[other] { $count } domeinen zijn gecontroleerd
    }
domains-cancelled = Beëindigd na { $done } van { $count } domeinen
domains-sum = { $count }:
domains-rest = { $count ->
        [one] Het resterende domein controleren
       *[other] De resterende { $count } domeinen controleren
    }
domains-sort = Op uitkomst sorteren
domains-csv = Als CSV bewaren
domains-json = Als JSON bewaren
domains-domain = Domein
domains-why = Belangrijkste reden
domains-unanswered = niet te controleren

# De instellingen van de pagina (config.json); $key is de naam van een instelling zoals die in het bestand staat.
settings-mistakes = Sommige instellingen van deze pagina (config.json) zijn niet te gebruiken; alle andere gelden. Wie deze pagina beheert, kan ernaar kijken:
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
settings-missing = “{ $key }” ontbreekt.
settings-no-id = “{ $key }” moet een naam hebben van kleine letters, cijfers en koppeltekens.
settings-blocklist = “{ $key }” is niet te gebruiken: { $detail }
settings-forbidden = Deze pagina mag { $host } niet vragen: haar eigen beleid (connect-src in index.html) noemt die server niet. “cargo xtask csp” zet hem erin.
settings-nobody = Hier kan voorlopig niets worden gecontroleerd: geen van de DNS-servers die deze pagina moet vragen, is te gebruiken. Dit zegt niets over uw domein. Wie deze pagina beheert, kan naar de instellingen kijken.
