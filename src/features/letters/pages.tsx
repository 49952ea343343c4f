import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { clientOf } from "../../platform/client";
import type { AppEnv, Ctx } from "../../platform/context";
import { AppError, platformError } from "../../platform/errors";
import { respondWith, valid } from "../../platform/http";
import { Language } from "../../platform/language";
import { respondWithErrorPage } from "../../ui/error-page";
import { respondWithPage } from "../../ui/layout";
import { letterError } from "./errors";
import { getAccess } from "./get-access";
import { getLetter } from "./get-letter";
import { getLetterJob } from "./get-letter-job";
import { listLetters } from "./list-letters";
import { letterMessages } from "./messages";
import { removeLetter, restoreLetter } from "./remove-letter";
import { requestLetters } from "./request-letters";
import { GenerateLetters, HistoryPage, LetterId } from "./schemas";
import { FailedJobPage, RunningJobPage } from "./views/job-page";
import { LetterPage } from "./views/letter-page";
import { LettersPage } from "./views/letters-page";
import { toJobProgress } from "./views/progress-card";
import { toRefusal } from "./views/refusal-notice";
import type { RequestDraft } from "./views/request-form";

const MAX_FORM_BYTES = 16 * 1024;
const REFRESH_SECONDS = 2;
const validId = valid("param", LetterId, { refuse: () => letterError("LETTER_NOT_FOUND") });

const pages = new Hono<AppEnv>()
  .get("/", valid("query", HistoryPage), (c) => {
    const company = (c.req.query("company") ?? "").slice(0, 200);
    return respondWithLetters(c, { page: c.req.valid("query").page, company });
  })
  .post("/", bodyLimit({ maxSize: MAX_FORM_BYTES, onError: refuseSize }), async (c) => {
    const fields = await c.req.parseBody();
    const request = GenerateLetters.safeParse(fields);
    const company = typeof fields.company_name === "string" ? fields.company_name : "";
    const letterLanguage = Language.safeParse(fields.language).data;
    const draft = { page: 1, company, letterLanguage };
    if (!request.success) {
      return respondWithLetters(c, draft, platformError("VALIDATION_ERROR"));
    }
    const outcome = await requestLetters(c.var.ctx, {
      request: request.data,
      client: clientOf(c),
    }).catch(asRefusal);
    if (outcome instanceof AppError) return respondWithLetters(c, draft, outcome);
    return c.redirect(`/letters/jobs/${outcome.job_id}`, 303);
  })
  .get("/jobs/:jobId", async (c) => {
    const job = await getLetterJob(c.var.ctx, c.req.param("jobId"));
    const language = c.get("language");
    const texts = letterMessages[language];
    if (job.status === "completed") return c.redirect(`/letters/${job.letter_id ?? ""}`, 303);
    const hasFailed = job.status === "failed";
    return respondWithPage(c, {
      title: hasFailed ? texts.failure.title : texts.progress.title,
      section: "letters",
      scripts: ["letters.js"],
      isPrivate: true,
      ...(!hasFailed && { refreshSeconds: REFRESH_SECONDS }),
      children: hasFailed ? (
        <FailedJobPage message={job.error} language={language} />
      ) : (
        <RunningJobPage job={toJobProgress(job)} language={language} />
      ),
    });
  })
  .get("/:id", validId, async (c) => {
    const { origin } = new URL(c.req.url);
    const letter = await getLetter(c.var.ctx, { id: c.req.valid("param").id, origin });
    const language = c.get("language");
    const texts = letterMessages[language].pair;
    return respondWithPage(c, {
      title: texts.title(letter.company_name),
      description: texts.description(letter.company_name),
      section: "letters",
      scripts: ["letters.js"],
      isPrivate: true,
      children: <LetterPage letter={letter} language={language} />,
    });
  })
  .post("/:id/delete", validId, async (c) => {
    const { id } = c.req.valid("param");
    await removeLetter(c.var.ctx, id);
    return c.redirect(`/letters?deleted=${id}`, 303);
  })
  .post("/:id/restore", validId, async (c) => {
    const { id } = c.req.valid("param");
    await restoreLetter(c.var.ctx, id);
    return c.redirect(`/letters/${id}`, 303);
  });

export const letterPages = pages.onError(respondWith(respondWithErrorPage));

type Desk = {
  readonly page: number;
  readonly company: string;
  readonly letterLanguage?: Language | undefined;
};

async function respondWithLetters(c: Context<AppEnv>, desk: Desk, error?: AppError) {
  const { ctx } = c.var;
  const language = c.get("language");
  const [access, history] = await Promise.all([
    getAccess(ctx),
    listLetters(ctx, { page: desk.page, per_page: 10 }),
  ]);
  const draft: RequestDraft = {
    company: desk.company,
    letterLanguage: desk.letterLanguage ?? language,
  };
  const props = {
    language,
    access,
    history,
    draft,
    activeJob: access.active_job_id ? await findActiveJob(ctx, access.active_job_id) : null,
    refusal: error && toRefusal(error, language),
    deletedId: LetterId.safeParse({ id: c.req.query("deleted") }).data?.id ?? null,
    isInvited: c.req.query("invited") === "1",
  };
  if (error?.retryAfterSeconds) c.header("Retry-After", String(error.retryAfterSeconds));
  const texts = letterMessages[language];
  return respondWithPage(
    c,
    {
      title: texts.title,
      description: texts.description,
      section: "letters",
      scripts: ["letters.js"],
      children: <LettersPage {...props} />,
    },
    error?.status,
  );
}

/** Between two reads the job may have ended and its log gone: then there is nothing to follow. */
async function findActiveJob(ctx: Ctx, jobId: string) {
  const job = await getLetterJob(ctx, jobId).catch(asRefusal);
  if (job instanceof AppError || job.status === "completed" || job.status === "failed") return null;
  return toJobProgress(job);
}

/** What the person is told in the page; anything else stays an error. */
function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}

function refuseSize(): never {
  throw platformError("PAYLOAD_TOO_LARGE");
}
