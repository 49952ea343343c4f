import { runInDurableObject } from "cloudflare:test";
import { describe, it } from "vitest";
import { aRoom, chatPath, join, type Room, roomObject, send } from "../../../support/chat";

const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");

const storedIn = (room: Room) =>
  runInDurableObject(roomObject(room), (_, { storage }) =>
    storage.sql
      .exec<{ id: number; html: string | null }>("SELECT id, html FROM messages ORDER BY id")
      .toArray(),
  );

const htmlOf = async (room: Room) => (await storedIn(room)).map(({ html }) => html);

describe("the HTML of a message", () => {
  it("is stored when it is written, edited and deleted, over REST and the socket", async ({
    expect,
  }) => {
    const room = await aRoom();
    const written = await post(chatPath(room, "/messages"), room.owner, { content: "*one*" });
    const { data } = await written.json<{ data: { id: number } }>();
    const socket = await join(room.owner, room);
    socket.say({ type: "message", room: room.name, content: "**two**" });
    const { id } = await socket.next("message");
    expect(await htmlOf(room)).toEqual(["<p><em>one</em></p>", "<p><strong>two</strong></p>"]);
    socket.say({ type: "edit", room: room.name, id, content: "`2`" });
    await socket.next("edited");
    await patch(chatPath(room, `/messages/${data.id}`), room.owner, { content: "1" });
    expect(await htmlOf(room)).toEqual(["<p>1</p>", "<p><code>2</code></p>"]);
    await remove(chatPath(room, `/messages/${data.id}`), room.owner);
    expect(await htmlOf(room)).toEqual([null, "<p><code>2</code></p>"]);
  });

  it("is no field that a client can send, and none that it hears", async ({ expect }) => {
    const room = await aRoom();
    const socket = await join(room.owner, room);
    const html = "<script>alert(1)</script>";
    socket.socket.send(JSON.stringify({ type: "message", room: room.name, content: "a", html }));
    await socket.next("message");
    await post(chatPath(room, "/messages"), room.owner, { content: "a", html });
    expect(await htmlOf(room)).toEqual(["<p>a</p>", "<p>a</p>"]);
    expect(socket.frames.join("\n")).not.toContain("html");
    const history = await roomObject(room).history({});
    expect(JSON.stringify(history)).not.toContain("html");
  });

  it("is rendered by the first page that shows a message from before, and kept", async ({
    expect,
  }) => {
    const room = await aRoom();
    await post(chatPath(room, "/messages"), room.owner, { content: "~~old~~" });
    await runInDurableObject(roomObject(room), (_, { storage }) => {
      storage.sql.exec("UPDATE messages SET html = NULL");
    });
    const { html } = await roomObject(room).renderedHistory({});
    expect([...html.values()]).toEqual(["<p><del>old</del></p>"]);
    expect(await htmlOf(room)).toEqual(["<p><del>old</del></p>"]);
    await runInDurableObject(roomObject(room), (_, { storage }) => {
      storage.sql.exec("UPDATE messages SET html = '<p>kept</p>'");
    });
    expect([...(await roomObject(room).renderedHistory({})).html.values()]).toEqual([
      "<p>kept</p>",
    ]);
  });
});
