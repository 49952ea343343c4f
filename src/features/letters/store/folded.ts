import { type SQL, sql } from "drizzle-orm";

/** Letters of French and English that a search reads alike; SQLite folds the case of ASCII alone. */
const alike: readonly (readonly [plain: string, letters: string])[] = [
  ["a", "àâäáÀÂÄÁ"],
  ["c", "çÇ"],
  ["e", "éèêëÉÈÊË"],
  ["i", "îïíÎÏÍ"],
  ["n", "ñÑ"],
  ["o", "ôöóÔÖÓ"],
  ["u", "ùûüúÙÛÜÚ"],
  ["oe", "œŒ"],
  ["ae", "æÆ"],
  ["'", "’"],
];

/** Each pair is one level of an expression, of which D1 allows a hundred. */
const pairs = alike.flatMap(([plain, letters]) =>
  Array.from(letters, (letter) => [letter, plain] as const),
);

export const foldSearchWord = (word: string): string =>
  pairs.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), word.toLowerCase());

/** The same as `foldSearchWord`, of a column. The letters are constants of this file, and so no parameters. */
export const foldedText = (text: SQL): SQL =>
  pairs.reduce(
    (inner, [letter, plain]) => {
      const [from, to] = [letter, plain].map((part) => sql.raw(`'${part.replaceAll("'", "''")}'`));
      return sql`replace(${inner}, ${from}, ${to})`;
    },
    sql`lower(${text})`,
  );
