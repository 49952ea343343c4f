import { type Cut, cutPlainFont, readUnicodeRanges } from "./fontsource";

/** The face is cut for 11 point text, sturdier and wider than at display size. */
const text = { family: "source-serif-4", style: "opsz", axes: { opsz: 11, wght: 400 } };
const strong = { family: "source-serif-4", style: "opsz", axes: { opsz: 14, wght: 620 } };
/** The anti-letter is set in it, as it is soft and a little irregular. */
const display = {
  family: "fraunces",
  style: "full",
  axes: { opsz: 40, wght: 650, SOFT: 100, WONK: 1 },
};

export interface CoreFont {
  role: "text" | "strong" | "display";
  name: string;
  ttf: Uint8Array;
}

/** Nearly every letter needs these code points. */
export function cutLatinFonts(): Promise<CoreFont[]> {
  return Promise.all([
    cutCore("text", "latin"),
    cutCore("strong", "latin"),
    cutCore("display", "latin"),
  ]);
}

/** They are the rest of the scripts that the text face itself has. */
export function cutExtendedFonts(): Promise<CoreFont[]> {
  const subsets = ["latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"];
  return Promise.all([
    ...subsets.map((subset) => cutCore("text", subset)),
    ...subsets.map((subset) => cutCore("strong", subset)),
    cutCore("display", "latin-ext"),
    cutCore("display", "vietnamese"),
  ]);
}

/** These code points need no rare font. */
export async function coreCodePoints(): Promise<Set<number>> {
  const ranges = await readUnicodeRanges(text.family);
  return new Set([...ranges.values()].flat());
}

async function cutCore(role: CoreFont["role"], subset: string): Promise<CoreFont> {
  const { family, style, axes } = { text, strong, display }[role];
  const codePoints = (await readUnicodeRanges(family)).get(subset);
  if (codePoints === undefined) throw new Error(`${family} has no subset ${subset}`);
  const cut: Cut = { family, file: `${family}-${subset}-${style}-normal`, axes, codePoints };
  return { role, name: pdfName(family, role, subset), ttf: await cutPlainFont(cut) };
}

function pdfName(family: string, role: CoreFont["role"], subset: string): string {
  const words = `${family} ${subset}`
    .split(/[- ]/)
    .map((word) => word[0]?.toUpperCase() + word.slice(1));
  return `${words.join("")}-${{ text: "Regular", strong: "SemiBold", display: "Bold" }[role]}`;
}
