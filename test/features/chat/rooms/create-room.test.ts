import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, aRoomName, chatPath, send } from "../../../support/chat";

const get = send("GET");
const post = send("POST");
const put = send("PUT");
const remove = send("DELETE");

const askFor = (name: string, isPrivate = true) => ({ name, is_private: isPrivate });
const codeOf = async (response: Response) => (await response.json<{ code?: string }>()).code;

describe("the name of a room", () => {
  it("that is taken gives nobody a membership, not even the person who made the room and was removed", async ({
    expect,
  }) => {
    const room = await aRoom({ isPrivate: true });
    const first = room.owner;
    const heir = await aPerson();
    await post(chatPath(room, "/invitations"), first, { username: heir.username });
    await post(chatPath(room, "/join"), heir);
    await put(chatPath(room, `/members/${heir.id}`), first, { role: "owner" });
    expect((await remove(chatPath(room, `/members/${first.id}`), heir)).status).toBe(200);
    await put(chatPath(room, "/archive"), heir);
    expect((await post(chatPath(room, "/leave"), heir)).status).toBe(200);

    const again = await post("/api/v1/chat/rooms", first, askFor(room.name));
    expect([again.status, await codeOf(again)]).toEqual([409, "ROOM_NAME_TAKEN"]);
    const members = await env.DB.prepare("select * from room_members where room_id = ?")
      .bind(room.id)
      .all();
    expect(members.results).toEqual([]);
    expect((await get(chatPath(room, "/messages"), first)).status).toBeGreaterThanOrEqual(400);
  });

  it.for([
    "\u3164",
    "\u1160",
    "a\uFE0Fb",
    "a\u180Bb",
    "a\u17B4b",
    "a\u034Fb",
    "a\u200Bb",
    "\u2800",
    "\u0301",
  ])(
    "%j is refused, because two names that look the same must be the same",
    async (name, { expect }) => {
      const refused = await post("/api/v1/chat/rooms", await aPerson(), askFor(name));
      expect(refused.status).toBe(400);
    },
  );
});

describe("the number of rooms that a person owns", () => {
  it("is fifty at most, archived ones included", async ({ expect }) => {
    const person = await aPerson();
    const insertion = env.DB.prepare(
      "insert into room_members (room_id, user_id, role, joined_at) values (?, ?, 'owner', 1)",
    );
    const owned = Array.from({ length: 49 }, (_, index) => insertion.bind(-index - 1, person.id));
    await env.DB.batch(owned);
    expect((await post("/api/v1/chat/rooms", person, askFor(aRoomName()))).status).toBe(201);
    const name = aRoomName();
    const refused = await post("/api/v1/chat/rooms", person, askFor(name));
    expect([refused.status, await codeOf(refused)]).toEqual([409, "TOO_MANY_ROOMS"]);
    const made = await env.DB.prepare("select id from rooms where name = ?").bind(name).all();
    expect(made.results).toEqual([]);
  });
});
