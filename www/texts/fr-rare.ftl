# Français, ce dont peu de rapports ont besoin ; voir en-rare.ftl.

### The verdict on what was pasted

verdict-other-matter = Ce rejet ne porte pas sur les enregistrements du domaine { $domain }.
verdict-detail-accept-records = Les enregistrements SPF, DMARC et DKIM sont tous conformes. Ce qu’il en est de la signature de ce message est indiqué ci-dessous.
verdict-signature = { $records ->
        [yes] Les enregistrements du domaine { $domain } sont conformes ; la signature de ce message n’est pas valable
       *[no] De plus, la signature de ce message n’est pas valable
    } : { $why ->
        [signature-reason-body-altered] son texte a été modifié après la signature
        [signature-reason-headers-altered] son en-tête a été modifié après la signature
        [signature-reason-key-mismatch] elle a été faite avec une autre clé
        [signature-reason-expired] elle a expiré
       *[other] la raison est indiquée ci-dessous
    }.
verdict-detail-signature = Les serveurs de réception traitent ce message comme s’il n’était pas signé. SentraGuard n’a aucune raison de rejeter les autres e‑mails du domaine { $domain }.
report-key-and-signature = Clé conforme ; la signature de ce message n’est pas valable
verdict-detail-other-accept = Ils ont été examinés quand même et sont en ordre : SentraGuard n’a aucune raison de rejeter les e‑mails du domaine { $domain }.
verdict-detail-other-at-risk = Ils ont été examinés quand même : SentraGuard pourrait rejeter les e‑mails du domaine { $domain } pour ce qui est indiqué ci-dessous.
verdict-detail-other-reject = Ils ont été examinés quand même : SentraGuard rejetterait les e‑mails du domaine { $domain } pour ce qui est indiqué ci-dessous.
verdict-detail-other-unknown = Ils ont été examinés quand même ; tous n’ont pas pu être trouvés.
verdict-blocked-sender = { $blocked ->
        [none] SentraGuard a bloqué l’expéditeur, ou tout le domaine { $domain }.
       *[other] SentraGuard a bloqué { $blocked }.
    }
verdict-blocked-server = { $blocked ->
        [none] SentraGuard a bloqué l’adresse IP d’où venait l’e‑mail.
       *[other] SentraGuard a bloqué l’adresse IP { $blocked }.
    }
verdict-detail-blocked-accept = Les enregistrements du domaine { $domain } sont conformes ; ce ne sont pas eux qui sont en cause.
verdict-detail-blocked-at-risk = Cela ne porte pas sur les enregistrements du domaine { $domain }. Ils ont été examinés aussi : SentraGuard pourrait rejeter des e‑mails pour ce qui est indiqué ci-dessous.
verdict-detail-blocked-reject = Les enregistrements du domaine { $domain } ne sont pas conformes non plus  SentraGuard rejetterait les e‑mails pour ce qui est indiqué ci-dessous.
verdict-detail-blocked-unknown = Cela ne porte pas sur les enregistrements du domaine { $domain } ; tous n’ont pas pu être trouvés.
report-in-records = Ce que disent les enregistrements
next-stop-sender = Trouvez la cause et faites-la cesser, sinon le blocage reviendra : changez le mot de passe de la boîte e‑mail, et regardez ce qui a été envoyé depuis cette boîte et depuis vos formulaires web.
next-stop-server = Cherchez ce qui a été envoyé depuis ce serveur et faites cesser la cause, sinon le blocage reviendra : un formulaire web, un programme ou une boîte e‑mail dont d’autres se servent. Si le serveur n’est pas à vous, c’est à son hébergeur de le faire.
next-remove = Demandez ensuite à SentraGuard de lever le blocage. Il faut l’adresse de l’expéditeur, celle du destinataire et l’heure de l’envoi.
next-remove-elsewhere = Demandez ensuite à l’exploitant de la liste de retirer l’entrée. Il lui faut l’adresse de l’expéditeur, l’adresse du destinataire et l’heure de l’envoi.
page-next-write = Rédiger la demande

### The domain

mx-dangling = { $count ->
        [one] Le serveur de messagerie { $host } du domaine { $domain } n’a pas d’adresse.
       *[other] { $count } serveurs de messagerie du domaine { $domain } n’ont pas d’adresse, à commencer par { $host }.
    }
    .means = { $state ->
        [literal] Un enregistrement MX doit indiquer le nom d’un hôte. Ici, une adresse IP tient la place du nom, et le DNS ne connaît pas de nom pareil.
        [no-name] Un enregistrement MX du domaine indique { $host }, et ce nom n’existe pas dans le DNS.
       *[no-address] Un enregistrement MX du domaine indique { $host }, et ce nom n’a ni adresse IPv4 ni adresse IPv6.
    }
    .why = { $others ->
        [none] Personne ne peut écrire au domaine : les réponses et les avis de non-remise n’aboutissent pas. SentraGuard n’en fait pas une condition.
       *[some] Les e‑mails arrivent encore par les autres serveurs, parfois en retard. SentraGuard n’en fait pas une condition.
    }
    .fix = { $state ->
        [literal] Remplacez l’adresse dans l’enregistrement MX par le nom du serveur, et donnez cette adresse à ce nom.
       *[other] Donnez à { $host } son adresse (A ou AAAA), ou retirez l’enregistrement MX qui l’indique.
    }
mx-cname = { $count ->
        [one] Le serveur de messagerie { $host } du domaine { $domain } est un alias qui mène à { $target } (CNAME).
       *[other] { $count } serveurs de messagerie du domaine { $domain } sont des alias (CNAME), à commencer par { $host }, qui mène à { $target }.
    }
    .means = Un enregistrement MX doit indiquer un hôte qui a sa propre adresse, et non un alias.
    .why = La plupart des expéditeurs suivent tout de même l’alias. Quelques-uns ne le font pas, et leurs e‑mails leur reviennent. SentraGuard n’en fait pas une condition.
    .fix = Remplacez { $host } par { $target } dans l’enregistrement MX, ou donnez à { $host } son adresse (A ou AAAA) à la place de l’alias.
beyond-record-unusable = { $problem ->
        [several] Il y a plus d’un enregistrement { $record } sous le nom { $name }.
       *[other] L’enregistrement { $record } sous le nom { $name } n’est pas utilisable.
    }
    .means = { $problem ->
        [several] Un serveur qui le lit en trouve plusieurs, ne choisit pas entre eux, et n’en utilise aucun.
        [version] Il ne commence pas exactement comme il le doit, par la version et un point-virgule ; il est donc ignoré.
        [id] Il lui faut « id= » suivi de 1 à 32 lettres et chiffres, et rien d’autre derrière.
        [reports] Il lui faut « rua= » suivi d’adresses qui commencent par « mailto: » ou « https: ».
       *[logo] Il lui faut « l= » suivi de l’adresse du logo, qui commence par « https: ».
    }
    .why = C’est comme si { $record } n’était pas publié. SentraGuard n’en fait pas une condition.
    .fix = { $problem ->
        [several] Gardez un seul des enregistrements sous le nom { $name } et retirez les autres.
       *[other] Corrigez l’enregistrement sous le nom { $name }, ou retirez-le si personne n’en a besoin.
    }

### SPF

spf-wrong-address-family = { $count ->
        [one] L’enregistrement SPF du domaine { $domain } contient une adresse du mauvais type : « { $term } ».
       *[other] L’enregistrement SPF du domaine { $domain } contient { $count } adresses du mauvais type ; la première est « { $term } ».
    }
    .means = Il y a deux types d’adresses IP : IPv4 avec des points, comme 192.0.2.1, et IPv6 avec des deux-points, comme 2001:db8::1. Après « ip4: », seul le premier type est permis ; après « ip6: », seul le second. Sinon, un serveur de réception abandonne tout l’enregistrement (permerror).
    .why = Pour SentraGuard, l’entrée SPF est alors invalide, même pour les expéditeurs listés correctement.
    .fix = { $meant ->
        [unclear] Corrigez « { $term } » dans l’enregistrement SPF du domaine { $domain }, ou retirez ce terme.
       *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement SPF du domaine { $domain }.
    } Si le domaine { $domain } appartient à un fournisseur, prévenez-le.
spf-too-many-void-lookups = L’enregistrement SPF mène à { $strict } requêtes DNS sans résultat, et les serveurs de réception stricts s’arrêtent après { $limit }.
    .means = { $lacks ->
        [ip6] Les noms ont des adresses IPv4 et pas d’adresse IPv6 ; seuls les serveurs de réception les plus stricts comptent cela, et seulement pour les envois par IPv6. Les autres trouvent { $voids } requêtes de ce genre.
        [ip4] Les noms ont des adresses IPv6 et pas d’adresse IPv4 ; seuls les serveurs de réception les plus stricts comptent cela, et seulement pour les envois par IPv4. Les autres trouvent { $voids } requêtes de ce genre.
        [either] Chaque nom a une adresse, mais il en manque un type à certains ; seuls les serveurs de réception les plus stricts comptent cela. Les autres trouvent { $voids } requêtes de ce genre.
       *[everything] Certains termes renvoient à des noms qui n’ont pas d’adresse ou n’existent pas. Les serveurs de réception qui comptent avec indulgence en trouvent { $voids }, les plus stricts { $strict }.
    }
    .why = Un serveur de réception qui s’en tient à la limite s’arrête sur une erreur (permerror) ; un autre continue. Le même e‑mail passe ici et échoue là.
    .fix = { $lacks ->
        [ip6] Ne retirez rien : ces noms existent et sont nécessaires. Si vous envoyez par IPv6, donnez à ces hôtes des adresses IPv6 (enregistrements AAAA), ou placez vos réseaux « ip6: » devant eux.
        [ip4] Ne retirez rien : ces noms existent et sont nécessaires. Placez les réseaux « ip4: » qui envoient pour vous devant les termes marqués.
        [either] Ne retirez rien : ces noms existent et sont nécessaires. Placez les réseaux « ip4: » et « ip6: » qui envoient pour vous devant les termes marqués.
       *[everything] Retirez les termes marqués qui ne mènent nulle part, ou corrigez les noms qu’ils contiennent.
    }

spf-term-after-all = { $count ->
        [one] Dans l’enregistrement SPF du domaine { $domain }, « { $term } » se trouve après « all », là où les serveurs de réception ne lisent plus.
       *[other] Dans l’enregistrement SPF du domaine { $domain }, { $count } termes se trouvent après « all », là où les serveurs de réception ne lisent plus ; le premier est « { $term } ».
    }
    .means = Un serveur de réception parcourt les termes de gauche à droite et s’arrête au premier qui correspond. « all » correspond à tout le monde ; rien de ce qui suit ne compte donc.
    .why = Les expéditeurs listés à cet endroit ne passent pas le contrôle, bien que l’enregistrement semble les autoriser.
    .fix = Si « { $term } » désigne quelqu’un qui envoie pour vous, déplacez ce terme devant « all » dans l’enregistrement SPF du domaine { $domain }. Sinon, retirez-le. Il n’y a qu’un « all », à la fin.

spf-neutral-all = L’enregistrement SPF du domaine { $domain } ne dit rien des expéditeurs qu’il ne liste pas (« ?all »).
    .means = « ?all » signifie « nous ne nous prononçons pas ». Les serveurs de réception doivent traiter tout expéditeur non listé comme s’il n’y avait pas d’enregistrement (neutral).
    .why = Les e‑mails falsifiés ne sont pas arrêtés, et les serveurs de réception stricts considèrent un tel enregistrement comme inachevé.
    .fix = Remplacez « ?all » par « ~all » dans l’enregistrement SPF du domaine { $domain }, une fois que tous vos expéditeurs y sont listés. Les e‑mails des autres seront alors marqués.

spf-too-many-mx-names = Le terme « { $term } » mène à { $names } serveurs de messagerie, et les serveurs de réception s’arrêtent au-delà de { $limit }.
    .means = Dans l’enregistrement SPF du domaine { $domain }, « mx » autorise les serveurs qui reçoivent les e‑mails à en envoyer aussi. Un serveur de réception cherche l’adresse de chacun d’eux, et au-delà de { $limit } il abandonne tout l’enregistrement (permerror).
    .why = Pour SentraGuard, l’entrée SPF est alors invalide, sauf si l’e‑mail correspond à un terme placé avant celui-ci.
    .fix = Remplacez « { $term } » par les adresses qui envoient réellement (« ip4: » et « ip6: »), ou ne publiez pas plus de { $limit } serveurs de messagerie.
spf-redirect-without-record = L’enregistrement SPF du domaine { $domain } passe le relais à { $target }, qui n’a pas d’enregistrement SPF.
    .means = Le terme « { $term } » dit aux serveurs de réception de continuer avec l’enregistrement sous le nom { $target }. Il n’y en a pas ; ils s’arrêtent donc sur une erreur (permerror).
    .why = Les e‑mails qui ne correspondent à aucun terme placé avant obtiennent cette erreur, et SentraGuard considère l’entrée SPF comme invalide.
    .fix = Corrigez le nom dans « { $term } », ou remplacez ce terme, dans l’enregistrement SPF du domaine { $domain }, par vos expéditeurs et « ~all ».
