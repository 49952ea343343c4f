// The hash loads on first use, so that a request without a password pays for neither list nor hash.
export { checkPassword, hashPassword } from "./hash-password";
export { readBeforeHash } from "./hash-queue";
export { requireGoodPassword } from "./password-rules";
