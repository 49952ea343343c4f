import { describe, it } from "vitest";
import { LetterTone } from "../../../../src/features/letters/compose";
import { phrasesOf } from "../../../../src/features/letters/compose/phrasebooks";
import { languages } from "../../../../src/platform/language";
import { allPairs, proseOf, sentencesOf } from "./letters";

function linesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

const serious = languages.flatMap((language) =>
  LetterTone.options.flatMap((tone) => {
    const { motivation, company, job } = phrasesOf(language, tone);
    return linesIn({ motivation, company: { ...company, jokes: [], asides: [] }, job });
  }),
);

const books = languages.flatMap((language) =>
  LetterTone.options.map((tone) => phrasesOf(language, tone).company),
);

describe("the lines of serious letters", () => {
  it("claim no time, company or help that no fact carries", ({ expect }) => {
    const invented =
      /même temps|en parallèle|dans la foulée|meanwhile|alongside, \{|before or after|mêmes collègues|same colleagues|teamwork|travail d’équipe|without (?:somebody|the help)|l’aide de quelqu’un|almost every week|presque chaque semaine|happiest|le plus souvent|most often|tous les jours, sans|everyday/iu;
    for (const line of serious) expect(line).not.toMatch(invented);
  });

  it("do not deny a knowledge that they go on to show", ({ expect }) => {
    const denial = /je n’en connais que|all I know|pas semblant|not pretend to know/iu;
    for (const line of serious) expect(line).not.toMatch(denial);
  });

  it("make no remark about words after a fact that is a year, a town or a number", ({ expect }) => {
    const verbal =
      /phrase|mots?(?!\p{L})|ligne|titre|sentence|words?(?!\p{L})|(?<!\p{L})line|headline/iu;
    for (const { thoughts, questions } of books) {
      for (const kind of ["seat", "founded", "employees"] as const) {
        const lines = [...thoughts[kind], ...questions[kind]];
        expect(lines.length).toBeGreaterThanOrEqual(4);
        expect(lines.filter((line) => verbal.test(line))).toEqual([]);
      }
    }
  });

  it("state principles twice at most in one letter", ({ expect }) => {
    for (const { language, pair } of allPairs) {
      const { principles } = phrasesOf(language, "formal").motivation;
      const maxims = sentencesOf(pair.motivation).filter(({ text }) =>
        principles.some((line) => plain(line) === plain(text)),
      );
      expect(maxims.length, proseOf(pair.motivation)).toBeLessThanOrEqual(2);
    }
  });
});

function plain(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}
