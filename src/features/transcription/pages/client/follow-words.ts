import { lastNotAfter, readWordPlaces, type WordPlace } from "../word-places";
import type { RecordingPlayer } from "./recording-player";
import { rangeIn } from "./text-range";

type HeardSegment = { readonly element: HTMLElement; readonly startMs: number };

const HIGHLIGHT = "heard-word";

const startOf = ({ startMs }: { readonly startMs: number }) => startMs;
const placeIn = ({ at }: WordPlace) => at;

/** It marks the word that is heard, and plays from a word that is clicked. */
export function followWords(island: HTMLElement, player: RecordingPlayer): void {
  const { media } = player;
  const words = new HeardWords();
  const mark = () => words.mark(player.ms, !media.paused);
  const follow = () => {
    mark();
    if (!media.paused) requestAnimationFrame(follow);
  };
  media.addEventListener("play", follow);
  media.addEventListener("seeked", mark);
  island.toggleAttribute("data-hears", true);
  island.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return;
    const item = target.closest<HTMLElement>(".segment");
    const chapter = target.closest<HTMLElement>("[data-seek]");
    if (chapter) player.seek(Number(chapter.dataset["seek"]));
    if (!item || item.hasAttribute("data-editing")) return;
    const ms = momentOfClick(item, target, event);
    if (ms === null) return;
    event.preventDefault();
    player.hear(ms);
  });
}

/** Null for a click that is about something else, such as a selection. */
function momentOfClick(item: HTMLElement, target: Element, event: MouseEvent): number | null {
  const startMs = Number(item.dataset["start"]);
  if (target.closest(".segment-time")) return startMs;
  const said = target.closest<HTMLElement>(".segment > .said");
  if (!said || getSelection()?.isCollapsed === false) return null;
  const places = placesOf(item);
  const at = characterAt(said, event.clientX, event.clientY);
  return places[lastNotAfter(places, at, placeIn)]?.startMs ?? startMs;
}

const placesOf = (item: HTMLElement): WordPlace[] =>
  readWordPlaces(item.dataset["words"] ?? "", Number(item.dataset["start"]));

/** It counts the characters of the text before the point. */
function characterAt(said: HTMLElement, x: number, y: number): number {
  const point = pointIn(x, y);
  if (!point || !said.contains(point.node)) return 0;
  const before = document.createRange();
  before.setStart(said, 0);
  before.setEnd(point.node, point.offset);
  return before.toString().length;
}

function pointIn(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  return null;
}

class HeardWords {
  #list: Element | null = null;
  #segments: readonly HeardSegment[] = [];
  #present: HTMLElement | null = null;
  #places: readonly WordPlace[] = [];

  /** Segments are drawn anew after an edit, so that the list is looked up again where it is another one. */
  mark(ms: number, isPlaying: boolean): void {
    this.#refresh();
    const element = this.#segments[lastNotAfter(this.#segments, ms, startOf)]?.element ?? null;
    if (element !== this.#present) this.#enter(element, isPlaying);
    if (element) highlight(element, this.#places, lastNotAfter(this.#places, ms, startOf));
  }

  #refresh(): void {
    const list = document.querySelector("[data-segments]");
    if (list === this.#list) return;
    this.#list = list;
    this.#present = null;
    this.#segments = [...(list?.querySelectorAll<HTMLElement>(".segment") ?? [])].map(
      (element) => ({ element, startMs: Number(element.dataset["start"]) }),
    );
  }

  #enter(element: HTMLElement | null, isPlaying: boolean): void {
    this.#present?.removeAttribute("data-heard");
    this.#present = element;
    this.#places = element ? placesOf(element) : [];
    element?.setAttribute("data-heard", "");
    // A person who corrects a segment is not taken away from it.
    const isBusy = document.activeElement?.closest(".segment-form") ?? null;
    if (isPlaying && isBusy === null) element?.scrollIntoView({ block: "nearest" });
  }
}

/** A browser without highlights still marks the segment. */
function highlight(item: HTMLElement, places: readonly WordPlace[], index: number): void {
  if (!("highlights" in CSS)) return;
  const [place, next] = [places[index], places[index + 1]];
  const said = item.querySelector<HTMLElement>(".said");
  if (!said || !place) return void CSS.highlights.delete(HIGHLIGHT);
  const text = said.textContent.slice(place.at, next?.at).trimEnd();
  const range = rangeIn(said, place.at, place.at + text.length);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}
