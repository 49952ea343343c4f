import { describe, inject, it } from "vitest";
import { configOf } from "../../src/platform/config";
import { guardedFetch } from "../../src/platform/guarded-fetch";
import { hostileUrls } from "./hostile-urls";

const { allowed, forbidden } = inject("listeners");

const config = configOf({
  SIGNING_SECRET: "x".repeat(32),
  SITE_ORIGIN: "http://localhost:8787",
  FETCH_TIMEOUT_MS: "500",
  FETCH_ALLOW_LOCAL: allowed,
});

const get = (url: string, expects: "html" | "json" = "html") =>
  guardedFetch({ config }, { url, expects, ownOrigin: "https://atelier.example.com" });

async function connections(): Promise<number> {
  const result = await get(`${allowed}/connections`, "json");
  return result.ok ? Number(result.text) : Number.NaN;
}

describe("the guarded fetch of a real network", () => {
  it("reaches a server that is allowed, with honest headers", async ({ expect }) => {
    const result = await get(`${allowed}/`);
    expect(result.ok && JSON.parse(result.text)).toMatchObject({
      "user-agent": "Atelier/1.0 (+http://localhost:8787)",
      accept: "text/html, application/xhtml+xml",
    });
  });

  it("reaches none that is not, by any spelling of its address", async ({ expect }) => {
    const { port } = new URL(forbidden);
    const hosts = [
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
    for (const host of hosts) expect((await get(`http://${host}:${port}/`)).ok).toBe(false);
    expect(await connections()).toBe(0);
  });

  it("is led there by no redirect", async ({ expect }) => {
    const { port } = new URL(forbidden);
    const targets = [
      forbidden,
      `//127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://[::1]:${port}/`,
      `http://user@127.0.0.1:${port}/`,
      `/redirect?to=${encodeURIComponent(forbidden)}`,
      `/redirect?to=${encodeURIComponent(`/redirect?to=${encodeURIComponent(forbidden)}`)}`,
      // `//acme.com/` is a good redirect, and what is not ASCII is no header.
      ...hostileUrls.flatMap(([url, code]) =>
        code !== "URL_INVALID" && /^\p{ASCII}+$/u.test(url) ? url : [],
      ),
    ];
    for (const target of targets) {
      const result = await get(`${allowed}/redirect?to=${encodeURIComponent(target)}`);
      expect([target, result.ok]).toEqual([target, false]);
    }
    expect(await connections()).toBe(0);
  });

  it("gives up a small body that grows past 2 MB", async ({ expect }) => {
    expect(await get(`${allowed}/bomb`)).toEqual({ ok: false, code: "BODY_TOO_LARGE" });
  });

  it("gives up an endless body and a silent server in time", async ({ expect }) => {
    expect(await get(`${allowed}/endless`)).toEqual({ ok: false, code: "TIMED_OUT" });
    expect(await get(`${allowed}/silent`)).toEqual({ ok: false, code: "TIMED_OUT" });
  });
});
