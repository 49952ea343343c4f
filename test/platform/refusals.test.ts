import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aGuest, ORIGIN, seedProfile } from "../support/context";

const app = createApp();
const LISTED = "https://app.example";
const vars = { ...env, CORS_ALLOWED_ORIGINS: `${LISTED}, http://localhost:3000` };

const ask = (path: string, init: RequestInit = {}) =>
  app.fetch(new Request(ORIGIN + path, init), vars, createExecutionContext());

beforeAll(seedProfile);

describe("a request that no route answers", () => {
  it.for([
    ["/api/letters-of-old", "code"],
    ["/api/auth/nothing", "code"],
    ["/api/profile/nothing", "errorCode"],
    ["/api/v1/nothing", "code"],
    ["/health/nothing", "code"],
  ] as const)("gets 404 in the words of its family: %s", async ([path, field], { expect }) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    const body = await response.json<Record<string, unknown>>();
    expect(body[field]).toBe("NOT_FOUND");
    expect(body["success"]).toBe(path.startsWith("/api/v1") ? false : undefined);
    expect(typeof body["detail"]).toBe(path.startsWith("/api/auth") ? "string" : "undefined");
    const id = response.headers.get("x-request-id");
    expect(body["request_id"] ?? body["requestId"]).toBe(id);
    expect(response.headers.get("cache-control")).toContain("no-store");
  });

  it.for([
    ["DELETE", "/api/profile", "GET, HEAD, OPTIONS, PUT"],
    ["POST", "/health", "GET, HEAD, OPTIONS"],
    ["PUT", "/letters", "GET, HEAD, OPTIONS, POST"],
    ["PUT", "/api/letters/7", "DELETE, GET, HEAD, OPTIONS, PATCH"],
  ] as const)(
    "gets 405 for %s %s, with the allowed methods %s",
    async ([method, path, allow], { expect }) => {
      const { headers } = await aGuest();
      const response = await ask(path, { method, headers });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe(allow);
      expect(await response.text()).toContain(path === "/letters" ? "<html" : "METHOD_NOT_ALLOWED");
    },
  );

  it("gets the allowed methods without a body where it is OPTIONS", async ({ expect }) => {
    const response = await ask("/api/profile", { method: "OPTIONS" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS, PUT");
  });
});

describe("a body that is too large", () => {
  it("is refused by its announced length before a byte is read", async ({ expect }) => {
    const { headers } = await aGuest();
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          pulled += 1;
          controller.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const response = await ask("/api/letters/generate", {
      method: "POST",
      headers: {
        ...headers,
        "content-length": String(1 << 30),
        "content-type": "application/json",
      },
      body,
    });
    expect(response.status).toBe(413);
    expect(pulled).toBe(0);
    expect(await response.json()).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  });

  it("is refused while it streams, at the byte that is too many", async ({ expect }) => {
    const { headers } = await aGuest();
    let sentBytes = 0;
    const chunk = new Uint8Array(16 * 1024).fill(32);
    const body = new ReadableStream({
      pull: (controller) => {
        sentBytes += chunk.length;
        if (sentBytes > 64 << 20) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await ask("/api/letters/generate", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(413);
    expect(sentBytes).toBeLessThan(1 << 20);
  });
});

describe("pages of other origins", () => {
  const preflight = (origin: string) =>
    ask("/api/letters/generate", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });

  it("may call the API when they are listed, with credentials", async ({ expect }) => {
    const answer = await preflight(LISTED);
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe(LISTED);
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    const { headers } = await aGuest();
    const post = await ask("/api/letters/1/restore", {
      method: "POST",
      headers: { ...headers, origin: LISTED },
    });
    expect(post.status).toBe(404);
    expect(post.headers.get("access-control-allow-origin")).toBe(LISTED);
    expect(post.headers.get("vary")?.toLowerCase()).toContain("origin");
  });

  it.for([["https://evil.example"], ["https://app.example.evil.example"], ["null"]] as const)(
    "get no permission when they are not listed: %s",
    async ([origin], { expect }) => {
      const answer = await preflight(origin);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      const { headers } = await aGuest();
      const post = await ask("/api/letters/1/restore", {
        method: "POST",
        headers: { ...headers, origin },
      });
      expect(post.status).toBe(403);
    },
  );
});

describe("every response", () => {
  it.for([["/"], ["/letters"], ["/nowhere"], ["/redoc"], ["/docs"]] as const)(
    "to %s carries the headers of a page",
    async ([path], { expect }) => {
      const { headers } = await ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy.includes("'unsafe-inline'")).toBe(path === "/docs");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/);
      expect(headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it("is not stored when it is a person's own", async ({ expect }) => {
    const { headers } = await aGuest();
    for (const path of ["/", "/letters", "/api/letters/access", "/api/letters/999"]) {
      expect((await ask(path, { headers })).headers.get("cache-control"), path).toBe("no-store");
    }
  });

  it.for([["/api/profile"], ["/docs"], ["/redoc"]] as const)(
    "to %s, the same for everybody, has an ETag that saves the body",
    async ([path], { expect }) => {
      const first = await ask(path);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      const again = await ask(path, { headers: { "if-none-match": etag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const english = await ask(path, { headers: { "accept-language": "en" } });
      expect(english.headers.get("etag")).not.toBe(etag);
    },
  );
});
