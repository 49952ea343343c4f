import { createApp } from "./app";
import type { Job } from "./jobs";
import { features } from "./features";
import { contextFor } from "./platform/context";
import { featureSetOf } from "./platform/feature";
import { answerAndDrain } from "./platform/unread-body";

export { ChatRoom, Inbox } from "./features/chat";
export { JobLog } from "./engines/jobs";
export { RateWindows } from "./platform/limits";
export { GenerationLimit } from "./features/quotas";
export { ModelLedger } from "./engines/models";

const app = createApp();
const featureSet = featureSetOf(features);

export default {
  fetch: (request, env, execution) =>
    answerAndDrain(request, async (answered) => app.fetch(answered, env, execution)),

  async queue(batch, env, execution) {
    const { consumeJobs } = await import("./jobs");
    const actor = { kind: "system", name: batch.queue } as const;
    const ctx = contextFor(env, execution, { actor, features: featureSet });
    await consumeJobs(ctx, batch, features);
  },

  async scheduled(controller, env, execution) {
    const { runScheduled } = await import("./schedule");
    const actor = { kind: "system", name: "cron" } as const;
    const ctx = contextFor(env, execution, { actor, features: featureSet });
    await runScheduled(ctx, controller.cron, features);
  },
} satisfies ExportedHandler<Env, Job>;
