# German. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has what the page shows before a check has ended; de-report.ftl has everything else,
# and at its top the list of terms that both keep to.

### The page at its start

page-name = Sentra Check
page-question = Warum wurde meine Mail abgelehnt?
page-lead = Geben Sie Ihre Domain ein, oder fügen Sie die Mail ein, die zurückgekommen ist. Sie sehen, wie SentraGuard Mails von dort behandelt, warum, und welche Einträge genau Sie veröffentlichen müssen.
page-field = Ihre Domain oder Adresse, oder die Ablehnungsmeldung
page-placeholder = shop.example
page-example = Zum Beispiel shop.example oder sie@shop.example
page-check = Prüfen
page-recognised = Geprüft wird die Domain
page-more = Ich weiß mehr
page-field-selector = DKIM-Selektor
page-hint-selector = Er steht nach „s=“ in der Zeile DKIM-Signature einer Mail, die Sie gesendet haben.
page-field-ip = IP-Adresse Ihres Mailservers
page-hint-ip = Die Adresse, die in der Ablehnungsmeldung steht.
page-field-from = Envelope-Absender (Return-Path)
page-hint-from = Nur nötig, wenn er von der sichtbaren Absenderadresse (From-Adresse) abweicht.
page-field-helo = HELO-Name
page-hint-helo = Der Name, mit dem sich Ihr Mailserver meldet.
page-paste = Einfügen
page-field-file = Mail auswählen
page-hint-file = Sie können die Datei auch irgendwo auf diese Seite ziehen. Sie bleibt in Ihrem Browser.
page-drop = Mail oder Ablehnungsmeldung hier ablegen
page-nothing-to-paste = Aus der Zwischenablage kam nichts. Fügen Sie direkt ins Feld ein: durch langes Drücken oder mit Strg+V (am Mac ⌘V).
page-text = Eine Ablehnungsmeldung oder eine Mail: Mit „Prüfen“ wird sie gelesen.
page-reading = Ihre Eingabe wird gelesen…

page-problem-empty = Geben Sie die Domain ein, von der die Mail gesendet wird, zum Beispiel shop.example.
page-problem-ip = Das ist eine IP-Adresse. Geben Sie die Domain ein, von der die Mail gesendet wird; die Adresse gehört unter „Ich weiß mehr“.
page-problem-no-domain = Das ist keine Domain. Eine Domain sieht so aus: shop.example oder name@shop.example.
page-problem-no-ip = Das ist keine IP-Adresse. Eine IP-Adresse sieht so aus: 192.0.2.25 oder 2001:db8::25.
page-problem-no-selector = Das ist kein Selektor. Ein Selektor ist ein kurzer Name wie selector1.
page-problem-other-signature = Diese Mail wurde von einer anderen Domain signiert (d=). Prüfen Sie diese, oder fügen Sie eine Signatur der oben genannten Domain ein.
page-problem-single-label = Es fehlt die Endung, zum Beispiel .example oder .com.
page-problem-too-long = Das ist länger, als eine Domain sein kann: 253 Zeichen insgesamt, 63 zwischen zwei Punkten.

page-samples = Beispiele:
page-samples-more = Weitere Beispiele
page-sample-good = alles in Ordnung
page-sample-nothing = nichts veröffentlicht
page-sample-two = zwei SPF-Einträge
page-sample-lookups = zu viele Abfragen
page-sample-open = offen für alle
page-sample-selector = Selektor unbekannt
page-sample-parked = geparkt
page-sample-down = Server ausgefallen
page-several = Mehrere Domains prüfen
page-running = { $domain } wird geprüft
page-answered = { $answered } von { $needed } Antworten
page-cancel = Abbrechen
page-try-again = Erneut versuchen
page-part-missing = Das Ergebnis lässt sich nicht anzeigen, weil ein Teil dieser Seite nicht geladen werden konnte. Prüfen Sie, ob Sie online sind, und versuchen Sie es erneut.

limits-blocklist = Ob Ihre Domain auf der Sperrliste von SentraGuard steht, ist von außen nicht zu erkennen.
page-privacy = Ihr Browser fragt direkt bei { $first } an und, wenn das scheitert, bei { $others }. Dort ist die Domain zu sehen; wir sehen nichts.
page-privacy-one = Ihr Browser fragt direkt bei { $first } an. Dort ist die Domain zu sehen; wir sehen nichts.
page-privacy-sample = Dies ist ein Beispiel: Es wurde nirgends angefragt.
page-privacy-embedded = Die Seite, in die diese eingebettet ist, erfährt die Domain und das Ergebnis.
page-language = Sprache
page-language-missing = Die Seite konnte in dieser Sprache nicht geladen werden: { $language }. Prüfen Sie, ob Sie online sind, und wählen Sie die Sprache dann noch einmal.
page-theme-system = Hell oder dunkel: wie Ihr System
page-theme-light = Hell oder dunkel: hell
page-theme-dark = Hell oder dunkel: dunkel
page-config-broken = Die Einstellungen dieser Seite (config.json) lassen sich nicht lesen, daher werden die üblichen DNS-Server gefragt. Wer diese Seite betreibt, sollte die Datei ansehen.
