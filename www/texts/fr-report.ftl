# French. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has the words of a report. It is fetched when a check begins; fr.ftl has the words
# that the page starts with.
#
# The words that all files keep to:
#
#   mail                             e‑mail (the hyphen is one that no line breaks at); the one that was pasted: message
#   rejection (the text)             avis de rejet
#   to reject, to refuse             rejeter, refuser
#   bounce                           avis de non-remise
#   receiver                         serveur de réception; recipient: destinataire
#   sender                           expéditeur; as a service or host: service d'envoi, serveur d'envoi
#   From address                     adresse d'expéditeur (From)
#   envelope sender                  expéditeur d'enveloppe (Return-Path)
#   whoever runs …                   le responsable de …
#   record                           enregistrement; at a name: sous le nom; below it: en dessous de
#   DNS lookup                       requête DNS; an empty one: requête sans résultat
#   term (SPF), tag (DMARC, DKIM)    terme, balise; a macro: variable (macro)
#   to pass, to fail                 passer (le contrôle), échouer (au contrôle)
#   to mark, to set aside            marquer (softfail), mettre à l'écart (quarantine)
#   policy, alignment, aligned       politique, alignement, aligné
#   key, key pair, selector          clé, paire de clés, sélecteur
#   a signature holds                la signature est valable
#   header, line, body               en-tête, ligne, corps
#   in order                         conforme
#   forgery                          e-mail falsifié
#   block list, listed               liste de blocage, figurer dans la liste
#   reverse DNS                      DNS inverse (PTR)
#   wildcard                         enregistrement générique (wildcard)
#   hoster, registrar, DNS panel     hébergeur, bureau d'enregistrement, interface DNS
#
# Zero takes the form of one in French, so a text for one says the number wherever zero can occur.
# Names are put in after a noun (“du domaine { $domain }”), so that nothing has to be elided.

### The verdict, SentraGuard's before all

verdict-reject = SentraGuard rejettera les e‑mails du domaine { $domain }.
verdict-accept = SentraGuard n’a aucune raison de rejeter les e‑mails du domaine { $domain }.
verdict-at-risk = SentraGuard pourrait rejeter les e‑mails du domaine { $domain }.
verdict-unknown = Nous n’avons pas pu déterminer si SentraGuard rejettera les e‑mails du domaine { $domain }.
verdict-unanswered = Nous n’avons pas pu conclure : les serveurs DNS du domaine { $domain } n’ont pas répondu.
verdict-signatures = Nous n’avons pas pu conclure : le DNS du domaine { $domain } est signé, et les signatures sont fausses (DNSSEC).
verdict-selector = Nous n’avons pas pu conclure : nous ne connaissons pas le sélecteur DKIM du domaine { $domain }.
verdict-filtered = Nous n’avons pas pu conclure : un filtre de votre réseau a répondu à la place du domaine { $domain }.
verdict-unproven = Nous n’avons pas pu conclure : le DNS dit qu’il n’y a rien pour le domaine { $domain }, sans le prouver.
verdict-unreachable = Nous n’avons pas pu conclure : aucun serveur DNS n’a pu être interrogé d’ici.
verdict-busy = Nous n’avons pas pu conclure : le serveur DNS n’accepte plus de requêtes pour le moment.
verdict-failing = Nous n’avons pas pu conclure : le serveur DNS répond par des erreurs.
verdict-unreadable = Nous n’avons pas pu conclure : le serveur DNS répond, mais ne permet pas à cette page de lire ses réponses.
verdict-not-permitted = Nous n’avons pas pu conclure : le navigateur ne permet pas à cette page d’interroger le serveur DNS.
verdict-nonexistent = SentraGuard rejettera les e‑mails du domaine { $domain } : ce domaine n’existe pas.
verdict-parked = Le domaine { $domain } n’envoie pas d’e‑mails, et ses enregistrements l’indiquent.
verdict-mailbox-provider = Le domaine { $domain } appartient au fournisseur { $operator } : vous ne pouvez pas modifier ses enregistrements, et n’avez pas à le faire.
verdict-mailbox-provider-at-risk = SentraGuard pourrait rejeter les e‑mails du domaine { $domain }. Ce domaine appartient au fournisseur { $operator }.
verdict-mailbox-provider-reject = SentraGuard rejettera les e‑mails du domaine { $domain }. Ce domaine appartient au fournisseur { $operator }.

verdict-detail-reject = Les trois enregistrements doivent être conformes : SPF, DMARC et DKIM. Ici, au moins l’un d’eux ne l’est pas.
verdict-in-dns = Dans le DNS, le domaine s’appelle { $host }.
verdict-detail-accept = SPF, DMARC et DKIM sont tous conformes.
verdict-detail-at-risk = Tout dépend de la rigueur avec laquelle SentraGuard lit ce qui est indiqué ci-dessous.
verdict-detail-unknown = Un élément décisif n’a pas pu être consulté. Ce qu’il faut fournir est indiqué ci-dessous.
verdict-detail-nonexistent = Aucun enregistrement ne peut se trouver sous un nom qui n’existe pas ; SentraGuard n’aurait donc rien à contrôler.
verdict-detail-parked = Les e‑mails qui prétendent venir de ce domaine sont rejetés, et c’est ce qu’il faut. Si vous voulez tout de même envoyer depuis ce domaine, les trois enregistrements doivent changer.
verdict-detail-mailbox-provider = Seul le fournisseur { $operator } peut modifier les enregistrements du domaine { $domain } ; vous n’avez donc rien à publier. Envoyez avec votre compte chez { $operator }, ou prenez comme expéditeur (From) une adresse de votre propre domaine.

### What to do where a domain belongs to a mailbox provider

way-through-operator = Envoyez avec votre compte chez { $operator } : sur son site, dans son application, ou dans un logiciel de messagerie qui utilise le serveur d’envoi du fournisseur { $operator }.
way-own-domain = Ou envoyez depuis votre propre domaine : prenez comme expéditeur (From) l’une de ses adresses, et vérifiez ce domaine ici.
way-contact-form = Pour un formulaire de contact : prenez comme expéditeur (From) une adresse de votre propre domaine, et indiquez l’adresse du visiteur pour les réponses (Reply-To).
fix-of-owner = Seul le fournisseur { $owner } peut modifier cela. Envoyez avec votre compte chez { $owner }, ou avec une adresse de votre propre domaine.

### What to supply where something is not known

supply-selector = Indiquez le sélecteur DKIM. Il se trouve dans l’en-tête de tout e‑mail que vous avez envoyé, après « s= » dans la ligne DKIM-Signature ; ou demandez-le au responsable de votre messagerie.
supply-retry = Réessayez dans quelques minutes. Si rien ne change, adressez-vous au responsable du DNS du domaine { $domain }.
supply-resolver = Vérifiez que vous êtes en ligne, puis réessayez ou choisissez un autre serveur DNS.
supply-patience = Attendez quelques minutes, puis réessayez, ou choisissez un autre serveur DNS.
supply-other-resolver = Réessayez plus tard, ou choisissez un autre serveur DNS.
supply-readable = Choisissez un autre serveur DNS. Pour qui a mis en place cette page : chaque réponse du serveur DNS doit porter l’en-tête « Access-Control-Allow-Origin: * », une seule fois.
supply-permission = Le serveur DNS se trouve dans un réseau privé. Autorisez cette page à accéder aux appareils de votre réseau local (à côté de l’adresse, dans les paramètres du site), puis réessayez. Dans un cadre, c’est la page qui l’entoure qui le demande et qui transmet l’autorisation par allow="local-network-access".
supply-unfiltered = Réessayez depuis un autre réseau ou avec un autre serveur DNS.
supply-proof = Réessayez depuis un autre réseau ou avec un autre serveur DNS. Si rien ne change, demandez au responsable du DNS du domaine { $domain } de joindre l’enregistrement SOA à de telles réponses.
supply-signatures = Demandez au responsable du DNS du domaine { $domain } de le signer de nouveau, ou de faire retirer l’enregistrement DS auprès du registre.

### What will be once everything is published

after-accept = Après cela, SentraGuard n’a plus de raison de rejeter vos e‑mails.
after-at-risk = Après cela, SentraGuard peut encore rejeter vos e‑mails, tant que vous n’avez pas réglé aussi les autres points.
after-reject = Après cela, SentraGuard rejette encore vos e‑mails, tant que vous n’avez pas réglé aussi les autres points.
after-unknown = Après cela, il ne reste en suspens que ce qui n’a pas pu être consulté.

### What to do next, without a record

report-next = Votre e‑mail a été rejeté quand même ?
next-rejection = Collez l’avis de rejet : c’est lui qui en dit le plus sur la cause.
next-message = Ou collez le message ou son en-tête  SPF n’autorise peut-être pas son serveur, ou { $domain } ne l’a pas signé.
next-ask = SentraGuard a peut-être bloqué l’expéditeur, ce qui ne se voit pas de l’extérieur : demandez à SentraGuard ou à l’administrateur du destinataire.
page-next-ready = Le texte est prêt.

### Après la publication

wait-minutes = { $count ->
    [one] Attendez ensuite une minute avant de vérifier à nouveau : le serveur DNS interrogé ici peut conserver l’ancienne réponse jusque-là.
   *[other] Attendez ensuite jusqu’à { $count } minutes avant de vérifier à nouveau : le serveur DNS interrogé ici peut conserver l’ancienne réponse jusque-là.
}
wait-hours = { $count ->
    [one] Attendez ensuite jusqu’à une heure avant de vérifier à nouveau : le serveur DNS interrogé ici peut conserver l’ancienne réponse jusque-là.
   *[other] Attendez ensuite jusqu’à { $count } heures avant de vérifier à nouveau : le serveur DNS interrogé ici peut conserver l’ancienne réponse jusque-là.
}
since-nothing = Rien n’a encore changé : le DNS contient toujours les anciens enregistrements.
since-other = Le DNS contient du nouveau, mais pas encore ce qu’il faut.
since-part = { $done } modifications sur { $count } sont faites.
since-all = Toutes les modifications sont faites.
page-checked = Vérifié le { $time }.
page-hand-over = Leur envoyer ceci
page-hand-over-text = le texte
page-hand-over-mail = Écrire un e‑mail
page-hand-over-share = Partager
page-do-alone = Je m’en occupe : voir les enregistrements
hand-over-subject = Enregistrements DNS pour { $domain }
hand-over-ask = Les enregistrements DNS de { $domain } ne sont pas conformes : les e‑mails de ce domaine sont rejetés ou risquent de l’être. Merci de publier ce qui suit.
hand-over-link = Le résultat complet : { $link }

### The domain

