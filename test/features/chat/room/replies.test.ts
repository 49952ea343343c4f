import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, connect, join, send } from "../../../support/chat";
import { aMember, page, post as postForm, textOf } from "../../../support/members";

const get = send("GET");
const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");

type Quote = { id: number; username: string; preview: string };
type Listed = { data: { id: number; content: string; reply_to?: Quote }[] };
type Written = { data: { id: number } };

describe("a message that answers another one", () => {
  it("comes with whom it answers and what they said, live and in the history", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const listener = await join(ben, room);
    const path = chatPath(room, "/messages");
    const { data } = await (
      await post(path, room.owner, { content: "Any **pears**?" })
    ).json<Written>();
    await post(path, ben, { content: "Plenty.", reply_to: data.id });
    const quote = { id: data.id, username: room.owner.username, preview: "Any pears?" };
    const heard = await listener.next("message", ({ content }) => content === "Plenty.");
    expect(heard.reply_to).toEqual(quote);
    const listed = await (await get(path, ben)).json<Listed>();
    expect(listed.data.at(-1)?.reply_to).toEqual(quote);
  });

  it("shows what the other one says now, and nothing of it once that is deleted", async ({
    expect,
  }) => {
    const room = await aRoom();
    const path = chatPath(room, "/messages");
    const { data } = await (await post(path, room.owner, { content: "A secret" })).json<Written>();
    await post(path, room.owner, { content: "An answer", reply_to: data.id });
    const quoted = async () =>
      (await (await get(path, room.owner)).json<Listed>()).data.at(-1)?.reply_to?.preview;
    await patch(`${path}/${data.id}`, room.owner, { content: "Another" });
    expect(await quoted()).toBe("Another");
    await remove(`${path}/${data.id}`, room.owner);
    expect(await quoted()).toBe("");
    const listener = await connect(room.owner);
    listener.say({ type: "resume", rooms: [{ room: room.name, since: 0 }] });
    const { events } = await listener.next("resumed");
    expect(JSON.stringify(events)).not.toContain("A secret");
  });

  it("is refused when there is nothing to answer", async ({ expect }) => {
    const room = await aRoom();
    const path = chatPath(room, "/messages");
    const { data } = await (await post(path, room.owner, { content: "gone soon" })).json<Written>();
    await remove(`${path}/${data.id}`, room.owner);
    for (const id of [data.id, 9_999]) {
      const answer = await post(path, room.owner, { content: "to whom?", reply_to: id });
      expect(answer.status).toBe(404);
    }
    expect((await post(path, room.owner, { content: "to whom?", reply_to: "1" })).status).toBe(400);
  });

  it("works between two people, also by socket", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const [one, two] = [await connect(ana), await connect(ben)];
    one.say({ type: "dm", to: ben.id, content: "Tea?" });
    const { id } = await two.next("dm");
    two.say({ type: "dm", to: ana.id, content: "Please.", reply_to: id });
    const answer = await one.next("dm", ({ from }) => from === ben.id);
    expect(answer.reply_to).toEqual({ id, username: ana.username, preview: "Tea?" });
  });
});

describe("the address of a message", () => {
  it("opens the live page where the newest messages are around it, else a page to read", async ({
    expect,
  }) => {
    const [ana, ben] = [await aMember(), await aMember()];
    for (let count = 1; count <= 6; count += 1) {
      await postForm(`/chat/dm/${ben.id}/messages`, ana.headers, { content: `line ${count}` });
    }
    const pageAround = (id: number) =>
      textOf(page(`/chat/dm/${ben.id}?around=${id}&limit=4`, ana.headers));
    const old = await pageAround(2);
    expect(old).toContain("You are reading older messages");
    expect(old).toContain('id="m2"');
    const recent = await pageAround(5);
    expect(recent).not.toContain("You are reading older messages");
    expect(recent).toContain('id="m5"');
  });
});
