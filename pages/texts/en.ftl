# The words of the pages about one finding each that are not said anywhere else.

findings-title = What Sentra Check can find
findings-lead = Each of these has a page of its own that can be linked to.
finding-stands-for = Here, { $domain } stands for your domain.
finding-means = What it means
finding-why = Why it matters
finding-fix = How to fix it
finding-example = An example
finding-today = What { $domain } has today
finding-check = Check a domain
finding-standard = Where the standard says so
