const HEADER = "x-chat-handshake";

/**
 * Makes the upgrade request that opens a socket to an object. Only this function sets the header: a client's request never reaches
 * an object. A bench calls an object with it too, and then sends one `RoomCommand` a frame, without an account or limits.
 */
export function handshakeRequest<T extends object>(handshake: T): Request {
  return new Request("https://object.internal/", {
    headers: { upgrade: "websocket", [HEADER]: encodeURIComponent(JSON.stringify(handshake)) },
  });
}

export const readHandshake = <T extends object>(request: Request): T =>
  JSON.parse(decodeURIComponent(request.headers.get(HEADER) ?? "null")) as T;

/** Reads a frame of our own relay, which has validated what the client sent. */
export const parseRelayed = (data: string | ArrayBuffer): unknown =>
  JSON.parse(typeof data === "string" ? data : "null");
