import { inboxOf } from "../objects";
import { closeCodes } from "../protocol";
import type { AuthenticatedSocket } from "./authenticate-socket";
import { errorEvent } from "./error-event";
import { handshakeRequest } from "./handshake";
import { Relay } from "./relay";

type Opening = AuthenticatedSocket & { readonly takesLines: boolean };

/** Connects a client to its person's inbox. A sixth socket is upgraded and closed, as browsers hide the status of a refused upgrade. */
export async function openSocket({ ctx, user, takesLines }: Opening): Promise<Response> {
  const { 0: far, 1: client } = new WebSocketPair();
  const { webSocket: inbox } = await inboxOf(ctx.env, user.userId).fetch(handshakeRequest(user));
  client.accept();
  if (inbox) new Relay(ctx, user, { client, inbox, takesLines }).start();
  else {
    client.send(JSON.stringify(errorEvent("RATE_LIMITED", { language: ctx.language })));
    client.close(closeCodes.tooManySockets, "too many sockets");
  }
  return new Response(null, { status: 101, webSocket: far });
}
