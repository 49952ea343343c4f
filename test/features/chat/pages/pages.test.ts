import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aRoomName, roomObject } from "../../../support/chat";
import { aMember, type Member, page, post, textOf } from "../../../support/members";

const pathOf = (name: string) => `/chat/rooms/${encodeURIComponent(name)}`;

async function aRoomOf(owner: Member, fields: Record<string, string> = {}): Promise<string> {
  const name = aRoomName();
  const answer = await post("/chat/rooms", owner.headers, { name, description: "", ...fields });
  if (answer.status !== 303) throw new Error(`No room: ${answer.status}`);
  return name;
}

describe("the pages of the chat", () => {
  it("open a room by form, and write in it", async ({ expect }) => {
    const owner = await aMember();
    const name = await aRoomOf(owner);
    const said = await post(`${pathOf(name)}/messages`, owner.headers, {
      content: "A **ripe** apple <script>",
    });
    expect(said.status).toBe(303);
    expect(said.headers.get("location")).toBe(pathOf(name));
    const answer = await page(pathOf(name), owner.headers);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    expect(text).toContain("A <strong>ripe</strong> apple &lt;script&gt;");
    expect(text).toContain('role="log"');
  });

  it("show a visitor of a public room what was said, and let them join by form", async ({
    expect,
  }) => {
    const [owner, guest] = [await aMember(), await aMember()];
    const name = await aRoomOf(owner);
    await post(`${pathOf(name)}/messages`, owner.headers, { content: `hello @${guest.username}` });
    const before = await textOf(page(pathOf(name), guest.headers));
    expect(before).toContain(`<span class="mention mention-self">@${guest.username}</span>`);
    expect(before).not.toContain("<textarea");
    expect(await textOf(page(`/chat?search=${name}`, guest.headers))).toContain(`Join ${name}`);
    expect((await post(`${pathOf(name)}/join`, guest.headers)).status).toBe(303);
    expect(await textOf(page(pathOf(name), guest.headers))).toContain("<textarea");
    expect((await post(`${pathOf(name)}/leave`, guest.headers)).headers.get("location")).toBe(
      "/chat",
    );
    expect(await textOf(page(pathOf(name), guest.headers))).not.toContain("<textarea");
  });

  it("count unread messages, until they are marked as read", async ({ expect }) => {
    const [owner, guest] = [await aMember(), await aMember()];
    const name = await aRoomOf(owner);
    await post(`${pathOf(name)}/join`, guest.headers);
    await post(`/chat/dm/${guest.id}/messages`, owner.headers, { content: "Just for you" });
    expect(await textOf(page("/chat", guest.headers))).toContain("1 unread message<");
    const open = await textOf(page(`/chat/dm/${owner.id}`, guest.headers));
    expect(open).toContain("Just for you");
    expect(open).toContain("New messages");
    await post(`/chat/dm/${owner.id}/read`, guest.headers);
    expect(await textOf(page("/chat", guest.headers))).not.toContain("1 unread message<");
  });

  it("show members how far others have read, unless they keep it to themselves", async ({
    expect,
  }) => {
    const [owner, guest, shy] = [await aMember(), await aMember(), await aMember()];
    const name = await aRoomOf(owner);
    for (const { headers } of [guest, shy]) await post(`${pathOf(name)}/join`, headers);
    await env.DB.prepare("insert into chat_settings (user_id, shares_receipts) values (?, 0)")
      .bind(shy.id)
      .run();
    await post(`${pathOf(name)}/messages`, owner.headers, { content: "Who is here?" });
    for (const { headers } of [guest, shy]) await post(`${pathOf(name)}/read`, headers);
    const room = await env.DB.prepare("select id from rooms where name = ?")
      .bind(name)
      .first<{ id: number }>();
    await runDurableObjectAlarm(roomObject({ id: room?.id ?? 0 }));
    const readsFor = async ({ headers }: Member) => {
      const text = await textOf(page(pathOf(name), headers));
      const [, props = ""] = /data-props="([^"]*)"/.exec(text) ?? [];
      return (JSON.parse(props.replaceAll("&quot;", '"')) as { reads: number[][] }).reads;
    };
    const reads = await readsFor(owner);
    expect(reads).toEqual([[guest.id, expect.any(Number)]]);
    expect(reads[0]?.[1]).toBeGreaterThan(0);
    expect(await readsFor(await aMember())).toEqual([]);
  });

  it("show how far the other person of a conversation has read, unless they keep it to themselves", async ({
    expect,
  }) => {
    const [ana, ben] = [await aMember(), await aMember()];
    const say = (content: string) => post(`/chat/dm/${ben.id}/messages`, ana.headers, { content });
    const propsFor = async (reader: Member, peer: Member) => {
      const text = await textOf(page(`/chat/dm/${peer.id}`, reader.headers));
      const [, props = ""] = /data-props="([^"]*)"/.exec(text) ?? [];
      return JSON.parse(props.replaceAll("&quot;", '"')) as { reads: unknown; people: unknown };
    };
    await say("first");
    expect((await propsFor(ana, ben)).reads).toEqual([[ben.id, 0]]);
    await post(`/chat/dm/${ana.id}/read`, ben.headers);
    await say("second");
    expect(await propsFor(ana, ben)).toMatchObject({
      reads: [[ben.id, 1]],
      people: [[ben.id, ben.username]],
    });
    expect((await propsFor(ben, ana)).reads).toEqual([[ana.id, 0]]);
    await env.DB.prepare("insert into chat_settings (user_id, shares_receipts) values (?, 0)")
      .bind(ben.id)
      .run();
    expect((await propsFor(ana, ben)).reads).toEqual([]);
  });

  it("invite a person by name into a private room", async ({ expect }) => {
    const [owner, guest] = [await aMember(), await aMember()];
    const name = await aRoomOf(owner, { private: "1" });
    expect((await page(pathOf(name), guest.headers)).status).toBe(404);
    const fields = { username: guest.username };
    expect((await post(`${pathOf(name)}/invitations`, owner.headers, fields)).status).toBe(303);
    expect(await textOf(page("/chat", guest.headers))).toContain(`Decline the invitation to`);
    await post(`${pathOf(name)}/join`, guest.headers);
    expect((await page(pathOf(name), guest.headers)).status).toBe(200);
  });

  it("lead to older messages, and to the results of a search", async ({ expect }) => {
    const owner = await aMember();
    const name = await aRoomOf(owner);
    for (const content of ["one pear", "two pears", "three apples"]) {
      await post(`${pathOf(name)}/messages`, owner.headers, { content });
    }
    const text = await textOf(page(`${pathOf(name)}?limit=2`, owner.headers));
    const older = /href="([^"]*\?before=\d+)"/.exec(text)?.[1] ?? "";
    expect(text).not.toContain("one pear");
    expect(await textOf(page(older, owner.headers))).toContain("one pear");
    const found = await textOf(page(`${pathOf(name)}?q=apples`, owner.headers));
    expect(found).toContain("1 message found");
    expect(found).toContain("three <mark>apples</mark>");
  });

  it("let a moderator remove a member by form", async ({ expect }) => {
    const [owner, guest] = [await aMember(), await aMember()];
    const name = await aRoomOf(owner);
    await post(`${pathOf(name)}/join`, guest.headers);
    const path = `${pathOf(name)}/members/${guest.id}`;
    expect((await post(path, guest.headers, { act: "kick" })).status).toBe(403);
    expect((await post(path, owner.headers, { act: "kick" })).status).toBe(303);
    expect(await textOf(page(pathOf(name), guest.headers))).not.toContain("<textarea");
  });
});

