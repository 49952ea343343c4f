import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { chatPersonalData } from "../../../../src/features/chat/store/personal-data";
import { inboxOf } from "../../../../src/features/chat/objects";
import { ownerKey } from "../../../../src/platform/owner";
import { aPerson, PASSWORD, type Person } from "../../../support/accounts";
import { aRoom, chatPath, type Room, roomObject, send } from "../../../support/chat";
import { eventually, testCtx } from "../../../support/context";
import { erasureOf, removeAll } from "../../../support/erasure";
import { everythingStored } from "../../../support/everything-stored";

const put = send("PUT");
const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");
const ctx = testCtx({ kind: "system", name: "test" });
const ownerOf = ({ id }: Person) => ({ userId: id, key: ownerKey(id) });

const noticesOf = ({ id }: Person) => inboxOf(env, id).notifications(10);
const project = (room: Room) => runDurableObjectAlarm(roomObject(room));

async function exported(person: Person): Promise<string> {
  const files: string[] = [];
  for await (const { body } of chatPersonalData.exportFor(ctx, ownerOf(person))) {
    files.push(typeof body === "string" ? body : "");
  }
  return files.join("\n");
}

/** How somebody's membership of a room ends. */
const endings: Readonly<Record<string, (room: Room, person: Person) => Promise<unknown>>> = {
  left: (room, person) => post(chatPath(room, "/leave"), person),
  kicked: (room, { id }) => remove(chatPath(room, `/members/${id}`), room.owner),
  banned: (room, { id }) => put(chatPath(room, `/bans/${id}`), room.owner, {}),
  archived: (room) => put(chatPath(room, "/archive"), room.owner),
};

describe("what a person wrote in a room", () => {
  it.for(Object.keys(endings))(
    "is exported and removed after the membership was ended: %s",
    async (ending, { expect }) => {
      const room = await aRoom();
      const ben = await aPerson();
      const mark = `mark${crypto.randomUUID().slice(0, 8)}`;
      await post(chatPath(room, "/join"), ben);
      await post(chatPath(room, "/messages"), ben, { content: `@${room.owner.username} ${mark}` });
      await eventually(async () => (await noticesOf(room.owner)).length === 1);
      // The words are in the index of the search too.
      await roomObject(room).search({ q: mark, limit: 1 });
      await endings[ending]?.(room, ben);
      await project(room);
      expect(await exported(ben)).toContain(mark);
      expect(await everythingStored()).toContain(mark);

      const gone = await remove("/api/v1/users/me", ben, { password: PASSWORD });
      expect(await erasureOf(gone)).toMatchObject({ erased: { rooms: 1, messages: 1 } });
      await project(room);
      await eventually(async () => (await noticesOf(room.owner)).length === 0);
      const left = await everythingStored();
      expect(left).not.toContain(mark);
      expect(left).not.toContain(ben.username);
    },
  );
});

describe("what a person wrote just before their membership was ended", () => {
  it.for(["left", "kicked", "banned"])(
    "is exported and removed before the room has named its authors: %s",
    async (ending, { expect }) => {
      const room = await aRoom();
      const ben = await aPerson();
      const mark = `mark${crypto.randomUUID().slice(0, 8)}`;
      await post(chatPath(room, "/join"), ben);
      await post(chatPath(room, "/messages"), ben, { content: mark });
      await endings[ending]?.(room, ben);
      expect(await exported(ben)).toContain(mark);
      await removeAll(chatPersonalData, ctx, ownerOf(ben));
      await project(room);
      expect(await everythingStored()).not.toContain(mark);
    },
  );
});

describe("the notice of a mention", () => {
  it("follows its message when that is edited or deleted", async ({ expect }) => {
    const room = await aRoom();
    const [ana, ben] = [await aPerson(), room.owner];
    const say = async (content: string) => {
      const answer = await post(chatPath(room, "/messages"), ana, { content });
      return (await answer.json<{ data: { id: number } }>()).data.id;
    };
    const one = await say(`Hello @${ben.username}, the spare key is under the mat`);
    const two = await say(`@${ben.username} and under the stone`);
    const three = await say(`@${ben.username} good night`);
    await eventually(async () => (await noticesOf(ben)).length === 3);
    await remove(chatPath(room, `/messages/${one}`), ana);
    await patch(chatPath(room, `/messages/${two}`), ana, { content: "Hello" });
    const edited = `@${ben.username} good morning`;
    await patch(chatPath(room, `/messages/${three}`), ana, { content: edited });
    const notices = await eventually(async () => {
      const left = await noticesOf(ben);
      return left.length === 1 && left[0]?.preview === edited ? left : undefined;
    });
    expect(notices.map(({ message_id: id }) => id)).toEqual([three]);
  });
});

it("The notice of an invitation goes with the account of who invited", async ({ expect }) => {
  const room = await aRoom({ isPrivate: true });
  const cleo = await aPerson();
  await post(chatPath(room, "/invitations"), room.owner, { username: cleo.username });
  expect(await noticesOf(cleo)).toHaveLength(1);
  await removeAll(chatPersonalData, ctx, ownerOf(room.owner));
  expect(await noticesOf(cleo)).toEqual([]);
});
