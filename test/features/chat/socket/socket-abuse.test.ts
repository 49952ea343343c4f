import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { accountCookieValue } from "../../../../src/features/accounts/sessions/account-cookie";
import { configOf } from "../../../../src/platform/config";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, connect, join, listen, upgrade } from "../../../support/chat";
import { eventually, ORIGIN } from "../../../support/context";
import { api, postJson } from "../../../support/letters";

type Token = (person: Person) => string | Promise<string>;

const sessionOf = async ({ id }: Person): Promise<string> => {
  const row = await env.DB.prepare(
    "select id from account_sessions where user_id = ? order by created_at desc, rowid desc",
  )
    .bind(id)
    .first<{ id: string }>();
  return row?.id ?? "";
};

const cookieOf = async (person: Person) =>
  `__Host-account=${await accountCookieValue(configOf(env).SIGNING_SECRET, await sessionOf(person), new Date())}`;

const ticketFor = async (person: Person): Promise<string> => {
  const response = await postJson("/api/v1/ws/ticket", person.headers, {});
  return (await response.json<{ data: { ticket: string } }>()).data.ticket;
};

describe("opening a socket", () => {
  it.for<[name: string, status: number, query: Token, headers?: Record<string, string>]>([
    ["without anything", 401, () => ""],
    ["with an empty token", 401, () => "?token="],
    ["with a token that is none", 401, () => "?token=x.y.z"],
    ["with a token of 3,000 characters", 401, () => `?token=${"x".repeat(3_000)}`],
    [
      "with a token whose signature was changed",
      401,
      ({ accessToken }) => `?token=${accessToken.slice(0, -4)}AAAA`,
    ],
    ["with a refresh token", 401, ({ refreshToken }) => `?token=${refreshToken}`],
    ["with a ticket that is none", 401, () => "?ticket=1.x"],
    ["with a ticket nobody issued", 401, ({ id }) => `?ticket=${id}.${"A".repeat(32)}`],
    [
      "with somebody else's ticket",
      401,
      async (person) => `?ticket=${person.id}.${(await ticketFor(await aPerson())).split(".")[1]}`,
    ],
    [
      "with a ticket and something behind it",
      401,
      async (person) => `?ticket=${await ticketFor(person)}x`,
    ],
    ["with frames of a kind unknown", 400, ({ accessToken }) => `?token=${accessToken}&frames=all`],
  ])("is refused %s", async ([, status, query, headers], { expect }) => {
    const person = await aPerson();
    const response = await upgrade(await query(person), headers);
    expect(response.status).toBe(status);
    expect(response.webSocket).toBeNull();
    expect(JSON.stringify(await response.json())).not.toContain(person.accessToken);
  });

  it("is refused by plain HTTP", async ({ expect }) => {
    const { accessToken } = await aPerson();
    expect((await api(`/api/v1/ws?token=${accessToken}`)).status).toBe(426);
  });

  it("is refused with an expired token", async ({ expect }) => {
    const { accessToken } = await aPerson();
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    const response = await upgrade(`?token=${accessToken}`);
    vi.useRealTimers();
    expect(response.status).toBe(401);
  });

  it("is refused with the token of a session that was signed out", async ({ expect }) => {
    const person = await aPerson();
    await postJson("/api/v1/auth/logout", person.headers, {});
    expect((await upgrade(`?token=${person.accessToken}`)).status).toBe(401);
  });

  it("is refused with the token of a suspended account", async ({ expect }) => {
    const person = await aPerson();
    await env.DB.prepare("update users set status = 'suspended' where id = ?")
      .bind(person.id)
      .run();
    expect((await upgrade(`?token=${person.accessToken}`)).status).toBe(403);
  });

  it("is refused with a cookie from another site or from nowhere", async ({ expect }) => {
    const cookie = await cookieOf(await aPerson());
    for (const origin of [
      { origin: "https://evil.test" },
      { origin: "null" },
      { origin: `${ORIGIN}.evil.test` },
      {},
    ]) {
      expect((await upgrade("", { cookie, ...origin })).status).toBe(403);
    }
    const own = await listen(await upgrade("", { cookie, origin: ORIGIN }));
    await own.next("hello");
  });

  it("succeeds once only with the same ticket", async ({ expect }) => {
    const ticket = await ticketFor(await aPerson());
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await upgrade(`?ticket=${ticket}`)).status),
    );
    expect(statuses.filter((status) => status === 101)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
  });

  it("is refused with a ticket older than 30 s", async ({ expect }) => {
    const ticket = await ticketFor(await aPerson());
    vi.setSystemTime(Date.now() + 31_000);
    const { status } = await upgrade(`?ticket=${ticket}`);
    vi.useRealTimers();
    expect(status).toBe(401);
  });

  it("is refused with a ticket of a session that was signed out since", async ({ expect }) => {
    const person = await aPerson();
    const ticket = await ticketFor(person);
    await postJson("/api/v1/auth/logout", person.headers, {});
    expect((await upgrade(`?ticket=${ticket}`)).status).toBe(401);
  });

  it("for the sixth time at once is closed with its reason, and does not affect other people", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const five = await Promise.all(Array.from({ length: 5 }, () => connect(ana)));
    for (const listener of five) await listener.next("hello");
    const sixth = await connect(ana);
    expect(await sixth.next("error")).toMatchObject({ code: "RATE_LIMITED" });
    expect(await sixth.end()).toMatchObject({ code: 4029 });
    await (await connect(ben)).next("hello");
    five[0]?.socket.close(1000, "room for one");
    await eventually(async () => {
      const next = await connect(ana);
      await eventually(async () => next.events.length > 0);
      return next.heard("hello").length === 1;
    });
  });

  it("needs a ticket, which is refused to a request without an account", async ({ expect }) => {
    expect((await postJson("/api/v1/ws/ticket", {}, {})).status).toBe(401);
  });
});

