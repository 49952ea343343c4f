import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, connect, join, roomObject, send } from "../../../support/chat";
import { api, postJson } from "../../../support/letters";

const get = send("GET");
const put = send("PUT");
const post = send("POST");
const remove = send("DELETE");
const patch = send("PATCH");

type Body = { data: Record<string, unknown>[] & Record<string, unknown>; code?: string };
const bodyOf = async (response: Response) => response.json<Body>();

describe("a room", () => {
  it("cannot have a name that differs from another room's only in case", async ({ expect }) => {
    const room = await aRoom();
    const body = { name: room.name.toUpperCase(), description: "", is_private: false };
    const taken = await postJson("/api/v1/chat/rooms", room.owner.headers, body);
    expect(taken.status).toBe(409);
    expect(await bodyOf(taken)).toMatchObject({ code: "ROOM_NAME_TAKEN" });
    expect(
      (await get(`/api/v1/chat/rooms/${encodeURIComponent(room.name.toUpperCase())}`, room.owner))
        .status,
    ).toBe(200);
    const names = ["", " ", "x".repeat(51), "a/b", "..", 7];
    for (const name of names) {
      expect(
        (await postJson("/api/v1/chat/rooms", room.owner.headers, { ...body, name })).status,
      ).toBe(400);
    }
  });

  it("is made once when it is asked for ten times at once", async ({ expect }) => {
    const { owner, name } = await aRoom();
    const body = { name: `${name} twin`, description: "", is_private: false };
    const made = await Promise.all(
      Array.from({ length: 10 }, () => postJson("/api/v1/chat/rooms", owner.headers, body)),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    const members = await bodyOf(await get(chatPath({ name: body.name }, "/members"), owner));
    expect(members.data).toMatchObject([{ user_id: owner.id, role: "owner" }]);
  });

  it("admits invited people only where it is private, over REST and socket alike", async ({
    expect,
  }) => {
    const room = await aRoom({ isPrivate: true });
    const [ben, cleo] = [await aPerson(), await aPerson({ role: "moderator" })];
    const socket = await connect(ben);
    socket.say({ type: "join", room: room.name });
    expect(await socket.next("error")).toMatchObject({ code: "ROOM_NOT_FOUND" });
    socket.say({ type: "room_history", room: room.name, client_id: "h" });
    await socket.next("error", ({ client_id }) => client_id === "h");
    for (const rest of ["", "/messages", "/members"]) {
      expect((await get(chatPath(room, rest), cleo)).status).toBe(404);
    }
    const listed = await bodyOf(await api("/api/v1/chat/rooms?limit=100", ben.headers));
    expect(listed.data.map(({ name }) => name)).not.toContain(room.name);

    expect(
      (await post(chatPath(room, "/invitations"), room.owner, { username: ben.username })).status,
    ).toBe(201);
    await socket.next("notification", (one) => one.kind === "invitation" && one.room === room.name);
    const invited = await bodyOf(await get("/api/v1/chat/rooms?scope=invited", ben));
    expect(invited.data).toMatchObject([{ name: room.name, is_invited: true }]);
    socket.say({ type: "join", room: room.name });
    expect(await socket.next("joined")).toMatchObject({ room: room.name, role: "member" });
    expect((await get(chatPath(room, "/messages"), ben)).status).toBe(200);
    expect((await post(chatPath(room, "/invitations"), ben, { user_id: cleo.id })).status).toBe(
      403,
    );
  });

  it("cannot be left by its owner, who may hand it over", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await post(chatPath(room, "/join"), ben);
    expect((await post(chatPath(room, "/leave"), room.owner)).status).toBe(409);
    const admin = await aPerson({ role: "admin" });
    const demoted = { role: "member" };
    expect((await put(chatPath(room, `/members/${room.owner.id}`), admin, demoted)).status).toBe(
      409,
    );
    expect((await remove(chatPath(room, `/members/${room.owner.id}`), admin)).status).toBe(409);
    expect((await put(chatPath(room, `/bans/${room.owner.id}`), admin, {})).status).toBe(409);
    expect(
      (await put(chatPath(room, `/members/${ben.id}`), room.owner, { role: "owner" })).status,
    ).toBe(200);
    const members = await bodyOf(await get(chatPath(room, "/members"), ben));
    const roles = new Map(members.data.map((member) => [member["user_id"], member["role"]]));
    expect(roles.get(ben.id)).toBe("owner");
    expect(roles.get(room.owner.id)).toBe("moderator");
    expect((await post(chatPath(room, "/leave"), room.owner)).status).toBe(200);
    const seen = await bodyOf(await get(chatPath(room), ben));
    expect(seen.data).toMatchObject({ member_count: 1 });
  });

  it("announces changes of its texts, and takes no more messages once it is archived", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const two = await join(ben, room);
    expect((await patch(chatPath(room), ben, { topic: "mine" })).status).toBe(403);
    expect((await patch(chatPath(room), room.owner, { topic: "Reverbs" })).status).toBe(200);
    expect(await two.next("room")).toMatchObject({ topic: "Reverbs", archived: false });
    await put(chatPath(room, "/archive"), room.owner);
    await two.next("room", ({ archived }) => archived);
    two.say({ type: "message", room: room.name, content: "too late" });
    expect(await two.next("error")).toMatchObject({
      code: "PERMISSION_DENIED",
      reason: "archived",
    });
    expect((await get(chatPath(room, "/messages"), ben)).status).toBe(200);
  });

  it("counts the unread messages of its members until they have read them", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await post(chatPath(room, "/join"), ben);
    for (const content of ["one", "two"])
      await post(chatPath(room, "/messages"), room.owner, { content });
    await runDurableObjectAlarm(roomObject(room));
    const unread = async (person: typeof ben) =>
      (await bodyOf(await get(chatPath(room), person))).data["unread"];
    expect([await unread(ben), await unread(room.owner)]).toEqual([2, 0]);
    await post(chatPath(room, "/read"), ben, {});
    await runDurableObjectAlarm(roomObject(room));
    expect(await unread(ben)).toBe(0);
  });
});
