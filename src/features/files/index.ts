export { announcedBytes } from "./api/posted-file";
export { fileError } from "./errors";
export { findStoredFile } from "./keeping/find-stored-file";
export { removeFile } from "./keeping/remove-file";
export { storedBytes } from "./keeping/stored-bytes";
export type { FileInspection } from "./receiving/inspect-file";
export type { StoredFile } from "./receiving/settle";
export { type PostedFile, storeFile } from "./receiving/store-file";
