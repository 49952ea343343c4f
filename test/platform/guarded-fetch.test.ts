import { afterEach, describe, it, vi } from "vitest";
import { configOf } from "../../src/platform/config";
import { guardedFetch, type OutsideCtx, type Visit } from "../../src/platform/guarded-fetch";
import { hostileUrls } from "./hostile-urls";

const SIGNING_SECRET = "x".repeat(32);

type Responder = (request: Request) => Response | Promise<Response>;

/** Counts what would have left this machine, whether through the context or through the global `fetch`. */
function anOutside(respond: Responder = () => page("hello"), vars: Record<string, string> = {}) {
  const config = configOf({
    SIGNING_SECRET,
    SITE_ORIGIN: "https://atelier.example.com",
    FETCH_TIMEOUT_MS: "2000",
    ...vars,
  });
  const spy = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async (input, init) => respond(new Request(input, init)));
  const ctx: OutsideCtx = { config };
  return {
    ctx,
    spy,
    get: (url: string, rest: Partial<Visit> = {}) =>
      guardedFetch(ctx, { url, expects: "html", ...rest }),
  };
}

const page = (body: BodyInit, type = "text/html; charset=utf-8") =>
  new Response(body, { headers: { "content-type": type } });

const redirect = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } });

/** Each address answers with a redirect to the next one. */
const chain =
  (...hops: readonly string[]): Responder =>
  (request) => {
    const next = hops[hops.indexOf(request.url) + 1];
    return next === undefined ? page("the end") : redirect(next);
  };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the guarded fetch", () => {
  it("makes no connection for a hostile address", async ({ expect }) => {
    const { spy, get } = anOutside();
    expect(hostileUrls.length).toBeGreaterThanOrEqual(60);
    for (const [url, code] of hostileUrls)
      expect([url, await get(url)]).toEqual([url, { ok: false, code }]);
    expect(spy).toHaveBeenCalledTimes(0);
  });

  it("says who asks, carries no cookie and follows nothing by itself", async ({ expect }) => {
    const { spy, get } = anOutside();
    expect(await get("https://acme.com/", { language: "fr" })).toMatchObject({
      ok: true,
      text: "hello",
    });
    const [, init] = spy.mock.calls[0] ?? [];
    expect(init).toMatchObject({ redirect: "manual" });
    const headers = new Headers(init?.headers);
    expect(headers.get("user-agent")).toBe("Atelier/1.0 (+https://atelier.example.com)");
    expect([...headers.keys()].toSorted()).toEqual(["accept", "accept-language", "user-agent"]);
  });

  it("refuses the host of the request where the site's origin is not configured", async ({
    expect,
  }) => {
    const { spy, get } = anOutside(undefined, { SITE_ORIGIN: "" });
    const result = await get("https://mine.workers.dev/x", {
      ownOrigin: "https://mine.workers.dev",
    });
    expect(result).toEqual({ ok: false, code: "OWN_HOST_REFUSED" });
    expect(spy).not.toHaveBeenCalled();
  });
});

