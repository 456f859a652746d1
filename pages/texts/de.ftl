# Die Worte der Seiten über je einen Befund, die sonst nirgends vorkommen.

findings-title = Was Sentra Check finden kann
findings-lead = Jeder Befund hat eine eigene Seite, auf die man verweisen kann.
finding-stands-for = { $domain } steht hier für Ihre Domain.
finding-means = Was es bedeutet
finding-why = Warum es zählt
finding-fix = So wird es behoben
finding-example = Ein Beispiel
finding-today = Was { $domain } heute hat
finding-check = Eine Domain prüfen
finding-standard = Wo der Standard es sagt
