import { startCountdown } from "../../../../ui/client/countdowns";
import { copyTemplate, fillSlot, find, slot } from "../../../../ui/client/dom";
import { showWrongFields } from "../../../../ui/client/forms";
import type { IslandProps } from "../island-props";

/** The letters family's error body, as far as the page uses it. */
export type RefusalBody = {
  readonly error: string;
  readonly code: string;
  readonly message?: string;
  readonly teaser?: string;
  readonly retry_after?: number;
  readonly job_id?: string;
  readonly details?: { readonly issues?: readonly { readonly field: string }[] };
};

type Page = { readonly island: HTMLElement; readonly props: IslandProps };

/** Beside the fields at fault, else above the form; null where no answer came. */
export function showRefusal(form: HTMLFormElement, refusal: RefusalBody | null, page: Page): void {
  const issues = refusal?.code === "VALIDATION_ERROR" ? (refusal.details?.issues ?? []) : [];
  const hasSaidSo = showWrongFields(
    form,
    issues.map(({ field }) => field),
  );
  if (hasSaidSo) return;
  const notice = noticeOf(refusal, page);
  find(form, '[data-region="refusal"]', HTMLElement).replaceChildren(notice);
  notice.focus();
}

function noticeOf(refusal: RefusalBody | null, { island, props }: Page): HTMLElement {
  const notice = copyTemplate(island, "refusal");
  const { code, job_id: jobId, retry_after: retryAfter } = refusal ?? {};
  fillSlot(notice, "title", refusal?.error ?? props.offlineTitle);
  // Where the time left ticks beside it, a sentence that stands still would soon say something else.
  const message = retryAfter === undefined ? refusal?.message : undefined;
  fillSlot(notice, "message", refusal ? message : props.offlineMessage);
  fillSlot(notice, "teaser", refusal?.teaser);
  slot(notice, "wait").hidden = retryAfter === undefined;
  if (retryAfter !== undefined) {
    startCountdown(find(notice, "[data-countdown]", HTMLElement), retryAfter);
  }
  slot(notice, "retry").hidden = code === "INSUFFICIENT_VISITS" || jobId !== undefined;
  slot(notice, "reload").hidden = code !== "SESSION_REQUIRED" && code !== "INSUFFICIENT_VISITS";
  const jobLink = find(notice, '[data-slot="job"]', HTMLAnchorElement);
  jobLink.hidden = jobId === undefined;
  if (jobId) jobLink.href = `/letters/jobs/${jobId}`;
  holdRetry(notice);
  return notice;
}

/** No retry is offered that would be refused once more. */
export function holdRetry(notice: HTMLElement): void {
  const wait = notice.querySelector<HTMLElement>('[data-slot="wait"]');
  if (wait && !wait.hidden) slot(notice, "retry").hidden = true;
}

/** The wait is over. */
export function offerRetry(notice: HTMLElement): void {
  slot(notice, "wait").hidden = true;
  slot(notice, "retry").hidden = false;
}
