import { notCompanies } from "./words/not-companies";

const name = String.raw`[\p{Lu}\d][\p{L}\p{N}&’'.+-]{0,30}(?: (?:[\p{Lu}\d&][\p{L}\p{N}&’'.+-]{0,30}|de|du|des|et|la|le|les|of|and|the|&)){0,5}`;

/** Each tells a company plainly: a labelled line, a heading, or who recruits at the beginning of a line. */
const labelled =
  /^[^\S\n]{0,4}[•*-]?[^\S\n]{0,2}(?:Nom de l[’']entreprise|Entreprise|Société|Employeur|Company(?: name)?|Employer|Organi[sz]ation)\s?:[^\S\n]{0,4}([^\n]{2,80})$/gimu;
const told: readonly RegExp[] = [
  new RegExp(
    String.raw`^[^\S\n]{0,4}(?:#{1,3} )?(?:À propos d(?:e |[’'])|About )(${name})\s{0,2}:?$`,
    "gmu",
  ),
  new RegExp(
    String.raw`^[^\S\n]{0,4}(${name}),? (?:recrute|recherche|is hiring|is looking for|is recruiting|seeks) (?:un|une|des|son|sa|ses|deux|trois|an?|its|two|three)\b`,
    "gmu",
  ),
];

/** Doubt means null: two companies, a word that any company may be called by, or one that wants no name. */
export function companyInText(text: string): string | null {
  const outright = namesIn(text, [labelled]);
  const names = outright.length > 0 ? outright : namesIn(text, told);
  const [first] = names;
  const isOne = names.every((each) => each.toLowerCase() === first?.toLowerCase());
  return first !== undefined && isOne ? first : null;
}

function namesIn(text: string, patterns: readonly RegExp[]): string[] {
  const lines = text.replaceAll(/\r\n?/gu, "\n").replaceAll("\u00A0", " ");
  return patterns
    .flatMap((pattern) => [...lines.matchAll(pattern)])
    .map(([, found = ""]) =>
      found
        .replaceAll(/\s+/gu, " ")
        .replace(/[\s,;.]+$/u, "")
        .trim(),
    )
    .filter((found) => found !== "" && !isNoCompany(found));
}

const isNoCompany = (found: string): boolean => {
  const words = found.toLowerCase();
  return notCompanies.some((other) => words === other || words.startsWith(`${other} `));
};
