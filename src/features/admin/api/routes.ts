import { Hono } from "hono";
import { roleGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { platformError } from "../../../platform/errors";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { siteOriginOf } from "../../../platform/site-origin";
import { smallBody } from "../../../platform/parse-body";
import {
  AdminUsersQuery,
  listAccounts,
  makeRecoveryLink,
  paginationOf,
  toAdminUser,
  UpdateUser,
  updateUser,
  UserId,
} from "../../accounts";
import {
  getJob,
  JobsQuery,
  type ListedJob,
  listJobs,
  retryJob,
  retryJobs,
} from "../../../engines/jobs";
import { getDashboard } from "../get-dashboard";
import { type AdminJob, JobId, RetryJobs } from "./schemas";

const unknown = () => platformError("NOT_FOUND");

const routes = new Hono<AppEnv>()
  .basePath("/api/v1/admin")
  .use(noStore)
  .use(roleGuard("admin"))
  .use(smallBody)
  .get("/dashboard", async (c) => c.json({ success: true, data: await getDashboard(c.var.ctx) }))
  .get("/users", valid("query", AdminUsersQuery), async (c) => {
    const query = c.req.valid("query");
    const { accounts, total } = await listAccounts(c.var.ctx, query);
    const data = accounts.map(toAdminUser);
    return c.json({ success: true, data, pagination: paginationOf(query, total) });
  })
  .put(
    "/users/:id",
    valid("param", UserId, { refuse: unknown }),
    valid("json", UpdateUser),
    async (c) => {
      const { id } = c.req.valid("param");
      const account = await updateUser(c.var.ctx, { id, changes: c.req.valid("json") });
      const data = toAdminUser(account);
      return c.json({ success: true, message: "User updated successfully", data });
    },
  )
  .post("/users/:id/recovery-links", valid("param", UserId, { refuse: unknown }), async (c) => {
    const link = await makeRecoveryLink(c.var.ctx, c.req.valid("param").id);
    const url = new URL(link.path, siteOriginOf(c)).href;
    const data = { url, expires_at: new Date(link.expiresAt).toISOString() };
    return c.json({ success: true, data }, 201);
  })
  .get("/jobs", valid("query", JobsQuery), async (c) => {
    const jobs = await listJobs(c.var.ctx, c.req.valid("query"));
    return c.json({ success: true, data: jobs.map(toJob) });
  })
  .get("/jobs/:id", valid("param", JobId, { refuse: unknown }), async (c) => {
    const { events, description, ...job } = await getJob(c.var.ctx, c.req.valid("param").id);
    const data = { ...toJob(job), description: description[c.var.ctx.language], events };
    return c.json({ success: true, data });
  })
  .post("/jobs/retry", valid("json", RetryJobs), async (c) => {
    const data = await retryJobs(c.var.ctx, c.req.valid("json").ids);
    return c.json({ success: true, data }, 202);
  })
  .post("/jobs/:id/retry", valid("param", JobId, { refuse: unknown }), async (c) => {
    await retryJob(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, message: "Job queued again" }, 202);
  });

const toJob = ({ id, kind, status, attempts, error, ...job }: ListedJob): AdminJob => ({
  id,
  kind,
  status,
  attempts,
  error,
  user_id: job.userId,
  created_at: new Date(job.createdAt).toISOString(),
  ended_at: job.endedAt === null ? null : new Date(job.endedAt).toISOString(),
  duration_ms: job.durationMs,
});

export const adminRoutes = routes.onError(respondWith(presentCommunityError));
