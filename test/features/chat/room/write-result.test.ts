import { describe, it } from "vitest";
import { aRoom, type Room, roomObject } from "../../../support/chat";

const handshakeOf = ({ id, name, owner }: Room, archived = false) => ({
  room: { kind: "room", id, name, description: "", topic: "", archived } as const,
  participant: {
    userId: owner.id,
    username: owner.username,
    role: "owner",
    isStaff: false,
    mutedUntil: 0,
    language: "en",
    sharesReceipts: true,
    state: "online",
  } as const,
});

describe("a write without a socket", () => {
  it("is answered with the message's id and step, and a repetition is recognised", async ({
    expect,
  }) => {
    const room = await aRoom();
    const object = roomObject(room);
    const message = {
      type: "message",
      room: room.name,
      content: "Hello",
      client_id: "c-1",
    } as const;
    const first = await object.write(handshakeOf(room), message);
    expect(first).toMatchObject({ ok: true, id: 2, seq: 2, isDuplicate: false });
    const again = await object.write(handshakeOf(room), message);
    expect(again).toEqual({ ...first, isDuplicate: true });
  });

  it("is answered without a client_id too, and then stores none", async ({ expect }) => {
    const room = await aRoom();
    const object = roomObject(room);
    const message = { type: "message", room: room.name, content: "Hello" } as const;
    expect(await object.write(handshakeOf(room), message)).toMatchObject({ ok: true, id: 2 });
    const { messages } = await object.history({});
    expect(messages.map(({ content, client_id }) => [content, client_id])).toEqual([
      ["Hello", undefined],
    ]);
  });

  it("is refused with a value instead of an exception", async ({ expect }) => {
    const room = await aRoom();
    const object = roomObject(room);
    const edit = { type: "edit", room: room.name, id: 99, content: "Hello" } as const;
    expect(await object.write(handshakeOf(room), edit)).toEqual({
      ok: false,
      code: "MESSAGE_NOT_FOUND",
    });
    expect(await object.write(handshakeOf(room, true), edit)).toEqual({
      ok: false,
      code: "PERMISSION_DENIED",
      reason: "archived",
    });
  });
});
