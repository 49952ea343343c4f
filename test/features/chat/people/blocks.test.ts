import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { describe, it } from "vitest";
import { inboxOf } from "../../../../src/features/chat/objects";
import { type Person, aPerson } from "../../../support/accounts";
import { aRoom, chatPath, connect, send } from "../../../support/chat";
import { eventually } from "../../../support/context";

const post = send("POST");
const put = send("PUT");

const watchersOf = ({ id }: Person) =>
  runInDurableObject(inboxOf(env, id), (_, { storage }) =>
    storage.sql.exec<{ id: number }>("SELECT user_id AS id FROM watchers").toArray(),
  );
const noticesOf = ({ id }: Person) => inboxOf(env, id).notifications(10);

describe("a block by either of two people", () => {
  it.for(["the one who is mentioned", "the one who mentions"])(
    "by %s keeps mentions from each other",
    async (who, { expect }) => {
      const room = await aRoom();
      const [ana, ben] = [room.owner, await aPerson()];
      await post(chatPath(room, "/join"), ben);
      const [blocker, blocked] = who === "the one who mentions" ? [ben, ana] : [ana, ben];
      await put(`/api/v1/chat/blocks/${blocked.id}`, blocker);
      await post(chatPath(room, "/messages"), ben, { content: `@${ana.username} you cannot hide` });
      const cleo = await aPerson();
      await post(chatPath(room, "/messages"), cleo, { content: `@${ana.username} hello` });
      const heard = await eventually(async () => {
        const notices = await noticesOf(ana);
        return notices.length > 0 ? notices : undefined;
      });
      expect(heard.map(({ from }) => from)).toEqual([cleo.id]);
    },
  );

  it("ends that they hear of each other's presence, whoever had the conversation open", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const [one, two] = [await connect(ana), await connect(ben)];
    one.say({ type: "dm", to: ben.id, content: "hello" });
    await one.next("dm");
    two.say({ type: "dm", to: ana.id, content: "hello" });
    await eventually(async () => (await watchersOf(ana)).length === 1);
    await eventually(async () => (await watchersOf(ben)).length === 1);
    await put(`/api/v1/chat/blocks/${ben.id}`, ana);
    expect([await watchersOf(ana), await watchersOf(ben)]).toEqual([[], []]);
    expect(await inboxOf(env, ana.id).watch(ana.id, ben.id)).toBe("offline");
    expect(await watchersOf(ana)).toEqual([]);
  });
});
