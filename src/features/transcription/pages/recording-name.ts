/** Files of these names are taken for a recording; what each of them is stands in its bytes. */
const KNOWN = /\.(?:mp3|wave?|flac|og[gav]|opus|m4[abv]|mp4|mov|qt|3g[p2]|aac|web[ma]|mk[av])$/i;
const HEAD_BYTES = 12;

const heads: readonly (readonly [sign: string, at: number, extension: string])[] = [
  ["RIFF", 0, "wav"],
  ["fLaC", 0, "flac"],
  ["OggS", 0, "ogg"],
  ["ID3", 0, "mp3"],
  ["\u00FF\u00FB", 0, "mp3"],
  ["\u00FF\u00F3", 0, "mp3"],
  ["\u00FF\u00F1", 0, "aac"],
  ["\u00FF\u00F9", 0, "aac"],
  ["ftyp", 4, "mp4"],
  ["\u001A\u0045\u00DF\u00A3", 0, "mkv"],
];

/** A recording that a telephone or a person has misnamed gets the ending that its first bytes ask for. */
export async function recordingName(file: File): Promise<string> {
  if (KNOWN.test(file.name)) return file.name;
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const head = String.fromCharCode(...bytes);
  const found = heads.find(([sign, at]) => head.startsWith(sign, at));
  return found ? `${file.name}.${found[2]}` : file.name;
}
