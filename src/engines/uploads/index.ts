export { type ByteSource } from "./archive";
export { BodyReader } from "./body-reader";
export { inspectWhole } from "./inspect-whole";
export { extensionIn, extensionOfType, kinds } from "./kinds";
export {
  HEAD_BYTES,
  type IncomingFile,
  kindOfFile,
  type ReceivedFile,
  receiveFile,
} from "./receive-file";
export { type RefuseUpload, type UploadRefusal } from "./refusal";
export { safeFileName } from "./safe-file-name";
export { type ServedObject, serveObject, servePicture } from "./serve-object";
export { storeBytes, storeStream } from "./store-checked";
