import type { LetterDocument } from "../store/document";
import { composedBandOf } from "../check/word-bands";
import { letterOf } from "./letter-of";
import { type LetterMaterial, letterMaterial } from "./material";
import type { MotivationPools } from "./phrasebook";
import type { ComposeInput, LetterPlan } from "./plan";
import type { Slot } from "./sentence";
import type { MotivationPoint } from "./slot-row";
import { motivationSlots } from "./slots";
import { slotsOf } from "./slots-of";

/** The letter of motivation that a plan calls for. It says of the company only what a fact of it says. */
export function composeMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const material = letterMaterial(plan, input);
  const { motivation, company, job } = material.phrases;
  const pools: MotivationPools = {
    ...motivation,
    ...company,
    reasons: [],
    ...(material.wanted.job && job.motivation),
  };
  const source = { material, plan: plan.motivation, pools, kind: "statement" } as const;
  const parts = plan.motivation.map((paragraph) => ({
    point: paragraph.point,
    slots: slotsOf(source, paragraph, motivationSlots[paragraph.point]),
  }));
  return letterOf(material, {
    type: "motivation",
    pools,
    paragraphs: joined(parts, material),
    words: composedBandOf("motivation", material.wanted.length),
  });
}

type PlannedSlots = { readonly point: MotivationPoint; readonly slots: readonly Slot[] };

/** Some parts share a paragraph, so that there are at most five but in a long letter. */
function joined(parts: readonly PlannedSlots[], { wanted }: LetterMaterial): Slot[][] {
  if (wanted.length === "long") return parts.map(({ slots }) => [...slots]);
  const points = parts.map(({ point }) => point);
  const isKnown = points.includes("company");
  const isSplit = points.indexOf("company") !== points.lastIndexOf("company");
  const joins: Readonly<Record<MotivationPoint, boolean>> = {
    why: false,
    company: isSplit && points[1] === "company",
    recent: false,
    earlier: false,
    further: isKnown,
    offer: isSplit,
    next: wanted.length === "short" || (isKnown && !isSplit),
  };
  const paragraphs: Slot[][] = [];
  for (const [index, { point, slots }] of parts.entries()) {
    const last = paragraphs.at(-1);
    const isSecond = point === "company" && index > 1;
    if (last && joins[point] && !isSecond) last.push(...slots);
    else paragraphs.push([...slots]);
  }
  return paragraphs;
}