dns-absence-unproven = { $count ->
        [one] Le DNS dit qu’il n’y a rien sous le nom { $name }, sans le prouver.
       *[other] À { $count } requêtes, le DNS répond qu’il n’y a rien, sans le prouver, la première au sujet du nom { $name }.
    }
    .means = Une réponse qui dit qu’il n’y a rien nomme, par son enregistrement SOA, la zone qui l’affirme. Celui-ci manque ici. Soit un filtre a répondu en chemin à la place du domaine, soit les serveurs DNS du domaine omettent cet enregistrement.
    .why = Rien n’est donc dit manquant ici : un filtre peut cacher ce qui est publié, et les serveurs de réception interrogent d’autres serveurs DNS.
    .fix = Réessayez avec un autre serveur DNS ou depuis un autre réseau. Si tous disent la même chose, demandez au responsable du DNS du domaine de joindre l’enregistrement SOA aux réponses vides.
dns-answer-blocked = { $count ->
        [one] Un filtre a répondu à la place du domaine, au sujet du nom { $name }.
       *[other] Un filtre a répondu à { $count } requêtes DNS à la place du domaine, la première au sujet du nom { $name }.
    }
    .means = Le serveur DNS interrogé ne transmet pas ce que le domaine publie. Il bloque ce nom, ou a reçu l’ordre de le bloquer.
    .why = Ce que le domaine publie réellement n’est pas connu ici ; rien ne peut donc être affirmé avec certitude. SentraGuard interroge d’autres serveurs DNS et pourrait bien obtenir une réponse.
    .fix = Réessayez avec un autre serveur DNS ou depuis un autre réseau. Si le nom y est bloqué aussi, demandez-en la raison au responsable de ce serveur DNS.
dns-dnssec-broken = { $count ->
        [one] Les signatures DNS du nom { $name } sont fausses (DNSSEC).
       *[other] Les signatures DNS de { $count } noms sont fausses (DNSSEC), à commencer par { $name }.
    }
    .means = Le domaine signe ce qu’il publie, et les signatures ne correspondent pas. Les serveurs DNS qui vérifient les signatures répondent comme si rien ne pouvait être trouvé.
    .why = Les serveurs de réception qui vérifient les signatures ne peuvent pas lire vos enregistrements. Ils reportent la réception des e‑mails ou les rejettent, et les pages web du domaine sont touchées aussi. SentraGuard ne dit pas s’il fait cette vérification.
    .fix = Demandez au responsable du DNS du domaine de le signer de nouveau. Si le domaine a changé de serveurs, remplacez l’enregistrement DS auprès de votre bureau d’enregistrement par celui des nouveaux serveurs, ou retirez-le jusqu’à ce que le domaine soit de nouveau signé.
dns-domain-nonexistent = Le domaine { $domain } n’existe pas.
    .means = Le DNS ne connaît pas ce nom. Il est mal écrit, n’est pas enregistré, a expiré, ou c’est un sous-domaine que personne n’a mis en place.
    .why = Aucun enregistrement ne peut se trouver sous un nom qui n’existe pas ; tout serveur de réception qui contrôle les expéditeurs rejette donc l’e‑mail.
    .fix = Vérifiez l’orthographe. Si elle est juste, enregistrez ou renouvelez le domaine, ou mettez en place le sous-domaine. Si vous envoyez pour un autre domaine, mettez cet autre domaine dans l’adresse d’expéditeur (From).
dns-lookup-failed = { $count ->
        [one] Au sujet du nom { $name }, les serveurs DNS n’ont pas donné de réponse utilisable.
       *[other] { $count } requêtes n’ont pas obtenu de réponse utilisable des serveurs DNS, la première au sujet du nom { $name }.
    }
    .means = La question est bien parvenue au DNS, mais les serveurs qui connaissent la réponse ont échoué, ont refusé ou ont été trop lents. Ce qu’ils publient n’est pas connu.
    .why = Un serveur de réception qui rencontre la même panne reporte la réception de l’e‑mail et interroge de nouveau plus tard. Si elle dure, l’e‑mail revient.
    .fix = Vérifiez de nouveau dans quelques minutes. Si rien ne change, demandez au responsable du DNS du domaine d’examiner ses serveurs.
dns-behind-alias = Le nom { $name } est un alias (CNAME) de { $target }, et c’est là que se trouve l’enregistrement qui n’est pas conforme.
    .means = Qui interroge le nom { $name } reçoit ce que contient { $target }. Rien d’autre ne peut être publié à côté d’un alias, et rien de ce qui se trouve sous sa cible ne peut être remplacé d’ici.
    .why = Aucun enregistrement ne peut donc être proposé pour le nom { $name } : ce qui en est dit doit être corrigé par le responsable de { $target }.
    .fix = Demandez au responsable de { $target } de corriger l’enregistrement. Ou retirez l’alias et publiez vous-même un enregistrement sous le nom { $name } ; ce qui est modifié plus tard là-bas ne lui parvient alors plus.
dns-resolver-filters = { $count ->
        [one] Le serveur DNS { $resolver } filtre : il n’a rien au sujet du nom { $name }, et un autre a la réponse.
       *[other] Le serveur DNS { $resolver } filtre : il n’a rien pour { $count } requêtes, la première au sujet du nom { $name }, et un autre a les réponses.
    }
    .means = Il a répondu à la place du domaine. Ce qui est dit ici repose sur l’autre serveur DNS, qui a transmis ce que le domaine publie.
    .why = SentraGuard interroge ses propres serveurs DNS. Les serveurs de réception derrière le même filtre ne voient pas ces enregistrements et peuvent refuser l’e‑mail.
    .fix = Il n’y a rien à publier. Si le filtre bloque le domaine à tort, signalez-le au responsable du serveur { $resolver }.
dns-resolver-busy = { $count ->
        [one] Le serveur DNS n’a plus accepté de requêtes ; { $count } reste sans réponse, au sujet du nom { $name }.
       *[other] Le serveur DNS n’a plus accepté de requêtes ; { $count } restent sans réponse, la première au sujet du nom { $name }.
    }
    .means = Il limite le nombre de requêtes qu’il accepte à la fois. Nous avons attendu aussi longtemps qu’il le demandait, et interrogé plusieurs fois. Cela ne dit rien du domaine.
    .why = Sans réponse, on ne peut rien dire de ce que font les serveurs de réception.
    .fix = Attendez quelques minutes et vérifiez de nouveau, ou choisissez un autre serveur DNS.
dns-resolver-failing = { $count ->
        [one] Le serveur DNS a répondu par une erreur au sujet du nom { $name }.
       *[other] Le serveur DNS a répondu par des erreurs à { $count } requêtes, la première au sujet du nom { $name }.
    }
    .means = Il a été joint, mais a donné une erreur HTTP ou renvoyé ailleurs au lieu de répondre. Cela ne dit rien du domaine.
    .why = Sans réponse, on ne peut rien dire de ce que font les serveurs de réception.
    .fix = Vérifiez de nouveau plus tard, ou choisissez un autre serveur DNS. Si c’est le vôtre, consultez son journal.
dns-resolver-not-permitted = { $count ->
        [one] Le navigateur n’a pas permis à cette page d’interroger le serveur DNS au sujet du nom { $name }.
       *[other] Le navigateur n’a pas permis à cette page de poser { $count } requêtes au serveur DNS, la première au sujet du nom { $name }.
    }
    .means = Le serveur DNS se trouve dans un réseau privé ou sur cet appareil, et le navigateur demande si une page peut y accéder. Cela a été refusé. Cela ne dit rien du domaine.
    .why = Sans réponse, on ne peut rien dire de ce que font les serveurs de réception.
    .fix = Autorisez-le dans les paramètres du site (accès au réseau local) et vérifiez de nouveau. Dans un cadre, la page qui l’entoure doit y être autorisée et transmettre l’autorisation par allow="local-network-access".
dns-resolver-unreachable = { $count ->
        [one] Aucun serveur DNS n’a donné de réponse lisible au sujet du nom { $name }.
       *[other] Aucun serveur DNS n’a donné de réponse lisible à { $count } requêtes, la première au sujet du nom { $name }.
    }
    .means = Les questions ne sont jamais arrivées, ou autre chose est revenu : la connexion, un pare-feu, une page d’identification ou une extension du navigateur fait obstacle. Cela ne dit rien du domaine.
    .why = Sans réponse, on ne peut rien dire de ce que font les serveurs de réception.
    .fix = Vérifiez que vous êtes en ligne et réessayez. Si rien ne change, choisissez un autre serveur DNS, ou faites la vérification depuis un autre réseau.
dns-resolver-unreadable = { $count ->
        [one] Le serveur DNS a répondu au sujet du nom { $name }, mais cette page ne peut pas lire sa réponse.
       *[other] Le serveur DNS a répondu à { $count } requêtes, la première au sujet du nom { $name }, mais cette page ne peut pas lire ses réponses.
    }
    .means = Un navigateur ne laisse une page lire les réponses d’un autre site que si elles portent une fois l’en-tête Access-Control-Allow-Origin. Ici, il manque ou s’y trouve deux fois. Cela ne dit rien du domaine.
    .why = Sans réponse, on ne peut rien dire de ce que font les serveurs de réception.
    .fix = Choisissez un autre serveur DNS. Si vous avez mis en place cette page : faites envoyer « Access-Control-Allow-Origin: * » une seule fois par le serveur DNS, ou par ce qui se trouve devant lui.
domain-of-mailbox-provider = { $sent ->
        [elsewhere] Cet e‑mail indique { $domain } comme domaine d’expéditeur, mais ne vient pas du fournisseur { $operator }, à qui ce domaine appartient.
       *[unknown] Le domaine { $domain } appartient au fournisseur { $operator }, et personne d’autre ne peut modifier ses enregistrements.
    }
    .means = Tout le monde peut avoir une adresse dans le domaine { $domain }. Seuls les serveurs du fournisseur { $operator } envoient en son nom, et seul { $operator } peut signer ses e‑mails (DKIM).
    .why = { $sent ->
        [elsewhere] Ce qu’un autre serveur envoie en son nom ressemble, pour les serveurs de réception, à un e‑mail falsifié, quel que soit son auteur.
       *[unknown] SPF, DMARC et DKIM du domaine { $domain } relèvent du fournisseur { $operator }. Vous n’avez besoin ni d’un enregistrement ni d’un sélecteur.
    }
    .fix = Envoyez avec votre compte chez { $operator }, ou prenez comme expéditeur (From) une adresse de votre propre domaine. Pour un formulaire de contact, l’adresse du visiteur sert d’adresse de réponse (Reply-To).
domain-does-not-send = Le domaine { $domain } n’envoie ni ne reçoit d’e‑mails, et ses enregistrements l’indiquent.
    .means = Son enregistrement SPF n’autorise aucun expéditeur, son enregistrement DMARC demande aux serveurs de réception de tout rejeter, et son enregistrement MX dit qu’il n’accepte pas d’e‑mails.
    .why = Cela empêche d’autres d’envoyer en son nom. C’est ainsi que devrait se présenter un domaine sans messagerie.
    .fix = Ne changez rien tant que le domaine n’envoie pas d’e‑mails. Pour envoyer depuis ce domaine, modifiez les trois : listez dans SPF les serveurs qui envoient pour vous, publiez une clé DKIM, et commencez l’enregistrement DMARC par « v=DMARC1; p=none ». Remplacez aussi l’enregistrement MX vide si le domaine doit recevoir des e‑mails.
