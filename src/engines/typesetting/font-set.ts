import { clustersOf, settableCharacters } from "./clusters";
import { type FontFace, parseFontFace } from "./font-face";
import type { FontLoader } from "./font-loader";
import { loadRareFaces } from "./rare-faces";

/** The faces are in the order in which they are asked for a glyph. */
export type Typeface = readonly FontFace[];
export type FontRole = "text" | "strong" | "display";
export type FontSet = Readonly<Record<FontRole, Typeface>>;

type PackedFont = {
  readonly role: FontRole;
  readonly name: string;
  readonly base64: string;
};

type CoreFace = {
  readonly role: FontRole;
  readonly face: FontFace;
};

let latin: CoreFace[] | undefined;
let extended: CoreFace[] | undefined;

/** It loads the faces that can set a text: Latin always, the rest only when a character needs it. */
export async function loadFontSet(text: string, loader: FontLoader): Promise<FontSet> {
  const characters = new Set(clustersOf(text).flatMap((each) => settableCharacters(each) ?? []));
  latin ??= unpack((await import("../../../dist/fonts/latin")).fonts);
  let faces = latin;
  let missing = withoutGlyph(characters, faces);
  if (missing.length > 0) {
    extended ??= unpack((await import("../../../dist/fonts/extended")).fonts);
    faces = [...latin, ...extended];
    missing = withoutGlyph(new Set(missing), faces);
  }
  const rareFaces = missing.length > 0 ? await loadRareFaces(missing, loader) : [];
  const ofRole = (role: FontRole) =>
    faces.filter((font) => font.role === role).map(({ face }) => face);
  const textFaces = [...ofRole("text"), ...rareFaces];
  const strongFaces = [...ofRole("strong"), ...rareFaces];
  return {
    text: textFaces,
    strong: strongFaces,
    display: [...ofRole("display"), ...strongFaces],
  };
}

function unpack(fonts: readonly PackedFont[]): CoreFace[] {
  return fonts.map(({ role, name, base64 }) => ({
    role,
    face: parseFontFace(
      name,
      Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
      role,
    ),
  }));
}

/** These characters are set without a glyph: line ends, and spaces of a known width. */
const glyphless = /[\p{Cc}\u2000-\u200A\u2028\u2029\u202F\u205F]/u;

function withoutGlyph(characters: ReadonlySet<string>, faces: readonly CoreFace[]): string[] {
  const textFaces = faces.filter(({ role }) => role === "text");
  return [...characters].filter((character) => {
    if (glyphless.test(character)) return false;
    const codePoint = character.codePointAt(0) ?? 0;
    return !textFaces.some(({ face }) => face.glyphOf.has(codePoint));
  });
}
