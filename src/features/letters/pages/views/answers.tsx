import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import type { FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { type PageProps, respondWithPage } from "../../../../ui/layout";
import type { LetterJob } from "../../request/get-letter-job";
import { letterMessages } from "../messages";
import type { AccessStatus, LetterDetail, LetterHistory } from "../../api/schemas";
import type { VersionSummary } from "../../api/version-schemas";
import { FailedJobPage, RunningJobPage } from "./job-page";
import { LetterPage } from "./letter-page";
import { LettersPage } from "./letters-page";
import { holdOf } from "./request-hold";
import { toJobProgress } from "./progress-card";
import type { CheckOutcome } from "./source-check";

const REFRESH_SECONDS = 2;

export type DeskView = {
  readonly access: AccessStatus;
  readonly history: LetterHistory;
  /** As it was posted, or as a link filled it in. */
  readonly form: FormState;
  readonly activeJob: LetterJob | null;
  readonly deletedId: number | null;
  readonly isInvited: boolean;
};

/** `/letters`, and the same page with a form that was refused. */
export function respondWithDesk(c: Context<AppEnv>, desk: DeskView) {
  const language = c.get("language");
  const texts = letterMessages[language];
  const page = {
    ...inLetters,
    title: texts.title,
    description: texts.description,
    children: (
      <LettersPage
        language={language}
        access={desk.access}
        history={desk.history}
        form={desk.form}
        activeJob={desk.activeJob && toJobProgress(desk.activeJob)}
        deletedId={desk.deletedId}
        isInvited={desk.isInvited}
      />
    ),
  };
  return respondWithForm(c, page, desk.form);
}

/** `/letters/jobs/:jobId` of a job that has no letters yet. */
export function respondWithProgress(c: Context<AppEnv>, job: LetterJob) {
  const language = c.get("language");
  return respondWithPage(c, {
    ...inLetters,
    title: letterMessages[language].progress.title,
    isPrivate: true,
    refreshSeconds: REFRESH_SECONDS,
    children: <RunningJobPage job={toJobProgress(job)} language={language} />,
  });
}

/** The same of one that never will have any, because it failed or was cancelled. */
export function respondWithFailure(c: Context<AppEnv>, job: LetterJob, access: AccessStatus) {
  const language = c.get("language");
  const { failure } = letterMessages[language];
  const title = job.error_code === "CANCELLED" ? failure.cancelledTitle : failure.title;
  const message = job.error ?? failure.message;
  return respondWithPage(c, {
    ...inLetters,
    title,
    isPrivate: true,
    children: <FailedJobPage title={title} message={message} access={access} language={language} />,
  });
}

type LetterView = {
  readonly access: AccessStatus;
  readonly versions: readonly VersionSummary[];
  /** It is the result of asking the sources again, when that has just been done. */
  readonly checked?: CheckOutcome | undefined;
};

/** `/letters/:id`, with its versions where there are several. */
export function respondWithLetter(
  c: Context<AppEnv>,
  letter: LetterDetail,
  { access, versions, checked }: LetterView,
) {
  const language = c.get("language");
  const texts = letterMessages[language].pair;
  return respondWithPage(c, {
    ...inLetters,
    title: texts.title(letter.company_name),
    description: texts.description(letter.company_name),
    isPrivate: true,
    children: (
      <LetterPage
        letter={letter}
        versions={versions}
        language={language}
        checked={checked}
        hold={holdOf(access)}
      />
    ),
  });
}

const inLetters = {
  scripts: ["letters.js"],
} satisfies Partial<PageProps>;
