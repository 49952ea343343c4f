import { enhanceForms } from "../../../ui/client/forms";
import { find } from "../../../ui/client/dom";
import { followTyping } from "./client/autosave";
import { enableDragging } from "./client/drag";
import { enhanceEntries } from "./client/entries";
import type { SpokenTexts } from "./spoken-texts";

const form = find(document, "#editor", HTMLFormElement);
const status = find(form, "[data-saving]", HTMLOutputElement);
const texts = JSON.parse(status.dataset["saving"] ?? "{}") as SpokenTexts;

const announce = (text: string) => {
  status.textContent = text;
};

const autosave = followTyping(form, { texts, announce });
enhanceEntries(form, { texts, announce, changed: autosave.changed });
enableDragging(form, { texts, announce, changed: autosave.changed });
enhanceForms();
