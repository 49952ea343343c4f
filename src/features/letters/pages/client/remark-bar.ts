import { find, slot } from "../../../../ui/client/dom";
import type { Flag, FlaggedSentence, Range } from "../../versions/editing";
import type { EditorProps } from "../editor-props";
import { placeWords } from "../flag-words";
import { bodyFieldOf } from "./edit-fields";
import { tellCurrentMark } from "./marks";

/** It is where a flagged sentence stands in its field; undefined for a line and for the letter as a whole. */
type RangeOf = (flag: Flag) => Range | undefined;

type Bar = {
  readonly form: HTMLFormElement;
  readonly element: HTMLElement;
  readonly props: EditorProps;
  readonly announce: (text: string) => void;
  groups: readonly FlaggedSentence<Flag>[];
  rangeOf: RangeOf;
  at: number;
  /** It marks the sentence that the bar speaks of, for somebody who walks from remark to remark. */
  isWalked: boolean;
};

type Surroundings = Pick<Bar, "form" | "props" | "announce">;

/** The bar shows the remarks on one sentence at a time, and offers other words for it. */
export function remarkBarOf(surroundings: Surroundings) {
  const element = find(surroundings.form, "[data-remark]", HTMLElement);
  const none = { groups: [], rangeOf: () => undefined, at: 0, isWalked: false };
  const bar: Bar = { ...surroundings, element, ...none };
  const step = (by: number) => {
    bar.at = (bar.at + by + bar.groups.length) % bar.groups.length;
    bar.isWalked = true;
    show(bar);
    currentMarkOf(bar)?.scrollIntoView({ block: "center" });
  };
  find(element, "[data-previous]", HTMLElement).addEventListener("click", () => step(-1));
  find(element, "[data-next]", HTMLElement).addEventListener("click", () => step(1));
  find(element, "[data-rewrite]", HTMLElement).addEventListener("click", () => void rewrite(bar));
  return {
    /** After every check: the place in the list stays, as far as there is one. */
    update(groups: readonly FlaggedSentence<Flag>[], rangeOf: RangeOf): void {
      Object.assign(bar, { groups, rangeOf, at: Math.min(bar.at, Math.max(0, groups.length - 1)) });
      keepTypedLineInSight(bar, () => show(bar));
      // The check has drawn the marks anew.
      if (bar.isWalked) currentMarkOf(bar);
    },
  };
}

/** A bar that grows while somebody types would cover the line that they are typing: the page moves up by as much. */
function keepTypedLineInSight({ form, element }: Bar, change: () => void): void {
  const frame = element.parentElement ?? element;
  const before = frame.offsetHeight;
  change();
  const grown = frame.offsetHeight - before;
  const isTyping = document.activeElement instanceof HTMLTextAreaElement;
  if (grown > 0 && isTyping && form.contains(document.activeElement)) {
    window.scrollBy({ top: grown, behavior: "instant" });
  }
}

function show(bar: Bar): void {
  const { element, groups, at, props } = bar;
  const [first, ...others] = groups[at] ?? [];
  element.hidden = first === undefined;
  closeAlternatives(bar);
  if (!first) return;
  slot(element, "position").textContent = `${at + 1} / ${groups.length}`;
  slot(element, "place").textContent = placeWords(first.where, props.flags);
  // The others stand in the list under the letter.
  const further = others.length > 0 ? ` (+${others.length})` : "";
  slot(element, "message").textContent = `${first.message[props.language]}${further}`;
  find(element, "[data-steps]", HTMLElement).hidden = groups.length < 2;
  find(element, "[data-rewrite]", HTMLElement).hidden = bar.rangeOf(first) === undefined;
}

function currentMarkOf({ form, groups, at, rangeOf }: Bar): HTMLElement | null {
  const [flag] = groups[at] ?? [];
  const range = flag && rangeOf(flag);
  return flag && range ? tellCurrentMark(bodyFieldOf(form, flag.letter), range[0]) : null;
}

/** The composer is asked for other words; the person picks, and what is picked is checked like what is typed. */
async function rewrite(bar: Bar): Promise<void> {
  const [flag] = bar.groups[bar.at] ?? [];
  const range = flag && bar.rangeOf(flag);
  if (!flag || !range) return;
  const area = bodyFieldOf(bar.form, flag.letter);
  const sentence = area.value.slice(...range);
  const alternatives = await askFor(bar, { letter: flag.letter, sentence });
  // The person may have typed on while the answer was on its way.
  const start = area.value.indexOf(sentence);
  if (start < 0) return closeAlternatives(bar);
  const items = alternatives.map((text) =>
    itemOf(text, bar.props, () => {
      area.focus();
      area.setRangeText(text, start, start + sentence.length, "end");
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      closeAlternatives(bar);
    }),
  );
  const list = find(bar.element, "[data-alternatives]", HTMLElement);
  list.lang = bar.props.documents[flag.letter].language;
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  if (items.length === 0) bar.announce(bar.props.noAlternative);
  slot(bar.element, "none").hidden = items.length > 0;
  list.querySelector("button")?.focus();
}

type Asked = { readonly letter: string; readonly sentence: string };

async function askFor({ form }: Bar, asked: Asked): Promise<readonly string[]> {
  const answer = await fetch(`/api/letters/${form.dataset["edit"] ?? ""}/alternatives`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!answer?.ok) return [];
  return ((await answer.json()) as { alternatives: string[] }).alternatives;
}

function itemOf(text: string, { takeAlternative }: EditorProps, take: () => void): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.title = takeAlternative;
  button.addEventListener("click", take);
  item.append(button);
  return item;
}

function closeAlternatives({ element }: Bar): void {
  find(element, "[data-alternatives]", HTMLElement).hidden = true;
  slot(element, "none").hidden = true;
}
