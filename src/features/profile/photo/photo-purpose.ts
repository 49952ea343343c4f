import type { UploadPurpose } from "../../../platform/upload-purpose";

export const MAX_PHOTO_BYTES = 2 * 1024 * 1024;
const MAX_SIDE = 4_096;

/** A photo for one's own CV, one a person, which only they see. It is set by its own route. */
export const photoPurpose: UploadPurpose = {
  name: "cv-photo",
  kinds: ["jpg", "png"],
  maxBytes: MAX_PHOTO_BYTES,
  pictures: { maxSide: MAX_SIDE, maxPixels: MAX_SIDE * MAX_SIDE, isStripped: true },
  isOpen: false,
};
