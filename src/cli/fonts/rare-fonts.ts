import { coreCodePoints } from "./core-fonts";
import { cutBareFont, cutShapingFont, readUnicodeRanges } from "./fontsource";
import { parseFontFace } from "../../engines/typesetting/font-face";

interface Source {
  family: string;
  /** It names the only files to use; when it is absent, all are used. */
  subset?: string;
  complex?: true;
  /** It selects the only code points to use; when it is absent, all are used. */
  within?: (codePoint: number) => boolean;
}

export interface RareFont {
  ttf: Uint8Array;
  complex: boolean;
  /** They are in ascending order. */
  codePoints: number[];
}

const isHangul = (codePoint: number) =>
  (codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0x3130 && codePoint <= 0x318f);

/** Earlier sources win, so that Japanese adds to Chinese only the characters that it lacks. */
const sources: Source[] = [
  { family: "noto-naskh-arabic", subset: "arabic", complex: true },
  { family: "noto-serif-hebrew", subset: "hebrew", complex: true },
  { family: "noto-serif-devanagari", subset: "devanagari", complex: true },
  { family: "noto-serif-thai", subset: "thai", complex: true },
  { family: "noto-serif-armenian", subset: "armenian" },
  { family: "noto-serif-georgian", subset: "georgian" },
  { family: "noto-serif-kr", within: isHangul },
  { family: "noto-serif-sc" },
  { family: "noto-serif-jp" },
  { family: "noto-emoji" },
];

/** These fonts load only when a letter has one of their characters; there is one per file of the source. */
export async function cutRareFonts(): Promise<RareFont[]> {
  const covered = await coreCodePoints();
  const fonts: RareFont[] = [];
  for (const source of sources) fonts.push(...(await cutSource(source, covered)));
  return fonts;
}

async function cutSource(source: Source, covered: Set<number>): Promise<RareFont[]> {
  const { family, subset, complex = false, within = () => true } = source;
  const fonts: RareFont[] = [];
  for (const [name, range] of await readUnicodeRanges(family)) {
    if (subset !== undefined && name !== subset) continue;
    const wanted = range.filter((code) => within(code) && (complex || !covered.has(code)));
    if (wanted.length === 0) continue;
    const cut = {
      family,
      file: `${family}-${name}-wght-normal`,
      axes: { wght: 400 },
      codePoints: wanted,
    };
    const ttf = await (complex ? cutShapingFont(cut) : cutBareFont(cut));
    const codePoints = [...parseFontFace(family, ttf).glyphOf.keys()]
      .filter((code) => !covered.has(code))
      .toSorted((one, other) => one - other);
    if (codePoints.length === 0) continue;
    for (const code of codePoints) covered.add(code);
    fonts.push({ ttf, complex, codePoints });
  }
  return fonts;
}
