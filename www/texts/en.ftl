# English. In the Fluent syntax (https://projectfluent.org), of which messages, attributes,
# arguments and choices by number or keyword are used. What is between { and } stays as it is.
#
# This file has what the page shows before a check has ended; en-report.ftl has everything else.

### The page at its start

page-name = Sentra Check
page-question = Why was my mail rejected?
page-lead = Type your domain, or paste the mail that came back. You see what SentraGuard makes of mail from it, why, and exactly which records to publish.
page-field = Your domain or address, or the rejection
page-placeholder = shop.example
page-example = For example shop.example or you@shop.example
page-check = Check
page-recognised = This checks the domain
page-more = I know more
page-field-selector = DKIM selector
page-hint-selector = After “s=” in the line DKIM-Signature of a mail that you sent.
page-field-ip = IP address of your mail server
page-hint-ip = The address that is named in the rejection.
page-field-from = Envelope sender (Return-Path)
page-hint-from = Only where it differs from the From address.
page-field-helo = HELO name
page-hint-helo = The name by which your mail server greets.
page-paste = Paste
page-field-file = Choose the mail
page-hint-file = You can also drop it anywhere on this page. It stays in your browser.
page-drop = Drop the mail or the rejection here
page-nothing-to-paste = Nothing came from the clipboard. Paste into the field itself: hold a finger on it, or press Ctrl+V (on a Mac ⌘V).
page-text = A rejection or a message: press “Check” to have it read.
page-reading = Reading what you gave…

page-problem-empty = Type the domain that the mail is sent from, such as shop.example.
page-problem-ip = This is an IP address. Type the domain that the mail is sent from; the address belongs under “I know more”.
page-problem-no-domain = This is not a domain. It looks like shop.example or name@shop.example.
page-problem-no-ip = This is not an IP address. It looks like 192.0.2.25 or 2001:db8::25.
page-problem-no-selector = This is not a selector. It is a short name such as selector1.
page-problem-other-signature = Another domain signed this mail (d=). Check that domain, or paste a signature of the one above.
page-problem-single-label = The ending is missing, such as .example or .com.
page-problem-too-long = This is longer than any domain can be: 253 characters in all, 63 between two dots.

page-samples = Try:
page-samples-more = More samples
page-sample-good = a good one
page-sample-nothing = nothing published
page-sample-two = two SPF records
page-sample-lookups = too many lookups
page-sample-open = open to all
page-sample-selector = selector unknown
page-sample-parked = parked
page-sample-down = servers down
page-several = Check several domains
page-running = Checking { $domain }
page-answered = { $answered } of { $needed } answers
page-cancel = Cancel
page-try-again = Try again
page-part-missing = The result cannot be shown, because a part of this page could not be fetched. Check that you are online, then try again.

limits-blocklist = Whether SentraGuard has your domain on its block list cannot be seen from outside.
page-privacy = Your browser asks { $first } directly and, where that fails, { $others }. They see the domain; we see nothing.
page-privacy-one = Your browser asks { $first } directly. It sees the domain; we see nothing.
page-privacy-sample = This is a sample: nobody was asked anything.
page-privacy-embedded = The page that shows this one is told the domain and the result.
page-language = Language
page-language-missing = The page could not be fetched in { $language }. Check that you are online, then choose it again.
page-theme-system = Light or dark: as your system has it
page-theme-light = Light or dark: light
page-theme-dark = Light or dark: dark
page-config-broken = The settings of this page (config.json) cannot be read, so the usual DNS servers are asked. Whoever runs this page should look at the file.
