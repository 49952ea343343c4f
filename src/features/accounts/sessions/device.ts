export { UNKNOWN_DEVICE } from "./describe-device";
export type { Device } from "./sign-out";
