import { DurableObject } from "cloudflare:workers";
import type { MembershipUpdate, Handshake, RoomBody } from "./room-body";
import type { RoomSnapshot, Author } from "./room-fact";
import type { HistoryQuery } from "./read-room";
import type { RoomCommand } from "./run-turn";
import type { SearchQuery } from "./search-room";

/**
 * One instance per room and one per pair of people: the atom that orders what is said there. What is asked in one turn of the
 * event loop is gathered, written by one statement and told in one frame a socket. Everything is stored before it is told:
 * eviction loses nothing. A conversation's events are not told to its sockets but delivered to the two inboxes.
 */
export class ChatRoom extends DurableObject<Env> {
  /** An isolate that holds no room never parses what rooms do. Everything waits for it in the order it came. */
  readonly #body: Promise<RoomBody>;
  #loaded: RoomBody | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
    this.#body = import("./room-body").then(
      ({ RoomBody }) => (this.#loaded = new RoomBody(ctx, env)),
    );
  }

  override async fetch(request: Request) {
    return (await this.#body).fetch(request);
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer) {
    const body = this.#loaded;
    return body
      ? body.webSocketMessage(socket, data)
      : this.#body.then((loaded) => loaded.webSocketMessage(socket, data));
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string) {
    return (await this.#body).webSocketClose(socket, code, reason);
  }

  override async alarm() {
    return (await this.#body).alarm();
  }

  /** RPC, as all below. */
  async act(handshake: Handshake, command: RoomCommand) {
    return (await this.#body).act(handshake, command);
  }

  async history(query: HistoryQuery) {
    return (await this.#body).history(query);
  }

  async search(query: SearchQuery) {
    return (await this.#body).search(query);
  }

  async readUpTo(handshake: Handshake, id?: number) {
    return (await this.#body).readUpTo(handshake, id);
  }

  async lastReadBy(userId: number) {
    return (await this.#body).lastReadBy(userId);
  }

  async changeMember(about: RoomSnapshot, act: MembershipUpdate) {
    return (await this.#body).changeMember(about, act);
  }

  async changeTexts(about: RoomSnapshot & { kind: "room" }, by: Author, log?: { detail: string }) {
    return (await this.#body).changeTexts(about, by, log);
  }

  async close(about: RoomSnapshot) {
    return (await this.#body).close(about);
  }

  async moderation(query: { limit: number; before?: number | undefined }) {
    return (await this.#body).moderation(query);
  }

  async messagesOf(userId: number) {
    return (await this.#body).messagesOf(userId);
  }

  async forget(userId: number) {
    return (await this.#body).forget(userId);
  }
}
