import * as z from "zod";

/** These are the languages of the interface and of the texts. */
export const Language = z.enum(["fr", "en"]);
export type Language = z.infer<typeof Language>;

/** It is one text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = Language.options;

export const otherLanguage = (language: Language): Language => (language === "fr" ? "en" : "fr");
