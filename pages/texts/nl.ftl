# De woorden van de pagina’s over telkens één bevinding die nergens anders voorkomen.

findings-title = Wat Sentra Check kan vinden
findings-lead = Elke bevinding heeft een eigen pagina waarnaar u kunt linken.
finding-stands-for = { $domain } staat hier voor uw domein.
finding-means = Wat het betekent
finding-why = Waarom het telt
finding-fix = Zo lost u het op
finding-example = Een voorbeeld
finding-today = Wat { $domain } nu heeft
finding-check = Een domein controleren
finding-standard = Waar de standaard het zegt
