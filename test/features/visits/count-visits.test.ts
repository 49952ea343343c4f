import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { cookieOf, newSessionId } from "../../support/context";
import { api } from "../../support/letters";

const PAGE = "/i/none";

async function visitsOf(cookie: string): Promise<number> {
  const access = await (await api("/api/letters/access", { cookie })).json();
  return (access as { current_visits: number }).current_visits;
}

const cookieIn = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";

describe("opening a page", () => {
  it("starts a signed session for 30 days and counts the first visit", async ({ expect }) => {
    const response = await api(PAGE);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^session_id=[\w-]{22}\.\d+\.[\w-]{43};/);
    expect(cookie).toMatch(/Max-Age=2592000/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Secure/);
    expect(await visitsOf(cookieIn(response))).toBe(1);
  });

  it("replaces a forged session instead of trusting it", async ({ expect }) => {
    const forged = `session_id=${newSessionId()}.${Math.floor(Date.now() / 1000)}.${"A".repeat(43)}`;
    expect((await api(PAGE, { cookie: forged })).headers.get("set-cookie")).toContain(
      "session_id=",
    );
  });

  it("keeps the session of someone known", async ({ expect }) => {
    const cookie = await cookieOf(newSessionId());
    expect((await api(PAGE, { cookie })).headers.get("set-cookie")).toBeNull();
    expect(await visitsOf(cookie)).toBe(1);
  });

  it("counts again after half an hour of silence only", async ({ expect }) => {
    const sessionId = newSessionId();
    const cookie = await cookieOf(sessionId);
    const lastSeenAt = (minutesAgo: number) =>
      env.VISITS.put(
        `visitor:${sessionId}`,
        JSON.stringify({ visits: 1, lastSeenAt: Date.now() - minutesAgo * 60_000 }),
      );
    await lastSeenAt(29);
    await api(PAGE, { cookie });
    expect(await visitsOf(cookie)).toBe(1);
    await lastSeenAt(31);
    await api(PAGE, { cookie });
    expect(await visitsOf(cookie)).toBe(2);
  });

  it.for([
    ["a prefetch", { "sec-purpose": "prefetch;prerender" }],
    ["an image", { "sec-fetch-dest": "image" }],
    ["a script's request", { "sec-fetch-dest": "empty" }],
  ] as const)("does not count %s", async ([, headers], { expect }) => {
    const cookie = await cookieOf(newSessionId());
    await api(PAGE, { cookie, ...headers });
    expect(await visitsOf(cookie)).toBe(0);
  });

  it("does not count API calls", async ({ expect }) => {
    const cookie = await cookieOf(newSessionId());
    await api("/api/letters/history", { cookie });
    expect(await visitsOf(cookie)).toBe(0);
  });

  it("starts over when the stored value is not readable", async ({ expect }) => {
    const sessionId = newSessionId();
    await env.VISITS.put(`visitor:${sessionId}`, '{"visits":"many"}');
    expect(await visitsOf(await cookieOf(sessionId))).toBe(0);
  });
});
