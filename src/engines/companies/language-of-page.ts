import type { Language } from "../../platform/language";
import type { WebPage } from "./read-page";

/** These words exist in only one of the two languages. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les un une des du de et en au aux pour par avec dans sans chez que qui nous vous notre nos votre vos sur est sont ce cette ces depuis tous toute toutes".split(
      " ",
    ),
  ),
  en: new Set(
    "the and of for with from by at into that which who we our you your is are to it its this these those about all everyone every".split(
      " ",
    ),
  ),
};

/** It returns the declared language, else the one its words belong to; it is null where both are unknown. */
export function languageOfPage({ language, title, description, headings }: WebPage): string | null {
  if (language !== null) return language;
  const words = [title, description, ...headings]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (own: Language) => words.filter((word) => functionWords[own].has(word)).length;
  const [french, english] = [count("fr"), count("en")];
  if (french === english) return null;
  return french > english ? "fr" : "en";
}
