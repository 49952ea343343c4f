import { isSaid } from "./is-said";
import { type Figure, figuresOf } from "./numbers";
import { has } from "./patterns";
import { concernsCompany, type Line, type Reading, type Source } from "./reading";
import { monthOf } from "./units";
import type { Finding, ViolationCode } from "./violation";

/** Every number, date, percentage, duration and amount must be said by a fact that the sentence cites. */
export function checkFigures(line: Line, reading: Reading): Finding[] {
  const { language } = reading.letter;
  const figures = figuresOf(line.text, language, line.tokens);
  const sources = line.cited.filter(({ of }) => mayCarry(line, of));
  const found = figures
    .filter((figure) => !isSaid(figure, sources) && !isMeeting(figure, line))
    .map((figure): Finding => ({ code: codeOf(figure, line, reading), excerpt: figure.excerpt }));
  return [...found, ...strayMonths(line, sources)];
}

/** A company’s number is the company’s: no sentence about the candidate may lean on it. */
function mayCarry(line: Line, of: Source["of"]): boolean {
  if (line.kind === "candidate") return of === "candidate";
  if (line.kind === "company") return of === "company";
  return of === "candidate" || concernsCompany(line);
}

/** « un échange de 30 minutes » proposes; it claims nothing. */
function isMeeting(figure: Figure, line: Line): boolean {
  if (line.kind !== "motivation" && line.kind !== "courtesy") return false;
  const isShort = figure.measure === "time:minute" || figure.measure === "time:hour";
  return (
    isShort &&
    has(
      "echange|entretien|appel|rencontre|cafe|call|meeting|conversation|interview|coffee|chat|talk",
      line.folded,
    )
  );
}

const codes: Partial<Record<Figure["measure"], ViolationCode>> = {
  percent: "percentage",
  money: "money",
  date: "date",
  month: "date",
  day: "date",
};

function codeOf(figure: Figure, line: Line, { world, sources, offer }: Reading): ViolationCode {
  if (line.kind !== "company" && world.companyFacts.length > 0) {
    const ofCompany = [...sources.values()].filter(({ of }) => of === "company");
    if (isSaid(figure, ofCompany)) return "company_number";
  }
  if (offer && isSaid(figure, [offer])) return "offer_number";
  if (figure.measure.startsWith("time:")) return "duration";
  return codes[figure.measure] ?? "number";
}

/** A month is a date without a figure: « depuis mars », “in May”. */
function strayMonths(line: Line, sources: readonly Source[]): Finding[] {
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
