import { find } from "../../../../ui/client/dom";
import { type Draft, readDraft, removeDraft, writeDraft } from "./draft-store";

type Fields = Draft["fields"];

type Session = {
  readonly form: HTMLFormElement;
  readonly letterId: string;
  /** They stand as the server knows them. */
  readonly saved: Fields;
  /** A save was refused: its text is nowhere but here. */
  readonly isRefused: boolean;
  /** Asked before unsaved text is left behind. */
  readonly question: string;
  isLeaving: boolean;
};

/**
 * Keeps what is typed until it is saved: across a reload, and against a link followed by mistake. `onChange` is told when
 * the fields change without a key being pressed.
 */
export function keepDraft(
  form: HTMLFormElement,
  { leave: question }: { readonly leave: string },
  onChange: () => void,
): void {
  const letterId = form.dataset["edit"] ?? "";
  const isRefused = form.querySelector('.refusal, [aria-invalid="true"]') !== null;
  const saved = servedFieldsOf(form);
  const session: Session = { form, letterId, saved, isRefused, question, isLeaving: false };
  // A person may have typed before this module loaded, and then the field has the newest text.
  if (isChanged(session)) keep(session, false);
  else bringBack(session, onChange);
  form.addEventListener("input", () => keep(session, false));
  form.addEventListener("submit", () => {
    session.isLeaving = true;
    keep(session, true);
  });
  guardWaysOut(session);
}

function bringBack({ form, letterId, saved }: Session, onChange: () => void): void {
  const draft = readDraft(letterId);
  if (!draft || !isUnsaved(draft, form, saved)) return removeDraft(letterId);
  const base = hidden(form, "base_version");
  const { value: currentBase } = base;
  fill(form, draft.fields);
  // Saved on the version it was made from: if another one has come, the server says so.
  base.value = draft.base;
  hidden(form, "save_id").value = draft.saveId;
  const notice = find(form, "[data-draft]", HTMLElement);
  notice.hidden = false;
  find(form, "[data-drop]", HTMLButtonElement).addEventListener("click", () => {
    fill(form, saved);
    base.value = currentBase;
    hidden(form, "save_id").value = crypto.randomUUID();
    removeDraft(letterId);
    notice.hidden = true;
    form.querySelector("textarea")?.focus();
    onChange();
  });
}

function isUnsaved(draft: Draft, form: HTMLFormElement, saved: Fields): boolean {
  const isSaved = draft.isSent && Number(draft.base) < Number(hidden(form, "base_version").value);
  return !isSaved && !isSame(draft.fields, saved);
}

function keep({ form, letterId }: Session, isSent: boolean): void {
  writeDraft(letterId, {
    base: hidden(form, "base_version").value,
    saveId: hidden(form, "save_id").value,
    fields: fieldsOf(form),
    isSent,
  });
}

function guardWaysOut(session: Session): void {
  const { form } = session;
  const cancel = find(form, "[data-cancel]", HTMLAnchorElement);
  cancel.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leaveFor(cancel.href, session);
  });
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    else if (event.key === "Escape") leaveFor(cancel.href, session);
    else return;
    event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (!session.isLeaving && isChanged(session)) event.preventDefault();
  });
  // Back from the next page by the browser’s own memory: nothing has been left.
  addEventListener("pageshow", () => (session.isLeaving = false));
}

function leaveFor(url: string, session: Session): void {
  if (isChanged(session) && !confirm(session.question)) return;
  session.isLeaving = true;
  removeDraft(session.letterId);
  location.assign(url);
}

const isChanged = ({ form, saved, isRefused }: Session) =>
  isRefused || !isSame(fieldsOf(form), saved);

const hidden = (form: HTMLFormElement, name: string) =>
  find(form, `input[name="${name}"]`, HTMLInputElement);

const textFields = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-letter] [name]"),
];

const fieldsOf = (form: HTMLFormElement): Fields =>
  Object.fromEntries(textFields(form).map(({ name, value }) => [name, value]));

const servedFieldsOf = (form: HTMLFormElement): Fields =>
  Object.fromEntries(textFields(form).map(({ name, defaultValue }) => [name, defaultValue]));

function fill(form: HTMLFormElement, fields: Fields): void {
  for (const field of textFields(form)) field.value = fields[field.name] ?? field.value;
}

const isSame = (a: Fields, b: Fields) => Object.keys(b).every((name) => a[name] === b[name]);
