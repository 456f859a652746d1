#!/bin/sh
# unbound turns away questions about a zone at a third of its "ratelimit", because it asks three times for each name.
#
# unbound 1.17.1 (Debian 12, 1.17.1-2+deb12u4), in front of one name server.
#
# "ratelimit" is how many questions a second may go out to the servers of a zone; above it, whoever asked gets SERVFAIL.
# The manual speaks of "queries per second that are allowed", which reads like those that come in. But with
# "qname-minimisation", which is on unless it is switched off, a name goes out one label at a time (RFC 9156 §3), and the
# whole name twice: with type A, then with the type that was asked for. "_dmarc.n0.shop.example", two labels below its
# zone, is three questions, and each counts. So whoever checks many names of one zone at once is told that its servers
# fail, while they answer everything. One resolver made 10,415 questions of 3,912, and with "ratelimit: 5000" 160 of the
# 3,912 were SERVFAIL.
# Either "ratelimit" is that much higher than what may come in, or names are not minimised.
# "ratelimit-factor: 0" only keeps chance out: unless it is set, one in ten above the limit is let through.
#
# Seen, for 30 names, all asked for within one second:
#> unbound 1.17.1, ratelimit 60: 20 answered, 10 SERVFAIL, 60 questions to the server
#> unbound 1.17.1, ratelimit 90: 30 answered, 0 SERVFAIL, 90 questions to the server
#> unbound 1.17.1, ratelimit 60, qname-minimisation no: 30 answered, 0 SERVFAIL, 30 questions to the server
set -eu
dir=$(mktemp -d)
started=
trap 'for one in $started; do kill "$one" || true; done; wait; rm -rf "$dir"' EXIT

(
    cd "$dir"
    apt-get download -qq unbound=1.17.1-2+deb12u4 libevent-2.1-7=2.1.12-stable-8+deb12u1 libprotobuf-c1=1.4.1-1+b1 \
        libpython3.11=3.11.2-6+deb12u9 libnghttp2-14=1.52.0-1+deb12u3 2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
)
LD_LIBRARY_PATH=$(echo "$dir"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
unbound=$dir/root/usr/sbin/unbound
port=$((20000 + $$ % 20000))

cat > "$dir/server.py" <<'END'
"""A name server: one TXT record at every name, nothing of another type (RFC 2308 §2.2), and a line for each question."""
import socket
import sys

SOA = b"\4shop\7example\0\0\6\0\1\0\0\0\x3c\0\x16\0\0" + b"\0\0\0\x3c" * 5
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", int(sys.argv[1])))
while True:
    query, client = server.recvfrom(4096)
    end = query.index(b"\0", 12) + 5
    kind = query[end - 4 : end]
    if kind == b"\0\x10\0\1":
        counts, record = b"\0\1\0\0\0\0", b"\xc0\x0c" + kind + b"\0\0\0\x3c\0\3\2hi"
    else:
        counts, record = b"\0\0\0\1\0\0", SOA
    print("asked", flush=True)
    server.sendto(query[:2] + b"\x84\0\0\1" + counts + query[12:end] + record, client)
END
cat > "$dir/ask.py" <<'END'
"""Thirty names within one second, and what became of them."""
import socket
import struct
import sys
import time

wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
wire.connect(("127.0.0.1", int(sys.argv[1])))
wire.settimeout(5)
# The limit counts by seconds of the clock.
time.sleep(1.05 - time.time() % 1)
second = int(time.time())
codes = []
for number in range(30):
    labels = [b"_dmarc", b"n%d" % number, b"shop", b"example", b""]
    name = b"".join(bytes([len(label)]) + label for label in labels)
    wire.send(struct.pack("!6H", number, 0x0100, 1, 0, 0, 0) + name + struct.pack("!2H", 16, 1))
    codes.append(wire.recv(4096)[3] & 15)
if int(time.time()) != second:
    sys.exit("this took more than a second, so that nothing is shown")
print(codes.count(0), "answered,", codes.count(2), "SERVFAIL")
END

python3 "$dir/server.py" "$port" >> "$dir/asked" 2> "$dir/server.log" &
started="$started $!"
try() {
    cat > "$dir/$1.conf" <<END
server:
    directory: "$dir"
    chroot: ""
    username: ""
    pidfile: ""
    use-syslog: no
    do-daemonize: no
    num-threads: 1
    interface: 127.0.0.1@$1
    module-config: "iterator"
    do-not-query-localhost: no
    ratelimit: $2
    ratelimit-factor: 0
    ${3:-}
remote-control:
    control-enable: no
stub-zone:
    name: shop.example
    stub-addr: 127.0.0.1@$port
END
    "$unbound" -d -c "$dir/$1.conf" > "$dir/$1.log" 2>&1 &
    started="$started $!"
    sleep 2
    : > "$dir/asked"
    became=$(python3 "$dir/ask.py" "$1")
    words=$(echo "${3:+, $3}" | tr -d :)
    version=$("$unbound" -V | sed -n 's/^Version //p')
    count=$(wc -l < "$dir/asked")
    echo "unbound $version, ratelimit $2$words: $became, $count questions to the server" >> "$dir/seen"
}
try $((port + 1)) 60
try $((port + 2)) 90
try $((port + 3)) 60 "qname-minimisation: no"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
