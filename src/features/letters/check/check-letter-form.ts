import { bandOf } from "./word-bands";
import { signsOf } from "../../../engines/grounding/language-of";
import { allOf } from "../../../engines/grounding/patterns";
import type { CheckedLine, LetterReading } from "./reading";
import { countWordsIn, fold } from "../../../engines/grounding/tokens";
import type { Finding, SentencePlace } from "./violation";
import { cliches, humour } from "../../../engines/grounding/words/phrases";

export type PlacedFinding = Finding & { readonly where: SentencePlace; readonly isError?: boolean };

const whole: SentencePlace = { part: "letter" };
/** This many small faults of style count as a large one. */
const styleMax = 3;
/** With fewer posts, projects and achievements an honest letter is short. */
const factsOfFullLetter = 10;
const tellable: ReadonlySet<string> = new Set(["role", "project", "highlight"]);

export function checkLength({ letter, world }: LetterReading): PlacedFinding[] {
  const body = [
    letter.salutation,
    ...letter.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
    letter.closing.text,
    letter.signature,
  ].join("\n\n");
  const words = countWordsIn(body);
  const { min, max } = world.length ?? bandOf(letter.type);
  if (words > max) return [{ code: "too_long", excerpt: String(words), where: whole }];
  if (words >= min) return [];
  const poor = world.facts.filter(({ kind }) => tellable.has(kind)).length < factsOfFullLetter;
  return [
    {
      code: "too_short",
      excerpt: String(words),
      where: whole,
      ...(poor && { severity: "warning" as const }),
    },
  ];
}

export function checkLetterLanguage({ letter, lines }: LetterReading): PlacedFinding[] {
  const total = { fr: 0, en: 0 };
  for (const line of lines) {
    const signs = signsOf(line.tokens);
    total.fr += signs.fr;
    total.en += signs.en;
  }
  const other = letter.language === "fr" ? "en" : "fr";
  const isOther = total[other] > total[letter.language] && total[other] >= 8;
  return isOther ? [{ code: "wrong_language", excerpt: letter.subject, where: whole }] : [];
}

export function checkStyle({ letter, lines }: LetterReading): PlacedFinding[] {
  const body = lines.filter(({ where }) => where.part === "paragraph");
  const seen = new Set<string>();
  const repeated = body.filter((line) => {
    const opening = openingOf(line);
    return seen.has(opening) || !seen.add(opening);
  });
  const worn = body.flatMap((line) =>
    allOf(cliches[letter.language], line.folded)
      .filter((words) => !line.cited.some(({ folded }) => folded.includes(words)))
      .map((excerpt) => ({ code: "cliche" as const, excerpt, where: line.where })),
  );
  const openings = repeated.map((line) => ({
    code: "repeated_opening" as const,
    excerpt: openingOf(line),
    where: line.where,
  }));
  return [...graded(openings), ...graded(worn)];
}

function graded(found: readonly PlacedFinding[]): PlacedFinding[] {
  const isError = found.length >= styleMax;
  return found.map((each) => (isError ? each : { ...each, severity: "warning" }));
}

function openingOf({ text }: CheckedLine): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|¤+/gu) ?? [];
  return words.slice(0, 2).join(" ");
}

const leakWords = 6;

/** So many words in a row of what the writer was told are no coincidence. */
export function checkLeak({ world, lines }: LetterReading): PlacedFinding[] {
  if (!world.brief) return [];
  const runsOf = (folded: string) => {
    const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(leakWords - 1).map((_, at) => words.slice(at, at + leakWords).join(" "));
  };
  const told = new Set(runsOf(fold(world.brief)));
  return lines.flatMap(({ folded, where }) => {
    const excerpt = runsOf(folded).find((run) => told.has(run));
    return excerpt === undefined ? [] : [{ code: "instruction" as const, excerpt, where }];
  });
}

export function checkHumour({ letter, lines, sources, world }: LetterReading): PlacedFinding[] {
  if (letter.type !== "anti_motivation") return [];
  const subject = lines.find(({ where }) => where.part === "subject");
  const found: PlacedFinding[] = [];
  if (subject && !isDeclared(subject.folded)) {
    found.push({ code: "no_humour", excerpt: letter.subject, where: subject.where });
  }
  const jokes = lines.filter(({ kind, where }) => kind === "joke" && where.part === "paragraph");
  const isTrue = (id: string) => sources.get(id)?.of === "candidate";
  const tied = jokes.filter(({ ids }) => ids.some(isTrue)).length;
  if (tied < 0.6 * jokes.length || jokes.length === 0) {
    found.push({ code: "untied_jokes", excerpt: `${tied}/${jokes.length}`, where: whole });
  }
  if (!world.twin) return found;
  const told = new Set(
    world.twin.paragraphs
      .flat()
      .flatMap(({ facts }) => facts)
      .filter(isTrue),
  );
  const inverted = new Set(jokes.flatMap(({ ids }) => ids).filter((id) => told.has(id)));
  const needed = Math.min(3, told.size);
  if (inverted.size >= needed) return found;
  return [...found, { code: "not_inverted", excerpt: `${inverted.size}/${needed}`, where: whole }];
}

const refusing =
  /(?<!\p{L})(?:sans|not|no|non|pas|jamais|never|without|aucune?|nulle?|hors|rien d'|n'est|isn't|zero|finie?|d'|de l')(?: \p{L}+){0,2}[ '-]?$/u;

/** « sans humour » and “no joke” declare the contrary. */
function isDeclared(folded: string): boolean {
  const before = (words: string) =>
    folded.slice(Math.max(0, folded.indexOf(words) - 28), folded.indexOf(words));
  return allOf(humour, folded).some(
    (words) => words.startsWith("not ") || !refusing.test(before(words)),
  );
}
