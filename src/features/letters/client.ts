import { hc } from "hono/client";
import { copyFrom, revealCopyButtons } from "../../ui/client/copy-buttons";
import { runCountdowns } from "../../ui/client/countdowns";
import { copyTemplate, fillSlot, find, slot } from "../../ui/client/dom";
import { followJob, type JobNews } from "../../ui/client/follow-job";
import { tellSources } from "../../ui/client/citations";
import { countCharacters } from "../../ui/client/counter";
import { fetchElement, renewRegions } from "../../ui/client/regions";
import { formatDuration } from "../../ui/duration";
import { formatPercent } from "../../ui/percent";
import { tidyFields } from "./form-fields";
import type { IslandProps } from "./island-props";
import type { LetterRoutes } from "./routes";
import type { GenerationAccepted } from "./schemas";

/** The letters family's error body, as far as the page uses it. */
type Refusal = {
  readonly error: string;
  readonly code: string;
  readonly message?: string;
  readonly teaser?: string;
  readonly retry_after?: number;
  readonly job_id?: string;
  readonly details?: { readonly issues?: readonly { readonly field: string }[] };
};

/** Long enough for a step to be read, short enough never to be waited for. */
const STEP_MS = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 110;

/** 2 kB, and every path, parameter and answer is checked against the routes themselves. */
const letters = hc<LetterRoutes>("/api/letters");

const island = find(document, '[data-island="letters"]', HTMLElement);
const props = JSON.parse(island.dataset["props"] ?? "{}") as IslandProps;
const isDesk = location.pathname === "/letters";

island.addEventListener("submit", (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  const work = workOf(event.target);
  if (!work) return;
  event.preventDefault();
  void work();
});
island.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button[data-copy]") : null;
  if (button instanceof HTMLButtonElement) void copyFrom(button, announce);
});
island.addEventListener("toggle", ({ target }) => openPreview(target), { capture: true });
island.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLTextAreaElement) countCharacters(target);
  // Another name means another company than the one that was picked.
  if (target instanceof HTMLInputElement && target.name === "company_name") {
    const pick = island.querySelector<HTMLInputElement>('[name="company_pick"][type="checkbox"]');
    if (pick) pick.checked = false;
  }
});
runCountdowns(island, afterCountdown);
revealCopyButtons(island);
tellSources(island);

const editor = island.querySelector<HTMLFormElement>("form[data-edit]");
// With the checker, which no other page pays for.
if (editor) void import("./client/edit-pair").then(({ editPair }) => editPair(editor, island));

const runningJob = island.querySelector<HTMLElement>(".stage > [data-job]");
if (runningJob) watchJob(runningJob);

/** What a form does here instead of leaving the page; undefined where leaving is right. */
function workOf(form: HTMLFormElement): (() => Promise<void>) | undefined {
  const { request, delete: deleted, restore } = form.dataset;
  if (request !== undefined && isDesk) return () => requestLetters(form);
  if (deleted && isDesk) return () => removeLetter(deleted);
  if (restore) return () => restoreLetter(restore);
  return undefined;
}

async function requestLetters(form: HTMLFormElement): Promise<void> {
  const button = find(form, 'button[type="submit"]:not([data-slot])', HTMLButtonElement);
  button.disabled = true;
  find(form, '[data-region="refusal"]', HTMLElement).replaceChildren();
  const fields = tidyFields(Object.fromEntries(new FormData(form)));
  // What is not a 202 is a refusal, which the route's type does not tell.
  const answer: Response | null = await letters.generate
    .$post({ json: { company_name: "", ...fields } })
    .catch(() => null);
  button.disabled = false;
  if (answer?.status !== 202) {
    showRefusal(form, answer && ((await answer.json()) as Refusal));
    return;
  }
  showWrongFields(form, []);
  watchJob(stageProgress((await answer.json()) as GenerationAccepted));
}

function stageProgress({ job_id: jobId, message }: GenerationAccepted): HTMLElement {
  const card = copyTemplate(island, "progress");
  card.dataset["job"] = jobId;
  fillSlot(card, "message", message);
  const stage = find(island, '[data-region="stage"]', HTMLElement);
  stage.replaceChildren(card);
  focusOn(card);
  return card;
}

function showRefusal(form: HTMLFormElement, refusal: Refusal | null): void {
  const isAboutFields = refusal?.code === "VALIDATION_ERROR";
  const issues = refusal?.details?.issues ?? [{ field: "company_name" }];
  showWrongFields(form, isAboutFields ? issues.map(({ field }) => field) : []);
  if (isAboutFields) return;
  const notice = copyTemplate(island, "refusal");
  fillSlot(notice, "title", refusal?.error ?? props.offlineTitle);
  fillSlot(notice, "message", refusal ? refusal.message : props.offlineMessage);
  fillSlot(notice, "teaser", refusal?.teaser);
  const { code, job_id: jobId, retry_after: retryAfter } = refusal ?? {};
  slot(notice, "wait").hidden = retryAfter === undefined;
  if (retryAfter !== undefined) {
    find(notice, "[data-countdown]", HTMLElement).dataset["countdown"] = String(retryAfter);
  }
  slot(notice, "retry").hidden = code === "INSUFFICIENT_VISITS" || jobId !== undefined;
  slot(notice, "reload").hidden = code !== "SESSION_REQUIRED" && code !== "INSUFFICIENT_VISITS";
  const jobLink = find(notice, '[data-slot="job"]', HTMLAnchorElement);
  jobLink.hidden = jobId === undefined;
  if (jobId) jobLink.href = `/letters/jobs/${jobId}`;
  find(form, '[data-region="refusal"]', HTMLElement).replaceChildren(notice);
  notice.focus();
}