describe("the pages of the chat, given invalid input,", () => {
  it("refuse a message that is too long, and give it back", async ({ expect }) => {
    const owner = await aMember();
    const name = await aRoomOf(owner);
    const content = "x".repeat(2_001);
    const answer = await post(`${pathOf(name)}/messages`, owner.headers, { content });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain("at most 2,000 characters");
    expect(text).toContain(content);
  });

  it("refuse a name that is taken or malformed", async ({ expect }) => {
    const owner = await aMember();
    const name = await aRoomOf(owner);
    const taken = await post("/chat/rooms", owner.headers, { name, description: "kept" });
    expect(taken.status).toBe(409);
    expect(await taken.text()).toContain(">kept</textarea>");
    const odd = await post("/chat/rooms", owner.headers, { name: "a/b", description: "" });
    expect(odd.status).toBe(400);
  });

  it("answer with a page for a room or a person that does not exist", async ({ expect }) => {
    const { headers } = await aMember();
    expect((await page(pathOf(aRoomName()), headers)).status).toBe(404);
    expect((await page("/chat/dm/999999999", headers)).status).toBe(404);
    const asked = await page("/chat/with/nobody-of-this-name", headers);
    expect(asked.status).toBe(404);
    expect(await asked.text()).toContain('value="nobody-of-this-name"');
  });
});

describe("the pages of the chat, opened by strangers,", () => {
  it("lead them to sign in and back", async ({ expect }) => {
    for (const path of ["/chat", "/chat/dm/1", "/chat/rooms/any"]) {
      const answer = await page(path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toContain(`next=${encodeURIComponent(path)}`);
    }
    const posted = await post("/chat/rooms/any/messages", {}, { content: "hello" });
    expect(posted.headers.get("location")).toContain("/login");
  });
});
