import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { type Said, stamper } from "./stamp";

/** As `ws-server.ts`, with one room of socket.io. */
const http = createServer();
const server = new Server(http, { transports: ["websocket"] });
const stamp = stamper();
let count = 0;

server.on("connection", (socket) => {
  const from = ++count;
  socket.on("message", (said: Said) => server.emit("message", stamp(said, from)));
});
http.listen(0, "127.0.0.1", () => process.send?.((http.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
