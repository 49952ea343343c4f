import { afterEach, describe, it, vi } from "vitest";
import { configOf } from "../../src/platform/config";
import { guardedFetch } from "../../src/platform/guarded-fetch";

const SIGNING_SECRET = "x".repeat(32);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the allow-list for tests", () => {
  const FETCH_ALLOW_LOCAL = "http://127.0.0.1:4010";

  it("opens exactly the origins it names, on a machine whose own origin is local", async ({
    expect,
  }) => {
    const spy = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(
        async () => new Response("hello", { headers: { "content-type": "text/html" } }),
      );
    const config = configOf({
      SIGNING_SECRET,
      SITE_ORIGIN: "http://localhost:8787",
      FETCH_ALLOW_LOCAL,
    });
    const get = (url: string) => guardedFetch({ config }, { url, expects: "html" });
    expect(await get("http://127.0.0.1:4010/x")).toMatchObject({ ok: true });
    expect(await get("http://127.0.0.1:4011/x")).toMatchObject({ code: "PORT_REFUSED" });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it.for(["https://atelier.example.com", "http://atelier.example.com", "", "http://10.0.0.1:8787"])(
    "is refused by the configuration where the site's origin is %j",
    (SITE_ORIGIN, { expect }) => {
      expect(() => configOf({ SIGNING_SECRET, SITE_ORIGIN, FETCH_ALLOW_LOCAL })).toThrow(
        /FETCH_ALLOW_LOCAL/,
      );
    },
  );

  it.for([
    "http://10.0.0.1",
    "https://acme.com",
    "http://localhost.acme.com",
    "*",
    "http://127.0.0.1:4010/path",
  ])("may not name %s", (origin, { expect }) => {
    const vars = {
      SIGNING_SECRET,
      SITE_ORIGIN: "http://localhost:8787",
      FETCH_ALLOW_LOCAL: origin,
    };
    expect(() => configOf(vars)).toThrow(/FETCH_ALLOW_LOCAL/);
  });
});
