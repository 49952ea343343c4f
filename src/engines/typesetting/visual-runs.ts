import type { Direction } from "./font-face";

export type VisualRun = {
  readonly text: string;
  readonly direction: Direction;
};

/**
 * It orders the runs of a line visually, after the Unicode Bidirectional Algorithm; the letters' languages run left to
 * right.
 */
export type Reorder = (line: string) => VisualRun[];

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

export async function loadReorder(): Promise<Reorder> {
  const { default: createBidi } = await import("bidi-js");
  const bidi = createBidi();
  return (line) => {
    const { levels } = bidi.getEmbeddingLevels(line, "ltr");
    const runs: { text: string; level: number }[] = [];
    let at = 0;
    for (const character of line) {
      const level = levels[at] ?? 0;
      const shown =
        level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character;
      at += character.length;
      const run = runs.at(-1);
      if (run?.level === level) run.text += shown;
      else runs.push({ text: shown, level });
    }
    return toVisualOrder(runs).map(({ text, level }) => ({
      text,
      direction: level % 2 === 1 ? "rtl" : "ltr",
    }));
  };
}

/** By rule L2, from the highest level down to 1, every stretch at that level or above is reversed. */
function toVisualOrder<T extends { level: number }>(runs: T[]): T[] {
  let ordered = runs;
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const next: T[] = [];
    let stretch: T[] = [];
    for (const run of ordered) {
      if (run.level >= level) {
        stretch.unshift(run);
        continue;
      }
      next.push(...stretch, run);
      stretch = [];
    }
    ordered = [...next, ...stretch];
  }
  return ordered;
}
