import { describe, it } from "vitest";
import {
  matchMembers,
  openMentionAt,
} from "../../../../src/features/chat/pages/client/match-members";
import { mentionedKeys, nameKey } from "../../../../src/features/chat/text";

describe("a mention that is being written", () => {
  it.for<[text: string, wanted: string | null]>([
    ["@", ""],
    ["@a", "a"],
    ["Ask @el", "el"],
    ["Ask (@el", "el"],
    ["two\nlines @ana.lee-2_b", "ana.lee-2_b"],
    ["@Élodie", "Élodie"],
    ["", null],
    ["a word", null],
    ["mail ana@el", null],
    ["@@a", null],
    ["@ana lee", null],
    ["@.hidden", null],
    [`@${"x".repeat(51)}`, null],
  ])("is found in %j as %j", ([text, wanted], { expect }) => {
    expect(openMentionAt(text, text.length)?.wanted ?? null).toBe(wanted);
  });

  it("is the text before the caret, at the end of a name", ({ expect }) => {
    expect(openMentionAt("@an and more", 3)).toEqual({ start: 0, wanted: "an" });
    expect(openMentionAt("so @an, and", 6)).toEqual({ start: 3, wanted: "an" });
    expect(openMentionAt("@ana", 2)).toBeNull();
  });
});

describe("the members offered", () => {
  const names = ["zoe", "Ana", "ana-b", "eve.ana", "Élodie", "juliana"];

  it.for<[wanted: string, found: string[]]>([
    ["", ["Ana", "ana-b", "Élodie", "eve.ana", "juliana", "zoe"]],
    ["an", ["Ana", "ana-b", "eve.ana"]],
    ["AN", ["Ana", "ana-b", "eve.ana"]],
    ["e", ["Élodie", "eve.ana"]],
    ["él", ["Élodie"]],
    ["b", ["ana-b"]],
    ["nobody", []],
    ["zoe", []],
    ["ana", ["Ana", "ana-b", "eve.ana"]],
  ])("for %j are %j", ([wanted, found], { expect }) => {
    expect(matchMembers(names, wanted)).toEqual(found);
  });

  it("are eight at most", ({ expect }) => {
    const many = Array.from({ length: 300 }, (_, index) => `member${index}`);
    expect(matchMembers(many, "member")).toHaveLength(8);
  });

  it("are mentioned by the text that is inserted for them", ({ expect }) => {
    for (const name of names) {
      const { start = -1 } = openMentionAt("Well, @", 7) ?? {};
      const text = `${"Well, @".slice(0, start)}@${name} `;
      expect(mentionedKeys(text)).toContain(nameKey(name));
    }
  });
});
