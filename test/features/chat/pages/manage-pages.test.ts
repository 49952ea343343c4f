import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aRoomName } from "../../../support/chat";
import { aMember, type Member, cookiesOf, page, post, textOf } from "../../../support/members";

const pathOf = (name: string) => `/chat/rooms/${encodeURIComponent(name)}`;

type Fields = Record<string, string>;

/** A room, its owner, and members who have joined it. */
async function aRoomWith(count: number, fields: Fields = {}) {
  const owner = await aMember();
  const name = aRoomName();
  const path = pathOf(name);
  const made = await post("/chat/rooms", owner.headers, { name, description: "", ...fields });
  if (made.status !== 303) throw new Error(`No room: ${made.status}`);
  const members = await Promise.all(Array.from({ length: count }, () => aMember()));
  for (const member of members) {
    if (fields["private"]) {
      await post(`${path}/invitations`, owner.headers, { username: member.username });
    }
    await post(`${path}/join`, member.headers);
  }
  const act = (by: Member, whom: Member, form: Fields) =>
    post(`${path}/members/${whom.id}`, by.headers, form);
  const see = (by: Member, query = "") => textOf(page(`${path}${query}`, by.headers));
  return { owner, members, path, act, see };
}

/** The forms of the details that the person is offered for somebody, by what they do. */
function offersFor(text: string, { id }: Member): string[] {
  const forms = text.match(/<form[^>]*action="[^"]*\/members\/\d+"[\s\S]*?<\/form>/g) ?? [];
  return forms
    .filter((form) => form.includes(`/members/${id}"`))
    .flatMap((form) => {
      const named = [...form.matchAll(/<button[^>]*name="(?:act|role)" value="(\w+)"/g)];
      return named.map(([, value = ""]) => value);
    })
    .toSorted();
}

/** Where the composer is, and whether one may write in it. */
const canWrite = (text: string) => /<form class="composer"(?![^>]* hidden)/.test(text);

