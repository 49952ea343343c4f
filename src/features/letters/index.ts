export { LETTERS_JOB, runLettersJob } from "./letters-job";
export { purgeLetters } from "./purge-letters";
export { letterRoutes } from "./routes";
