export { lettersJob } from "./request/letters-job";
export { listLetters } from "./store/list-letters";
export { purgeLetters } from "./store/purge-letters";
export { sweepLetterFiles } from "./print/sweep-letter-files";
