import { env, exports } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { cookieOf, newSessionId, seedProfile } from "../../support/context";
import { api } from "../../support/letters";

beforeAll(seedProfile);

const PAGE = "/i/none";

async function visitsOf(cookie: string): Promise<number> {
  const access = await (await api("/api/letters/access", { cookie })).json();
  return (access as { current_visits: number }).current_visits;
}

/** The request that a browser sends after this answer. */
const cookieIn = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .join("; ");

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

  it("stores nothing for a first page, and the count from the second on", async ({ expect }) => {
    const keys = async () => (await env.VISITS.list()).keys.length;
    const before = await keys();
    const answers = await Promise.all(Array.from({ length: 20 }, () => api(PAGE)));
    expect(await keys()).toBe(before);
    const cookie = cookieIn(answers[0] as Response);
    const now = Date.now();
    for (const [visit, kept] of [
      [2, 1],
      [3, 1],
    ] as const) {
      vi.setSystemTime(now + (visit - 1) * 31 * 60_000);
      await api(PAGE, { cookie });
      expect(await visitsOf(cookie)).toBe(visit);
      expect(await keys()).toBe(before + kept);
    }
    vi.useRealTimers();
    expect(await (await api("/api/letters/access", { cookie })).json()).toMatchObject({
      has_access: true,
    });
  });

  it("counts on the page that begins it", async ({ expect }) => {
    const page = async (cookie?: string) =>
      (await (await api("/letters", cookie === undefined ? {} : { cookie })).text()).match(
        /punched/g,
      )?.length;
    expect(await page()).toBe(1);
    expect(await page(await cookieOf(newSessionId()))).toBe(1);
  });

  it("counts a first visit for the session that it was signed for only", async ({ expect }) => {
    const [, firstVisit = ""] = cookieIn(await api(PAGE)).split("; ");
    expect(firstVisit).toMatch(/^first_visit=/);
    const other = await cookieOf(newSessionId());
    expect(await visitsOf(`${other}; ${firstVisit}`)).toBe(0);
    expect(await visitsOf(`${other}; first_visit=${other.slice("session_id=".length)}`)).toBe(0);
  });

  it("replaces a forged session instead of trusting it", async ({ expect }) => {
    const forged = `session_id=${newSessionId()}.${Math.floor(Date.now() / 1000)}.${"A".repeat(43)}`;
    expect((await api(PAGE, { cookie: forged })).headers.get("set-cookie")).toContain(
      "session_id=",
    );
  });

  it("restricts the cookie to TLS, except on a laptop", async ({ expect }) => {
    const cookieFrom = async (origin: string) =>
      (await exports.default.fetch(`${origin}${PAGE}`)).headers.get("set-cookie");
    expect(await cookieFrom("https://atelier.test")).toMatch(/; Secure/);
    expect(await cookieFrom("http://atelier.test")).toMatch(/; Secure/);
    expect(await cookieFrom("http://localhost:8787")).not.toMatch(/Secure/);
  });

  it("keeps the session of someone known", async ({ expect }) => {
    const cookie = await cookieOf(newSessionId());
    expect((await api(PAGE, { cookie })).headers.get("set-cookie")).toBeNull();
    expect(await visitsOf(cookie)).toBe(1);
  });

  it("makes the session last from the last visit on, with the same id", async ({ expect }) => {
    const sessionId = newSessionId();
    const setAfter = async (hours: number) => {
      const cookie = await cookieOf(sessionId, new Date(Date.now() - hours * 3_600_000));
      return (await api(PAGE, { cookie })).headers.get("set-cookie");
    };
    expect(await setAfter(23)).toBeNull();
    const renewed = await setAfter(29 * 24);
    expect(renewed).toMatch(new RegExp(`^session_id=${sessionId}\\.`));
    expect(renewed).toMatch(/Max-Age=2592000/);
    // One that has run out is nobody's.
    expect(await setAfter(31 * 24)).not.toContain(sessionId);
  });

  it("keeps its count for 30 days", async ({ expect }) => {
    const sessionId = newSessionId();
    await api(PAGE, { cookie: await cookieOf(sessionId) });
    const { keys } = await env.VISITS.list({ prefix: `visitor:${sessionId}` });
    const livesDays = ((keys[0]?.expiration ?? 0) - Date.now() / 1000) / 86_400;
    expect(livesDays).toBeGreaterThan(29.9);
    expect(livesDays).toBeLessThan(30.1);
  });

  it("shows the page even when the visit cannot be kept, and says so in the log", async ({
    expect,
  }) => {
    const put = vi.spyOn(env.VISITS, "put").mockRejectedValue(new Error("KV is away"));
    const error = vi.spyOn(console, "error").mockReturnValue();
    const { status } = await api("/", { cookie: await cookieOf(newSessionId()) });
    put.mockRestore();
    expect(status).toBe(200);
    expect(JSON.stringify(error.mock.calls)).toContain("visit_not_counted");
    error.mockRestore();
  });

  const fromTalent = { referer: "https://www.linkedin.com/talent/search" };
  const recruiting = { "user-agent": "Mozilla/5.0 (compatible; in-house recruiting)" };
  const staffing = { asOrganization: "Michael Page Recruitment" };

  it.for([
    ["a browser and a referrer", { ...recruiting, ...fromTalent }, {}, true],
    ["a referrer and a network", fromTalent, staffing, true],
    ["a network and a browser", recruiting, staffing, true],
    ["a browser alone", recruiting, {}, false],
    ["a referrer alone", fromTalent, {}, false],
    ["a network alone", {}, staffing, false],
  ] as const)("looks for a recruiter's visit at %s", async ([, clues, cf, isLetIn], { expect }) => {
    const cookie = await cookieOf(newSessionId());
    const page = new Request(`https://atelier.test${PAGE}`, { headers: { ...clues, cookie }, cf });
    await exports.default.fetch(page);
    expect(await (await api("/api/letters/access", { cookie })).json()).toMatchObject({
      has_access: isLetIn,
      profile_detected: isLetIn ? "recruiter" : null,
    });
  });

  it("is counted again after half an hour of silence only", async ({ expect }) => {
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
  ] as const)("is not counted where the request is %s", async ([, headers], { expect }) => {
    const cookie = await cookieOf(newSessionId());
    await api(PAGE, { cookie, ...headers });
    expect(await visitsOf(cookie)).toBe(0);
  });

  it("is counted for pages only, and not for calls of the API", async ({ expect }) => {
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
