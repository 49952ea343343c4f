import type { OfferFinding } from "./requirement";

type Licence = OfferFinding & { kind: "licence" };

const follows =
  "(?=\\s*(?:[,./;):(&+–-]|$)|\\s(?:et|ou|ou/et|exige|obligatoire|requis|demande|valide|a jour|en cours|souhaite|apprecie|serai|est|sont|indispensable|imperatif|necessaire|minimum|required|un plus|nacelle|pemp|chariot|gerbeur|grue|engins))";
const family = "r\\.? ?\\d{3}|4\\d{2}(?!\\d)";
const machine =
  "nacelles?|chariots?(?: elevateurs?)?|grues?|engins(?: de chantier)?|pemp|gerbeurs?|plates?-?formes?";
const category = `(?:\\d{1,2}[ab]?|[a-g]\\d?)(?![\\p{L}\\d%€])${follows}`;
const item = `(?:cat(?:egorie)?s?\\.? ?)?(?:${family}|${machine}|${category})`;
const caces = new RegExp(
  String.raw`(?<![\p{L}\d])caces(?:®)?(?![\p{L}])(?:(?: ?[,/+&–(:-] ?| et | ou | )${item}){0,10}`,
  "gu",
);
const inside = new RegExp(String.raw`(?<![\p{L}\d])(?:(${family})|(${category}))`, "gu");

/** “CACES R489 1, 3 et 5” asks three, each of its family. */
export function readCaces(folded: string): Licence[] {
  return Array.from(folded.matchAll(caces)).flatMap(({ 0: told, index }) => {
    const parts = Array.from(told.matchAll(inside));
    const families = parts.flatMap(([, number]) => number?.replaceAll(/\D/gu, "") ?? []);
    const categories = parts.filter(([, , letter]) => letter !== undefined);
    const name = ["CACES", ...families.slice(0, 1).map((number) => `R${number}`)].join(" ");
    const end = index + told.length;
    if (categories.length < 2) {
      const own = categories.map(([each]) => each.toUpperCase());
      return [{ kind: "licence", licence: [name, ...own].join(" "), start: index, end } as const];
    }
    return categories.map((each, order): Licence => ({
      kind: "licence",
      licence: `${name} ${each[0].toUpperCase()}`,
      start: order === 0 ? index : index + each.index,
      end: index + each.index + each[0].length,
    }));
  });
}

const split = (licence: string) => {
  const [, number, letter] = /^CACES(?: (R\d{3}))?(?: (\w{1,3}))?$/u.exec(licence) ?? [];
  return { number, letter };
};

/** A family or a category that is not told may be any; one that is asked and not told is near. */
export function cacesStrength(wanted: string, held: string, near: number): number {
  if (!wanted.startsWith("CACES") || !held.startsWith("CACES")) return 0;
  const [asked, had] = [split(wanted), split(held)];
  if (asked.number && had.number && asked.number !== had.number) return 0;
  if (asked.letter && had.letter && asked.letter !== had.letter) return 0;
  return asked.letter && !had.letter ? near : 1;
}
