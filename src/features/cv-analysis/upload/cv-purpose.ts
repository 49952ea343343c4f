import type { UploadPurpose } from "../../../platform/upload-purpose";

export const MAX_CV_BYTES = 5 * 1024 * 1024;
/** A longer offer is refused; published ones have some 3,000 characters. */
export const MAX_OFFER_CHARACTERS = 20_000;

/** A CV is taken by its own routes, is read by a machine and is kept for some weeks. */
export const cvPurpose: UploadPurpose = {
  name: "cv",
  kinds: ["pdf", "docx", "odt", "txt", "md", "json", "zip"],
  maxBytes: MAX_CV_BYTES,
  isOpen: false,
};
