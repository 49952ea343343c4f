export { type CitingLetters, countCitingLetters } from "./store/count-citing-letters";
