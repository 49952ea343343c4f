import { describe, it } from "vitest";
import { aName, ask, claim, type Item, itemSnak, never, serverError, World } from "./world";

const company = { P31: [claim(itemSnak("Q4830453"))] };
const person = { P31: [claim(itemSnak("Q5"))] };

const itemsOf = (name: string, claims: readonly Item["claims"][]): Item[] =>
  claims.map((own, index) => ({
    id: `Q96000${index + 1}`,
    labels: { fr: name },
    descriptions: { fr: `sens ${index + 1}` },
    claims: own ?? {},
  }));

const entityUrl = (id: string) =>
  `https://www.wikidata.org/w/api.php?action=wbgetentities&languages=fr%7Cen%7Cmul&ids=${id}&`;

const summaryUrl = (title: string) =>
  `https://fr.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title)}`;

describe("a namesake that could not be read", () => {
  it.for([
    ["fails", serverError],
    ["hangs", never],
  ] as const)(
    "in Wikidata, because it %s, is no reason to take the other",
    async ([, respond], { expect }) => {
      const name = aName();
      const world = new World().items(...itemsOf(name, [company, company]));
      world.on(entityUrl("Q960002"), respond);
      const research = await ask(world, { name }, { vars: { FETCH_TIMEOUT_MS: "60" } });
      expect(research).toMatchObject({ outcome: "ambiguous", company: null, facts: [] });
      expect(research.candidates).toEqual([
        {
          id: "wikidata:Q960001",
          name,
          description: "sens 1",
          url: "https://www.wikidata.org/wiki/Q960001",
        },
        {
          id: "wikidata:Q960002",
          name,
          description: "sens 2",
          url: "https://www.wikidata.org/wiki/Q960002",
        },
      ]);
      expect(research.sources).toContainEqual(
        expect.objectContaining({ name: "wikidata", ok: false }),
      );
    },
  );

  it("in Wikipedia is no reason to take the other either, and can be picked", async ({
    expect,
  }) => {
    const name = aName();
    const other = { title: `${name} (banque)`, description: "banque", extract: "Une banque." };
    const world = new World()
      .pages("fr", { title: name, description: "entreprise", extract: "Une entreprise." }, other)
      .on(summaryUrl(`${name}_(banque)`), serverError);
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "ambiguous", facts: [] });
    const pick = `wikipedia:fr:${name}_(banque)`;
    expect(research.candidates.map(({ id }) => id)).toEqual([`wikipedia:fr:${name}`, pick]);
    const mended = new World().pages("fr", other);
    expect(await ask(mended, { name, pick })).toMatchObject({
      outcome: "found",
      company: other.title,
    });
  });

  it("in Wikidata is no reason to take the other, although its page says nothing of a company", async ({
    expect,
  }) => {
    const name = aName();
    const world = new World()
      .pages("fr", {
        title: name,
        description: "marque de lampes",
        extract: name,
        item: "Q960002",
      })
      .items(...itemsOf(name, [company, company]))
      .on(entityUrl("Q960002"), serverError);
    expect(await ask(world, { name })).toMatchObject({ outcome: "ambiguous", facts: [] });
  });

  it("does not make a company of a person who is the only one read", async ({ expect }) => {
    const name = aName();
    const world = new World().items(...itemsOf(name, [person, company]));
    world.on(entityUrl("Q960002"), serverError);
    expect(await ask(world, { name })).toMatchObject({ outcome: "unknown", candidates: [] });
  });

  it("does not stand in the way where its name only resembles the one asked for", async ({
    expect,
  }) => {
    const name = aName();
    const [own, other] = itemsOf(name, [company, company]);
    const world = new World().items(...(own ? [own] : []), {
      ...other,
      id: "Q960002",
      labels: { fr: `${name} Scotia Power` },
    });
    world.on(entityUrl("Q960002"), serverError);
    expect(await ask(world, { name })).toMatchObject({ outcome: "found", company: name });
  });
});

