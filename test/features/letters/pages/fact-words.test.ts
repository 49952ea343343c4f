import { describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { factsOf, Resume } from "../../../../src/features/profile";
import { factWords } from "../../../../src/features/letters/pages/fact-words";

describe("the words of a fact for a person", () => {
  it.for([
    ["work:a", "Lead, Acme, 2021-03 –, Trains", "fr", "Lead, Acme, depuis mars 2021. Trains"],
    ["work:a", "Lead, Acme, 2021-03 –", "en", "Lead, Acme, since March 2021"],
    ["work:a", "Lead, Acme, 2021-03-15 –", "fr", "Lead, Acme, depuis le 15 mars 2021"],
    [
      "work:2",
      "Lead, Acme, 2017-09 – 2021-02, Trains",
      "fr",
      "Lead, Acme, septembre 2017 – février 2021. Trains",
    ],
    ["education:b", "MSc, Lyon, 2012 – 2015", "en", "MSc, Lyon, 2012 – 2015"],
    ["education:b", "MSc, Lyon, 2015-06", "en", "MSc, Lyon, June 2015"],
  ] as const)("are made from %s, %s, in %s", ([id, text, language, words], { expect }) => {
    expect(factWords(id, text, language)).toBe(words);
  });

  it.for([
    ["work:a:highlight:1", "Ran 2021-03 – for a year"],
    ["company:1", "Founded, 2021-03 –, in Lyon"],
    ["work:a", "Lead, Acme 2021-03 – 04"],
  ] as const)("leave %s as it is: %s", ([id, text], { expect }) => {
    expect(factWords(id, text, "en")).toBe(text);
  });

  it.for([
    ["fr", sampleFr],
    ["en", sampleEn],
  ] as const)("leave no machine’s date in the sample of %s", ([language, sample], { expect }) => {
    const words = factsOf(Resume.parse(sample)).map(({ id, text }) =>
      factWords(id, text, language),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => /\d{4}-\d{2}|–(,|$)/.test(text))).toEqual([]);
  });
});
