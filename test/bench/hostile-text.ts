import { codesOf } from "../features/letters/check/worlds";

/** These texts make a careless pattern start anew at every character. */
const repeated = [
  "I have ",
  "je vous ",
  "your terrible ",
  "a ",
  "are the ",
  "de ",
  "1 to ",
  "«",
  "“",
  "www.",
  "a@",
  "C#, ",
  "Python, ",
  "12 %, ",
  "Ana Durand, ",
  "2019, ",
];
const LONG = 24_000;
const TIMES = 8;
const ROUNDS = 5;

/**
 * How much longer the checker takes over a sentence that is eight times as long, at the worst of these: 8 times where it is
 * linear, 64 where it is not.
 */
export function worstGrowth(): { readonly text: string; readonly growth: number } {
  const grown = repeated.map((text) => {
    const long = text.repeat(LONG / text.length);
    return { text, growth: leastMs(long) / leastMs(long.slice(0, long.length / TIMES)) };
  });
  return grown.reduce((worst, each) => (each.growth > worst.growth ? each : worst));
}

function leastMs(text: string): number {
  const once = () => {
    const begunAt = performance.now();
    codesOf(text, ["Built it with care"]);
    return performance.now() - begunAt;
  };
  return Math.min(...Array.from({ length: ROUNDS }, once));
}
