import type { ServerEvent } from "../protocol";
import { errorEvent } from "../socket/error-event";
import type { WriteCommand } from "./decide";
import type { Participant } from "./participant";
import { placeFor, type RoomSnapshot, scopeOf } from "./room-snapshot";
import type { WriteResult } from "./write-result";

type Write = {
  readonly room: RoomSnapshot;
  readonly by: Participant;
  readonly command: WriteCommand;
};

/** The result as a socket hears it; null for a success that the client did not name and so does not wait for. */
export function toReply(result: WriteResult, { room, by, command }: Write): ServerEvent | null {
  const { client_id: clientId } = command;
  if (!result.ok) {
    const { code, reason } = result;
    const place = placeFor(room, by.userId);
    return errorEvent(code, { language: by.language, clientId, place, reason });
  }
  if (clientId === undefined) return null;
  const { id, seq, timestamp, isDuplicate } = result;
  return {
    type: "ack",
    data: {
      ...scopeOf(room, by.userId),
      client_id: clientId,
      id,
      seq,
      timestamp,
      ...(isDuplicate && { duplicate: true }),
    },
  };
}
