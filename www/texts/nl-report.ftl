# Nederlands. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; nl.ftl has the words
# that the page starts with.
#
# Terms, one for each thing, in all files. The reader is “u”. Stable codes and what servers say
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
verdict-mailbox-provider = { $domain } is van { $operator }: u kunt de records niet veranderen, en dat hoeft ook niet.
verdict-mailbox-provider-at-risk = SentraGuard weigert mogelijk mail van { $domain }. Dit domein is van { $operator }.
verdict-mailbox-provider-reject = SentraGuard zal mail van { $domain } weigeren. Dit domein is van { $operator }.

verdict-detail-reject = Alle drie de records moeten in orde zijn: SPF, DMARC en DKIM. Hier is er minstens één niet in orde.
verdict-in-dns = In de DNS heet het domein { $host }.
verdict-detail-accept = SPF, DMARC en DKIM zijn alle drie in orde.
verdict-detail-at-risk = Het hangt ervan af hoe streng SentraGuard beoordeelt wat hieronder staat.
verdict-detail-unknown = Iets wat de doorslag geeft, kon niet worden opgezocht. Hieronder staat wat u kunt aanvullen.
verdict-detail-nonexistent = Op een naam die niet bestaat, kan geen record staan; er is dus niets wat SentraGuard kan controleren.
verdict-detail-parked = Mail die van dit domein beweert te komen, wordt geweigerd, en zo hoort het. Wilt u er toch mail van versturen, dan moeten alle drie de records veranderen.
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

### What to do next, without a record

report-next = Toch geweigerd?
next-rejection = Plak de weigeringsmelding: die zegt het meest over de oorzaak.
next-message = Of plak het bericht of de header: misschien staat de server niet in SPF, of heeft { $domain } het niet ondertekend.
next-ask = Misschien heeft SentraGuard de afzender geblokkeerd, wat van buitenaf niet te zien is: vraag het SentraGuard of de beheerder bij de geadresseerde.
page-next-ready = De tekst staat klaar.

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
spf-too-many-lookups = Het SPF-record heeft { $lookups } DNS-lookups nodig, en ontvangende servers stoppen na { $limit }.
    .means = Elke “include”, “a”, “mx”, “exists”, “redirect” en “ptr” laat de ontvangende server iets aan de DNS vragen, ook in de records waarnaar met include verwezen wordt. Na { $limit } keer geeft hij het op (permerror).
    .why = Mail waarop al vroeg een term past, slaagt misschien nog; de rest slaagt niet, en voor SentraGuard is de SPF-vermelding ongeldig. Een provider kan u buiten uw toedoen over de limiet brengen.
    .fix = Verwijder de includes van diensten die niet meer voor u versturen, en ook “ptr”, “a” en “mx” waar die op niets passen. Verplaats diensten die veel versturen naar een subdomein met een eigen record.
spf-include-without-record = Het SPF-record van { $domain } verwijst met include naar { $target }, dat geen SPF-record heeft.
    .means = De term “{ $term }” verwijst ontvangende servers naar het record op { $target }. Dat record is er niet, dus stoppen ze met een fout (permerror).
    .why = Vanaf die plaats geldt het hele record als ongeldig. Vaak is de naam verkeerd gespeld, of hoort hij bij een dienst die gestopt is.
    .fix = Verbeter de naam in “{ $term }”, of verwijder de term uit het record op { $domain }. Mail van die dienst slaagt dan niet meer.
spf-permissive-all = Het SPF-record van { $domain } laat iedereen versturen.
    .means = Er staat “+all”, of iets wat op hetzelfde neerkomt: elke host op internet slaagt.
    .why = Vervalste mail slaagt net zo goed als uw eigen mail. Strenge ontvangende servers beschouwen zo’n record als niet goed ingesteld.
    .fix = Vervang “+all” door “~all” in het record op { $domain }, na de lijst van uw eigen verzenders. Mail van verzenders die er niet in staan, wordt dan gemarkeerd.
spf-no-all = Het SPF-record van { $domain } zegt niet wat er moet gebeuren met verzenders die er niet in staan.
    .means = Het eindigt zonder “all”. Ontvangende servers behandelen elke andere verzender dan alsof er niets bekend is (neutral).
    .why = Vervalste mail wordt niet tegengehouden, en strenge ontvangende servers beschouwen zo’n record als onaf.
    .fix = Voeg “~all” toe aan het einde van het record op { $domain }, zodra al uw verzenders erin staan. Mail van alle andere verzenders wordt dan gemarkeerd.
spf-ptr-used = Het SPF-record van { $domain } gebruikt “{ $term }”, wat de standaard afraadt.
    .means = “ptr” laat een ontvangende server bij elke mail opnieuw opzoeken welke naam bij het adres van de verzender hoort. Dat is traag en onbetrouwbaar, en sommige ontvangende servers slaan het over. Het record heeft { $count ->
        [one] één zo’n term
       *[other] { $count } van zulke termen
    }.
    .why = Mail die het alleen van “ptr” moet hebben, slaagt mogelijk niet. De term telt bovendien als DNS-lookup, en daarvan zijn er tien toegestaan.
    .fix = Vervang “{ $term }” in het record op { $domain } door de adressen van uw mailservers (“ip4:”, “ip6:”) of door “mx”, of verwijder de term als een andere term ze al vermeldt.
