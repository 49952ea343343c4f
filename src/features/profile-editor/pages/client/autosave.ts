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
  const saver = draftSaver(form, { texts, announce });
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "shown") return;
    announce(texts.unsaved);
    saver.changed();
  });
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const underway = saver.leave();
    if (!underway) return;
    // The save that is under way gives the revision that the form has to name.
    event.preventDefault();
    const { submitter } = event;
    void underway.then(() => form.requestSubmit(submitter));
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") saver.flush();
  });
  addEventListener("beforeunload", (event) => {
    if (saver.isPending()) event.preventDefault();
  });
  // Something may have been typed before this module had loaded.
  if ([...form.elements].some(isTypedIn)) saver.changed();
  return { changed: () => saver.changed() };
}

function draftSaver(form: HTMLFormElement, { texts, announce }: Surroundings) {
  const revision = find(form, '[name="revision"]', HTMLInputElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | null = null;
  let isDirty = false;
  let isStopped = false;

  const changed = (delayMs = PAUSE_MS) => {
    isDirty = true;
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(save, delayMs);
  };

  function save(): void {
    if (underway) return changed();
    underway = saveNow().finally(() => {
      underway = null;
    });
  }

  async function saveNow(): Promise<void> {
    isDirty = false;
    announce(texts.saving);
    const answer = await send(form).catch(() => null);
    const saved = answer?.ok ? await readRevision(answer) : null;
    if (saved !== null) {
      revision.value = String(saved);
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

  /** The form is sent as a whole; what is on its way by then has to arrive first. */
  function leave(): Promise<void> | null {
    clearTimeout(timer);
    isDirty = false;
    return underway;
  }

  const flush = () => {
    if (isDirty && !isStopped) save();
  };
  return { changed, leave, flush, isPending: () => isDirty || underway !== null };
}

/** A redirect leads to the sign-in page, which no script can use. */
function send(form: HTMLFormElement): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  const { pathname } = new URL(form.action);
  return fetch(`${pathname}/draft`, { method: "POST", body, redirect: "manual" });
}

async function readRevision(answer: Response): Promise<number | null> {
  const saved = (await answer.json().catch(() => null)) as { readonly revision: number } | null;
  return saved?.revision ?? null;
}

const isTypedIn = (field: Element): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  field.value !== field.defaultValue;
