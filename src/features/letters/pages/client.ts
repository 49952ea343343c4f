import { hc } from "hono/client";
import { copyFrom, revealCopyButtons } from "../../../ui/client/copy-buttons";
import { runCountdowns } from "../../../ui/client/countdowns";
import { copyTemplate, fillSlot, find, slot } from "../../../ui/client/dom";
import { followJob, type JobNews } from "../../../engines/jobs/client/follow-job";
import { enhanceCitations } from "../../../ui/client/citations";
import { showOwnTimes } from "../../../ui/client/moments";
import { enhanceForms, showWrongFields } from "../../../ui/client/forms";
import { closeLikeMenu } from "../../../ui/client/menus";
import { renewRegions } from "../../../ui/client/regions";
import { formatDuration } from "../../../ui/duration";
import { formatPercent } from "../../../ui/percent";
import { announceArrival, markArrival } from "./client/arrival";
import { copyForMail } from "./client/mail";
import { drawerOf } from "./client/drawer";
import { holdRetry, offerRetry, type RefusalBody, showRefusal } from "./client/refusals";
import { showLetterOfLinks } from "./client/shown-letter";
import { sendKeptRequest } from "./client/kept-request";
import { tidyFields } from "./form-fields";
import type { IslandProps } from "./island-props";
import type { LetterRoutes } from "../api/routes";
import type { GenerationAccepted } from "../api/schemas";

/** Long enough for a step to be read, short enough never to be waited for. */
const STEP_MS = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 110;

/** Before a network that was down is tried again. */
const RETRY_MS = 2_000;

/** The parts that say what can be asked for. */
const STANDING = ["gate", "submit", "hold"];

/** 2 kB, and every path, parameter and answer is checked against the routes themselves. */
const letters = hc<LetterRoutes>("/api/letters");

const island = find(document, '[data-island="letters"]', HTMLElement);
const props = JSON.parse(island.dataset["props"] ?? "{}") as IslandProps;
const isLettersPage = location.pathname === "/letters";
/** This is the address of the page as it was opened; letters can be taken back on the same page. */
const pageUrl = new URL(location.href);
let renewal = Promise.resolve(true);
const drawer = drawerOf({
  island,
  props,
  letters,
  pageUrl,
  renew: renewLettersPage,
  showAddress,
  announce,
});

island.addEventListener("submit", (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  const { target: form, submitter } = event;
  const work = isHeld(form) ? async () => announceHold() : workOf(form, submitter);
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
  // Another name means another company than the one that was picked.
  if (target instanceof HTMLInputElement && target.name === "company_name") {
    const pick = island.querySelector<HTMLInputElement>('[name="company_pick"][type="checkbox"]');
    if (pick) pick.checked = false;
  }
});
copyForMail(island, announce);
enhanceForms();
runCountdowns(island, afterCountdown);
revealCopyButtons(island);
showOwnTimes(island);
enhanceCitations(island);
for (const refusal of island.querySelectorAll<HTMLElement>('[data-region="refusal"] .refusal')) {
  holdRetry(refusal);
}
for (const menu of island.querySelectorAll<HTMLDetailsElement>("details[data-menu]")) {
  closeLikeMenu(menu);
}
drawer.watchNotice();
announceArrival(island);
showLetterOfLinks(island);
sendKeptRequest(island);
// A page that the browser kept shows a job that has ended since.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && isLettersPage) location.reload();
});

const editor = island.querySelector<HTMLFormElement>("form[data-edit]");
// The checker comes with it, and no other page pays for that.
if (editor) void import("./client/edit-pair").then(({ editPair }) => editPair(editor, island));

const runningJob = island.querySelector<HTMLElement>(".stage > [data-job]");
if (runningJob) watchJob(runningJob);

/** It returns the work that a form does here without leaving the page; it is undefined where the form should leave it. */
function workOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): (() => Promise<void>) | undefined {
  const { request, delete: deleted, restore, cancelJob: isCancel, status: marked } = form.dataset;
  if (request === "write" && isLettersPage) return () => requestLetters(form);
  if (deleted && isLettersPage) return () => drawer.remove(deleted);
  if (marked && isLettersPage && submitter instanceof HTMLButtonElement)
    return () => drawer.changeStatus(form, submitter);
  if (restore) return () => drawer.restore(restore);
  if (isCancel !== undefined) return () => cancelJob(form);
  return undefined;
}

/** The button says why nothing can be asked for at the moment; the form would only be refused. */
function isHeld(form: HTMLFormElement): boolean {
  return form.querySelector('#request-submit[aria-disabled="true"]') !== null;
}