describe("a redirect", () => {
  const start = "https://acme.com/";

  it.for<[name: string, hops: string[], code: string, connections: number]>([
    ["to loopback", ["http://127.0.0.1/"], "REDIRECT_REFUSED", 1],
    ["to loopback under encryption", ["https://127.0.0.1/"], "ADDRESS_REFUSED", 1],
    ["to a decimal address", ["https://2130706433/"], "ADDRESS_REFUSED", 1],
    ["to IPv6 loopback", ["https://[::1]/"], "ADDRESS_REFUSED", 1],
    ["to mapped IPv4", ["https://[::ffff:10.0.0.1]/"], "ADDRESS_REFUSED", 1],
    ["to cloud metadata", ["https://169.254.169.254/latest/"], "ADDRESS_REFUSED", 1],
    ["to a metadata name", ["https://metadata.google.internal/"], "HOST_REFUSED", 1],
    ["to a local name", ["https://localhost/"], "HOST_REFUSED", 1],
    ["to a single label", ["https://router/"], "HOST_REFUSED", 1],
    ["to a name that spells an address", ["https://127.0.0.1.nip.io/"], "HOST_REFUSED", 1],
    ["without a scheme to loopback", ["//127.0.0.1/"], "ADDRESS_REFUSED", 1],
    ["to our own host", ["https://atelier.example.com/"], "OWN_HOST_REFUSED", 1],
    ["to another port", ["https://acme.com:8443/"], "PORT_REFUSED", 1],
    ["with a user", ["https://u:p@acme.com/x"], "USERINFO_REFUSED", 1],
    ["to a file", ["file:///etc/passwd"], "SCHEME_REFUSED", 1],
    ["to script", ["javascript:alert(1)"], "SCHEME_REFUSED", 1],
    ["to data", ["data:text/html,x"], "SCHEME_REFUSED", 1],
    ["that gives up encryption", ["http://acme.com/x"], "REDIRECT_REFUSED", 1],
    ["with a backslash", ["https:\\\\127.0.0.1"], "REDIRECT_REFUSED", 1],
    ["to nowhere", [""], "REDIRECT_REFUSED", 1],
    ["to what is no address", ["https://"], "REDIRECT_REFUSED", 1],
    ["by two hops to loopback", ["https://b.com/", "https://127.1/"], "ADDRESS_REFUSED", 2],
    [
      "by three hops to a local name",
      ["https://b.com/", "https://c.com/", "https://x.local/"],
      "HOST_REFUSED",
      3,
    ],
    ["by two hops out of encryption", ["https://b.com/", "http://c.com/"], "REDIRECT_REFUSED", 2],
    [
      "of four hops",
      ["https://b.com/", "https://c.com/", "https://d.com/", "https://e.com/"],
      "TOO_MANY_REDIRECTS",
      4,
    ],
    ["to itself", ["https://acme.com/"], "TOO_MANY_REDIRECTS", 4],
  ])("%s is not followed", async ([, hops, code, connections], { expect }) => {
    const { spy, get } = anOutside(chain(start, ...hops));
    expect(await get(start)).toEqual({ ok: false, code });
    expect(spy).toHaveBeenCalledTimes(connections);
  });

  it("is followed three times, from http to https and by relative paths", async ({ expect }) => {
    const { spy, get } = anOutside((request) => {
      if (request.url === "http://acme.com/") return redirect("https://acme.com/", 301);
      if (request.url === "https://acme.com/") return redirect("/fr", 308);
      if (request.url === "https://acme.com/fr") return redirect("accueil?x=1", 307);
      return page("bonjour");
    });
    const result = await get("http://acme.com/");
    expect(result).toMatchObject({ ok: true, text: "bonjour" });
    expect(result.ok && result.url.href).toBe("https://acme.com/accueil?x=1");
    expect(spy).toHaveBeenCalledTimes(4);
  });

  it("is followed only where the next address permits a visit", async ({ expect }) => {
    const { spy, get } = anOutside(chain(start, "https://b.com/private"));
    const mayVisit = async ({ pathname }: URL) => pathname !== "/private";
    expect(await get(start, { mayVisit })).toEqual({ ok: false, code: "ROBOTS_REFUSED" });
    expect(spy).toHaveBeenCalledTimes(1);
  });
});

