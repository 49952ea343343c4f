export { readCredential } from "./sessions/read-credential";
