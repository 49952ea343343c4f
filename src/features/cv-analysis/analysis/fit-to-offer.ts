import { extractRequirements, matchNeeds } from "../../../engines/matching/matching";
import type { CandidateFact } from "../../../engines/matching/candidate-fact";
import { ANSWERING } from "../../../engines/matching/answer-strength";
import type { MatchedNeed } from "../../../engines/matching/match-needs";
import type { CvCheck, CvNeed } from "./cv-analysis";
import { cutQuote, type CvSubject } from "./cv-subject";
import { factsOfCv } from "./facts-of-cv";

export type OfferFit = {
  readonly score: number | null;
  readonly checks: readonly CvCheck[];
  readonly needs: readonly CvNeed[];
  readonly missingSkills: string[];
};

const MUST = 3;
const NICE = 1;

/** It says need by need which sentence of the CV answers it. A skill that the CV does not show is never assumed. */
export function fitTo(subject: CvSubject, offer: string): OfferFit {
  const { requirements } = extractRequirements(offer);
  const facts = factsOfCv(subject, offer);
  const told = new Map(facts.map((fact) => [fact.id, fact]));
  const judged = matchNeeds(requirements, facts).filter(
    ({ need }) => need.kind !== "place" && need.kind !== "contract",
  );
  const needs = judged.map((matched, index) => needOf(matched, { index, told, subject }));
  const weights = judged.map(weightOf);
  const whole = sum(weights);
  const earned = sum(weights.map((weight, index) => weight * (judged[index]?.share ?? 0)));
  const score = whole === 0 ? null : Math.round((earned / whole) * 100);
  return {
    score,
    needs,
    checks: needs.map((need, index) => {
      const weight = weights[index] ?? 0;
      const mended = Math.round(((earned + weight) / whole) * 100);
      const share = judged[index]?.share ?? 0;
      return checkOfNeed(need, { weight, share, gain: mended - (score ?? 0) });
    }),
    missingSkills: needs
      .filter(({ kind, isMissing }) => kind === "skill" && isMissing)
      .map(({ quote }) => quote),
  };
}

const weightOf = ({ need }: MatchedNeed): number => {
  const weight = need.level === "must" ? MUST : NICE;
  return need.kind === "skill" && need.isOpen ? weight / 2 : weight;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

type Telling = {
  readonly index: number;
  readonly told: ReadonlyMap<string, CandidateFact>;
  readonly subject: CvSubject;
};

/** Facts stand in the order in which they prove: what was done before what is listed. */
function needOf(
  { need, answeredBy, isMissing }: MatchedNeed,
  { index, told, subject }: Telling,
): CvNeed {
  const [first] = answeredBy.filter(({ strength }) => strength >= ANSWERING);
  const fact = first && told.get(first.factId);
  const path = fact ? (fact.id.split("#")[0] ?? fact.id) : null;
  return {
    id: `need:${index}`,
    quote: cutQuote(need.quote),
    kind: need.kind,
    level: need.level,
    isOpen: need.kind === "skill" && need.isOpen,
    isMissing,
    proof: fact && path !== null ? subject.spanOf({ path, text: fact.text }) : null,
  };
}

function checkOfNeed(
  { id, quote, kind, isMissing, proof }: CvNeed,
  { weight, share, gain }: Record<"weight" | "share" | "gain", number>,
): CvCheck {
  return {
    id,
    scale: "fit",
    category: kind === "skill" ? "skills" : "content",
    weight,
    earned: weight * share,
    gain: isMissing ? gain : 0,
    outcome: isMissing ? "lost" : "kept",
    params: { count: 0, of: 0, text: quote },
    spans: proof ? [proof] : [],
  };
}
