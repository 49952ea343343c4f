import { describe, it } from "vitest";
import { readJsonLd } from "../../../src/engines/companies/read-json-ld";
import { factsOfPage } from "./one-page";

const about = (name: string, more: object = {}) =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Organization",
    name,
    foundingDate: "1998",
    numberOfEmployees: 240,
    address: { "@type": "PostalAddress", addressLocality: "Orléans" },
    ...more,
  });

const inScript = (content: string, type = "application/ld+json") =>
  `<script type="${type}">${content}</script>`;

const told = {
  "company:site:founded:1": "fondée en 1998",
  "company:site:seat:1": "Orléans",
  "company:site:employees:1": "240 salariés",
};

describe("JSON-LD as real pages write it", () => {
  it.for<readonly [string, (name: string) => string]>([
    ["in a comment", (name) => inScript(`<!--\n${about(name)}\n-->`)],
    ["in a comment of both kinds", (name) => inScript(`<!--//-->\n${about(name)}\n//-->`)],
    ["in CDATA", (name) => inScript(`<![CDATA[${about(name)}]]>`)],
    ["in CDATA behind slashes", (name) => inScript(`// <![CDATA[\n${about(name)}\n// ]]>`)],
    ["in CDATA behind stars", (name) => inScript(`/*<![CDATA[*/${about(name)}/*]]>*/`)],
    ["with a semicolon", (name) => inScript(`${about(name)};`)],
    ["with a byte order mark", (name) => inScript(`\uFEFF${about(name)}`)],
    [
      "with a line break in a text",
      (name) => inScript(about(name, { slogan: "Des vélos#pour tous" }).replace("#", "\n")),
    ],
    ["with a tab in a text", (name) => inScript(about(name).replace("Orléans", "Orléans\t"))],
    ["with commas too many", (name) => inScript(about(name).replaceAll("}", ",}"))],
    [
      "of a type with a parameter",
      (name) => inScript(about(name), "application/ld+json; charset=utf-8"),
    ],
    ["of a type in capitals", (name) => inScript(about(name), " Application/LD+JSON ")],
    ["in a list", (name) => inScript(`[${about(name)}]`)],
    ["in a graph", (name) => inScript(`{"@graph":[{"@type":"WebSite"},${about(name)}]}`)],
    [
      "behind a script that is no JSON",
      (name) => inScript("{{ app.jsonld }}") + inScript(about(name)),
    ],
  ])("is read: %s", async ([, script], { expect }) => {
    const { facts } = await factsOfPage(
      (name) => `<html lang="fr"><title>${name}</title>${script(name)}`,
    );
    expect(facts).toMatchObject(told);
  });

  it("keeps commas and comments within its texts", async ({ expect }) => {
    const slogan = "Des vélos, // pour, ]tous,}";
    const { facts } = await factsOfPage(
      (name) => `<title>${name}</title>${inScript(`<!--${about(name, { slogan })}-->`)}`,
    );
    expect(facts).toMatchObject({ "company:site:slogan:1": slogan });
  });

  it("with a line break in a text keeps the words apart", async ({ expect }) => {
    const { facts } = await factsOfPage(
      (name) =>
        `<title>${name}</title>${inScript(about(name, { description: "Vélos électriques#depuis 1998" }).replace("#", "\n"))}`,
    );
    expect(facts).toMatchObject({ "company:site:description:1": "Vélos électriques depuis 1998" });
  });

  it.for([
    "Restaurant",
    "Bakery",
    "Winery",
    "Hotel",
    "BankOrCreditUnion",
    "InsuranceAgency",
    "LegalService",
    "TravelAgency",
    "GeneralContractor",
    "SportsClub",
    "HighSchool",
    "MedicalClinic",
    "OnlineStore",
    "ShoppingCenter",
    "NGO",
    "https://schema.org/Library",
    "http://www.schema.org/RadioStation",
    "schema:AutoRepair",
    "VeloStore",
  ])("of the type %s is an organisation's", async (type, { expect }) => {
    for (const own of [type, ["Thing", type]]) {
      const { facts } = await factsOfPage(
        (name) =>
          `<html lang="fr"><title>${name}</title>${inScript(about(name, { "@type": own }))}`,
      );
      expect(facts).toMatchObject(told);
    }
  });

  it.for([
    "Person",
    "Product",
    "Article",
    "BookStoreReview",
    "https://example.org/Restaurant",
    "constructor",
  ])("of the type %s is not", async (type, { expect }) => {
    const { facts } = await factsOfPage(
      (name) => `<title>${name}</title>${inScript(about(name, { "@type": type }))}`,
    );
    expect(facts).toEqual({});
  });
});

describe("a script that costs a careless reader an age", () => {
  it.for([
    ["spaces", " ".repeat(1_000_000) + "x"],
    ["semicolons", ";".repeat(200_000) + "x"],
    ["open texts", '\\"'.repeat(300_000)],
    ["commas", `[${", ".repeat(300_000)}`],
    ["brackets", "[".repeat(300_000)],
  ] as const)("is given up without one: %s", ([, script], { expect }) => {
    expect(readJsonLd(script)).toBeUndefined();
  });
});
