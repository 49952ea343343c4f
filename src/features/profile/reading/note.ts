import type { Localized } from "../../../platform/language";

/** One thing that is said about a place of the file. */
export type ResumeNote = {
  /** Both are counted from 1. */
  readonly line: number;
  readonly column?: number;
  /** It is spelt as in the file: `work[0].company`; it is empty for the file as a whole. */
  readonly path: string;
  readonly message: Localized;
};

export type Place = { readonly offset: number; readonly path: string };

/** Notes are taken by offset and told by line, in the order of the file. */
export class NoteTaker {
  readonly #lineStarts: readonly number[];
  readonly #problems: (Place & { message: Localized })[] = [];
  readonly #warnings: (Place & { message: Localized })[] = [];

  constructor(text: string) {
    this.#lineStarts = [
      0,
      ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length),
    ];
  }

  problem(place: Place, message: Localized): void {
    this.#problems.push({ offset: place.offset, path: place.path, message });
  }

  warn(place: Place, message: Localized): void {
    this.#warnings.push({ offset: place.offset, path: place.path, message });
  }

  get problems(): ResumeNote[] {
    return this.#told(this.#problems);
  }

  get warnings(): ResumeNote[] {
    return this.#told(this.#warnings);
  }

  #told(taken: readonly (Place & { message: Localized })[]): ResumeNote[] {
    return taken
      .toSorted((one, other) => one.offset - other.offset)
      .slice(0, MAX_NOTES)
      .map(({ offset, path, message }) => ({ ...this.#positionOf(offset), path, message }));
  }

  #positionOf(offset: number): { line: number; column: number } {
    const next = this.#lineStarts.findIndex((start) => start > offset);
    const line = next < 0 ? this.#lineStarts.length : next;
    return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1 };
  }
}

/** A person mends no more at once. */
const MAX_NOTES = 50;
