import { exports } from "cloudflare:workers";
import { describe, it } from "vitest";
import { cookieOf, newSessionId, ORIGIN } from "./context";

type Route = { method: string; path: string; body?: unknown };

const DAY_MS = 86_400_000;

/** The refusals every private route owes. One call per route. */
export function refusesStrangers({ method, path, body }: Route) {
  describe(`${method} ${path} refuses`, () => {
    it.for<[name: string, cookie: () => Promise<string | null>]>([
      ["a request without a cookie", async () => null],
      ["an unsigned session", async () => `session_id=${newSessionId()}`],
      [
        "a session with a forged signature",
        async () => `${(await cookieOf(newSessionId())).slice(0, -4)}AAAA`,
      ],
      [
        "another session under a genuine signature",
        async () => (await cookieOf(newSessionId())).replace(/=[^.]+/, `=${newSessionId()}`),
      ],
      [
        "a session of more than 30 days",
        () => cookieOf(newSessionId(), new Date(Date.now() - 31 * DAY_MS)),
      ],
      ["a session from the future", () => cookieOf(newSessionId(), new Date(Date.now() + DAY_MS))],
    ])("%s", async ([, cookie], { expect }) => {
      const value = await cookie();
      const response = await exports.default.fetch(`${ORIGIN}${path}`, {
        method,
        headers: {
          "content-type": "application/json",
          ...(value === null ? {} : { cookie: value }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: "SESSION_REQUIRED" });
    });
  });
}
