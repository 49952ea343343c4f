import { isReversed, isSaid } from "./is-said";
import { type Figure, figuresOf } from "../../../engines/grounding/numbers";
import { has } from "../../../engines/grounding/patterns";
import { concernsCompany, type CheckedLine, type LetterReading, type Source } from "./reading";
import { fold } from "../../../engines/grounding/tokens";
import { monthOf } from "../../../engines/grounding/units";
import type { Finding, ViolationCode } from "./violation";
import { meetings } from "./words/deeds";

/** Every number, date, percentage, duration and amount must be said by a fact that the sentence cites. */
export function checkFigures(line: CheckedLine, reading: LetterReading): Finding[] {
  const { language } = reading.letter;
  const figures = figuresOf(line.text, language, line.tokens);
  const sources = line.cited.filter(({ of }) => mayCarry(line, of));
  const found = figures
    .filter(
      (figure) =>
        isReversed(figure, sources) || !(isSaid(figure, sources) || isArrangement(figure, line)),
    )
    .map((figure): Finding => ({ code: codeOf(figure, line, reading), excerpt: figure.excerpt }));
  return [...found, ...strayMonths(line, sources), ...strayDecades(line, sources)];
}

/** A company’s number is the company’s: no sentence about the candidate may lean on it. */
function mayCarry(line: CheckedLine, of: Source["of"]): boolean {
  if (line.kind === "candidate") return of === "candidate";
  if (line.kind === "company") return of === "company";
  return of === "candidate" || concernsCompany(line);
}

/** « un échange de 30 minutes », “on Monday 12 at 14:00”, “the first three months” propose; they claim nothing. */
function isArrangement(figure: Figure, line: CheckedLine): boolean {
  if (line.kind !== "motivation" && line.kind !== "courtesy") return false;
  if (figure.measure === "ratio")
    return figure.excerpt === "twice" && has("read|reread|thought|think|looked", line.folded);
  const isClock = figure.measure === "plain" && !figure.counts && figure.value <= 59;
  const isShort = figure.measure === "time:minute" || figure.measure === "time:hour";
  if (isShort || isClock || figure.measure === "day") return has(meetings, line.folded);
  const before = fold(line.text.slice(Math.max(0, figure.start - 14), figure.start));
  return (
    /^time:(?:day|week|month)$/u.test(figure.measure) &&
    (/(?:first|premiere?s?|prochaine?s?|next) $/u.test(before) || line.folded.endsWith("?"))
  );
}

const codes: Partial<Record<Figure["measure"], ViolationCode>> = {
  percent: "percentage",
  money: "money",
  date: "date",
  month: "date",
  day: "date",
};

function codeOf(
  figure: Figure,
  line: CheckedLine,
  { world, sources, offer }: LetterReading,
): ViolationCode {
  if (line.kind !== "company" && world.companyFacts.length > 0) {
    const ofCompany = [...sources.values()].filter(({ of }) => of === "company");
    if (isSaid(figure, ofCompany)) return "company_number";
  }
  if (offer && isSaid(figure, [offer])) return "offer_number";
  if (figure.measure.startsWith("time:")) return "duration";
  return codes[figure.measure] ?? "number";
}

/** « dans les nineties » and “in the nineties” date without a figure. */
function strayDecades(line: CheckedLine, sources: readonly Source[]): Finding[] {
  return line.tokens
    .filter(({ folded }) =>
      /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/u.test(folded),
    )
    .filter(({ folded }) => !sources.some(({ words }) => words.has(folded)))
    .map(({ text }) => ({ code: "date", excerpt: text }));
}

/** A month is a date without a figure: « depuis mars », “in May”. */
function strayMonths(line: CheckedLine, sources: readonly Source[]): Finding[] {
  const isPlan = line.kind === "motivation" || line.kind === "courtesy";
  if (isPlan && has(meetings, line.folded)) return [];
  return line.tokens.flatMap(({ text, folded, opens }, index) => {
    const month = monthOf(folded);
    if (!month) return [];
    const before = line.tokens[index - 1]?.folded ?? "";
    const after = line.tokens[index + 1]?.text ?? "";
    const dated = /^(?:in|since|from|until|of|last|en|depuis|de|des|au|fin|debut)$/u.test(before);
    if (!/^\d{4}$/u.test(after) && (!dated || opens || /^may$|^march$/u.test(text))) return [];
    const said = sources.some(
      ({ figures, words }) =>
        words.has(folded) ||
        figures.some(({ measure, value }) => measure === "month" && value === month),
    );
    return said ? [] : [{ code: "date" as const, excerpt: text }];
  });
}
