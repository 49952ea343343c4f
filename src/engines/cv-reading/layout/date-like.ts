/** It only asks whether a text looks like a date or a period; what date it is, the reader of fields tells. */
const MONTH =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|f[eé]vr?|mars|avr|mai|may|juin|juil|ao[uû]t|d[eé]c)[\p{L}]{0,7}\.?/iu;
const ENDS_IN_MONTH = new RegExp(`${MONTH.source}$`, "iu");
const ONLY_MONTH = new RegExp(`^${MONTH.source}$`, "iu");
const YEAR = /(?:^|[^\d])(?:19|20)\d{2}(?!\d)/;
const PRESENT =
  /\b(?:present|pr[eé]sent|now|today|current|ongoing|aujourd|ce jour|en cours|depuis|since|maintenant|actuel)/iu;
const MAX_DATE = 48;

export const hasYear = (text: string): boolean => YEAR.test(text);

/** The text is a date or a period and little else: "mars 2022 –", "2019 - present", "Depuis 2021". */
export function looksLikeDate(text: string): boolean {
  if (text.length > MAX_DATE) return false;
  if (!YEAR.test(text) && !isBareEnd(text)) return false;
  const words = text
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const strange = words.filter((word) => !isDateWord(word));
  return strange.length <= 1 && strange.length < words.length / 2;
}

function isBareEnd(text: string): boolean {
  return text.length < 24 && (PRESENT.test(text) || /^\d{1,2}[/.]\d{2,4}/.test(text));
}

/** It is a word of a date: a month, a number, "to", "present". */
export function isDateWord(word: string): boolean {
  return (
    /^\d{1,4}$/.test(word) ||
    MONTH.test(word) ||
    PRESENT.test(word) ||
    /^(?:to|au?|à|de|du|from|until|jusqu|hui|ce|jour|depuis|since|en|cours|mois|ans?|months?|years?|yrs?|mos?|today|till|date)$/iu.test(
      word,
    )
  );
}

/** "mars 2022 –" and "août 2025" under it are one period that was wrapped. */
export function isWrappedDate(above: string, below: string): boolean {
  if (ONLY_MONTH.test(above)) return /^(?:19|20)\d{2}/.test(below) && looksLikeDate(below);
  if (!looksLikeDate(above) && !/^(?:depuis|since|from|de|du)(?:\s|$)/iu.test(above)) return false;
  const isEnd = /^(?:cours|jour)$/i.test(below) || ONLY_MONTH.test(below);
  if (!looksLikeDate(below) && !isBareEnd(below) && !isEnd) return false;
  if (/\s(?:en|ce)$/i.test(above) && /^(?:cours|jour)$/i.test(below)) return true;
  if (ENDS_IN_MONTH.test(above) && /^(?:19|20)\d{2}/.test(below)) return true;
  return (
    /(?:[-–—→/]|(?:^|\s)(?:à|au|to|until|depuis|since|from))$/iu.test(above) ||
    /^(?:[-–—→]|(?:à|au|to)\s)/iu.test(below)
  );
}
