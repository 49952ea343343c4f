import { exports } from "cloudflare:workers";
import { describe, it } from "vitest";

const headersOf = async (path: string, origin = "https://atelier.test") =>
  (await exports.default.fetch(new Request(`${origin}${path}`))).headers;

const YEAR_SECONDS = 365 * 24 * 60 * 60;

describe("security headers", () => {
  it("let a page run its own scripts and styles only, none of them inline", async ({ expect }) => {
    const headers = await headersOf("/letters");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
  });

  it("let a document from the API do nothing at all", async ({ expect }) => {
    const headers = await headersOf("/api/letters/access");
    const policy = "default-src 'none'; frame-ancestors 'self'";
    expect(headers.get("content-security-policy")).toBe(policy);
  });

  it.for(["/", "/letters", "/nowhere", "/api/profile", "/api/nowhere", "/api/letters/history"])(
    "stand on %s, whatever it answers",
    async (path, { expect }) => {
      const headers = await headersOf(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("strict-transport-security")).toContain(`max-age=${YEAR_SECONDS}`);
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
      expect(headers.get("x-request-id")).toMatch(/^[\w-]{8,}$/);
      // RFC 6797, 7.2: not in clear.
      const inClear = await headersOf(path, "http://atelier.test");
      expect(inClear.get("strict-transport-security")).toBeNull();
    },
  );
});