function announceHold(): void {
  const hold = find(island, "#request-hold", HTMLElement);
  hold.scrollIntoView({ block: "nearest" });
  announce(hold.textContent);
}

async function requestLetters(form: HTMLFormElement): Promise<void> {
  const button = find(form, "#request-submit", HTMLButtonElement);
  button.disabled = true;
  find(form, '[data-region="refusal"]', HTMLElement).replaceChildren();
  const fields = tidyFields(Object.fromEntries(new FormData(form)));
  // Any status but 202 is a refusal, which the route's type does not show.
  const answer: Response | null = await letters.generate
    .$post({ json: { company_name: "", ...fields } })
    .catch(() => null);
  if (answer?.status === 202) {
    showWrongFields(form, []);
    watchJob(stageProgress((await answer.json()) as GenerationAccepted));
  } else showRefusal(form, answer && ((await answer.json()) as RefusalBody), { island, props });
  // The rest of the day's quota has changed, or is not what the page assumed.
  if (answer) await renewLettersPage(STANDING);
  button.disabled = false;
}

function stageProgress({ job_id: jobId, message }: GenerationAccepted): HTMLElement {
  const card = copyTemplate(island, "progress");
  card.dataset["job"] = jobId;
  find(card, "[data-cancel-job]", HTMLFormElement).action = `/letters/jobs/${jobId}/cancel`;
  fillSlot(card, "message", message);
  const stage = find(island, '[data-region="stage"]', HTMLElement);
  stage.replaceChildren(card);
  focusOn(card);
  return card;
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
        if (news.status === "completed" || news.status === "failed") await endJob(card, jobId);
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

/** The last word over HTTP: which letters, or why there are none. A network that is down meanwhile is waited for. */
async function endJob(card: HTMLElement, jobId: string): Promise<void> {
  const answer = await letters.jobs[":jobId"].$get({ param: { jobId } }).catch(() => null);
  slot(card, "connection").hidden = answer !== null;
  if (!answer) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return endJob(card, jobId);
  }
  const job = answer.ok ? await answer.json() : null;
  if (job?.letter_id === undefined) showFailure(job);
  else openPair(job.letter_id);
}

/** The way back leads to the request; the page of the job would only lead here again. */
function openPair(letterId: number): void {
  const path = `/letters/${letterId}`;
  markArrival(path);
  if (isLettersPage) location.assign(path);
  else location.replace(path);
}

type FailedJob = { readonly error?: string | undefined; readonly error_code?: string | undefined };

function showFailure(job: FailedJob | null): void {
  const form = document.querySelector<HTMLFormElement>("form[data-request]");
  // The page of a job has no form: without scripts it would come back as the page of a failure.
  if (!form) return location.reload();
  find(island, '[data-region="stage"]', HTMLElement).replaceChildren();
  const error = job?.error_code === "CANCELLED" ? props.cancelledTitle : props.failureTitle;
  const message = job?.error ?? props.failureMessage;
  showRefusal(form, { error, code: "JOB_FAILED", message }, { island, props });
  void renewLettersPage(STANDING);
}

/** The job's socket reports the end; a job whose letters are there already goes on to show them. */
async function cancelJob(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(form.action, { method: "POST", redirect: "manual" }).catch(() => null);
  if (answer?.type !== "opaqueredirect") announce(props.actionFailed);
}

/** A reload finds what the page shows: the notice of letters that were removed last too. */
function showAddress(): void {
  if (!isLettersPage) return;
  history.replaceState(history.state, "", `${pageUrl.pathname}${pageUrl.search}`);
}

/** One after the other: what was asked for first must not be what is shown last. */
function renewLettersPage(regions: readonly string[]): Promise<boolean> {
  const path = isLettersPage ? `${pageUrl.pathname}${pageUrl.search}` : "/letters";
  renewal = renewal.then(() => renewRegions(path, regions)).catch(() => false);
  return renewal;
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
  const wait = element.closest('[data-slot="wait"]');
  if (wait) offerRetry(find(island, ".refusal", HTMLElement));
  else if (element.closest("[data-region]")) void renewLettersPage(STANDING);
}

function announce(text: string): void {
  find(island, "[data-announcer]", HTMLElement).textContent = text;
}

function focusOn(section: Element): void {
  find(section, "h1, h2", HTMLElement).focus({ preventScroll: true });
  section.scrollIntoView({ block: "nearest" });
}