describe("the details of a room", () => {
  it("mute a member for as long as was chosen, and unmute them", async ({ expect }) => {
    const { owner, members, act, see, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    const muted = await act(owner, guest, { act: "mute", minutes: "480" });
    expect(muted.headers.get("location")).toBe(`${path}?panel=1`);
    expect(cookiesOf(muted)["flash"]).toBe("chat.memberMuted");
    const until = new Date(Date.now() + 480 * 60_000).toISOString();
    const told = await see(guest);
    expect(told).toContain("You cannot write in this room until");
    expect(canWrite(told)).toBe(false);
    expect(told).toContain(`${until.slice(11, 13)}:`);
    expect(await see(owner)).toContain("muted until");
    const refused = await post(`${path}/messages`, guest.headers, { content: "hush" });
    expect(refused.status).toBe(403);
    expect((await act(owner, guest, { act: "unmute" })).status).toBe(303);
    expect(canWrite(await see(guest))).toBe(true);
  });

  it("forget a mute that has lapsed", async ({ expect }) => {
    const { owner, members, act, see } = await aRoomWith(1);
    const [guest] = members as [Member];
    await act(owner, guest, { act: "mute", minutes: "10" });
    await env.DB.prepare("update room_sanctions set muted_until = ? where user_id = ?")
      .bind(Date.now() - 1_000, guest.id)
      .run();
    expect(canWrite(await see(guest))).toBe(true);
    const text = await see(owner);
    expect(text).not.toContain("muted until");
    expect(offersFor(text, guest)).toContain("mute");
  });

  it("ban with a reason, list the banned, and lift the ban", async ({ expect }) => {
    const { owner, members, act, see, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    await act(owner, guest, { act: "ban", reason: "Sold the <ladder>" });
    expect((await page(path, guest.headers)).status).toBe(403);
    const text = await see(owner);
    expect(text).toContain(`aria-label="Lift the ban on ${guest.username}"`);
    expect(text).toContain(
      `${owner.username} banned ${guest.username} · Reason: Sold the &lt;ladder&gt;`,
    );
    expect((await act(owner, guest, { act: "unban" })).status).toBe(303);
    expect((await page(path, guest.headers)).status).toBe(200);
    expect(await see(owner)).toContain("Nobody is banned.");
  });

  it("make a moderator and unmake one, and hand over the room", async ({ expect }) => {
    const { owner, members, act, see } = await aRoomWith(1);
    const [guest] = members as [Member];
    await act(owner, guest, { act: "role", role: "moderator" });
    expect(await see(guest)).toContain("Moderation log");
    await act(owner, guest, { act: "role", role: "member" });
    expect(await see(guest)).not.toContain("Moderation log");
    await act(owner, guest, { act: "role", role: "owner" });
    expect(await see(guest)).toContain("Archive the room");
    const former = await see(owner);
    expect(former).not.toContain("Archive the room");
    expect(former).toContain(`${owner.username} handed the room to ${guest.username}`);
  });

  it("say what a room is about, and archive and reopen it", async ({ expect }) => {
    const { owner, members, see, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    const fields = { topic: "The frost", description: "x".repeat(498) + "\r\ny" };
    expect((await post(`${path}/about`, owner.headers, fields)).status).toBe(303);
    expect(await see(guest)).toContain("The frost");
    expect((await post(`${path}/archive`, owner.headers, { archived: "1" })).status).toBe(303);
    const archived = await see(guest);
    expect(archived).toContain("This room is archived");
    expect(canWrite(archived)).toBe(false);
    expect(await see(owner)).not.toContain("Edit the room");
    await post(`${path}/archive`, owner.headers, { archived: "0" });
    expect(canWrite(await see(guest))).toBe(true);
    expect(await see(owner)).toContain("reopened the room");
  });

  it("list more members than fit on one page, and mark for the browser that there are more", async ({
    expect,
  }) => {
    const { owner, path, see } = await aRoomWith(0);
    const name = decodeURIComponent(path.split("/").at(-1) ?? "");
    await env.DB.prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 101)
       insert into room_members (room_id, user_id, joined_at)
       select rooms.id, 1000000 + i, 0 from rooms, n where name = ?`,
    )
      .bind(name)
      .run();
    const propsOf = (text: string) => {
      const [, props = ""] = /data-props="([^"]*)"/.exec(text) ?? [];
      return JSON.parse(props.replaceAll("&quot;", '"')) as { moreMembers: number | null };
    };
    const rowsOf = (text: string) => text.match(/data-presence="1000\d+"/g)?.length ?? 0;
    const first = await see(owner, "?panel=1");
    const next = /href="([^"]*after=\d+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(propsOf(first).moreMembers).toBe(1_000_099);
    expect(next).toBe(`${path}?panel=1&after=1000099`);
    const second = await textOf(page(next, owner.headers));
    expect(rowsOf(second)).toBe(2);
    expect(second).not.toContain("More members");
    expect(second).toContain("Back to the first members");
    // Those before it are to be asked for too.
    expect(propsOf(second).moreMembers).toBe(0);
  });

  it("list a long moderation log page by page", async ({ expect }) => {
    const { owner, members, act, see, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    for (let count = 0; count < 11; count += 1) {
      await act(owner, guest, { act: "mute", minutes: "10" });
      await act(owner, guest, { act: "unmute" });
    }
    const text = await see(owner);
    expect(text.match(/ (un)?muted /g)).toHaveLength(20);
    const earlier = /href="([^"]*log=\d+)"/.exec(text)?.[1] ?? "";
    expect(earlier).toContain(path);
    const older = await textOf(page(earlier.replaceAll("&amp;", "&"), owner.headers));
    expect(older.match(/ (un)?muted /g)).toHaveLength(2);
    expect(older).not.toContain(">Earlier<");
  });
});

describe("the moderation controls of a room", () => {
  it("are not offered to members", async ({ expect }) => {
    const { owner, members, see } = await aRoomWith(2);
    const [guest, other] = members as [Member, Member];
    const text = await see(guest);
    for (const whom of [owner, other, guest]) expect(offersFor(text, whom)).toEqual([]);
    for (const heading of ["Moderation log", "RoomBan", "Edit the room", "Archive the room"]) {
      expect(text).not.toContain(heading);
    }
  });

  it("are offered to moderators for those whom they outrank, and to the owner for everybody, with the roles", async ({
    expect,
  }) => {
    const { owner, members, act, see } = await aRoomWith(3);
    const [moderator, peer, guest] = members as [Member, Member, Member];
    for (const whom of [moderator, peer])
      await act(owner, whom, { act: "role", role: "moderator" });
    const moderators = await see(moderator);
    expect(offersFor(moderators, guest)).toEqual(["ban", "kick", "mute"]);
    for (const whom of [owner, peer, moderator]) expect(offersFor(moderators, whom)).toEqual([]);
    expect(moderators).toContain("Edit the room");
    expect(moderators).not.toContain("Archive the room");
    const owners = await see(owner);
    expect(offersFor(owners, guest)).toEqual(["ban", "kick", "moderator", "mute", "owner"]);
    expect(offersFor(owners, peer)).toEqual(["ban", "kick", "member", "mute", "owner"]);
    expect(offersFor(owners, owner)).toEqual([]);
  });

  it("are offered in public rooms only to those who moderate the whole atelier", async ({
    expect,
  }) => {
    const staff = await aMember({ role: "moderator" });
    const { owner, members, see } = await aRoomWith(1);
    const [guest] = members as [Member];
    const text = await see(staff);
    expect(offersFor(text, guest)).toEqual(["ban", "kick", "mute"]);
    expect(offersFor(text, owner)).toEqual([]);
    const { path } = await aRoomWith(0, { private: "1" });
    expect((await page(path, staff.headers)).status).toBe(404);
  });
});

describe("leaving a room", () => {
  it("needs a confirmation where the person could not come back by themselves", async ({
    expect,
  }) => {
    const asks = "You will come back by a new invitation only.";
    for (const [fields, isAsked] of [
      [{}, false],
      [{ private: "1" }, true],
    ] as const) {
      const { owner, members, see } = await aRoomWith(1, fields);
      const [guest] = members as [Member];
      const text = await see(guest);
      expect(text).toMatch(/action="[^"]*\/leave"/);
      expect(text.includes(asks)).toBe(isAsked);
      expect(await see(owner)).not.toMatch(/action="[^"]*\/leave"/);
    }
  });
});

describe("the details of a room, given a forbidden request,", () => {
  it("refuse a person who does not outrank the other, in the open details and in their language", async ({
    expect,
  }) => {
    const { owner, members, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    for (const form of [{ act: "ban", reason: "" }, { act: "unmute" }] as Fields[]) {
      const answer = await post(`${path}/members/${owner.id}`, guest.headers, form);
      expect(answer.status).toBe(403);
      const text = await answer.text();
      expect(text).toMatch(/<details class="place-details"[^>]* open/);
      expect(text).toContain("This is for the room’s moderators and owner.");
    }
    const french = { ...owner.headers, "accept-language": "fr" };
    const self = await post(`${path}/members/${owner.id}`, french, { act: "kick", reason: "" });
    expect(await self.text()).toContain("Cette personne a un rang égal ou supérieur au vôtre.");
  });

  it("refuse roles and the archive to moderators", async ({ expect }) => {
    const { owner, members, act, path } = await aRoomWith(2);
    const [moderator, guest] = members as [Member, Member];
    await act(owner, moderator, { act: "role", role: "moderator" });
    expect((await act(moderator, guest, { act: "role", role: "moderator" })).status).toBe(403);
    const archive = await post(`${path}/archive`, moderator.headers, { archived: "1" });
    expect(archive.status).toBe(403);
    expect(
      (await post(`${path}/about`, guest.headers, { topic: "", description: "" })).status,
    ).toBe(403);
  });

  it("refuse an invitation, and keep the name in its field", async ({ expect }) => {
    const { owner, path } = await aRoomWith(0, { private: "1" });
    const answer = await post(`${path}/invitations`, owner.headers, { username: "no-such-name" });
    expect(answer.status).toBe(404);
    const text = await answer.text();
    expect(text).toContain('value="no-such-name"');
    expect(text).toContain("No active account matches.");
  });

  it("refuse malformed requests", async ({ expect }) => {
    const { owner, members, act, path } = await aRoomWith(1);
    const [guest] = members as [Member];
    for (const form of [
      { act: "mute", minutes: "0" },
      { act: "mute", minutes: "43201" },
      { act: "role", role: "king" },
      { act: "exile" },
    ] as Fields[]) {
      expect((await act(owner, guest, form)).status).toBe(400);
    }
    expect((await post(`${path}/archive`, owner.headers, {})).status).toBe(400);
  });

  it("stay open, as the address of a refused form leads back to them", async ({ expect }) => {
    const { owner, path } = await aRoomWith(0);
    for (const part of ["about", "archive", "invitations", `members/${owner.id}`]) {
      const answer = await page(`${path}/${part}`, owner.headers);
      expect(answer.headers.get("location")).toBe(`${path}?panel=1`);
    }
  });
});
