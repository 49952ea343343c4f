import { testCtx } from "../../support/context";
import {
  type CompanyQuestion,
  CompanyResearch,
  researchCompany,
} from "../../../src/engines/companies";
import { configOf } from "../../../src/platform/config";

type Responder = (request: Request) => Response | Promise<Response>;

export type WikiPage = {
  title: string;
  description?: string;
  extract?: string;
  item?: string;
  type?: "standard" | "disambiguation";
};

type Snak = { snaktype: string; datavalue?: { type: string; value: unknown } };

export type Claim = {
  mainsnak: Snak;
  rank: "preferred" | "normal" | "deprecated";
  qualifiers?: Record<string, Snak[]>;
};

export type Item = {
  id: string;
  labels: Record<string, string>;
  descriptions?: Record<string, string>;
  aliases?: Record<string, string[]>;
  claims?: Record<string, Claim[]>;
  sitelinks?: Record<string, string>;
};

export const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });

export const html = (body: BodyInit) =>
  new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } });

export const never = () => new Promise<Response>(() => undefined);

export const serverError = () => json({ message: "down" }, 503);

/** The shapes of Wikibase's JSON. */
const snak = (type: string, value: unknown): Snak => ({
  snaktype: "value",
  datavalue: { type, value },
});

export const claim = (mainsnak: Snak, rest: Partial<Claim> = {}): Claim => ({
  mainsnak,
  rank: "normal",
  ...rest,
});

export const itemSnak = (id: string) =>
  snak("wikibase-entityid", { "entity-type": "item", "numeric-id": Number(id.slice(1)), id });
export const urlSnak = (url: string) => snak("string", url);
export const amountSnak = (amount: string) => snak("quantity", { amount, unit: "1" });
export const timeSnak = (time: string, precision = 11) =>
  snak("time", { time: `+${time}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision });

/** The outside world in memory. What it does not know is noted, and refuses to connect. */
export class World {
  readonly requests: string[] = [];
  readonly unknown: string[] = [];
  readonly #routes: { prefix: string; respond: Responder }[] = [];
  #pages: Record<string, WikiPage[]> = { fr: [], en: [] };
  #items: Item[] = [];

  constructor() {
    for (const language of ["fr", "en"]) {
      const base = `https://${language}.wikipedia.org`;
      this.on(`${base}/w/rest.php/v1/search/page?`, (request) =>
        this.#searchPages(request, language),
      );
      this.on(`${base}/api/rest_v1/page/summary/`, (request) => this.#summary(request, language));
    }
    this.on("https://www.wikidata.org/w/api.php?", (request) => this.#wikidata(request));
  }

  pages(language: "fr" | "en", ...pages: WikiPage[]): this {
    this.#pages = { ...this.#pages, [language]: [...(this.#pages[language] ?? []), ...pages] };
    return this;
  }

  items(...items: Item[]): this {
    this.#items.push(...items);
    return this;
  }

  /** The latest route wins. */
  on(prefix: string, respond: Responder): this {
    this.#routes.unshift({ prefix, respond });
    return this;
  }

  /** Pages by path; without a robots.txt unless one is given. */
  site(origin: string, pages: Record<string, string>): this {
    return this.on(`${origin}/`, ({ url }) => {
      const { pathname } = new URL(url);
      const page = pages[pathname];
      if (page === undefined) return new Response("no", { status: 404 });
      return pathname === "/robots.txt"
        ? new Response(page, { headers: { "content-type": "text/plain" } })
        : html(page);
    });
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.requests.push(request.url);
    const route = this.#routes.find(({ prefix }) => request.url.startsWith(prefix));
    if (!route) {
      this.unknown.push(request.url);
      throw new TypeError(`Nothing answers at ${request.url}`);
    }
    return route.respond(request);
  };

  #searchPages({ url }: Request, language: string): Response {
    const words = (new URL(url).searchParams.get("q") ?? "").toLowerCase();
    const found = (this.#pages[language] ?? []).filter(({ title }) =>
      title.toLowerCase().includes(words.split(" ")[0] ?? ""),
    );
    return json({
      pages: found.map(({ title, description = null }, index) => ({
        id: index + 1,
        key: title.replaceAll(" ", "_"),
        title,
        excerpt: `<span class="searchmatch">${title}</span>`,
        matched_title: null,
        description,
        thumbnail: null,
      })),
    });
  }

  #summary({ url }: Request, language: string): Response {
    const key = decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
    const page = this.#pages[language]?.find(({ title }) => title.replaceAll(" ", "_") === key);
    if (!page) return json({ type: "not_found", title: "Not found." }, 404);
    const { title, type = "standard", item, description, extract = "" } = page;
    return json({
      type,
      title,
      titles: { canonical: key, normalized: title, display: `<i>${title}</i>` },
      namespace: { id: 0, text: "" },
      ...(item ? { wikibase_item: item } : {}),
      pageid: 1,
      lang: language,
      ...(description ? { description } : {}),
      content_urls: { desktop: { page: `https://${language}.wikipedia.org/wiki/${key}` } },
      extract,
      extract_html: `<p>${extract}</p>`,
    });
  }

  #wikidata({ url }: Request): Response {
    const query = new URL(url).searchParams;
    if (query.get("action") === "wbsearchentities") {
      const words = (query.get("search") ?? "").toLowerCase();
      const language = query.get("language") ?? "";
      const found = this.#items.filter((item) =>
        namesOf(item).some((name) => name.includes(words)),
      );
      return json({
        searchinfo: { search: words },
        search: found.map(({ id, labels, aliases, descriptions = {} }) => ({
          id,
          title: id,
          url: `//www.wikidata.org/wiki/${id}`,
          label: labels[language] ?? labels["en"],
          description: descriptions[language] ?? descriptions["en"],
          ...(aliases ? { aliases: Object.values(aliases).flat() } : {}),
        })),
        success: 1,
      });
    }
    const ids = (query.get("ids") ?? "").split("|");
    const entries = ids.map((id) => [id, this.#entity(id)]);
    return json({ entities: Object.fromEntries(entries), success: 1 });
  }

  #entity(id: string) {
    const item = this.#items.find((one) => one.id === id);
    if (!item) return { id, missing: "" };
    const terms = (values: Record<string, string> = {}) =>
      Object.fromEntries(
        Object.entries(values).map(([language, value]) => [language, { language, value }]),
      );
    return {
      type: "item",
      id,
      labels: terms(item.labels),
      descriptions: terms(item.descriptions),
      aliases: item.aliases
        ? Object.fromEntries(
            Object.entries(item.aliases).map(([language, values]) => [
              language,
              values.map((value) => ({ language, value })),
            ]),
          )
        : [],
      claims: item.claims ?? [],
      sitelinks: Object.fromEntries(
        Object.entries(item.sitelinks ?? {}).map(([site, title]) => [
          site,
          { site, title, badges: [] },
        ]),
      ),
    };
  }
}