const content = "x";
const room = "no such room";

describe("a faulty frame", () => {
  it.for<[name: string, frame: string, code: string]>([
    ["no JSON", "hello", "INVALID_FORMAT"],
    ["half of JSON", '{"type":"join"', "INVALID_FORMAT"],
    ["nothing", "", "INVALID_FORMAT"],
    ["null", "null", "INVALID_FORMAT"],
    ["a list", '[{"type":"join","room":"a"}]', "INVALID_FORMAT"],
    ["two objects", '{"type":"join","room":"a"}\n{"type":"join","room":"b"}', "INVALID_FORMAT"],
    ["no type", '{"room":"a"}', "INVALID_FORMAT"],
    ["a type unknown", '{"type":"shutdown"}', "INVALID_FORMAT"],
    ["a type of every object", '{"type":"__proto__"}', "INVALID_FORMAT"],
    ["constructor as a type", '{"type":"constructor","content":"x"}', "INVALID_FORMAT"],
    ["a room that is a number", '{"type":"join","room":7}', "INVALID_FORMAT"],
    ["a room that is not there", JSON.stringify({ type: "join", room }), "ROOM_NOT_FOUND"],
    ["a message to nowhere", JSON.stringify({ type: "message", content }), "INVALID_FORMAT"],
    [
      "an empty message",
      JSON.stringify({ type: "message", room, content: " \n\u0000" }),
      "INVALID_FORMAT",
    ],
    [
      "2,001 characters",
      JSON.stringify({ type: "message", room, content: "é".repeat(2_001) }),
      "MESSAGE_TOO_LONG",
    ],
    ["a dm to a name", '{"type":"dm","to":"ana","content":"x"}', "INVALID_FORMAT"],
    ["a dm to nobody", '{"type":"dm","to":987654321,"content":"x"}', "USER_NOT_FOUND"],
    ["a negative id", '{"type":"dm","to":-1,"content":"x"}', "INVALID_FORMAT"],
    [
      "a history of 101",
      JSON.stringify({ type: "room_history", room, limit: 101 }),
      "INVALID_FORMAT",
    ],
    [
      "a history before yesterday, in words",
      JSON.stringify({ type: "room_history", room, before: "yesterday" }),
      "INVALID_FORMAT",
    ],
    [
      "a reaction that is a word",
      JSON.stringify({ type: "react", room, id: 1, emoji: "like" }),
      "INVALID_FORMAT",
    ],
    [
      "a reaction of two",
      JSON.stringify({ type: "react", room, id: 1, emoji: "👍👍" }),
      "INVALID_FORMAT",
    ],
    [
      "a client id of 65 characters",
      JSON.stringify({ type: "message", room, content, client_id: "x".repeat(65) }),
      "INVALID_FORMAT",
    ],
    ["a presence unknown", '{"type":"presence","state":"invisible"}', "INVALID_FORMAT"],
    [
      "101 places to resume",
      JSON.stringify({
        type: "resume",
        rooms: Array.from({ length: 101 }, () => ({ room, since: 0 })),
      }),
      "INVALID_FORMAT",
    ],
    [
      "17 KB",
      JSON.stringify({ type: "message", room, content: "x".repeat(17 * 1_024) }),
      "INVALID_FORMAT",
    ],
  ])("is refused and leaves the socket open: %s", async ([, frame, code], { expect }) => {
    const listener = await connect(await aPerson());
    await listener.next("hello");
    listener.socket.send(frame);
    expect(await listener.next("error")).toMatchObject({ code, message: expect.any(String) });
    listener.socket.send("ping");
    await eventually(async () => listener.frames.includes("pong"));
    expect(listener.closed()).toBeNull();
  });

  it("is refused and leaves the socket open where it is binary", async ({ expect }) => {
    const listener = await connect(await aPerson());
    listener.socket.send(new Uint8Array([1, 2, 3]));
    expect(await listener.next("error")).toMatchObject({ code: "INVALID_FORMAT" });
    expect(listener.closed()).toBeNull();
  });
});

