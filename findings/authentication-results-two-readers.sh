#!/bin/sh
# Two readers of Authentication-Results refuse or tear apart valid fields, each another one.
#
# authres 1.2.0 (PyPI) and Mail::AuthenticationResults 2.20230112 (Debian 12, libmail-authenticationresults-perl).
#
# RFC 8601 §2.2 lets comments stand around the slash and the version of a method (appendix B.7 shows how far that goes),
# and lets the local part of a property be a quoted string, as in the addresses of RFC 5321.
# authres stops at a comment behind the method's version with an error, so the results of the whole field are lost.
# Mail::AuthenticationResults reads that, but makes two properties of one address: what stands between the quotes becomes
# the mailbox, and the rest becomes a property that is called "@shop.example".
# A field that one of them accepts is thus no sign that the other does, and what Perl writes out again is another field.
#
# Seen:
#> comment: authres: SyntaxError
#> quoted mailbox: authres: spf=pass smtp.mailfrom="anna smith"@shop.example
#> comment: Perl: dkim=fail policy.expired=1362471462
#> quoted mailbox: Perl: spf=pass smtp.mailfrom=anna smith @shop.example=
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

cat > "$dir/fields" <<'END'
comment|mx.shop.example (a server) 1; dkim (signed) / 1 (first version) = (it) fail policy . expired = 1362471462
quoted mailbox|mx.shop.example; spf=pass smtp.mailfrom="anna smith"@shop.example
END

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check authres==1.2.0
(
    cd "$dir"
    apt-get download -qq libmail-authenticationresults-perl=2.20230112-1 libclone-perl=0.46-1 libjson-perl=4.10000-1 \
        2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
)

cat > "$dir/read.py" <<'END'
import sys
import authres

for line in open(sys.argv[1]):
    name, field = line.rstrip("\n").split("|")
    try:
        header = authres.parse("Authentication-Results: " + field)
        words = []
        for result in header.results:
            words.append(f"{result.method}={result.result}")
            words += [f"{p.type}.{p.name}={p.value}" for p in result.properties]
        print(f"{name}: authres:", *words)
    except authres.AuthResError as error:
        print(f"{name}: authres: {type(error).__name__}")
END

cat > "$dir/read.pl" <<'END'
use strict;
use warnings;
use Mail::AuthenticationResults::Parser;

while (my $line = <>) {
    chomp $line;
    my ($name, $field) = split /\|/, $line;
    my $header = eval { Mail::AuthenticationResults::Parser->new($field)->parsed };
    print("$name: Perl: $@") && next unless $header;
    my @words;
    for my $entry (@{ $header->children }) {
        push @words, $entry->key . '=' . $entry->value;
        push @words, map { $_->key . '=' . $_->value } grep { ref =~ /SubEntry/ } @{ $entry->children };
    }
    print "$name: Perl: @words\n";
}
END

{
    "$dir/venv/bin/python" "$dir/read.py" "$dir/fields"
    perl -I"$dir/root/usr/share/perl5" -I"$(echo "$dir"/root/usr/lib/*/perl5/5.*)" "$dir/read.pl" "$dir/fields"
} > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
