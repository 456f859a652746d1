#!/bin/sh
# Knot Resolver forbids the browser to keep an answer as soon as the question has an EDNS record.
#
# Knot Resolver 5.6.0 (Debian 12, 5.6.0-1+deb12u1), DNS over HTTPS ("doh2"); needs root, for chroot, and curl.
#
# RFC 8484 §5.1 takes the lifetime of the HTTP answer from the smallest TTL in the answer section. Knot looks at the OPT
# record of EDNS too, which stands in another section, and in which the place of the TTL has the extended response code,
# the version and the flags (RFC 6891 §6.1.3): 0 as a rule.
# So the same record of 300 seconds has three lives: 300 seconds without EDNS; none with it; and 300 again where the
# question asks for signatures, as the DO flag alone makes 32768 of that field.
#
# Seen:
#> without EDNS: max-age=300, TTL 300
#> with EDNS: max-age=0, TTL 300
#> with EDNS and DO: max-age=300, TTL 300
set -eu
dir=$(mktemp -d)
server=
trap 'kill $server 2> /dev/null || true; wait; rm -rf "$dir"' EXIT

# kresd knows its paths from when it was built, so it gets a root of its own: itself, its libraries and its settings.
(
    cd "$dir"
    apt-get download -qq knot-resolver=5.6.0-1+deb12u1 libknot13=3.2.6-1 libdnssec9=3.2.6-1 libzscanner4=3.2.6-1 \
        libluajit-5.1-2=2.1.0~beta3+git20220320+dfsg-4.1+deb12u1 libuv1=1.44.2-1+deb12u1 liblmdb0=0.9.24-1 \
        libnghttp2-14=1.52.0-1+deb12u3 libcap-ng0=0.8.3-1+b3 libgnutls30=3.7.9-2+deb12u7 libjemalloc2=5.3.0-1 \
        libxdp1=1.3.1-1 libbpf1=1:1.1.2-0+deb12u1 dns-root-data=2024071801~deb12u1 2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
    libraries=$(echo "$dir"/root/usr/lib/*-linux-gnu)
    LD_LIBRARY_PATH=$libraries ldd "$dir/root/usr/sbin/kresd" "$libraries"/*.so.* | grep -o '/[^ :]*' | sort -u |
        while read -r library; do
            case $library in "$dir"*) continue ;; esac
            mkdir -p "root$(dirname "$library")"
            cp -nL "$library" "root$library"
        done
    mkdir -p root/etc root/run/kresd root/dev
    echo 'root:x:0:0::/:/bin/sh' > root/etc/passwd
    echo 'root:x:0:' > root/etc/group
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout root/run/kresd/key \
        -out root/run/kresd/certificate 2> /dev/null
)
port=$((20000 + $$ % 20000))
cat > "$dir/root/run/kresd/settings" <<END
net.tls('/run/kresd/certificate', '/run/kresd/key')
net.listen('127.0.0.1', $port, { kind = 'doh2' })
modules.load('policy')
trust_anchors.remove('.')
policy.add(policy.suffix(
    policy.ANSWER({ [kres.type.TXT] = { rdata = '\\11v=spf1 -all', ttl = 300 } }), { todname('shop.example') }
))
END
chroot "$dir/root" /usr/sbin/kresd -n -c /run/kresd/settings /run/kresd > "$dir/log" 2>&1 &
server=$!

cat > "$dir/ask.py" <<'END'
import base64
import struct
import subprocess
import sys

NAME = b"\4shop\7example\0"


def ask(port, edns):
    query = struct.pack("!6H", 0, 0x0100, 1, 0, 0, len(edns)) + NAME + struct.pack("!2H", 16, 1)
    for flags in edns:
        query += b"\0" + struct.pack("!HHIH", 41, 1232, flags, 0)
    url = f"https://127.0.0.1:{port}/dns-query?dns=" + base64.urlsafe_b64encode(query).decode().rstrip("=")
    command = ["curl", "-ksS", "--http2", "--retry", "20", "--retry-connrefused", "--retry-delay", "1", "-D", "-", url]
    head, body = subprocess.run(command, capture_output=True, check=True).stdout.split(b"\r\n\r\n", 1)
    lifetime = next(line for line in head.decode().lower().splitlines() if line.startswith("cache-control"))
    # The answer begins behind the header, the question, and the name, type and class of the record.
    (ttl,) = struct.unpack_from("!I", body, 12 + len(NAME) + 4 + 2 + 4)
    return f"{lifetime.split(': ')[1]}, TTL {ttl}"


for name, edns in (("without EDNS", []), ("with EDNS", [0]), ("with EDNS and DO", [0x8000])):
    print(f"{name}: {ask(sys.argv[1], edns)}")
END

python3 "$dir/ask.py" "$port" > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
