export { isTooWideOrHigh } from "./picture-size";
export { extensionOf, type PictureType, sniffPicture } from "./sniff-picture";
export { withoutMetadata } from "./strip-metadata";