spf-loop = L’enregistrement SPF du domaine { $domain } ramène à { $target } et tourne en rond.
    .means = Le terme « { $term } » renvoie à un enregistrement déjà en cours de lecture. Un serveur de réception tourne en rond jusqu’à ce que sa limite de requêtes DNS l’arrête (permerror).
    .why = L’enregistrement n’a pas de fin ; il est donc considéré comme invalide.
    .fix = Retirez « { $term } » de l’enregistrement SPF du domaine { $domain }. Ce terme n’autorise personne qui ne soit déjà autorisé.
spf-ip-not-authorized = { $result ->
        [softfail] L’enregistrement SPF du domaine { $domain } ne liste pas l’adresse { $ip } et demande de marquer ses e‑mails (softfail).
        [neutral] L’enregistrement SPF du domaine { $domain } ne dit pas si l’adresse { $ip } peut envoyer (neutral).
        [none] Le domaine de l’expéditeur, { $domain }, n’a pas d’enregistrement SPF qui pourrait autoriser l’adresse { $ip }.
        [permerror] L’enregistrement SPF du domaine { $domain } n’est pas utilisable ; l’adresse { $ip } ne passe donc pas le contrôle (permerror).
       *[fail] L’enregistrement SPF du domaine { $domain } n’autorise pas l’adresse { $ip } à envoyer.
    }
    .means = Un serveur de réception compare l’adresse qui remet l’e‑mail, { $ip }, avec l’enregistrement SPF du domaine { $domain }. Ici, elle ne passe pas le contrôle.
    .why = SPF ne compte pas pour cet e‑mail. Tout repose alors sur DKIM seul, et SentraGuard exige les deux.
    .fix = { $gap ->
        [ip6] { $ip } est une adresse IPv6, et l’enregistrement SPF du domaine { $domain } ne liste que des adresses IPv4. Si elle est à vous ou à votre fournisseur, ajoutez « ip6:{ $ip } » à l’enregistrement, ou donnez au serveur de messagerie qu’il nomme un enregistrement AAAA avec elle. Si vous ne la connaissez pas, laissez l’enregistrement tel quel.
        [host] { $domain } est le nom d’un serveur : un programme y envoie avec ce nom comme expéditeur d’enveloppe (Return-Path). Le mieux est de régler dans ce programme un expéditeur d’enveloppe du domaine { $from }, et de veiller à ce que l’enregistrement SPF du domaine { $from } liste { $ip }. Ou publiez un enregistrement SPF à { $domain } même.
        [elsewhere] SPF est contrôlé pour l’expéditeur d’enveloppe (Return-Path), qui est du domaine { $domain } et non du domaine { $from }. Si c’est le service qui envoie pour vous, c’est à celui qui l’exploite d’autoriser { $ip } ; ou bien il utilise un expéditeur d’enveloppe du domaine { $from }. L’enregistrement SPF du domaine { $from } n’y est pour rien.
       *[listed] Si l’adresse { $ip } est à vous ou à votre fournisseur, ajoutez-la à l’enregistrement SPF du domaine { $domain }, de préférence par le « include » du fournisseur. Si vous ne la connaissez pas, quelqu’un d’autre envoie en votre nom : laissez l’enregistrement tel quel.
    }
spf-lookalike-modifier = { $count ->
        [one] Les serveurs de réception ignorent « { $term } » dans l’enregistrement SPF du domaine { $domain }.
       *[other] Les serveurs de réception ignorent { $count } termes dans l’enregistrement SPF du domaine { $domain } ; le premier est « { $term } ».
    }
    .means = Ce qui a la forme nom=valeur et qu’un serveur de réception ne connaît pas est ignoré sans erreur. « { $term } » a cette forme, bien qu’il ressemble à l’un des termes qui listent des expéditeurs.
    .why = Les expéditeurs que ce terme devait autoriser ne passent pas le contrôle. Aucun serveur de réception ne vous le dit.
    .fix = { $meant ->
        [unclear] Corrigez « { $term } » dans l’enregistrement SPF du domaine { $domain }, ou retirez ce terme.
       *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement SPF du domaine { $domain }.
    }
spf-joined-terms = { $count ->
        [one] Dans l’enregistrement SPF du domaine { $domain }, « { $term } » ressemble à plusieurs termes en un.
       *[other] Dans l’enregistrement SPF du domaine { $domain }, { $count } termes ressemblent à plusieurs en un ; le premier est « { $term } ».
    }
    .means = Seul un espace sépare un terme du suivant. Sans lui, un serveur de réception prend tout « { $term } » pour un seul nom et cherche ce nom dans le DNS, où il n’existe pas.
    .why = Les expéditeurs que ces termes devaient autoriser ne passent pas le contrôle, et avec « include » ou « redirect », tout l’enregistrement échoue (permerror).
    .fix = { $meant ->
        [unclear] Mettez un seul espace entre les termes dans l’enregistrement SPF du domaine { $domain }.
       *[other] Écrivez à sa place « { $meant } » dans l’enregistrement SPF du domaine { $domain }, avec un seul espace entre les termes.
    }
spf-redirect-ignored = Dans l’enregistrement SPF du domaine { $domain }, « { $term } » est ignoré, car l’enregistrement a un « all ».
    .means = « redirect= » passe le relais à un autre enregistrement si aucun terme de celui-ci ne correspond. « all » correspond à tout le monde ; on n’en arrive donc jamais là. À côté d’un « all », cet enregistrement a { $count ->
        [one] un terme de ce genre
       *[other] { $count } termes de ce genre
    }.
    .why = Les expéditeurs que seul l’autre enregistrement liste ne passent pas le contrôle.
    .fix = Retirez « { $term } » de l’enregistrement SPF du domaine { $domain } si rien n’en a besoin. Si vous avez besoin de l’autre enregistrement, écrivez-le sous la forme « include: » devant « all », ou retirez « all ».
spf-split-record = Une partie de l’enregistrement SPF du domaine { $domain } se trouve dans un enregistrement TXT à part : « { $part } ».
    .means = Les serveurs de réception utilisent le seul enregistrement TXT qui commence par « v=spf1 », et aucun autre. Un second qui continue la liste n’est pas réuni au premier ; seules le sont les chaînes entre guillemets d’un même enregistrement.
    .why = Les expéditeurs du second enregistrement ne passent pas le contrôle.
    .fix = Mettez tout dans le seul enregistrement TXT du domaine { $domain } qui commence par « v=spf1 », et retirez l’autre. Une valeur longue peut être découpée en plusieurs chaînes entre guillemets à l’intérieur de cet enregistrement.
spf-range-too-broad = { $count ->
        [one] Dans l’enregistrement SPF du domaine { $domain }, « { $term } » permet à des millions d’adresses d’envoyer.
       *[other] Dans l’enregistrement SPF du domaine { $domain }, { $count } termes permettent à des millions d’adresses d’envoyer ; le premier est « { $term } ».
    }
    .means = Le nombre après la barre oblique dit quelle part de l’adresse compte ; plus il est petit, plus il y a d’adresses qui correspondent. Une plage aussi large englobe les réseaux de beaucoup d’autres.
    .why = Quiconque a un hôte dans cette plage peut envoyer en votre nom et passe le contrôle. Les serveurs de réception stricts considèrent qu’un tel enregistrement n’est pas correctement configuré.
    .fix = Remplacez « { $term } », dans l’enregistrement SPF du domaine { $domain }, par les adresses qui envoient pour vous, par exemple « ip4:192.0.2.10 ». Votre fournisseur ou le responsable de votre serveur de messagerie les connaît.
spf-duplicate-term = { $count ->
        [one] « { $term } » figure plus d’une fois dans l’enregistrement SPF du domaine { $domain }.
       *[other] { $count } termes figurent plus d’une fois dans l’enregistrement SPF du domaine { $domain } ; le premier est « { $term } ».
    }
    .means = De deux termes identiques, c’est le premier qui décide ; le second ne change donc rien.
    .why = En soi, cela ne nuit pas. L’enregistrement devient plus long, et un « include », « a » ou « mx » répété est demandé une nouvelle fois et compte dans les dix requêtes DNS permises.
    .fix = Retirez la répétition de « { $term } » de l’enregistrement SPF du domaine { $domain }.
spf-record-too-long = Le domaine { $domain } et ses enregistrements TXT occupent { $bytes } octets, et il en faut moins de { $limit } pour tenir à coup sûr dans un seul paquet DNS.
    .means = Tous les enregistrements TXT d’un nom arrivent dans une seule réponse, dont l’enregistrement SPF. Une réponse de plus de 512 octets doit être redemandée par une autre voie, que quelques pare-feu bloquent.
    .why = La plupart des serveurs de réception obtiennent tout de même la réponse entière. Quelques-uns risquent de ne pas l’obtenir, et ne trouvent alors pas d’enregistrement SPF.
    .fix = Retirez du domaine { $domain } les enregistrements TXT dont personne n’a plus besoin, par exemple ceux qui ont servi une fois à prouver que le domaine est à vous, ainsi que les termes des services qui n’envoient plus.
spf-sender-id-record = Le domaine { $domain } a un enregistrement de Sender ID, une méthode abandonnée.
    .means = Un enregistrement qui commence par « spf2.0 » était destiné à Sender ID, que presque personne ne contrôle plus. Ce n’est pas un enregistrement SPF, et il ne change rien à SPF.
    .why = Il ne nuit pas, mais la personne qui tient à jour la liste des expéditeurs peut le prendre pour celui qui compte.
    .fix = Retirez l’enregistrement du domaine { $domain } qui commence par « spf2.0 ». Celui qui compte commence par « v=spf1 ».
spf-depends-on-sender = Ce que dit l’enregistrement SPF du domaine { $domain } dépend de l’expéditeur.
    .means = Le terme « { $term } » contient des variables (macros) que le serveur de réception remplit pour chaque e‑mail. Pour un e‑mail venu de l’adresse { $ip }, par exemple, il interroge le nom { $name }.
    .why = Ce n’est pas un défaut. Cela signifie seulement que le nom de domaine ne dit pas à lui seul qui peut envoyer.
    .fix = Ne changez rien. Pour connaître la réponse pour vos e‑mails, indiquez l’adresse IP du serveur qui les envoie et vérifiez de nouveau.
spf-unusual-macro = { $count ->
        [one] Certains serveurs de réception lisent autrement « { $term } » dans l’enregistrement SPF du domaine { $domain }.
       *[other] Certains serveurs de réception lisent autrement { $count } termes de l’enregistrement SPF du domaine { $domain }, le premier est « { $term } ».
    }
    .means = { $kind ->
        [parts] Le chiffre qui s’y trouve ne garde que quelques parties d’un nom. La norme le permet.
        [helo] Il demande le nom sous lequel le serveur d’envoi se présente (HELO). La norme le permet.
       *[local-part] Il demande ce qui précède l’arobase de l’expéditeur. La norme le permet.
    }
    .why = Parmi les logiciels essayés, ceux-ci interrogent un autre nom, pas toujours et pas tous pour chaque domaine : { $programs }.
    .fix = Si le nom est toujours le même, écrivez-le en toutes lettres. Sinon, mettez à sa place des adresses ou un include.
spf-error-for-client = { $reason ->
        [lookup] Pour l’adresse { $ip }, SPF du domaine { $domain } n’a pas pu être évalué ({ $result }).
       *[other] Pour l’adresse { $ip }, SPF du domaine { $domain } se termine par une erreur ({ $result }).
    }
    .means = { $reason ->
        [syntax] L’enregistrement sous le nom { $place } contient une partie illisible.
        [several-records] Il y a plus d’un enregistrement SPF sous le nom { $place }.
        [too-many-lookups] Les termes jusqu’à « { $term } » demandent plus de requêtes DNS que les dix qui sont permises.
        [too-many-voids] Jusqu’à « { $term } », plus de deux requêtes DNS restent sans résultat pour cette adresse ; seuls certains serveurs de réception s’arrêtent là.
        [too-many-names] « { $term } » mène à plus de dix noms.
        [no-record] « { $term } » mène à un nom sans enregistrement SPF.
       *[lookup] Le DNS n’a pas donné de réponse utilisable à ce que demande « { $term } ».
    } Cela se passe dans l’enregistrement sous le nom { $place }, et pour d’autres expéditeurs un serveur de réception ne va peut-être pas aussi loin.
    .why = Si l’évaluation se termine par une erreur, SPF ne compte pas comme passé, et SentraGuard l’exige.
    .fix = { $reason ->
        [lookup] Réessayez dans quelques minutes. Si cela persiste, demandez au responsable du DNS de { $place }.
       *[other] Si l’adresse { $ip } envoie pour vous, placez-la devant « { $term } » (« ip4: » ou « ip6: »), ou demandez au responsable de { $place } de corriger cela.
    }
