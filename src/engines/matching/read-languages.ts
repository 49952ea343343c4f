import type { Cefr, OfferFinding } from "./requirement";
import { anyOf, hasAny, stretchesOf } from "./scan";
import * as words from "./words/languages";

const codes = words.spokenLanguages.map(
  ([code, names]) => [code, new RegExp(`^(?:${names})$`, "u")] as const,
);
const anyLanguage = anyOf([words.spokenLanguages.map(([, names]) => names).join("|")]);
const blockedBefore = new RegExp(
  String.raw`(?:^|[\s'’(])(?:${words.notALanguageAfter})[\s'’]*$`,
  "u",
);
const blockedAfter = new RegExp(String.raw`^[\s-]*(?:${words.notALanguageBefore})(?![\p{L}])`, "u");
const levelPatterns = words.languageLevels.map(
  ([cefr, names]) => [cefr as Cefr, anyOf([names])] as const,
);

const levelWords = words.languageLevels.map(([, names]) => names).join("|");
const levelBefore = new RegExp(
  String.raw`(?:^|[\s(,:])((?:niveau|level|maitrise|pratique)?\s?(?:${levelWords})(?: (?:en|d'|de l'|du|de|in|of|spoken|written|and|command|knowledge|level|niveau|connaissance|maitrise|et|oral|verbal)){0,4}[\s']*)$`,
  "u",
);
const levelAfter = new RegExp(
  String.raw`^(?:\s?[(:,–-]?\s?(?:(?:au |un |de |a |an? )?(?:niveau|level)(?: (?:minimum|min\.?))?\s?:?\s?)?(?:${levelWords})(?![\p{L}])(?: (?:minimum|level|\(?[abc][12]\)?))?\)?)`,
  "u",
);

/** Where nothing else says that a language is meant, these words about it do. */
const aboutLanguage =
  /\b(?:langues?|languages?|niveau|level|parle\w*|lu|ecrit\w*|oral\w*|spoken|written|speak\w*|fluen\w+|bilingu\w+|courant\w*|maitris\w+|notions?|[abc][12]|pratique|professionnel\w*|communicat\w+|plus|atout|obligatoire|exige\w*|advantage|working|welcome|required|bienvenu\w*|apprecie\w*|souhaite\w*|maternelle|essential|preferred|asset|bonus|necessaire|utile|suffisant\w*|facultati\w+|needed|useful|helpful|desirable|expected|excellent)\b/;

type Sentence = { readonly folded: string; readonly text: string; readonly isListed: boolean };

export function readLanguages(
  { folded, text, isListed }: Sentence,
  isNice: boolean,
): OfferFinding[] {
  const findings: OfferFinding[] = [];
  const seen = new Set<string>();
  for (const { start, end } of stretchesOf(anyLanguage, folded)) {
    const name = folded.slice(start, end);
    const code = codes.find(([, pattern]) => pattern.test(name))?.[0];
    const before = folded.slice(0, start);
    const after = folded.slice(end, end + 60);
    if (
      !code ||
      seen.has(code) ||
      blockedBefore.test(before.slice(-40)) ||
      blockedAfter.test(after)
    )
      continue;
    // English writes the language with a capital letter; “polish the brass” is work.
    if (name === "polish" && text.charAt(start) !== "P") continue;
    if (!isListed && !aboutLanguage.test(folded) && !isNamed(before)) continue;
    // “GCSEs in English and maths” are school subjects.
    if (/\bgcses?\b[^.;:]{0,40}$/.test(before.slice(-50))) continue;
    if (isAdjective(text, { start, end })) continue;
    seen.add(code);
    const lead = levelBefore.exec(before.slice(-60))?.[1] ?? "";
    const trail = levelAfter.exec(after)?.[0] ?? "";
    const context = `${lead} ${trail} ${around(folded, { start, end })}`;
    findings.push({
      kind: "language",
      language: code,
      cefr: levelIn(`${trail} ${lead}`) ?? levelIn(context) ?? (isNice ? "B1" : "B2"),
      start: start - lead.length,
      end: end + trail.length,
    });
  }
  return findings;
}

/** “L'anglais”, “en allemand”, “written Polish”: nothing else is called so. */
const isNamed = (before: string): boolean =>
  /(?:^|[\s('])(?:l'|d'|en |du |in |un (?:tres )?(?:bon )?|aisance (?:en|a l'oral en) )$/.test(
    before.slice(-30),
  );

/** “Un client danois”: French puts the adjective behind its noun and writes both small. */
const isAdjective = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^\p{Ll}/u.test(text.slice(start, end)) &&
  /(?:clients?|clientes?|collègues?|partenaires?|fournisseurs?|actionnaires?|touristes?|public|maison|siège|bureau|équipes?|usine|site|groupe|pays|marchés?|presse|textes?|auteurs?|vins?|chanson|école|lycée|bibliothèque|communauté|frontière|version|norme)\s$/u.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** The level that a text names first from the top; null without one. */
export function levelIn(folded: string): Cefr | null {
  const exact = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/u.exec(folded);
  if (exact) return exact[0].toUpperCase() as Cefr;
  return levelPatterns.find(([, pattern]) => hasAny(pattern, folded))?.[0] ?? null;
}

/** The words of the same clause, between the neighbouring commas and other languages. */
function around(folded: string, { start, end }: { start: number; end: number }): string {
  const before =
    folded
      .slice(Math.max(0, start - 40), start)
      .split(/[,;.]/)
      .at(-1) ?? "";
  const after = folded.slice(end, end + 40).split(/[,;.]/)[0] ?? "";
  return `${before.split(/\b(?:et|and)\b/).at(-1) ?? ""} ${after.split(/\b(?:et|and)\b/)[0] ?? ""}`;
}

export function languagesIn(folded: string): string[] {
  return stretchesOf(anyLanguage, folded).flatMap(({ start, end }) => {
    const name = folded.slice(start, end);
    return codes.find(([, pattern]) => pattern.test(name))?.[0] ?? [];
  });
}
