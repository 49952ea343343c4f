import type { LetterDocument } from "../store/document";
import { checkCitations } from "./check-citations";
import { checkCompany } from "./check-company";
import { checkDecency } from "./check-decency";
import { checkFigures } from "./check-figures";
import { checkGaps } from "./check-gaps";
import { checkSentenceLanguage, checkShapes } from "./check-form";
import {
  checkHumour,
  checkLeak,
  checkLength,
  checkLetterLanguage,
  checkStyle,
  type PlacedFinding,
} from "./check-letter-form";
import { checkNames } from "./check-names";
import { messages } from "./messages";
import { type CheckedLine, type LetterReading, readingOf } from "./reading";
import type { CheckedWorld } from "./checked-world";
import type { Finding, Violation } from "./violation";

const lineChecks: readonly ((line: CheckedLine, reading: LetterReading) => Finding[])[] = [
  checkCitations,
  checkFigures,
  checkNames,
  checkCompany,
  checkGaps,
  checkShapes,
  checkSentenceLanguage,
  checkDecency,
];
const letterChecks: readonly ((reading: LetterReading) => PlacedFinding[])[] = [
  checkLength,
  checkLetterLanguage,
  checkStyle,
  checkHumour,
  checkLeak,
];

/** Everything in a letter that its world does not carry, in reading order; the letter as a whole comes last. */
export function checkLetter(letter: LetterDocument, world: CheckedWorld): Violation[] {
  const reading = readingOf(letter, world);
  const ofLines = reading.lines.flatMap((line) =>
    lineChecks
      .flatMap((check) => check(line, reading))
      .map((finding) => violationOf({ ...finding, where: line.where })),
  );
  const ofLetter = letterChecks.flatMap((check) => check(reading)).map(violationOf);
  return [...ofLines, ...ofLetter];
}

function violationOf({ code, where, excerpt, severity }: PlacedFinding): Violation {
  const shown = excerpt.replaceAll(/[¤¦]+/gu, "…");
  return {
    code,
    where,
    excerpt: shown,
    message: messages[code](shown),
    severity: severity ?? "error",
  };
}
