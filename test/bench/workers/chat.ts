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

/** A room without accounts: whoever asks is in it, and nothing limits what they say. */
export default {
  fetch(request, env) {
    const { searchParams } = new URL(request.url);
    const roomId = Number(searchParams.get("room"));
    const userId = Number(searchParams.get("user"));
    const handshake: Handshake = {
      about: {
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
