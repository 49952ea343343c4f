import { env } from "cloudflare:workers";
import { afterAll, describe, it } from "vitest";
import { accountCookieValue } from "../../../../src/features/accounts/sessions/account-cookie";
import { closeCodes } from "../../../../src/features/chat/protocol";
import { aPerson, aSessionOf, PASSWORD, type Person, putJson } from "../../../support/accounts";
import { listen, send, upgrade } from "../../../support/chat";
import { api, postJson } from "../../../support/letters";
import { erasuresAreOver } from "../../../support/erasure";
import { cookieHeader, post } from "../../../support/members";

afterAll(erasuresAreOver);

type Device = Awaited<ReturnType<typeof aSessionOf>>;
/** The device `there` is to be signed out; `here` is another one of the same person. */
type Scene = { readonly person: Person; readonly here: Device; readonly there: Device };

const cookieOf = async ({ sessionId }: Device) =>
  cookieHeader({
    "__Host-account": await accountCookieValue(env.SIGNING_SECRET, sessionId, new Date()),
  });

const form =
  (path: string, fields: Record<string, string> = {}) =>
  async ({ here }: Scene) =>
    post(path, await cookieOf(here), fields);

const passwords = { current_password: PASSWORD, new_password: "Another-Horse-8" };

/** It uses the refresh token again, after the grace in which a client may repeat itself. */
const reuse =
  (path: string) =>
  async ({ there }: Scene) => {
    const body = { refresh_token: there.refreshToken };
    await postJson(path, {}, body);
    await env.DB.prepare("update refresh_tokens set used_at = used_at - 60000 where session_id = ?")
      .bind(there.sessionId)
      .run();
    return postJson(path, {}, body);
  };

const suspend = async ({ person }: Scene) => {
  const admin = await aPerson({ role: "super_admin" });
  return putJson(`/api/v1/admin/users/${person.id}`, admin.headers, { status: "suspended" });
};

const suspendByForm = async ({ person }: Scene) => {
  const admin = await aPerson({ role: "super_admin" });
  const cookie = await cookieOf(await aSessionOf(admin.id));
  const fields = { role: "user", status: "suspended", confirmed: "1" };
  return post(`/admin/users/${person.id}`, cookie, fields);
};

const { sessionEnded, accountClosed } = closeCodes;

const ways: Readonly<
  Record<string, { readonly code: number; readonly end: (scene: Scene) => Promise<Response> }>
> = {
  "POST /api/auth/logout": {
    code: sessionEnded,
    end: ({ there }) => api("/api/auth/logout", there.headers, { method: "POST" }),
  },
  "POST /api/v1/auth/logout": {
    code: sessionEnded,
    end: ({ there }) => api("/api/v1/auth/logout", there.headers, { method: "POST" }),
  },
  "POST /logout": {
    code: sessionEnded,
    end: async ({ there }) => post("/logout", await cookieOf(there)),
  },
  "DELETE /api/v1/users/me/sessions/:sessionId": {
    code: sessionEnded,
    end: ({ here, there }) =>
      api(`/api/v1/users/me/sessions/${there.sessionId}`, here.headers, { method: "DELETE" }),
  },
  "POST /account/sessions/:sessionId/end": {
    code: sessionEnded,
    end: (scene) => form(`/account/sessions/${scene.there.sessionId}/end`)(scene),
  },
  "POST /account/sessions/end-others": {
    code: sessionEnded,
    end: form("/account/sessions/end-others"),
  },
  "PUT /api/v1/users/password": {
    code: sessionEnded,
    end: ({ here }) => putJson("/api/v1/users/password", here.headers, passwords),
  },
  "PUT /api/v1/users/me/password": {
    code: sessionEnded,
    end: ({ here }) => putJson("/api/v1/users/me/password", here.headers, passwords),
  },
  "POST /account/password": { code: sessionEnded, end: form("/account/password", passwords) },
  "POST /api/auth/refresh, used again": { code: sessionEnded, end: reuse("/api/auth/refresh") },
  "POST /api/v1/auth/refresh, used again": {
    code: sessionEnded,
    end: reuse("/api/v1/auth/refresh"),
  },
  "PUT /api/v1/admin/users/:id": { code: accountClosed, end: suspend },
  "POST /admin/users/:id": { code: accountClosed, end: suspendByForm },
  "DELETE /api/v1/users/me": {
    code: accountClosed,
    end: ({ here, person }) =>
      send("DELETE")("/api/v1/users/me", { ...person, ...here }, { password: PASSWORD }),
  },
  "POST /account/delete": {
    code: accountClosed,
    end: form("/account/delete", { password: PASSWORD }),
  },
};

async function aTicket(device: Device): Promise<string> {
  const answer = await api("/api/v1/ws/ticket", device.headers, { method: "POST" });
  return (await answer.json<{ data: { ticket: string } }>()).data.ticket;
}

async function aScene(): Promise<Scene> {
  const person = await aPerson();
  return { person, here: await aSessionOf(person.id), there: await aSessionOf(person.id) };
}

describe("a session that ends closes its socket and voids its ticket and its token, by", () => {
  it.for(Object.entries(ways))("%s", async ([, { code, end }], { expect }) => {
    const scene = await aScene();
    const { there } = scene;
    const socket = await listen(await upgrade(`?token=${there.accessToken}`));
    await socket.next("hello");
    const ticket = await aTicket(there);
    await end(scene);
    expect((await socket.end()).code).toBe(code);
    expect((await upgrade(`?ticket=${ticket}`)).status).toBe(401);
    expect([401, 403]).toContain((await api("/api/auth/me", there.headers)).status);
    const alive = await env.DB.prepare(
      "select count(*) as n from account_sessions where id = ? and ended_at is null",
    )
      .bind(there.sessionId)
      .first("n");
    expect(alive).toBe(0);
  });
});

describe("the end of other sessions", () => {
  it.for(["/account/sessions/end-others", "/account/password"])(
    "leaves the device that asks signed in, with its socket: %s",
    async (path, { expect }) => {
      const scene = await aScene();
      const socket = await listen(await upgrade(`?token=${scene.here.accessToken}`));
      await socket.next("hello");
      const ticket = await aTicket(scene.here);
      expect((await form(path, passwords)(scene)).status).toBe(303);
      expect((await api("/api/auth/me", scene.here.headers)).status).toBe(200);
      expect(socket.closed()).toBeNull();
      expect((await upgrade(`?ticket=${ticket}`)).status).toBe(101);
    },
  );
});

const sources = import.meta.glob<string>("/src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const endsSessions = (text: string) =>
  /accountSessions|account_sessions/.test(text) &&
  (/\.set\(\{[^}]*\bendedAt\b/.test(text) || /set\s+ended_at/i.test(text));

describe("the end of a session", () => {
  it("is written by one module of the sources", ({ expect }) => {
    const writers = Object.entries(sources).flatMap(([path, text]) =>
      endsSessions(text) ? path : [],
    );
    expect(writers).toEqual(["/src/features/accounts/sessions/end-sessions.ts"]);
  });
});
