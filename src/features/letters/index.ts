export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { purgeLetters } from "./purge-letters";
export { sweepLetterFiles } from "./sweep-letter-files";
export { type LetterRoutes, letterRoutes } from "./routes";
