import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { type Said, stamper } from "./stamp";

/** The least that a chat server can do: number a message, make its text once, send it to everybody. It keeps nothing. */
const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
const stamp = stamper();
let count = 0;

server.on("connection", (socket) => {
  const from = ++count;
  socket.on("message", (frame) => {
    const said = JSON.parse((frame as Buffer).toString()) as Said;
    const text = JSON.stringify({ type: "message", data: stamp(said, from) });
    for (const client of server.clients) client.send(text);
  });
});
server.on("listening", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
