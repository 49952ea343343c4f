import type { EntryLabel } from "../words/entry-label-words";
import { isCityName } from "./contact";
import type { EntryCell, EntryScores } from "./entry-cells";
import { placeScore } from "./entry-cells";
import { foldPhrase } from "./fold-letters";

/** These are the cells that tell the three things of an entry; the title may go over several cells of one part. */
export type EntryRoles = {
  readonly title: readonly EntryCell[];
  readonly holder: readonly EntryCell[];
  readonly city: EntryCell | null;
  /** It is how much better this reading is than the next best one. */
  readonly margin: number;
  readonly isSwappedClose: boolean;
};

const DETAIL =
  /^(?:cdi|cdd|stage|alternance|interim|freelance|temps plein|temps partiel|full[- ]time|part[- ]time|contract|permanent|temporary|internship|apprenticeship|seasonal|saisonnier|mention (?:tres |assez )?(?:bien|honorable).*|with honours|distinction|merit|first class.*|upper second.*|2[:.][12]|\d.*|gpa.*|grade.*|obtenu.*|remote|hybrid|teletravail|(?:en )?cours|graduated|expected|valide|niveau \w+)$/u;

/** What a head says that is neither a title nor an employer. */
export const isDetail = (text: string): boolean => DETAIL.test(foldPhrase(text));

type Leans = {
  /** It is how much the cells of a slot, or of a style, look like titles rather than employers. */
  readonly title: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
};

function meanBy(
  cells: readonly EntryCell[],
  keyOf: (cell: EntryCell) => string,
  valueOf: (cell: EntryCell) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const cell of cells) {
    const known = sums.get(keyOf(cell)) ?? { sum: 0, count: 0 };
    sums.set(keyOf(cell), { sum: known.sum + valueOf(cell), count: known.count + 1 });
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}

const lean = (text: string, scores: EntryScores) =>
  Math.max(-3, Math.min(3, scores.title(text) - scores.holder(text)));

function leansOf(all: readonly (readonly EntryCell[])[], scores: EntryScores): Leans {
  const cells = all.flat().filter((cell) => !isDetail(cell.piece.text));
  const named = cells.filter((cell) => placeScore(cell.piece.text) < 2);
  const bySlot = meanBy(
    named,
    ({ slot }) => slot,
    ({ piece }) => lean(piece.text, scores),
  );
  const byStyle = meanBy(
    named,
    ({ style }) => style,
    ({ piece }) => lean(piece.text, scores),
  );
  const place = meanBy(
    cells,
    ({ slot }) => slot,
    ({ piece }) => (placeScore(piece.text) >= 2 ? 1 : 0),
  );
  return { title: new Map([...bySlot, ...prefixed(byStyle)]), place };
}

const prefixed = (map: ReadonlyMap<string, number>) =>
  [...map].map(([key, value]) => [`style ${key}`, value] as const);

type CellFacts = {
  readonly cell: EntryCell;
  readonly title: number;
  readonly holder: number;
  readonly city: number;
};

/** What a label says outweighs all words. */
const KNOWN = 12;

/** The words of a cell count most, then what stands at its place in the other entries. */
function factsOf(cell: EntryCell, leans: Leans, scores: EntryScores): CellFacts {
  const { text } = cell.piece;
  const own = lean(text, scores);
  const slot = leans.title.get(cell.slot) ?? 0;
  const style = leans.title.get(`style ${cell.style}`) ?? 0;
  const toTitle = own + slot * 0.9 + style * 0.4;
  const place = placeScore(text);
  const isTown = isCityName(text) && text.split(/\s/u).length <= 4;
  const atPlace = isTown ? (leans.place.get(cell.slot) ?? 0) * 2.5 : 0;
  const far = Math.abs(cell.offset) >= 2 ? 0.6 : 0;
  const detail = isDetail(text) ? 4 : 0;
  const told = (role: EntryLabel) => (cell.known ? (cell.known === role ? KNOWN : -KNOWN) : 0);
  return {
    cell,
    title: told("title") + toTitle - place * 0.7 - far - detail,
    holder: told("holder") - toTitle - place * 0.7 - atPlace * 0.4 - far - detail,
    city:
      told("city") +
      Math.max(place, atPlace) +
      (cell.joint === "paren" ? 0.4 : 0) -
      Math.abs(own) * 0.3,
  };
}