const namesOf = ({ labels, aliases = {} }: Item) =>
  [...Object.values(labels), ...Object.values(aliases).flat()].map((name) => name.toLowerCase());

type Options = { vars?: Record<string, string>; now?: () => Date };

/** Asks as a job would, waits for the cache to be written, and holds the answer to its schema. */
export async function ask(
  world: World,
  question: Partial<CompanyQuestion>,
  { vars = {}, now = () => new Date() }: Options = {},
): Promise<CompanyResearch> {
  const written: Promise<unknown>[] = [];
  const config = configOf({
    SIGNING_SECRET: "x".repeat(32),
    SITE_ORIGIN: "https://atelier.example.com",
    ...vars,
  });
  const ctx = testCtx(undefined, { config, now, later: (work) => void written.push(work) });
  const research = await researchCompany(
    { ...ctx, fetch: world.fetch },
    { name: "Lumenor", language: "fr", ...question },
  );
  await Promise.all(written);
  return CompanyResearch.parse(research);
}

/** A company that both encyclopaedias and its own site know. Names are new each time, since answers are cached. */
export function aKnownWorld(name = aName()) {
  const website = `https://www.${name.toLowerCase()}.com`;
  const world = new World()
    .pages("fr", {
      title: name,
      description: "entreprise française d'éclairage",
      extract: `${name} est une entreprise française qui fabrique des lampes. Elle est connue pour ses phares.`,
      item: "Q900001",
    })
    .items(
      {
        id: "Q900001",
        labels: { fr: name, en: name },
        descriptions: { fr: "entreprise française", en: "French company" },
        sitelinks: { frwiki: name, enwiki: name },
        claims: {
          P31: [claim(itemSnak("Q4830453"))],
          P452: [claim(itemSnak("Q900010"))],
          P159: [claim(itemSnak("Q900020"))],
          P571: [claim(timeSnak("1988-03-01"))],
          P1128: [
            claim(amountSnak("+900"), { qualifiers: { P585: [timeSnak("2019-01-01")] } }),
            claim(amountSnak("+1250"), { qualifiers: { P585: [timeSnak("2023-01-01")] } }),
          ],
          P856: [claim(urlSnak(website))],
        },
      },
      { id: "Q900010", labels: { fr: "éclairage", en: "lighting" } },
      { id: "Q900020", labels: { mul: "Lyon" } },
    )
    .site(website, {
      "/": `<html><head><title>${name}</title><meta name="description" content="${name} éclaire les villes depuis Lyon."></head>
        <body><h1>La lumière au service des villes</h1><a href="/a-propos">À propos</a></body></html>`,
      "/a-propos": `<title>À propos de ${name}</title><h2>Une équipe de passionnés à Lyon</h2>`,
    });
  return { world, name, website };
}

export const aName = () => `Lumenor${crypto.randomUUID().replaceAll(/[^a-z]/g, "")}x`;

export const factsOf = ({ facts }: CompanyResearch) =>
  Object.fromEntries(facts.map(({ id, text }) => [id, text]));
