export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/gif";

const extensions: Readonly<Record<PictureType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
};

export const extensionOf = (type: string | undefined) => extensions[type as PictureType] ?? "bin";

/** It reads the first bytes, because the type that the browser names proves nothing. */
export function sniffPicture(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (/^GIF8[79]a/.test(head)) return "image/gif";
  if (/^RIFF[^]{4}WEBP/.test(head)) return "image/webp";
  return null;
}