mx-null = Le domaine { $domain } envoie des e‑mails, mais dit qu’il n’en accepte pas (null MX).
    .means = Son enregistrement MX est un simple point : personne ne peut écrire à une adresse de ce domaine. Son enregistrement SPF, en revanche, autorise des serveurs à envoyer pour lui.
    .why = Les réponses et les avis de non-remise ne peuvent pas vous parvenir, et certains serveurs de réception rejettent les e‑mails d’un domaine qui n’en accepte pas.
    .fix = Remplacez l’enregistrement MX du domaine { $domain } par les noms de vos serveurs de messagerie. Si le domaine n’est pas censé envoyer, remplacez plutôt son enregistrement SPF par « v=spf1 -all » ; les e‑mails envoyés depuis ce domaine échoueront alors.

### SPF

spf-missing = Le domaine { $domain } n’a pas d’enregistrement SPF.
    .means = SPF est l’enregistrement dans lequel un domaine liste les hôtes autorisés à envoyer ses e‑mails. { $instead ->
        [alias] Ce nom est un alias (CNAME) de { $place }, et ce qui s’y trouve vaut ici : pas d’enregistrement SPF.
        [near-miss] Le texte publié y ressemble, mais ne commence pas exactement par « v=spf1 » suivi d’un espace ; les serveurs de réception l’ignorent donc.
        [fragment] Un morceau est bien publié, mais sans « v=spf1 » au début, les serveurs de réception l’ignorent.
        [sender-id] Ce qui est publié commence par « spf2.0 » et relève de Sender ID, une méthode abandonnée ; les serveurs de réception l’ignorent.
        [elsewhere] Il y en a un sous le nom { $place }, où personne ne le cherche.
        [type-spf] Il y en a un de l’ancien type d’enregistrement SPF (99). Les serveurs de réception ne demandent que le type TXT.
       *[nothing] Sans lui, un serveur de réception ne peut pas distinguer vos e‑mails d’e‑mails falsifiés.
    }
    .why = SentraGuard l’exige, de même que Gmail et d’autres.
    .fix = { $instead ->
        [alias] On ne peut rien publier à côté d’un alias. Demandez au responsable de { $place } d’y publier un enregistrement SPF, ou retirez l’alias du nom { $domain } et publiez vous-même les enregistrements.
        [near-miss] Remplacez ce qui se trouve sous le nom { $domain } par un seul enregistrement TXT qui commence par « v=spf1 » et un espace, sans y mettre vous-même de guillemets.
        [fragment] Mettez « v=spf1 » et un espace devant les termes qui se trouvent sous le nom { $domain }, le tout dans un seul enregistrement TXT.
        [sender-id] Remplacez-le par un seul enregistrement TXT sous le nom { $domain } qui commence par « v=spf1 » et liste tout ce qui envoie pour vous.
        [elsewhere] Publiez le même enregistrement sous le nom { $domain } lui-même ; dans le champ du nom, il faut le plus souvent « @ » ou rien. Il ne vaut pour aucun nom au-dessus ou en dessous de celui où il se trouve.
        [type-spf] Publiez le même texte sous le nom { $domain } avec le type TXT, et retirez celui de type SPF.
       *[nothing] Ajoutez sous le nom { $domain } un seul enregistrement TXT qui commence par « v=spf1 » et liste tout ce qui envoie pour vous.
    } Les e‑mails envoyés par ce qui n’y est pas listé échoueront à ce contrôle.
spf-multiple-records = Le domaine { $domain } a { $count } enregistrements SPF, et un seul est permis.
    .means = Un serveur de réception qui trouve plus d’un enregistrement commençant par « v=spf1 » ne choisit pas entre eux. Il s’arrête et n’en utilise aucun (permerror).
    .why = Pour SentraGuard, l’entrée SPF est alors invalide, même si chacun des enregistrements est peut-être juste.
    .fix = Réunissez-les : gardez sous le nom { $domain } un seul enregistrement avec les termes de tous, et retirez les autres. N’ajoutez jamais l’enregistrement d’un fournisseur à côté de celui qui existe. Si le domaine { $domain } appartient à un fournisseur, demandez-lui de le faire.
spf-syntax-error = { $count ->
        [one] L’enregistrement SPF du domaine { $domain } contient une partie illisible : « { $term } ».
       *[other] L’enregistrement SPF du domaine { $domain } contient { $count } parties illisibles ; la première est « { $term } ».
    }
    .means = À l’endroit marqué, l’enregistrement ne suit pas les règles de SPF. Un serveur de réception n’utilise alors rien de l’enregistrement, pas même ce qui est juste (permerror).
    .why = Pour SentraGuard, l’entrée SPF est alors invalide. Une seule lettre fausse suffit.
    .fix = Corrigez « { $term } » ; si vous retirez plutôt cette partie, l’expéditeur qu’elle désigne ne pourra plus envoyer. Puis vérifiez de nouveau. Si le domaine { $domain } appartient à un fournisseur, prévenez-le.
spf-too-many-lookups = L’enregistrement SPF demande { $lookups } requêtes DNS, et les serveurs de réception s’arrêtent après { $limit }.
    .means = Chaque « include », « a », « mx », « exists », « redirect » et « ptr » oblige le serveur de réception à interroger le DNS, y compris dans les enregistrements inclus. Après { $limit } requêtes, il abandonne (permerror).
    .why = Les e‑mails qui correspondent à l’un des premiers termes peuvent encore passer ; les autres échouent, et pour SentraGuard l’entrée SPF est invalide. Un fournisseur peut vous faire dépasser la limite sans que vous y soyez pour rien.
    .fix = Retirez les « include » des services qui n’envoient plus pour vous, ainsi que les « ptr », « a » et « mx » qui ne correspondent à rien. Placez les services qui envoient beaucoup sur un sous-domaine avec son propre enregistrement.
spf-include-without-record = L’enregistrement SPF du domaine { $domain } inclut { $target }, qui n’a pas d’enregistrement SPF.
    .means = Le terme « { $term } » dit aux serveurs de réception de lire l’enregistrement sous le nom { $target }. Il n’y en a pas ; ils s’arrêtent donc sur une erreur (permerror).
    .why = À partir de là, tout l’enregistrement est considéré comme invalide. Souvent, le nom est mal écrit, ou celui d’un service qui n’existe plus.
    .fix = Corrigez le nom dans « { $term } », ou retirez ce terme de l’enregistrement SPF du domaine { $domain }. Les e‑mails de ce service ne passeront alors plus le contrôle.
spf-permissive-all = L’enregistrement SPF du domaine { $domain } autorise tout le monde à envoyer.
    .means = Il dit « +all », ou quelque chose qui revient au même : tous les hôtes d’Internet passent le contrôle.
    .why = Les e‑mails falsifiés passent aussi bien que les vôtres. Les serveurs de réception stricts considèrent qu’un tel enregistrement n’est pas correctement configuré.
    .fix = Remplacez « +all » par « ~all » dans l’enregistrement SPF du domaine { $domain }, après la liste de vos propres expéditeurs. Les e‑mails des expéditeurs non listés seront alors marqués.
spf-no-all = L’enregistrement SPF du domaine { $domain } ne dit pas que faire des expéditeurs qu’il ne liste pas.
    .means = Il se termine sans « all ». Les serveurs de réception traitent alors tout autre expéditeur comme si l’on n’en savait rien (neutral).
    .why = Les e‑mails falsifiés ne sont pas arrêtés, et les serveurs de réception stricts considèrent un tel enregistrement comme inachevé.
    .fix = Ajoutez « ~all » à la fin de l’enregistrement SPF du domaine { $domain }, une fois que tous vos expéditeurs y sont listés. Les e‑mails des autres seront alors marqués.
spf-ptr-used = L’enregistrement SPF du domaine { $domain } utilise « { $term } », ce que la norme déconseille.
    .means = « ptr » oblige un serveur de réception à chercher, pour chaque e‑mail, le nom qui va avec l’adresse de l’expéditeur. C’est lent et peu fiable, et certains serveurs de réception l’ignorent. L’enregistrement a { $count ->
        [one] un terme de ce genre
       *[other] { $count } termes de ce genre
    }.
    .why = Les e‑mails qui ne passent que grâce à « ptr » peuvent échouer. Ce terme compte aussi comme une requête DNS, sur les dix permises.
    .fix = Dans l’enregistrement SPF du domaine { $domain }, remplacez « { $term } » par les adresses de vos serveurs de messagerie (« ip4: », « ip6: ») ou par « mx », ou retirez-le si un autre terme les liste.
spf-nobody-may-send = L’enregistrement SPF du domaine { $domain } ne laisse envoyer personne.
    .means = Il ne nomme aucune adresse autorisée ; chaque e‑mail du domaine échoue donc à SPF ({ $result }). Les bureaux d’enregistrement publient un tel enregistrement pour les domaines qui ne servent pas.
    .why = SentraGuard demande un enregistrement SPF adapté aux e‑mails qui sont envoyés. Avec celui-ci, aucun ne passe.
    .fix = Si le domaine { $domain } envoie des e‑mails, listez dans l’enregistrement ce qui les envoie. S’il n’en envoie pas, dites-le entièrement : gardez « v=spf1 -all », publiez « v=DMARC1; p=reject » sous le nom _dmarc.{ $domain } et un MX nul (« MX 0 . »).
### DMARC

dmarc-missing = Aucun enregistrement DMARC n’est publié pour le domaine { $domain }.
    .means = DMARC est l’enregistrement sous le nom _dmarc.{ $domain } qui relie SPF et DKIM à l’adresse d’expéditeur (From) et dit que faire des e‑mails qui échouent.
    .why = SentraGuard l’exige. Gmail l’exige de tous ceux qui envoient beaucoup.
    .fix = { $target ->
        [none] Ajoutez sous le nom _dmarc.{ $domain } un enregistrement TXT qui commence par « v=DMARC1; p=none ». Avec « none », rien ne change pour aucun e‑mail ; vous pourrez durcir la politique quand tous vos e‑mails passeront le contrôle.
       *[other] Le nom _dmarc.{ $domain } est un alias (CNAME) de { $target }, et rien d’autre ne peut se trouver à côté d’un alias. Demandez au responsable de { $target } d’y publier l’enregistrement, ou retirez l’alias et ajoutez à sa place un enregistrement TXT qui commence par « v=DMARC1; p=none ».
    }
dmarc-multiple-records = Le domaine { $domain } a { $count } enregistrements DMARC, et un seul est permis.
    .means = Un serveur de réception qui trouve plus d’un enregistrement commençant par « v=DMARC1 » n’en utilise aucun.
    .why = Pour SentraGuard, c’est comme s’il n’y avait pas du tout d’enregistrement DMARC.
    .fix = Gardez un seul enregistrement TXT sous le nom _dmarc.{ $domain } et retirez les autres. Plusieurs adresses pour les rapports peuvent figurer dans un même enregistrement, séparées par des virgules.
