# Nederlands. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has what the page shows before a check has ended; nl-report.ftl has everything else,
# and at its top the list of terms that both keep to.

### The page at its start

page-name = Sentra Check
page-question = Waarom is mijn mail geweigerd?
page-lead = Typ uw domein, of plak de mail die u terugkreeg. U ziet wat SentraGuard met mail van dat domein doet, waarom, en precies welke records u moet publiceren.
page-field = Uw domein of adres, of de weigeringsmelding
page-placeholder = shop.example
page-example = Bijvoorbeeld shop.example of u@shop.example
page-check = Controleren
page-recognised = Hiermee controleert u het domein
page-more = Ik weet meer
page-field-selector = DKIM-selector
page-hint-selector = Na “s=” in de regel DKIM-Signature van een mail die u verstuurd hebt.
page-field-ip = IP-adres van uw mailserver
page-hint-ip = Het adres dat in de weigeringsmelding staat.
page-field-from = Envelopafzender (Return-Path)
page-hint-from = Alleen als die verschilt van het From-adres.
page-field-helo = HELO-naam
page-hint-helo = De naam waarmee uw mailserver zich meldt.
page-paste = Plakken
page-field-file = Mail kiezen
page-hint-file = U kunt het bestand ook naar deze pagina slepen. Het blijft in uw browser.
page-drop = Zet de mail of de weigeringsmelding hier neer
page-nothing-to-paste = Er kwam niets van het klembord. Plak in het veld zelf: houd het ingedrukt, of druk op Ctrl+V (op een Mac ⌘V).
page-text = Een weigeringsmelding of een mail: met “Controleren” wordt die gelezen.
page-reading = Bezig met lezen van wat u hebt ingevoerd…

page-problem-empty = Typ het domein waarvan de mail verstuurd wordt, zoals shop.example.
page-problem-ip = Dit is een IP-adres. Typ het domein waarvan de mail verstuurd wordt; het adres hoort onder “Ik weet meer”.
page-problem-no-domain = Dit is geen domein. Een domein ziet eruit als shop.example of naam@shop.example.
page-problem-no-ip = Dit is geen IP-adres. Een IP-adres ziet eruit als 192.0.2.25 of 2001:db8::25.
page-problem-no-selector = Dit is geen selector. Een selector is een korte naam, zoals selector1.
page-problem-other-signature = Een ander domein heeft deze mail ondertekend (d=). Controleer dat domein, of plak een handtekening van het domein hierboven.
page-problem-single-label = De extensie ontbreekt, zoals .example of .com.
page-problem-too-long = Dit is langer dan een domein kan zijn: 253 tekens in totaal, 63 tussen twee punten.

page-samples = Probeer:
page-samples-more = Meer voorbeelden
page-sample-good = alles in orde
page-sample-nothing = niets gepubliceerd
page-sample-two = twee SPF-records
page-sample-lookups = te veel lookups
page-sample-open = open voor iedereen
page-sample-selector = selector onbekend
page-sample-parked = geparkeerd
page-sample-down = servers uitgevallen
page-several = Meerdere domeinen controleren
page-running = { $domain } wordt gecontroleerd
page-answered = { $answered } van { $needed } antwoorden
page-cancel = Annuleren
page-try-again = Opnieuw proberen
page-part-missing = Het resultaat kan niet worden getoond, omdat een deel van deze pagina niet kon worden opgehaald. Ga na of u online bent en probeer het opnieuw.

limits-blocklist = Of SentraGuard uw domein op zijn blokkeerlijst heeft staan, is van buitenaf niet te zien.
page-privacy = Uw browser stelt de vragen rechtstreeks aan { $first } en, als dat mislukt, aan { $others }. Die zien om welk domein het gaat; wij zien niets.
page-privacy-one = Uw browser stelt de vragen rechtstreeks aan { $first }. Daar is te zien om welk domein het gaat; wij zien niets.
page-privacy-sample = Dit is een voorbeeld: er is nergens iets gevraagd.
page-privacy-embedded = De pagina die deze toont, krijgt het domein en het resultaat te horen.
page-language = Taal
page-language-missing = De pagina kon in deze taal niet worden opgehaald: { $language }. Ga na of u online bent en kies de taal opnieuw.
page-theme-system = Licht of donker: zoals uw systeem
page-theme-light = Licht of donker: licht
page-theme-dark = Licht of donker: donker
page-config-broken = De instellingen van deze pagina (config.json) kunnen niet worden gelezen; daarom worden de gebruikelijke DNS-servers gevraagd. Wie deze pagina beheert, moet het bestand nakijken.
