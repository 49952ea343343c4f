import type { Figure } from "../../../engines/grounding/numbers";
import type { Source } from "./reading";
import { whollyOneOf } from "../../../engines/grounding/patterns";
import { countedKinds } from "./words/counted";

/** Says whether one of the sources has this very figure, in any notation. */
export function isSaid(figure: Figure, sources: readonly Source[]): boolean {
  const said = (value: number) =>
    sources.some(({ figures }) => figures.some((each) => agrees({ ...figure, value }, each)));
  return said(figure.value) || (figure.parts.length > 1 && figure.parts.every(said));
}

function agrees(claim: Figure, source: Figure): boolean {
  if (claim.isCrowd) return source.value >= claim.value && source.value < claim.value * 1_000;
  const measures = source.inherited === null ? [source.measure] : [source.inherited];
  if (!countsAlike(claim, source)) return false;
  if (claim.measure === "ratio") return isRatio(claim.value, source);
  if (Math.abs(claim.value - source.value) > 1e-9 * Math.max(1, source.value)) return false;
  if (source.isCrowd) return false;
  if (claim.measure === "plain" || claim.measure === "day") {
    return (
      !claim.counts ||
      measures.some((measure) => measure === "plain" || measure === "ratio" || measure === "day")
    );
  }
  if (claim.measure === "date") return measures.includes("date") || source.measure === "plain";
  return measures.includes(claim.measure);
}

function isRatio(ratio: number, { value, measure }: Figure): boolean {
  if (measure === "percent") return ratio === 2 && value === 50;
  return value === ratio && (measure === "ratio" || measure === "plain");
}

const kinds = countedKinds.map(whollyOneOf);

const kindOf = ({ of }: Figure) => kinds.findIndex((kind) => of.some((word) => kind.test(word)));

/** Nine people are not nine subsidiaries; a figure that counts something out of the ordinary passes. */
function countsAlike(claim: Figure, source: Figure): boolean {
  const [claimed, told] = [kindOf(claim), kindOf(source)];
  return claimed < 0 || told < 0 || claimed === told;
}

/** “From 6 to 45 minutes” where the facts went from 45 to 6. */
export function isReversed(claim: Figure, sources: readonly Source[]): boolean {
  if (claim.until === null) return false;
  const all = sources.flatMap(({ figures }) => figures).filter(({ until }) => until !== null);
  const goes = (from: number, to: number | null) =>
    all.some(({ value, until }) => value === from && until === to);
  return !goes(claim.value, claim.until) && goes(claim.until, claim.value);
}
