import { describe, it } from "vitest";
import { accountMessages } from "../../src/features/accounts/pages/messages";
import { recoveryMail } from "../../src/features/accounts/pages/messages/recovery-mail";
import { adminMessages } from "../../src/features/admin/pages/messages";
import { letterMessages } from "../../src/features/letters/pages/messages";
import { editorMessages } from "../../src/features/profile-editor/pages/messages";
import { myProfileMessages } from "../../src/features/profile-editor/pages/messages/my-profile";
import { profileMessages } from "../../src/features/profile/pages/messages";
import { transcriptMessages } from "../../src/features/transcription/pages/messages";
import { uiMessages } from "../../src/ui/messages";
import { features } from "../../src/features";

const flashesOfFeatures = (
  await Promise.all(features.map(async ({ flashes }) => flashes?.()))
).flatMap((flashes) => (flashes ? Object.values(flashes.texts) : []));

const tables = {
  "the mail of recovery": recoveryMail,
  ui: uiMessages,
  flashes: {
    fr: flashesOfFeatures.map(({ fr }) => fr),
    en: flashesOfFeatures.map(({ en }) => en),
  },
  letters: letterMessages,
  profile: profileMessages,
  "the CV’s editor": editorMessages,
  "a member’s editor": myProfileMessages,
  accounts: accountMessages,
  administration: adminMessages,
  transcripts: transcriptMessages,
};

/** Every text of a table, functions called with stand-ins. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, 3))];
  return Object.values(value as object).flatMap(textsOf);
}

/** Plain spaces before double signs, straight quotes, and no space where French has one; a time such as 1:23 has none. */
const wrongFrench = (text: string) => / [?!;:»%]|« |['"]|\w[?!;]|\w:(?!\d\d)/.test(text);
const wrongEnglish = (text: string) => /['"]|\s[?!;:]/.test(text);

describe.for(Object.entries(tables))("the texts of %s", ([, table]) => {
  it("are set in French with its own spaces, quotes and apostrophes", ({ expect }) => {
    expect(textsOf(table.fr).filter(wrongFrench)).toEqual([]);
  });

  it("are set in English with curly apostrophes", ({ expect }) => {
    expect(textsOf(table.en).filter(wrongEnglish)).toEqual([]);
  });

  it("leave nothing untranslated", ({ expect }) => {
    const [french, english] = [textsOf(table.fr), textsOf(table.en)];
    expect(english).toHaveLength(french.length);
    const same = french.filter((text, index) => text === english[index] && text.includes(" "));
    // A period between two dates reads the same in both, and so does the name of a format.
    expect(same).toEqual(
      same.filter((text) => /^\d+(?: –|,) \d+$|^JSON Resume$|^Version \d+$/.test(text)),
    );
  });
});

/** Errors and other texts that stand beside the code that says them, as `{ fr: "…", en: "…" }`: read where they stand. */
const sources = Object.entries(
  import.meta.glob<string>("/src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true }),
);

/** Every literal of one language, stand-ins for what is filled in; commands and headers are written as machines read them. */
const literalsOf = (source: string, language: "fr" | "en"): string[] =>
  [...source.matchAll(new RegExp(`\\b${language}:\\s*("[^"]*"|\`[^\`]*\`)`, "g"))].map(([, text]) =>
    (text ?? "")
      .slice(1, -1)
      .replaceAll(/\$\{[^}]*\}/g, "2")
      .replaceAll(/npm run [\w:-]+|Authorization: Bearer/g, ""),
  );

const literals = (language: "fr" | "en") =>
  sources.flatMap(([, source]) => literalsOf(source, language));

describe("the texts that stand in the code", () => {
  it("are found, those of every error among them", ({ expect }) => {
    const tablesOfErrors = sources.filter(([, source]) => source.includes("= defineErrors({"));
    expect(tablesOfErrors.length).toBeGreaterThanOrEqual(10);
    for (const [path, source] of tablesOfErrors) {
      const codes = source.match(/^ {2}[A-Z][A-Z_]+: \{$/gm) ?? [];
      expect(literalsOf(source, "fr").length, path).toBeGreaterThanOrEqual(codes.length);
    }
  });

  it("are set in French with its own spaces, quotes and apostrophes", ({ expect }) => {
    expect(literals("fr").filter(wrongFrench)).toEqual([]);
  });

  it("are set in English with curly apostrophes", ({ expect }) => {
    expect(literals("en").filter(wrongEnglish)).toEqual([]);
  });
});

/** Each of these has one word that stands for it everywhere. */
const others = {
  en: [
    [/\bemail\b|(?<!e-)\bmail address\b/i, "e-mail"],
    [/\blog(ged)? ?(in|out)\b/i, "sign in, sign out"],
    [/\bsign(ed)? up\b|\b(create|open) (an|the) account\b/i, "register"],
    [/\bbackground task\b/i, "job"],
  ],
  fr: [
    [/\bcourriel\b|\bmél\b|(?<!e-)\bmail\b/i, "e-mail"],
    [/\b(s’identifier|identifiez-vous|s’authentifier)/i, "se connecter"],
    [/\b(créer|ouvrir) (un|le) compte\b/i, "s’inscrire"],
    [/\bjobs?\b/i, "tâche"],
  ],
} as const;

describe("one thing", () => {
  it.for(["fr", "en"] as const)("has one word in all texts, in %s", (language, { expect }) => {
    const texts = [
      ...Object.values(tables).flatMap((table) => textsOf(table[language])),
      ...literals(language),
    ];
    expect(texts.length).toBeGreaterThan(500);
    const found = others[language].flatMap(([other, word]) =>
      texts.filter((text) => other.test(text)).map((text) => `"${text}": say "${word}"`),
    );
    expect(found).toEqual([]);
  });
});
