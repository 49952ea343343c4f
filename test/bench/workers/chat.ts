import { handshakeRequest } from "../../../src/features/chat/socket/handshake";
import { roomOf } from "../../../src/features/chat/objects";
import type { Handshake } from "../../../src/features/chat/room";

export {
  ChatRoom,
  GenerationLimit,
  Inbox,
  JobLog,
  ModelLedger,
  RateWindows,
} from "../../../src/index";

/** Every request opens a socket to a room, without an account and without limits. */
export default {
  fetch(request, env) {
    const { searchParams } = new URL(request.url);
    const roomId = Number(searchParams.get("room"));
    const userId = Number(searchParams.get("user"));
    const handshake: Handshake = {
      room: {
        kind: "room",
        id: roomId,
        name: "bench",
        description: "",
        topic: "",
        archived: false,
      },
      participant: {
        userId,
        username: `client-${userId}`,
        role: "member",
        isStaff: false,
        mutedUntil: 0,
        language: "en",
        sharesReceipts: true,
        state: "online",
      },
    };
    return roomOf(env, roomId).fetch(handshakeRequest(handshake));
  },
} satisfies ExportedHandler<Env>;
