import { chatError, type DenialReason } from "../errors";

/** Names the message that was written, and the step of its place's sequence. */
export type Acknowledgement = {
  readonly id: number;
  readonly seq: number;
  readonly timestamp: string;
  /** The same thing had been written before. */
  readonly isDuplicate: boolean;
};

export type WriteRefusal = {
  readonly ok: false;
  readonly code: "PERMISSION_DENIED" | "MESSAGE_NOT_FOUND";
  readonly reason?: DenialReason;
};

/** The answer to a write. A refusal is a value, because error classes do not survive a call between objects. */
export type WriteResult = ({ readonly ok: true } & Acknowledgement) | WriteRefusal;

/** Turns the refusal of a room into the error that routes and pages present. */
export function requireAcknowledged(result: WriteResult): Acknowledgement {
  if (result.ok) return result;
  const { code, reason } = result;
  throw chatError(code, reason ? { details: { reason } } : {});
}
