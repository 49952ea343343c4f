import { describe, it } from "vitest";
import { inboxOf } from "../../../../src/features/chat/objects";
import { env } from "cloudflare:workers";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, type Room, send } from "../../../support/chat";

const post = send("POST");
const put = send("PUT");
const remove = send("DELETE");

const invite = (room: Room, userId: number) =>
  post(chatPath(room, "/invitations"), room.owner, { user_id: userId });
const noticed = async (userId: number) =>
  (await inboxOf(env, userId).noticeGroups({ limit: 10 })).map(({ kind }) => kind);

describe("the notice of an invitation", () => {
  it("goes when the invitation is taken back or declined, and comes with the next one", async ({
    expect,
  }) => {
    const room = await aRoom({ isPrivate: true });
    const ben = await aPerson();
    for (const by of [room.owner, ben]) {
      expect((await invite(room, ben.id)).status).toBe(201);
      expect(await noticed(ben.id)).toEqual(["invitation"]);
      expect((await remove(chatPath(room, `/invitations/${ben.id}`), by)).status).toBe(200);
      expect(await noticed(ben.id)).toEqual([]);
    }
  });

  it("goes when the person is banned, or removed from the room", async ({ expect }) => {
    const room = await aRoom({ isPrivate: true });
    const [ben, cleo] = [await aPerson(), await aPerson()];
    await invite(room, ben.id);
    await put(chatPath(room, `/bans/${ben.id}`), room.owner, {});
    expect(await noticed(ben.id)).toEqual([]);
    await invite(room, cleo.id);
    await post(chatPath(room, "/join"), cleo);
    expect(await noticed(cleo.id)).toEqual(["invitation"]);
    await remove(chatPath(room, `/members/${cleo.id}`), room.owner);
    expect(await noticed(cleo.id)).toEqual([]);
  });
});
