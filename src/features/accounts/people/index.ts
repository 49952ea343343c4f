export { requirePassword } from "./change-password";
export { getAccount } from "./get-account";
