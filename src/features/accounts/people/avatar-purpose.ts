import type { UploadPurpose } from "../../../platform/upload-purpose";

export const MAX_AVATAR_BYTES = 2 * 1024 * 1024;
const MAX_SIDE = 4_096;

/** A profile picture is set by its own route, one a person, and is seen by all signed-in people. */
export const avatarPurpose: UploadPurpose = {
  name: "avatar",
  kinds: ["jpg", "png", "webp", "gif"],
  maxBytes: MAX_AVATAR_BYTES,
  pictures: { maxSide: MAX_SIDE, maxPixels: MAX_SIDE * MAX_SIDE, isStripped: true },
  isOpen: false,
};
