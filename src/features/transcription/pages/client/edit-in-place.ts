import { followCaret } from "./follow-caret";
import { showRegions } from "../../../../ui/client/regions";

/** They are drawn anew after a change. */
const REGIONS = ["reading", "tools", "find-undo"];

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** The form of a segment stands in the place of the segment; what the server draws is what is shown. */
export function editInPlace(island: HTMLElement): void {
  island.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = target.closest<HTMLAnchorElement>("a[data-edit], a[data-cancel]");
    const item = link?.closest<HTMLElement>(".segment");
    if (!link || !item) return;
    event.preventDefault();
    if (link.matches("[data-edit]")) void open(item, link.href);
    else close(item);
  });
  island.addEventListener("submit", (event) => void send(event));
  island.addEventListener("keydown", (event) => {
    const { target } = event;
    const form = target instanceof Element ? target.closest("form[data-segment-form]") : null;
    const item = form?.closest<HTMLElement>(".segment");
    if (!item || !(form instanceof HTMLFormElement)) return;
    if (event.key === "Escape") close(item);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="save"]'));
    } else return;
    event.preventDefault();
  });
}

/** A page that cannot be fetched is gone to, so that the browser says why. */
async function open(item: HTMLElement, href: string): Promise<void> {
  const response = await fetch(href, { headers: { accept: "text/html" } }).catch(() => null);
  const form = response?.ok ? formIn(parsed(await response.text())) : null;
  if (!form) return location.assign(href);
  for (const other of document.querySelectorAll<HTMLElement>(".segment[data-editing]"))
    close(other);
  show(item, form);
}

const formIn = (page: Document) => page.querySelector<HTMLFormElement>("form[data-segment-form]");

function show(item: HTMLElement, form: HTMLFormElement): void {
  item.querySelector("form[data-segment-form]")?.remove();
  item.append(document.adoptNode(form));
  followCaret(form);
  item.setAttribute("data-editing", "");
  const first = form.querySelector<HTMLElement>(".refusal, [aria-invalid], textarea");
  first?.focus();
}

function close(item: HTMLElement): void {
  item.querySelector("form[data-segment-form]")?.remove();
  item.removeAttribute("data-editing");
  item.querySelector<HTMLElement>("a[data-edit]")?.focus();
}

/** The answer is the transcript after the change, or the form with what is wrong. */
async function send(event: SubmitEvent): Promise<void> {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-segment-form]")) return;
  const item = form.closest<HTMLElement>(".segment");
  // On a page of its own the form is sent as forms are.
  if (!item) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") fields.append(name, value);
  }
  const request = { method: "POST", body: fields, headers: { accept: "text/html" } };
  const response = await fetch(form.action, request).catch(() => null);
  form.ariaBusy = null;
  // The form itself is sent then, and the browser says that there is no connection.
  if (!response) return form.submit();
  const page = parsed(await response.text());
  const refused = formIn(page);
  if (refused) return show(item, refused);
  if (!response.ok) return location.reload();
  showRegions(page, REGIONS);
  const status = document.querySelector("[data-status]");
  if (status) status.textContent = page.querySelector("[data-flash]")?.textContent ?? "";
  focusSegment(form.dataset["segmentForm"] ?? "");
}

/** A segment that was merged or removed is gone; then the first one is as good as any. */
function focusSegment(n: string): void {
  const item = document.querySelector(`[id="n${n}"]`) ?? document.querySelector(".segment");
  item?.querySelector<HTMLElement>("a[data-edit]")?.focus({ preventScroll: true });
}
