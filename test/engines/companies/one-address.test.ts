import { describe, it } from "vitest";
import { retractionOf } from "../../../src/engines/companies";
import { readingsOf } from "../../../src/engines/companies/readings";
import { testCtx } from "../../support/context";
import { at, MONDAY, researched, TUESDAY } from "./changing-world";
import { aName, ask, html, World } from "./world";

const noPage = () => new Response("", { status: 404 });

describe("one address read as two kinds of source", () => {
  it("keeps both readings, of which neither judges the facts of the other", async ({ expect }) => {
    const { name, facts, build } = await researched();
    const article = facts.find(({ id }) => id.startsWith("company:wikipedia:"))?.source_url ?? "";
    const item = facts.find(({ id }) => id.startsWith("company:wikidata:"))?.source_url ?? "";
    for (const website of [article, item]) {
      const page = `<title>${name}</title><meta name="description" content="All about ${name}.">`;
      const world = build("Q900020").on(website, () => html(page));
      const question = { name: `${name} Ltd`, website, language: "en" as const };
      const read = await ask(
        world.on(`${new URL(website).origin}/robots.txt`, noPage),
        question,
        at(TUESDAY),
      );
      expect(read.facts.map(({ source_url: url }) => url)).toContain(website);
    }
    const urls = [article, item];
    const readings = await readingsOf(testCtx(), { urls, language: "en" });
    expect(readings.map(({ source, url }) => `${source} ${url}`).toSorted()).toEqual(
      [`site ${article}`, `site ${item}`, `wikidata ${item}`, `wikipedia ${article}`].toSorted(),
    );
    expect(facts.filter((fact) => retractionOf(fact, readings) !== null)).toEqual([]);
  });

  it("leaves the cached look-up of another visitor where it is", async ({ expect }) => {
    const { name, website, facts, before } = await researched();
    const article = facts.find(({ id }) => id.startsWith("company:wikipedia:"))?.source_url ?? "";
    const world = before
      .on(article, () => html("<title>Nothing</title><h1>Not a word about it</h1>"))
      .on(`${new URL(article).origin}/robots.txt`, noPage);
    const attack = { name: "Nonsense Ltd", website: article, language: "en" as const };
    const { sources } = await ask(world, attack, at(TUESDAY));
    expect(sources).toContainEqual({ name: "site", ok: false, reason: "NAME_MISMATCH" });
    const readings = await readingsOf(testCtx(), { urls: [article], language: "en" });
    expect(readings.map(({ source }) => source)).toEqual(["wikipedia"]);
    const count = world.requests.length;
    await ask(world, { name, website, language: "en" }, at("2026-05-05T09:00:00Z"));
    expect(world.requests).toHaveLength(count);
  });
});

describe("a site that another company is asked about", () => {
  it("records nothing when it does not name that company", async ({ expect }) => {
    const { website, facts, build } = await researched();
    const question = { name: "Nonsense Ltd", website, language: "en" as const };
    await ask(build("Q900020", "We now sell tea."), question, at(TUESDAY));
    const urls = facts.map(({ source_url: url }) => url);
    const readings = await readingsOf(testCtx(), { urls, language: "en" });
    expect(readings.map(({ answeredAt }) => answeredAt)).toEqual(
      Array.from({ length: 3 }, () => Date.parse(MONDAY)),
    );
    expect(facts.filter((fact) => retractionOf(fact, readings) !== null)).toEqual([]);
  });

  it("keeps the title that was read there under another name", async ({ expect }) => {
    const [name, other] = [aName(), aName()];
    const website = `https://www.${name.toLowerCase()}.com`;
    const page = `<title>${name}: lamps for small towns | ${other}: the group behind them</title>`;
    const world = new World().site(website, { "/": page });
    const { facts } = await ask(world, { name, website, language: "en" }, at(MONDAY));
    expect(facts.map(({ id }) => id)).toContain("company:site:title:1");
    await ask(world, { name: other, website, language: "en" }, at(TUESDAY));
    const urls = facts.map(({ source_url: url }) => url);
    const readings = await readingsOf(testCtx(), { urls, language: "en" });
    expect(readings.map(({ answeredAt }) => answeredAt)).toEqual([Date.parse(TUESDAY)]);
    expect(facts.filter((fact) => retractionOf(fact, readings) !== null)).toEqual([]);
  });
});
