import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { respondWithForm } from "../../../../ui/form-answer";
import { type PageProps, respondWithPage } from "../../../../ui/layout";
import type { LetterJob } from "../../request/get-letter-job";
import type { LetterDocument } from "../../store/document";
import { letterMessages } from "../messages";
import { gateMessages } from "../messages/gate";
import type { AccessStatus, LetterDetail } from "../../api/schemas";
import type { VersionSummary } from "../../api/version-schemas";
import { FailedJobPage, RunningJobPage } from "./job-page";
import { LetterPage } from "./letter-page";
import { LettersPage, type LettersPageProps } from "./letters-page";
import { holdOf } from "./request-hold";
import { toJobProgress } from "./progress-card";
import { SamplePage } from "./sample-page";
import type { Undoable } from "./undo-notice";
import type { CheckOutcome } from "./source-check";

const REFRESH_SECONDS = 2;

export type LettersView = Omit<LettersPageProps, "language" | "activeJob"> & {
  readonly activeJob: LetterJob | null;
};

/** `/letters`, and the same page with a form that was refused. */
export function respondWithLettersPage(c: Context<AppEnv>, view: LettersView) {
  const language = c.get("language");
  const texts = letterMessages[language];
  const activeJob = view.activeJob && toJobProgress(view.activeJob);
  const page = {
    ...inLetters,
    title: texts.title,
    description: texts.description,
    children: <LettersPage {...view} activeJob={activeJob} language={language} />,
  };
  return respondWithForm(c, page, view.invitationForm.error ? view.invitationForm : view.form);
}

/** `/letters/sample`. It needs no scripts. */
export function respondWithSample(
  c: Context<AppEnv>,
  { company, letters }: { readonly company: string; readonly letters: readonly LetterDocument[] },
) {
  const language = c.get("language");
  const { title, lead } = gateMessages[language].sample;
  return respondWithPage(c, {
    title: title(company),
    description: lead,
    children: <SamplePage company={company} letters={letters} language={language} />,
  });
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
  readonly undoable: Undoable | null;
  readonly versions: readonly VersionSummary[];
  /** It is the result of asking the sources again, when that has just been done. */
  readonly checked?: CheckOutcome | undefined;
};

/** `/letters/:id`, with its versions where there are several. */
export function respondWithLetter(
  c: Context<AppEnv>,
  letter: LetterDetail,
  { access, undoable, versions, checked }: LetterView,
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
        undoable={undoable}
      />
    ),
  });
}

const inLetters = {
  scripts: ["letters.js"],
} satisfies Partial<PageProps>;
