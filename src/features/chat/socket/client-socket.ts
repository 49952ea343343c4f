import type { Ctx } from "../../../platform/context";
import { AppError, platformError } from "../../../platform/errors";
import { describeError } from "../../../platform/log";
import { errorEvent, toErrorEvent } from "./error-event";
import type { ClientEvent, ChatPlace, ServerEvent } from "../protocol";
import { isPlaced, placeOfCommand } from "./places";

type RefusalDetails = {
  readonly clientId?: string | undefined;
  readonly place?: ChatPlace;
  readonly retryAfterMs?: number;
};

type ErrorCode = Parameters<typeof toErrorEvent>[1]["code"];

/** REST codes that the socket has too. It reports all others as `INVALID_FORMAT`. */
const socketCodes: ReadonlySet<string> = new Set([
  "ROOM_NOT_FOUND",
  "USER_NOT_FOUND",
  "MESSAGE_NOT_FOUND",
  "PERMISSION_DENIED",
  "RATE_LIMITED",
]);

/** Sends events to a client. */
export class ClientSocket {
  constructor(
    private readonly ctx: Ctx,
    private readonly socket: WebSocket,
    private readonly takesLines: boolean,
  ) {}

  send(event: ServerEvent): void {
    this.sendFrame(JSON.stringify(event));
  }

  /** Splits the lines of a frame for clients that expect one object a frame. */
  sendFrame(frame: string): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    if (this.takesLines || !frame.includes("\n")) return this.socket.send(frame);
    for (const line of frame.split("\n")) this.socket.send(line);
  }

  refuse(
    code: "INVALID_FORMAT" | "MESSAGE_TOO_LONG" | "RATE_LIMITED",
    { retryAfterMs, ...refusal }: RefusalDetails,
  ): void {
    const { language } = this.ctx;
    const retryAfterSeconds = retryAfterMs && Math.max(1, Math.ceil(retryAfterMs / 1_000));
    this.send(errorEvent(code, { language, ...refusal, retryAfterSeconds }));
  }

  /** Reports why an event failed. A bug is logged and reported as `INTERNAL_ERROR`. */
  fail(event: ClientEvent, error: unknown): void {
    const { language, log } = this.ctx;
    const place = isPlaced(event) ? placeOfCommand(event) : undefined;
    const to = { language, clientId: event.client_id, place };
    if (error instanceof AppError) {
      const code = socketCodes.has(error.code) ? (error.code as ErrorCode) : "INVALID_FORMAT";
      return this.send(toErrorEvent(error, { ...to, code }));
    }
    log.error("relay_failed", { type: event.type, error: describeError(error) });
    const failure = platformError("INTERNAL_ERROR", { cause: error });
    this.send(toErrorEvent(failure, { ...to, code: "INTERNAL_ERROR" }));
  }
}
