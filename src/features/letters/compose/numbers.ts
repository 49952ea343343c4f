import type { Language } from "../../../platform/language";

/** Small numbers stand in letters: up to sixteen in French prose, up to nine in English. */
const words: Readonly<Record<Language, readonly string[]>> = {
  fr: "zéro,,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize".split(
    ",",
  ),
  en: "zero,one,two,three,four,five,six,seven,eight,nine".split(","),
};

/** A figure before one of these is a measure or a date, and stays a figure. */
const measures =
  /^(?:%|‰|€|\$|£|°|h|min|mn|s|ms|k|M|m|mm|cm|km|kg|g|l|o|ko|Mo|Go|To|kB|KB|MB|GB|TB|kW|MW|GW|kWh|V|px|pt|percent|pour|points?|minutes?|secondes?|seconds?|heures?|hours?|euros?|dollars?|pounds?|millions?|milliards?|billions?|thousand|mille|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Numbers of a range are written alike: « de 45 à 6 ». */
const range =
  /\d[\d.,\s\u00A0\u202F]*\s?(?:%|€|£|\$)?\s(?:à|to|et|and|–|-|puis|then)\s[€£$]?\d[\d.,]*\s?\p{L}*/gu;

const lone =
  /(?<=(?:^|\s)(?:\p{Ll}[\p{L}\p{M}’'-]*,?)\s|^|(?:l|d)’)(\d{1,2})(?=\s+(\p{L}[\p{L}\p{M}’'-]*)|(?=[;)]|[,.](?!\d)|$))/gu;

export function withNumberWords(text: string, language: Language): string {
  const ranges = Array.from(text.matchAll(range), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    isSmall:
      (found.match(/\d+/gu) ?? []).every((figure) => words[language][Number(figure)]) &&
      !measured(found),
  }));
  return text.replaceAll(lone, (figure: string, ...groups: (string | number | undefined)[]) => {
    const [, next] = groups;
    const at = groups.find((group) => typeof group === "number") ?? 0;
    const word = words[language][Number(figure)];
    if (!word || figure.startsWith("0")) return figure;
    if (typeof next === "string" && (measures.test(next) || /^\p{Lu}/u.test(next))) return figure;
    const isKept = ranges.some(({ from, to, isSmall }) => from <= at && at < to && !isSmall);
    return isKept ? figure : word;
  });
}

function measured(found: string): boolean {
  const last = /(\p{L}+)$/u.exec(found)?.[1];
  return /[%€£$.,]/u.test(found) || (last !== undefined && measures.test(last));
}
