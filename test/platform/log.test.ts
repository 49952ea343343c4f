import { describe, it, vi } from "vitest";
import { createLog } from "../../src/platform/log";
import { api } from "../support/letters";
import { aGuest, eventually } from "../support/context";

/** The lines that `act` makes the product write, as objects. */
async function linesOf(act: () => unknown, event: string): Promise<Record<string, unknown>[]> {
  const texts: string[] = [];
  const spies = (["info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((text: string) => void texts.push(text)),
  );
  await act();
  const lines = () =>
    texts
      .filter((text) => text.startsWith("{"))
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .filter((line) => line["event"] === event);
  await eventually(async () => lines().length > 0);
  for (const spy of spies) spy.mockRestore();
  return lines();
}

describe("the log", () => {
  it("writes one object a line, with the level, the event and its fields, in order", async ({
    expect,
  }) => {
    const log = createLog({ request_id: "r" });
    const lines = await linesOf(() => {
      log.info("told", { number: 1 });
      log.warn("told", { number: 2 });
      log.error("told", { number: 3 });
    }, "told");
    expect(lines).toEqual([
      { level: "info", event: "told", request_id: "r", number: 1 },
      { level: "warn", event: "told", request_id: "r", number: 2 },
      { level: "error", event: "told", request_id: "r", number: 3 },
    ]);
  });

  it("hides what is secret by its name, however deep", async ({ expect }) => {
    const [line] = await linesOf(
      () =>
        createLog({}).info("secrets", {
          password: "p4ss",
          headers: { authorization: "Bearer x", cookie: "session_id=1" },
          refresh_token: "t",
          tokens_in: 12,
        }),
      "secrets",
    );
    expect(line).toMatchObject({
      password: "[hidden]",
      headers: { authorization: "[hidden]", cookie: "[hidden]" },
      refresh_token: "[hidden]",
      tokens_in: 12,
    });
  });

  it("has one line for a request: pattern instead of path, no query, no session", async ({
    expect,
  }) => {
    const { headers, sessionId } = await aGuest();
    const lines = await linesOf(
      () => api("/api/letters/999999?token=very-secret", headers),
      "request",
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      route: "GET /api/letters/:id",
      status: 404,
      duration_ms: expect.any(Number),
      request_id: expect.any(String),
      actor: expect.stringMatching(/^visitor:[0-9a-f]{8}$/),
    });
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`very-secret|${sessionId}|999999`));
  });

  it("does not reveal the token of an invitation", async ({ expect }) => {
    const lines = await linesOf(() => api("/i/a-token-of-an-invitation"), "request");
    expect(JSON.stringify(lines)).not.toContain("a-token");
    expect(lines[0]).toMatchObject({ route: "GET /i/:token" });
  });
});
