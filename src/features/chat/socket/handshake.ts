const HEADER = "x-chat-handshake";

/**
 * The upgrade request that opens a socket to an object. The header is set here and nowhere else: a client's request never
 * reaches an object. This is also the way in for a bench or a test that needs no accounts: `roomOf(env, id).fetch(handshakeRequest({about,
 * participant}))`, then one `RoomCommand` a frame, which nothing limits.
 */
export function handshakeRequest<T extends object>(handshake: T): Request {
  return new Request("https://object.internal/", {
    headers: { upgrade: "websocket", [HEADER]: encodeURIComponent(JSON.stringify(handshake)) },
  });
}

export const readHandshake = <T extends object>(request: Request): T =>
  JSON.parse(decodeURIComponent(request.headers.get(HEADER) ?? "null")) as T;

/** What our own relay sends; it has parsed what the client said. */
export const parseRelayed = (data: string | ArrayBuffer): unknown =>
  JSON.parse(typeof data === "string" ? data : "null");
