import { describe, it } from "vitest";
import {
  composeAntiMotivation,
  composeMotivation,
  type ComposeOptions,
  LetterPlan,
  planLetters,
} from "../../../../src/features/letters/compose";
import { openingOf } from "../../../../src/features/letters/compose/text";
import { countLetterWords, LetterDocument } from "../../../../src/features/letters/store/document";
import { factsOf, Resume } from "../../../../src/features/profile";
import type { Language } from "../../../../src/platform/language";
import { madeUpFacts } from "./company-facts";
import { aPair, companies, type Pair, printed, proseOf, samples, sentencesOf } from "./letters";

const lengths = ["short", "standard", "long"] as const;
const tones = ["formal", "warm", "direct"] as const;
const band = { short: [150, 220], standard: [260, 360], long: [380, 460] } as const;
const bands = { motivation: band, anti: band } as const;

type Asked = ComposeOptions & { company: string; language: Language; resume?: Resume };

function written({ company, language, resume = samples[language], ...options }: Asked): Pair {
  const date = new Date("2026-01-05T10:00:00Z");
  const candidate = { resume, version: "v1" };
  const input = { companyName: company, language, candidate, date, ...options };
  const plan = planLetters(input);
  return {
    motivation: composeMotivation(plan, input),
    anti: composeAntiMotivation(plan, input),
  };
}

const some = companies.filter((_, index) => index % 4 === 0);

const combinations = (["fr", "en"] as const).flatMap((language) =>
  tones.flatMap((tone) =>
    lengths.flatMap((length) =>
      [false, true].map((withFacts) => ({ language, tone, length, withFacts })),
    ),
  ),
);

const all = combinations.flatMap((combination) =>
  some.map((company) => {
    const { language, tone, length, withFacts } = combination;
    const companyFacts = withFacts ? madeUpFacts(company, language) : [];
    const jobTitle = withFacts ? "Responsable « données » & Cloud" : undefined;
    const asked = { company, language, tone, length, companyFacts, jobTitle };
    return { ...combination, company, companyFacts, jobTitle, pair: written(asked) };
  }),
);

const letters = all.flatMap((each) =>
  (["motivation", "anti"] as const).map((type) => ({ ...each, type, letter: each.pair[type] })),
);

