export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { purgeLetters } from "./purge-letters";
export { sweepLetterFiles } from "./sweep-letter-files";
export { letterPages } from "./pages";
export { type LetterRoutes, letterRoutes } from "./routes";
