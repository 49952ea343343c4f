import type { Line } from "../line";
import type { CvLanguageCode } from "../read-cv-result";
import { foldedWordsOf } from "./fold-letters";

const french = new Set(
  "le la les des du de et en au aux pour par avec sur dans sans chez une un est ans mois sein depuis mise suivi gestion janvier fevrier avril juin juillet aout septembre octobre novembre decembre formation competences langues experience profil anglais francais".split(
    " ",
  ),
);
const english = new Set(
  "the of and to in for with on at by from as is an a into over team years months present january february march april june july august september october december skills education work english french languages experience summary profile".split(
    " ",
  ),
);

/** It is the language of which more small words stand in the lines. */
export function languageOfLines(lines: readonly Line[]): CvLanguageCode {
  let balance = 0;
  for (const { text } of lines) {
    for (const word of foldedWordsOf(text)) {
      if (french.has(word)) balance += 1;
      if (english.has(word)) balance -= 1;
    }
  }
  return balance >= 0 ? "fr" : "en";
}