describe("a letter of any length, tone and language, with and without company facts,", () => {
  it("stays within its band of words", ({ expect }) => {
    for (const { type, letter, length, tone, language, company } of letters) {
      const [min, max] = bands[type][length];
      const label = `${type} ${language} ${tone} ${length} ${company}`;
      expect(countLetterWords(letter), label).toBeGreaterThanOrEqual(min);
      expect(countLetterWords(letter), label).toBeLessThanOrEqual(max);
      expect(LetterDocument.parse(letter)).toEqual(letter);
    }
  });

  it("begins no two sentences alike and leaves no mark behind", ({ expect }) => {
    for (const { letter, company } of letters) {
      const openings = sentencesOf(letter).map(({ text }) => openingOf(text));
      expect(new Set(openings).size, openings.join("\n")).toBe(openings.length);
      const text = `${letter.subject} ${proseOf(letter)}`.replaceAll(printed(company), "X");
      expect(text).not.toMatch(/[{}[\]*_#<>]|undefined|\bnull\b|\.\.|,,| {2}|\s[,.]|"|'/u);
    }
  });

  it("avoids clichés, and exclamation marks where it is serious", ({ expect }) => {
    const cliches =
      /dynamique|j’ai l’honneur|passionné|force de proposition|actuellement à la recherche|passionate|team player|I am writing to apply|fast-paced|hard-working|proven track record|synergy|leverage|thrive|excited/iu;
    for (const { letter, type, company } of letters) {
      expect(proseOf(letter)).not.toMatch(cliches);
      if (type === "anti") continue;
      expect(proseOf(letter).replaceAll(printed(company), "X")).not.toContain("!");
    }
  });

  it("keeps French free of any mark of the writer’s gender", ({ expect }) => {
    const marked =
      /\(e\)|·e|(?<!\p{L})(?:ravie?|heureu(?:x|se)|convaincue?|prête?|curieu(?:x|se)|intéressée?|désireu(?:x|se)|honorée?|certaine? que|déterminée?|fi(?:er|ère) de|née?|disposée?|candidate?|contente?) |je suis (?!exactement cette personne)(?:\p{L}+(?:é|ée|if|ive|eux|euse))\b|je (?:me )?suis (?:venu|allé|resté|devenu|parti)|m’(?:a|ont|y a) (?!donné|demandé)\p{L}+é[ .,;]/iu;
    for (const { letter, language } of letters) {
      expect(language === "fr" ? proseOf(letter) : "").not.toMatch(marked);
    }
  });

  it("speaks of “that post” only where the sentence before has named it", ({ expect }) => {
    const thatPost = /^(?:(?:À|De|Dans) ce (?:poste|travail)|(?:In|Of|From) that (?:post|work))/u;
    for (const { letter, type } of letters) {
      if (type === "anti") continue;
      const opened = letter.paragraphs.slice(2).map(([first]) => first?.text ?? "");
      expect(opened.filter((text) => thatPost.test(text))).toEqual([]);
    }
  });

  it("cites facts that exist, of the candidate for every claim about the candidate", ({
    expect,
  }) => {
    for (const { letter, language, companyFacts } of letters) {
      const own = new Set(factsOf(samples[language]).map(({ id }) => id));
      const known = new Set([...own, ...companyFacts.map(({ id }) => id)]);
      for (const { text, kind, facts } of sentencesOf(letter)) {
        expect(new Set(facts).isSubsetOf(known), text).toBe(true);
        const carried = facts.some((id) => own.has(id));
        if (kind === "candidate") expect(carried, text).toBe(true);
        if (kind === "company") expect(carried || facts.length === 0, text).toBe(false);
        if (kind === "motivation" || kind === "courtesy") expect(carried, text).toBe(false);
      }
    }
  });

  it("writes no number without the fact that carries it, and no company number as the candidate’s", ({
    expect,
  }) => {
    for (const { letter, language, company, companyFacts } of letters) {
      const own = factsOf(samples[language]);
      for (const { text, kind, facts } of sentencesOf(letter)) {
        const sources = kind === "candidate" ? own : [...own, ...companyFacts];
        const carried = sources.filter(({ id }) => facts.includes(id)).map((fact) => fact.text);
        const source = [company, ...carried].join(" ").replaceAll(/\s/gu, "");
        for (const number of numbersIn(text)) expect(source, text).toContain(number);
      }
    }
  });

  it("tells in the anti-letter three facts of the motivation letter against the candidate", ({
    expect,
  }) => {
    for (const { pair } of all) {
      const told = new Set(sentencesOf(pair.motivation).flatMap(({ facts }) => facts));
      const jokes = sentencesOf(pair.anti);
      const shared = new Set(jokes.flatMap(({ facts }) => facts).filter((id) => told.has(id)));
      const highlights = [...shared].filter((id) => id.includes(":highlight:"));
      expect(highlights.length, proseOf(pair.anti)).toBeGreaterThanOrEqual(3);
      const tied = jokes.filter(({ facts }) => facts.length > 0).length;
      expect(tied / jokes.length).toBeGreaterThanOrEqual(0.6);
      expect(jokes.every(({ kind }) => kind === "joke")).toBe(true);
    }
  });
});

describe("the length of a letter", () => {
  it("is honest rather than padded when the resume is poor", ({ expect }) => {
    const resume = Resume.parse({ basics: { name: "Sam Poe" } });
    for (const { language, tone, length } of combinations) {
      const { motivation, anti } = written({ company: "Airbus", language, tone, length, resume });
      expect(countLetterWords(motivation)).toBeLessThanOrEqual(bands.motivation[length][1]);
      expect(countLetterWords(anti)).toBeLessThanOrEqual(bands.anti[length][1]);
      expect(proseOf(motivation)).not.toMatch(/undefined|[{}]/u);
    }
  });

  it.for(["Hermès", "Les Échos", "Qonto"])(
    "stays within its band however much is known of %s",
    (company, { expect }) => {
      for (const { language, tone, length } of combinations) {
        const facts = madeUpFacts(company, language);
        const [min, max] = bands.motivation[length];
        for (const known of facts.keys()) {
          const companyFacts = facts.slice(known);
          const { motivation, anti } = written({ company, language, tone, length, companyFacts });
          const label = `${language} ${tone} ${length}, ${facts.length - known} facts`;
          expect(countLetterWords(motivation), label).toBeGreaterThanOrEqual(min);
          expect(countLetterWords(motivation), label).toBeLessThanOrEqual(max);
          expect(countLetterWords(anti), label).toBeGreaterThanOrEqual(bands.anti[length][0]);
          expect(countLetterWords(anti), label).toBeLessThanOrEqual(bands.anti[length][1]);
        }
      }
    },
  );

  it("stays within its band for companies whose name takes a line of its own", ({ expect }) => {
    for (const company of ["Long ".repeat(40).trim(), "A".repeat(200), "Who?"]) {
      for (const { language, tone, length } of combinations) {
        const { motivation, anti } = written({ company, language, tone, length });
        expect(countLetterWords(motivation)).toBeLessThanOrEqual(bands.motivation[length][1]);
        expect(countLetterWords(anti)).toBeLessThanOrEqual(bands.anti[length][1]);
      }
    }
  });
});

describe("an option of the request", () => {
  it("changes nothing when it is the default", ({ expect }) => {
    for (const language of ["fr", "en"] as const) {
      const asked = { length: "standard", tone: "formal", companyFacts: [], draft: 0 } as const;
      const pair = written({ company: "Airbus", language, ...asked, jobTitle: "  " });
      expect(pair).toEqual(aPair("Airbus", language));
    }
  });

  it("gives the same letter each time, and a plan that survives JSON", ({ expect }) => {
    for (const { company, language, tone, length, companyFacts, jobTitle, pair } of all) {
      const asked = { company, language, tone, length, companyFacts, jobTitle };
      expect(written(asked)).toEqual(pair);
      const candidate = { resume: samples[language], version: "v1" };
      const plan = planLetters({ ...asked, companyName: company, candidate, date: new Date(0) });
      expect(LetterPlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }
  });

  it("gives a clearly different letter where it asks for another draft", ({ expect }) => {
    for (const language of ["fr", "en"] as const) {
      for (const company of some) {
        const drafts = [0, 1, 2].map((draft) => written({ company, language, draft }).motivation);
        const [first = "", ...others] = drafts.map(proseOf);
        for (const other of others) expect(overlapOf(first, other), company).toBeLessThan(0.55);
      }
    }
  });

  it("gives each tone its own voice", ({ expect }) => {
    for (const language of ["fr", "en"] as const) {
      for (const company of some) {
        const spoken = tones.map((tone) => written({ company, language, tone }));
        const [formal, warm, direct] = spoken.map(({ motivation }) => motivation);
        if (!formal || !warm || !direct) throw new Error("Three tones were asked for");
        expect(new Set([formal, warm, direct].map(({ salutation }) => salutation)).size).not.toBe(
          1,
        );
        expect(formal.closing.text).not.toBe(warm.closing.text);
        expect(overlapOf(proseOf(formal), proseOf(warm)), company).toBeLessThan(0.5);
        expect(overlapOf(proseOf(warm), proseOf(direct)), company).toBeLessThan(0.5);
        expect(wordsPerSentence(direct)).toBeLessThan(0.8 * wordsPerSentence(formal));
        if (language === "fr")
          expect(proseOf(warm)).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu);
      }
    }
  });
});

function wordsPerSentence(letter: LetterDocument): number {
  return countLetterWords(letter) / sentencesOf(letter).length;
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

function overlapOf(one: string, other: string): number {
  const [left, right] = [shinglesOf(one), shinglesOf(other)];
  return left.intersection(right).size / Math.min(left.size, right.size);
}
