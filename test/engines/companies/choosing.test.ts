import { describe, it } from "vitest";
import { isOrganisation } from "../../../src/engines/companies/organisation";
import { matchName } from "../../../src/engines/companies/company-name";
import { aName, ask, claim, itemSnak, serverError, urlSnak, World } from "./world";

const company = { P31: [claim(itemSnak("Q4830453"))] };

/** Two companies and a town of one name. */
function aSharedName() {
  const name = aName();
  const world = new World()
    .pages(
      "fr",
      { title: name, type: "disambiguation", description: "page d'homonymie", extract: name },
      {
        title: `${name} (banque)`,
        description: "banque suisse",
        extract: `${name} est une banque.`,
        item: "Q920001",
      },
      {
        title: `${name} (brasserie)`,
        description: "entreprise belge",
        extract: `${name} brasse.`,
        item: "Q920002",
      },
      {
        title: `${name} (Isère)`,
        description: "commune française",
        extract: `${name} est une commune.`,
        item: "Q920003",
      },
    )
    .items(
      {
        id: "Q920001",
        labels: { fr: name },
        descriptions: { fr: "banque suisse" },
        claims: { ...company, P856: [claim(urlSnak(`https://${name.toLowerCase()}-bank.ch`))] },
      },
      {
        id: "Q920002",
        labels: { fr: name },
        descriptions: { fr: "brasserie belge" },
        claims: company,
      },
      { id: "Q920003", labels: { fr: name }, claims: { P31: [claim(itemSnak("Q484170"))] } },
    );
  return { name, world };
}

describe("an ambiguous company name", () => {
  it("is left for the person to settle, who is offered those companies and no others", async ({
    expect,
  }) => {
    const { name, world } = aSharedName();
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "ambiguous", company: null, facts: [] });
    expect(research.candidates).toEqual([
      {
        id: "wikidata:Q920001",
        name,
        description: "banque suisse",
        url: `https://fr.wikipedia.org/wiki/${encodeURIComponent(`${name}_(banque)`)}`,
      },
      {
        id: "wikidata:Q920002",
        name,
        description: "brasserie belge",
        url: `https://fr.wikipedia.org/wiki/${encodeURIComponent(`${name}_(brasserie)`)}`,
      },
    ]);
  });

  it("is left open too where no page lists its meanings", async ({ expect }) => {
    const name = aName();
    const world = new World().items(
      { id: "Q950001", labels: { fr: name }, claims: company },
      { id: "Q950002", labels: { fr: `${name} SA` }, claims: company },
    );
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "ambiguous", facts: [] });
    expect(research.candidates).toHaveLength(2);
  });

  it("is settled by the person's pick, for that pick only", async ({ expect }) => {
    const { name, world } = aSharedName();
    await ask(world, { name });
    const picked = await ask(world, { name, pick: "wikidata:Q920002" });
    expect(picked).toMatchObject({ outcome: "found", company: name });
    expect((await ask(world, { name })).outcome).toBe("ambiguous");
  });

  it("is settled by a site that is one of the companies'", async ({ expect }) => {
    const { name, world } = aSharedName();
    const website = `https://www.${name.toLowerCase()}-bank.com`;
    world.site(website, { "/": `<title>${name}</title><h1>Une banque à votre écoute</h1>` });
    const research = await ask(world, { name, website });
    expect(research.outcome).toBe("found");
    expect(research.facts.find(({ id }) => id === "company:wikidata:website:1")?.value).toContain(
      "-bank.ch",
    );
  });

  it("means the site's own company where the site belongs to none of the companies", async ({
    expect,
  }) => {
    const { name, world } = aSharedName();
    const website = `https://chez-${name.toLowerCase()}.example.com`;
    world.site(website, { "/": `<title>${name}</title><h1>Le pain comme autrefois</h1>` });
    const research = await ask(world, { name, website });
    expect(research.outcome).toBe("found");
    expect(research.facts.map(({ id }) => id)).toEqual(["company:site:heading:1"]);
  });

  it("is ambiguous without Wikidata too, with pages to pick", async ({ expect }) => {
    const { name, world } = aSharedName();
    world.on("https://www.wikidata.org/", serverError);
    const { outcome, candidates } = await ask(world, { name });
    expect(outcome).toBe("ambiguous");
    const pick = candidates[0]?.id;
    expect(pick).toBe(`wikipedia:fr:${name}_(banque)`);
    expect(await ask(world, { name, pick })).toMatchObject({
      outcome: "found",
      company: `${name} (banque)`,
    });
  });

  it("cannot be turned by a forged pick into something that is no company or bears another name", async ({
    expect,
  }) => {
    const { name, world } = aSharedName();
    world.items({ id: "Q920009", labels: { fr: "Tout Autre" }, claims: company });
    for (const pick of [
      "wikidata:Q920003",
      "wikidata:Q920009",
      "wikidata:Q1",
      "wikipedia:fr:Rien",
      "nonsense",
    ])
      expect(await ask(world, { name, pick })).toMatchObject({ outcome: "unknown", facts: [] });
  });

  it("is offered and not assumed where it is only part of the name found", async ({ expect }) => {
    const name = aName();
    const world = new World().items({
      id: "Q930001",
      labels: { fr: `${name} Scotia Power` },
      claims: company,
    });
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "ambiguous", facts: [] });
    expect(research.candidates).toHaveLength(1);
  });

  it("means the only company among all that bears it", async ({ expect }) => {
    const name = aName();
    const world = new World()
      .pages(
        "fr",
        { title: name, description: "fruit", extract: "Un fruit.", item: "Q940001" },
        {
          title: `${name} Groupe`,
          description: "entreprise",
          extract: "Une entreprise.",
          item: "Q940002",
        },
      )
      .items(
        { id: "Q940001", labels: { fr: name }, claims: { P31: [claim(itemSnak("Q16521"))] } },
        { id: "Q940002", labels: { fr: `${name} Groupe` }, claims: company },
      );
    expect(await ask(world, { name })).toMatchObject({
      outcome: "found",
      company: `${name} Groupe`,
    });
  });
});

