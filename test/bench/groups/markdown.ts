import * as fc from "fast-check";
import { isCostly } from "../../../src/features/chat/text/markdown-cost";
import { renderMarkdown } from "../../../src/features/chat/text/render-markdown";
import { costliest, plainMessage, repeatedPieces } from "../../support/costly-markdown";
import { atMost, type Row } from "../table";

const MESSAGES = 400;
const SEED = 11;
const SUSPECTS = 20;
/** The best of so many times, because a busy machine only ever adds. */
const TIMES = 7;
const MOST = 5;

/** The time of the message of 2,000 characters that costs most, among those that are just still read as Markdown. */
export async function benchMarkdown(): Promise<Row[]> {
  const texts = fc.sample(repeatedPieces, { numRuns: MESSAGES, seed: SEED });
  const messages = texts.map((text) => costliest(text, isCostly));
  for (const message of [plainMessage, ...messages]) renderMarkdown(message);
  // A plain message is timed beside each, because what ran before decides how well the parser is compiled.
  const ratioOf = (message: string) => millisecondsOf(message) / millisecondsOf(plainMessage);
  const suspects = messages
    .map((message) => ({ message, ratio: ratioOf(message) }))
    .toSorted((one, other) => other.ratio - one.ratio)
    .slice(0, SUSPECTS);
  // A pause of the machine makes one message look slow once, not three times.
  const worst = Math.max(
    ...suspects.map(({ message, ratio }) => Math.min(ratio, ratioOf(message), ratioOf(message))),
  );
  const plain = millisecondsOf(plainMessage);
  return [
    {
      what: `a message full of Markdown, the worst of ${MESSAGES}, to a plain one of the same length`,
      figure: `${worst.toFixed(1)} times as long`,
      goal: atMost(worst, MOST, " times"),
    },
    { what: "a plain message of 2,000 characters", figure: `${plain.toFixed(2)} ms` },
  ];
}

function millisecondsOf(content: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    renderMarkdown(content);
    return performance.now() - start;
  });
  return Math.min(...times);
}