describe("a long list of search results for a name", () => {
  it("is read beyond the people who come first", async ({ expect }) => {
    const name = aName();
    const claims = [person, person, person, person, company, company];
    const research = await ask(new World().items(...itemsOf(name, claims)), { name });
    expect(research).toMatchObject({ outcome: "ambiguous", facts: [] });
    expect(research.candidates.map(({ id }) => id)).toEqual([
      "wikidata:Q960005",
      "wikidata:Q960006",
    ]);
  });

  it("is read to the end of a dozen, so that the only company among people is found", async ({
    expect,
  }) => {
    const name = aName();
    const claims = [...Array.from({ length: 11 }, () => person), company];
    const world = new World().items(...itemsOf(name, claims));
    expect(await ask(world, { name })).toMatchObject({ outcome: "found", company: name });
  });

  it("is not read beyond that dozen, and no company is taken from it then", async ({ expect }) => {
    const name = aName();
    const claims = [company, ...Array.from({ length: 12 }, () => person)];
    const world = new World().items(...itemsOf(name, claims));
    const research = await ask(world, { name });
    expect(research).toMatchObject({ outcome: "ambiguous", facts: [] });
    // Those that were not read are not offered as companies, unless they are said to be.
    expect(research.candidates.map(({ id }) => id)).toEqual(["wikidata:Q960001"]);
    const read = world.requests.filter((url) => url.includes("claims"));
    expect(read.length).toBeLessThan(claims.length);
  });

  it("is read starting with the exact name, wherever the search has ranked it", async ({
    expect,
  }) => {
    const name = aName();
    const others = Array.from({ length: 7 }, (_, index) => ({
      id: `Q9700${index}`,
      labels: { fr: `${name} Numéro ${index}` },
      claims: company,
    }));
    const world = new World().items(...others, ...itemsOf(name, [company]));
    expect(await ask(world, { name })).toMatchObject({ outcome: "found", company: name });
  });

  it("is searched for the page that lists the meanings of the name", async ({ expect }) => {
    const name = aName();
    const others = ["Pont", "Place", "Stade", "Rue", "Tour"].map((place) => ({
      title: `${place} ${name}`,
      description: "lieu",
    }));
    const world = new World()
      .pages("fr", ...others, { title: `${name} (homonymie)`, type: "disambiguation" })
      .items(...itemsOf(name, [company]))
      .on("https://fr.wikipedia.org/w/rest.php/v1/search/page?", () =>
        Response.json({
          pages: [...others.map(({ title }) => title), `${name} (homonymie)`].map((title) => ({
            key: title.replaceAll(" ", "_"),
            title,
          })),
        }),
      );
    expect(await ask(world, { name })).toMatchObject({ outcome: "ambiguous", facts: [] });
  });
});

describe("a company that is offered for a pick", () => {
  it("may be one that was not read, where a search describes it as a company of that exact name", async ({
    expect,
  }) => {
    const name = aName();
    const claims = [company, ...Array.from({ length: 11 }, () => person), company, company];
    const search = claims.map((_, index) => ({
      id: `Q9600${index + 1}`,
      label: index === 13 ? `${name} Bleu` : name,
      description: index < 12 ? "prénom" : "banque suisse",
    }));
    const world = new World().items(
      ...search.map(({ id, label }, index) => ({
        id,
        labels: { fr: label },
        claims: claims[index] ?? {},
      })),
    );
    world.on("https://www.wikidata.org/w/api.php?action=wbsearchentities", () =>
      Response.json({ search }),
    );
    const { candidates } = await ask(world, { name });
    expect(candidates.map(({ id }) => id)).toEqual(["wikidata:Q96001", "wikidata:Q960013"]);
  });

  it("is shown without tags and without characters that reverse the direction of text", async ({
    expect,
  }) => {
    const name = aName();
    const world = new World().items(
      ...itemsOf(name, [company]),
      {
        id: "Q980001",
        labels: { fr: `\u202E${name} <b>SA</b>` },
        descriptions: { fr: "banque <i>suisse</i>\u2066 et\u200B plus" },
        claims: company,
      },
      { id: "Q980002", labels: { fr: `${name}\u200B` }, claims: person },
    );
    const { candidates } = await ask(world, { name });
    expect(candidates.find(({ id }) => id === "wikidata:Q980001")).toMatchObject({
      name: `${name} SA`,
      description: "banque suisse et plus",
    });
  });

  it("is named without tags and such characters once it is found as well", async ({ expect }) => {
    const name = aName();
    const world = new World().items({
      id: "Q980003",
      labels: { fr: `\u2067<b>${name}</b>\u202C` },
      claims: company,
    });
    expect(await ask(world, { name })).toMatchObject({ outcome: "found", company: name });
  });

  it("is named as it was asked for, cleaned, where only its own site knows it", async ({
    expect,
  }) => {
    const name = aName();
    const website = `https://${name.toLowerCase()}.com`;
    const world = new World().site(website, {
      "/": `<title>${name}</title><h1>Des lampes pour tous</h1>`,
    });
    const research = await ask(world, { name: `\u202E${name}\u200B`, website });
    expect(research).toMatchObject({ outcome: "found", company: name });
  });

  it("is left out, and breaks nothing, where its id is malformed", async ({ expect }) => {
    const name = aName();
    const world = new World()
      .items(...itemsOf(name, [company, company]))
      .on("https://fr.wikipedia.org/w/rest.php/v1/search/page?", () =>
        Response.json({ pages: [{ key: `${name} | [x]`, title: name }] }),
      );
    const { outcome, candidates } = await ask(world, { name });
    expect(outcome).toBe("ambiguous");
    expect(candidates.map(({ id }) => id)).toEqual(["wikidata:Q960001", "wikidata:Q960002"]);
  });
});
