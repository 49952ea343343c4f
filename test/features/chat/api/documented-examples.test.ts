import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoomName, connect } from "../../../support/chat";
import { eventually } from "../../../support/context";
import { api, postJson } from "../../../support/letters";

/** The WebSocket examples of the community requirement document, frame by frame. */
describe("the documented examples of the chat", () => {
  it("are right about the frames join, message and room_history", async ({ expect }) => {
    const [ana, ben] = await Promise.all([aPerson(), aPerson()]);
    const room = aRoomName();
    await postJson("/api/v1/chat/rooms", ana.headers, {
      name: room,
      description: "",
      is_private: false,
    });
    const [one, two] = await Promise.all([connect(ana, ""), connect(ben, "")]);
    for (const { socket } of [one, two]) socket.send(JSON.stringify({ type: "join", room }));
    expect(await one.next("joined")).toMatchObject({ room, status: "ok" });
    await two.next("joined");

    const sent = { type: "message", room, content: "Hello everyone!" };
    one.socket.send(JSON.stringify(sent));
    for (const listener of [one, two]) {
      const data = await listener.next("message");
      expect(data).toMatchObject({
        room,
        from: ana.id,
        username: ana.username,
        content: sent.content,
      });
      expect(new Date(data.timestamp).toISOString()).toBe(data.timestamp);
    }
    two.socket.send(JSON.stringify({ type: "room_history", room, limit: 50 }));
    const history = await two.next("room_history");
    expect(history.messages.map(({ content }) => content)).toEqual([sent.content]);
    // A client of the document parses each frame as one object.
    for (const frame of [...one.frames, ...two.frames])
      expect(() => JSON.parse(frame)).not.toThrow();
  });

  it("are right about the frames dm and dm_history", async ({ expect }) => {
    const [ana, ben] = await Promise.all([aPerson(), aPerson()]);
    const [one, two] = await Promise.all([connect(ana, ""), connect(ben, "")]);
    one.socket.send(JSON.stringify({ type: "dm", to: ben.id, content: "Hi there!" }));
    const received = await two.next("dm");
    expect(received).toMatchObject({ from: ana.id, username: ana.username, content: "Hi there!" });
    expect(await one.next("dm")).toEqual(received);
    two.socket.send(JSON.stringify({ type: "dm_history", with: ana.id, limit: 50 }));
    const history = await two.next("dm_history");
    expect(history).toMatchObject({ with: ana.id, messages: [{ content: "Hi there!" }] });
  });

  it("are right that an unknown room is answered by an error event", async ({ expect }) => {
    const listener = await connect(await aPerson(), "");
    listener.socket.send(
      JSON.stringify({ type: "message", room: "no such room", content: "Hello?" }),
    );
    expect(await listener.next("error")).toMatchObject({ code: "ROOM_NOT_FOUND" });
  });

  it("are right about the shapes of rooms and messages over REST", async ({ expect }) => {
    const ana = await aPerson();
    const name = aRoomName();
    const made = await postJson("/api/v1/chat/rooms", ana.headers, {
      name,
      description: "Discussion about audio production",
      is_private: false,
    });
    expect(made.status).toBe(201);
    const rooms = await (await api(`/api/v1/chat/rooms?limit=100`, ana.headers)).json<Listed>();
    expect(rooms.data.find((room) => room["name"] === name)).toMatchObject({
      id: expect.any(Number),
      description: "Discussion about audio production",
      is_private: false,
      member_count: 1,
      created_at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const path = `/api/v1/chat/rooms/${encodeURIComponent(name)}/messages`;
    await postJson(path, ana.headers, { content: "Hello everyone!" });
    const messages = await eventually(async () => (await api(path, ana.headers)).json<Listed>());
    expect(messages).toMatchObject({
      success: true,
      data: [
        {
          id: expect.any(Number),
          from_user: ana.id,
          username: ana.username,
          content: "Hello everyone!",
        },
      ],
    });
  });
});

type Listed = { success: boolean; data: Record<string, unknown>[] };
