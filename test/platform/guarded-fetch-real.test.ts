import { describe, inject, it } from "vitest";
import { configOf } from "../../src/platform/config";
import { guardedFetch } from "../../src/platform/guarded-fetch";
import { hostileUrls } from "./hostile-urls";

const { allowed, forbidden } = inject("listeners");

const spellings = [
  "127.0.0.1",
  "127.1",
  "2130706433",
  "0x7f000001",
  "0177.0.0.1",
  "0.0.0.0",
  "localhost",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "127.0.0.1.nip.io",
  "localtest.me",
];

const configWith = (FETCH_TIMEOUT_MS: string) =>
  configOf({
    SIGNING_SECRET: "x".repeat(32),
    SITE_ORIGIN: "http://127.0.0.1:8787",
    FETCH_TIMEOUT_MS,
    FETCH_ALLOW_LOCAL: allowed,
  });
const config = configWith("20000");

/** As if every host of the world led to the forbidden server: whatever is attempted arrives there, and is counted. */
const everywhere: typeof fetch = (input, init) => {
  const { url } = new Request(input);
  return fetch(url.startsWith(`${allowed}/`) ? url : forbidden, init);
};

const ownOrigin = "https://atelier.example.com";

const get = (url: string, expects: "html" | "json" = "html") =>
  guardedFetch({ config, fetch: everywhere }, { url, expects, ownOrigin });

async function reached(): Promise<number> {
  const result = await get(`${allowed}/reached`, "json");
  return result.ok ? Number(result.text) : Number.NaN;
}

const viaRedirect = (target: string) => get(`${allowed}/redirect?to=${encodeURIComponent(target)}`);

describe("the guarded fetch on a real network", () => {
  it("reaches a server that is allowed, with honest headers", async ({ expect }) => {
    const result = await get(`${allowed}/`);
    expect(result.ok && JSON.parse(result.text)).toMatchObject({
      "user-agent": "Atelier/1.0 (+http://127.0.0.1:8787)",
      accept: "text/html, application/xhtml+xml",
    });
  });

  it("reaches a server that its guard lets pass, which shows that the count works", async ({
    expect,
  }) => {
    for (const visit of [() => get("https://acme.com/"), () => viaRedirect("https://acme.com/")]) {
      const before = await reached();
      expect(await visit()).toMatchObject({ ok: true, text: "reached" });
      expect(await reached()).toBeGreaterThan(before);
    }
  });

  it("reaches no server by a hostile address", async ({ expect }) => {
    const before = await reached();
    for (const [url, code] of hostileUrls)
      expect([url, await get(url)]).toEqual([url, { ok: false, code }]);
    expect(await reached()).toBe(before);
  });

  it("reaches no server by any spelling of this machine, with the very port or without", async ({
    expect,
  }) => {
    const { port } = new URL(forbidden);
    const before = await reached();
    for (const host of spellings.flatMap((host) => [host, `${host}:${port}`]))
      expect([host, (await get(`http://${host}/`)).ok]).toEqual([host, false]);
    expect(await reached()).toBe(before);
  });

  it("is led to this machine by no redirect", async ({ expect }) => {
    const { port } = new URL(forbidden);
    const targets = [
      forbidden,
      ...spellings.flatMap((host) => [`http://${host}/`, `//${host}/`, `http://${host}:${port}/`]),
      `http://user@127.0.0.1:${port}/`,
      `/redirect?to=${encodeURIComponent("http://127.0.0.1/")}`,
      `/redirect?to=${encodeURIComponent(`/redirect?to=${encodeURIComponent("https://localhost/")}`)}`,
      // `//acme.com/` is a good redirect, and what is not ASCII is no header.
      ...hostileUrls.flatMap(([url, code]) =>
        code !== "URL_INVALID" && /^\p{ASCII}+$/u.test(url) ? url : [],
      ),
    ];
    const before = await reached();
    for (const target of targets)
      expect([target, (await viaRedirect(target)).ok]).toEqual([target, false]);
    expect(await reached()).toBe(before);
  });

  // A name that resolves to a private address is refused by the platform alone.
  it("runs where the platform keeps private networks out of reach", ({ expect }) => {
    expect(Cloudflare.compatibilityFlags).toMatchObject({ global_fetch_strictly_public: true });
  });

  it("gives up a small body that grows past 2 MB", async ({ expect }) => {
    expect(await get(`${allowed}/bomb`)).toEqual({ ok: false, code: "BODY_TOO_LARGE" });
  });

  it("gives up an endless body and a silent server in time", async ({ expect }) => {
    const hasty = { config: configWith("500") };
    for (const path of ["/endless", "/silent"])
      expect(await guardedFetch(hasty, { url: `${allowed}${path}`, expects: "html" })).toEqual({
        ok: false,
        code: "TIMED_OUT",
      });
  });
});
