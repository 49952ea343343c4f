import * as z from "zod";
import { authError } from "../../../platform/auth";
import {
  succeeded,
  withData,
  withMessage,
  withPages,
} from "../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../platform/openapi/operations";
import {
  accountError,
  AdminUser,
  AdminUsersQuery,
  exampleAdminUser,
  exampleLinkToken,
  MadeRecoveryLink,
  Pagination,
  UpdateUser,
  UserId,
} from "../../accounts";
import { jobError, JobsQuery } from "../../../engines/jobs";
import { AdminJob, AdminJobWithLog, Dashboard, JobId, RetriedJobs, RetryJobs } from "./schemas";

const exampleJob = {
  id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
  kind: "letters",
  status: "failed",
  attempts: 5,
  error: "TIMED_OUT",
  user_id: 7,
  created_at: "2026-03-05T09:30:00.000Z",
  ended_at: "2026-03-05T09:45:00.000Z",
  duration_ms: 900_000,
};

const exampleEvent = {
  seq: 1,
  at: Date.parse(exampleJob.created_at),
  status: "queued" as const,
  progress: 0,
  step: "research",
};

export const adminOperations = defineOperations({
  tag: { name: "Administration", description: "For admins and super admins." },
  security: "bearer",
  schemas: { AdminUser, UpdateUser, AdminJob, Dashboard },
  errors: [authError, accountError, jobError],
  errorDetails: { ROLE_MISSING: { role: "admin" } },
  operations: {
    "GET /api/v1/admin/dashboard": {
      id: "getDashboard",
      summary: "How the atelier is doing",
      responses: {
        200: {
          description: "Counts, the queue, and what the day has cost.",
          schema: withData(Dashboard),
          example: {
            success: true,
            data: {
              users_count: 128,
              products_count: 0,
              files_count: 0,
              tracks_count: 0,
              new_users_today: 3,
              active_sessions: 41,
              queue_depth: 0,
              spend_today: 0.12,
              spend_committed: 0,
              daily_budget: 1,
            },
          },
        },
      },
      errors: ["ROLE_MISSING"],
    },
    "GET /api/v1/admin/users": {
      id: "listAccounts",
      summary: "List and search accounts of any standing",
      query: {
        schema: AdminUsersQuery,
        example: { page: 1, limit: 20, status: "active" },
        descriptions: {
          search: "Beginnings of names and addresses.",
          after: "Id of the last account seen; takes the place of `page`.",
        },
      },
      responses: {
        200: {
          description: "One page, in order of ids.",
          schema: withPages(AdminUser, Pagination),
          example: {
            success: true,
            data: [exampleAdminUser],
            pagination: { page: 1, limit: 20, total: 1, pages: 1 },
          },
        },
      },
      errors: ["ROLE_MISSING", "VALIDATION_ERROR"],
    },
    "PUT /api/v1/admin/users/:id": {
      id: "updateUser",
      summary: "Change somebody's role or standing",
      description:
        "From their next request on. Only super admins give, take and touch administrative roles.",
      params: { schema: UserId, example: { id: "7" } },
      body: { schema: UpdateUser, example: { status: "suspended" } },
      responses: {
        200: {
          description: "The account as it is now.",
          schema: withMessage(AdminUser),
          example: {
            success: true,
            message: "User updated successfully",
            data: { ...exampleAdminUser, status: "suspended" },
          },
        },
      },
      errors: [
        "ROLE_MISSING",
        "ROLE_NOT_YOURS_TO_GIVE",
        "NOT_FOUND",
        "USER_NOT_FOUND",
        "LAST_SUPER_ADMIN",
        "USER_CHANGED",
      ],
    },
    "POST /api/v1/admin/users/:id/recovery-links": {
      id: "makeRecoveryLink",
      summary: "Make a one-time link that sets a new password",
      description: "For accounts with a lower role than one's own. The log keeps who made it.",
      params: { schema: UserId, example: { id: "7" } },
      responses: {
        201: {
          description: "The link, shown this once. It works once, for 24 hours.",
          schema: withData(MadeRecoveryLink),
          example: {
            success: true,
            data: {
              url: `https://atelier.example/recover/link/${exampleLinkToken}`,
              expires_at: "2026-03-06T09:30:00.000Z",
            },
          },
        },
      },
      errors: [
        "ROLE_MISSING",
        "NOT_FOUND",
        "USER_NOT_FOUND",
        "RECOVERY_OUT_OF_REACH",
        "RECOVERY_NEEDS_ACTIVE",
      ],
    },
    "GET /api/v1/admin/jobs": {
      id: "listJobs",
      summary: "Jobs, the newest first",
      query: {
        schema: JobsQuery,
        example: { status: "failed", limit: 20 },
        descriptions: { before: "Unix milliseconds: jobs created earlier." },
      },
      responses: {
        200: {
          description: "Without what was asked for.",
          schema: withData(z.array(AdminJob)),
          example: { success: true, data: [exampleJob] },
        },
      },
      errors: ["ROLE_MISSING", "VALIDATION_ERROR"],
    },
    "GET /api/v1/admin/jobs/:id": {
      id: "getAdminJob",
      summary: "One job with its log",
      params: { schema: JobId, example: { id: exampleJob.id } },
      responses: {
        200: {
          description:
            "What the job is, in the reader's language, and its events, the earliest first.",
          schema: withData(AdminJobWithLog),
          example: {
            success: true,
            data: {
              ...exampleJob,
              description: "Letters for Airbus, French, from the cache",
              events: [exampleEvent],
            },
          },
        },
      },
      errors: ["ROLE_MISSING", "NOT_FOUND", "JOB_UNKNOWN"],
    },
    "POST /api/v1/admin/jobs/retry": {
      id: "retryJobs",
      summary: "Have up to 100 failed jobs made once more",
      description: "Jobs that have not failed, or too long ago, are counted and left as they are.",
      body: { schema: RetryJobs, example: { ids: [exampleJob.id] } },
      responses: {
        202: {
          description: "How many are queued again.",
          schema: withData(RetriedJobs),
          example: { success: true, data: { retried: 1, refused: 0 } },
        },
      },
      errors: ["ROLE_MISSING", "VALIDATION_ERROR"],
    },
    "POST /api/v1/admin/jobs/:id/retry": {
      id: "retryJob",
      summary: "Have a failed job made once more",
      description: "Done steps stay done, and nobody's quota is touched.",
      params: { schema: JobId, example: { id: exampleJob.id } },
      responses: {
        202: {
          description: "It is queued again.",
          schema: succeeded,
          example: { success: true, message: "Job queued again" },
        },
      },
      errors: ["ROLE_MISSING", "NOT_FOUND", "JOB_UNKNOWN", "JOB_NOT_RETRYABLE"],
    },
  },
});
