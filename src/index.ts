import { createApp } from "./app";
import type { Job } from "./jobs";
import { contextFor } from "./platform/context";
import { readUnreadBody } from "./platform/unread-body";

export { ChatRoom, Inbox } from "./features/chat";
export { JobLog } from "./engines/jobs";
export { RateWindows } from "./platform/limits";
export { GenerationLimit } from "./features/quotas";
export { ModelLedger } from "./engines/models";

const app = createApp();

export default {
  async fetch(request, env, execution) {
    const response = await app.fetch(request, env, execution);
    await readUnreadBody(request);
    return response;
  },

  async queue(batch, env, execution) {
    const { consumeJobs } = await import("./jobs");
    await consumeJobs(
      batch,
      contextFor(env, execution, { actor: { kind: "system", name: batch.queue } }),
    );
  },

  async scheduled(controller, env, execution) {
    const { runScheduled } = await import("./schedule");
    await runScheduled(
      controller.cron,
      contextFor(env, execution, { actor: { kind: "system", name: "cron" } }),
    );
  },
} satisfies ExportedHandler<Env, Job>;
