import type { Context } from "hono";
import { AppError } from "../../../platform/errors";
import type { AppEnv, Ctx } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { requireOwnerId } from "../../../platform/session";
import type { GenerateLetters } from "../api/request-schema";
import {
  type LetterHistory,
  LetterHistoryPage,
  LetterId,
  LetterStatus,
  type LetterSummary,
} from "../api/schemas";
import { getAccess } from "../request/get-access";
import { getLetterJob } from "../request/get-letter-job";
import { findKeptRequest } from "../store/kept-requests";
import { listLetters } from "../store/list-letters";
import { requestForOffer } from "../request/request-for-offer";
import { findRemovedLetter } from "../store/remove-letter";
import type { Undoable } from "./views/undo-notice";

const FIRST_PAGE = LetterHistoryPage.parse({});

type Shown = {
  readonly query?: LetterHistoryPage;
  /** The request as it was refused; absent, it is as a link or the kept request fills it in. */
  readonly form?: FormState;
  /** Why the kept request was refused, which the form says that it fills in. */
  readonly refusal?: AppError | null;
  readonly invitationForm?: FormState;
};

/** `/letters`, as it is opened and as it comes back with a form that was refused. */
export async function respondWithLetters(
  c: Context<AppEnv>,
  { query = FIRST_PAGE, form, refusal = null, invitationForm = emptyForm }: Shown,
) {
  const { ctx } = c.var;
  const deleted = LetterId.safeParse({ id: c.req.query("deleted") }).data?.id;
  const [views, access, history, deletedId, kept, forOffer] = await Promise.all([
    import("./views/answers"),
    getAccess(ctx),
    listLetters(ctx, query),
    deleted === undefined ? null : findRemovedLetter(ctx, deleted),
    findKeptRequest(ctx, requireOwnerId(ctx)),
    requestForOffer(ctx, c.req.query("offer")),
  ]);
  return views.respondWithLettersPage(c, {
    access,
    history,
    form: form ?? { ...(forOffer ?? filledIn(c.req.query("company"), kept)), error: refusal },
    activeJob: access.active_job_id ? await findActiveJob(ctx, access.active_job_id) : null,
    query: { search: query.search ?? "", status: query.status },
    undoable: undoableOf(c, { history, deletedId }),
    isInvited: c.req.query("invited") === "1",
    kept,
    invitationForm,
    ownerEmail: ctx.config.OWNER_EMAIL,
  });
}

type Found = { readonly history: LetterHistory; readonly deletedId: number | null };

/** A link may be old or made up: it undoes only what the page shows. */
function undoableOf(c: Context<AppEnv>, { history, deletedId }: Found): Undoable | null {
  if (deletedId !== null) return { kind: "deleted", id: deletedId };
  const changed = c.req.query("changed");
  const letter = history.letters.find(({ id }) => String(id) === changed);
  return letter ? undoableStatus(letter, { was: c.req.query("was"), back: "/letters" }) : null;
}

type Changed = { readonly was: string | undefined; readonly back: string };

export function undoableStatus(letter: LetterSummary, { was, back }: Changed): Undoable | null {
  const status = LetterStatus.safeParse(was).data;
  if (status === undefined || status === letter.status) return null;
  return { kind: "status", letter, was: status, back };
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
