import { describe, it } from "vitest";
import { checkLetter } from "../../../../src/features/letters/check";
import {
  composeAntiMotivation,
  composeMotivation,
  LetterTone,
  planLetters,
  quotableJob,
} from "../../../../src/features/letters/compose";
import type { LetterDocument } from "../../../../src/features/letters/store/document";
import { bandOf } from "../../../../src/features/letters/check/word-bands";
import { factsOf } from "../../../../src/features/profile";
import { type Language, languages } from "../../../../src/platform/language";
import { companies, samples } from "../compose/letters";
import { sampleOf } from "../../../support/depth";

/** Each holds something that the checker refuses in any other place: a title, a tool, a number, a name, a degree. */
const titles = [
  "CTO",
  "Head of Growth",
  "Rust engineer",
  "Développeur Kubernetes & C#",
  "Consultant SAP, niveau 3",
  "Ingénieur diplômé, Marseille",
  "Head of “Data”",
];

type Asked = {
  readonly company: string;
  readonly language: Language;
  readonly tone?: LetterTone;
  readonly jobTitle?: string;
};

function pairWith(asked: Asked) {
  const input = {
    ...asked,
    companyName: asked.company,
    candidate: { resume: samples[asked.language], version: "v1" },
    date: new Date("2026-01-05T10:00:00Z"),
  };
  const plan = planLetters(input);
  return {
    motivation: composeMotivation(plan, input),
    anti: composeAntiMotivation(plan, input),
  };
}

function errorsIn(letter: LetterDocument, jobTitle: string | undefined, company: string) {
  const world = {
    facts: factsOf(samples[letter.language]),
    companyFacts: [],
    companyName: company,
    length: bandOf(letter.type),
    jobTitle: quotableJob(jobTitle) ?? undefined,
  };
  return checkLetter(letter, world)
    .filter(({ severity }) => severity === "error")
    .map(({ code, excerpt }) => `${code}: ${excerpt}`);
}

const invented = /^(?:name|title|degree|employer|number|other_company): /mu;

const combinations = titles.flatMap((title) =>
  languages.flatMap((language) =>
    LetterTone.options.map((tone) => [title, language, tone] as const),
  ),
);

describe("the title of the post that was asked for", () => {
  it.for(combinations)(
    "may be named as such: %s, %s, %s",
    ([jobTitle, language, tone], { expect }) => {
      for (const company of sampleOf(companies.slice(0, 25), { quick: 2 })) {
        const { motivation } = pairWith({ jobTitle, language, tone, company });
        expect(errorsIn(motivation, jobTitle, company), company).toEqual([]);
      }
    },
  );

  it.for(["삼성", "Œuvre & Cie", "İzmir Limanı", "Société Générale".normalize("NFD")])(
    "may be named as such to %s, whose letters change their number when they are compared",
    (company, { expect }) => {
      for (const language of languages) {
        const jobTitle = "Head of Growth";
        const { motivation } = pairWith({ jobTitle, language, company });
        expect(errorsIn(motivation, jobTitle, company)).toEqual([]);
      }
    },
  );

  it("is an error in the letter where the request has none", ({ expect }) => {
    const { motivation } = pairWith({
      jobTitle: "Kubernetes engineer",
      language: "en",
      company: "Airbus",
    });
    expect(errorsIn(motivation, undefined, "Airbus").join()).toMatch(/Kubernetes/);
  });

  it.for([
    ["en", "CTO at NASA", "I have been “CTO at NASA” for some time."],
    ["en", "CTO at NASA", "I held the post of “CTO at NASA” with pleasure."],
    ["en", "CTO at NASA", "My last title, “CTO at NASA”, taught me patience."],
    ["en", "CTO at NASA", "As “CTO at NASA” I learnt to listen."],
    ["en", "CTO at NASA", "The post of “CTO at NASA” was mine before this."],
    ["en", "CTO at NASA", "The post of “CTO at NASA” is one that I held with pleasure."],
    ["en", "CTO at NASA", "Being CTO at NASA taught me to listen."],
    ["en", "PhD from Stanford", "I hold the “PhD from Stanford” that you ask for."],
    ["en", "PhD from Stanford", "My application comes with a PhD from Stanford."],
    ["en", "Lead of 400 engineers", "I was the “Lead of 400 engineers” at my former company."],
    ["fr", "Directeur chez Google", "J’ai occupé le poste de « Directeur chez Google »."],
    [
      "fr",
      "Directeur chez Google",
      "En tant que « Directeur chez Google », j’ai appris à écouter.",
    ],
    ["fr", "Directeur chez Google", "Mon dernier poste, « Directeur chez Google », m’a formé."],
    ["fr", "Directeur chez Google", "Le poste de « Directeur chez Google », je l’ai tenu."],
    ["fr", "Doctorat du MIT", "J’ai le « Doctorat du MIT » que demande votre annonce."],
  ] as const)(
    "adds nothing to the candidate: %s, %s, %s",
    ([language, title, text], { expect }) => {
      const { motivation, anti } = pairWith({ language, company: "Airbus" });
      const [fact] = factsOf(samples[language]);
      for (const [letter, kinds] of [
        [motivation, ["candidate", "motivation", "courtesy"]],
        [anti, ["joke", "candidate"]],
      ] as const) {
        for (const kind of kinds) {
          const said = { text, kind, facts: [fact?.id ?? ""] };
          const lying = { ...letter, paragraphs: [[said], ...letter.paragraphs] };
          expect(errorsIn(letter, title, "Airbus").join("\n")).not.toMatch(invented);
          expect(errorsIn(lying, title, "Airbus").join("\n"), kind).toMatch(invented);
        }
      }
    },
  );
});
