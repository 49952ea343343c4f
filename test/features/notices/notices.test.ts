import { describe, it } from "vitest";
import { notify } from "../../../src/engines/notices";
import { aPerson, type Person } from "../../support/accounts";
import { aRoom, chatPath, join, send } from "../../support/chat";
import { eventually, testCtx } from "../../support/context";
import { api } from "../../support/letters";
import { aMember, page, post, textOf } from "../../support/members";
import { aNotice } from "../../support/notices";

const ctx = testCtx({ kind: "system", name: "test" });
const postJson = send("POST");

type Listed = {
  data: { id: number; title: string; excerpt: string | null; link: string; is_read: boolean }[];
  unread: number;
  next: number | null;
};

const list = async ({ headers }: Pick<Person, "headers">, query = "") =>
  (await api(`/api/v1/notifications${query}`, headers)).json<Listed>();

describe("the notices of a person", () => {
  it("say what happened, in the reader's language, and how much is unread", async ({ expect }) => {
    const ana = await aPerson();
    for (const id of [1, 2, 3]) {
      const actor = { id, name: `person${id}` };
      await notify(ctx, ana.id, aNotice({ ref: "room:a", actor, facts: { room: "Charts" } }));
    }
    expect(await list(ana)).toMatchObject({
      data: [{ title: "person3 and 2 others mentioned you in Charts", is_read: false }],
      unread: 3,
      next: null,
    });
    const french = await list({ headers: { ...ana.headers, "accept-language": "fr" } });
    expect(french.data[0]?.title).toBe(
      "person3 et 2 autres personnes vous ont mentionné dans «\u00a0Charts\u00a0»",
    );
  });

  it("agree with the list of mentions and invitations that the chat has", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await join(ben, room);
    const content = `see @${ben.username}`;
    const answer = await postJson(chatPath(room, "/messages"), room.owner, { content });
    const { data: message } = await answer.json<{ data: { id: number } }>();
    const { data } = await eventually(async () => {
      const listed = await list(ben);
      return listed.unread === 1 ? listed : null;
    });
    expect(data).toMatchObject([
      {
        title: `${room.owner.username} mentioned you in ${room.name}`,
        excerpt: content,
        link: `${chatPath(room).replace("/api/v1", "")}?around=${message.id}#m${message.id}`,
      },
    ]);
    const chat = async () =>
      (await api("/api/v1/chat/notifications", ben.headers)).json<{ data: Listed["data"] }>();
    expect((await chat()).data).toMatchObject([{ id: data[0]?.id, is_read: false }]);
    await postJson("/api/v1/chat/notifications/read", ben, { id: data[0]?.id });
    expect(await list(ben)).toMatchObject({ unread: 0, data: [{ is_read: true }] });
    await postJson(chatPath(room, "/messages"), room.owner, { content });
    const again = await eventually(async () => (await list(ben, "?unread=true")).data[0]);
    await postJson("/api/v1/notifications/read", ben, { ids: [again.id] });
    expect((await chat()).data.map(({ is_read: isRead }) => isRead)).toEqual([true, true]);
  });

  it("are marked as read by nobody else", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    await notify(ctx, ana.id, aNotice());
    const id = (await list(ana)).data[0]?.id;
    await postJson("/api/v1/notifications/read", ben, { ids: [id] });
    await postJson("/api/v1/notifications/read-all", ben);
    expect((await list(ana)).unread).toBe(1);
    await postJson("/api/v1/notifications/read-all", ana);
    expect((await list(ana)).unread).toBe(0);
  });
});

describe("the page of notices", () => {
  it("leads to the place of a notice, marks it as read, and works without scripts", async ({
    expect,
  }) => {
    const ana = await aMember();
    const link = "/chat/rooms/Charts?around=3#m3";
    await notify(ctx, ana.id, aNotice({ link, facts: { room: "<Charts>", preview: "<b>hi" } }));
    const before = await textOf(page("/notices", ana.headers));
    expect(before).toContain("mentioned you in &lt;Charts&gt;");
    expect(before).toContain("&lt;b&gt;hi");
    expect(before).toMatch(/<title>\(1\) Notices/);
    expect(before).toMatch(/data-badge="\/notices" data-count="1">.*? \(1 unread\)<\/span>/);
    const id = /action="\/notices\/(\d+)\/open"/.exec(before)?.[1];
    const opened = await post(`/notices/${id}/open`, ana.headers);
    expect([opened.status, opened.headers.get("location")]).toEqual([303, link]);
    expect(await textOf(page("/letters", ana.headers))).toMatch(/<title>[^(]/);
    const ben = await aMember();
    expect((await post(`/notices/${id}/open`, ben.headers)).status).toBe(404);
  });

  it("marks all as read, and says so when there is nothing", async ({ expect }) => {
    const ana = await aMember();
    expect(await textOf(page("/notices", ana.headers))).toContain("Nothing yet");
    await notify(ctx, ana.id, aNotice());
    const answer = await post("/notices/read-all", ana.headers);
    expect(answer.headers.get("location")).toBe("/notices");
    expect(await textOf(page("/notices", ana.headers))).not.toContain("data-unread");
  });

  it("leads a visitor to sign in", async ({ expect }) => {
    const answer = await page("/notices");
    expect(answer.headers.get("location")).toBe("/login?why=needed&next=%2Fnotices");
  });
});
