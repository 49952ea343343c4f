import { languages } from "../../../src/platform/language";
import { test } from "./fixtures";

export const PHONE = 360;
export const DESKTOP = 1280;

/** Declares the tests once for each language, on a phone and on a desktop. */
export function inEveryLook(declareTests: () => void): void {
  for (const language of languages) {
    for (const width of [PHONE, DESKTOP]) {
      test.describe(`In ${language} at ${width} px`, () => {
        test.use({ language, width });
        declareTests();
      });
    }
  }
}