describe("the match of two names", () => {
  it.for([
    ["Société Générale", "SOCIETE GENERALE SA", "exact"],
    ["Apple", "Apple Inc.", "exact"],
    ["Orange", "Orange (entreprise)", "exact"],
    ["L’Oréal", "L'Oréal", "exact"],
    ["BlaBlaCar", "Bla Bla Car", "exact"],
    ["AT&T", "AT&T Inc.", "exact"],
    ["I.B.M.", "IBM", "exact"],
    ["Airbus", "Airbus Group", "close"],
    ["Groupe Decathlon France", "Decathlon", "close"],
    ["BNP", "BNP Paribas", "weak"],
    ["Nova", "Nova Scotia Power", "weak"],
    ["Nova", "Novartis", null],
    ["Apple", "Pineapple", null],
    ["C++ Labs", "C Labs", null],
    ["Acme", "", null],
    ["SA", "SAS", null],
  ] as const)("is judged for %s and %s as %s", ([asked, found, match], { expect }) => {
    expect(matchName(asked, found)).toBe(match);
  });
});

describe("a description in Wikidata", () => {
  it.for([
    "entreprise française de télécommunications",
    "société de transport",
    "groupe industriel français",
    "établissement public à caractère industriel",
    "banque française",
    "American multinational technology company",
    "French company based in Paris",
    "video game developer",
    "supermarket chain in Belgium",
    "airline",
  ])("is that of an organisation: %s", (description, { expect }) => {
    expect(isOrganisation({ classes: [], descriptions: [description], isDissolved: false })).toBe(
      true,
    );
  });

  it.for([
    "commune française de Vaucluse",
    "fruit",
    "film américain sur une entreprise",
    "2015 American film about a company",
    "French businessman and founder of a company",
    "homme d'affaires, dirigeant d'entreprise",
    "groupe de rock britannique",
    "company town in Utah",
    "couleur",
    "page d'homonymie de Wikimedia",
    "",
  ])("is not that of an organisation: %s", (description, { expect }) => {
    expect(isOrganisation({ classes: [], descriptions: [description], isDissolved: false })).toBe(
      false,
    );
  });

  it("does not make an organisation of an item that is classed as a person", ({ expect }) => {
    const person = { classes: ["Q5"], descriptions: ["company"], isDissolved: false };
    expect(isOrganisation(person)).toBe(false);
  });
});
