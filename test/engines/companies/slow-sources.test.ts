import { describe, it } from "vitest";
import { aKnownWorld, ask, factsOf, never } from "./world";

/** Every `on` hangs, with the time limits that nobody has changed. */
async function askWhile(hanging: readonly string[], isSiteGiven = false) {
  const { world, name, website } = aKnownWorld();
  for (const prefix of hanging) world.on(prefix, never);
  const startedAt = performance.now();
  const research = await ask(world, { name, ...(isSiteGiven && { website }) });
  return { research, facts: factsOf(research), tookMs: performance.now() - startedAt, world };
}

describe.concurrent("with the time limits as they are delivered,", () => {
  it("both Wikipedias may hang while Wikidata and the site are still read", async ({ expect }) => {
    const { research, facts, tookMs, world } = await askWhile([
      "https://fr.wikipedia.org/",
      "https://en.wikipedia.org/",
    ]);
    expect(research.outcome).toBe("found");
    expect(research.sources).toEqual([
      { name: "wikipedia", ok: false, reason: "TIMED_OUT" },
      { name: "wikidata", ok: true },
      { name: "site", ok: true },
    ]);
    expect(facts).toHaveProperty("company:wikidata:seat:1");
    expect(facts).toHaveProperty("company:site:heading:1");
    expect(tookMs).toBeLessThan(5_000);
    // One that hangs is not asked again, in whatever language.
    expect(world.requests.filter((url) => url.includes("wikipedia.org"))).toHaveLength(1);
  });

  it("Wikidata may hang while Wikipedia is still read", async ({ expect }) => {
    const { research, facts, tookMs } = await askWhile(["https://www.wikidata.org/"]);
    expect(research.outcome).toBe("found");
    expect(facts).toHaveProperty("company:wikipedia:summary:1");
    expect(tookMs).toBeLessThan(5_000);
  });

  it("both encyclopaedias may hang while a site that was given is still read", async ({
    expect,
  }) => {
    const { research, facts, tookMs } = await askWhile(
      ["https://fr.wikipedia.org/", "https://www.wikidata.org/"],
      true,
    );
    expect(research.outcome).toBe("found");
    expect(facts).toHaveProperty("company:site:heading:1");
    expect(tookMs).toBeLessThan(5_000);
  });
});

describe("a look-up that waits for no source before another", () => {
  it("visits a site that was given before any search has answered", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    const visited: string[] = [];
    const { promise: isVisited, resolve: visit } = Promise.withResolvers<void>();
    world.on(`${website}/`, ({ url }) => {
      visited.push(url);
      if (url.endsWith("/")) visit();
      return new Response("", { status: 404 });
    });
    const late = async () => {
      await isVisited;
      return Response.json({ pages: [], search: [], entities: {} });
    };
    world.on("https://fr.wikipedia.org/", late).on("https://en.wikipedia.org/", late);
    world.on("https://www.wikidata.org/", late);
    const vars = { COMPANY_RESEARCH_TIMEOUT_MS: "20000", FETCH_TIMEOUT_MS: "20000" };
    const research = await ask(world, { name, website }, { vars });
    expect(visited).toContain(`${website}/`);
    expect(research.sources.slice(0, 2).every(({ ok }) => ok)).toBe(true);
  });

  it("reads an item as soon as Wikidata has named it", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
    const fetch: typeof world.fetch = async (input, init) => {
      const { url } = new Request(input, init);
      if (url.includes("wbgetentities")) read();
      if (url.includes("wikipedia.org")) await isRead;
      return world.fetch(input, init);
    };
    const vars = { COMPANY_RESEARCH_TIMEOUT_MS: "20000", FETCH_TIMEOUT_MS: "20000" };
    const research = await ask({ fetch } as typeof world, { name }, { vars });
    expect(research.sources.map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});
