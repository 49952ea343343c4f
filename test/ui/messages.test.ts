import { describe, it } from "vitest";
import { accountMessages } from "../../src/features/accounts/messages";
import { adminMessages } from "../../src/features/admin/messages";
import { letterMessages } from "../../src/features/letters/messages";
import { profileMessages } from "../../src/features/profile/messages";
import { uiMessages } from "../../src/ui/messages";
import { noticeTexts } from "../../src/ui/notice-texts";

const tables = {
  ui: uiMessages,
  notices: noticeTexts,
  letters: letterMessages,
  profile: profileMessages,
  accounts: accountMessages,
  administration: adminMessages,
};

/** Every text of a table, functions called with stand-ins. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, 3))];
  return Object.values(value as object).flatMap(textsOf);
}

describe.for(Object.entries(tables))("the texts of %s", ([, table]) => {
  it("are set in French with its own spaces, quotes and apostrophes", ({ expect }) => {
    const wrong = textsOf(table.fr).filter((text) => / [?!;:»%]|« |['"]|\w[?!;:]/.test(text));
    expect(wrong).toEqual([]);
  });

  it("are set in English with curly apostrophes", ({ expect }) => {
    expect(textsOf(table.en).filter((text) => /['"]|\s[?!;:]/.test(text))).toEqual([]);
  });

  it("leave nothing untranslated", ({ expect }) => {
    const [french, english] = [textsOf(table.fr), textsOf(table.en)];
    expect(english).toHaveLength(french.length);
    const same = french.filter((text, index) => text === english[index] && text.includes(" "));
    // A period between two dates reads the same in both.
    expect(same).toEqual(same.filter((text) => /^\d+ – \d+$/.test(text)));
  });
});
