import { cleanOffer, foldWords } from "../matching/offer-text";
import { languagesIn } from "../matching/read-languages";
import { readLicences } from "../matching/read-licences";
import { longestYearsIn } from "../matching/read-years";
import { skillsIn } from "../matching/skill-table";

type Thing = "skill" | "language" | "certificate" | "text";

/** Two texts name one thing where they are the same words, or where the tables know both by one name. */
export function isSameThing(thing: Thing, one: string, other: string): boolean {
  if (plainName(one) === plainName(other)) return plainName(one) !== "";
  if (thing === "text") return false;
  const names = new Set(namesIn(thing, one));
  return namesIn(thing, other).some((name) => names.has(name));
}

const plainName = (text: string): string =>
  foldWords(text)
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

/** They are the names by which the tables know what a text says. */
function namesIn(thing: Exclude<Thing, "text">, text: string): readonly string[] {
  const source = cleanOffer(text);
  if (thing === "language") return languagesIn(source.folded);
  if (thing === "certificate") return readLicences(source.folded).map(({ licence }) => licence);
  return [...skillsIn(source, "fr"), ...skillsIn(source, "en")].flatMap(({ skills }) => skills);
}

/** It is whether a text says that experience is as many years long. */
export const tellsYears = (text: string, years: number): boolean => longestYearsIn(text) === years;
