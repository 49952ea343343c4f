/** The signs of one run stand at consecutive places of the private use area. */
const RUNS = [
  { from: 0xe071, signs: "0123456789" },
  { from: 0xe081, signs: "()[]{}@-–‒—•◦⁃‣" },
  { from: 0xe092, signs: ":,.:;<>≤≥=≠+−×÷±≈~*" },
] as const;

const SIGNS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(({ from, signs }) =>
    Array.from(signs, (sign, index) => [String.fromCodePoint(from + index), sign] as const),
  ),
);

/** Inter has forms of digits in tables and of signs beside capitals, and gives them characters of private use. */
export const interText = (unicode: string): string => SIGNS.get(unicode) ?? unicode;

export const isInter = (fontName: string): boolean =>
  /(?:^|\+)Inter(?:Display|Tight|UI|Var|Variable)?(?:[-,_]|$)/i.test(fontName);
