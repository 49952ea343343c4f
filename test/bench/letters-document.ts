import { readFileSync, writeFileSync } from "node:fs";
import {
  composeAntiMotivation,
  composeMotivation,
  type LetterCompanyFact,
  needsOf,
  planLetters,
} from "../../src/features/letters/compose";
import { countLetterWords, letterBody } from "../../src/features/letters/store/document";
import { run } from "../../src/cli/run";
import type { Language } from "../../src/platform/language";
import { aCompanyFact } from "../features/letters/compose/company-facts";
import { samples } from "../features/letters/compose/letters";

const FILE = "docs/letters.md";
const OFFERS = "test/engines/matching/offers";

type Shown = {
  readonly company: string;
  readonly language: Language;
  readonly offer?: string;
  readonly industry?: string;
  readonly isAnti?: boolean;
};

const shown: readonly Shown[] = [
  { company: "Boulangerie Lune", language: "fr" },
  { company: "Aéro Garonne", language: "fr", industry: "industrie aérospatiale" },
  { company: "Northern Parcel", language: "en", industry: "logistics" },
  { company: "Qualibre", language: "en" },
  { company: "La Malle Postale", language: "fr", industry: "services postaux", isAnti: true },
  { company: "Nuagelec", language: "fr", offer: "o-dev-01" },
  { company: "Lanternfish Labs", language: "en", offer: "o-dev-02" },
  { company: "Fournil des Halles", language: "fr", offer: "o-dev-07" },
  { company: "Datagare", language: "fr", offer: "o-dev-13" },
  { company: "Marlow People", language: "en", offer: "o-dev-20" },
];

/** `npm run docs:letters` prints ten letters of the built-in composer, five of them to an offer, into docs/letters.md. */
async function writeLetters(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const letters = await Promise.all(shown.map(printed));
  const head = `# Ten letters\n\nPrinted on ${day} by \`npm run docs:letters\`: the built-in composer, the sample profile, five spontaneous letters and five to an offer. Companies and offers are invented.\n`;
  writeFileSync(FILE, [head, ...letters].join("\n"));
  await run("oxfmt", [FILE]);
}

async function printed({ company, language, offer, industry, isAnti }: Shown): Promise<string> {
  const resume = samples[language];
  const date = new Date("2026-01-05T10:00:00Z");
  const needs = offer
    ? await needsOf(readFileSync(`${OFFERS}/${offer}.txt`, "utf8"), { resume, date })
    : undefined;
  const facts: LetterCompanyFact[] = industry
    ? [aCompanyFact({ id: "company:wikidata:industry:1", kind: "industry", text: industry })]
    : [];
  const input = {
    companyName: company,
    language,
    candidate: { resume, version: "v1" },
    date,
    companyFacts: facts,
    ...(needs && { needs, jobTitle: needs.title }),
  };
  const plan = planLetters(input);
  const letter = isAnti ? composeAntiMotivation(plan, input) : composeMotivation(plan, input);
  const asked = offer ? `, offer ${offer}` : "";
  const known = industry ? `, known trade: ${industry}` : "";
  const body = `${letter.subject}\n\n${letterBody(letter)}`.replaceAll("\n", "\n> ");
  return `\n## ${company} (${language}${asked}${known}, ${countLetterWords(letter)} words)\n\n> ${body}\n`;
}

await writeLetters();
