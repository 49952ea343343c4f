import * as fc from "fast-check";
import { describe, it } from "vitest";
import { Resume } from "../../../../src/features/profile";
import { vcardOf } from "../../../../src/features/profile/contact/vcard";
import { runs } from "../../../support/depth";

const cardOf = (basics: object, rest: object = {}) =>
  vcardOf(Resume.parse({ basics: { name: "Robin Sample", ...basics }, ...rest }));

/** It reads a card as RFC 6350 says: unfolds first, then splits lines at their first colon. */
const propertiesOf = (card: string) =>
  card
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);

const unescaped = (text = "") =>
  text.replaceAll(/\\([\\,;n])/g, (_, mark: string) => (mark === "n" ? "\n" : mark));

const octetsOf = (text: string) => new TextEncoder().encode(text).length;

describe("the contact card", () => {
  it("says who somebody is and how to reach them", ({ expect }) => {
    const card = cardOf(
      {
        label: "Maker; of things, mostly",
        email: "robin@example.org",
        phone: "+33 1 99 00 42 17",
        url: "https://robin.example.org",
        location: {
          address: "1, rue du Test",
          city: "Lyon",
          postalCode: "69000",
          countryCode: "FR",
        },
        profiles: [{ network: "Code", url: "https://code.example.org/robin" }],
      },
      { work: [{ name: "Works, Ltd", position: "Maker", startDate: "2020" }] },
    );
    expect(propertiesOf(card)).toEqual([
      ["BEGIN", "VCARD"],
      ["VERSION", "4.0"],
      ["PRODID", "-//Atelier//CV//EN"],
      ["FN", "Robin Sample"],
      ["TITLE", "Maker\\; of things\\, mostly"],
      ["ORG", "Works\\, Ltd"],
      ["EMAIL", "robin@example.org"],
      ["TEL;VALUE=uri", "tel:+33199004217"],
      ["ADR", ";;1\\, rue du Test;Lyon;;69000;FR"],
      ["URL", "https://robin.example.org/"],
      ["URL", "https://code.example.org/robin"],
      ["END", "VCARD"],
    ]);
  });

  it("is folded at 75 octets, without ever cutting a character or a value", ({ expect }) => {
    const word = fc.constantFrom(
      "é",
      "楽天",
      "😀",
      "a",
      ", ",
      "; ",
      "\\",
      "Wörter ",
      "x".repeat(80),
    );
    const texts = fc
      .array(word, { minLength: 1, maxLength: 60 })
      .map((words) => `w${words.join("")}w`);
    fc.assert(
      fc.property(texts, (summary) => {
        const card = cardOf({ summary });
        expect(card.endsWith("END:VCARD\r\n")).toBe(true);
        for (const line of card.split("\r\n")) expect(octetsOf(line)).toBeLessThanOrEqual(75);
        expect(card).not.toContain("\uFFFD");
        const note = propertiesOf(card).find(([name]) => name === "NOTE")?.[1];
        expect(unescaped(note)).toBe(summary.replaceAll(/\s+/gu, " "));
      }),
      { numRuns: runs({ deep: 1_000 }) },
    );
  });

  it("holds no line that a value has smuggled in, and no address of another scheme", ({
    expect,
  }) => {
    const card = cardOf({
      name: "Robin\r\nEND:VCARD\r\nBEGIN:VCARD",
      url: "javascript:alert(1)",
      summary: "one\u0007\n\ntwo",
    });
    expect(card.match(/^(BEGIN|END):/gm)).toEqual(["BEGIN:", "END:"]);
    expect(card).not.toContain("javascript");
    expect(card).not.toContain("\u0007");
  });
});
