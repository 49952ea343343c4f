import * as z from "zod";

/** The languages of the interface and of the texts. */
export const Language = z.enum(["fr", "en"]);
export type Language = z.infer<typeof Language>;

/** One text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = Language.options;
