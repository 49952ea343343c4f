import { describe, it } from "vitest";
import { hasInvisible, hasVisible } from "../../src/platform/visible-text";

/** One of each kind that was once accepted in a name, and one of each range of the Unicode property. */
const INVISIBLE = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200d, 0x202e, 0x2060,
  0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff0, 0xfff9, 0x1bca0, 0x1d159, 0x1d173,
  0xe0001, 0xe0020, 0xe0100, 0xe01ef,
];
const hex = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;

describe("a character that nobody sees", () => {
  it.for(INVISIBLE.map((point) => [hex(point), String.fromCodePoint(point)] as const))(
    "%s is found in a name, and makes no text visible",
    ([, character], { expect }) => {
      expect(hasInvisible(`admin${character}X`)).toBe(true);
      expect(hasVisible(character)).toBe(false);
      expect(hasVisible(` ${character}\u00A0${character}\n`)).toBe(false);
    },
  );

  it("is not found in names and texts of any script", ({ expect }) => {
    for (const text of [
      "Zoë d’Été",
      "Ænima-9",
      "写真",
      "한국어",
      "العربية",
      "नमस्ते",
      "🎉",
      "q̃",
      "№ 5",
    ]) {
      expect([text, hasInvisible(text), hasVisible(text)]).toEqual([text, false, true]);
    }
  });

  it("leaves a text visible that shows something besides", ({ expect }) => {
    expect(hasVisible("\u200Ba\u200B")).toBe(true);
    expect(hasVisible("❤️")).toBe(true);
    expect(hasVisible("\u0301")).toBe(false);
  });
});
