import { copyTemplate, find, slot } from "../../../../ui/client/dom";
import type { LetterType } from "../../store/document";
import {
  type Flag,
  type FlaggedSentence,
  flagsBySentence,
  type Range,
} from "../../versions/editing";
import type { EditorProps } from "../editor-props";
import { placeWords } from "../flag-words";
import { columnOf, fieldIdOf } from "./edit-fields";

type Listing = {
  readonly form: HTMLFormElement;
  readonly island: HTMLElement;
  readonly props: EditorProps;
  readonly type: LetterType;
  readonly rangeOf: (flag: Flag) => Range | undefined;
};

/** The remarks under a letter, each with a way to the words it is about. */
export function listFlags(flags: readonly Flag[], listing: Listing): void {
  const section = find(columnOf(listing.form, listing.type), "[data-flags]", HTMLElement);
  section.hidden = flags.length === 0;
  const items = flagsBySentence(flags).map((group) => itemOf(group, listing));
  find(section, "ul", HTMLElement).replaceChildren(...items);
}

/** One item a sentence, with all that there is to say of it. */
function itemOf(
  [flag, ...others]: FlaggedSentence<Flag>,
  { form, island, props, rangeOf }: Listing,
): HTMLElement {
  const item = copyTemplate(island, "flag");
  item.dataset["severity"] = flag.severity;
  slot(item, "severity").textContent = props.flags.severities[flag.severity];
  const message = slot(item, "message");
  message.textContent = flag.message[props.language];
  for (const other of others) {
    const further = message.cloneNode();
    further.textContent = other.message[props.language];
    item.append(further);
  }
  const place = find(item, '[data-slot="place"]', HTMLAnchorElement);
  place.textContent = placeWords(flag.where, props.flags);
  place.href = `#${fieldIdOf(flag)}`;
  place.addEventListener("click", (event) => {
    event.preventDefault();
    const field = find(form, `#${fieldIdOf(flag)}`, HTMLElement);
    field.focus();
    const range = rangeOf(flag);
    if (range && field instanceof HTMLTextAreaElement) field.setSelectionRange(...range);
  });
  return item;
}
