// Loads the page anew when `trunk serve` has built it again; no built site has this file. Trunk's own script for that
// would stand in the page, which the page's content security policy forbids.
if (/^(localhost|127\..*|\[::1\])$/.test(location.hostname)) connect();

function connect() {
  const socket = new WebSocket(new URL(".well-known/trunk/ws", location.href.replace(/^http/, "ws")));
  socket.onmessage = ({ data }) => {
    const { type, data: failure } = JSON.parse(data);
    if (type === "reload") location.reload();
    else console.error(failure?.reason ?? data);
  };
}
