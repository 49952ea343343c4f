import { describe, it } from "vitest";
import {
  type CompanyFact,
  purgeReadings,
  recheckSources,
  retractionOf,
} from "../../../src/engines/companies";
import { readingsOf, recordReadings } from "../../../src/engines/companies/readings";
import { configOf } from "../../../src/platform/config";
import { testCtx } from "../../support/context";
import { at, MONDAY, researched, TUESDAY } from "./changing-world";
import { aKnownWorld, ask, serverError, type World } from "./world";

type Cited = { name: string; facts: readonly CompanyFact[] };

async function recheck(world: World, { name, facts: claims }: Cited, now = TUESDAY) {
  const config = configOf({ SIGNING_SECRET: "x".repeat(32) });
  const ctx = testCtx(undefined, { config, ...at(now) });
  const outcome = await recheckSources(
    { ...ctx, fetch: world.fetch },
    { name, language: "en", claims },
  );
  const urls = claims.map(({ source_url: url }) => url);
  const readings = await readingsOf(ctx, { urls, language: "en" });
  const retracted = claims.flatMap((fact) => {
    const retraction = retractionOf(fact, readings);
    return retraction ? [[fact.id, retraction.now]] : [];
  });
  return { ...outcome, retracted };
}

describe("sources that are asked again", () => {
  it("take nothing back while they say the same", async ({ expect }) => {
    const { name, facts, build } = await researched();
    expect(new Set(facts.map(({ id }) => id.split(":")[1]))).toEqual(
      new Set(["wikipedia", "wikidata", "site"]),
    );
    expect(await recheck(build("Q900020"), { name, facts })).toEqual({
      asked: 3,
      silent: [],
      retracted: [],
    });
  });

  it("are asked once by a crowd of checks at the same moment", async ({ expect }) => {
    const { name, facts, build } = await researched();
    const world = build("Q900020");
    const checks = Array.from({ length: 5 }, () => recheck(world, { name, facts }));
    const asked = (await Promise.all(checks)).map((check) => check.asked);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it("keep a later answer when an earlier look-up comes in after it", async ({ expect }) => {
    const { name, facts, build } = await researched();
    await recheck(build(null), { name, facts });
    const [fact] = facts.filter(({ id }) => id.startsWith("company:wikidata:"));
    const url = fact?.source_url ?? "";
    const now = () => readingsOf(testCtx(), { urls: [url], language: "en" });
    const later = await now();
    const readings = [{ source: "wikidata" as const, url, facts }];
    await recordReadings(testCtx(undefined, at(MONDAY)), { language: "en", readings });
    expect(later).toHaveLength(1);
    expect(await now()).toEqual(later);
  });

  it("report what they say instead", async ({ expect }) => {
    const { name, facts, build } = await researched();
    const { retracted } = await recheck(build("Q900021", "We now sell tea."), { name, facts });
    expect(retracted).toEqual([
      ["company:wikidata:seat:1", "Paris"],
      ["company:site:description:1", "We now sell tea."],
    ]);
  });

  it("retract what they no longer say", async ({ expect }) => {
    const { name, facts, build } = await researched();
    expect((await recheck(build(null), { name, facts })).retracted).toEqual([
      ["company:wikidata:seat:1", null],
    ]);
  });

  it.for([404, 410])(
    "retract all they said when their pages answer %i",
    async (status, { expect }) => {
      const { name, website, facts, build, id } = await researched();
      const world = build("Q900020")
        .on(
          `${website}/`,
          ({ url }) => new Response("", { status: url.endsWith("robots.txt") ? 404 : status }),
        )
        .on("https://en.wikipedia.org/api/", () => new Response("{}", { status }))
        .on("https://www.wikidata.org/", () =>
          Response.json({ entities: { [id]: { id, missing: "" } } }),
        );
      const { retracted, silent } = await recheck(world, { name, facts });
      expect(silent).toEqual([]);
      expect(retracted).toEqual(facts.map((fact) => [fact.id, null]));
    },
  );

  it.for(["down", "slow", "not talking to us"])(
    "retract nothing when they are %s",
    async (how, { expect }) => {
      const { name, facts, build } = await researched();
      const world = {
        down: () => build(null).on("https://", serverError),
        slow: () => build(null).on("https://", () => Promise.reject(new Error("connection lost"))),
        "not talking to us": () =>
          build(null).on("https://", () => new Response("no", { status: 403 })),
      }[how as "down"]();
      const { retracted, silent } = await recheck(world, { name, facts });
      expect(silent).toHaveLength(3);
      expect(retracted).toEqual([]);
    },
  );

  it("retract nothing when a page of theirs leads to another company's site", async ({
    expect,
  }) => {
    const { name, website, facts, build } = await researched();
    const world = build("Q900020")
      .site("https://othergroup.com", { "/": "<title>Other</title><h1>Tea for all of us</h1>" })
      .on(`${website}/`, ({ url }) =>
        url.endsWith("robots.txt")
          ? new Response("", { status: 404 })
          : Response.redirect("https://othergroup.com/", 301),
      );
    const { retracted, silent } = await recheck(world, { name, facts });
    expect(silent).toEqual([`${website}/`]);
    expect(retracted).toEqual([]);
  });

  it("carry a value that a letter has in words of its own", ({ expect }) => {
    const fact = { id: "company:site:seat:1", kind: "seat" as const };
    const source = {
      source: "site" as const,
      url: "https://acme.com/",
      language: "fr",
      answeredAt: Date.parse(TUESDAY),
    };
    const stored = { ...fact, text: "siège : Lyon", quote: "Lyon" };
    const said = { ...fact, text: "Lyon", quote: "addressLocality: Lyon" };
    for (const [claimed, statement] of [
      [stored, said],
      [said, stored],
    ] as const) {
      const claimOf = { ...claimed, source_url: source.url, retrieved_at: MONDAY };
      expect(retractionOf(claimOf, [{ ...source, statements: [statement] }])).toBeNull();
    }
    const moved = { ...said, text: "Paris", quote: "addressLocality: Paris" };
    const claimOf = { ...stored, source_url: source.url, retrieved_at: MONDAY };
    expect(retractionOf(claimOf, [{ ...source, statements: [moved] }])).toMatchObject({
      now: "Paris",
    });
  });

  it("keep an earlier retraction when they do not answer", async ({ expect }) => {
    const { name, facts, build } = await researched();
    await recheck(build(null), { name, facts });
    const later = await recheck(
      build(null).on("https://", serverError),
      { name, facts },
      "2026-05-06T08:00:00Z",
    );
    expect(later.retracted).toEqual([["company:wikidata:seat:1", null]]);
  });

  it("are not asked again within ten minutes, whoever asks", async ({ expect }) => {
    const { name, facts, build } = await researched();
    const world = build("Q900020");
    await recheck(world, { name, facts }, "2026-05-05T08:00:00Z");
    const count = world.requests.length;
    expect((await recheck(world, { name, facts }, "2026-05-05T08:09:00Z")).asked).toBe(0);
    expect(world.requests).toHaveLength(count);
    expect((await recheck(world, { name, facts }, "2026-05-05T08:11:00Z")).asked).toBe(3);
  });
});

describe("a later look-up", () => {
  it("shows those who cited the company before what has changed", async ({ expect }) => {
    const { name, website, facts, build } = await researched();
    await ask(build("Q900021"), { name, website, language: "en" }, at("2026-05-20T08:00:00Z"));
    const ctx = testCtx();
    const urls = facts.map(({ source_url: url }) => url);
    const readings = await readingsOf(ctx, { urls, language: "en" });
    const changed = facts.filter((fact) => retractionOf(fact, readings) !== null);
    expect(changed.map(({ id }) => id)).toEqual(["company:wikidata:seat:1"]);
  });

  it("is made although one is cached, once a source has taken something back", async ({
    expect,
  }) => {
    const { name, website, facts, build } = await researched();
    const world = build("Q900021");
    await recheck(world, { name, facts });
    const { facts: fresh } = await ask(
      world,
      { name, website, language: "en" },
      at("2026-05-05T09:00:00Z"),
    );
    expect(fresh.map(({ text }) => text)).toContain("Paris");
    const count = world.requests.length;
    await ask(world, { name, website, language: "en" }, at("2026-05-05T10:00:00Z"));
    expect(world.requests).toHaveLength(count);
  });

  it("does not mistake a page that did not answer for one that says nothing", async ({
    expect,
  }) => {
    const { world, name, website } = aKnownWorld();
    const { facts } = await ask(world, { name, website }, at(MONDAY));
    const about = facts.filter(({ source_url: url }) => url.endsWith("/a-propos"));
    expect(about.length).toBeGreaterThan(0);
    world.on(`${website}/a-propos`, serverError);
    await ask(world, { name, website }, at("2026-05-20T08:00:00Z"));
    const urls = facts.map(({ source_url: url }) => url);
    const readings = await readingsOf(testCtx(), { urls, language: "fr" });
    expect(facts.filter((fact) => retractionOf(fact, readings) !== null)).toEqual([]);
  });
});

describe("what sources said", () => {
  it("is forgotten when no letter can cite it any more", async ({ expect }) => {
    const { facts } = await researched();
    const urls = facts.map(({ source_url: url }) => url);
    const inMonths = (months: number) =>
      testCtx(undefined, { now: () => new Date(Date.UTC(2026, 4 + months, 5)) });
    await purgeReadings(inMonths(11));
    expect(await readingsOf(testCtx(), { urls, language: "en" })).not.toEqual([]);
    await purgeReadings(inMonths(13));
    expect(await readingsOf(testCtx(), { urls, language: "en" })).toEqual([]);
  });
});