/** Says beside each wrong field what it takes, and leads to the first of them. */
function showWrongFields(form: HTMLFormElement, names: readonly string[]): void {
  let first: HTMLElement | null = null;
  for (const error of form.querySelectorAll<HTMLElement>(".field-error")) {
    const id = error.id.replace(/-error$/, "");
    const field = find(form, `#${id}`, HTMLElement);
    const isWrong = names.includes(field.getAttribute("name") ?? "");
    error.hidden = !isWrong;
    field.setAttribute("aria-describedby", isWrong ? `${id}-error ${id}-hint` : `${id}-hint`);
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    if (isWrong) first ??= field;
  }
  first?.closest("details")?.toggleAttribute("open", true);
  first?.focus();
}

function watchJob(card: HTMLElement): void {
  const jobId = card.dataset["job"] ?? "";
  const statusUrl = `/api/letters/jobs/${jobId}`;
  let shown = Promise.resolve();
  followJob(statusUrl, {
    onNews: (news) => {
      shown = shown.then(async () => {
        showProgress(card, news);
        await new Promise((resolve) => setTimeout(resolve, STEP_MS));
        if (news.status === "completed" || news.status === "failed") await endJob(jobId);
      });
    },
    onConnection: (isConnected) => {
      slot(card, "connection").hidden = isConnected;
    },
  });
}

function showProgress(card: HTMLElement, news: JobNews): void {
  find(card, "progress", HTMLProgressElement).value = news.progress;
  slot(card, "percent").textContent = formatPercent(news.progress, props.language);
  const { estimated_time: seconds } = news;
  slot(card, "eta").textContent =
    seconds === undefined ? "" : `${props.timeLeft} ${formatDuration(seconds)}`;
  const steps = [...card.querySelectorAll<HTMLElement>("[data-step]")];
  const current = steps.findIndex((step) => step.dataset["step"] === news.step);
  if (current < 0) return;
  for (const [index, step] of steps.entries()) {
    step.dataset["state"] = index < current ? "done" : index === current ? "current" : "todo";
    step.toggleAttribute("aria-current", false);
  }
  steps[current]?.setAttribute("aria-current", "step");
  slot(card, "announcement").textContent = steps[current]?.textContent ?? "";
}

/** The last word over HTTP: which letters, or why there are none. */
async function endJob(jobId: string): Promise<void> {
  const answer = await letters.jobs[":jobId"].$get({ param: { jobId } }).catch(() => null);
  const job = answer?.ok ? await answer.json() : null;
  if (job?.letter_id === undefined) showFailure(job?.error ?? props.failureMessage);
  else if (isDesk) await showPair(job.letter_id);
  else location.replace(`/letters/${job.letter_id}`);
}

async function showPair(letterId: number): Promise<void> {
  const pair = await fetchElement(`/letters/${letterId}`, "[data-pair]");
  if (!pair) return location.assign(`/letters/${letterId}`);
  const heading = pair.querySelector("h1");
  if (heading) heading.replaceWith(asSecondHeading(heading));
  find(pair, "[data-permalink]", HTMLElement).hidden = false;
  revealCopyButtons(pair);
  find(island, '[data-region="stage"]', HTMLElement).replaceChildren(pair);
  tellSources(pair);
  focusOn(pair);
  await renewRegions("/letters", ["gate", "history"]);
}

/** On the desk the pair stands under the page's own title. */
function asSecondHeading(heading: HTMLElement): HTMLElement {
  const second = document.createElement("h2");
  second.id = heading.id;
  second.tabIndex = -1;
  second.textContent = heading.textContent;
  return second;
}

function showFailure(message: string): void {
  const form = document.querySelector<HTMLFormElement>("form[data-request]");
  // The page of a job has no form: without scripts it would come back as the page of a failure.
  if (!form) return location.reload();
  find(island, '[data-region="stage"]', HTMLElement).replaceChildren();
  showRefusal(form, { error: props.failureTitle, code: "JOB_FAILED", message });
  void renewRegions("/letters", ["gate"]);
}

async function removeLetter(id: string): Promise<void> {
  const answer = await letters[":id"].$delete({ param: { id } }).catch(() => null);
  const url = new URL(location.href);
  url.searchParams.set("deleted", id);
  const isDone =
    answer?.ok && (await renewRegions(`${url.pathname}${url.search}`, ["history", "notice"]));
  if (!isDone) return announce(props.actionFailed);
  island.querySelector(`[data-pair="${id}"]`)?.remove();
  find(island, '[data-region="notice"] button', HTMLButtonElement).focus();
}

async function restoreLetter(id: string): Promise<void> {
  const answer = await letters[":id"].restore.$post({ param: { id } }).catch(() => null);
  const url = new URL(location.href);
  url.searchParams.delete("deleted");
  const isDone =
    answer?.ok && (await renewRegions(`${url.pathname}${url.search}`, ["history", "notice"]));
  announce(isDone ? props.restored : props.actionFailed);
  if (isDone) find(island, "#history-title", HTMLElement).focus();
}

function openPreview(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const { preview, title = "" } = target.dataset;
  if (!preview || target.querySelector("iframe")) return;
  const frame = document.createElement("iframe");
  frame.src = preview;
  frame.title = title;
  target.append(frame);
}

function afterCountdown(element: HTMLElement): void {
  element.closest<HTMLElement>('[data-slot="wait"]')?.toggleAttribute("hidden", true);
  if (element.closest('[data-region="gate"]')) void renewRegions("/letters", ["gate"]);
}

function announce(text: string): void {
  find(island, "[data-announcer]", HTMLElement).textContent = text;
}

function focusOn(section: Element): void {
  find(section, "h1, h2", HTMLElement).focus({ preventScroll: true });
  section.scrollIntoView({ block: "nearest" });
}
