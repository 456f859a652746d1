# French. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has what the page shows before a check has ended; fr-report.ftl has everything else,
# and the list of terms that all files keep to.

### The page at its start

page-name = Sentra Check
page-question = Pourquoi mon e‑mail a-t-il été rejeté ?
page-lead = Indiquez votre domaine ou collez l’e‑mail qui vous est revenu. Vous verrez ce que SentraGuard fait des e‑mails de ce domaine, pourquoi, et quels enregistrements publier exactement.
page-field = Votre domaine ou votre adresse, ou l’avis de rejet
page-placeholder = shop.example
page-example = Par exemple shop.example ou vous@shop.example
page-check = Vérifier
page-recognised = Domaine qui sera vérifié :
page-more = J’en sais plus
page-field-selector = Sélecteur DKIM
page-hint-selector = Après « s= » dans la ligne DKIM-Signature d’un e‑mail que vous avez envoyé.
page-field-ip = Adresse IP de votre serveur de messagerie
page-hint-ip = L’adresse citée dans l’avis de rejet.
page-field-from = Expéditeur d’enveloppe (Return-Path)
page-hint-from = Seulement s’il diffère de l’adresse d’expéditeur (From).
page-field-helo = Nom HELO
page-hint-helo = Le nom sous lequel votre serveur de messagerie se présente.
page-paste = Coller
page-field-file = Choisir l’e‑mail
page-hint-file = Vous pouvez aussi le déposer n’importe où sur cette page. Il reste dans votre navigateur.
page-drop = Déposez ici l’e‑mail ou l’avis de rejet
page-nothing-to-paste = Rien n’est venu du presse-papiers. Collez directement dans le champ : par un appui long, ou avec Ctrl+V (⌘V sur Mac).
page-text = Un avis de rejet ou un e‑mail : « Vérifier » le fait lire.
page-reading = Lecture de ce que vous avez fourni…

page-problem-empty = Indiquez le domaine d’où partent les e‑mails, par exemple shop.example.
page-problem-ip = Ceci est une adresse IP. Indiquez le domaine d’où partent les e‑mails ; l’adresse IP va sous « J’en sais plus ».
page-problem-no-domain = Ceci n’est pas un domaine. Un domaine ressemble à shop.example, une adresse à nom@shop.example.
page-problem-no-ip = Ceci n’est pas une adresse IP. Une adresse IP ressemble à 192.0.2.25 ou à 2001:db8::25.
page-problem-no-selector = Ceci n’est pas un sélecteur. Un sélecteur est un nom court, par exemple selector1.
page-problem-other-signature = Cet e‑mail a été signé par un autre domaine (d=). Vérifiez cet autre domaine, ou collez une signature de celui qui est indiqué ci-dessus.
page-problem-single-label = Il manque l’extension, par exemple .example ou .com.
page-problem-too-long = C’est plus long qu’un domaine ne peut l’être : 253 caractères en tout, 63 entre deux points.

page-samples = Exemples :
page-samples-more = Autres exemples
page-sample-good = un domaine conforme
page-sample-nothing = rien de publié
page-sample-two = deux enregistrements SPF
page-sample-lookups = trop de requêtes DNS
page-sample-open = ouvert à tous
page-sample-selector = sélecteur inconnu
page-sample-parked = domaine parqué
page-sample-down = serveurs en panne
page-several = Vérifier plusieurs domaines
page-running = Vérification du domaine { $domain }
page-answered = { $answered ->
        [one] { $answered } réponse sur { $needed }
       *[other] { $answered } réponses sur { $needed }
    }
page-cancel = Annuler
page-try-again = Réessayer
page-part-missing = Le résultat ne peut pas être affiché, car une partie de cette page n’a pas pu être chargée. Vérifiez que vous êtes en ligne, puis réessayez.

limits-blocklist = Il n’est pas possible de voir de l’extérieur si votre domaine figure dans la liste de blocage de SentraGuard.
page-privacy = Votre navigateur interroge directement { $first } et, en cas d’échec, { $others }. Ces serveurs voient le domaine ; nous ne voyons rien.
page-privacy-one = Votre navigateur interroge directement { $first }. Ce serveur voit le domaine ; nous ne voyons rien.
page-privacy-sample = Ceci est un exemple : aucun serveur n’a été interrogé.
page-privacy-embedded = La page qui affiche celle-ci reçoit le domaine et le résultat.
page-language = Langue
page-language-missing = La page n’a pas pu être chargée dans cette langue : { $language }. Vérifiez que vous êtes en ligne, puis choisissez-la de nouveau.
page-theme-system = Clair ou sombre : selon votre système
page-theme-light = Clair ou sombre : clair
page-theme-dark = Clair ou sombre : sombre
page-config-broken = Les réglages de cette page (config.json) ne peuvent pas être lus ; les serveurs DNS habituels sont donc interrogés. Le responsable de cette page devrait examiner ce fichier.
