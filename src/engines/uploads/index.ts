export { BodyReader } from "./body-reader";
export { inspectStored } from "./inspect-whole";
export { extensionOfType, kinds } from "./kinds";
export {
  HEAD_BYTES,
  type IncomingFile,
  kindOfFile,
  type ReceivedFile,
  receiveFile,
} from "./receive-file";
export { type RefuseUpload, type UploadRefusal } from "./refusal";
export { agreedName, safeFileName } from "./safe-file-name";
export { sniffKind } from "./sniff";
export { type ServedObject, serveObject, servePicture } from "./serve-object";
export { hashStream, hashText, type PutBody, storeStream, toHex } from "./store-checked";
