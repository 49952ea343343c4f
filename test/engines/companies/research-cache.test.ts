import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { silentSources } from "../../../src/engines/companies";
import { aKnownWorld, ask, json, never, serverError, World } from "./world";

describe("an answer about a company", () => {
  const at = (iso: string) => ({ now: () => new Date(iso) });

  it("is kept for seven days when every source answered, by name, language and site", async ({
    expect,
  }) => {
    const { world, name } = aKnownWorld();
    const first = await ask(world, { name }, at("2026-05-01T00:00:00Z"));
    const count = world.requests.length;
    const again = await ask(
      world,
      { name: ` ${name.toUpperCase()} SAS ` },
      at("2026-05-07T23:59:00Z"),
    );
    expect(again).toEqual(first);
    expect(world.requests).toHaveLength(count);
    await ask(world, { name, language: "en" }, at("2026-05-02T00:00:00Z"));
    expect(world.requests.length).toBeGreaterThan(count);
    const before = world.requests.length;
    await ask(world, { name }, at("2026-05-08T00:00:01Z"));
    expect(world.requests.length).toBeGreaterThan(before);
  });

  it("is kept for ten minutes when a site refused", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    const refusing = new World().on(`${website}/`, () => new Response("no", { status: 404 }));
    const outcomeAt = async (asked: World, iso: string) =>
      (await ask(asked, { name, website }, at(iso))).outcome;
    expect(await outcomeAt(refusing, "2026-05-01T00:00:00Z")).toBe("unknown");
    expect(await outcomeAt(world, "2026-05-01T00:09:00Z")).toBe("unknown");
    expect(await outcomeAt(world, "2026-05-01T00:11:00Z")).toBe("found");
  });

  it.for([
    ["every source is in trouble", "https://", serverError],
    ["one encyclopaedia is overloaded", "https://www.wikidata.org/", () => json({}, 429)],
    ["one encyclopaedia says nothing", "https://fr.wikipedia.org/", never],
    ["one encyclopaedia talks nonsense", "https://fr.wikipedia.org/", () => json({ pages: 7 })],
  ] as const)(
    "is not kept when %s, so that trying again asks again",
    async ([, prefix, respond], { expect }) => {
      const { world, name, website } = aKnownWorld();
      const failing = aKnownWorld().world.on(prefix, respond);
      const vars = { COMPANY_RESEARCH_TIMEOUT_MS: "300" };
      const first = await ask(failing, { name, website }, { vars });
      expect(silentSources(first).length).toBeGreaterThan(0);
      const again = await ask(world, { name, website });
      expect(again.outcome).toBe("found");
      expect(silentSources(again)).toEqual([]);
    },
  );

  it("is always kept under a hashed key that expires", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    await ask(world, { name });
    const { keys } = await env.CACHE.list({ prefix: "companies:" });
    expect(keys.length).toBeGreaterThan(0);
    for (const { name: key, expiration } of keys) {
      expect(key).toMatch(/^companies:[0-9a-f]{64}$/);
      expect(expiration).toBeGreaterThan(Date.now() / 1_000);
    }
  });

  it("is read from the cache only in the current format, and asked for again in another", async ({
    expect,
  }) => {
    const { world, name } = aKnownWorld();
    const known = new Set(
      (await env.CACHE.list({ prefix: "companies:" })).keys.map((key) => key.name),
    );
    await ask(world, { name });
    const { keys } = await env.CACHE.list({ prefix: "companies:" });
    const own = keys.find((key) => !known.has(key.name));
    const poisoned = {
      expiresAt: Date.now() + 1e9,
      research: { outcome: "found", facts: [{ id: "profile:1" }] },
    };
    await env.CACHE.put(own?.name ?? "", JSON.stringify(poisoned));
    expect((await ask(world, { name })).facts.length).toBeGreaterThan(3);
  });
});
