import { find } from "../../../../ui/client/dom";
import type { SpokenTexts } from "../spoken-texts";

/** The draft is saved after such a pause in typing. */
const PAUSE_MS = 1_200;
const RETRY_MS = 5_000;

type Surroundings = {
  readonly texts: SpokenTexts;
  readonly announce: (text: string) => void;
};

/** It saves the draft while somebody types. After a conflict it stops, because the form then asks what is to be kept. */
export function followTyping(form: HTMLFormElement, { texts, announce }: Surroundings) {
  const revision = find(form, '[name="revision"]', HTMLInputElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isSaving = false;
  let isStopped = false;

  const changed = (delayMs = PAUSE_MS) => {
    isDirty = true;
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delayMs);
  };

  async function save(): Promise<void> {
    if (isSaving) return changed();
    isSaving = true;
    isDirty = false;
    announce(texts.saving);
    const answer = await send(form).catch(() => null);
    isSaving = false;
    if (answer?.ok) {
      const saved = (await answer.json()) as { readonly revision: number };
      revision.value = String(saved.revision);
      if (!isDirty) announce(texts.saved);
      return;
    }
    isDirty = true;
    if (answer?.status === 409) return stop(texts.conflict);
    if (answer?.type === "opaqueredirect") return stop(texts.signedOut);
    announce(texts.failed);
    changed(RETRY_MS);
  }

  function stop(reason: string): void {
    isStopped = true;
    clearTimeout(timer);
    announce(reason);
  }

  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "shown") return;
    announce(texts.unsaved);
    changed();
  });
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    isDirty = false;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isDirty && !isStopped) void save();
  });
  addEventListener("beforeunload", (event) => {
    if (isDirty || isSaving) event.preventDefault();
  });
  // Something may have been typed before this module had loaded.
  if ([...form.elements].some(isTypedIn)) changed();
  return { changed: () => changed() };
}

/** A redirect leads to the sign-in page, which no script can use. */
function send(form: HTMLFormElement): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  return fetch(`${new URL(form.action).pathname}/draft`, {
    method: "POST",
    body,
    redirect: "manual",
  });
}

const isTypedIn = (field: Element): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  field.value !== field.defaultValue;