describe("an answer", () => {
  it.for<[type: string, expects: Visit["expects"], code: string | null]>([
    ["text/html", "html", null],
    ["application/xhtml+xml; charset=utf-8", "html", null],
    ["TEXT/HTML", "html", null],
    ["application/json; charset=utf-8; profile=x", "json", null],
    ["application/problem+json", "json", null],
    ["application/json", "html", "TYPE_REFUSED"],
    ["text/html", "json", "TYPE_REFUSED"],
    ["text/htmlx", "html", "TYPE_REFUSED"],
    ["application/pdf", "html", "TYPE_REFUSED"],
    ["application/octet-stream", "html", "TYPE_REFUSED"],
    ["", "html", "TYPE_REFUSED"],
    ["", "json", "TYPE_REFUSED"],
    ["text/plain", "robots", null],
    ["application/octet-stream", "robots", null],
    ["", "robots", null],
  ])("of type %j, expected as %s, gives the code %s", async ([type, expects, code], { expect }) => {
    const body = new TextEncoder().encode("x");
    const { get } = anOutside(
      () => new Response(body, type ? { headers: { "content-type": type } } : {}),
    );
    const result = await get("https://acme.com/", { expects });
    expect(result.ok ? null : result.code).toBe(code);
  });

  it("of more than 2 MB is cut off where it passes them, whatever length it announced", async ({
    expect,
  }) => {
    let sentBytes = 0;
    const chunk = new Uint8Array(64 * 1024).fill(97);
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          sentBytes += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
    const { get } = anOutside(
      () =>
        new Response(body(), { headers: { "content-type": "text/html", "content-length": "10" } }),
    );
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "BODY_TOO_LARGE" });
    expect(sentBytes).toBeLessThan(2_400_000);
  });

  it("of 2 MB to the byte is read, and of one byte more is not", async ({ expect }) => {
    const { get } = anOutside(({ url }) => page("x".repeat(Number(new URL(url).search.slice(1)))));
    const exact = await get("https://acme.com/?2000000");
    expect(exact.ok && exact.text.length).toBe(2_000_000);
    expect(await get("https://acme.com/?2000001")).toMatchObject({ code: "BODY_TOO_LARGE" });
  });

  it("is counted as it is after decompression", async ({ expect }) => {
    const zeros = new Response(new Uint8Array(20_000_000)).body;
    const packed = await new Response(
      zeros?.pipeThrough(new CompressionStream("gzip")),
    ).arrayBuffer();
    expect(packed.byteLength).toBeLessThan(100_000);
    const { get } = anOutside(
      () =>
        new Response(
          new Response(packed).body?.pipeThrough(new DecompressionStream("gzip")) ?? null,
          {
            headers: { "content-type": "text/html", "content-length": String(packed.byteLength) },
          },
        ),
    );
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "BODY_TOO_LARGE" });
  });

  it("that announces more than 2 MB is not read", async ({ expect }) => {
    const { get } = anOutside(
      () =>
        new Response("x", {
          headers: { "content-type": "text/html", "content-length": "2000001" },
        }),
    );
    expect(await get("https://acme.com/")).toMatchObject({ ok: false, code: "BODY_TOO_LARGE" });
  });

  it.for([204, 206, 300, 304, 401, 403, 404, 429, 500, 503])(
    "of status %i is no page",
    async (status, { expect }) => {
      const { get } = anOutside(
        () => new Response(null, { status, headers: { "content-type": "text/html" } }),
      );
      expect(await get("https://acme.com/")).toEqual({ ok: false, code: "STATUS_REFUSED", status });
    },
  );

  it("is read in the charset of its header, or of the page", async ({ expect }) => {
    const latin = Uint8Array.from("société", (character) => character.charCodeAt(0));
    const byHeader = anOutside(() => page(latin, "text/html; charset=ISO-8859-1"));
    expect(await byHeader.get("https://acme.com/")).toMatchObject({ text: "société" });
    const declared = Uint8Array.from(`<meta charset="windows-1252">é`, (one) => one.charCodeAt(0));
    const byPage = anOutside(() => page(declared, "text/html"));
    expect(await byPage.get("https://acme.com/")).toMatchObject({
      text: expect.stringContaining("é"),
    });
    const nonsense = anOutside(() => page("é", "text/html; charset=klingon"));
    expect(await nonsense.get("https://acme.com/")).toMatchObject({ text: "é" });
  });
});

describe("the time of a visit", () => {
  const never = () => new Promise<Response>(() => undefined);

  it("is capped when nothing answers, even with a fetch that ignores its signal", async ({
    expect,
  }) => {
    const { get } = anOutside(never, { FETCH_TIMEOUT_MS: "30" });
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "TIMED_OUT" });
  });

  it("is capped when a body drips", async ({ expect }) => {
    let isCancelled = false;
    const drip = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array([97])),
        pull: () => new Promise(() => undefined),
        cancel() {
          isCancelled = true;
        },
      });
    const { get } = anOutside(() => page(drip()), { FETCH_TIMEOUT_MS: "30" });
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "TIMED_OUT" });
    await vi.waitFor(() => expect(isCancelled).toBe(true));
  });

  it("is capped over all hops together", async ({ expect }) => {
    const slow: Responder = async ({ url }) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return redirect(`${url}x`);
    };
    const { spy, get } = anOutside(slow, { FETCH_TIMEOUT_MS: "60" });
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "TIMED_OUT" });
    expect(spy.mock.calls.length).toBeLessThan(4);
  });

  it("is capped by the caller's signal too", async ({ expect }) => {
    const { get } = anOutside(never);
    const result = await get("https://acme.com/", { signal: AbortSignal.timeout(20) });
    expect(result).toEqual({ ok: false, code: "TIMED_OUT" });
  });
});

describe("a failure of the network", () => {
  it("is reported as a code, and nothing of its message gets out", async ({ expect }) => {
    const { get } = anOutside(() => {
      throw new TypeError("connect ECONNREFUSED 10.1.2.3:5432");
    });
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "NETWORK_FAILED" });
  });

  it("is reported as a code in the middle of a body as well", async ({ expect }) => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new Error("reset by 10.1.2.3")),
      });
    const { get } = anOutside(() => page(broken()));
    expect(await get("https://acme.com/")).toEqual({ ok: false, code: "NETWORK_FAILED" });
  });
});
