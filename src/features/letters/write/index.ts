export { BUILT_IN_WRITER, writeLetter, WrittenLetter } from "./write-letter";
export { writePair } from "./write-pair";
