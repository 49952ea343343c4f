import { describe, it } from "vitest";
import {
  aKnownWorld,
  amountSnak,
  aName,
  ask,
  claim,
  factsOf,
  itemSnak,
  json,
  never,
  serverError,
  timeSnak,
  urlSnak,
  World,
} from "./world";

const SUMMARY = "https://fr.wikipedia.org/api/rest_v1/page/summary/";

describe("the research of a company", () => {
  it("gathers sourced facts from both encyclopaedias and the official site", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "found", company: name, candidates: [] });
    expect(research.sources).toEqual([
      { name: "wikipedia", ok: true },
      { name: "wikidata", ok: true },
      { name: "site", ok: true },
    ]);
    expect(factsOf(research)).toEqual({
      "company:wikipedia:description:1": "entreprise française d'éclairage",
      "company:wikipedia:summary:1": `${name} est une entreprise française qui fabrique des lampes. Elle est connue pour ses phares.`,
      "company:wikidata:industry:1": "éclairage",
      "company:wikidata:seat:1": "Lyon",
      "company:wikidata:founded:1": "fondée en 1988",
      "company:wikidata:employees:1": "1 250 salariés (2023)",
      "company:wikidata:website:1": `${website}/`,
      "company:site:description:1": `${name} éclaire les villes depuis Lyon.`,
      "company:site:heading:1": "La lumière au service des villes",
      "company:site:heading:2": "Une équipe de passionnés à Lyon",
    });
    expect(world.unknown).toEqual([]);
  });

  it("names the human page, the words and the moment of every fact", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    const at = new Date("2026-05-04T03:02:01Z");
    const { facts } = await ask(world, { name }, { now: () => at });
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    expect(byId.get("company:wikidata:seat:1")).toMatchObject({
      source_url: "https://www.wikidata.org/wiki/Q900001",
      source_name: "Wikidata",
      quote: "siège social : Lyon",
      value: "Lyon",
    });
    expect(byId.get("company:wikipedia:summary:1")).toMatchObject({
      source_url: `https://fr.wikipedia.org/wiki/${name}`,
      source_name: "Wikipédia",
    });
    expect(byId.get("company:site:heading:2")).toMatchObject({
      source_url: `${website}/a-propos`,
      source_name: new URL(website).hostname,
    });
    expect(new Set(facts.map(({ retrieved_at }) => retrieved_at))).toEqual(
      new Set([at.toISOString()]),
    );
  });

  it("speaks the language asked for, and English where it must", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    const english = factsOf(await ask(world, { name, language: "en" }));
    expect(english).toMatchObject({
      "company:wikidata:industry:1": "lighting",
      "company:wikidata:founded:1": "founded in 1988",
      "company:wikidata:employees:1": "1,250 employees (2023)",
    });
  });

  it("falls back to the English article, and says that it is English", async ({ expect }) => {
    const name = aName();
    const world = new World().pages("en", {
      title: name,
      description: "French lighting company",
      extract: `${name} is a French company.`,
    });
    const { outcome, facts } = await ask(world, { name });
    expect(outcome).toBe("found");
    expect(facts.map(({ id, language }) => [id, language])).toEqual([
      ["company:wikipedia:description:1", "en"],
      ["company:wikipedia:summary:1", "en"],
    ]);
  });

  it("finds nothing about a name that no source knows", async ({ expect }) => {
    const research = await ask(new World(), { name: aName() });
    expect(research).toMatchObject({
      outcome: "unknown",
      company: null,
      facts: [],
      candidates: [],
    });
    expect(research.sources.every(({ ok }) => ok)).toBe(true);
  });

  it("calls no source when it is switched off", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    const research = await ask(world, { name }, { vars: { COMPANY_RESEARCH: "false" } });
    expect(research).toMatchObject({ outcome: "unknown", facts: [] });
    expect(world.requests).toEqual([]);
  });

  it("never guesses a site from the name", async ({ expect }) => {
    const name = aName();
    const world = new World().pages("fr", {
      title: name,
      description: "entreprise",
      extract: name,
    });
    await ask(world, { name });
    expect(world.requests.filter((url) => !/wikipedia|wikidata/.test(url))).toEqual([]);
  });
});

