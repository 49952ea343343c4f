import fc from "fast-check";
import { describe, it } from "vitest";
import type { SpokenFact } from "../../../src/engines/spoken-facts";
import { findSpokenFacts } from "../../../src/engines/spoken-facts/spoken-facts";
import { runs } from "../../support/depth";
import { labelledSpeech, lastSpeech, laterSpeech, type LabelledSentence } from "./labelled-speech";

const labelOf = (fact: SpokenFact): string => {
  if (fact.kind === "post") {
    const { position, employer, startYear, endYear = "today" } = fact;
    return `post: ${[position, employer, startYear, endYear].filter(Boolean).join(", ")}`;
  }
  if (fact.kind === "language") return `language: ${fact.code}`;
  if (fact.kind === "years") return `years: ${fact.years}`;
  if (fact.kind === "degree") return `degree: ${fact.title ?? fact.area}`;
  return `${fact.kind}: ${fact.name}`;
};

const labelsIn = (said: string, language: "en" | "fr" = "en"): string[] => [
  ...new Set(findSpokenFacts(said, language).map(labelOf)),
];

/** Each sentence by itself, as a reader has labelled it. */
function compare(sentences: readonly LabelledSentence[]) {
  let [right, found, labelled] = [0, 0, 0];
  for (const { said, language, facts } of sentences) {
    const labels = labelsIn(said, language).map((label) => label.toLowerCase());
    right += facts.filter((fact) => labels.includes(fact.toLowerCase())).length;
    found += labels.length;
    labelled += facts.length;
  }
  return { precision: right / found, recall: right / labelled };
}

describe("what a speaker says of themselves", () => {
  it.for([
    ["the rules were made with", labelledSpeech, 0.97, 0.97],
    ["the rules have learned from", laterSpeech, 1, 1],
    ["no rule has learned from", lastSpeech, 0.84, 0.69],
  ] as const)(
    "is read as people read it, in the sentences that %s",
    ([, sentences, precision, recall], { expect }) => {
      const figures = compare(sentences);
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
    },
  );

  it("gives a post with its name, its employer and its years", ({ expect }) => {
    const [fact] = findSpokenFacts(
      "Depuis 2020, je suis responsable de magasin chez Pré Vert.",
      "fr",
    );
    expect(fact).toMatchObject({
      kind: "post",
      position: "responsable de magasin",
      employer: "Pré Vert",
      startYear: 2020,
    });
    expect(fact).not.toHaveProperty("endYear");
  });

  it("gives a degree with its school and its year", ({ expect }) => {
    const said = "I have a master's degree in chemistry from the University of Leeds, in 2011.";
    expect(findSpokenFacts(said, "en")).toMatchObject([
      { title: "master's degree in chemistry", school: "University of Leeds", year: 2011 },
    ]);
  });

  it("gives a language with its level in the speaker's words", ({ expect }) => {
    const said = "Je parle anglais couramment et j’ai des notions d’allemand.";
    expect(findSpokenFacts(said, "fr")).toMatchObject([
      { name: "anglais", fluency: "couramment" },
      { name: "allemand", fluency: "notions" },
    ]);
  });

  it("gives years of experience with their field", ({ expect }) => {
    const said = "I have twelve years of experience in accounting.";
    expect(findSpokenFacts(said, "en")).toContainEqual(
      expect.objectContaining({ kind: "years", years: 12, field: "accounting" }),
    );
  });

  it("names the sentence that says it, and no other one", ({ expect }) => {
    const before = "Good morning, everybody. ";
    const own = "I write Python every day.";
    const [fact, more] = findSpokenFacts(`${before}${own} That was all.`, "en");
    expect(more).toBeUndefined();
    expect(fact).toMatchObject({ name: "Python", start: before.length - 1 });
    expect(fact?.end).toBe(before.length + own.length);
  });

  it("spells a skill as the table does where it was heard in small letters", ({ expect }) => {
    expect(labelsIn("i use postgresql and typescript")).toEqual([
      "skill: PostgreSQL",
      "skill: TypeScript",
    ]);
  });
});

describe("no fact", () => {
  it.for([
    "I don't speak Spanish and I have never used Docker.",
    "Je n’ai jamais travaillé chez Norlog entre 2010 et 2012.",
    "J’ai pas le permis B.",
    "Do you speak Italian?",
    "Est-ce que j’ai utilisé Docker ?",
    "I'm going to learn Kubernetes and I'd like to work in Python.",
    "Je passerai le TOEIC au printemps, et je voudrais apprendre Docker.",
    "If I spoke German, I would apply.",
    "Si j’avais le permis C, je conduirais des camions.",
    "My brother speaks Russian and writes Python.",
    "Il parle couramment l’italien et elle a un master de droit.",
    "She has ten years of experience in accounting.",
    "They use Docker, and everybody there knows Kubernetes.",
    "He told me: “I speak German and I use Docker.”",
    "Elle m’a dit « je parle espagnol couramment ».",
    "I think Python is a fine language.",
    "J’ai entendu parler de Docker.",
    "I failed the TOEIC, and I lost my driving licence.",
    "Je prépare un BTS comptabilité.",
    "Docker, Python and Kubernetes are everywhere.",
  ])("follows from what is denied, asked, planned or told of others: %s", (said, { expect }) => {
    expect([...labelsIn(said, "en"), ...labelsIn(said, "fr")]).toEqual([]);
  });

  it("stands outside what was said, whatever that is", ({ expect }) => {
    const piece = fc.oneof(
      fc.constantFrom(..."I j’ai I've je since depuis 2012 in at chez Norlog as a".split(" ")),
      fc.constantFrom("Python", "master", "BTS", "TOEIC 900", "français", "ten years", ", ", ". "),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const speech = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(speech, (said) => {
        for (const { start, end } of findSpokenFacts(said, "fr")) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(said.length);
        }
      }),
      { numRuns: runs({ quick: 60, deep: 3_000 }) },
    );
  });
});
