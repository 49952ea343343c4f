import { DurableObject } from "cloudflare:workers";
import type { SequencedEvent } from "../protocol";
import type { Dismissal, SocketUser, InboxBody } from "./inbox-body";

/**
 * One instance per person: what reaches them wherever they are. It holds their conversations with unread counts, their notifications, their sockets (five
 * at the most), their presence, and how fast they may speak. Only the last minute's count lives in a field: an eviction forgives.
 */
export class Inbox extends DurableObject<Env> {
  /** An isolate that holds no inbox never parses what inboxes do. Everything waits for it in the order it came. */
  readonly #body: Promise<InboxBody>;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
    this.#body = import("./inbox-body").then(({ InboxBody }) => new InboxBody(ctx, env));
  }

  override async fetch(request: Request) {
    return (await this.#body).fetch(request);
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer) {
    return (await this.#body).webSocketMessage(socket, data);
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string) {
    return (await this.#body).webSocketClose(socket, code, reason);
  }

  /** RPC, as all below. */
  async lease(wanted: number) {
    return (await this.#body).lease(wanted);
  }

  async receive(peer: number, events: readonly SequencedEvent[]) {
    return (await this.#body).receive(peer, events);
  }

  async relay(lines: readonly string[]) {
    return (await this.#body).relay(lines);
  }

  async notify(source: string, body: string) {
    return (await this.#body).notify(source, body);
  }

  async conversations(query: { limit: number; before?: string | undefined }) {
    return (await this.#body).conversations(query);
  }

  async markRead(peer: number, id: number) {
    return (await this.#body).markRead(peer, id);
  }

  async notifications(limit: number) {
    return (await this.#body).notifications(limit);
  }

  async readNotifications(id: number) {
    return (await this.#body).readNotifications(id);
  }

  async issueTicket(holder: SocketUser) {
    return (await this.#body).issueTicket(holder);
  }

  async redeemTicket(nonce: string) {
    return (await this.#body).redeemTicket(nonce);
  }

  async dismiss(dismissal: Dismissal) {
    return (await this.#body).dismiss(dismissal);
  }

  async watch(watcher: number) {
    return (await this.#body).watch(watcher);
  }

  async erase() {
    return (await this.#body).erase();
  }
}
