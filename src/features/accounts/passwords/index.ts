// Loaded on first use: a request that sets or checks no password pays for neither list nor hash.
export { checkPassword, hashPassword } from "./hash-password";
export { requireGoodPassword } from "./password-rules";