spf-private-network = { $count ->
        [one] L’enregistrement SPF du domaine { $domain } liste un réseau privé : « { $term } ».
       *[other] L’enregistrement SPF du domaine { $domain } liste { $count } réseaux privés ; le premier est « { $term } ».
    }
    .means = De telles adresses servent à l’intérieur d’un réseau et jamais sur Internet. Aucun serveur de réception ailleurs ne voit un e‑mail en venir.
    .why = Ce terme n’autorise personne et n’écarte personne. Il manque peut-être l’adresse par laquelle vos e‑mails quittent votre réseau.
    .fix = Mettez l’adresse publique de votre serveur de messagerie à la place de « { $term } », ou retirez ce terme si elle est déjà listée.
spf-version-split = « v=spf1 » n’est pas dans la première chaîne de l’enregistrement SPF du domaine { $domain }.
    .means = Un enregistrement TXT se compose de chaînes de 255 caractères au plus, que les serveurs de réception réunissent. Ici, la première est vide, ou s’arrête au milieu de « v=spf1 ».
    .why = Cela respecte la norme. Un serveur de messagerie très répandu (Exim 4.96) ne regarde que la première chaîne et ne trouve pas d’enregistrement.
    .fix = Publiez le même texte encore une fois d’un seul tenant, et laissez votre interface DNS le couper là où il est trop long.

### DMARC

dmarc-wrong-place = L’enregistrement DMARC du domaine { $domain } se trouve sous le nom { $place }, où aucun serveur de réception ne le cherche.
    .means = Les serveurs de réception le demandent sous le nom _dmarc.{ $domain } et au même endroit des domaines au-dessus. Ce qui se trouve ailleurs, ils ne le voient pas.
    .why = SentraGuard ne trouve pas d’enregistrement DMARC, bien qu’il y en ait un.
    .fix = Publiez le même texte dans un enregistrement TXT sous le nom _dmarc.{ $domain }, et retirez celui qui se trouve sous le nom { $place }. Beaucoup d’interfaces DNS ajoutent d’elles-mêmes le domaine au nom : n’y saisissez que « _dmarc ».
dmarc-not-at-start = { $count ->
        [one] L’enregistrement DMARC du domaine { $domain } ne commence pas par « v=DMARC1 ».
       *[other] { $count } enregistrements DMARC du domaine { $domain } ne commencent pas par « v=DMARC1 ».
    }
    .means = Les serveurs de réception ne prennent un texte pour un enregistrement DMARC que si « v=DMARC1 » s’y trouve tout au début. Ni espace, ni guillemet, ni autre balise ne peut se trouver devant.
    .why = Pour SentraGuard et tous les autres serveurs de réception, c’est comme si cet enregistrement n’existait pas.
    .fix = Remplacez l’enregistrement TXT sous le nom _dmarc.{ $domain } par un autre qui commence par « v=DMARC1; », suivi de « p= » et du reste. Saisissez-le sans guillemets.
dmarc-policy-missing = L’enregistrement DMARC du domaine { $domain } ne dit pas que faire des e‑mails qui échouent (p=).
    .means = { $used ->
        [yes] Comme l’enregistrement demande des rapports, les serveurs de réception qui suivent la norme actuelle le lisent comme s’il disait « p=none ». Les plus anciens l’ignorent parfois.
       *[no] Sans « p= » et sans adresse pour les rapports, les serveurs de réception n’utilisent pas du tout l’enregistrement.
    }
    .why = SentraGuard peut considérer l’entrée DMARC comme incorrecte, et Gmail cite un enregistrement sans politique comme motif de rejet.
    .fix = Mettez « p=none; » après « v=DMARC1; » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }. Avec « none », rien ne change pour aucun e‑mail ; vous pourrez durcir la politique plus tard.
dmarc-invalid-value = { $count ->
        [one] L’enregistrement DMARC du domaine { $domain } contient une valeur qui n’existe pas : « { $term } ».
       *[other] L’enregistrement DMARC du domaine { $domain } contient { $count } valeurs qui n’existent pas ; la première est « { $term } ».
    }
    .means = { $kind ->
        [options] « fo » dit quels échecs isolés sont signalés, et sa valeur n’existe pas. D’après la norme, la balise est ignorée. Parmi les logiciels essayés, ceux-ci rejettent pour cela l’enregistrement entier : { $programs }.
       *[policy] Chaque balise d’un enregistrement DMARC n’admet que certaines valeurs. Quand celle de « p », « sp » ou « np » est fausse, les serveurs de réception font comme si l’enregistrement disait « p=none », ou ne l’utilisent pas du tout s’il ne demande pas de rapports. Ailleurs, la balise est ignorée.
    }
    .why = Les serveurs de réception font autre chose que ce que vous vouliez, et SentraGuard peut considérer l’entrée comme incorrecte.
    .fix = { $kind ->
        [policy] { $meant ->
                [unclear] Corrigez « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }, ou retirez cette balise.
               *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
            } Une politique est « none », « quarantine » ou « reject ».
       *[other] { $meant ->
                [unclear] Corrigez « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }, ou retirez cette balise.
               *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
            }
    }
dmarc-duplicate-tag = { $count ->
        [one] Une balise figure deux fois dans l’enregistrement DMARC du domaine { $domain } : « { $term } ».
       *[other] { $count } balises figurent deux fois dans l’enregistrement DMARC du domaine { $domain } ; la première est « { $term } ».
    }
    .means = Chaque balise ne peut figurer qu’une fois. Sinon, certains serveurs de réception utilisent la première, d’autres la dernière, et d’autres encore n’utilisent pas du tout l’enregistrement.
    .why = Le sort de vos e‑mails varie d’un serveur de réception à l’autre, et SentraGuard peut considérer l’entrée comme incorrecte.
    .fix = Retirez « { $term } » de l’enregistrement TXT sous le nom _dmarc.{ $domain }, ou bien la même balise placée avant : celle des deux dont vous ne voulez pas. Plusieurs adresses pour les rapports figurent dans une seule balise, séparées par des virgules.
dmarc-unknown-tag = { $count ->
        [one] L’enregistrement DMARC du domaine { $domain } contient une balise qui n’existe pas : « { $term } ».
       *[other] L’enregistrement DMARC du domaine { $domain } contient { $count } balises qui n’existent pas ; la première est « { $term } ».
    }
    .means = Les serveurs de réception sautent une balise qu’ils ne connaissent pas, comme si elle n’y était pas. Les noms des balises s’écrivent en minuscules.
    .why = { $meant ->
        [unclear] En soi, cela ne nuit pas, mais cela n’a pas d’effet non plus.
       *[other] Ce que la balise devait dire n’est pas dit.
    }
    .fix = { $meant ->
        [unclear] Si rien chez vous n’a besoin de « { $term } », retirez cette balise de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
       *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
    }
dmarc-unaligned-identities = { $passed ->
        [yes] Ce qui a passé SPF ou DKIM, c’est { $identities }, et non { $domain }.
       *[no] Pour DMARC, { $identities } et { $domain } ne sont pas équivalents.
    }
    .means = { $kind ->
        [strict] DMARC demande si ce qui passe SPF ou DKIM appartient au domaine de l’adresse d’expéditeur (From). { $identities } et { $domain } font partie de la même organisation, mais l’enregistrement DMARC exige exactement le même nom (« adkim=s » pour DKIM, « aspf=s » pour SPF).
       *[other] DMARC demande si ce qui passe SPF ou DKIM appartient au domaine de l’adresse d’expéditeur (From). Or { $identities } et { $domain } ne sont pas la même organisation.
    }
    .why = { $passed ->
        [yes] Pour DMARC, l’e‑mail échoue alors, et les serveurs de réception en font ce que dit la politique.
       *[no] Un contrôle réussi pour { $identities } n’aide pas. Si ni SPF ni DKIM ne passe aussi pour { $domain }, l’e‑mail échoue, et les serveurs de réception en font ce que dit la politique.
    }
    .fix = { $kind ->
        [strict] Retirez « adkim=s » et « aspf=s » de l’enregistrement DMARC : les noms en dessous de { $domain } comptent alors aussi. Si exactement le même nom est voulu, faites signer le service au nom de { $domain } lui-même.
       *[other] Faites signer le service d’envoi avec DKIM pour { $domain }, ou utilisez un expéditeur d’enveloppe (Return-Path) qui fait partie du domaine { $domain }. Les deux se règlent auprès du service d’envoi, le plus souvent sous « authentification du domaine ».
    }
dmarc-report-address-invalid = { $kind ->
        [size] L’enregistrement DMARC du domaine { $domain } limite la taille des rapports : « { $term } ».
        [scheme] Dans l’enregistrement DMARC du domaine { $domain }, une adresse pour les rapports n’est pas une adresse e‑mail : « { $term } ».
       *[fault] { $count ->
            [one] Dans l’enregistrement DMARC du domaine { $domain }, une adresse pour les rapports n’est pas utilisable : « { $term } ».
           *[other] Dans l’enregistrement DMARC du domaine { $domain }, { $count } adresses pour les rapports ne sont pas utilisables ; la première est « { $term } ».
        }
    }
    .means = { $kind ->
        [size] La partie après le point d’exclamation ne figure plus dans la norme, et les serveurs de réception l’ignorent.
        [scheme] N’importe quel type d’adresse peut s’y trouver, mais les serveurs de réception ne sont tenus de savoir envoyer que par e‑mail (mailto:).
       *[fault] Une adresse a la forme « mailto:nom@example.com ». S’il y en a plusieurs, des virgules les séparent. Les serveurs de réception sautent celles qui sont écrites autrement.
    }
    .why = { $kind ->
        [size] Cela ne nuit pas.
        [scheme] Cela ne nuit pas, mais presque aucun rapport n’arrivera par cette voie.
       *[fault] Rien n’y est envoyé ; vous ne voyez donc pas si vos e‑mails passent le contrôle.
    }
    .fix = { $meant ->
        [unclear] { $kind ->
            [size] Retirez de l’adresse le point d’exclamation et ce qui le suit, dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
           *[other] Corrigez « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }, ou retirez cette adresse.
        }
       *[other] Écrivez « { $meant } » à la place de « { $term } » dans l’enregistrement TXT sous le nom _dmarc.{ $domain }.
    }
dmarc-tag-ignored-here = { $count ->
        [one] « { $term } » n’a pas d’effet dans l’enregistrement DMARC du domaine { $domain }.
       *[other] { $count } balises n’ont pas d’effet dans l’enregistrement DMARC du domaine { $domain } ; la première est « { $term } ».
    }
    .means = { $kind ->
        [options] « fo » choisit quels échecs isolés sont signalés. Cette balise ne compte qu’à côté de « ruf », l’adresse pour ces rapports.
        [testing] « t=y » abaisse une politique d’un cran, et il n’y a pas de cran en dessous de « none ».
        [failures] « ruf » demande des rapports sur des messages isolés, et personne ne peut en envoyer pour un domaine qui se dit suffixe public (psd=y).
       *[subdomain] Ce qui vaut pour les sous-domaines est lu dans l’enregistrement au sommet de l’organisation, et non dans celui du domaine { $domain }.
    }
    .why = Cela ne nuit pas, mais ce que la balise devait faire ne se fait pas.
    .fix = { $kind ->
        [options] Laissez-la, ou retirez-la de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
        [testing] Laissez-la, ou retirez-la de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
        [failures] Retirez « ruf » de l’enregistrement TXT sous le nom _dmarc.{ $domain }. Si le domaine n’est pas un suffixe public, retirez plutôt « psd=y ».
       *[subdomain] Dites dans l’enregistrement au sommet ce qui doit valoir pour les sous-domaines, ou publiez un enregistrement pour chacun d’eux. Puis retirez « { $term } » de l’enregistrement TXT sous le nom _dmarc.{ $domain }.
    }
dmarc-wildcard-answer = Ce qui répond sous le nom _dmarc.{ $domain } vaut pour tous les noms (wildcard), et n’est pas un enregistrement DMARC.
    .means = Une entrée avec un astérisque répond pour tous les noms qui n’ont pas d’entrée à eux. Elle était prévue pour autre chose et répond ici aussi.
    .why = En soi, cela ne nuit pas. On croirait seulement qu’il y a un enregistrement.
    .fix = Ajoutez un enregistrement TXT sous le nom _dmarc.{ $domain } ; il y prend la place de l’enregistrement générique (wildcard). Ce dernier peut rester.
dmarc-foreign-text = { $kind ->
        [nearly] À côté de l’enregistrement DMARC du domaine { $domain } se trouve un texte qui en est presque un.
       *[foreign] À côté de l’enregistrement DMARC du domaine { $domain } se trouve un autre texte.
    }
    .means = Les serveurs de réception passent outre à ce qui ne commence pas exactement par « v=DMARC1; ». { $kind ->
        [nearly] Ce que demande le second texte ne compte pas, quoi qu’on ait voulu.
       *[foreign] Il était sans doute destiné à un autre nom.
    }
    .why = Certains logiciels ne suivent pas la norme ici : ils ne lisent que le premier texte, ou les joignent tous, et l’ordre change d’une réponse à l’autre. Parmi ceux qui ont été essayés : { $programs }.
    .fix = { $kind ->
        [nearly] Décidez lequel des deux est voulu. Gardez sous le nom _dmarc.{ $domain } un enregistrement TXT qui commence par « v=DMARC1; », et retirez l’autre.
       *[foreign] Gardez l’enregistrement DMARC sous le nom _dmarc.{ $domain }, et déplacez l’autre texte sous le nom auquel il est destiné, ou retirez-le.
    }