describe("statements of Wikidata", () => {
  const factsWith = async (claims: Parameters<World["items"]>[0]["claims"]) => {
    const name = aName();
    const world = new World().items(
      {
        id: "Q910000",
        labels: { fr: name },
        claims: { P31: [claim(itemSnak("Q783794"))], ...claims },
      },
      ...["Lyon", "Paris", "Brest"].map((city, index) => ({
        id: `Q91001${index}`,
        labels: { mul: city },
      })),
    );
    return factsOf(await ask(world, { name }));
  };

  it("that are preferred win; deprecated and ended ones do not count", async ({ expect }) => {
    const preferred = claim(itemSnak("Q910011"), { rank: "preferred" });
    const deprecated = claim(itemSnak("Q910012"), { rank: "deprecated" });
    const ended = claim(itemSnak("Q910012"), { qualifiers: { P582: [timeSnak("2001-01-01")] } });
    const endedSometime = claim(itemSnak("Q910012"), {
      qualifiers: { P582: [{ snaktype: "somevalue" }] },
    });
    const normal = claim(itemSnak("Q910010"));
    expect(await factsWith({ P159: [normal, deprecated, preferred] })).toEqual({
      "company:wikidata:seat:1": "Paris",
    });
    expect(await factsWith({ P159: [ended, normal, endedSometime] })).toEqual({
      "company:wikidata:seat:1": "Lyon",
    });
    expect(await factsWith({ P159: [ended, deprecated] })).toEqual({});
  });

  it("that contradict each other are left out", async ({ expect }) => {
    expect(
      await factsWith({
        P159: [claim(itemSnak("Q910010")), claim(itemSnak("Q910011"))],
        P571: [claim(timeSnak("1988-01-01")), claim(timeSnak("1990-01-01"))],
      }),
    ).toEqual({});
  });

  it("without a value, vaguer than a year, in the future or malformed are left out", async ({
    expect,
  }) => {
    expect(await factsWith({ P571: [claim({ snaktype: "somevalue" })] })).toEqual({});
    expect(await factsWith({ P571: [claim(timeSnak("1980-00-00", 8))] })).toEqual({});
    expect(await factsWith({ P571: [claim(timeSnak("2988-01-01"))] })).toEqual({});
    expect(
      await factsWith({ P1128: [claim(amountSnak("-3")), claim(amountSnak("+3.5"))] }),
    ).toEqual({});
    expect(
      await factsWith({ P571: [{ rank: "odd" } as never], P856: [claim(urlSnak("javascript:x"))] }),
    ).toEqual({});
  });

  it("of a company that was dissolved make no facts", async ({ expect }) => {
    const gone = { P576: [claim(timeSnak("2001-01-01"))], P571: [claim(timeSnak("1988-01-01"))] };
    expect(await factsWith(gone)).toEqual({});
  });

  it("lead to no site of a private network", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    world.items({
      id: "Q900002",
      labels: { fr: `${name}y` },
      claims: {
        P31: [claim(itemSnak("Q783794"))],
        P856: [claim(urlSnak("http://192.168.0.1/admin"))],
      },
    });
    const { facts } = await ask(world, { name: `${name}y` });
    expect(facts).toEqual([]);
    expect(world.unknown).toEqual([]);
  });
});

