#!/bin/sh
# A bounce of the DragonFly Mail Agent has no MIME, no address to come from, and lines that end in CR CR LF.
#
# dma 0.13 (Debian 12, 0.13-1+b1), a mail agent for hosts without a mail server; needs root, for chroot.
#
# A local SMTP server refuses the recipient in a reply of three lines; the bounce comes back through the same server.
# - "From: MAILER-DAEMON <>": an address that RFC 5322 §3.4 does not allow; no Content-Type, no delivery status.
# - The reply is put in with its own line ends. On the wire all its lines but the last end in CR CR LF. A reader that
#   takes a lone CR for a line end, as pasted text makes advisable, sees empty lines amid the reply.
# - "Message headers follow." is the only mark before the copy, and there is no body.
# - A message without From, as scripts send it, gets one, but at its end: it is the last line of the bounce, where a
#   reader that looks at the first fields alone does not find who sent the message.
#
# Seen:
#> From: MAILER-DAEMON <>
#> Content-Type: none
#> 550-5.7.1 SPF check of shop.example[CR][CR]
#> 550-5.7.1 failed for 192.0.2.10,[CR][CR]
#> 550 5.7.1 ask your postmaster.[CR]
#> the copy ends in From: <anna@shop.example>[CR]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

cat > "$dir/server.py" <<'END'
"""Refuses bo@mail.example, takes one message for anybody else, leaves it in the file named, and ends."""
import socket
import sys

listener = socket.create_server(("127.0.0.1", 0))
listener.settimeout(60)
print(listener.getsockname()[1], flush=True)
done = False
while not done:
    client, _ = listener.accept()
    lines = client.makefile("rb")
    client.sendall(b"220 mx.mail.example ESMTP\r\n")
    for line in lines:
        command = line.upper()
        if command.startswith(b"RCPT") and b"bo@mail.example" in line:
            answer = (
                b"550-5.7.1 SPF check of shop.example\r\n550-5.7.1 failed for 192.0.2.10,\r\n"
                b"550 5.7.1 ask your postmaster."
            )
        elif command.startswith(b"DATA"):
            client.sendall(b"354 go on\r\n")
            with open(sys.argv[1], "wb") as message:
                for part in iter(lines.readline, b".\r\n"):
                    message.write(part)
            done = True
            answer = b"250 taken"
        else:
            answer = b"221 bye" if command.startswith(b"QUIT") else b"250 yes"
        client.sendall(answer + b"\r\n")
        if command.startswith(b"QUIT"):
            break
    client.close()
END

# dma knows its paths from when it was built, so it gets a root of its own: itself, its libraries and its settings.
(
    cd "$dir"
    apt-get download -qq dma=0.13-1+b1 2> /dev/null
    dpkg -x dma_*.deb root
    mkdir -p root/etc/dma root/var/spool/dma root/dev
    ldd root/usr/sbin/dma | grep -o '/[^ ]*' | while read -r library; do
        mkdir -p "root$(dirname "$library")"
        cp -L "$library" "root$library"
    done
    printf 'root:x:0:0::/:/bin/sh\nmail:x:8:8::/:/bin/sh\n' > root/etc/passwd
    printf 'root:x:0:\nmail:x:8:\n' > root/etc/group
    chmod 777 root/var/spool/dma
    chmod 755 . root
)
python3 "$dir/server.py" "$dir/bounce" > "$dir/port" &
server=$!
while ! [ -s "$dir/port" ]; do sleep 0.1; done
printf 'SMARTHOST 127.0.0.1\nPORT %s\nMAILNAME host.shop.example\n' "$(cat "$dir/port")" > "$dir/root/etc/dma/dma.conf"

printf 'To: bo@mail.example\nSubject: Your order\n\nIt is on its way.\n' |
    timeout 60 chroot "$dir/root" /usr/sbin/dma -D -f anna@shop.example bo@mail.example
wait "$server"

{
    tr -d '\r' < "$dir/bounce" | grep -m 1 '^From:'
    echo "Content-Type: $(grep -ci '^content-type:' "$dir/bounce" | sed 's/^0$/none/')"
    grep -a '^550' "$dir/bounce" | sed 's/\r/[CR]/g'
    echo "the copy ends in $(tail -n 1 "$dir/bounce" | sed 's/\r/[CR]/g')"
} > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
