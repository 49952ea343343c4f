export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { listLetters } from "./list-letters";
export { purgeLetters } from "./purge-letters";
export { sweepLetterFiles } from "./sweep-letter-files";
export { type LetterRoutes, letterRoutes } from "./routes";
