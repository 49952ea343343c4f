import type { Context } from "hono";
import { AppError } from "../../../platform/errors";
import type { AppEnv, Ctx } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { requireOwnerId } from "../../../platform/session";
import type { GenerateLetters } from "../api/request-schema";
import { LetterId } from "../api/schemas";
import { getAccess } from "../request/get-access";
import { getLetterJob } from "../request/get-letter-job";
import { findKeptRequest } from "../store/kept-requests";
import { listLetters } from "../store/list-letters";
import { findRemovedLetter } from "../store/remove-letter";

type Shown = {
  readonly page?: number;
  /** The request as it was refused; absent, it is as a link or the kept request fills it in. */
  readonly form?: FormState;
  /** Why the kept request was refused, which the form says that it fills in. */
  readonly refusal?: AppError | null;
  readonly invitationForm?: FormState;
};

/** `/letters`, as it is opened and as it comes back with a form that was refused. */
export async function respondWithLetters(
  c: Context<AppEnv>,
  { page = 1, form, refusal = null, invitationForm = emptyForm }: Shown,
) {
  const { ctx } = c.var;
  const deleted = LetterId.safeParse({ id: c.req.query("deleted") }).data?.id;
  const [views, access, history, deletedId, kept] = await Promise.all([
    import("./views/answers"),
    getAccess(ctx),
    listLetters(ctx, { page, per_page: 10 }),
    deleted === undefined ? null : findRemovedLetter(ctx, deleted),
    findKeptRequest(ctx, requireOwnerId(ctx)),
  ]);
  return views.respondWithLettersPage(c, {
    access,
    history,
    form: form ?? { ...filledIn(c.req.query("company"), kept), error: refusal },
    activeJob: access.active_job_id ? await findActiveJob(ctx, access.active_job_id) : null,
    deletedId,
    isInvited: c.req.query("invited") === "1",
    kept,
    invitationForm,
    ownerEmail: ctx.config.OWNER_EMAIL,
  });
}

function filledIn(company = "", kept: GenerateLetters | null): FormState {
  const name = company.slice(0, 200);
  const isOther = name !== "" && name !== kept?.company_name;
  if (!kept || isOther) return { ...emptyForm, values: { company_name: name } };
  const { again, ...fields } = kept;
  const values = Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
  return { ...emptyForm, values: { ...values, ...(again && { again: "1" }) } };
}

/** Between two reads the job may have ended and its log may be gone: then there is nothing to follow. */
async function findActiveJob(ctx: Ctx, jobId: string) {
  const job = await getLetterJob(ctx, jobId).catch(ignoreGone);
  const isOver = job === null || job.status === "completed" || job.status === "failed";
  return isOver ? null : job;
}

function ignoreGone(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}
