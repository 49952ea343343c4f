import { find } from "../../../../ui/client/dom";
import type { LetterType } from "../../store/document";
import { editLetter, type Flag, flagsBySentence, reviewLetter } from "../../versions/editing";
import type { EditorProps } from "../editor-props";
import { flagCountText } from "../flag-words";
import { keepDraft } from "./draft";
import { bodyFieldOf, columnOf, rangeFinder, typedText } from "./edit-fields";
import { listFlags } from "./flag-items";
import { remarkBarOf } from "./remark-bar";
import { showMarks } from "./marks";

/** Long enough not to run at every key, short enough to be there when the eye is. */
const PAUSE_MS = 180;
const TYPES: readonly LetterType[] = ["motivation", "anti_motivation"];

/** The pair as it is typed, with what the checker says of it. */
type EditedPair = {
  readonly form: HTMLFormElement;
  readonly island: HTMLElement;
  readonly props: EditorProps;
  pair: EditorProps["documents"];
  readonly flags: Map<LetterType, Flag[]>;
  readonly ranges: Map<LetterType, ReturnType<typeof rangeFinder>>;
  readonly bar: ReturnType<typeof remarkBarOf>;
  readonly timers: Map<LetterType, ReturnType<typeof setTimeout>>;
};

/** Checks both letters while they are typed, and says in the page what the checker says; saving is the form’s own. */
export function editPair(form: HTMLFormElement, island: HTMLElement): void {
  const props = JSON.parse(form.dataset["editor"] ?? "{}") as EditorProps;
  const { documents: pair } = props;
  const announce = (text: string) => {
    find(island, "[data-announcer]", HTMLElement).textContent = text;
  };
  const edited: EditedPair = {
    form,
    island,
    props,
    pair,
    flags: new Map(),
    ranges: new Map(),
    bar: remarkBarOf({ form, props, announce }),
    timers: new Map(),
  };
  // A browser that cannot tell sentences apart (Firefox before 125) leaves the checking to the server.
  const canCheck = "Segmenter" in Intl;
  const checkAll = () => {
    for (const type of canCheck ? TYPES : []) checkLetter(edited, type);
  };
  keepDraft(form, props, checkAll);
  find(form, "[data-keys]", HTMLElement).hidden = false;
  checkAll();
  if (!canCheck) return;
  form.addEventListener("input", ({ target }) => {
    const type = TYPES.find((each) => columnOf(form, each).contains(target as Node));
    if (!type) return;
    // The field grows at once; the old marks are those of a text that is no more.
    if (target instanceof HTMLTextAreaElement) showMarks(target, [], () => undefined);
    planCheck(edited, type, PAUSE_MS);
    // The anti-letter turns what the other one says: it is checked again, in a frame of its own.
    if (type === "motivation") planCheck(edited, "anti_motivation", 2 * PAUSE_MS);
  });
}

function planCheck(edited: EditedPair, type: LetterType, delayMs: number): void {
  clearTimeout(edited.timers.get(type));
  const timer = setTimeout(() => checkLetter(edited, type), delayMs);
  edited.timers.set(type, timer);
}

function checkLetter(edited: EditedPair, type: LetterType): void {
  const { form, props } = edited;
  const letter = editLetter(props.documents[type], typedText(form, type), props.edit.world);
  edited.pair = { ...edited.pair, [type]: { ...letter, type } };
  const flags = reviewLetter(type, edited.pair, props.edit);
  edited.flags.set(type, flags);
  const rangeOf = rangeFinder(bodyFieldOf(form, type), letter.paragraphs);
  showMarks(bodyFieldOf(form, type), flags, rangeOf);
  listFlags(flags, { form, island: edited.island, props, type, rangeOf });
  edited.ranges.set(type, rangeOf);
  const groups = TYPES.flatMap((each) => flagsBySentence(edited.flags.get(each) ?? []));
  edited.bar.update(groups, (flag) => edited.ranges.get(flag.letter)?.(flag));
  const count = find(form, "[data-flag-count]", HTMLElement);
  const words = flagCountText([...edited.flags.values()].flat(), props.flags);
  // A live region that is written again is read again.
  if (count.textContent !== words) count.textContent = words;
}