describe("a source that fails", () => {
  it.for<
    [name: string, prefix: string, respond: () => Response | Promise<Response>, reason: string]
  >([
    ["with an error", "https://fr.wikipedia.org/", serverError, "STATUS_REFUSED"],
    ["by being slow", "https://fr.wikipedia.org/", never, "TIMED_OUT"],
    [
      "with a page instead of JSON",
      SUMMARY,
      () => new Response("x", { headers: { "content-type": "text/html" } }),
      "TYPE_REFUSED",
    ],
    ["with another shape", SUMMARY, () => json({ hello: "world" }), "MALFORMED"],
    [
      "with broken JSON",
      SUMMARY,
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      "MALFORMED",
    ],
    ["with too much", SUMMARY, () => json("x".repeat(2_100_000)), "BODY_TOO_LARGE"],
  ])("%s leaves the others intact: Wikipedia", async ([, prefix, respond, reason], { expect }) => {
    const { world, name } = aKnownWorld();
    world.on(prefix, respond);
    const research = await ask(world, { name }, { vars: { FETCH_TIMEOUT_MS: "60" } });
    expect(research.outcome).toBe("found");
    expect(research.sources[0]).toEqual({ name: "wikipedia", ok: false, reason });
    const kinds = Object.keys(factsOf(research));
    expect(kinds).toContain("company:wikidata:seat:1");
    expect(kinds).toContain("company:site:heading:1");
    expect(kinds.some((id) => id.startsWith("company:wikipedia:"))).toBe(false);
  });

  it.for<[name: string, respond: () => Response | Promise<Response>, reason: string]>([
    ["with an error", serverError, "STATUS_REFUSED"],
    ["by being slow", never, "TIMED_OUT"],
    ["with an error in its JSON", () => json({ error: { code: "maxlag" } }), "MALFORMED"],
  ])("%s leaves the others intact: Wikidata", async ([, respond, reason], { expect }) => {
    const { world, name, website } = aKnownWorld();
    world.on("https://www.wikidata.org/", respond);
    const vars = { FETCH_TIMEOUT_MS: "60" };
    const research = await ask(world, { name, website }, { vars });
    expect(research.sources[1]).toEqual({ name: "wikidata", ok: false, reason });
    const kinds = Object.keys(factsOf(research));
    expect(kinds).toContain("company:wikipedia:summary:1");
    expect(kinds).toContain("company:site:heading:1");
    expect(kinds.some((id) => id.startsWith("company:wikidata:"))).toBe(false);
  });

  it("only for the names of places leaves the rest of Wikidata intact", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    world.on(
      "https://www.wikidata.org/w/api.php?action=wbgetentities&languages=fr%7Cen%7Cmul&ids=Q900010",
      serverError,
    );
    const research = await ask(world, { name });
    expect(research.sources[1]).toMatchObject({ ok: false, reason: "STATUS_REFUSED" });
    expect(factsOf(research)).toMatchObject({ "company:wikidata:founded:1": "fondée en 1988" });
    expect(factsOf(research)).not.toHaveProperty("company:wikidata:seat:1");
  });

  it("leaves the others intact: the site", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    world.on(website, serverError);
    const research = await ask(world, { name });
    expect(research.outcome).toBe("found");
    expect(research.sources[2]).toMatchObject({ name: "site", ok: false });
    expect(Object.keys(factsOf(research)).some((id) => id.startsWith("company:site:"))).toBe(false);
  });

  it("together with all the others leaves zero facts, and causes no error", async ({ expect }) => {
    const { name, website } = aKnownWorld();
    const world = new World().on("https://", serverError);
    const research = await ask(world, { name, website });
    expect(research).toMatchObject({ outcome: "unknown", facts: [], candidates: [] });
    expect(research.sources.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(JSON.stringify(research)).not.toContain("down");
  });

  it("slowly ends with the look-up's time, and earlier facts are kept", async ({ expect }) => {
    const { world, name, website } = aKnownWorld();
    world.on(website, never);
    const vars = { COMPANY_RESEARCH_TIMEOUT_MS: "1500", FETCH_TIMEOUT_MS: "20000" };
    const startedAt = performance.now();
    const research = await ask(world, { name }, { vars });
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    expect(factsOf(research)).toHaveProperty("company:wikidata:seat:1");
    expect(research.sources[2]).toMatchObject({ name: "site", ok: false });
  });

  it("because the caller gave up is not remembered", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    const aborted = await ask(world, { name, signal: AbortSignal.abort() });
    expect(aborted).toMatchObject({ outcome: "unknown", facts: [] });
    expect(world.requests).toEqual([]);
    expect((await ask(world, { name })).outcome).toBe("found");
  });
});