spf-nobody-may-send = Het SPF-record van { $domain } laat niemand versturen.
    .means = Het noemt geen enkel adres dat mag versturen, dus slaagt geen mail van het domein voor SPF ({ $result }). Registrars publiceren zo’n record voor domeinen die niet worden gebruikt.
    .why = SentraGuard vraagt om een SPF-record dat past bij de mail die wordt verstuurd. Met dit record slaagt geen enkele mail.
    .fix = Verstuurt { $domain } mail, som dan in het record op wie dat doet. Verstuurt het niets, zeg dat dan volledig: behoud “v=spf1 -all”, publiceer “v=DMARC1; p=reject” op _dmarc.{ $domain } en een null MX (“MX 0 .”).
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
dmarc-syntax-error = { $count ->
        [one] Het DMARC-record van { $domain } bevat een deel dat niet te lezen is.
       *[other] Het DMARC-record van { $domain } bevat { $count } delen die niet te lezen zijn.
    }
    .means = Op de gemarkeerde plaats volgt het record de regels van DMARC niet. Ontvangende servers slaan dat deel over, of het hele record als het om de versie “v=DMARC1” aan het begin gaat.
    .why = Wat ontvangende servers dan doen, wijkt af van wat u bedoelde, en SentraGuard beschouwt de vermelding mogelijk als onjuist.
    .fix = Verbeter het gemarkeerde deel van het TXT-record op _dmarc.{ $domain }. Het record begint met “v=DMARC1;” in precies deze letters; elk deel daarna heeft de vorm naam=waarde, met puntkomma’s ertussen.
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
### DKIM

dkim-missing = { $domain } heeft geen DKIM-sleutel.
    .means = DKIM is een handtekening op elke mail; ontvangende servers controleren die met een sleutel die het domein publiceert. Onder _domainkey.{ $domain } is niets gepubliceerd.
    .why = SentraGuard eist een geldige sleutel. Zonder sleutel is uw mail na doorsturen niet meer van vervalste mail te onderscheiden.
    .fix = Schakel DKIM in bij wie uw mail verstuurt. U krijgt een of meer records om onder _domainkey.{ $domain } te publiceren; voeg die toe en schakel daarna het ondertekenen in. Beheert u de mailserver zelf, maak er dan een sleutelpaar voor.
dkim-selector-unknown = Of { $domain } een DKIM-sleutel heeft, is niet bekend zonder de naam van de sleutel (selector).
    .means = Een DKIM-sleutel staat op een eigen naam, de selector, die alleen de verzender kent. { $guessed ->
        [0] Er zijn geen namen geprobeerd.
        [one] Er is één gangbare naam geprobeerd; daar is geen werkende sleutel gevonden.
       *[other] Er zijn { $guessed } gangbare namen geprobeerd; daar is geen werkende sleutel gevonden.
    }
    .why = Zonder selector is niet bekend of SentraGuard een geldige sleutel vindt.
    .fix = Kijk in de header van een mail die u verstuurd hebt: de selector staat na “s=” in de regel DKIM-Signature. Geef hem hier op en controleer opnieuw. Is die regel er niet, dan is uw mail niet ondertekend: schakel DKIM in bij uw provider.
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
dkim-key-revoked = De DKIM-sleutel bij de selector “{ $selector }” is ingetrokken.
    .means = Het record op { $name } is er, maar de sleutel erin is leeg (p=). Dat betekent: handtekeningen met deze sleutel zijn niet meer geldig.
    .why = Mail die nog met deze selector ondertekend wordt, geldt als niet ondertekend.
    .fix = Publiceer een nieuwe sleutel onder een andere selector en onderteken daarmee. Is er al een nieuwe in gebruik, laat dit record dan zoals het is.
dkim-key-testing = De DKIM-sleutel bij de selector “{ $selector }” is gemarkeerd als test.
    .means = In het record op { $name } staat “t=y”. Dat vraagt ontvangende servers om ondertekende mail niet beter te behandelen dan mail zonder handtekening.
    .why = Sommige ontvangende servers negeren de markering, andere behandelen uw mail als niet ondertekend.
    .fix = Verwijder “t=y” uit het record op { $name }, zodra het ondertekenen werkt.
dkim-key-weak = De DKIM-sleutel bij de selector “{ $selector }” heeft { $bits } bits; { $limit } of meer wordt aanbevolen.
    .means = De sleutel op { $name } werkt en wordt geaccepteerd. Hij is korter dan goed is voor de komende jaren.
    .why = Vandaag wordt hierom niets geweigerd.
    .fix = Maak bij de volgende sleutelwissel een sleutel van { $limit } bits onder een nieuwe selector, en verwijder de oude enkele dagen later.
