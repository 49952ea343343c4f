export { fileError } from "./errors";
export { findStoredFile } from "./keeping/find-stored-file";
export { removeFile } from "./keeping/remove-file";
export type { StoredFile } from "./receiving/settle";
export { type PostedFile, storeFile } from "./receiving/store-file";
