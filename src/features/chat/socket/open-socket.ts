import { errorEvent } from "./error-event";
import { handshakeRequest } from "./handshake";
import { inboxOf } from "../objects";
import { closeCodes } from "../protocol";
import { Relay } from "./relay";
import type { AuthenticatedSocket } from "./authenticate-socket";

/** Ties a client's socket to its person's inbox. A sixth socket is told so in words: a browser hides the status of a refused upgrade. */
export async function openSocket({
  ctx,
  holder,
  takesLines,
}: AuthenticatedSocket & { takesLines: boolean }) {
  const { 0: far, 1: client } = new WebSocketPair();
  const answer = await inboxOf(ctx.env, holder.userId).fetch(handshakeRequest(holder));
  client.accept();
  const inbox = answer.webSocket;
  if (!inbox) {
    client.send(JSON.stringify(errorEvent("RATE_LIMITED", { language: ctx.language })));
    client.close(closeCodes.tooManySockets, "too many sockets");
    return new Response(null, { status: 101, webSocket: far });
  }
  new Relay(ctx, holder, { client, inbox, takesLines }).start();
  return new Response(null, { status: 101, webSocket: far });
}