describe("a client that sends too much", () => {
  it("is cut off after a frame of a megabyte", async ({ expect }) => {
    const listener = await connect(await aPerson());
    await listener.next("hello");
    listener.socket.send("x".repeat(1_048_576));
    expect(await listener.end()).toMatchObject({ code: 1009 });
  });

  it("has its 61st message within a minute refused, and is heard again in the next minute", async ({
    expect,
  }) => {
    const { owner, name } = await aRoom();
    const listener = await join(owner, { name });
    for (let n = 1; n <= 61; n++)
      listener.say({ type: "message", room: name, content: `${n}`, client_id: `${n}` });
    const error = await listener.next("error");
    expect(error).toMatchObject({ code: "RATE_LIMITED", client_id: "61", room: name });
    expect(error.retry_after).toBeGreaterThan(0);
    await eventually(async () => listener.heard("message").length === 60);
    const posted = await postJson(
      `/api/v1/chat/rooms/${encodeURIComponent(name)}/messages`,
      owner.headers,
      { content: "by form" },
    );
    expect(posted.status).toBe(429);
    expect(Number(posted.headers.get("retry-after"))).toBeGreaterThan(0);
    vi.setSystemTime(Date.now() + 61_000);
    listener.say({ type: "message", room: name, content: "later" });
    await listener.next("message", ({ content }) => content === "later");
    vi.useRealTimers();
  });

  it("is slowed and then cut off, and the others talk on", async ({ expect }) => {
    const { owner, name } = await aRoom();
    const ben = await aPerson();
    const [flooder, other] = [await join(ben, { name }), await join(owner, { name })];
    for (let n = 0; n < 400; n++) flooder.say({ type: "message", room: name, content: `${n}` });
    expect(await flooder.end()).toMatchObject({ code: 4008 });
    expect(other.heard("message").length).toBeLessThanOrEqual(60);
    other.say({ type: "message", room: name, content: "quiet again" });
    await other.next("message", ({ content }) => content === "quiet again");
  });

  it("is cut off after endless nonsense", async ({ expect }) => {
    const listener = await connect(await aPerson());
    for (let n = 0; n < 60; n++) listener.socket.send("nonsense");
    expect(await listener.end()).toMatchObject({ code: 4008 });
  });
});

it("No log line ever holds a token", async ({ expect }) => {
  const lines: string[] = [];
  for (const level of ["log", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => void lines.push(parts.join(" ")));
  }
  const person = await aPerson();
  const listener = await connect(person);
  await listener.next("hello");
  await upgrade(`?token=${person.accessToken}x`);
  vi.restoreAllMocks();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("\n")).not.toContain(person.accessToken.slice(-20));
});