dkim-key-version-absent = Het DKIM-record bij de selector “{ $selector }” begint niet met “v=DKIM1”.
    .means = De sleutel op { $name } werkt ook zo; de standaard beveelt alleen aan om zo te beginnen.
    .why = Hierom wordt niets geweigerd. Het onderscheidt het record van andere, als er door een wildcard of een vergissing meer dan één staat.
    .fix = Zet “v=DKIM1; ” vooraan als u het record op { $name } toch eens aanpast.

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
choice-no-longer-sends = Hierbij wordt aangenomen dat niemand nog voor u verstuurt via “{ $value }”. Wie dat toch doet, slaagt dan niet meer.
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

### Whose turn it is, and where

turn-sender-dns = Nu is het aan de beheerder van de DNS van { $domain }.
keeper-at = De DNS van { $domain } staat bij { $host }.
keeper-shared = De DNS van { $domain } staat op servers van { $host }: daar, of bij een bedrijf dat ze voor eigen klanten gebruikt.
keeper-several = De DNS van { $domain } staat op servers van { $host }.
keeper-unknown = De namen van de nameservers van { $domain } eindigen op { $host }.

way-label = De weg van de mail
way-recipient = Geadresseerde
way-block-list = Blokkeerlijst
way-dns = DNS: { $host }
way-turn = nu aan zet

page-panel = In het beheerscherm van { $host }
page-panel-help = De pagina van { $host } over DNS-records
panel-apex-at = Waar de host hier @ is, vult u daar ook @ in.
panel-apex-empty = Waar de host hier @ is, laat u het veld daar leeg.
panel-apex-whole = Waar de host hier @ is, vult u daar het hele domein in.
panel-appends = { $host } voegt het domein zelf toe aan de host.
panel-appends-nothing = { $host } wil de volledige naam als host.
panel-long-whole = Een lange waarde kan in één keer worden geplakt.
panel-long-split = Een waarde van meer dan 255 tekens moet als strings tussen aanhalingstekens worden ingevoerd.
panel-long-refused = Het formulier neemt geen waarde van meer dan 255 tekens aan.

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
help-all-the-same = Toch is er mail geweigerd. Staat de afzender of de server op een blokkeerlijst?
help-checked = Wat de controle van { $domain } zegt
help-ip = - Server die de mail verstuurde: { $ip }
help-link = De hele controle: { $link }
help-paste-here = Plak hier het gekopieerde verzoek.

### The readable report

report-quoted = “{ $text }”
report-because = Waarom
report-turn = Wie aan zet is
report-supply = Om zeker te zijn
report-publish = Publiceer dit
report-instead = in plaats van
report-others = Anderen
report-also = Goed om te weten

report-records = Records
ticket-as-of = Stand op { $time }, door Sentra Check.
report-signature = { $domain } ({ $selector }): { $result }
report-results = { $by } stelde vast: { $results }
report-results-receiver = De ontvangende server stelde vast: { $results }
report-result-for = { $result } voor { $domain }
report-chain = De verzegelingen op het bericht (ARC)
report-beyond = Naast SentraGuard
report-blocklist-clean = { $list }: niet vermeld
report-blocklist-listed = { $list }: vermeld, { $reasons }
report-blocklist-unavailable = { $list }: niet te achterhalen

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
page-hashed = { $hashed } van { $size } MB van het bericht gelezen
page-no-reason = Er is geen reden tot weigering gevonden.

page-do = Wat u moet doen
page-proven = { $count ->
        [one] 1 record · uitgeprobeerd
       *[other] { $count } records · uitgeprobeerd
    }
page-fix-type = Type
page-fix-host = Host
page-fix-value = Waarde
page-fix-there = { $field } (bij { $host }: { $name })
page-fix-name = Volledige naam
page-fix-quoted = Tussen aanhalingstekens
page-fix-line = Zoneregel
page-forms = Volledige naam, tekenreeksen tussen aanhalingstekens, zoneregel
page-removed = { $count ->
        [one] Het record dat verdwijnt:
       *[other] De { $count } records die verdwijnen:
    }

seats-title = Vink uit wat niet meer voor u verstuurt
seats-hint = Voor een SPF-record doet een ontvangende server { $limit } DNS-lookups. Elke dienst gebruikt er een paar; voorbij de streep is geen plaats meer, en dan geldt het record voor niemand.
seats-outside = voorbij de limiet

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

# The settings of the page (config.json).
settings-mistakes = Sommige instellingen van deze pagina (config.json) zijn niet te gebruiken; alle andere gelden. Wie deze pagina beheert, kan ernaar kijken:
settings-forbidden = Deze pagina mag { $host } niet vragen: haar eigen beleid (connect-src in index.html) noemt die server niet. “cargo xtask csp” zet hem erin.
settings-nobody = Hier kan voorlopig niets worden gecontroleerd: geen van de DNS-servers die deze pagina moet vragen, is te gebruiken. Dit zegt niets over uw domein. Wie deze pagina beheert, kan naar de instellingen kijken.
