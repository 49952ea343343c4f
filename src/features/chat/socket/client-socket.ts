import type { Ctx } from "../../../platform/context";
import { AppError, platformError } from "../../../platform/errors";
import { describeError } from "../../../platform/log";
import { errorEvent, toErrorEvent } from "./error-event";
import type { ClientEvent, ChatPlace, ServerEvent } from "../protocol";
import { isPlaced, placeOfCommand } from "./places";

type Refusal = {
  readonly clientId?: string | undefined;
  readonly place?: ChatPlace;
  readonly retryAfterMs?: number;
};

type ErrorCode = Parameters<typeof toErrorEvent>[1]["code"];

/** Codes of REST that a socket has too; all others are faults of the request to it. */
const socketCodes: ReadonlySet<string> = new Set([
  "ROOM_NOT_FOUND",
  "USER_NOT_FOUND",
  "MESSAGE_NOT_FOUND",
  "PERMISSION_DENIED",
  "RATE_LIMITED",
]);

/** Our end of a client's socket: what it is told. */
export class ClientSocket {
  constructor(
    private readonly ctx: Ctx,
    private readonly socket: WebSocket,
    private readonly takesLines: boolean,
  ) {}

  tell(event: ServerEvent): void {
    this.pass(JSON.stringify(event));
  }

  /** One object a frame, for clients that know of nothing else. */
  pass(frame: string): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    if (this.takesLines || !frame.includes("\n")) return this.socket.send(frame);
    for (const line of frame.split("\n")) this.socket.send(line);
  }

  refuse(
    code: "INVALID_FORMAT" | "MESSAGE_TOO_LONG" | "RATE_LIMITED",
    { retryAfterMs, ...refusal }: Refusal,
  ): void {
    const { language } = this.ctx;
    const retryAfterSeconds = retryAfterMs && Math.max(1, Math.ceil(retryAfterMs / 1_000));
    this.tell(errorEvent(code, { language, ...refusal, retryAfterSeconds }));
  }

  /** What an event came to grief on; a bug is told as one, and logged. */
  fail(event: ClientEvent, error: unknown): void {
    const { language, log } = this.ctx;
    const place = isPlaced(event) ? placeOfCommand(event) : undefined;
    const to = { language, clientId: event.client_id, place };
    if (error instanceof AppError) {
      const code = socketCodes.has(error.code) ? (error.code as ErrorCode) : "INVALID_FORMAT";
      return this.tell(toErrorEvent(error, { ...to, code }));
    }
    log.error("relay_failed", { type: event.type, error: describeError(error) });
    const failure = platformError("INTERNAL_ERROR", { cause: error });
    this.tell(toErrorEvent(failure, { ...to, code: "INTERNAL_ERROR" }));
  }
}
