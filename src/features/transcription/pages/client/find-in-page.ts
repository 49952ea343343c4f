import { textHits } from "../../../../engines/transcript/text-hits";
import { rangeIn } from "./text-range";

/** One place at which the text was found. */
export type HitOnPage = {
  readonly said: HTMLElement;
  /** It is the number of the segment. */
  readonly n: number;
  /** It is the place among the hits of this segment. */
  readonly hit: number;
  readonly start: number;
  readonly end: number;
};

const [ALL, PRESENT] = ["found", "found-now"];
/** A letter is found a hundred thousand times in ten hours of speech, and nobody looks at all of them. */
const MOST_MARKED = 2_000;

/** It finds by the same rule as the server that replaces. */
export function hitsOnPage(form: HTMLFormElement): readonly HitOnPage[] {
  const fields = new FormData(form);
  const wanted = fields.get("find");
  const query = {
    find: typeof wanted === "string" ? wanted : "",
    isCaseSensitive: fields.has("match_case"),
    isAccentSensitive: fields.has("match_accents"),
    isWholeWords: fields.has("whole_words"),
  };
  if (query.find.trim() === "") return [];
  return [...document.querySelectorAll<HTMLElement>("[data-segments] > .segment")].flatMap(
    (item) => {
      const said = item.querySelector<HTMLElement>(":scope > .said");
      const n = Number(item.id.slice(1));
      if (!said) return [];
      return textHits(said.textContent, query).map((hit, place) => ({
        said,
        n,
        hit: place,
        ...hit,
      }));
    },
  );
}

/** A browser without highlights still scrolls to the hit. */
export function markHits(hits: readonly HitOnPage[], present: number): void {
  if (!("highlights" in CSS)) return;
  const first = Math.max(0, present - MOST_MARKED / 2);
  const others = hits.slice(first, first + MOST_MARKED).filter((hit) => hit !== hits[present]);
  CSS.highlights.set(ALL, new Highlight(...others.map(rangeOf)));
  const now = hits[present];
  CSS.highlights.set(PRESENT, new Highlight(...(now ? [rangeOf(now)] : [])));
}

const rangeOf = ({ said, start, end }: HitOnPage): Range => rangeIn(said, start, end);
