import { describe, it } from "vitest";
import { LetterTone } from "../../../../src/features/letters/compose";
import { phrasesOf } from "../../../../src/features/letters/compose/phrasebooks";
import { languages } from "../../../../src/platform/language";

function linesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

const serious = languages.flatMap((language) =>
  LetterTone.options.flatMap((tone) => linesIn(phrasesOf(language, tone).motivation)),
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

  it("quote no source to the company, and tell it neither its age nor its size", ({ expect }) => {
    for (const line of serious) {
      expect(line).not.toMatch(/wikip|votre site|your site|fondée|founded|salariés|employees/iu);
    }
  });
});

describe("the trades", () => {
  it("are at least twenty-four, each with eight jokes that need a fact, in both languages", ({
    expect,
  }) => {
    for (const language of languages) {
      const trades = Object.values(phrasesOf(language, "formal").trades);
      expect(trades.length).toBeGreaterThanOrEqual(24);
      for (const { jokes } of trades) {
        expect(Object.values(jokes).flat().length).toBeGreaterThanOrEqual(8);
        const named = (["role", "skill", "education", "interest", "language"] as const).flatMap(
          (kind) => jokes[kind].filter((line) => !line.includes(`${kind}.`)),
        );
        expect(named).toEqual([]);
      }
    }
  });
});

describe("every line", () => {
  it("closes its brackets", ({ expect }) => {
    const all = languages.flatMap((language) =>
      LetterTone.options.flatMap((tone) => linesIn(phrasesOf(language, tone))),
    );
    for (const line of all) {
      expect(line.replaceAll(/\[[^[\]]*\]/gu, ""), line).not.toMatch(/[[\]|]/u);
      expect(line.replaceAll(/\{[^{}]+\}/gu, ""), line).not.toMatch(/[{}]/u);
    }
  });
});
