export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { purgeLetters } from "./purge-letters";
export { letterPages } from "./pages";
export { letterRoutes } from "./routes";
