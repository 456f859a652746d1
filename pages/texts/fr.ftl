# Les mots des pages consacrées à un constat chacune qui ne figurent nulle part ailleurs.

findings-title = Ce que Sentra Check peut constater
findings-lead = Chaque constat a sa propre page, vers laquelle on peut créer un lien.
finding-stands-for = Ici, { $domain } tient lieu de votre domaine.
finding-means = Ce que cela signifie
finding-why = Pourquoi c’est important
finding-fix = Comment y remédier
finding-example = Un exemple
finding-today = Ce que { $domain } publie aujourd’hui
finding-check = Vérifier un domaine
finding-standard = Où la norme le dit