dmarc-syntax-error = { $count ->
        [one] L’enregistrement DMARC du domaine { $domain } contient une partie illisible.
       *[other] L’enregistrement DMARC du domaine { $domain } contient { $count } parties illisibles.
    }
    .means = À l’endroit marqué, l’enregistrement ne suit pas les règles de DMARC. Les serveurs de réception ignorent cette partie, ou tout l’enregistrement s’il s’agit de la version « v=DMARC1 » au début.
    .why = Les serveurs de réception font alors autre chose que ce que vous vouliez, et SentraGuard peut considérer l’entrée comme incorrecte.
    .fix = Corrigez la partie marquée de l’enregistrement TXT sous le nom _dmarc.{ $domain }. Il commence par « v=DMARC1; », écrit exactement ainsi ; chaque partie qui suit a la forme nom=valeur, et des points-virgules les séparent.
dmarc-policy-none = L’enregistrement DMARC du domaine { $domain } demande aux serveurs de réception de ne rien faire (p=none).
    .means = Les e‑mails qui échouent sont remis comme avant ; seuls des rapports sont envoyés, là où l’enregistrement en demande.
    .why = { $failed ->
        [yes] L’e‑mail fourni échoue à DMARC : ni SPF ni DKIM ne réussit pour { $domain }. L’enregistrement demande de le laisser passer quand même ; un serveur qui veut les trois en ordre, comme SentraGuard, peut malgré tout le rejeter.
       *[no] C’est un bon début, et cela suffit à SentraGuard. Cela n’empêche pas d’autres d’envoyer en votre nom.
    }
    .fix = Lisez les rapports pendant quelques semaines. Quand tous vos propres e‑mails passent le contrôle, remplacez « p=none » par « p=quarantine », puis par « p=reject ». Les e‑mails qui échouent sont alors mis à l’écart ou rejetés, même les vôtres si un expéditeur a été oublié.

dmarc-testing = L’enregistrement DMARC du domaine { $domain } dit que sa politique n’est qu’à l’essai (t=y).
    .means = Les serveurs de réception restent alors un cran en dessous de ce que dit la politique : reject devient quarantine, et quarantine devient none. Ce qui compte pour l’instant, c’est « { $policy } ».
    .why = C’est une bonne façon d’essayer une politique, et cela suffit à SentraGuard. Tant que « t=y » est là, la politique ne protège pas entièrement.
    .fix = Quand les rapports montrent que tous vos e‑mails passent le contrôle, retirez « t=y » de l’enregistrement TXT sous le nom _dmarc.{ $domain }. Les e‑mails qui échouent sont alors traités comme le dit la politique.
dmarc-subdomain-policy-weaker = Les sous-domaines du domaine { $domain } ont une politique DMARC moins sévère que le domaine lui-même : « { $term } ».
    .means = Les e‑mails d’un sous-domaine sans enregistrement propre sont jugés selon « sp », ceux d’un sous-domaine qui n’existe pas selon « np ». { $count ->
        [one] L’une de ces balises demande moins que « p ».
       *[other] Ces deux balises demandent moins que « p ».
    }
    .why = Rien n’est rejeté pour cela. Mais quiconque veut envoyer en votre nom peut utiliser un sous-domaine.
    .fix = Si tous les e‑mails de vos sous-domaines passent le contrôle, retirez « { $term } » de l’enregistrement TXT sous le nom _dmarc.{ $domain }. « p » vaut alors aussi pour eux, et ceux de leurs e‑mails qui échouent sont traités en conséquence.
dmarc-no-reports = L’enregistrement DMARC du domaine { $domain } ne demande pas de rapports.
    .means = Les serveurs de réception peuvent vous dire chaque jour quels e‑mails envoyés en votre nom ont passé le contrôle et lesquels ont échoué. Ils ne le font que si l’enregistrement contient une adresse à cet effet (rua=).
    .why = Rien n’est rejeté pour cela. Sans rapports, vous ne voyez pas d’avance ce qui serait perdu si vous durcissiez la politique.
    .fix = Ajoutez « ; rua=mailto: » suivi d’une de vos adresses à la fin de l’enregistrement TXT sous le nom _dmarc.{ $domain }. Les rapports sont des fichiers destinés à des machines ; un service peut les lire pour vous.
dmarc-report-unauthorized = { $kind ->
        [unasked] { $count } autres domaines doivent recevoir les rapports DMARC du domaine { $domain }, sans avoir été interrogés ici.
       *[refused] { $count ->
                [one] Le domaine { $destination } n’a pas accepté de recevoir les rapports DMARC du domaine { $domain }.
               *[other] { $count } domaines n’ont pas accepté de recevoir les rapports DMARC du domaine { $domain } ; le premier est { $destination }.
            }
    }
    .means = { $kind ->
        [elsewhere] Le domaine { $destination } accepte sous le nom { $name }, mais y cite une adresse chez un autre hôte. Les rapports ne vont alors à aucune des deux.
        [too-long] Des rapports ne peuvent aller à une autre organisation que si elle le dit dans le DNS. Le nom sous lequel { $destination } le dirait est plus long qu’un nom ne peut l’être.
        [unasked] Chaque domaine d’une autre organisation doit accepter dans le DNS. Seuls les premiers ont été interrogés, le dernier étant { $destination }.
       *[missing] Des rapports ne peuvent aller à une autre organisation que si elle le dit dans le DNS, par un enregistrement sous le nom { $name }. Il n’y en a pas.
    }
    .why = { $kind ->
        [unasked] Rien n’est rejeté pour cela. On ne sait pas ici si ceux-ci ont accepté.
       *[refused] Rien n’est rejeté pour cela. Les serveurs de réception n’y envoient pas de rapports.
    }
    .fix = { $kind ->
        [elsewhere] Demandez au responsable du domaine { $destination } d’omettre « rua » dans l’enregistrement sous le nom { $name }, ou d’y citer une adresse à lui.
        [too-long] Utilisez une adresse qui fait partie du domaine { $domain } dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
        [unasked] Demandez des rapports à peu d’endroits ; ils peuvent être transmis de là.
       *[missing] Demandez au responsable du domaine { $destination } d’ajouter un enregistrement TXT « v=DMARC1; » sous le nom { $name }, ou utilisez une adresse qui fait partie du domaine { $domain } dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
    }
dmarc-removed-tag = { $count ->
        [one] L’enregistrement DMARC du domaine { $domain } contient une balise que la norme a supprimée : « { $term } ».
       *[other] L’enregistrement DMARC du domaine { $domain } contient { $count } balises que la norme a supprimées ; la première est « { $term } ».
    }
    .means = « pct », « rf » et « ri » ne font plus partie de DMARC. Les serveurs de réception qui suivent la norme actuelle les ignorent. { $kind ->
        [zero] « pct=0 » servait à essayer une politique ; cela se dit maintenant par « t=y ».
        [share] « pct » désignait une part des e‑mails ; la politique vaut maintenant pour tous.
        [value] Ici, « { $term } » dit quelque chose que la balise n’a jamais pu dire.
       *[idle] Ici, elles ne changent rien.
    }
    .why = { $kind ->
        [zero] Certains serveurs de réception appliquent la politique entière, d’autres un cran en dessous.
        [share] Certains serveurs de réception appliquent la politique à tous les e‑mails qui échouent, d’autres à une part d’entre eux.
        [value] Parmi les logiciels essayés, ceux-ci rejettent pour cela l’enregistrement entier : { $programs }.
       *[idle] Cela ne nuit pas.
    }
    .fix = { $kind ->
        [zero] Remplacez « pct=0 » par « t=y » dans l’enregistrement TXT sous le nom _dmarc.{ $domain } tant que dure l’essai, et retirez-le quand vous avez terminé.
        [share] Choisissez la politique pour laquelle tous vos e‑mails sont prêts, et retirez « pct » de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
        [value] Retirez « { $term } » de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
       *[idle] Retirez « { $term } » de l’enregistrement TXT sous le nom _dmarc.{ $domain } la prochaine fois que vous le modifierez.
    }
### DKIM

dkim-missing = Le domaine { $domain } n’a pas de clé DKIM.
    .means = DKIM est une signature sur chaque e‑mail ; les serveurs de réception la vérifient avec une clé que le domaine publie. Rien n’est publié en dessous de _domainkey.{ $domain }.
    .why = SentraGuard exige une clé valide. Sans clé, vos e‑mails ne se distinguent plus d’e‑mails falsifiés une fois transférés.
    .fix = Activez DKIM auprès du service qui envoie vos e‑mails. Vous recevez un ou plusieurs enregistrements à publier en dessous de _domainkey.{ $domain } ; ajoutez-les, puis activez la signature. Si vous gérez vous-même le serveur de messagerie, créez une paire de clés pour lui.
dkim-selector-unknown = Sans le nom de la clé (sélecteur), on ne peut pas savoir si le domaine { $domain } a une clé DKIM.
    .means = Une clé DKIM se trouve sous un nom qui lui est propre, le sélecteur, et que seul l’expéditeur connaît. { $guessed ->
        [0] Aucun nom n’a été essayé.
        [one] Un nom courant a été essayé ; aucune clé qui fonctionne n’y a été trouvée.
       *[other] { $guessed } noms courants ont été essayés ; aucune clé qui fonctionne n’y a été trouvée.
    }
    .why = Sans lui, on ne peut pas savoir si SentraGuard trouve une clé valide.
    .fix = Regardez l’en-tête d’un e‑mail que vous avez envoyé : le sélecteur se trouve après « s= » dans la ligne DKIM-Signature. Indiquez-le ici et vérifiez de nouveau. S’il n’y a pas de ligne de ce nom, vos e‑mails ne sont pas signés : activez DKIM auprès de votre fournisseur.
dkim-key-missing = Il n’y a pas de clé DKIM pour le sélecteur « { $selector } ».
    .means = Pour les e‑mails signés avec ce sélecteur, les serveurs de réception cherchent une clé sous le nom { $name }. { $kind ->
        [addresses] Sous ce nom se trouvent des enregistrements d’adresse (A ou AAAA) et aucun texte. Une interface DNS qui se place devant les serveurs web (« proxied ») les fabrique à partir d’un alias.
        [alias] Ce nom est un alias (CNAME) de { $target }, et aucune clé ne s’y trouve.
        [other] Le nom existe, mais aucune clé ne s’y trouve.
       *[nothing] Rien n’y est publié.
    }
    .why = La signature ne peut pas être contrôlée ; elle ne compte donc pas.
    .fix = { $kind ->
        [addresses] Désactivez le proxy pour le nom { $name } (« DNS seulement »), afin que l’alias (CNAME) lui-même soit publié. S’il n’y en a jamais eu, retirez les enregistrements d’adresse et ajoutez la clé telle que l’indique le service qui signe vos e‑mails.
        [alias] Rien d’autre ne peut être publié à côté d’un alias. Activez DKIM auprès du service auquel appartient { $target }, ou corrigez la cible de l’alias. Si le sélecteur n’est plus utilisé, signez avec un sélecteur qui a une clé.
       *[other] Ajoutez la clé sous le nom { $name }, telle que l’indique le service qui signe vos e‑mails. Si le sélecteur est mal écrit ou n’est plus utilisé, signez avec un sélecteur qui a une clé.
    }
