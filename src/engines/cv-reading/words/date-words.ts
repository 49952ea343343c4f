/** Folded names of the months and their abbreviations, by number. */
export const monthWords: readonly (readonly [month: number, names: string])[] = [
  [1, "janvier|janv|jan|january"],
  [2, "fevrier|fevr|fev|feb|february|febr"],
  [3, "mars|mar|march"],
  [4, "avril|avr|apr|april"],
  [5, "mai|may"],
  [6, "juin|jun|june"],
  [7, "juillet|juil|jul|july|juill"],
  [8, "aout|aou|aug|august"],
  [9, "septembre|sept|sep|september"],
  [10, "octobre|oct|october"],
  [11, "novembre|nov|november"],
  [12, "decembre|dec|december"],
];

/** A season tells the year and no month. */
export const seasonWords = "printemps|ete|automne|hiver|spring|summer|autumn|fall|winter";

/** A range that ends in one of these goes on. */
export const presentWords =
  "present|presente|a present|aujourd'hui|aujourd hui|a aujourd'hui|a ce jour|ce jour|actuel|actuelle|actuellement|en cours|en poste|poste actuel|maintenant|today|now|current|currently|to date|ongoing|date|nos jours|a nos jours|jour|auj|aujd|ajd|act|pres|curr|in post|in progress";

/** These open a range that has no end. */
export const sinceWords = "depuis le|depuis|since|from|a partir de|a compter de|des";