dmarc-unusual-syntax = L’enregistrement DMARC du domaine { $domain } est écrit d’une façon que certains serveurs de réception ne savent pas lire.
    .means = { $kind ->
        [spaces] Une espace se trouve à côté du signe égal de « v=DMARC1 ». La norme le permet.
        [gap] Un point-virgule de trop s’y trouve, ou une espace devant le premier. La plupart des serveurs de réception passent outre.
       *[tab] Une tabulation suit un point-virgule. La norme le permet.
    }
    .why = Parmi les logiciels essayés, ceux-ci ne trouvent pas d’enregistrement ou pas de politique : { $programs }.
    .fix = Écrivez l’enregistrement TXT sous le nom _dmarc.{ $domain } avec un point-virgule et une espace entre les balises, et sans autre espace.

### DKIM

dkim-wrong-place = Une clé DKIM du domaine { $domain } se trouve sous le nom { $place }, où aucun serveur de réception ne la cherche.
    .means = { $kind ->
        [alias] Le nom { $selector }._domainkey.{ $domain } est un alias (CNAME), et { $domain } a été ajouté derrière sa cible. Il mène donc à un nom qui n’existe pas. La clé se trouve sous la cible sans cette terminaison.
        [unknown] Les serveurs de réception cherchent une clé sous le nom de son sélecteur, suivi de ._domainkey.{ $domain }, et nulle part ailleurs.
       *[named] Les serveurs de réception la cherchent sous le nom { $selector }._domainkey.{ $domain } et nulle part ailleurs. Aucune clé ne s’y trouve.
    }
    .why = SentraGuard exige une clé valable et n’en trouve aucune, bien qu’il y en ait une. Les e‑mails signés sont considérés comme non signés.
    .fix = { $kind ->
        [alias] Saisissez de nouveau l’alias sous le nom { $selector }._domainkey.{ $domain }, avec la cible { $place } et un point derrière, pour que rien n’y soit ajouté.
        [unknown] Publiez le même texte sous le nom que le service d’envoi indique pour lui, et retirez celui qui se trouve sous le nom { $place }. Beaucoup d’interfaces DNS ajoutent elles-mêmes le domaine : n’y saisissez que la partie qui précède { $domain }.
       *[named] Publiez le même texte dans un enregistrement TXT sous le nom { $selector }._domainkey.{ $domain }, et retirez celui qui se trouve sous le nom { $place }. Beaucoup d’interfaces DNS ajoutent elles-mêmes le domaine : n’y saisissez que « { $selector }._domainkey ».
    }
dkim-private-key-published = La clé DKIM privée du sélecteur « { $selector } » est publique : elle se trouve dans le DNS.
    .means = L’enregistrement sous le nom { $name } contient la moitié privée de la paire de clés, qui doit rester secrète. Elle n’a sa place que sur le serveur de messagerie ; c’est la moitié publique qui va dans l’enregistrement.
    .why = N’importe qui peut la copier et signer des e‑mails en votre nom. Les serveurs de réception ne peuvent pas vérifier vos propres signatures avec elle.
    .fix = Retirez maintenant l’enregistrement sous le nom { $name } et cessez de signer avec cette clé : elle reste connue, quoi que vous publiiez ensuite. Créez une nouvelle paire sous un nouveau sélecteur, publiez sa moitié publique, et signez avec la nouvelle moitié privée.
dkim-key-hostname-published = Pour le sélecteur « { $selector } », le nom d’un hôte est publié à la place d’une clé DKIM.
    .means = L’enregistrement sous le nom { $name } est un texte qui dit « { $target } ». Il devait sans doute être un alias (CNAME) : les serveurs de réception vont alors jusqu’à ce nom et y trouvent la clé. Un texte, ils le prennent tel quel, et ce n’est pas une clé.
    .why = Aucune signature faite avec ce sélecteur ne peut être vérifiée ; vos e‑mails sont donc considérés comme non signés.
    .fix = Retirez l’enregistrement TXT sous le nom { $name } et ajoutez sous le même nom un enregistrement de type CNAME, avec la valeur { $target }.
dkim-key-multiple-records = Il y a { $count } enregistrements TXT pour le sélecteur « { $selector } », et un seul est permis.
    .means = Un serveur de réception qui demande la clé publiée sous le nom { $name } les reçoit tous, dans un ordre quelconque. La norme ne dit pas lequel il prend.
    .why = Certains serveurs de réception trouvent la clé et d’autres non, et cela peut changer d’un e‑mail à l’autre.
    .fix = Gardez l’enregistrement qui contient la clé avec laquelle vos e‑mails sont signés, et retirez les autres sous le nom { $name }. Chaque clé a besoin de son propre sélecteur.
dkim-key-invalid = { $problem ->
        [truncated] { $missing ->
            [0] Il manque la fin de la clé DKIM du sélecteur « { $selector } ».
            [one] Il manque la fin de la clé DKIM du sélecteur « { $selector } » : { $missing } caractère.
           *[other] Il manque la fin de la clé DKIM du sélecteur « { $selector } » : { $missing } caractères.
        }
       *[other] La clé DKIM du sélecteur « { $selector } » n’est pas utilisable.
    }
    .means = { $problem ->
        [truncated] L’enregistrement sous le nom { $name } s’arrête avant la fin de la clé. Souvent, une interface DNS ne garde que les 255 premiers caractères de ce qui y est collé.
        [no-key] L’enregistrement sous le nom { $name } n’a pas de « p= », la balise où se trouve la clé.
        [unreadable] Ce qui suit « p= » dans l’enregistrement sous le nom { $name } n’est pas une clé lisible.
        [exponent] Les nombres de la clé publiée sous le nom { $name } ne protègent rien : n’importe qui peut faire des signatures qui lui correspondent.
        [other-type] La clé publiée sous le nom { $name } est d’un autre type que ne le dit « k= » ; sans « k= », ce doit être une clé RSA.
        [wrapped] Après « p= », dans l’enregistrement sous le nom { $name }, il faut les seuls 32 octets de la clé Ed25519, et non un fichier qui les contient.
        [excess] Il y a quelque chose après la fin de la clé publiée sous le nom { $name }.
        [armour] La première ou la dernière ligne d’un fichier de clé a été collée dans l’enregistrement sous le nom { $name }. La clé, c’est seulement ce qui se trouve entre ces deux lignes.
        [stray] L’enregistrement sous le nom { $name } contient des caractères qui n’ont rien à y faire, par exemple des guillemets ou des barres obliques inverses. Les endroits sont marqués.
        [semicolon] Il manque un point-virgule dans l’enregistrement sous le nom { $name } ; deux entrées y sont donc lues comme une seule.
        [untagged] Dans l’enregistrement sous le nom { $name }, la clé se trouve sans « p= » devant elle.
        [version] L’enregistrement sous le nom { $name } doit commencer par « v=DKIM1 », écrit exactement ainsi.
       *[tags] Une partie de l’enregistrement sous le nom { $name } n’est pas une entrée de la forme nom=valeur, ou figure deux fois.
    }
    .why = Aucun serveur de réception ne peut vérifier une signature avec elle : la signature ne compte pas, et SentraGuard considère l’entrée DKIM comme invalide.
    .fix = { $problem ->
        [truncated] Copiez de nouveau la clé entière auprès du service qui signe vos e‑mails, et remplacez l’enregistrement sous le nom { $name }. Si l’interface DNS n’accepte pas plus de 255 caractères, saisissez la valeur sous forme de plusieurs chaînes entre guillemets, l’une derrière l’autre.
        [no-key] Copiez de nouveau l’enregistrement auprès du service qui signe vos e‑mails, et remplacez ce qui se trouve sous le nom { $name }.
        [unreadable] Copiez de nouveau l’enregistrement auprès du service qui signe vos e‑mails, et remplacez ce qui se trouve sous le nom { $name }.
        [exponent] Créez une nouvelle clé de 2048 bits sous un nouveau sélecteur, publiez-la, et signez avec elle. Retirez ensuite l’enregistrement sous le nom { $name }.
       *[other] Remplacez l’enregistrement sous le nom { $name } par un enregistrement corrigé qui contient la même clé. Si le nom est un alias (CNAME), adressez-vous au fournisseur auquel il mène.
    }
dkim-key-unknown-type = La clé DKIM du sélecteur « { $selector } » se dit d’un type que les serveurs de réception ne connaissent pas : « { $type } ».
    .means = { $kind ->
        [dkim2] C’est une clé pour DKIM2, le successeur encore en cours d’élaboration. Ses signatures figurent dans des lignes à elles, et DKIM n’a pas l’usage de la clé qui se trouve sous le nom { $name }.
       *[unknown] Après « k= », dans l’enregistrement sous le nom { $name }, seuls « rsa » et « ed25519 » sont permis, en minuscules. Les serveurs de réception ignorent une clé de tout autre type.
    }
    .why = Les e‑mails signés avec ce sélecteur sont considérés comme non signés.
    .fix = { $kind ->
        [dkim2] Laissez l’enregistrement pour DKIM2, et signez en plus pour DKIM avec une clé RSA sous un autre sélecteur.
       *[unknown] Remplacez l’enregistrement sous le nom { $name } par un autre qui indique correctement le type de la clé ; « k=rsa » peut aussi être omis. Si le nom est un alias (CNAME), adressez-vous au fournisseur auquel il mène.
    }
dkim-key-hash-unusable = La clé DKIM du sélecteur « { $selector } » ne permet pas SHA-256, que toute signature doit utiliser.
    .means = « h= », dans l’enregistrement sous le nom { $name }, liste les seules méthodes (hachages) que les signatures peuvent utiliser. SHA-256 n’en fait pas partie, et SHA-1 seul ne doit plus être accepté.
    .why = Aucun serveur de réception n’a le droit d’accepter une signature faite avec cette clé.
    .fix = Retirez « h= » de l’enregistrement sous le nom { $name }, ou écrivez « h=sha256 ».
dkim-key-service-excludes-mail = La clé DKIM du sélecteur « { $selector } » dit qu’elle n’est pas destinée aux e‑mails.
    .means = « s= », dans l’enregistrement sous le nom { $name }, liste à quoi la clé peut servir, et ni « email » ni « * » n’y figure.
    .why = Les serveurs de réception ignorent la clé ; les e‑mails signés avec elle sont donc considérés comme non signés.
    .fix = Retirez « s= » de l’enregistrement sous le nom { $name }. Si la clé sert vraiment à autre chose, signez vos e‑mails avec une autre.
dkim-key-too-short = La clé DKIM du sélecteur « { $selector } » a { $bits } bits, et les serveurs de réception n’en acceptent aucune de moins de { $limit }.
    .means = Une clé aussi courte peut être cassée. Les serveurs de réception traitent une signature faite avec la clé publiée sous le nom { $name } comme si elle n’existait pas.
    .why = Les e‑mails signés avec elle sont considérés comme non signés.
    .fix = Créez une clé de 2048 bits auprès du service qui signe vos e‑mails, publiez-la sous un nouveau sélecteur, et signez avec elle. Laissez l’enregistrement sous le nom { $name } jusqu’à ce qu’aucun e‑mail signé avec l’ancienne clé ne soit plus en route.
