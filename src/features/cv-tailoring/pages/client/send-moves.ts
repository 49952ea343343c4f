import { slot } from "../../../../ui/client/dom";
import { renewRegions, showRegions } from "../../../../ui/client/regions";
import { addSliders } from "./add-sliders";

const REGIONS = ["drawing", "verdict", "templates", "lines", "receipt"];

/**
 * The forms of a CV are sent without leaving the page: what has changed is drawn by the server, the focus stays, and what was
 * done is announced. Where that fails, the form is sent as without this module.
 */
export function sendMoves(root: HTMLElement, address: string): void {
  let sending: AbortController | null = null;
  root.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-enhanced], [data-moves]"))
      return;
    event.preventDefault();
    sending?.abort();
    sending = new AbortController();
    const { signal } = sending;
    void send(form, submitter, signal).then(async (page) => {
      if (signal.aborted) return;
      if (!page) return sendPlainly(form, submitter);
      const focused = document.activeElement?.id ?? "";
      // A move of a line leaves what was typed in the settings as it is.
      showRegions(page, form.matches("[data-moves]") ? REGIONS : [...REGIONS, "settings"]);
      addSliders(root);
      if (focused !== "") document.getElementById(focused)?.focus({ preventScroll: true });
      announce(root, page);
      // The files are read again while the page can be used already.
      await renewRegions(address, ["receipt"], signal);
    });
  });
  root.addEventListener("change", ({ target }) => {
    const isSlid = target instanceof HTMLInputElement && target.type === "range";
    if (isSlid) target.form?.requestSubmit();
  });
}

/** What a line would cost is asked for in place; the focus goes on to the button that has the price. */
export function measureInPlace(root: HTMLElement): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-measure]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void renewRegions(link.href, ["lines"]).then((isThere) => {
      if (!isThere) return location.assign(link.href);
      document.getElementById(`move-${link.dataset["measure"] ?? ""}`)?.focus();
    });
  });
}

async function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  signal: AbortSignal,
): Promise<Document | null> {
  const fields = [...new FormData(form, submitter)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const body = new URLSearchParams(fields);
  const answer = await fetch(form.action, {
    method: "POST",
    body,
    signal,
    headers: { accept: "text/html" },
  }).catch(() => null);
  const html = answer?.ok ? await answer.text().catch(() => null) : null;
  if (html === null || !answer) return null;
  // A page that is loaded anew still offers to take the move back.
  history.replaceState(null, "", answer.url);
  return new DOMParser().parseFromString(html, "text/html");
}

/** A submitter's own name and value are no part of a form that is sent by a script. */
function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = submitter.name;
    field.value = submitter.value;
    form.append(field);
  }
  form.submit();
}

/** What was done is seen where it stands after a redirect too, and heard. */
function announce(root: HTMLElement, page: Document): void {
  const told = page.querySelector("[data-flash]");
  slot(root, "announcement").textContent = told?.textContent ?? "";
  document.querySelector("[data-flash]")?.remove();
  if (told) root.before(document.adoptNode(told));
}
