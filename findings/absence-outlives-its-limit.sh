#!/bin/sh
# BIND goes on denying a name for an hour, although it is told to remember absence for two seconds.
#
# BIND 9.18.49 (Debian 12, 1:9.18.49-1~deb12u3), a resolver that validates, in front of a signed zone with NSEC.
#
# "max-ncache-ttl 2" bounds how long a resolver remembers that a name is not there, and the first answer says so: the
# SOA beside it has a TTL of 2. The zone then publishes the name. After 4 seconds the resolver still says NXDOMAIN, and
# the TTL beside it has grown to what is left of the 3600 of the zone: with synth-from-dnssec, which is on unless it is
# switched off, it makes the answer from the NSEC record that came with the first, and that has a lifetime of its own.
# Whoever publishes a DMARC record after a check that missed it is told for up to an hour that it is missing.
# The same resolver with "synth-from-dnssec no" sees the record as soon as the two seconds are over.
#
# Seen (the TTL is told as small or large, as the seconds that went by differ):
#> default, before: NXDOMAIN, small TTL
#> synth-from-dnssec no, before: NXDOMAIN, small TTL
#> default, 4 s after publishing: NXDOMAIN, large TTL
#> synth-from-dnssec no, 4 s after publishing: NOERROR, large TTL
set -eu
dir=$(mktemp -d)
started=
trap 'for one in $started; do kill "$one" || true; done; wait; rm -rf "$dir"' EXIT

(
    cd "$dir"
    version=1:9.18.49-1~deb12u3
    apt-get download -qq bind9=$version bind9-libs=$version bind9-utils=$version bind9-dnsutils=$version 2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
)
LD_LIBRARY_PATH=$(echo "$dir"/root/usr/lib/*-linux-gnu)
PATH=$dir/root/usr/bin:$dir/root/usr/sbin:$PATH
export LD_LIBRARY_PATH PATH
cd "$dir"
port=$((20000 + $$ % 20000))

key=$(dnssec-keygen -q -a ECDSAP256SHA256 -f KSK shop.example)
sign() {
    {
        printf '$TTL 3600\n@ SOA ns hostmaster %s 3600 600 86400 3600\n@ NS ns\nns A 127.0.0.1\n' "$1"
        cat "$key.key"
        [ "$1" = 1 ] || echo '_dmarc TXT "v=DMARC1; p=reject"'
    } > zone
    dnssec-signzone -q -z -o shop.example -f signed zone "$key" > /dev/null
}
serve() {
    cat >> "$1.conf" <<END
options {
    directory "$dir"; pid-file "$1.pid"; session-keyfile "$1.session"; listen-on-v6 { none; };
    listen-on port $2 { 127.0.0.1; }; $3
};
controls { };
END
    named -g -c "$dir/$1.conf" > "$1.log" 2>&1 &
    started="$started $!"
}
ask() {
    dig +noall +comments +answer +authority +tries=3 -p "$2" @127.0.0.1 _dmarc.shop.example TXT > answer
    status=$(sed -n 's/.*status: \([A-Z]*\),.*/\1/p' answer)
    ttl=$(awk '$4 == "SOA" || $4 == "TXT" { print $2 }' answer)
    [ "$ttl" -le 2 ] && ttl="small TTL" || ttl="large TTL"
    echo "$1: $status, $ttl" >> seen
}

sign 1
echo 'zone "shop.example" { type primary; file "signed"; };' > zone.conf
serve zone "$port" "recursion no;"
zone=${started# }
for synth in yes no; do
    cat > "$synth.conf" <<END
trust-anchors { "shop.example" static-key 257 3 13 "$(sed -n 's/.*DNSKEY 257 3 13 //p' "$key.key" | tr -d ' ')"; };
zone "shop.example" { type forward; forward only; forwarders { 127.0.0.1 port $port; }; };
END
done
serve yes $((port + 1)) "max-ncache-ttl 2;"
serve no $((port + 2)) "max-ncache-ttl 2; synth-from-dnssec no;"
sleep 3
ask "default, before" $((port + 1))
ask "synth-from-dnssec no, before" $((port + 2))
sign 2
kill -HUP "$zone"
sleep 4
ask "default, 4 s after publishing" $((port + 1))
ask "synth-from-dnssec no, 4 s after publishing" $((port + 2))
cat seen
cd "$OLDPWD"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
