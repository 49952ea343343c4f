import type { PDFDocument, PDFRef } from "pdf-lib";
import type { CvPhoto } from "../cv-content";

export type EmbeddedPhoto = {
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
};

/** A picture of more pixels takes more memory to unpack than a Worker has to spare. */
const MOST_PIXELS = 4_000_000;

/** It embeds a photo, or nothing where the file is damaged or too large: a CV is whole without it. */
export async function embedPhoto(
  file: PDFDocument,
  { bytes, mediaType }: CvPhoto,
): Promise<EmbeddedPhoto | null> {
  if (mediaType === "image/png" && !isSmallPng(bytes)) return null;
  try {
    const image =
      mediaType === "image/png" ? await file.embedPng(bytes) : await file.embedJpg(bytes);
    await image.embed();
    const { ref, width, height } = image;
    return width > 0 && height > 0 ? { ref, width, height } : null;
  } catch {
    return null;
  }
}

const PNG_HEADER_BYTES = 33;

function isSmallPng(bytes: Uint8Array): boolean {
  if (bytes.length < PNG_HEADER_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(16) * view.getUint32(20) <= MOST_PIXELS;
}
