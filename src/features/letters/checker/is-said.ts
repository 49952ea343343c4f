import type { Figure } from "./numbers";
import type { Source } from "./reading";

/** Whether one of the sources says this very figure, in whatever notation. */
export function isSaid(figure: Figure, sources: readonly Source[]): boolean {
  const said = (value: number) =>
    sources.some(({ figures }) => figures.some((each) => agrees({ ...figure, value }, each)));
  return said(figure.value) || (figure.parts.length > 1 && figure.parts.every(said));
}

function agrees(claim: Figure, source: Figure): boolean {
  if (claim.isCrowd) return source.value >= claim.value && source.value < claim.value * 1_000;
  const measures = [source.measure, source.inherited];
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
