import * as fc from "fast-check";
import { isCostly } from "../../../src/features/chat/text/markdown-cost";
import { renderMarkdown } from "../../../src/features/chat/text/render-markdown";
import { costliest, plainMessage, repeatedPieces } from "../../support/costly-markdown";
import { atMost, type Row } from "../table";

const MESSAGES = 400;
const SEED = 11;
const SUSPECTS = 20;
const FEW = 6;
const MANY = 25;
const MOST = 5;

/** The time of the message of 2,000 characters that costs most, among those that are just still read as Markdown. */
export async function benchMarkdown(): Promise<Row[]> {
  const texts = fc.sample(repeatedPieces, { numRuns: MESSAGES, seed: SEED });
  const messages = texts.map((text) => costliest(text, isCostly));
  for (const message of [plainMessage, ...messages]) renderMarkdown(message);
  const suspects = messages
    .map((message) => ({ message, ratio: ratioOf(message, FEW) }))
    .toSorted((one, other) => other.ratio - one.ratio)
    .slice(0, SUSPECTS);
  const worst = Math.max(...suspects.map(({ message }) => ratioOf(message, MANY)));
  const plain = Math.min(...Array.from({ length: MANY }, () => millisecondsOf(plainMessage)));
  return [
    {
      what: `a message full of Markdown, the worst of ${MESSAGES}, to a plain one of the same length`,
      figure: `${worst.toFixed(1)} times as long`,
      goal: atMost(worst, MOST, " times"),
    },
    { what: "a plain message of 2,000 characters", figure: `${plain.toFixed(2)} ms` },
  ];
}

/** The best of so many times of each, by turns: a busy machine only ever adds, and what ran before decides how well code is compiled. */
function ratioOf(message: string, times: number): number {
  let [best, bestPlain] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let time = 0; time < times; time += 1) {
    best = Math.min(best, millisecondsOf(message));
    bestPlain = Math.min(bestPlain, millisecondsOf(plainMessage));
  }
  return best / bestPlain;
}

function millisecondsOf(content: string): number {
  const start = performance.now();
  renderMarkdown(content);
  return performance.now() - start;
}
