import type { UploadPurpose } from "../../platform/upload-purpose";

const MB = 1024 * 1024;
/** It is what one request may carry, by contract. */
export const MAX_FORM_FILE_BYTES = 10 * MB;

/** A picture of 50 megapixels takes 200 MB when a browser decodes it. */
const pictures = { maxSide: 16_384, maxPixels: 50_000_000, isStripped: false };
const ordinary = { maxBytes: MAX_FORM_FILE_BYTES, pictures, isOpen: true } as const;

/** These are the papers of a thing that somebody owns, and what people keep without another feature. */
export const filePurposes: readonly UploadPurpose[] = [
  { name: "manual", kinds: ["pdf", "doc", "docx", "txt"], ...ordinary },
  { name: "warranty", kinds: ["pdf", "jpg", "png"], ...ordinary },
  { name: "invoice", kinds: ["pdf", "jpg", "png"], ...ordinary },
  { name: "image", kinds: ["jpg", "png", "gif", "webp"], ...ordinary },
  {
    name: "document",
    kinds: ["pdf", "doc", "docx", "txt", "rtf", "jpg", "png", "gif", "webp"],
    ...ordinary,
  },
  {
    name: "recording",
    kinds: ["mp3", "wav", "flac", "ogg", "m4a", "mp4", "aac", "webm", "webm-video", "mka", "mkv"],
    maxBytes: 2_000 * MB,
    isOpen: true,
  },
];
