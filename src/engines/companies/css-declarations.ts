/** It holds the last value of each property. */
export type Declarations = ReadonlyMap<string, string>;

/** It is in lower case, without comments, escapes and `!important`. */
export function readDeclarations(style: string): Declarations {
  const plain = unescaped(style.replaceAll(/\/\*.*?(?:\*\/|$)/gs, "")).toLowerCase();
  return new Map(
    plain.split(";").flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(":");
      if (colon < 0) return [];
      const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/, "");
      return [[declaration.slice(0, colon).trim(), value.trim().replaceAll(/\s+/g, " ")]];
    }),
  );
}

/** `n\6fne` is `none`. */
const unescaped = (css: string) =>
  css.replaceAll(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, hex?: string, character?: string) => {
    if (hex === undefined) return character ?? "";
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : "";
  });

const pixels: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  cm: 37.8,
  mm: 3.78,
  in: 96,
  vw: 10,
  vh: 10,
  vmin: 10,
  vmax: 10,
  // An unknown length counts as a thousand pixels.
  "%": 10,
};

/** It is in CSS pixels, on a screen of an ordinary size; it is NaN for a value that is not a length. */
export function pixelsOf(value = ""): number {
  // No honest length is longer, and the pattern is slow with a long one.
  if (value.length > 30) return Number.NaN;
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/.exec(value);
  return parts ? Number(parts[1]) * (pixels[parts[2] ?? ""] ?? 1) : Number.NaN;
}

/** It reads a number or a percentage; 100 % is 1. */
export const ratioOf = (value: string): number =>
  Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1);
