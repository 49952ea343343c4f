import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { ensureMember } from "../../../../src/features/chat/rooms/enter-room";
import { viewRoom } from "../../../../src/features/chat/rooms/room-view";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, send } from "../../../support/chat";
import { testCtx } from "../../../support/context";

const put = send("PUT");
const post = send("POST");
const remove = send("DELETE");

describe("a person who was let in by what the room was a moment ago", () => {
  it.for(["banned", "uninvited"])(
    "is not made a member once they are %s",
    async (change, { expect }) => {
      const room = await aRoom({ isPrivate: change === "uninvited" });
      const ben = await aPerson();
      const actor = {
        kind: "user",
        userId: ben.id,
        username: ben.username,
        role: "user",
        accountSessionId: "",
      } as const;
      const ctx = testCtx(actor);
      if (change === "uninvited")
        await post(chatPath(room, "/invitations"), room.owner, { user_id: ben.id });
      const seen = await viewRoom(ctx, room.name);
      if (change === "banned") await put(chatPath(room, `/bans/${ben.id}`), room.owner, {});
      else await remove(chatPath(room, `/invitations/${ben.id}`), room.owner);
      await expect(ensureMember(ctx, seen)).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
      const { results } = await env.DB.prepare("select user_id from room_members where room_id = ?")
        .bind(room.id)
        .all();
      expect(results).toEqual([{ user_id: room.owner.id }]);
    },
  );
});
