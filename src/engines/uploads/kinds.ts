import type { FileKind } from "../../platform/upload-purpose";
import { cleanName } from "./clean-name";

/** Names of one group are taken for each other: a JPEG called `photo.png` is kept as the JPEG that it is. */
type KindGroup = "picture" | "pdf" | "word" | "open-document" | "text" | "audio" | "archive";

type KindOfFile = {
  /** It is the type with which the file is served. */
  readonly type: string;
  /** The first one is given to a file whose name has none. */
  readonly extensions: readonly [string, ...string[]];
  readonly group: KindGroup;
  /** What such a file holds is told by its end or its middle, so that it is looked at as a whole. */
  readonly isReadWhole?: true;
};

/** These are all formats that are allowed for anything. */
export const kinds: Readonly<Record<FileKind, KindOfFile>> = {
  jpg: { type: "image/jpeg", extensions: ["jpg", "jpeg"], group: "picture", isReadWhole: true },
  png: { type: "image/png", extensions: ["png"], group: "picture", isReadWhole: true },
  gif: { type: "image/gif", extensions: ["gif"], group: "picture", isReadWhole: true },
  webp: { type: "image/webp", extensions: ["webp"], group: "picture", isReadWhole: true },
  pdf: { type: "application/pdf", extensions: ["pdf"], group: "pdf" },
  doc: { type: "application/msword", extensions: ["doc"], group: "word", isReadWhole: true },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
    group: "word",
    isReadWhole: true,
  },
  odt: {
    type: "application/vnd.oasis.opendocument.text",
    extensions: ["odt"],
    group: "open-document",
    isReadWhole: true,
  },
  rtf: { type: "application/rtf", extensions: ["rtf"], group: "word" },
  // The charset keeps a browser from guessing; a file in UTF-16 says so by its first two bytes.
  txt: { type: "text/plain; charset=utf-8", extensions: ["txt"], group: "text" },
  md: { type: "text/markdown; charset=utf-8", extensions: ["md", "markdown"], group: "text" },
  csv: { type: "text/csv; charset=utf-8", extensions: ["csv"], group: "text" },
  json: { type: "application/json", extensions: ["json"], group: "text" },
  mp3: { type: "audio/mpeg", extensions: ["mp3"], group: "audio" },
  wav: { type: "audio/wav", extensions: ["wav", "wave"], group: "audio" },
  flac: { type: "audio/flac", extensions: ["flac"], group: "audio" },
  ogg: { type: "audio/ogg", extensions: ["ogg", "oga", "opus", "ogv"], group: "audio" },
  m4a: { type: "audio/mp4", extensions: ["m4a", "m4b"], group: "audio" },
  // A film is taken for its sound.
  mp4: {
    type: "video/mp4",
    extensions: ["mp4", "m4v", "mov", "qt", "3gp", "3g2"],
    group: "audio",
  },
  aac: { type: "audio/aac", extensions: ["aac"], group: "audio" },
  "webm-video": { type: "video/webm", extensions: ["webm"], group: "audio" },
  webm: { type: "audio/webm", extensions: ["webm", "weba"], group: "audio" },
  mka: { type: "audio/x-matroska", extensions: ["mka"], group: "audio" },
  mkv: { type: "video/x-matroska", extensions: ["mkv"], group: "audio" },
  zip: { type: "application/zip", extensions: ["zip"], group: "archive", isReadWhole: true },
};

const kindByExtension: ReadonlyMap<string, FileKind> = new Map(
  (Object.keys(kinds) as FileKind[]).flatMap((kind) =>
    kinds[kind].extensions.map((extension) => [extension, kind] as const),
  ),
);

/** It is that of the name as it is kept, in lower case and without the dot; it is empty for a name without one. */
export const extensionIn = (name: string): string =>
  /[^.]\.([A-Za-z0-9]{1,10})$/.exec(cleanName(name))?.[1]?.toLowerCase() ?? "";

/** It is the extension for a type with which we have stored an object. */
export const extensionOfType = (type: string | undefined): string =>
  Object.values(kinds).find((kind) => kind.type === type)?.extensions[0] ?? "bin";

const isText = (kind: FileKind) => kinds[kind].group === "text";

/**
 * It is the kind that a file with these bytes and this name counts as, among the allowed ones, else null. A name without an
 * extension says nothing; any other must name an allowed kind of the group that the bytes belong to.
 */
export function agreedKind(
  sniffed: FileKind,
  name: string,
  allowed: readonly FileKind[],
): FileKind | null {
  const extension = extensionIn(name);
  const named = extension === "" ? sniffed : kindByExtension.get(extension);
  if (named === undefined || !allowed.includes(named)) return null;
  // Bytes cannot tell one kind of text from another.
  if (isText(sniffed) && isText(named)) return named;
  if (!allowed.includes(sniffed)) return null;
  return kinds[named].group === kinds[sniffed].group ? sniffed : null;
}

/** It is the allowed kind that the extension of a name stands for. */
export function kindNamed(name: string, allowed: readonly FileKind[]): FileKind | null {
  const named = kindByExtension.get(extensionIn(name));
  return named !== undefined && allowed.includes(named) ? named : null;
}
