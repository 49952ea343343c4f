import { type Cut, cutPlainFont, readUnicodeRanges } from "./fontsource";

/** Cut for 11 point text: sturdier and wider than the same face at display size. */
const text = { family: "source-serif-4", style: "opsz", axes: { opsz: 11, wght: 400 } };
const strong = { family: "source-serif-4", style: "opsz", axes: { opsz: 14, wght: 620 } };
/** The voice of the anti-letter: soft, a little wonky. */
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

/** Code points that nearly every letter needs. */
export function cutLatinFonts(): Promise<CoreFont[]> {
  return Promise.all([
    cutCore("text", "latin"),
    cutCore("strong", "latin"),
    cutCore("display", "latin"),
  ]);
}

/** The rest of the scripts that the text face itself knows. */
export function cutExtendedFonts(): Promise<CoreFont[]> {
  const subsets = ["latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"];
  return Promise.all([
    ...subsets.map((subset) => cutCore("text", subset)),
    ...subsets.map((subset) => cutCore("strong", subset)),
    cutCore("display", "latin-ext"),
    cutCore("display", "vietnamese"),
  ]);
}

/** All code points that need no rare font. */
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
