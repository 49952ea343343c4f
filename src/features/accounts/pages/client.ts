import { copyFrom, revealCopyButtons } from "../../../ui/client/copy-buttons";
import { runCountdowns } from "../../../ui/client/countdowns";
import { find } from "../../../ui/client/dom";
import { enhanceForms } from "../../../ui/client/forms";

const MAX_PICTURE_BYTES = 2 * 1024 * 1024;

const island = find(document, '[data-island="accounts"]', HTMLElement);

for (const button of island.querySelectorAll<HTMLButtonElement>("button[data-reveal]")) {
  enhanceReveal(button);
}
for (const rules of island.querySelectorAll<HTMLElement>("[data-rules]")) showMetRules(rules);
const pictureForm = island.querySelector<HTMLFormElement>("form[data-picture]");
if (pictureForm) previewPicture(pictureForm);
const said = island.querySelector("[data-said]");
if (said) enhanceCodes(said);
enhanceForms();
runCountdowns(island, (countdown) => {
  const line = countdown.closest<HTMLElement>("[data-ready]");
  if (line) line.textContent = line.dataset["ready"] ?? "";
});

type RevealTexts = { readonly show: string; readonly hide: string };

/** A password is covered again before it is sent, so that a browser does not store it as plain text. */
function enhanceReveal(button: HTMLButtonElement): void {
  const input = find(document, `#${button.dataset["reveal"] ?? ""}`, HTMLInputElement);
  const texts = JSON.parse(button.dataset["texts"] ?? "{}") as RevealTexts;
  const label = (button.getAttribute("aria-label") ?? "").slice(texts.show.length);
  const turn = (isShown: boolean) => {
    input.type = isShown ? "text" : "password";
    button.setAttribute("aria-label", `${isShown ? texts.hide : texts.show}${label}`);
    button.textContent = isShown ? texts.hide : texts.show;
  };
  button.addEventListener("click", () => turn(input.type === "password"));
  input.form?.addEventListener("submit", () => turn(false));
  button.hidden = false;
}

/** It counts like the server: characters, not code units; any alphabet's letters and digits. */
function rulesOf(password: string): Readonly<Record<string, boolean>> {
  const length = Array.from(password.normalize("NFKC")).length;
  return {
    length: length >= 8 && length <= 100,
    letter: /\p{L}/u.test(password),
    digit: /\p{Nd}/u.test(password),
  };
}

function showMetRules(rules: HTMLElement): void {
  const id = rules.dataset["rules"] ?? "";
  const input = find(document, `#${id}`, HTMLInputElement);
  const status = find(document, `[data-rules-met="${id}"]`, HTMLOutputElement);
  const lines = [...rules.querySelectorAll<HTMLElement>("[data-rule]")];
  const update = () => {
    const met = rulesOf(input.value);
    for (const line of lines) {
      const isMet = met[line.dataset["rule"] ?? ""] === true;
      line.classList.toggle("met", isMet);
      find(line, "[data-met]", HTMLElement).hidden = !isMet;
    }
    const text = Object.values(met).every(Boolean) ? (status.dataset["text"] ?? "") : "";
    if (status.textContent !== text) status.textContent = text;
  };
  input.addEventListener("input", update);
  update();
}

/** The picture is shown before it is sent, so that one that is too large is refused without an upload. */
function previewPicture(form: HTMLFormElement): void {
  const input = find(form, 'input[type="file"]', HTMLInputElement);
  const preview = find(form, "[data-preview]", HTMLImageElement);
  const note = find(form, "[data-preview-note]", HTMLOutputElement);
  const present = form.querySelector<HTMLElement>(".avatar:not([data-preview])");
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    const isTooLarge = (file?.size ?? 0) > MAX_PICTURE_BYTES;
    input.setCustomValidity(isTooLarge ? (note.dataset["large"] ?? "") : "");
    preview.hidden = true;
    if (present) present.hidden = false;
    note.textContent = isTooLarge ? (note.dataset["large"] ?? "") : "";
    note.classList.toggle("field-error", isTooLarge);
    if (!file || isTooLarge) return;
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      preview.src = typeof reader.result === "string" ? reader.result : "";
      preview.hidden = false;
      if (present) present.hidden = true;
      note.textContent = note.dataset["text"] ?? "";
    });
    reader.readAsDataURL(file);
  });
}

/** The codes can be copied and printed where scripts run; they are downloaded without. */
function enhanceCodes(status: Element): void {
  revealCopyButtons(island);
  for (const button of island.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.addEventListener("click", () => {
      void copyFrom(button, (text) => (status.textContent = text));
    });
  }
  for (const button of island.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
