import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { banMember, muteMember } from "../../../../src/features/chat/rooms";
import type { Actor } from "../../../../src/platform/context";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath, type Room, send } from "../../../support/chat";
import { testCtx } from "../../../support/context";

const post = send("POST");

const actorOf = ({ id, username, sessionId }: Person): Actor => ({
  kind: "user",
  userId: id,
  username,
  role: "user",
  accountSessionId: sessionId,
});

/** The room is given to the person right after the act was found allowed, where the clock is read. */
function whileGivenAway(room: Room, heir: Person) {
  let given: Promise<unknown> | null = null;
  const now = () => {
    given ??= env.DB.prepare(
      "update room_members set role = iif(user_id = ?1, 'owner', 'moderator') where room_id = ?2",
    )
      .bind(heir.id, room.id)
      .run();
    return new Date();
  };
  return testCtx(actorOf(room.owner), { now });
}

const rowsOf = async ({ id }: Room) => {
  const results = await env.DB.batch([
    env.DB.prepare(
      "select user_id, role from room_members where room_id = ? order by user_id",
    ).bind(id),
    env.DB.prepare("select * from room_sanctions where room_id = ?").bind(id),
  ]);
  return results.map(({ results: rows }) => rows);
};

describe("somebody who was given the room meanwhile", () => {
  it.for([
    ["banned", banMember, "OWNER_MUST_STAY"],
    ["muted", (ctx, target) => muteMember(ctx, { ...target, minutes: 5 }), "MEMBER_NOT_FOUND"],
  ] as const satisfies readonly (readonly [string, typeof banMember, string])[])(
    "is not %s",
    async ([, act, code], { expect }) => {
      const room = await aRoom();
      const ben = await aPerson();
      await post(chatPath(room, "/join"), ben);
      const ctx = whileGivenAway(room, ben);
      await expect(act(ctx, { name: room.name, userId: ben.id })).rejects.toThrow(code);
      expect(await rowsOf(room)).toEqual([
        [
          { user_id: room.owner.id, role: "moderator" },
          { user_id: ben.id, role: "owner" },
        ],
        [],
      ]);
    },
  );
});
