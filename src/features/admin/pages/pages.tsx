import { type Context, Hono } from "hono";
import * as z from "zod";
import { roleGuard } from "../../../platform/auth";
import type { AppEnv, Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { siteOriginOf } from "../../../platform/site-origin";
import { smallBody } from "../../../platform/parse-body";
import { leaveFlashes } from "../../../platform/flash";
import {
  AccountStatus,
  AdminUsersQuery,
  getUser,
  listAccounts,
  makeRecoveryLink,
  presentOrRedirectToSignIn,
  type UpdateUser,
  updateUser,
  UserId,
} from "../../accounts";
import {
  describeJobs,
  getJob,
  jobError,
  JobsQuery,
  JobState,
  listJobs,
  retryJob,
  retryJobs,
} from "../../../engines/jobs";
import { answerInvitation, listPendingInvitations } from "../../visits";
import { Role } from "../../../platform/roles";
import { getDashboard } from "../get-dashboard";
import { InvitationId, JobId, RetryJobs } from "../api/schemas";
import { adminFlashes } from "./messages/flashes";
import * as views from "./views/answers";

const unknown = () => platformError("NOT_FOUND");
const unknownJob = () => jobError("JOB_UNKNOWN");
const validUser = valid("param", UserId, { refuse: unknown });
const validInvitation = valid("param", InvitationId, { refuse: unknown });

/** A form sends its empty fields too. */
const emptyAsAbsent = (value: unknown) => (value === "" ? undefined : value);
const UsersFilterForm = z.preprocess(
  (query) =>
    Object.fromEntries(
      Object.entries(query as Record<string, unknown>).map(([name, value]) => [
        name,
        emptyAsAbsent(value),
      ]),
    ),
  AdminUsersQuery,
);
const JobsFilterForm = JobsQuery.extend({
  status: z.preprocess(emptyAsAbsent, JobState.optional()),
  id: z.preprocess(emptyAsAbsent, z.string().trim().toLowerCase().max(100).optional()),
});
/** The page that explains the change sends `confirmed`. */
const ChangeForm = z
  .object({ role: Role, status: AccountStatus.exclude(["deleted"]) })
  .extend({ confirmed: z.literal("1").optional() });

const FAILURES_SHOWN = 5;

/** `/admin…` is for admins; visitors are led to sign in, other members are refused. */
export const adminPages = new Hono<AppEnv>()
  .basePath("/admin")
  .use(noStore)
  .use(roleGuard("admin"))
  .use(smallBody)
  .get("/", async (c) => {
    const { ctx } = c.var;
    const [dashboard, failures, invitations] = await Promise.all([
      getDashboard(ctx),
      listJobs(ctx, { status: "failed", limit: FAILURES_SHOWN }),
      listPendingInvitations(ctx),
    ]);
    return views.respondWithOverview(c, {
      dashboard,
      failures: await describeJobs(ctx, failures),
      invitations,
    });
  })
  .post("/invitations/:id/grant", validInvitation, async (c) => {
    await answerInvitation(c.var.ctx, { ...c.req.valid("param"), status: "granted" });
    leaveFlashes(c, adminFlashes.flash("invitationGranted"));
    return c.redirect("/admin", 303);
  })
  .post("/invitations/:id/decline", validInvitation, async (c) => {
    await answerInvitation(c.var.ctx, { ...c.req.valid("param"), status: "declined" });
    leaveFlashes(c, adminFlashes.flash("invitationDeclined"));
    return c.redirect("/admin", 303);
  })
  .get("/users", valid("query", UsersFilterForm), async (c) => {
    const query = c.req.valid("query");
    const found = await listAccounts(c.var.ctx, query);
    return views.respondWithUsers(c, { query, found });
  })
  .get("/users/:id", validUser, (c) => respondWithUser(c, c.req.valid("param").id))
  .post("/users/:id", validUser, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, ChangeForm, {
      fields: { role: null, status: null },
      work: async ({ confirmed, ...changes }) =>
        confirmed === undefined ? null : updateUser(c.var.ctx, { id, changes }),
      done: (changed, { role, status }) =>
        changed === null
          ? respondWithConfirmation(c, { id, changes: { role, status } })
          : { path: `/admin/users/${id}`, flashes: [adminFlashes.flash("userChanged")] },
      again: (form) => respondWithUser(c, id, form),
    });
  })
  .post("/users/:id/recovery-links", validUser, async (c) => {
    const { id } = c.req.valid("param");
    const link = await makeRecoveryLink(c.var.ctx, id);
    const url = new URL(link.path, siteOriginOf(c)).href;
    const account = await getUser(c.var.ctx, id);
    return views.respondWithRecoveryLink(c, { account, url, expiresAt: link.expiresAt });
  })
  // The link is in the answer of the form alone; the address leads back to the account.
  .get("/users/:id/recovery-links", validUser, (c) =>
    c.redirect(`/admin/users/${c.req.valid("param").id}`, 303),
  )
  .get("/jobs", valid("query", JobsFilterForm), async (c) => {
    const query = c.req.valid("query");
    if (query.id !== undefined)
      return c.redirect(`/admin/jobs/${encodeURIComponent(query.id)}`, 303);
    const jobs = await describeJobs(c.var.ctx, await listJobs(c.var.ctx, query));
    return views.respondWithJobs(c, { query, jobs });
  })
  // A refused retry leaves this address in the window, and it may be asked for again.
  .get("/jobs/retry", (c) => c.redirect("/admin/jobs", 303))
  .get("/jobs/:id", valid("param", JobId, { refuse: unknownJob }), async (c) => {
    const job = await getJob(c.var.ctx, c.req.valid("param").id);
    return views.respondWithJob(c, { job });
  })
  .post("/jobs/retry", async (c) => {
    const posted = (await c.req.formData()).getAll("id");
    const ids = RetryJobs.shape.ids.safeParse(posted).data ?? [];
    const { retried, refused } = await retryJobs(c.var.ctx, ids);
    leaveFlashes(
      c,
      adminFlashes.flash("jobsRetried", retried),
      ...(refused > 0 ? [adminFlashes.flash("jobsNotRetried", refused)] : []),
    );
    return c.redirect("/admin/jobs", 303);
  })
  .post("/jobs/:id/retry", valid("param", JobId, { refuse: unknown }), async (c) => {
    await retryJob(c.var.ctx, c.req.valid("param").id);
    leaveFlashes(c, adminFlashes.flash("jobRetried"));
    return c.redirect("/admin/jobs", 303);
  })
  .notFound(() => {
    throw unknown();
  })
  .onError(respondWith(presentOrRedirectToSignIn));

async function respondWithUser(c: Context<AppEnv>, id: number, form: FormState = emptyForm) {
  const account = await getUser(c.var.ctx, id);
  return views.respondWithUser(c, { account, own: ownOf(c.var.ctx), form });
}

type Change = { readonly id: number; readonly changes: UpdateUser };

/** There is nothing to confirm where nothing would change. */
async function respondWithConfirmation(c: Context<AppEnv>, { id, changes }: Change) {
  const account = await getUser(c.var.ctx, id);
  const isSame = changes.role === account.role && changes.status === account.status;
  if (isSame) return { path: `/admin/users/${id}` };
  return views.respondWithConfirmation(c, { account, changes });
}

function ownOf({ actor }: Ctx) {
  if (actor.kind !== "user") throw unknown();
  return { userId: actor.userId, role: actor.role };
}
