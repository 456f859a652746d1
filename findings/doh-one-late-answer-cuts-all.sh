#!/bin/sh
# unbound closes a whole DNS over HTTPS connection, with every question on it, because the answer to one came late.
#
# unbound 1.17.1 (Debian 12, 1.17.1-2+deb12u4), DNS over HTTPS without TLS, as it stands behind a proxy.
#
# RFC 9113 §5.4.2: what concerns one stream ends that stream and leaves the others alone. Three questions go out on one
# connection: the server of "late.example" takes 2.5 seconds for each answer, that of "later.example" takes 4.
# With "discard-timeout", 1.9 seconds unless it is set, an answer that comes after that time is not sent; but nothing
# says so on its stream (RST_STREAM) or by a status: when the first of them is there, unbound closes the connection,
# and the others are lost with it. So whoever puts a proxy that shares connections in front, as most do for HTTP/2,
# loses answers of one visitor for the slow domain of another. With "discard-timeout: 0" each comes when it is there.
#
# Seen:
#> default: late lost, other late lost, later lost, by a closed connection, before 4 s
#> discard-timeout 0: late answered, other late answered, later answered
set -eu
dir=$(mktemp -d)
started=
trap 'for one in $started; do kill "$one" || true; done; wait; rm -rf "$dir"' EXIT

(
    cd "$dir"
    apt-get download -qq unbound=1.17.1-2+deb12u4 libevent-2.1-7=2.1.12-stable-8+deb12u1 libprotobuf-c1=1.4.1-1+b1 \
        libpython3.11=3.11.2-6+deb12u9 libnghttp2-14=1.52.0-1+deb12u3 2> /dev/null
    for package in *.deb; do dpkg -x "$package" root; done
    python3 -m venv h2
    h2/bin/pip install --quiet --disable-pip-version-check h2==4.3.0
)
LD_LIBRARY_PATH=$(echo "$dir"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
port=$((20000 + $$ % 20000))

cat > "$dir/server.py" <<'END'
"""A name server: one TXT record at every name, after the seconds that belong to its zone."""
import socket
import sys
import threading
import time

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", int(sys.argv[1])))


def answer(query, client):
    end = query.index(b"\0", 12) + 5
    time.sleep(4 if b"\5later" in query.lower() else 2.5)
    record = b"\xc0\x0c" + query[end - 4 : end] + b"\0\0\0\x3c\0\3\2hi"
    server.sendto(query[:2] + b"\x84\0\0\1\0\1\0\0\0\0" + query[12:end] + record, client)


while True:
    threading.Thread(target=answer, args=server.recvfrom(4096), daemon=True).start()
END
cat > "$dir/ask.py" <<'END'
"""Three questions on one HTTP/2 connection, and what became of each."""
import base64
import socket
import struct
import sys
import time

import h2.connection
import h2.events

NAMES = {"late": b"\4late\7example\0", "other late": b"\5other\4late\7example\0", "later": b"\5later\7example\0"}
stream_of = {}
answered = set()
connection = h2.connection.H2Connection()
connection.initiate_connection()
wire = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
wire.settimeout(20)
for word, name in NAMES.items():
    query = struct.pack("!6H", 0, 0x0100, 1, 0, 0, 0) + name + struct.pack("!2H", 16, 1)
    path = "/dns-query?dns=" + base64.urlsafe_b64encode(query).decode().rstrip("=")
    stream = connection.get_next_available_stream_id()
    stream_of[stream] = word
    head = [(":method", "GET"), (":scheme", "http"), (":authority", "localhost"), (":path", path)]
    connection.send_headers(stream, head, end_stream=True)
wire.sendall(connection.data_to_send())
start = time.monotonic()
end = ""
while len(answered) < len(NAMES):
    data = wire.recv(65536)
    if not data:
        end = ", by a closed connection, " + ("before 4 s" if time.monotonic() - start < 4 else "after 4 s")
        break
    for event in connection.receive_data(data):
        if isinstance(event, h2.events.StreamEnded):
            answered.add(stream_of[event.stream_id])
        elif isinstance(event, h2.events.StreamReset):
            end = ", by a reset"
    wire.sendall(connection.data_to_send())
print(", ".join(word + (" answered" if word in answered else " lost") for word in NAMES) + end)
END

python3 "$dir/server.py" "$port" > "$dir/server.log" 2>&1 &
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
    interface: 127.0.0.1@$2
    https-port: $2
    http-notls-downstream: yes
    module-config: "iterator"
    do-not-query-localhost: no
    qname-minimisation: no
    # Each answer is waited for, and not asked for again.
    unknown-server-time-limit: 6000
    $3
remote-control:
    control-enable: no
stub-zone:
    name: late.example
    stub-addr: 127.0.0.1@$port
stub-zone:
    name: later.example
    stub-addr: 127.0.0.1@$port
END
    "$dir/root/usr/sbin/unbound" -d -c "$dir/$1.conf" > "$dir/$1.log" 2>&1 &
    started="$started $!"
    sleep 2
    "$dir/h2/bin/python" "$dir/ask.py" "$2"
}
{
    echo "default: $(try default $((port + 1)) "")"
    echo "discard-timeout 0: $(try zero $((port + 2)) "discard-timeout: 0")"
} > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
