export { removeFile } from "./keeping/remove-file";
export { type PostedFile, storeFile } from "./receiving/store-file";
