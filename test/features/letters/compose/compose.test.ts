import { describe, it } from "vitest";
import { countLetterWords } from "../../../../src/features/letters/store/document";
import { factsOf } from "../../../../src/features/profile";
import { openingOf } from "../../../../src/features/letters/compose/text";
import { worstOverlap } from "../../../bench/quality";
import {
  allPairs,
  aPair,
  citedBy,
  companies,
  printed,
  proseOf,
  samples,
  sentencesOf,
} from "./letters";

const letters = allPairs.flatMap(({ company, language, pair }) =>
  [pair.motivation, pair.anti].map((letter) => ({ company, language, letter })),
);

describe("the two letters of a pair", () => {
  it("are the same for the same request", ({ expect }) => {
    expect(aPair("Airbus", "fr")).toEqual(aPair("Airbus", "fr"));
    expect(aPair("Airbus", "en")).toEqual(aPair("Airbus", "en"));
  });

  it("stay within the bands of words for fifty companies in both languages", ({ expect }) => {
    for (const { company, language, pair } of allPairs) {
      const label = `${company} ${language}`;
      for (const letter of [pair.motivation, pair.anti]) {
        expect(countLetterWords(letter), label).toBeGreaterThanOrEqual(260);
        expect(countLetterWords(letter), label).toBeLessThanOrEqual(360);
      }
    }
  });

  it("claim nothing about the company", ({ expect }) => {
    const kinds = letters.flatMap(({ letter }) => sentencesOf(letter).map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["candidate", "motivation", "joke"]));
  });

  it("cite facts that exist, and at least one for every claim about the candidate", ({
    expect,
  }) => {
    for (const { language, letter } of letters) {
      const known = new Set(factsOf(samples[language]).map(({ id }) => id));
      for (const { text, kind, facts } of sentencesOf(letter)) {
        expect(
          facts.every((id) => known.has(id)),
          text,
        ).toBe(true);
        if (kind === "candidate") expect(facts.length, text).toBeGreaterThan(0);
      }
    }
  });

  it("write no number that a cited fact does not carry", ({ expect }) => {
    for (const { company, language, letter } of letters) {
      const facts = factsOf(samples[language]);
      for (const sentence of sentencesOf(letter)) {
        const carried = [
          company,
          ...facts.filter(({ id }) => sentence.facts.includes(id)).map(({ text }) => text),
        ];
        const source = carried.join(" ").replaceAll(/\s/gu, "");
        for (const number of numbersIn(sentence.text)) {
          expect(source, sentence.text).toContain(number);
        }
      }
    }
  });

  it("name an employer or a tool only with the fact that carries it", ({ expect }) => {
    for (const { language, letter } of letters) {
      const facts = factsOf(samples[language]);
      const owned = facts.flatMap((fact) => {
        if (fact.kind === "role") return [{ id: fact.id, words: [fact.employer, fact.position] }];
        if (fact.kind === "skill") return [{ id: fact.id, words: fact.keywords.slice(0, 3) }];
        return [];
      });
      for (const { text, facts: cited } of sentencesOf(letter)) {
        const carried = facts.filter(({ id }) => cited.includes(id)).map((fact) => fact.text);
        const names = owned.flatMap(({ words }) => words).filter((word) => named(text, word));
        for (const name of names) expect(carried.join(" "), text).toContain(name);
      }
    }
  });

  it("begin no three sentences in a row with one word", ({ expect }) => {
    for (const { letter } of letters) {
      const firsts = sentencesOf(letter).map(({ text }) => openingOf(text).split(" ")[0]);
      const threes = firsts.filter(
        (word, at) => at > 1 && word === firsts[at - 1] && word === firsts[at - 2],
      );
      expect(threes, firsts.join("\n")).toEqual([]);
    }
  });

  it("begin no two sentences of a letter alike", ({ expect }) => {
    for (const { letter } of letters) {
      const openings = sentencesOf(letter).map(({ text }) => openingOf(text));
      expect(new Set(openings).size, openings.join("\n")).toBe(openings.length);
    }
  });

  it("tell no achievement twice in one motivation letter", ({ expect }) => {
    for (const { pair, language } of allPairs) {
      const prose = plain(proseOf(pair.motivation));
      for (const fact of factsOf(samples[language])) {
        if (fact.kind !== "highlight") continue;
        expect(prose.split(plain(fact.text).slice(1)).length, fact.text).toBeLessThanOrEqual(2);
      }
    }
  });

  it("leave no placeholder, markup or doubled mark behind", ({ expect }) => {
    for (const { letter, company } of letters) {
      const text = proseOf(letter).replaceAll(printed(company), "X");
      expect(text).not.toMatch(/[{}[\]*_#<>]|undefined|\bnull\b|\.\.|,,| {2}|\s[,.]|"|'/u);
    }
  });

  it("avoid the clichés of the trade", ({ expect }) => {
    const cliches =
      /dynamique|j’ai l’honneur|passionné|force de proposition|actuellement à la recherche|passionate|team player|I am writing to apply|fast-paced|hard-working|proven track record|synergy|leverage|thrive|excited/iu;
    for (const { letter } of letters) expect(proseOf(letter)).not.toMatch(cliches);
  });

  it("have between three and five paragraphs of motivation, and no exclamation mark there", ({
    expect,
  }) => {
    for (const { pair, company } of allPairs) {
      expect(pair.motivation.paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(pair.motivation.paragraphs.length).toBeLessThanOrEqual(5);
      expect(proseOf(pair.motivation).replaceAll(printed(company), "X")).not.toContain("!");
    }
  });

  it("name the company in both letters", ({ expect }) => {
    for (const { letter, company } of letters) {
      // « Le Monde » may stand as « du Monde ».
      expect(proseOf(letter)).toContain(printed(company).replace(/^Le /u, ""));
    }
  });

  it("keep French free of any mark of the writer’s gender", ({ expect }) => {
    const marked =
      /\(e\)|·e|(?<!\p{L})(?:ravie?|heureu(?:x|se)|convaincue?|prête?|curieu(?:x|se)|intéressée?|désireu(?:x|se)|honorée?|certaine? que|déterminée?|fi(?:er|ère) de|née?|disposée?) |je suis (?!exactement cette personne)(?:\p{L}+(?:é|ée|if|ive|eux|euse))\b|je (?:me )?suis (?:venu|allé|resté|devenu|parti)|m’(?:a|ont) (?!donné|demandé)\p{L}+é[ .,;]/iu;
    for (const { letter, language } of letters) {
      expect(language === "fr" ? proseOf(letter) : "").not.toMatch(marked);
    }
  });
});

describe("the anti-motivation letter", () => {
  it("says in its subject that it is not serious", ({ expect }) => {
    for (const { pair, language } of allPairs) {
      expect(pair.anti.subject).toMatch(
        language === "fr" ? /anti-motivation.*second degré/u : /anti-motivation/u,
      );
    }
  });

  it("turns against the candidate at least three of the facts that its twin tells", ({
    expect,
  }) => {
    for (const { pair } of allPairs) {
      const told = citedBy(pair.motivation);
      const shared = [...citedBy(pair.anti)].filter(
        (id) => id.includes(":highlight:") && told.has(id),
      );
      expect(shared.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("ties at least six jokes in ten to a true fact", ({ expect }) => {
    for (const { pair } of allPairs) {
      const jokes = sentencesOf(pair.anti);
      expect(jokes.every(({ kind }) => kind === "joke")).toBe(true);
      const tied = jokes.filter(({ facts }) => facts.length > 0);
      expect(tied.length / jokes.length).toBeGreaterThanOrEqual(0.6);
    }
  });

  it("insults nobody", ({ expect }) => {
    const unkind =
      /idiot|stupid|imbécile|crétin|nul\b|nulle\b|débile|fool|moron|ugly|laid\b|merde|shit|hate|déteste/iu;
    for (const { pair } of allPairs) expect(proseOf(pair.anti)).not.toMatch(unkind);
  });
});

describe("letters to two companies", () => {
  it("share hardly ever more than half of their text, in every language, tone and length, with facts and without", ({
    expect,
  }) => {
    const { over, pairs, worst } = worstOverlap();
    expect(pairs).toBeGreaterThan(80_000);
    // A long letter tells most of what there is to tell of one person, to whichever company.
    expect(over / pairs).toBeLessThan(1 / 2_000);
    expect(worst).toBeLessThanOrEqual(0.6);
  });

  it.for(["fr", "en"] as const)(
    "share few of their runs of words in %s",
    (language, { expect }) => {
      const own = allPairs.filter((each) => each.language === language);
      for (const type of ["motivation", "anti"] as const) {
        const shares = sharesOf(own.map(({ pair }) => shinglesOf(proseOf(pair[type]))));
        expect(shares[Math.floor(shares.length / 2)]).toBeLessThan(0.25);
        expect(shares.at(-1)).toBeLessThanOrEqual(0.55);
      }
      expect(own).toHaveLength(companies.length);
    },
  );
});

function named(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, "u").test(text);
}

function plain(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d\s.,]*/gu) ?? []).map((run) =>
    run.replaceAll(/\s/gu, "").replace(/[.,]+$/u, ""),
  );
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(" ")));
}

function sharesOf(texts: readonly Set<string>[]): number[] {
  const shares = texts.flatMap((one, index) =>
    texts.slice(index + 1).map((other) => {
      const shared = [...one].filter((shingle) => other.has(shingle)).length;
      return shared / Math.min(one.size, other.size);
    }),
  );
  return shares.toSorted((left, right) => left - right);
}