dkim-key-revoked = La clé DKIM du sélecteur « { $selector } » a été révoquée.
    .means = L’enregistrement sous le nom { $name } existe, mais sa clé est vide (p=). Cela veut dire : les signatures faites avec cette clé ne sont plus valables.
    .why = Les e‑mails encore signés avec ce sélecteur sont considérés comme non signés.
    .fix = Publiez une nouvelle clé sous un autre sélecteur et signez avec elle. Si une nouvelle clé est déjà utilisée, laissez cet enregistrement tel quel.
dkim-key-testing = La clé DKIM du sélecteur « { $selector } » est marquée comme un essai.
    .means = L’enregistrement sous le nom { $name } dit « t=y ». Il demande aux serveurs de réception de ne pas traiter les e‑mails signés mieux que des e‑mails sans signature.
    .why = Certains serveurs de réception ignorent cette marque, d’autres traitent vos e‑mails comme non signés.
    .fix = Retirez « t=y » de l’enregistrement sous le nom { $name } une fois que la signature fonctionne.
dkim-key-weak = La clé DKIM du sélecteur « { $selector } » a { $bits } bits ; il est recommandé d’en avoir { $limit } ou plus.
    .means = La clé publiée sous le nom { $name } fonctionne et elle est acceptée. Elle est plus courte qu’il ne serait bon pour les années à venir.
    .why = Rien n’est rejeté pour cela aujourd’hui.
    .fix = La prochaine fois que vous changerez de clé, créez-en une de { $limit } bits sous un nouveau sélecteur, et retirez l’ancienne quelques jours plus tard.
dkim-key-version-absent = L’enregistrement DKIM du sélecteur « { $selector } » ne commence pas par « v=DKIM1 ».
    .means = La clé publiée sous le nom { $name } fonctionne sans cela ; la norme recommande seulement de commencer ainsi.
    .why = Rien n’est rejeté pour cela. Ce début distingue l’enregistrement des autres, là où un enregistrement générique (wildcard) ou une erreur en met plusieurs au même endroit.
    .fix = La prochaine fois que vous modifierez l’enregistrement sous le nom { $name }, écrivez devant « v=DKIM1; » et un espace.

### Records to publish

fix-add = Ajoutez un enregistrement { $type } sous le nom { $name }.
fix-replace = { $count ->
        [one] Remplacez l’enregistrement { $type } qui se trouve sous le nom { $name } par celui-ci.
       *[other] Remplacez les { $count } enregistrements { $type } qui se trouvent sous le nom { $name } par celui-ci.
    }
fix-alias = { $count ->
        [one] Retirez l’enregistrement TXT qui se trouve sous le nom { $name }, et ajoutez-y cet enregistrement { $type }.
       *[other] Retirez les { $count } enregistrements TXT qui se trouvent sous le nom { $name }, et ajoutez-y cet enregistrement { $type }.
    }
fix-unalias = Retirez l’alias (CNAME) qui se trouve sous le nom { $name }, et ajoutez-y cet enregistrement { $type }.
fix-ask = { $name } est un alias (CNAME) de { $target }. Le retirer ferait aussi disparaître ce qui s’y trouve d’autre ({ $types }). Demandez au responsable de { $target } d’y publier cet enregistrement { $type }.
fix-last-resort = Si vous ne pouvez rien retirer : remplacez l’enregistrement { $type } qui se trouve sous le nom { $name } par celui-ci.
fix-keep-others = Laissez tels quels tous les autres enregistrements { $type } sous le nom { $name }.
fix-proven = Testé : avec cet enregistrement, la vérification donne le résultat affiché.

choice-provider-sends = Ceci suppose que le fournisseur { $value } ne fait pas que recevoir vos e‑mails, mais en envoie aussi. Les e‑mails de tout autre expéditeur seront marqués.
choice-addresses-written-out = Un dernier recours : les adresses d’aujourd’hui sont inscrites ici une à une ({ $value }), car l’enregistrement demanderait sinon trop de requêtes DNS. Quand elles changeront, les e‑mails qui en viennent échoueront jusqu’à ce que vous modifiiez cet enregistrement ; contrôlez-le chaque mois. Mieux vaut retirer ce qui n’envoie plus pour vous.
choice-only-these-send = Ceci suppose que personne d’autre n’envoie pour vous. Les e‑mails des fournisseurs qui ne sont pas listés ici échoueront.
choice-mail-hosts-send = Ceci suppose que les serveurs qui reçoivent vos e‑mails en envoient aussi. Les e‑mails de tout autre expéditeur seront marqués.
choice-web-server-sends = Ceci suppose que votre serveur web envoie vos e‑mails. Les e‑mails de tout autre expéditeur seront marqués.
choice-ignored-terms-dropped = Ceci omet ce que les serveurs de réception ignorent aujourd’hui : « { $value } ». Si un de ces termes désigne un de vos expéditeurs, mettez-le devant « all ».
choice-ignored-tags-dropped = Ceci omet ce que les serveurs de réception y ignorent : « { $value } ».
choice-loop-written-out = L’enregistrement du domaine { $value } renvoie à lui-même, et les serveurs de réception s’y arrêtent ; ses adresses d’aujourd’hui sont inscrites ici. Quand elles changeront, les e‑mails qui en viennent échoueront jusqu’à ce que vous modifiiez cet enregistrement. Demandez au responsable de { $value } de corriger le sien.
choice-dead-terms-dropped = Ceci omet « { $value } », qui ne mène aujourd’hui à aucun expéditeur. Si un de vos expéditeurs est désigné ainsi, demandez-lui ce qu’il faut inscrire.
choice-private-networks-dropped = Ceci omet « { $value } » : de telles adresses n’apparaissent jamais sur Internet. Listez l’adresse publique par laquelle vos e‑mails quittent votre réseau.
choice-comment-dropped = Ceci omet « { $value } », car un enregistrement ne peut pas contenir de commentaire.
choice-no-longer-sends = Ceci suppose que plus personne n’envoie pour vous par « { $value } ». Qui le fait encore ne passera plus.
choice-senders-dropped = Tous les expéditeurs que « { $value } » autorise ne passent pas avec cet enregistrement, du moins auprès des serveurs de réception stricts. Vérifiez que ce sont encore les vôtres avant de le publier.
choice-ignored-terms-count = Ceci suppose que les termes ignorés aujourd’hui par les serveurs de réception sont censés compter. Leurs expéditeurs passeront alors le contrôle.
choice-others-are-marked = Les e‑mails d’expéditeurs non listés seront marqués, mais pas refusés (~all).
choice-reports-are-read = Les rapports seront envoyés à { $value }. Assurez-vous que cette boîte e‑mail existe, ou mettez une autre adresse à sa place.
choice-policy-takes-effect = Dès lors, les serveurs de réception agissent sur les e‑mails qui échouent ({ $value }), ce qu’ils ne font pas aujourd’hui. Si vous ne savez pas encore si tous vos e‑mails passent le contrôle, écrivez « p=none » à la place.
choice-signing-works = Ceci suppose que la signature fonctionne : les serveurs de réception écrivent « dkim=pass » au sujet de vos e‑mails dans la ligne Authentication-Results. La marque d’essai peut alors disparaître.
choice-relaxed-alignment = Ceci suppose que des noms en dessous du domaine peuvent le représenter (relaxed alignment). Si exactement le même nom était voulu, faites plutôt signer le service au nom du domaine lui-même.
choice-alias-removed = Ce qui se trouve sous { $value } ne comptera alors plus ici, et ce qui y change n’arrivera plus sous ce nom. Si un service gère cet enregistrement pour vous, demandez-lui d’abord de le corriger.
choice-mildest-policy = Les enregistrements demandent des choses différentes ; celui-ci garde la moins sévère. Mettez une politique plus stricte à sa place si c’est ce que vous vouliez.

### Outcomes, gateways, severities, subjects

outcome-accept = accepte
outcome-at-risk = peut rejeter
outcome-reject = rejette
outcome-unknown = inconnu

gateway-sentraguard = SentraGuard
gateway-gmail = Gmail

severity-error = Erreur
severity-warning = Avertissement
severity-notice = Remarque
severity-good = Conforme

subject-domain = Domaine
subject-spf = SPF
subject-dmarc = DMARC
subject-dkim = DKIM
subject-ip = Serveur
subject-evidence = Ce que vous avez collé

### What the DNS answers

failure-serv-fail = les serveurs du domaine n’ont pas donné de réponse (SERVFAIL)
failure-refused = la question a été refusée (REFUSED)
failure-timeout = pas de réponse à temps
failure-unreachable = aucun serveur DNS n’a pu être joint
failure-gave-up = le serveur DNS n’a pas obtenu de réponse des serveurs du domaine
failure-busy = le serveur DNS n’a plus accepté de requêtes
failure-http-error = le serveur DNS a donné une erreur
failure-unreadable = le serveur DNS ne permet pas à cette page de lire sa réponse
failure-not-permitted = le navigateur n’a pas permis la requête
failure-malformed = ce qui est revenu n’était pas une réponse à la question
failure-blocked = un filtre a répondu à la place du domaine
failure-unproven = il n’y aurait rien, sans preuve (pas d’enregistrement SOA)
failure-not-recorded = ne figure pas dans le rapport sauvegardé

