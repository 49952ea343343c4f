export { forgiveGuesses, requirePassword } from "./change-password";
export { getAccount } from "./get-account";
