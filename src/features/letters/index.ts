export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { purgeLetters } from "./purge-letters";
export { letterRoutes } from "./routes";
