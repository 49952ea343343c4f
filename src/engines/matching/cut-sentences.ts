/** A longer sentence is cut at a space, so that no pattern meets an unbounded text. */
const MOST_SENTENCE = 500;

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc(?=\.\s*[,)a-z])|env|min|max|m|mme|mr|mrs|ms|dr|st|ste|no|nb|cf|incl|approx|inc|ltd|b\.sc|m\.sc|ph\.d|niv|resp|tel|adm|p|art|s\.a|h\.f|cat|(?<!(?:permis|class|grade|category|categorie|en|level|plan) )[a-z])$/;

/** “Vous connaissez Sage ? C’est un plus !” is one wish. */
const praises =
  /^\s{0,3}(?:c'est|ce serait|tant mieux|that's|it's|that would be|so much the better|even better|not needed|no need|not required|pas besoin|inutile)(?![\p{L}])/u;

/** “Two seasons... sorry, two years” corrects itself. */
const goesOn = /^\.\. (?:pardon|sorry|ou|or|et|and)(?![\p{L}])/u;

/** Offsets of the sentences between two places of a line; every character is looked at once. */
export function cutSentences(folded: string, from: number, end: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  const push = (until: number) => {
    if (folded.slice(start, until).trim() !== "") cuts.push([start, until]);
    start = until;
  };
  for (let at = from; at < end; at += 1) {
    const unit = folded.charAt(at);
    const isLast = at + 1 >= end || /\s/.test(folded.charAt(at + 1));
    if (unit === "•" && at > start) push(at);
    else if ("!?;".includes(unit) && isLast) {
      if (unit !== "?" || !praises.test(folded.slice(at + 1, at + 40))) push(at + 1);
    } else if (
      unit === "." &&
      isLast &&
      !goesOn.test(folded.slice(at - 1, at + 12)) &&
      !abbreviation.test(folded.slice(Math.max(start, at - 8), at))
    ) {
      push(at + 1);
    } else if (at - start >= MOST_SENTENCE && /[\s,]/.test(unit)) push(at + 1);
    else if (at - start >= MOST_SENTENCE * 2) push(at + 1);
  }
  push(end);
  return cuts;
}