dkim-key-pkcs1 = La clé DKIM du sélecteur « { $selector } » est sous une forme que certains serveurs de réception ne savent pas lire (PKCS #1).
    .means = L’enregistrement sous le nom { $name } contient les nombres de la clé RSA, sans rien autour. La plupart des serveurs de réception les attendent dans une enveloppe qui indique l’algorithme (SubjectPublicKeyInfo) ; la clé commence alors par « MIIB » ou « MIGf ».
    .why = Certains serveurs de réception acceptent les deux formes, d’autres ne trouvent pas de clé valide.
    .fix = Remplacez l’enregistrement sous le nom { $name } par un autre qui contient la même clé dans son enveloppe. La clé privée reste telle quelle.
dkim-key-too-long = La clé DKIM du sélecteur « { $selector } » a { $bits } bits, plus que les serveurs de réception ne sont tenus d’en gérer.
    .means = Les serveurs de réception doivent savoir utiliser des clés RSA jusqu’à 4096 bits. La clé publiée sous le nom { $name } est plus longue.
    .why = Certains serveurs de réception ne peuvent pas vérifier la signature ; l’e‑mail y est donc considéré comme non signé.
    .fix = Créez une clé de 2048 bits sous un nouveau sélecteur, publiez-la, et signez avec elle. Laissez l’enregistrement sous le nom { $name } jusqu’à ce qu’aucun e‑mail signé avec l’ancienne clé ne soit plus en route.
dkim-key-large-exponent = La clé DKIM du sélecteur « { $selector } » a un exposant trop grand pour certains serveurs de réception.
    .means = Presque toutes les clés RSA ont l’exposant 65537. Celui de la clé publiée sous le nom { $name } a plus de 31 bits, et des logiciels répandus le refusent.
    .why = Certains serveurs de réception ne peuvent pas vérifier la signature ; l’e‑mail y est donc considéré comme non signé.
    .fix = Créez une clé de 2048 bits avec l’exposant habituel sous un nouveau sélecteur, publiez-la, et signez avec elle. Retirez ensuite l’enregistrement sous le nom { $name }.
dkim-ed25519-alone = La seule clé DKIM trouvée qui fonctionne, celle du sélecteur « { $selector } », est une clé Ed25519.
    .means = Ed25519 est plus récent que RSA et n’est pas encore vérifié partout ; Gmail ne le fait pas. La clé publiée sous le nom { $name } est conforme, mais aucune clé RSA n’a été trouvée à côté d’elle.
    .why = Les serveurs de réception qui ne connaissent que RSA considèrent vos e‑mails comme non signés.
    .fix = Signez chaque e‑mail deux fois : avec une clé RSA de 2048 bits sous son propre sélecteur, et avec celle-ci.
dkim-key-unusual-syntax = L’enregistrement de la clé DKIM pour le sélecteur « { $selector } » est écrit d’une façon que certains serveurs de réception refusent.
    .means = { $problem ->
        [capitals] « { $term } » est écrit en majuscules. Les valeurs sont comparées lettre par lettre ; ce n’est donc pas ce que cela devait être.
        [empty-tag] Deux points-virgules se suivent dans l’enregistrement sous le nom { $name }, ou l’un se trouve à son début. Les règles de telles listes ne permettent pas de partie vide.
        [hash-empty] « h= » dans l’enregistrement sous le nom { $name } ne cite aucune méthode (hachage). À la lettre, aucune n’est permise.
        [type-empty] « k= » dans l’enregistrement sous le nom { $name } est vide. À la lettre, il ne nomme aucun genre de clé.
        [note] La note (n=) de l’enregistrement sous le nom { $name } contient des caractères hors ASCII, qui ne peuvent pas y figurer.
        [twice] « { $term } » figure deux fois dans l’enregistrement sous le nom { $name }. Chaque balise ne peut figurer qu’une fois.
        [name] « { $term } » dans l’enregistrement sous le nom { $name } a un nom qu’aucune balise ne peut avoir : seuls les lettres, les chiffres et les tirets bas sont permis.
        [version] « v=DKIM1 » doit être la première balise, où qu’elle figure. Dans l’enregistrement sous le nom { $name }, elle vient plus tard.
        [line-break] Dans l’enregistrement sous le nom { $name }, un saut de ligne se trouve entre les balises. Il n’y compte pas comme une espace, sauf si une espace le suit.
        [granularity] « { $term } » dans l’enregistrement sous le nom { $name } a été abandonné en 2011. Les logiciels qui en tiennent encore compte l’entendent comme une exclusion de l’expéditeur.
       *[spaces] Une espace se trouve à côté d’un signe égal dans l’enregistrement sous le nom { $name }. C’est permis, et pourtant certains logiciels ne savent pas le lire.
    }
    .why = Les autres lisent la clé. Sur treize logiciels essayés, ceux-ci la refusent : { $programs }. L’e‑mail y est considéré comme non signé.
    .fix = Remplacez l’enregistrement sous le nom { $name } par un autre qui a la même clé et rien de ce genre. Si le nom est un alias (CNAME), adressez-vous au service auquel il mène.
dkim-key-strict-subdomain = La clé DKIM du sélecteur « { $selector } » ne vaut pas pour les sous-domaines.
    .means = L’enregistrement sous le nom { $name } dit « t=s ». Une signature ne peut alors pas indiquer un sous-domaine comme identité de l’expéditeur (i=).
    .why = La plupart des e‑mails n’en ont pas besoin. Les signatures qui y indiquent un sous-domaine ne sont pas valables.
    .fix = Laissez-le, sauf si votre logiciel écrit un sous-domaine après « i= » dans la ligne DKIM-Signature ; retirez alors « t=s » de l’enregistrement sous le nom { $name }.
dkim-wildcard = En dessous de _domainkey.{ $domain }, tous les noms ont une réponse (wildcard).
    .means = Un enregistrement pour « * », ou un DNAME sous _domainkey, répond pour chaque sélecteur, même pour un sélecteur que personne n’utilise.
    .why = Rien n’est rejeté pour cela. Mais un sélecteur mal écrit ou pas encore publié obtient cette réponse au lieu de n’en obtenir aucune, et une clé trouvée là ne prouve pas grand-chose.
    .fix = Si l’enregistrement générique n’est pas destiné à DKIM, limitez-le aux noms qui en ont besoin, ou publiez chacun d’eux séparément.

### The sending server

ip-not-public = L’adresse { $ip } n’est pas celle que voient les serveurs de réception.
    .means = { $scope ->
        [private] Ces adresses servent à l’intérieur d’un réseau privé ; chaque entreprise et chaque foyer peut avoir les mêmes.
        [shared] Ces adresses servent entre un fournisseur et ses clients.
        [link-local] Une telle adresse n’est valable que sur un seul câble ; un ordinateur se la donne lui-même quand personne d’autre ne le fait.
        [loopback] Avec cette adresse, un ordinateur se parle à lui-même.
       *[reserved] Aucun hôte d’Internet n’a cette adresse.
    }
    .why = Les serveurs de réception ne rencontrent jamais l’adresse { $ip } ; ce qui est dit ici d’elle, y compris sous SPF, ne vaut donc pas pour vos e‑mails.
    .fix = Indiquez plutôt l’adresse publique de votre serveur de messagerie. Elle se trouve dans l’avis de rejet, ou dans l’en-tête d’un e‑mail bien arrivé, dans la ligne Received ajoutée par le serveur de réception.
ip-without-ptr = L’adresse { $ip } n’a pas de nom dans le DNS (enregistrement PTR).
    .means = Un serveur de réception demande au DNS le nom de l’adresse qui remet l’e‑mail. Pour { $ip }, il n’y en a pas. { $family ->
        [ipv6] En IPv6, Gmail et Microsoft en exigent un sans exception.
       *[ipv4] Tout serveur de messagerie devrait en avoir un.
    }
    .why = SentraGuard ne cite pas cela comme motif. { $family ->
        [ipv6] Gmail et Microsoft refusent les e‑mails d’une telle adresse.
       *[ipv4] Gmail l’exige, et beaucoup de serveurs de réception refusent les e‑mails d’une telle adresse.
    }
    .fix = Demandez à l’hébergeur du serveur de régler le DNS inverse de l’adresse { $ip } sur le nom du serveur. Cela ne se saisit pas là où vous publiez vos propres enregistrements : le DNS inverse revient à celui à qui l’adresse a été attribuée.
ip-forward-unconfirmed = { $count ->
        [one] Le nom de l’adresse { $ip }, { $name }, ne ramène pas à elle.
       *[other] L’adresse { $ip } a { $count } noms, et aucun ne ramène à elle, à commencer par { $name }.
    }
    .means = N’importe qui peut donner n’importe quel nom à une adresse. Un serveur de réception interroge donc le nom qu’il a trouvé et regarde si { $ip } figure parmi ses adresses. Ici, ce n’est pas le cas.
    .why = SentraGuard ne cite pas cela comme motif. Gmail et beaucoup d’autres traitent l’adresse comme si elle n’avait pas de nom, et refusent l’e‑mail ou s’en méfient.
    .fix = Si le nom { $name } est à vous, ajoutez { $ip } à ses enregistrements d’adresse (A pour IPv4, AAAA pour IPv6). Sinon, demandez à l’hébergeur du serveur de régler le DNS inverse de l’adresse { $ip } sur le nom de votre serveur.
ip-helo-malformed = { $form ->
        [literal] Votre serveur se présente avec son adresse, « { $helo } », et non avec un nom (HELO).
        [address] Votre serveur se présente avec une adresse seule, « { $helo } » (HELO).
        [word] Votre serveur se présente avec un seul mot, « { $helo } » (HELO).
       *[no-host] Votre serveur se présente avec « { $helo } », qui n’est pas un nom d’hôte (HELO).
    }
    .means = Avant de remettre un e‑mail, un serveur dit son nom. Ce doit être un nom complet, comme mail.shop.example. { $form ->
        [literal] Une adresse entre crochets est permise quand un serveur n’a pas de nom.
       *[other] « { $helo } » ne peut pas être interrogé dans le DNS.
    }
    .why = Beaucoup de serveurs de réception refusent un serveur qui se présente ainsi, car c’est ce que font les programmes qui envoient du spam.
    .fix = Mettez le nom complet du serveur dans sa configuration : « myhostname » dans Postfix, « primary_hostname » dans Exim, le FQDN du connecteur d’envoi dans Exchange. Le mieux est le nom que l’adresse a dans le DNS.
ip-helo-mismatch = { $state ->
        [nowhere] Votre serveur se présente sous le nom { $helo }, et ce nom n’a pas d’adresse qui convienne (HELO).
       *[elsewhere] Votre serveur se présente sous le nom { $helo }, et ce nom mène à une autre adresse que { $ip } (HELO).
    }
    .means = Un serveur de réception peut interroger le nom sous lequel un serveur se présente. Il s’attendrait à y trouver { $ip }.
    .why = { $state ->
        [nowhere] Les serveurs de réception qui interrogent le nom refusent un serveur dont le nom ne mène nulle part.
       *[elsewhere] La norme le permet, et presque personne ne refuse d’e‑mails pour cela. Cela pèse un peu contre le serveur.
    }
    .fix = Ajoutez { $ip } aux enregistrements d’adresse du nom { $helo }, ou réglez le serveur pour qu’il se présente sous un nom qui a cette adresse.
ip-generic-name = Le nom de l’adresse { $ip } ressemble à celui d’une connexion domestique : { $name }.
    .means = Le nom est formé à partir de l’adresse. Les fournisseurs donnent de tels noms à toutes les adresses d’une plage à la fois, le plus souvent à celles de particuliers et de serveurs loués que personne n’a nommés.
    .why = SentraGuard ne cite pas cela comme motif. Certains serveurs de réception prennent un tel serveur pour un ordinateur piraté et refusent ses e‑mails.
    .fix = Demandez à l’hébergeur du serveur de régler le DNS inverse de l’adresse { $ip } sur le nom de votre serveur. Depuis une connexion domestique, envoyez par le serveur de messagerie de votre fournisseur.

blocklist-listed = L’adresse { $ip } figure dans la liste de blocage { $list }.
    .means = La liste donne ce motif : { $reasons }. Sa réponse est jugée fiable, car la liste a répondu juste pour deux adresses de test lors de cette vérification.
    .why = Les serveurs de réception qui utilisent cette liste refusent les e‑mails de l’adresse { $ip }.
    .fix = Cherchez pourquoi l’adresse { $ip } est entrée dans la liste, et faites cesser cela d’abord. Demandez ensuite au responsable de la liste { $list } de l’en retirer. Si le serveur n’est pas à vous, adressez-vous à son hébergeur.
blocklist-unavailable = Il n’a pas été possible de savoir si l’adresse { $ip } figure dans la liste de blocage { $list }.
    .means = { $doubt ->
        [failed] La liste n’a pas répondu à toutes les questions posées.
        [canary] La liste n’a pas cité l’adresse de test qui y figure toujours. Sa réponse « n’y figure pas » ne veut alors rien dire.
        [everything] La liste a cité l’adresse de test qui n’y figure jamais. Sa réponse « y figure » ne veut alors rien dire.
        [resolvers] Les réponses sont venues par des serveurs DNS différents ; les adresses de test ne prouvent donc rien sur la réponse.
       *[code] La liste a répondu par un code dont on ne sait pas s’il signifie « y figure ».
    }
    .why = Une liste qui refuse de répondre donne l’impression que personne n’y figure. Rien n’est donc affirmé ici au sujet de l’adresse { $ip }.
    .fix = Vérifiez de nouveau dans quelques minutes, ou avec un autre serveur DNS. Si rien ne change, le responsable de cette page devrait examiner la liste { $list } et ses réglages.

### What was pasted

message-from-missing = Le message n’a pas d’adresse d’expéditeur (From).
    .means = Tout message doit avoir une ligne « From: » avec l’adresse de son auteur. Celui-ci n’en a aucune qui soit lisible.
    .why = SPF et DKIM peuvent passer, mais DMARC les compare à cette adresse. Les grandes messageries refusent un tel message.
    .fix = Indiquez l’adresse de l’expéditeur dans le logiciel qui rédige les e‑mails. Si vous n’avez collé qu’une partie de l’en-tête, collez-le en entier.
message-from-multiple = Le message a plus d’une adresse d’expéditeur (From) : { $addresses }.
    .means = { $fields ->
        [one] La ligne « From: » cite plusieurs auteurs.
       *[other] Il y a { $fields } lignes « From: » ; une seule est permise.
    }
    .why = DMARC ne peut pas savoir au nom de quel domaine parle l’e‑mail. Gmail et d’autres refusent un tel message.
    .fix = Faites en sorte que le logiciel qui rédige les e‑mails mette une seule adresse dans une seule ligne « From: ». Les autres peuvent se trouver dans « Reply-To: ».
message-duplicate-field = Le message a plus d’une ligne d’un genre qui ne peut figurer qu’une fois : { $fields }.
    .means = Chaque message peut avoir une ligne « To: », une ligne « Subject: » et une ligne « Message-ID: ». Laquelle de deux compte n’est pas défini, et une signature peut n’en couvrir qu’une.
    .why = Certains logiciels tiennent alors la signature pour invalide, et DKIM échoue. Parmi ceux qui ont été essayés : { $programs }.
    .fix = Faites en sorte que le logiciel qui rédige les e‑mails mette chacune de ces lignes une seule fois. Si une ligne a été ajoutée en chemin, par une liste ou un filtre, elle doit remplacer celle qui existe.
signature-missing = Le message n’a pas de signature DKIM.
    .means = Une signature est une ligne « DKIM-Signature: » dans l’en-tête, que le serveur d’envoi ajoute. Ce message n’en a pas.
    .why = La clé que publie le domaine { $domain } ne sert qu’aux e‑mails signés avec elle. Sans signature, SPF doit passer à lui seul, et SPF se perd quand un e‑mail est transféré.
    .fix = Activez DKIM pour le domaine { $domain } là où les e‑mails sont envoyés, et envoyez un nouveau message. Si vous n’avez collé qu’une partie de l’en-tête, ouvrez le message tel qu’il a été reçu (« Afficher l’original ») et déposez le fichier ici.
signature-left-out = { $named ->
        [yes] Il manque, dans ce que vous avez collé, des signatures que le serveur de réception a vérifiées : { $names }.
        [unsent] Vous avez fourni une copie du message d’avant son envoi : elle ne peut pas montrer s’il est signé.
       *[no] Ce que vous avez collé ne montre pas si le message est signé.
    }
    .means = { $named ->
        [yes] Le serveur de réception note dans Authentication-Results les signatures qu’il a vérifiées. Leurs lignes « DKIM-Signature: » ne figurent pas dans ce que vous avez collé.
        [unsent] Aucun serveur n’y a rien noté, comme dans le dossier « Envoyés ». Une signature (DKIM) est le plus souvent ajoutée par le serveur d’envoi, après l’enregistrement de cette copie.
       *[no] Une signature est une ligne « DKIM-Signature: » dans l’en-tête. Il n’y en a pas dans ce que vous avez collé, et ce n’est qu’une partie du message.
    }
    .why = Ce qui n’est pas ici ne peut pas être vérifié ici. On ne sait donc pas si DMARC passe grâce à DKIM ; ce que le serveur de réception a constaté compte comme ce qu’il affirme.
    .fix = { $named ->
        [unsent] Envoyez le message à une boîte à vous chez un autre fournisseur, ouvrez-le là tel qu’il a été reçu (« Afficher l’original »), téléchargez le fichier et déposez-le ici.
       *[other] Ouvrez le message tel qu’il a été reçu (« Afficher l’original »), téléchargez le fichier et déposez-le ici.
    }
signature-malformed = { $problem ->
        [domain] Une signature du message n’indique pas qui a signé.
        [selector] Une signature du domaine { $domain } n’indique pas avec quelle clé elle a été faite.
       *[other] La signature du domaine { $domain } ne compte pas, car elle enfreint les règles des signatures (sélecteur { $selector }).
    }
    .means = { $problem ->
        [domain] La balise « d= » manque ou ne contient pas de domaine. La ligne est « { $line } ».
        [selector] La balise « s= » manque. La ligne est « { $line } ».
        [empty-tag] Deux points-virgules s’y suivent sans rien entre eux. Les règles des signatures ne le permettent pas.
        [version] Toute signature doit contenir « v=1 ». Celle-ci ne le contient pas.
        [twice] Une balise y figure deux fois.
        [no-tag] Une partie n’est pas une balise ; une balise a la forme nom=valeur.
        [identity] Elle parle au nom d’une identité (« i= ») extérieure au domaine { $domain }.
        [strict] Elle parle au nom d’un sous-domaine (« i= »), et la clé publiée dit qu’elle ne sert que pour le domaine { $domain } lui-même (« t=s »).
        [query] Après « q= » figure autre chose que « dns/txt » ; elle ne dit donc pas où se trouve sa clé.
        [expiry] Elle se termine (« x= ») au plus tard quand elle a été faite (« t= »).
        [algorithm] Après « a= » ne figure aucune méthode que DKIM connaît.
        [form] Après « c= » ne figure aucune forme que DKIM connaît.
        [number] Un nombre ou une date n’y est pas lisible (« l= », « t= » ou « x= »).
       *[value] La signature elle-même (« b= ») ou l’empreinte du corps (« bh= ») manque ou est abîmée.
    }
    .why = Les serveurs de réception qui suivent la norme traitent le message comme non signé. { $programs ->
        [all] Aucun des logiciels essayés ne fait compter une telle signature partout.
       *[some] Certains sont indulgents. Parmi les logiciels essayés, ceux-ci la refusent : { $programs }.
    }
    .fix = { $problem ->
        [strict] Retirez « t=s » de l’enregistrement de la clé, ou faites en sorte que le serveur qui signe omette « i= ».
        [value] Contrôlez avec le message exactement tel qu’il a été reçu : choisissez « Afficher l’original » dans la messagerie, téléchargez le fichier et déposez-le ici. Si rien ne change, faites réparer le logiciel qui signe.
       *[other] Corrigez cela dans le logiciel qui signe, ou mettez-le à jour, puis envoyez un nouveau message.
    }
signature-from-unsigned = La signature du domaine { $domain } (sélecteur { $selector }) ne protège pas l’adresse d’expéditeur (From).
    .means = Une signature indique les lignes de l’en-tête qu’elle couvre. La ligne « From: » n’en fait pas partie, ou le message en a une de plus que ce qui a été signé.
    .why = N’importe qui aurait pu y écrire un autre expéditeur. Les serveurs de réception n’acceptent pas une telle signature.
    .fix = Faites en sorte que le serveur qui signe inclue « From » dans ce qu’il signe ; tout logiciel de signature courant le fait par défaut. S’il y a deux lignes « From: », n’en laissez qu’une.
signature-key-missing = La clé de la signature du domaine { $domain } n’est pas publiée (sélecteur { $selector }).
    .means = Le message dit qu’il a été signé avec la clé « { $selector } ». Dans le DNS du domaine { $domain }, il n’y a pas de clé de ce nom.
    .why = Sans la clé, personne ne peut vérifier la signature ; elle ne compte donc pas.
    .fix = Publiez la clé que le service d’envoi affiche pour le sélecteur { $selector }, ou faites-le signer avec une clé qui est publiée. Si le message est ancien, la clé a peut-être été remplacée depuis : vérifiez avec un nouveau message.
signature-key-mismatch = La signature du domaine { $domain } a été faite avec une autre clé que celle qui est publiée (sélecteur { $selector }).
    .means = Ce qui se trouve dans le DNS sous le sélecteur { $selector } ne va pas avec la clé privée qui a servi à signer le message.
    .why = Les serveurs de réception ne peuvent pas vérifier la signature ; DKIM échoue donc pour tout message signé ainsi.
    .fix = Copiez encore une fois la clé du sélecteur { $selector } auprès du service d’envoi et publiez-la à la place de l’ancienne. Si deux services utilisent le même sélecteur, donnez-en un autre à l’un d’eux.
signature-body-altered = Le texte du message a été modifié après sa signature par le domaine { $domain } (sélecteur { $selector }).
    .means = La signature contient une empreinte du corps du message. Le corps fourni ici en a une autre.
    .why = Les serveurs de réception traitent le message comme non signé. S’il est arrivé ainsi, quelque chose l’a modifié en chemin : un pied de page ou une mention légale, une liste de diffusion, un antivirus qui réécrit les liens. S’il a été collé ici, le collage a pu le modifier.
    .fix = Vérifiez avec le message exactement tel qu’il a été reçu : utilisez « Afficher l’original » dans le logiciel de messagerie, téléchargez le fichier et déposez-le ici. Si le résultat est le même, faites en sorte que le serveur qui ajoute ou réécrit quelque chose le fasse avant la signature de l’e‑mail.
signature-headers-altered = { $certain ->
        [field] La ligne « { $field } » a été modifiée ou ajoutée après la signature du message par le domaine { $domain } (sélecteur { $selector }).
        [no] L’en-tête ne correspond pas à la signature du domaine { $domain } (sélecteur { $selector }).
       *[yes] L’en-tête a été modifié après la signature du message par le domaine { $domain } (sélecteur { $selector }).
    }
    .means = { $certain ->
        [field] Une fois cette ligne remise dans son état d’origine, la signature est valable.
        [no] Soit une ligne signée de l’en-tête a été modifiée, soit le message a été signé avec une autre clé que celle qui est publiée. Une signature de ce type (Ed25519) ne permet pas de dire lequel des deux.
       *[yes] La clé est la bonne. Une des lignes signées a donc été modifiée, ajoutée ou retirée, par exemple l’objet, les destinataires ou la date.
    }
    .why = Les serveurs de réception traitent le message comme non signé. Les listes de diffusion provoquent cela quand elles mettent leur nom devant l’objet, de même que les serveurs qui marquent les e‑mails comme externes ou comme spam.
    .fix = Vérifiez avec le message exactement tel qu’il a été reçu : utilisez « Afficher l’original » dans le logiciel de messagerie, téléchargez le fichier et déposez-le ici. Si le résultat est le même, faites en sorte que le serveur qui modifie l’en-tête le fasse avant la signature de l’e‑mail.
signature-sha1 = La signature du domaine { $domain } utilise SHA-1, qui ne compte plus (sélecteur { $selector }).
    .means = La signature correspond au message. Mais la méthode (rsa-sha1) peut désormais être contrefaite, et les serveurs de réception ne doivent pas l’accepter.
    .why = Le message est considéré comme non signé.
    .fix = Faites utiliser rsa-sha256 par le serveur qui signe. La clé publiée peut rester, sauf si son enregistrement dit qu’elle n’est valable que pour SHA-1.
signature-unaligned = La signature est valable, mais c’est celle du domaine { $domain } et non celle du domaine { $from } (sélecteur { $selector }).
    .means = Le service d’envoi a signé avec un domaine à lui. Pour DMARC, une signature ne compte que si elle est faite par le domaine de l’adresse d’expéditeur (From).
    .why = DMARC repose alors sur SPF seul, qui se perd quand un e‑mail est transféré.
    .fix = Mettez en place DKIM pour le domaine { $from } auprès du service d’envoi, le plus souvent sous « authentification du domaine ». Il affiche alors les enregistrements à publier.
signature-expired = La signature du domaine { $domain } a expiré (sélecteur { $selector }).
    .means = Celui qui signe peut fixer un jour après lequel la signature ne compte plus. Ce jour est passé.
    .why = Un message remis en retard, ou examiné plus tard, est considéré comme non signé. Au moment de l’envoi, la signature était peut-être bonne.
    .fix = Si le message est ancien, vérifiez avec un nouveau. S’il a été rejeté alors qu’il était récent, contrôlez l’heure du serveur qui signe, et accordez quelques jours à la signature.
signature-not-yet-valid = La signature du domaine { $domain } dit qu’elle a été faite dans le futur (sélecteur { $selector }).
    .means = L’heure indiquée dans la signature est postérieure à celle de cette vérification.
    .why = D’ici là, les serveurs de réception peuvent considérer le message comme non signé.
    .fix = Réglez l’horloge du serveur qui signe, ainsi que celle de cet appareil si elle est fausse.
signature-partial-body = La signature du domaine { $domain } ne couvre que le début du message (sélecteur { $selector }).
    .means = La signature indique quelle longueur du corps elle couvre (la balise « l= »), et le message est plus long.
    .why = N’importe qui, en chemin, peut ajouter du texte, et la signature reste valable. Certains serveurs de réception n’acceptent pas de telles signatures.
    .fix = Désactivez « l= » (longueur du corps) là où l’e‑mail est signé, pour que le corps entier soit couvert.
signature-unusual-syntax = { $problem ->
        [length] La signature du domaine { $domain } indique quelle longueur du message elle couvre, « l= » (sélecteur { $selector }).
       *[other] La signature du domaine { $domain } est écrite d’une façon que certains serveurs de réception refusent (sélecteur { $selector }).
    }
    .means = { $problem ->
        [capitals] La méthode (« a= ») ou la forme (« c= ») est écrite en majuscules. Les valeurs sont comparées lettre par lettre.
        [query] « q= » cite un autre chemin vers la clé à côté de « dns/txt ». C’est permis, mais personne n’en connaît d’autre.
       *[length] Aujourd’hui, elle couvre le corps entier. Ce que quelqu’un ajoute derrière n’est pas protégé ; la balise est donc déconseillée.
    }
    .why = Parmi les logiciels essayés, ceux-ci ne l’acceptent pas : { $programs }.
    .fix = { $problem ->
        [length] Désactivez « l= » (longueur du corps) là où l’e‑mail est signé.
        [query] Retirez « q= » là où l’e‑mail est signé, ou n’y laissez que « dns/txt ».
       *[other] Corrigez cela dans le logiciel qui signe, ou mettez-le à jour, puis envoyez un nouveau message.
    }
evidence-outdated = { $about ->
        [spf] L’avis de rejet est dépassé : l’adresse { $ip } passe maintenant le contrôle SPF.
        [ptr] L’avis de rejet est dépassé : l’adresse { $ip } a maintenant un nom qui ramène à elle.
       *[records] L’avis de rejet est dépassé : les trois enregistrements du domaine { $domain } sont maintenant conformes.
    }
    .means = Ce que le serveur de réception reprochait n’est pas ce que dit le DNS aujourd’hui. Cela a été corrigé depuis, ou le serveur de réception avait encore une réponse plus ancienne.
    .why = Les serveurs de réception gardent les réponses du DNS jusqu’à une journée.
    .fix = Renvoyez l’e‑mail. S’il est encore rejeté, attendez une journée et renvoyez-le. S’il est toujours rejeté, envoyez le nouvel avis de rejet au responsable du serveur de réception et demandez-lui pourquoi.
evidence-unaligned = Ce qui a réussi l’a été pour un autre domaine que { $domain }.
    .means = Le serveur de réception dit que SPF ou DKIM a réussi, et DMARC non. Le domaine qui a réussi est donc celui du service qui envoie, et non celui de l’adresse From.
    .why = Pour DMARC ne compte que ce qui réussit pour { $domain } lui-même ou un nom de la même organisation (alignement). Aucun enregistrement du domaine { $domain } ne change le domaine pour lequel un service signe.
    .fix = Configurez « l’authentification de domaine » (domaine personnalisé) pour { $domain } auprès du service qui envoie : il signe alors avec DKIM pour { $domain } et montre les enregistrements que cela demande.
evidence-unsigned = Une clé est publiée pour { $domain }, et pourtant le serveur de réception n’a trouvé aucune signature valide.
    .means = La clé est en ordre (sélecteur { $selectors }). L’e‑mail n’était donc pas signé, ou l’était avec une autre clé, ou a été modifié après la signature.
    .why = Une clé publiée ne fait rien à elle seule : le serveur qui envoie doit signer chaque e‑mail avec elle.
    .fix = Faites activer la signature DKIM pour { $domain }, avec la clé publiée, par celui qui exploite le serveur ou le programme qui a envoyé cet e‑mail. Pour voir ce que porte un e‑mail, envoyez-vous-en un et déposez-le ici.
evidence-forwarded = Cet e‑mail a été transféré en chemin.
    .means = { $ip ->
        [none] Cette ligne le montre : « { $line } ».
       *[other] Cette ligne le montre : « { $line } ». L’adresse { $ip } est celle de qui transfère, et non une des vôtres.
    }
    .why = Le transfert casse SPF : le serveur qui transfère remet des e‑mails qui portent votre adresse. Une signature DKIM y survit, si rien n’est modifié en chemin.
    .fix = N’ajoutez pas l’adresse de qui transfère à l’enregistrement SPF du domaine { $domain }. Veillez à ce que les e‑mails du domaine { $domain } soient signés avec DKIM. Sinon, c’est à qui transfère de mettre une adresse à lui dans l’enveloppe (SRS), ou au destinataire de vous donner l’adresse finale.
evidence-client-hidden = Le serveur de réception a contrôlé une adresse de son propre réseau, { $ip }.
    .means = { $ip } est une adresse privée, qu’aucun serveur extérieur ne peut avoir. Quelque chose devant le serveur de messagerie du destinataire cache qui a vraiment remis l’e‑mail.
    .why = SPF et les listes de blocage ne se consultent que pour l’adresse d’où l’e‑mail est vraiment venu.
    .fix = Il n’y a rien à changer dans vos enregistrements. Envoyez le rejet par une autre voie à l’administrateur du destinataire : son serveur de messagerie doit voir la vraie adresse (par exemple par le protocole PROXY, ou en faisant confiance à son propre relais).
bounce-unrecognised = Cet avis de rejet n’est pas de ceux que nous connaissons.
    .means = { $count ->
        [0] Il ne contient aucun code.
       *[other] Les codes qu’il contient : { $codes }. Les fournisseurs leur donnent un sens qui leur est propre ; sans le texte, ils en disent donc peu.
    }
    .why = Ce qui suit est ce que dit le DNS au sujet du domaine. Cela n’a peut-être rien à voir avec le rejet.
    .fix = Collez le texte complet de l’avis de rejet, ou mieux, le message entier qui vous est revenu. S’il reste inconnu, adressez-vous au fournisseur qui l’a envoyé, ou au destinataire.

### DKIM in detail

signature-result-pass = est valable (pass)
signature-result-fail = n’est pas valable (fail)
signature-result-policy = correspond, mais ne doit pas compter (policy)
signature-result-neutral = n’a pas été vérifiée (neutral)
signature-result-perm-error = ne peut pas être vérifiée (permerror)
signature-result-temp-error = n’a pas pu être vérifiée pour l’instant (temperror)
signature-result-none = est absente (none)

signature-reason-not-verified = personne ne l’a vérifiée
signature-reason-beyond-limits = il y a plus de signatures, ou de plus grandes, que ce qui est examiné
signature-reason-malformed = il en manque une partie, ou elle n’a pas de sens
signature-reason-from-unsigned = elle ne couvre pas « From »
signature-reason-expired = elle a expiré
signature-reason-not-yet-valid = elle a été faite dans le futur
signature-reason-key-missing = il n’y a pas de clé
signature-reason-key-unanswered = la clé n’a pas pu être consultée
signature-reason-key-revoked = la clé a été révoquée
signature-reason-key-invalid = la clé n’est pas utilisable
signature-reason-key-too-short = la clé est trop courte
signature-reason-key-mismatch = elle a été faite avec une autre clé
signature-reason-identity-outside = la clé ne peut pas parler au nom de l’identité
signature-reason-body-altered = le corps a été modifié
signature-reason-body-missing = seul l’en-tête a été fourni
signature-reason-headers-altered = l’en-tête a été modifié
signature-reason-partial-body = elle ne couvre que le début du corps
signature-reason-sha1 = SHA-1 ne doit pas compter

chain-pass = { $count ->
        [one] { $count } serveur a scellé le message en chemin (ARC), et le sceau est valable.
       *[other] { $count } serveurs ont scellé le message en chemin (ARC), et les sceaux sont valables.
    }
chain-fail = Les sceaux que des serveurs ont apposés sur le message en chemin (ARC) ne sont pas valables : { $reason }.
chain-open = On ne sait pas si les sceaux que des serveurs ont apposés sur le message en chemin (ARC) sont valables : { $reason }.
chain-set = Ensemble { $number } : le domaine { $domain } ({ $selector }) dit avoir constaté { $results }
chain-set-silent = Ensemble { $number } : le domaine { $domain } ({ $selector }) ne dit pas ce qu’il a constaté
chain-before = Quand le message est arrivé chez { $domain }, le contrôle DKIM passait, dit ce serveur. Il ne passe plus : le message a donc été modifié après cela, comme le font les listes de diffusion.
chain-changed = Le message a été modifié après avoir été scellé par { $domain } et avant de l’être par { $next }.
chain-means-pass = À elle seule, cette chaîne ne prouve rien sur le domaine de l’expéditeur. Un serveur de réception qui fait confiance à ces serveurs peut accepter l’e‑mail malgré tout, quand SPF et DKIM échouent. Ce que SentraGuard répondrait est dit ici sans en tenir compte.
chain-means-fail = Les serveurs de réception ne tiennent alors pas compte de ce que disent ces serveurs. SPF et DKIM comptent comme sans ces sceaux.
chain-reason-not-verified = personne ne les a vérifiés
chain-reason-beyond-limits = il y en a plus que ce qui est examiné
chain-reason-incomplete = l’ensemble { $number } n’est pas complet, ou une de ses parties s’y trouve deux fois
chain-reason-malformed = une partie manque ou n’a pas de sens
chain-reason-ended = l’ensemble { $number } dit que les précédents n’étaient pas valables (cv=fail)
chain-reason-status = ce que l’ensemble { $number } dit des précédents est impossible (cv=)
chain-reason-message = la signature du message dans l’ensemble { $number }
chain-reason-seal = la signature du sceau de l’ensemble { $number }

### What was pasted, in detail

kind-spf = Le contrôle SPF du serveur de réception a échoué : l’adresse d’où vient l’e‑mail ne figure pas parmi celles que le domaine liste.
kind-spf-perm-error = Le serveur de réception n’a pas pu évaluer l’enregistrement SPF : il contient une erreur ou demande trop de requêtes.
kind-spf-temp-error = Le serveur de réception n’a pas pu consulter SPF : les serveurs DNS du domaine n’ont pas répondu.
kind-dkim = Le serveur de réception n’a pas trouvé de signature valable (DKIM) sur l’e‑mail.
kind-dmarc = L’e‑mail a échoué au contrôle DMARC : rien de ce qui a passé le contrôle n’appartient au domaine de l’adresse d’expéditeur (From), ou la politique du domaine manque.
kind-authentication = Le serveur de réception n’a pas pu s’assurer de qui a envoyé l’e‑mail : SPF, DKIM ou DMARC manquent ou ont échoué.
kind-sender-blocked = L’adresse ou le domaine de l’expéditeur figure dans une liste de blocage.
kind-ip-blocked = L’adresse du serveur d’envoi figure dans une liste de blocage.
kind-reverse-dns = L’adresse du serveur d’envoi n’a pas dans le DNS de nom qui ramène à elle (enregistrement PTR).
kind-rate = Le serveur de réception n’accepte plus d’e‑mails de cet expéditeur pour l’instant.
kind-content = Le contenu de l’e‑mail pose problème au serveur de réception.
kind-recipient = Le serveur de réception n’a pas cette boîte e‑mail, ou elle n’accepte pas d’e‑mails.
kind-complaint = Un destinataire a signalé l’e‑mail comme indésirable, et son fournisseur le fait savoir. Rien n’a été refusé.
kind-login = Le serveur qui devait envoyer l’e‑mail n’a pas accepté la connexion : il n’y en avait pas, ou l’identifiant ou le mot de passe était faux. Cela ne concerne ni SPF, ni DKIM, ni DMARC. Vérifiez les réglages d’envoi (SMTP) dans le logiciel de messagerie.
kind-other = Une règle propre au serveur de réception s’oppose à cet e‑mail.

turn-sender-provider = C’est maintenant à votre fournisseur de messagerie ou à votre hébergeur d’agir, c’est-à-dire au responsable du serveur qui a envoyé l’e‑mail. Transmettez-lui l’avis de rejet.
turn-sender = C’est maintenant à la personne qui a écrit l’e‑mail d’agir.
turn-recipient-admin = C’est maintenant au responsable de la messagerie du destinataire d’agir. Demandez au destinataire par un autre moyen, par téléphone par exemple, de faire autoriser vos e‑mails.
turn-nobody = Personne n’a rien à faire pour l’instant : le serveur réessaie de lui-même.

said-pass = réussi
said-fail = échoué
said-none = rien à contrôler
said-perm-error = impossible à évaluer
said-temp-error = une requête a échoué pour le moment

gateway-outlook = Microsoft
gateway-yahoo = Yahoo
gateway-apple = iCloud
gateway-proofpoint = Proofpoint
gateway-mimecast = Mimecast
gateway-barracuda = Barracuda
gateway-gmx = GMX, Web.de ou IONOS
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

unreadable-empty = C’est vide.
unreadable-too-large = C’est plus gros qu’un e‑mail ne peut l’être (64 Mo).
unreadable-too-many-fields = Il y a plus de lignes d’en-tête que dans aucun e‑mail.
unreadable-several-messages = Il contient plusieurs messages, comme une boîte aux lettres entière. Enregistrez le message en question à part (.eml), puis déposez-le ici.
unreadable-picture = C’est une image. Il faut le texte : copiez-le, ou tapez la partie avec le numéro et le motif.
unreadable-pdf = C’est un PDF. Copiez le texte qu’il contient.
unreadable-archive = C’est une archive ou un document. Copiez le texte qu’il contient.
unreadable-outlook-file = C’est un fichier d’Outlook. Ouvrez le message et copiez son texte, ou enregistrez-le comme texte ou au format .eml.
unreadable-binary = Ce n’est pas du texte.

page-pasted-bounce = Un avis de rejet émis par { $gateway }
page-pasted-bounce-by-somebody = Un avis de rejet
page-pasted-unknown = Un texte qui n’est pas un avis de rejet que nous connaissons
page-pasted-codes = Les codes qu’il contient : { $codes }.
page-pasted-no-codes = Il ne contient aucun code. Le mieux est le texte complet qui vous est revenu.
page-pasted-message = Un message de l’adresse { $from }
page-pasted-message-without-from = Un message
page-pasted-unreadable = Ce que vous avez fourni est illisible.
page-pasted-about = Appuyez sur « Vérifier » pour voir ce que dit le DNS au sujet du domaine { $domain }.
page-pasted-about-ip = Appuyez sur « Vérifier » pour voir ce que dit le DNS au sujet du domaine { $domain } et de l’adresse { $ip }, d’où vient l’e‑mail.
page-pasted-no-domain = Il n’est pas dit quel domaine a envoyé l’e‑mail. Indiquez votre domaine ci-dessus, puis appuyez sur « Vérifier ».
page-pasted-others = S’agit-il d’un autre expéditeur ?
page-pasted-other = C’est { $address }
page-pasted-keys = { $more ->
        [0] Pour vérifier ses signatures, « Vérifier » demande aussi les clés aux noms { $names }.
        [one] Pour vérifier ses signatures, « Vérifier » demande aussi les clés aux noms { $names } et à un autre.
       *[other] Pour vérifier ses signatures, « Vérifier » demande aussi les clés aux noms { $names } et à { $more } autres.
    }
page-pasted-private = Ce que vous avez fourni reste dans votre navigateur. Seul le DNS est interrogé, et uniquement sur les noms et les adresses qui s’y trouvent, et sur les noms que citent leurs enregistrements.
page-pasted-stays = Ce que vous avez fourni reste dans votre navigateur.
page-pasted-forget = Ne pas en tenir compte
page-signatures = Les signatures du message, de haut en bas :
page-bounce = Ce que dit l’avis de rejet
page-bounce-receiver = Le serveur de réception
page-bounce-refused = { $gateway } a refusé l’e‑mail.
page-bounce-later = { $gateway } n’a pas encore accepté l’e‑mail.
page-bounce-counterpart-above = Ce que SentraGuard dit dans ce cas est cité ci-dessus.
page-bounce-counterpart = Ce que SentraGuard dit dans ce cas : « { $text } »
page-bounce-results = Le serveur de réception a constaté : { $results }.
page-bounce-codes = Codes : { $codes }
page-bounce-for = Pour { $recipient }
page-bounce-recipients = Le rapport porte sur { $count } destinataires, et l’e‑mail a échoué pour { $failed } d’entre eux ; ce qui est lu ici concerne { $recipient }.
page-bounce-refused-by = Refusé par { $host }
page-bounce-address = L’adresse d’envoi { $ip } figure dans : « { $line } »
page-bounce-address-likely = L’e‑mail est peut-être venu de { $ip } ; le rejet ne le dit pas clairement, rien n’en a donc été conclu : « { $line } »
page-bounce-sender = L’expéditeur figure dans : « { $line } »
page-bounce-likely = Ce sur quoi il porte découle de mots courants ou d’un code qu’il contient ; c’est donc moins certain.
page-bounce-blocked-cause = Ce qui mène à une telle entrée : des destinataires ont signalé des e‑mails comme spam, une boîte e‑mail ou un formulaire web a été piraté et a servi à en envoyer, ou l’adresse servait auparavant à quelqu’un d’autre. Cela n’a rien à voir avec vos enregistrements dans le DNS.
page-bounce-blocked-unknown = { $by ->
        [gateway-sentraguard] Seul SentraGuard
       *[other] Seul l’exploitant de la liste
    } peut voir ce que dit l’entrée, depuis quand elle existe, et si elle est encore là.
help-remove = Pourriez-vous lever ce blocage, ou nous dire ce qui l’a provoqué ?
page-hops = Le trajet du message
page-hop-from = De
page-hop-by = À
page-hop-delay = Après
page-hop-seconds = { $count } s
page-hop-entry = C’est ici qu’il est arrivé de l’extérieur.
page-results-by = Constaté par { $by } :
page-results-by-receiver = Constaté par le serveur de réception :
page-results-none = Personne n’a noté de résultats (Authentication-Results).
page-unverified = Les signatures du message n’ont pas pu être vérifiées ; le résultat n’en tient pas compte.
page-unverified-not-loaded = La partie de cette page qui les vérifie n’a pas pu être chargée. Vérifiez que vous êtes en ligne, puis réessayez.
page-unverified-stopped = Votre navigateur a arrêté le travail avant la fin, peut-être faute de mémoire. Fermez ce dont vous n’avez pas besoin, puis réessayez.
page-unverified-too-large = Dans ce cadre, seuls les messages de 2 Mo au plus peuvent être vérifiés. Ouvrez cette page dans un onglet à part.
page-unverified-gone = Le fichier ne peut plus être lu. Déposez-le ici une nouvelle fois.
page-message = Ce que dit le message

### The readable report

report-codes = Codes
report-name-domain = Il ne dit pas quel domaine a envoyé l’e‑mail : nommez-le après les options.
report-found = Constaté
report-record = Enregistrement
report-result = Résultat
report-explanation = Explication
report-lookups = Requêtes DNS
report-lookups-count = { $count } sur { $limit } ; { $voids ->
        [0] aucune sans résultat
       *[other] { $voids } sans résultat
    }
report-includes = Lit
report-space = Autorise
report-trace = Pas à pas
report-policy = Politique
report-walk = Demandé sous
report-subdomains = Sous-domaines
report-nonexistent = Inexistants
report-older = Plus anciens
report-identities = Pour
report-keys = Clés
report-signatures = Signé par
report-namespace = Noms
report-fault = « { $part } » : { $fault }
report-suggestion = Sans doute voulu : { $suggestion }
report-bits = { $bits } bits
report-blocklist = Liste de blocage
report-address = Adresse
report-names = Noms
report-helo = HELO
report-evidence = Question
report-ttl = conservé { $count } s
client-reason-received-spf = L’adresse { $ip } a remis l’e‑mail : le serveur de réception l’a noté dans Received-SPF.
client-reason-authentication-results = L’adresse { $ip } a remis l’e‑mail : le serveur de réception l’a noté dans Authentication-Results.
client-reason-received-below-results = L’adresse { $ip } a remis l’e‑mail : elle figure dans la première ligne « Received: » en dessous de ce que le serveur de réception a constaté.
client-reason-between-operators = L’adresse { $ip } a remis l’e‑mail : elle figure dans la première ligne « Received: » qui mène d’un opérateur à un autre.
client-reason-hidden = Le serveur de réception a noté l’adresse { $ip }, qui est dans son propre réseau. Un de ses serveurs est donc placé devant lui et cache qui a remis l’e‑mail.

### Page

saved-no-report = Ceci n’est pas un rapport sauvegardé ici, ou il a été modifié depuis.
saved-newer = Ce rapport a été sauvegardé par une version plus récente du vérificateur. Rechargez la page, ou mettez le vérificateur à jour.
saved-too-large = Ce rapport contient plus de réponses qu’une vérification ne peut en avoir.

# Plusieurs domaines à la fois.
domains-title = Vérifier plusieurs domaines
domains-lead = Collez vos domaines ou choisissez un fichier. Pour chacun, vous voyez le résultat et la raison principale ; un clic montre toute la vérification.
domains-field = Domaines
domains-hint = Un par ligne, 1 000 au plus. Des adresses ou les lignes d’un tableau (CSV) conviennent aussi.
domains-file = Choisir un fichier
domains-file-hint = Un tableau (CSV) ou un texte, que vous pouvez aussi déposer ici. Ses domaines sont ajoutés au champ ; le fichier reste dans votre navigateur.
domains-drop = Déposez la liste ici
domains-check = Tout vérifier
domains-single = Vérifier un seul domaine
domains-empty = Il n’y a pas encore de domaine ici. Saisissez-en ou collez-en un par ligne.
domains-none = Aucune ligne ne nomme un domaine. Un domaine ressemble à shop.example ou nom@shop.example.
domains-none-in-file = Aucune ligne de ce fichier ne nomme un domaine.
domains-document = C’est un document ou une archive. Enregistrez le tableau en CSV, puis choisissez ce fichier.
domains-picture = C’est une image. Les domaines sont nécessaires sous forme de texte.
domains-of-list = { $count ->
        [one] Du champ : { $count } domaine.
       *[other] Du champ : { $count } domaines.
    }
domains-of-file = { $count ->
        [one] Du fichier : { $count } domaine.
       *[other] Du fichier : { $count } domaines.
    }
domains-cut = Il dépasse 5 Mo : seul son début est lu.
domains-repeated = { $count ->
        [one] { $count } ligne répète un domaine ; il est vérifié une fois.
       *[other] { $count } lignes répètent un domaine ; chacun est vérifié une fois.
    }
domains-beyond = { $count ->
        [one] { $count } domaine est laissé de côté, car { $limit } est le maximum. La ligne de commande en accepte davantage.
       *[other] { $count } domaines sont laissés de côté, car { $limit } est le maximum. La ligne de commande en accepte davantage.
    }
domains-wrong = { $count ->
        [one] { $count } ligne ne nomme pas de domaine et est laissée de côté :
       *[other] { $count } lignes ne nomment pas de domaine et sont laissées de côté :
    }
domains-wrong-line = Ligne { $line } : { $text }
domains-running = { $count ->
        [one] Vérification de { $count } domaine
       *[other] Vérification de { $count } domaines
    }
domains-progress = { $done } sur { $count } vérifiés
domains-part = { $count } % vérifiés
domains-done = { $count ->
        [one] { $count } domaine vérifié
       *[other] { $count } domaines vérifiés
    }
domains-cancelled = Arrêté après { $done } domaines sur { $count }
domains-sum = { $count } :
domains-rest = { $count ->
        [one] Vérifier le domaine restant
       *[other] Vérifier les { $count } domaines restants
    }
domains-again = { $count ->
        [one] Redemander : { $count } n’a pas répondu
       *[other] Redemander : { $count } n’ont pas répondu
    }
domains-only = N’afficher que
domains-kept = La liste et les résultats restent jusqu’à la fermeture de cet onglet.
domains-sort = Trier par résultat
domains-csv = Enregistrer en CSV
domains-json = Enregistrer en JSON
domains-domain = Domaine
domains-why = Raison principale
domains-unanswered = impossible à vérifier

# Why, in the row of a domain.
row-domain = ce domaine
row-before = domaine
row-after = domaine
why-nonexistent = Le domaine n’existe pas.
why-operator = Il appartient au fournisseur { $operator }, qui gère ses enregistrements.
why-not-permitted = Le navigateur ne laisse pas cette page interroger le serveur DNS.
why-unreadable = Le serveur DNS ne laisse pas cette page lire ses réponses.
why-failing = Le serveur DNS répond par des erreurs.
why-busy = Le serveur DNS n’accepte plus de questions pour le moment.
why-unreachable = Aucun serveur DNS n’a pu être interrogé d’ici.
why-signatures = Son DNS est signé, et les signatures sont fausses (DNSSEC).
why-filtered = Un filtre de votre réseau a répondu à sa place.
why-unproven = Le DNS dit qu’il n’y a rien, sans le prouver.
why-unanswered = Ses serveurs DNS n’ont pas répondu.
why-selector = Son sélecteur DKIM n’est pas connu.
why-unknown = Plusieurs éléments n’ont pas pu être trouvés.

# The settings of the page (config.json); $key is the name of a setting as the file has it.
settings-unknown-key = « { $key } » n’est pas un réglage.
settings-misspelt = « { $key } » n’est pas un réglage ; « { $detail } » en est un.
settings-no-object = « { $key } » doit être un objet, entre accolades.
settings-no-list = « { $key } » doit être une liste, entre crochets.
settings-no-text = « { $key } » doit être un texte, entre guillemets droits.
settings-no-boolean = « { $key } » doit être true ou false.
settings-empty = « { $key } » en dit trop peu.
settings-too-long = « { $key } » est trop long.
settings-no-url = « { $key } » n’est pas une URL : { $detail }
settings-not-https = « { $key } » doit commencer par https:// et commence autrement : { $detail }
settings-no-mail-address = « { $key } » n’est pas une adresse e‑mail : { $detail }
settings-none-of = « { $key } » doit être l’une de ces valeurs : { $detail }
settings-unknown-provider = « { $key } » n’est pas un fournisseur connu ici : { $detail }
settings-no-colour = « { $key } » doit être # et six chiffres, comme #1f56b8, et vaut { $detail }
settings-too-faint = « { $key } » se lit mal sur la page : { $detail } doit avoir un contraste de 4,5 pour 1 avec le fond. La couleur habituelle est utilisée.
settings-no-length = « { $key } » doit être une longueur comme 4px, et vaut { $detail }
settings-no-font = « { $key } » doit être une liste de polices séparées par des virgules, et vaut { $detail }
settings-missing = « { $key } » manque.
settings-no-id = « { $key } » doit avoir un nom fait de minuscules, de chiffres et de traits d’union.
settings-blocklist = « { $key } » est inutilisable : { $detail }
