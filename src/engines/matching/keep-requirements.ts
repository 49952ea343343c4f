import type { OfferText } from "./offer-text";
import type { OfferFinding, Requirement, RequirementLevel } from "./requirement";
import { overlaps } from "./scan";
import { weightOf } from "./weights";

export type LevelledFinding = { readonly finding: OfferFinding; readonly level: RequirementLevel };

/** Each need stands once, with how often the offer says it, in the words of the offer. */
export function keepRequirements(
  offer: OfferText,
  all: readonly LevelledFinding[],
  title: string | undefined,
): Requirement[] {
  const ordered = all.toSorted((left, right) => left.finding.start - right.finding.start);
  const kept: (LevelledFinding & { mentions: number })[] = [];
  for (const item of ordered) {
    const same = kept.find(
      (other) =>
        isSame(other.finding, item.finding) &&
        (item.finding.kind !== "degree" || other.level === item.level) &&
        !areListed(offer, other, item),
    );
    if (same) {
      same.mentions += 1;
      continue;
    }
    if (
      kept.some(
        ({ finding }) => finding.kind === item.finding.kind && overlaps(finding, item.finding),
      )
    )
      continue;
    kept.push({ ...item, mentions: 1 });
  }
  return kept.map(({ finding, level, mentions }) => {
    const { start, end, ...values } = withTrade(finding, { title, offer });
    const weight = weightOf(finding, { level, mentions, title });
    return { ...values, level, weight, ...offer.locate(start, end) } as Requirement;
  });
}

type Titled = { readonly offer: OfferText; readonly title: string | undefined };

/** « CAP exigé » means the one of the trade, and so do years of any field. */
function withTrade(finding: OfferFinding, { offer, title }: Titled): OfferFinding {
  if (title === undefined) return finding;
  if (finding.kind === "years" && finding.field === undefined) return { ...finding, trade: title };
  if (finding.kind !== "degree" || finding.title !== undefined) return finding;
  const quote = offer.folded.slice(finding.start, finding.end);
  return namesNoSubject.test(quote) ? { ...finding, trade: title } : finding;
}

const namesNoSubject =
  /^(?:(?:un |le |a |an )?(?:cap|bep|cap\/bep|cap ou bep|bts|dut|bac pro(?:fessionnel)?|brevet professionnel|bp|titre pro(?:fessionnel)?|cqp|diplome|diploma|(?:relevant |professional |vocational )?qualifications?|nvq(?: level \d)?)(?: (?:exigee?s?|requise?s?|obligatoire|demandee?|indispensable|required|minimum|souhaitee?))?)$/;

const inList =
  /^\s{0,3}(?:,|\/|(?:,\s)?(?:et|and|or|ou|&))\s{0,3}(?:(?:du|des|de la|la|le|les|the|an?|en|in)\s|de l'|d'|l')?$/;

/** “Valuations and final accounts” are two needs, though one row of the table names both. */
function areListed(offer: OfferText, left: LevelledFinding, right: LevelledFinding): boolean {
  const between = offer.folded.slice(left.finding.end, right.finding.start);
  return between.length < 16 && inList.test(between) && wordsDiffer(offer, left, right);
}

function wordsDiffer(
  { folded }: OfferText,
  left: LevelledFinding,
  right: LevelledFinding,
): boolean {
  const [one, other] = [left, right].map(({ finding }) => folded.slice(finding.start, finding.end));
  return one !== other;
}

function isSame(left: OfferFinding, right: OfferFinding): boolean {
  if (left.kind === "skill" && right.kind === "skill") {
    return left.skills.length > 0 && left.skills[0] === right.skills[0];
  }
  if (left.kind === "language" && right.kind === "language")
    return left.language === right.language;
  if (left.kind === "licence" && right.kind === "licence")
    return left.licence === right.licence && left.exam?.score === right.exam?.score;
  if (left.kind === "degree" && right.kind === "degree")
    return left.title !== undefined && left.title === right.title;
  if (left.kind === "years" && right.kind === "years")
    return left.years === right.years && left.field === right.field;
  return false;
}