type Choice = {
  readonly title: number;
  readonly holder: number;
  readonly city: number;
  readonly score: number;
};

const PRESENT = 2.2;

function orderScore(facts: readonly CellFacts[], title: number, holder: number): number {
  const [one, other] = [facts[title]?.cell, facts[holder]?.cell];
  if (!one || !other) return 0;
  const isApart = one.piece.part !== other.piece.part ? 0.4 : 0;
  return isApart + (title < holder ? 0.3 : 0) - Math.abs(title - holder) * 0.05;
}

function cityScore(
  facts: readonly CellFacts[],
  choice: Omit<Choice, "score"> & { readonly behindHolder: number },
): number {
  const city = facts[choice.city];
  if (!city) return 0;
  const before = facts[choice.city - 1];
  const isBehind = choice.holder === choice.city - 1 && city.cell.joint !== "part";
  const isTown = isCityName(city.cell.piece.text) && city.cell.piece.text.split(/\s/u).length <= 3;
  const behind = isBehind && isTown && before ? choice.behindHolder : 0;
  return city.city + behind - 1;
}

/** It tries every way of giving the cells their roles; there are eight cells at most. */
function bestChoices(facts: readonly CellFacts[], behindHolder: number): readonly Choice[] {
  const choices: Choice[] = [];
  for (let title = -1; title < facts.length; title += 1) {
    for (let holder = -1; holder < facts.length; holder += 1) {
      if (title === holder && title !== -1) continue;
      const named =
        (title < 0 ? 0 : PRESENT + (facts[title]?.title ?? 0)) +
        (holder < 0 ? 0 : PRESENT + (facts[holder]?.holder ?? 0)) +
        orderScore(facts, title, holder);
      choices.push(bestCity(facts, { title, holder, named, behindHolder }));
    }
  }
  return choices.toSorted((a, b) => b.score - a.score);
}

type NamedChoice = Omit<Choice, "city" | "score"> & {
  readonly named: number;
  readonly behindHolder: number;
};

function bestCity(
  facts: readonly CellFacts[],
  { title, holder, named, behindHolder }: NamedChoice,
): Choice {
  let best: Choice = { title, holder, city: -1, score: named };
  for (let city = 0; city < facts.length; city += 1) {
    if (city === title || city === holder) continue;
    const score = named + cityScore(facts, { title, holder, city, behindHolder });
    if (score > best.score) best = { title, holder, city, score };
  }
  return best;
}

const MOST_CELLS = 8;

/** It gives the cells of every entry their roles, by their words and by the order that the section keeps. */
export function rolesOfEntries(
  all: readonly (readonly EntryCell[])[],
  scores: EntryScores,
): readonly EntryRoles[] {
  const leans = leansOf(all, scores);
  return all.map((cells) => {
    const facts = cells.slice(0, MOST_CELLS).map((cell) => factsOf(cell, leans, scores));
    const [best, ...others] = bestChoices(facts, scores.townBehindHolder);
    if (!best) return { title: [], holder: [], city: null, margin: 0, isSwappedClose: false };
    const rival = others.find(
      ({ title, holder }) => title !== best.title || holder !== best.holder,
    );
    const margin = best.score - (rival?.score ?? 0);
    const isSwapped = rival?.title === best.holder && rival.holder === best.title;
    return {
      title: extended(cells, best.title, best),
      holder: extended(cells, best.holder, best),
      city: cells[best.city] ?? null,
      margin,
      isSwappedClose: isSwapped && margin < 0.8,
    };
  });
}

/** A cell that a comma or dash cut off and that nothing else claims goes back to its name. */
function extended(
  cells: readonly EntryCell[],
  start: number,
  choice: Choice,
): readonly EntryCell[] {
  const first = cells[start];
  if (!first) return [];
  const taken = [first];
  for (let index = start + 1; index < cells.length; index += 1) {
    const cell = cells[index];
    const isTaken = [choice.title, choice.holder, choice.city].includes(index);
    const isJoined =
      cell && cell.piece.part === first.piece.part && ["comma", "dash"].includes(cell.joint);
    if (
      !cell ||
      isTaken ||
      !isJoined ||
      isDetail(cell.piece.text) ||
      placeScore(cell.piece.text) >= 2
    )
      break;
    taken.push(cell);
  }
  return taken;
}
