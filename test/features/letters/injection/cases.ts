import type { Language } from "../../../../src/platform/language";
import { english } from "./english-cases";
import { french } from "./french-cases";
import { plainEnglish, plainFrench } from "./plain-prose-cases";
import type { Injection, Row } from "./injection-type";

const inLanguage =
  (language: Language) =>
  ([attack, surface, text, never, reach]: Row): Injection => ({
    attack,
    language,
    surface,
    text,
    never,
    reaches: reach === "either" ? null : reach !== "cleaned",
    letter: never.source === "anti-motivation" ? "motivation" : null,
  });

export const injections = [
  ...[...english, ...plainEnglish].map(inLanguage("en")),
  ...[...french, ...plainFrench].map(inLanguage("fr")),
];
