import fc from "fast-check";
import { describe, it } from "vitest";
import {
  cleanLine,
  paragraphsOf,
  splitSentences,
} from "../../../../../src/features/letters/versions/editing";

describe("splitting into sentences", () => {
  it.for<["fr" | "en", string[]]>([
    ["fr", ["J’ai travaillé avec M. Durand et Mme. Roux.", "Cela m’a plu."]],
    ["fr", ["Le taux est passé de 3.5 à 2.1 points.", "Puis à 1,2 %."]],
    ["fr", ["Le livre de J. K. Rowling m’attend.", "Et vous ?", "Moi aussi !"]],
    ["fr", ["Elle a dit : « Bravo. Continuez. » avant de partir.", "Je suis resté."]],
    ["fr", ["Des outils (Kotlin, Go, etc.) m’aident.", "Ils sont bons."]],
    ["fr", ["Voir p. ex. Node.js et le n° 3.", "Ensuite, rien."]],
    ["fr", ["Il dit « oui ».", "Puis « non »."]],
    ["en", ["I met Dr. Smith of Acme Inc. in 2021.", "It went well."]],
    ["en", ["Tools, e.g. Kotlin, i.e. good ones.", "So am I.", "We agree."]],
    ["en", ["“It works.”", "She said so.", "Really?", "Yes!"]],
    ["en", ["From 99.9 to 99.95 %, i.e. less downtime.", "U.S. customers noticed."]],
    ["en", ["No full stop at the end"]],
  ])("finds these sentences in a text in %s: %j", ([language, sentences], { expect }) => {
    const split = splitSentences(sentences.join(" "), language);
    expect(split.map((text) => text.replaceAll(/\s/g, " "))).toEqual(
      sentences.map((text) => text.replaceAll(/\s/g, " ")),
    );
  });

  it("loses and adds no word, whatever is typed", ({ expect }) => {
    const word = fc.constantFrom(
      "M.",
      "etc.",
      "A.",
      "«",
      "»",
      "oui",
      "3.5",
      "Non !",
      "c’est",
      "(a",
      "b)",
      "…",
    );
    const line = fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(line, fc.constantFrom("fr" as const, "en" as const), (words, language) => {
        const text = cleanLine(words.join(" "));
        const bare = (value: string) => value.replaceAll(/\s/g, "");
        expect(bare(splitSentences(text, language).join(" "))).toBe(bare(text));
      }),
    );
  });

  it("never makes a sentence that a document cannot hold", ({ expect }) => {
    for (const text of ["x".repeat(9_000), "mot ".repeat(3_000)]) {
      const split = splitSentences(text, "fr");
      expect(Math.max(...split.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    }
  });
});

describe("cleaning a line", () => {
  it("drops what cannot be seen and keeps what carries meaning", ({ expect }) => {
    expect(cleanLine(" a\u0000b\u200B\u202Ec\uD800  d\t\ne\u00A0! ")).toBe("a bc d e\u00A0!");
    expect(cleanLine("می\u200Cخواهم")).toBe("می\u200Cخواهم");
    expect(cleanLine("e\u200B\u0301te\u0301")).toBe("été");
  });

  it("changes nothing the second time", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });

  it("separates paragraphs at empty lines only", ({ expect }) => {
    expect(paragraphsOf("\r\n\r\na\r\nb\r\n \t\r\nc\n\n\n\nd\n")).toEqual(["a\nb", "c", "d"]);
  });
});
