import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";
import { runs } from "../../support/depth";

const MOST_CHARACTERS = 20_000;
const builtIn = Reflect.get(RegExp.prototype, "exec") as (
  this: RegExp,
  subject: string,
) => RegExpExecArray | null;

/** The table is read once, whatever the text, so that it is no part of the work of a text. */
beforeAll(() => {
  extractRequirements("Profil : Docker", "fr");
  extractRequirements("Requirements: Docker", "en");
});

afterEach(() => {
  RegExp.prototype.exec = builtIn;
});

/** Characters that regular expressions were handed while an offer was read. */
function workOf(text: string): number {
  let work = 0;
  RegExp.prototype.exec = function exec(this: RegExp, subject: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = builtIn.call(this, subject);
    const until = match ? match.index + match[0].length : subject.length;
    work += this.sticky ? 1 : 1 + until - from;
    return match;
  };
  extractRequirements(text);
  RegExp.prototype.exec = builtIn;
  return work;
}

const hostile: readonly string[] = [
  "a ",
  "<",
  "<p ",
  "<a <b>",
  "&amp",
  "(",
  "[",
  "www.",
  "*",
  "\n",
  "- a\n",
  "Profil :\n",
  "Python, ",
  "C ",
  "5 ans ",
  "bac + ",
  "experience in ",
  "vous maîtrisez ",
  "serait un plus, ",
  "no ",
  "pas de ",
  "CACES 3 ",
  "anglais ",
  "Saint-Jean-de-",
  "A",
  "é",
  "e\u0301",
  "\uD83D",
  "👉",
  "\u200B",
  "a.",
  "a:",
  "1",
];

describe("a hostile text", () => {
  it.each(hostile)("of %j costs work in proportion to its length", (part) => {
    const short = part.repeat(Math.ceil(2_500 / part.length));
    const long = part.repeat(Math.ceil(MOST_CHARACTERS / part.length)).slice(0, MOST_CHARACTERS);
    expect(workOf(long)).toBeLessThanOrEqual(16 * Math.max(workOf(short), short.length));
  });

  it("beyond 20,000 characters is not read", () => {
    const padded = `${" ".repeat(MOST_CHARACTERS)}Profil : Docker`;
    expect(extractRequirements(padded).requirements).toEqual([]);
  });

  it("of any kind is read without an error, and every quote stands where it says", () => {
    const part = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    const texts = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const { requirements } = extractRequirements(text);
        for (const { start, end, quote } of requirements) {
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(matchNeeds(requirements, [{ id: "fact", text }])).toHaveLength(requirements.length);
      }),
      { numRuns: runs({ quick: 60, deep: 3_000 }) },
    );
  });
});

describe("markup and rare characters", () => {
  it.each([
    ["Profil&nbsp;:<br>Ma&icirc;trise de <b>Docker</b>", ["Docker"]],
    ["Profil :\n- Maîtrise de **Docker** et de `Kafka`", ["Docker", "Kafka"]],
    ["Profil :\n- [Docker](https://docker.example/a_b)", ["Docker"]],
    ["Profil :\r\n• Dock\u00ADer\r\n• Kafka", ["Dock\u00ADer", "Kafka"]],
    ["Profil :\n- Reque\u0302tes SQL".normalize("NFD"), ["Requêtes SQL".normalize("NFD")]],
    ["🚀 Profil :\n🔧 Docker 🐳\n🔧 Kafka", ["Docker", "Kafka"]],
  ])("keep the offsets of the original in %j", (text, quotes) => {
    const { requirements } = extractRequirements(text);
    expect(requirements.map(({ quote }) => quote)).toEqual(quotes);
    for (const { start, end, quote } of requirements) expect(text.slice(start, end)).toBe(quote);
  });
});
