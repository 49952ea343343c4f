export { UNKNOWN_DEVICE } from "./sessions/describe-device";
export type { Device } from "./sessions/sign-out";
