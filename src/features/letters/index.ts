export { LETTERS_JOB, lettersRunner } from "./letters-job";
export { listLetters } from "./list-letters";
export { purgeLetters } from "./purge-letters";
export { letterPages } from "./pages";
export { letterRoutes } from "./routes";