answer-records = { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
answer-no-data = aucun enregistrement de ce type
answer-nx-domain = ce nom n’existe pas (NXDOMAIN)

dnssec-unsigned = pas de signature, ou pas de vérification
dnssec-validated = signatures présentes et correctes
dnssec-broken = signatures présentes mais fausses

### SPF in detail

spf-result-none = aucun enregistrement (none)
spf-result-neutral = sans avis (neutral)
spf-result-pass = autorisé (pass)
spf-result-fail = non autorisé (fail)
spf-result-soft-fail = non listé, à marquer (softfail)
spf-result-temp-error = une requête DNS a échoué, à réessayer (temperror)
spf-result-perm-error = l’enregistrement n’est pas utilisable (permerror)

spf-step-record = est lu
spf-step-no-record = n’a pas d’enregistrement
spf-step-match = correspond
spf-step-no-match = ne correspond pas
spf-step-enter = est suivi
spf-reason-syntax = une partie de l’enregistrement est illisible
spf-reason-several-records = plus d’un enregistrement
spf-reason-too-many-lookups = plus de 10 requêtes DNS
spf-reason-too-many-voids = plus de 2 requêtes sans résultat
spf-reason-too-many-names = plus de 10 serveurs de messagerie
spf-reason-no-record = ce à quoi il renvoie n’a pas d’enregistrement

spf-fault-unknown-term = SPF ne connaît pas ce terme.
spf-fault-domain-missing = Il manque un domaine après les deux-points ou le signe égal.
spf-fault-invalid-domain = Ce qui suit les deux-points n’est pas un domaine.
spf-fault-invalid-macro = La variable (macro) n’est pas écrite comme SPF l’exige.
spf-fault-invalid-address = Ceci n’est pas une adresse IP.
spf-fault-wrong-address-family = Une adresse IPv4 demande « ip4: », une adresse IPv6 « ip6: ».
spf-fault-invalid-prefix = Le nombre après la barre oblique est hors limites : au plus 32 pour IPv4, 128 pour IPv6.
spf-fault-unexpected-value = Rien ne peut suivre « all ».
spf-fault-repeated-modifier = « redirect » et « exp » ne peuvent figurer qu’une fois chacun.
spf-fault-qualified-modifier = Aucun signe ne peut se trouver devant ce terme.
spf-fault-invalid-character = Il y a ici un caractère que SPF n’admet pas ; seuls sont permis les caractères simples (ASCII) et les espaces uniques.

spf-space-everybody = Tout le monde, depuis n’importe quelle adresse.
spf-space-ip4 = { $count ->
        [0] Aucune adresse IPv4
        [one] { $number } adresse IPv4
        [many] { $number } d’adresses IPv4
       *[other] { $number } adresses IPv4
    }
spf-space-ip6 = { $count ->
        [one] { $number } réseau IPv6
        [many] { $number } de réseaux IPv6
       *[other] { $number } réseaux IPv6
    }
spf-space-at-least = et d’autres, selon l’expéditeur

node-state-record = un enregistrement
node-state-no-record = pas d’enregistrement SPF
node-state-no-domain = ce nom n’existe pas
node-state-several = plus d’un enregistrement SPF
node-state-failed = n’a pas pu être interrogé
node-state-loop = ramène à lui-même
node-state-depends-on-sender = dépend de l’expéditeur
node-state-invalid-name = n’est pas un nom valide
node-state-not-followed = n’est pas suivi plus loin

### DMARC in detail

policy-none = rien n’est demandé aux serveurs de réception (none)
policy-quarantine = les e‑mails qui échouent sont à mettre à l’écart (quarantine)
policy-reject = les e‑mails qui échouent sont à rejeter (reject)

dmarc-result-none = aucun enregistrement ne s’applique (none)
dmarc-result-pass = passe le contrôle (pass)
dmarc-result-fail = échoue au contrôle (fail)
dmarc-result-temp-error = une requête DNS a échoué (temperror)
dmarc-result-perm-error = l’enregistrement n’est pas utilisable (permerror)

visit-state-no-record = pas d’enregistrement DMARC

dmarc-reading-own = L’enregistrement du domaine lui-même : il s’applique.
dmarc-reading-organization = L’enregistrement au sommet de l’organisation : il s’applique, car le domaine n’en a pas à lui.
dmarc-reading-suffix = L’enregistrement de celui qui attribue ici les noms (suffixe public) : il s’applique, car personne en dessous n’en a.
dmarc-reading-only-organization = Le sommet de l’organisation. Pour le domaine, c’est son propre enregistrement qui s’applique.
dmarc-reading-only-suffix = C’est ici que les noms sont attribués (suffixe public) ; l’organisation s’arrête donc en dessous.
dmarc-reading-passed-over = Non utilisé : ce n’est ni l’enregistrement du domaine lui-même ni celui du sommet de l’organisation.
dmarc-reading-open = On ne sait pas s’il s’applique, car une requête DNS a échoué.
dmarc-reading-several = Plus d’un enregistrement DMARC ; les serveurs de réception n’en utilisent donc aucun.
dmarc-reading-other-texts = Pas d’enregistrement DMARC : ce qui se trouve ici ne commence pas par « v=DMARC1 ».
dmarc-reading-nothing = Pas d’enregistrement DMARC.

dmarc-remark-no-tag = Ceci n’est pas une balise ; une balise a la forme nom=valeur.
dmarc-remark-duplicate = Cette balise figure une deuxième fois.
dmarc-remark-invalid-value = Cette balise ne peut pas avoir cette valeur.
dmarc-remark-unknown = DMARC ne connaît pas cette balise.
dmarc-remark-removed = Cette balise ne fait plus partie de DMARC.
dmarc-remark-size-limit = Les serveurs de réception ignorent la limite après le point d’exclamation.
dmarc-remark-other-scheme = Les serveurs de réception ne sont tenus de connaître que « mailto: ».
dmarc-remark-testing = La politique est à l’essai et compte pour un cran de moins.
dmarc-remark-milder-below = Les sous-domaines ont une politique moins sévère que le domaine.
dmarc-remark-no-effect = Ceci n’a pas d’effet ici.
dmarc-remark-spaces = Certains serveurs de réception ne trouvent pas d’enregistrement quand une espace se trouve à côté de ce signe égal.
dmarc-remark-gap = Certains serveurs de réception ne lisent pas de politique derrière ceci.
dmarc-remark-tab = Certains serveurs de réception ne trouvent pas d’enregistrement quand une tabulation suit un point-virgule.
uri-fault-empty = Il manque une adresse dans cette liste.
uri-fault-no-scheme = Une adresse commence par « mailto: ».
uri-fault-invalid-character = Il y a ici un caractère qu’une adresse ne peut pas contenir.
uri-fault-invalid-address = Ce qui suit « mailto: » n’est pas une adresse.

alignment-identical = aligné : le même domaine
alignment-same-organization = aligné : la même organisation
alignment-not-strict = non aligné : l’enregistrement exige le même domaine, et c’en est un autre
alignment-different = non aligné : une autre organisation
alignment-unknown = inconnu : une requête DNS a échoué

tag-fault-no-equals = Il manque ici un signe égal.
tag-fault-invalid-name = Ce qui précède le signe égal n’est pas une balise.
tag-fault-duplicate = Cette balise figure une deuxième fois.

### DKIM in detail

key-state-valid = conforme
key-state-weak = fonctionne, mais courte
key-state-testing = marquée comme un essai
key-state-revoked = révoquée
key-state-invalid = inutilisable
key-state-missing = pas de clé
key-state-unknown = n’a pas pu être consultée

key-fault-version = « v=DKIM1 » doit être la première balise, écrite exactement ainsi.
key-fault-key-missing = Il manque la clé elle-même (p=).
key-fault-tag-missing = Il manque « p= » devant la clé.
key-fault-not-base64 = Ceci ne peut pas être lu comme une clé : il y a là des caractères qu’aucune clé ne contient, ou deux clés sont collées l’une à l’autre.
key-fault-no-key = Ce qui suit « p= » n’est pas une clé de ce type.
key-fault-truncated = La clé s’arrête trop tôt : une partie en est perdue.
key-fault-excess = Il y a quelque chose après la fin de la clé.
key-fault-stray-characters = Ceci n’a rien à faire ici.
key-fault-armour = Cette ligne du fichier de clé n’a rien à faire dans l’enregistrement.
key-fault-semicolon-missing = Il manque un point-virgule devant ceci.
key-fault-hostname = Ceci est le nom d’un hôte ; ce devait sans doute être un alias (CNAME).
key-fault-private-key = Ceci est la clé privée. Elle doit rester secrète : retirez-la tout de suite et créez-en une autre.
key-fault-unknown-type = Les serveurs de réception ne connaissent pas ce type de clé.
key-fault-other-type = La clé est d’un autre type que ne le dit « k= » ; sans « k= », ce doit être RSA.
key-fault-wrapped = Il faut ici les seuls 32 octets de la clé.
key-fault-exponent = Les nombres de cette clé ne protègent rien.
key-fault-hash-unusable = L’enregistrement ne permet pas SHA-256, que toute signature doit utiliser.
key-fault-service-excludes-mail = L’enregistrement dit que la clé n’est pas destinée aux e‑mails.

namespace-absent = Rien n’est publié en dessous de _domainkey.{ $domain } ; il n’y a donc pas de clé.
namespace-contradicted = Les serveurs DNS du domaine { $domain } disent que rien n’existe en dessous de _domainkey.{ $domain }, et pourtant quelque chose s’y trouve. Ils ne suivent pas la norme (RFC 8020) ; ce qu’ils nient ne prouve donc rien.
namespace-exists = Quelque chose est publié en dessous de _domainkey.{ $domain }, ce qui ne prouve rien sur une clé en particulier.
namespace-wildcard = Tous les noms en dessous de _domainkey.{ $domain } obtiennent la même réponse (wildcard), ce qui ne prouve rien sur une clé en particulier.
namespace-unknown = _domainkey.{ $domain } n’a pas pu être interrogé.

source-given = fourni
source-guessed = essayé

### A key pair made in the page

pair-title = Créer une paire de clés ici
pair-provider = Vos e‑mails semblent être envoyés par { $name }. Dans ce cas, activez plutôt DKIM chez ce fournisseur : il crée la clé et vous dit ce qu’il faut publier. Une paire créée ici est destinée à un serveur de messagerie que vous gérez vous-même.
pair-what = Ceci s’adresse au responsable du serveur de messagerie. Votre navigateur crée les deux clés qui vont ensemble : une publique, à publier dans un enregistrement, et une privée, avec laquelle votre serveur signe. Rien de tout cela ne quitte cette page.
pair-selector = Nom de la clé (sélecteur)
pair-selector-hint = N’importe quel nom qui n’a pas encore de clé. La date du jour est facile à retenir.
pair-no-selector = Indiquez un seul nom, fait de lettres, de chiffres et de traits d’union, qui n’a pas encore de clé.
pair-no-ed25519 = Ce navigateur ne peut pas créer de clés Ed25519. Une clé RSA suffit.
pair-failed = Ce navigateur ne peut pas créer de clés sur cette page. Elle doit être ouverte par https.
pair-running = Les clés sont en cours de création.
pair-make-rsa = Créer une clé RSA (2048 bits)
pair-make-ed25519 = Créer en plus une clé Ed25519
pair-made-rsa = Clé RSA « { $selector } »
pair-made-ed25519 = Clé Ed25519 « { $selector } »
pair-keep = Conservez la clé privée. Elle va sur votre serveur de messagerie, où seul le programme qui signe peut la lire.
pair-download = Télécharger la clé privée
pair-only-copy = Le fichier { $file } est l’unique exemplaire : la clé disparaît d’ici quand vous fermez ou rechargez cette page. Ne l’envoyez à personne et ne la publiez jamais.
pair-publish = Ajoutez cet enregistrement TXT sous le nom { $name }.
pair-check = Vérifiez de nouveau une fois qu’il est publié. Cela peut prendre quelques minutes.
pair-check-now = Vérifier avec ce sélecteur
pair-sign = Réglez votre serveur de messagerie pour qu’il signe avec le domaine { $domain }, le sélecteur { $selector } et le fichier. Une clé Ed25519 ne sert qu’à côté d’une clé RSA.

### The sending server in detail

confirmation-confirmed = ramène à l’adresse
confirmation-differs = mène à une autre adresse
confirmation-no-address = n’a pas d’adresse de ce type
confirmation-not-asked = non interrogé : il y a trop de noms

helo-state-literal = une adresse à la place d’un nom
helo-state-bare-address = une adresse sans crochets
helo-state-single-label = un seul mot, pas un nom complet
helo-state-not-a-host = pas un nom d’hôte

scope-public = publique
scope-private = pour un réseau privé
scope-shared = entre un fournisseur et ses clients
scope-link-local = pour un seul câble
scope-loopback = l’ordinateur lui-même
scope-documentation = pour des exemples
scope-reserved = aucun hôte ne l’a

### Where mail is received

mx-state-hosts = reçoit ses e‑mails sur ses propres serveurs
mx-state-null = n’accepte pas d’e‑mails (null MX)
mx-state-none = n’a pas d’enregistrement MX ; les e‑mails vont à son adresse
mx-state-failed = n’a pas pu être interrogé

host-state-address = a une adresse
host-state-alias = est un alias (CNAME)
host-state-no-address = n’a pas d’adresse
host-state-no-name = ce nom n’existe pas
host-state-literal = une adresse IP à la place d’un nom
host-state-not-asked = non interrogé : il y en a trop

### Block lists

code-listed = figure dans la liste
code-spam-source = figure dans la liste : envoi de spam constaté
code-unsolicited = figure dans la liste : envoi d’e‑mails que personne n’a demandés
code-hijacked = figure dans la liste : un ordinateur piraté ou ouvert à tous
code-criminal = figure dans la liste : tout le réseau appartient à des criminels
code-not-for-mail = une règle du réseau : cette adresse n’est pas censée envoyer elle-même des e‑mails
code-spam-domain = figure dans la liste : un domaine utilisé dans du spam
code-phishing = figure dans la liste : un domaine utilisé pour l’hameçonnage (phishing)
code-malware = figure dans la liste : un domaine qui diffuse des logiciels malveillants
code-botnet = figure dans la liste : un domaine qui commande des ordinateurs piratés
code-abused = figure dans la liste : un domaine honnête dont d’autres ont pris le contrôle
code-misspelt = n’est pas une inscription : le nom de la liste était mal écrit
code-resolver = n’est pas une inscription : la liste ne répond pas au serveur DNS qui l’a interrogée
code-too-many = n’est pas une inscription : celui qui demande a interrogé la liste trop souvent
code-address-asked = n’est pas une inscription : une liste de domaines a été interrogée sur une adresse IP
code-refused = n’est pas une inscription : la liste a refusé de répondre à celui qui demandait
code-closed = n’est pas une inscription : la liste a été fermée en 2024
code-undocumented = la liste ne documente pas ce code

### Beyond what SentraGuard asks for

extra-state-absent = rien de publié
extra-state-present = publié
extra-state-declined = publié, sans logo
extra-state-unusable = inutilisable
extra-state-several = plus d’un, donc aucun ne compte

extra-fault-version = La version et un point-virgule doivent se trouver au début, écrits exactement ainsi.
extra-fault-id = Il manque « id= » suivi de 1 à 32 lettres et chiffres.
extra-fault-reports = Il manque « rua= » suivi d’adresses qui commencent par « mailto: » ou « https: ».
extra-fault-logo = Il manque « l= » suivi d’une adresse qui commence par « https: ».

beyond-servers = Serveurs de noms
beyond-servers-none = aucun indiqué
beyond-servers-of = { $count }, pour la zone { $zone }
beyond-mail = Serveurs de messagerie (MX)
beyond-mail-hosts = { $count }
beyond-mail-trouble = { $count }, dont { $trouble } sans adresse utilisable
beyond-dnssec = Réponses signées (DNSSEC)
beyond-unknown = n’a pas pu être consulté
beyond-mta-sts = Chiffrement obligatoire (MTA-STS)
beyond-mta-sts-note = La politique elle-même est un fichier sur un serveur web du domaine. Une page web comme celle-ci n’a pas le droit de le récupérer ; il n’a donc pas été contrôlé.
beyond-tls-rpt = Rapports sur le chiffrement (TLS-RPT)
beyond-bimi = Logo à côté de l’e‑mail (BIMI)
beyond-bimi-weak = Avec cette politique DMARC, le logo n’est pas affiché : il faut « quarantine » ou « reject », pour les sous-domaines aussi.
beyond-bimi-strict = La politique DMARC est assez stricte pour que le logo soit affiché ; beaucoup de serveurs de réception demandent en plus un certificat.
beyond-bimi-open = On ne sait pas si la politique DMARC est assez stricte pour le logo.

### Whose turn it is, and where

turn-sender-dns = C’est maintenant au responsable du DNS du domaine { $domain } d’agir.
keeper-at = Le DNS de { $domain } est chez { $host }.
keeper-shared = Le DNS de { $domain } est sur des serveurs de { $host } : chez cette société, ou chez une autre qui les utilise pour ses propres clients.
keeper-several = Le DNS de { $domain } est sur des serveurs de { $host }.
keeper-unknown = Les noms des serveurs de noms de { $domain } se terminent par { $host }.

way-label = Le chemin de l’e‑mail
way-recipient = Destinataire
way-block-list = Liste de blocage
way-dns = DNS : { $host }
way-turn = à eux d’agir

page-panel = Dans l’interface de { $host }
page-panel-help = La page de { $host } sur les enregistrements DNS
panel-apex-at = Là où l’hôte est @ ici, saisissez aussi @ là-bas.
panel-apex-empty = Là où l’hôte est @ ici, laissez le champ vide là-bas.
panel-apex-whole = Là où l’hôte est @ ici, saisissez le domaine entier là-bas.
panel-appends = { $host } ajoute lui-même le domaine à l’hôte.
panel-appends-nothing = { $host } demande le nom complet comme hôte.
panel-long-whole = Une longue valeur peut être collée d’un seul tenant.
panel-long-split = Une valeur de plus de 255 caractères doit être saisie en chaînes entre guillemets.
panel-long-refused = Le formulaire n’accepte pas de valeur de plus de 255 caractères.

page-help = Le problème persiste ? Demandez de l’aide
page-help-what = Le support a besoin de trois indications pour retrouver votre e‑mail. Le texte ci-dessous les reprend, avec ce que cette page a trouvé.
page-field-sent-from = Adresse d’où l’e‑mail a été envoyé
page-hint-sent-from = Votre propre adresse, telle que le destinataire la verrait.
page-field-sent-to = Adresse à laquelle il a été envoyé
page-hint-sent-to = Celle du destinataire.
page-field-sent-at = Heure de l’envoi
page-hint-sent-at = Avec le fuseau horaire, par exemple UTC ou +0100.
page-help-text = la demande
page-help-mail = Écrire à { $address }
page-help-private = Cette page n’envoie rien : vous copiez le texte, ou vous l’envoyez avec votre propre logiciel de messagerie.

help-subject = E-mails rejetés du domaine { $domain }
help-ask = Un e‑mail a été rejeté. Pourriez-vous nous dire pourquoi, et ce que nous pouvons faire ?
help-sent-from = Envoyé depuis : { $value }
help-sent-to = Envoyé à : { $value }
help-sent-at = Heure de l’envoi : { $value }
help-not-given = non indiqué
help-all-the-same = Un e‑mail a pourtant été rejeté. L’expéditeur ou le serveur figure-t-il dans une liste de blocage ?
help-checked = Ce que dit la vérification du domaine { $domain }
help-ip = - Serveur qui l’a envoyé : { $ip }
help-link = La vérification complète : { $link }
help-paste-here = Veuillez coller ici la demande copiée.

### The readable report

report-quoted = « { $text } »
report-because = Pourquoi
report-turn = Qui doit agir
report-supply = Pour en être sûr
report-publish = Publiez ceci
report-instead = à la place de
report-others = Autres
report-also = Bon à savoir

report-records = Enregistrements
ticket-as-of = État du { $time }, selon Sentra Check.
report-signature = { $domain } ({ $selector }) : { $result }
report-results = Constaté par { $by } : { $results }
report-results-receiver = Constaté par le serveur de réception : { $results }
report-result-for = { $result } pour { $domain }
report-chain = Les sceaux sur le message (ARC)
report-beyond = Au-delà de SentraGuard
report-blocklist-clean = { $list } : n’y figure pas
report-blocklist-listed = { $list } : y figure, { $reasons }
report-blocklist-unavailable = { $list } : impossible à savoir

### Page

page-field-selector-here = Votre sélecteur DKIM, ou toute la ligne DKIM-Signature
page-hint-selector-here = S’il y en a plusieurs, séparez-les par des espaces.

page-find-selector = Comment voir l’en-tête d’un e‑mail
page-find-selector-first = Envoyez un e‑mail depuis votre domaine vers une boîte e‑mail hébergée ailleurs et ouvrez-le là-bas : la copie dans votre propre dossier d’e‑mails envoyés n’a pas de signature. Cherchez ensuite la ligne qui commence par DKIM-Signature et copiez-la.
page-find-selector-gmail = Gmail : dans le menu de l’e‑mail (trois points), choisissez « Afficher l’original ».
page-find-selector-outlook = Outlook : sur le web, choisissez « Afficher » puis « Afficher la source du message » dans le menu de l’e‑mail (trois points) ; dans le logiciel, ouvrez l’e‑mail, choisissez « Fichier » puis « Propriétés », et regardez sous « En-têtes Internet ».
page-find-selector-apple = Apple Mail : choisissez « Présentation », « Message », « Tous les en-têtes ».
page-find-selector-thunderbird = Thunderbird : choisissez « Affichage », « Code source du message » (Ctrl+U).

page-sample-note = Un exemple : aucun DNS n’a été interrogé.
page-check-again = Vérifier de nouveau
page-ask-first = Interroger celui-ci d’abord
page-tried = Essayés, dans cet ordre
page-waits-busy = Le serveur DNS n’accepte plus de requêtes pour le moment. Nous attendons aussi longtemps qu’il le demande.
page-waits-permission = Si le navigateur demande si cette page peut accéder aux appareils de votre réseau local, autorisez-le : le serveur DNS { $host }, à qui les enregistrements sont demandés, peut s’y trouver. Nous attendons votre réponse.
page-waits-permission-around = Si le navigateur demande si le site { $site }, dont la page entoure celle-ci, peut accéder aux appareils de votre réseau local, autorisez-le : le serveur DNS { $host }, à qui les enregistrements sont demandés, peut s’y trouver. Nous attendons votre réponse.
page-check-selector = Vérifier avec ceci

page-quote = La réponse de SentraGuard, mot pour mot
page-quote-maybe = La réponse de SentraGuard, en cas de rejet
page-quote-other = La réponse, mot pour mot
page-quote-other-maybe = La réponse, en cas de rejet
page-hashed = { $hashed } Mo sur { $size } du message lus
page-no-reason = Rien n’a été trouvé qui mènerait à un rejet.

page-do = Que faire
page-proven = { $count ->
        [one] { $count } enregistrement · testé
       *[other] { $count } enregistrements · testés
    }
page-fix-type = Type
page-fix-host = Hôte
page-fix-value = Valeur
page-fix-there = { $field } (chez { $host } : { $name })
page-fix-name = Nom complet
page-fix-quoted = Entre guillemets
page-fix-line = Ligne de zone
page-forms = Nom complet, chaînes entre guillemets, ligne de zone
page-removed = { $count ->
        [one] L’enregistrement qui disparaît :
       *[other] Les { $count } enregistrements qui disparaissent :
    }

seats-title = Décochez ce qui n’envoie plus pour vous
seats-hint = Pour un enregistrement SPF, un serveur de réception fait { $limit } requêtes DNS. Chaque service en prend quelques-unes ; au-delà du trait, il n’y a plus de place, et l’enregistrement ne vaut plus pour personne.
seats-outside = au-delà de la limite

page-senders = Quelqu’un d’autre envoie-t-il pour vous ?
page-senders-hint = Cochez tout ce qui envoie des e‑mails au nom de votre domaine : messagerie, newsletters, factures, support.
page-sender-listed = déjà dans l’enregistrement
page-let-in = { $ip } est à moi : créer l’enregistrement qui l’autorise
page-own-server = Le serveur à l’adresse { $ip }
page-propose = Créer l’enregistrement avec cette sélection
page-sender-left-out = { $name } n’est pas dans cet enregistrement : l’enregistrement SPF que ce service dit à ses clients d’inclure n’a pas été trouvé.
page-senders-none = Il n’y a pas d’enregistrement à publier pour cette sélection : soit l’enregistrement contient déjà tous ces expéditeurs, soit il faudrait avec eux plus de requêtes DNS que n’en font les serveurs de réception.

page-copy = Copier
page-copy-what = Copier : { $what }
page-copied = Copié
page-selected = Sélectionné

page-blocklist = Listes de blocage
page-blocklist-line = Seul l’exploitant d’une liste peut dire qui y figure.
page-blocklist-private = Les listes propres à SentraGuard sont privées. Beaucoup de listes publiques ne répondent pas aux serveurs DNS qu’une page web peut interroger, et un refus ressemblerait à « n’y figure pas » ; aucune n’est donc interrogée ici.
page-blocklist-ask = Demandez aux exploitants eux-mêmes. Rien n’est envoyé avant que vous suiviez un lien ; l’exploitant apprend alors ce que vous demandez.
page-blocklist-ip = Au sujet de l’adresse { $ip }
page-blocklist-domain = Au sujet du domaine { $domain }
page-blocklist-typed-there = à saisir là-bas
page-blocklist-account = avec un compte
page-blocklist-no-ip = La plupart des listes contiennent des adresses IP. Indiquez celle de votre serveur de messagerie sous « J’en sais plus » pour obtenir les pages à son sujet.
page-decoder = Ce que signifie un code
page-field-code = Le code par lequel une liste a répondu
page-hint-code = Avec le nom de la liste, si vous le connaissez : zen.spamhaus.org 127.0.0.2. Ou collez la ligne que vous avez.
page-code-none = Ce texte ne contient pas de code de ce genre. Un code ressemble à une adresse IP qui commence par 127, par exemple 127.0.0.2.
page-code-unknown = Aucune liste connue ici ne documente { $code }. Si un serveur de réception le cite, son administrateur peut dire quelle liste il a interrogée.
page-beyond-line = Rien de ceci ne change ce que répond SentraGuard.
page-others = Autres serveurs de réception
page-cards = En détail
page-tone-accept = Conforme
page-tone-parked = n’envoie pas d’e‑mails
page-tone-at-risk = À risque
page-tone-unknown = Inconnu
page-tone-reject = Non conforme

page-spf-in-order = Un enregistrement, { $count ->
        [one] { $count } requête DNS
       *[other] { $count } requêtes DNS
    } sur { $limit }
page-lookups = Requêtes DNS : { $count } sur { $limit }
page-voids = Requêtes sans résultat : { $count } sur { $limit }
page-voids-strict = Requêtes sans résultat : { $count } sur { $limit } ; { $strict } si un serveur de réception compte aussi les noms sans adresse du type de celle de l’expéditeur (IPv4 ou IPv6)
page-near-misses = Ceci ressemble à SPF, mais les serveurs de réception ne le prennent pas pour tel :
page-suggestion = Sans doute voulu :
page-tree = Ce à quoi il renvoie
page-term-lookups = { $count ->
        [one] { $count } requête DNS
       *[other] { $count } requêtes DNS
    }
page-asks-for = interroge, pour un expéditeur à l’adresse 192.0.2.1, le nom
page-void = reste sans résultat
page-space = Qui peut envoyer
page-space-at-most = Certaines de ces adresses sont exclues par un terme placé avant elles.
page-space-unlisted = Tout autre expéditeur : { $result }.
page-space-networks = { $count ->
        [one] Le réseau
       *[other] Les { $count } réseaux
    }
page-space-within = déjà compris dans { $network }
page-space-more = Et { $count } de plus.
page-trace = Pas à pas
page-explanation = Le domaine explique :
page-border = Ici se termine une chaîne entre guillemets et commence la suivante
page-policy = Pour { $name }, c’est l’enregistrement sous le nom _dmarc.{ $domain } qui s’applique : { $policy }.
page-policy-below = Pour les sous-domaines sans enregistrement propre, c’est celui sous le nom _dmarc.{ $domain } qui s’applique : { $policy }.
page-policies-below = Pour les sous-domaines sans enregistrement propre, c’est celui sous le nom _dmarc.{ $domain } qui s’applique : { $policy } ; pour les noms qui n’existent pas : { $other }.
page-walk-explained = Les serveurs de réception demandent d’abord l’enregistrement du domaine lui-même. S’il n’y en a pas, c’est celui le plus haut qui s’applique.
page-walk-ends = La recherche s’arrête ici (psd=) ; l’organisation est { $organization }.
page-walk-left-out = { $count ->
        [one] Un nom est omis ici, pour qu’il n’y ait pas plus de huit questions.
       *[other] { $count } noms sont omis ici, pour qu’il n’y ait pas plus de huit questions.
    }
page-path = Le chemin vers p=reject, pas à pas
page-path-first = Lire les rapports
page-path-reports = Remplacez votre enregistrement par celui-ci, qui demande aux serveurs de réception d’en envoyer et ne change rien pour vos e‑mails.
page-path-watch = Lisez les rapports pendant quelques semaines. Tout ce qui envoie pour vous doit passer SPF ou DKIM au nom du domaine { $domain }. Corrigez ce qui ne passe pas.
page-path-quarantine = Remplacez ensuite l’enregistrement TXT sous le nom { $name } par celui-ci. Les e‑mails qui échouent sont mis à l’écart comme spam. Observez pendant quelques semaines si certains de vos e‑mails manquent à quelqu’un.
page-path-reject = Quand plus aucun de vos e‑mails n’échoue, remplacez l’enregistrement par celui-ci. Les e‑mails qui échouent sont rejetés. Gardez un œil sur les rapports : un nouvel expéditeur doit passer le contrôle dès son premier e‑mail.
page-older = Les serveurs de réception plus anciens ne remontent pas l’arbre, mais déduisent l’organisation d’une liste de suffixes publics : ici { $organization }.
page-older-record = Pour eux, c’est l’enregistrement sous le nom _dmarc.{ $domain } qui s’applique.
page-older-none = Pour eux, aucun enregistrement ne s’applique. Un enregistrement pour le domaine lui-même est compris de tous.
page-older-aligned = Pour eux, { $name } relève de la même organisation.
page-older-apart = Pour eux, { $name } relève d’une autre organisation.
page-alignment = Ce qui passe le contrôle appartient-il à l’adresse d’expéditeur (From) ?
page-name-from = From
page-name-spf = Expéditeur d’enveloppe (SPF)
page-name-dkim = Signature (DKIM, d=)
page-relaxed = la même organisation suffit (relaxed)
page-strict = exactement le même nom est exigé (strict)
page-organization = organisation : { $domain }
page-dmarc-result = DMARC : { $result }.
page-ip-names = { $count ->
        [one] L’adresse { $ip } a ce nom :
       *[other] L’adresse { $ip } a ces noms :
    }
page-ip-names-failed = Les noms de l’adresse { $ip } n’ont pas pu être consultés : { $failure }.
page-ip-scope = { $ip } : { $scope }.
page-helo = Le serveur se présente (HELO) sous le nom
page-helo-same = et c’est l’un de ses noms
page-ip-ask = Ce qu’il faut demander à l’hébergeur du serveur
page-ip-request = Merci de régler le DNS inverse (PTR) de l’adresse { $ip } sur { $host }.
page-ip-request-label = Texte
page-ip-request-hint = Si le serveur a un autre nom, mettez-le à la place. Le nom doit ramener à l’adresse : il faut sous le nom { $name } un enregistrement de type { $type } avec { $ip }.
page-selector = Sélecteur
page-key-type = Type
page-bits = Bits
page-state = État
page-source = Origine
page-guessed = Sélecteurs courants essayés : { $count } (liste du { $date }).
page-operator-signs = Les clés relèvent du fournisseur { $operator }, qui signe ces e‑mails.
page-alias = mène à
page-also-there = S’y trouve aussi
page-evidence = { $count ->
        [one] Preuves : { $count } question
       *[other] Preuves : { $count } questions
    }
page-ttl = { $count ->
        [one] TTL { $count } seconde
       *[other] TTL { $count } secondes
    }
page-by = réponse donnée par { $resolver }
page-dnssec = DNSSEC : { $state }

page-link = Lien vers ce résultat
page-print = Imprimer
page-keep-json = Enregistrer dans un fichier (JSON)
page-keep-markdown = Copier pour un ticket
page-saved = Ceci est un rapport enregistré : ce que le DNS disait le { $time }. Rien n’a été demandé maintenant.
page-saved-again = Vérifier de nouveau

page-open-alone = Ouvrir cette vérification dans sa propre page
page-embed = Mettre ceci dans l’une de vos pages
page-embed-what = Trois façons de montrer cette vérification dans un article d’aide. Sans le domaine, chacune montre le formulaire seul.
page-embed-frame = Un cadre, partout où les cadres sont permis
page-embed-element = Un élément qui s’adapte à sa hauteur, là où les scripts sont permis aussi
page-embed-link = Un lien, là où ni l’un ni l’autre n’est permis
page-embed-check = Vérifier { $domain }
page-embed-frame-title = Pourquoi mon e‑mail a-t-il été rejeté ?

# The settings of the page (config.json).
settings-mistakes = Certains réglages de cette page (config.json) sont inutilisables ; tous les autres comptent. La personne qui gère cette page peut les examiner :
settings-forbidden = Cette page ne peut pas interroger { $host } : sa propre politique (connect-src dans index.html) ne nomme pas ce serveur. « cargo xtask csp » l’y met.
settings-nobody = Rien ne peut être vérifié ici pour le moment : aucun des serveurs DNS que cette page doit interroger n’est utilisable. Cela ne dit rien de votre domaine. La personne qui gère cette page peut examiner ses réglages.
