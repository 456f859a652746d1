#!/bin/sh
# A domain with 101 TXT records has an SPF record through unbound, and none through BIND, which calls it broken.
#
# BIND 9.18.49 (Debian 12, 1:9.18.49-1~deb12u3) as a resolver that validates nothing, beside unbound 1.17.1
# (1.17.1-2+deb12u4); both ask the same name server.
#
# RFC 2181 §5 sets no limit to the records of one type at one name, and the 64 kB of a message hold more than 2,000 short
# ones. BIND has "max-records-per-type", 100 unless it is set, and a resolver with 101 in hand answers SERVFAIL: not only
# for what is above the limit, and also with CD (RFC 4035 §3.2.2), so that nothing tells it from servers that failed.
# RFC 8914 has codes for such a case; none is sent. Domains that have proved themselves to everybody, each proof a TXT
# record at the name of the domain, come near it. With "max-records-per-type 0" BIND answers too.
#
# Seen:
#> 100 records: BIND NOERROR 100, with CD NOERROR 100, without the limit NOERROR 100, unbound NOERROR 100
#> 101 records: BIND SERVFAIL 0, with CD SERVFAIL 0, without the limit NOERROR 101, unbound NOERROR 101
set -eu
dir=$(mktemp -d)
started=
trap 'for one in $started; do kill "$one" || true; done; wait; rm -rf "$dir"' EXIT

(
    cd "$dir"
    version=1:9.18.49-1~deb12u3
    apt-get download -qq bind9=$version bind9-libs=$version bind9-dnsutils=$version unbound=1.17.1-2+deb12u4 \
        libevent-2.1-7=2.1.12-stable-8+deb12u1 libprotobuf-c1=1.4.1-1+b1 libpython3.11=3.11.2-6+deb12u9 \
        libnghttp2-14=1.52.0-1+deb12u3 2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
)
LD_LIBRARY_PATH=$(echo "$dir"/root/usr/lib/*-linux-gnu)
PATH=$dir/root/usr/bin:$dir/root/usr/sbin:$PATH
export LD_LIBRARY_PATH PATH
cd "$dir"
port=$((20000 + $$ % 20000))

# A name server for both zones: it sends whole answers by TCP, and by UDP asks to come by TCP (RFC 1035 §4.2.1).
cat > server.py <<'PART'
import socket
import sys
import threading


def answer(query, whole):
    end = query.index(b"\0", 12) + 5
    count = 101 if b"\7one-too" in query.lower() else 100
    head = query[:2] + (b"\x84" if whole else b"\x86") + b"\0\0\1"
    if not whole:
        return head + b"\0\0\0\0\0\0" + query[12:end]
    records = b"".join(
        b"\xc0\x0c" + query[end - 4 : end] + b"\0\0\x01\x2c\0\5\4" + b"%04d" % number for number in range(count)
    )
    return head + count.to_bytes(2, "big") + b"\0\0\0\0" + query[12:end] + records


def serve(client):
    stream = client.makefile("rb")
    while length := stream.read(2):
        whole = answer(stream.read(int.from_bytes(length, "big")), True)
        client.sendall(len(whole).to_bytes(2, "big") + whole)


def accept(listener):
    while True:
        threading.Thread(target=serve, args=listener.accept()[:1], daemon=True).start()


address = ("127.0.0.1", int(sys.argv[1]))
threading.Thread(target=accept, args=[socket.create_server(address)], daemon=True).start()
packets = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
packets.bind(address)
while True:
    query, client = packets.recvfrom(4096)
    packets.sendto(answer(query, False), client)
PART
python3 server.py "$port" > server.log 2>&1 &
started="$started $!"

bind() {
    cat > "$1.conf" <<PART
options {
    directory "$dir"; pid-file "$1.pid"; session-keyfile "$1.session"; listen-on-v6 { none; };
    listen-on port $2 { 127.0.0.1; }; dnssec-validation no; qname-minimization off; $3
};
controls { };
zone "shop.example" { type forward; forward only; forwarders { 127.0.0.1 port $port; }; };
zone "one-too.example" { type forward; forward only; forwarders { 127.0.0.1 port $port; }; };
PART
    named -g -n 1 -c "$dir/$1.conf" > "$1.log" 2>&1 &
    started="$started $!"
}
bind default $((port + 1)) ""
bind unlimited $((port + 2)) "max-records-per-type 0;"
cat > unbound.conf <<PART
server:
    directory: "$dir"
    chroot: ""
    username: ""
    pidfile: ""
    use-syslog: no
    interface: 127.0.0.1@$((port + 3))
    module-config: "iterator"
    do-not-query-localhost: no
    qname-minimisation: no
remote-control:
    control-enable: no
stub-zone:
    name: shop.example
    stub-addr: 127.0.0.1@$port
stub-zone:
    name: one-too.example
    stub-addr: 127.0.0.1@$port
PART
unbound -d -c unbound.conf > unbound.log 2>&1 &
started="$started $!"
sleep 3

ask() {
    dig +tcp +tries=2 -p "$1" @127.0.0.1 "$2" TXT ${3:-} > answer
    echo "$(sed -n 's/.*status: \([A-Z]*\),.*/\1/p' answer) $(grep -c '^[a-z].*TXT' answer || true)"
}
for zone in shop one-too; do
    [ $zone = shop ] && count=100 || count=101
    first="BIND $(ask $((port + 1)) $zone.example), with CD $(ask $((port + 1)) $zone.example +cd)"
    second="without the limit $(ask $((port + 2)) $zone.example), unbound $(ask $((port + 3)) $zone.example)"
    echo "$count records: $first, $second" >> seen
done
cat seen
cd "$OLDPWD"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
