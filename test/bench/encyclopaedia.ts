import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Language, languages } from "../../src/platform/language";

/** A site that may be looked up on this machine has to be one itself. */
export const SITE_ORIGIN = "http://localhost:8787";

type Terms = Readonly<Record<Language, string>>;

const industries: readonly Terms[] = [
  { fr: "construction navale", en: "shipbuilding" },
  { fr: "éclairage public", en: "street lighting" },
  { fr: "édition scolaire", en: "school publishing" },
  { fr: "logistique du froid", en: "cold-chain logistics" },
  { fr: "instruments de mesure", en: "measuring instruments" },
];
const seats = ["Nantes", "Grenoble", "Lille", "Toulouse", "Rennes", "Strasbourg", "Dijon"];

/** Wikipedia and Wikidata would say this about companies; all of it is made up and served in their formats on this machine. */
export async function serveEncyclopaedia(companies: readonly string[]) {
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? "/", "http://127.0.0.1"), companies);
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { type: "not_found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** Under which the product looks companies up here, and nowhere else. */
    vars: {
      COMPANY_RESEARCH: "true",
      WIKIPEDIA_BASE_URL: `${origin}/{language}`,
      WIKIDATA_BASE_URL: origin,
      FETCH_ALLOW_LOCAL: origin,
      SITE_ORIGIN,
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo({ pathname, searchParams }: URL, companies: readonly string[]): object | null {
  const indexOf = (name: string) =>
    companies.findIndex((company) => company.toLowerCase() === name.toLowerCase());
  const [, first = "", ...rest] = pathname.split("/");
  const language = languages.find((each) => each === first);
  const path = rest.join("/");
  if (language && path === "w/rest.php/v1/search/page") {
    const company = companies[indexOf(searchParams.get("q") ?? "")];
    return { pages: company === undefined ? [] : [{ key: keyOf(company), title: company }] };
  }
  if (language && path.startsWith("api/rest_v1/page/summary/")) {
    const index = indexOf(decodeURIComponent(rest.at(-1) ?? "").replaceAll("_", " "));
    return index < 0 ? null : summaryOf(companies[index] ?? "", index, language);
  }
  if (searchParams.get("action") === "wbsearchentities") {
    const index = indexOf(searchParams.get("search") ?? "");
    return { search: index < 0 ? [] : [{ id: `Q${FIRST_ITEM + index}`, label: companies[index] }] };
  }
  const ids = (searchParams.get("ids") ?? "").split("|");
  return { entities: Object.fromEntries(ids.map((id) => [id, itemOf(id, companies)])) };
}

/** As Wikipedia writes a title in an address. */
const keyOf = (title: string) => title.replaceAll(" ", "_");

const FIRST_ITEM = 900_000;
const FIRST_INDUSTRY = 1_000;
const FIRST_SEAT = 2_000;

function summaryOf(company: string, index: number, language: Language) {
  const industry = industries[index % industries.length]?.[language] ?? "";
  const countries = 4 + (index % 31);
  const wording = {
    fr: {
      description: `entreprise, ${industry}`,
      extract: `${company} est une entreprise présente dans ${countries} pays.`,
    },
    en: {
      description: `company, ${industry}`,
      extract: `${company} is a company present in ${countries} countries.`,
    },
  }[language];
  return {
    type: "standard",
    title: company,
    titles: { canonical: keyOf(company) },
    wikibase_item: `Q${FIRST_ITEM + index}`,
    ...wording,
  };
}

const value = (type: string, of: unknown) => ({
  mainsnak: { snaktype: "value", datavalue: { type, value: of } },
  rank: "normal",
});
const item = (number: number) =>
  value("wikibase-entityid", { "entity-type": "item", id: `Q${number}` });
const time = (year: number) => ({
  time: `+${year}-01-01T00:00:00Z`,
  timezone: 0,
  before: 0,
  after: 0,
  precision: 11,
});

function itemOf(id: string, companies: readonly string[]): object {
  const number = Number(id.slice(1));
  const company = companies[number - FIRST_ITEM];
  if (company !== undefined) return companyItem(id, company, number - FIRST_ITEM);
  const industry = industries[number - FIRST_INDUSTRY];
  const seat = seats[number - FIRST_SEAT] ?? "";
  return { id, labels: industry ? terms(industry) : terms({ fr: seat, en: seat }) };
}

function companyItem(id: string, company: string, index: number): object {
  const counted = value("quantity", { amount: `+${1_200 + index * 37}`, unit: "1" });
  const asOf = { snaktype: "value", datavalue: { type: "time", value: time(2023) } };
  return {
    id,
    labels: terms({ fr: company, en: company }),
    descriptions: {},
    aliases: {},
    sitelinks: Object.fromEntries(
      languages.map((language) => [`${language}wiki`, { site: `${language}wiki`, title: company }]),
    ),
    claims: {
      P31: [item(4_830_453)],
      P452: [item(FIRST_INDUSTRY + (index % industries.length))],
      P159: [item(FIRST_SEAT + (index % seats.length))],
      P571: [value("time", time(1_890 + index))],
      P1128: [{ ...counted, qualifiers: { P585: [asOf] } }],
    },
  };
}

const terms = (texts: Terms) =>
  Object.fromEntries(languages.map((language) => [language, { language, value: texts[language] }]));
