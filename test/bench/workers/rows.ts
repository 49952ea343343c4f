import product from "../../../src/index";
import { createApp } from "../../../src/app";
import { listAndMeasure } from "../../../src/engines/jobs/job-projection";
import { openedRecord } from "../../../src/engines/jobs/job-record";
import { aJobOrder } from "../../support/jobs";
import { observeEnv, rowsReadBy } from "../../product/support/observed-env";

export { GenerationLimit, JobLog, RateWindows } from "../../../src/index";

const app = createApp();

/** The product; with `x-count-rows`, an answer says instead how many rows D1 has read for it. */
export default {
  ...product,
  async fetch(request, env, execution) {
    if (!request.headers.has("x-count-rows")) return app.fetch(request, env, execution);
    const observed = observeEnv(env);
    if (new URL(request.url).pathname === "/bench/jobs") await openJob(observed.env);
    else await app.fetch(request, observed.env, execution);
    const reading = observed.statements().filter(({ sql }) => /^select/i.test(sql));
    return Response.json({ rowsRead: await rowsReadBy(env.DB, reading) });
  },
} satisfies ExportedHandler<Env, never>;

/** Asks D1 the same as the log of a job that opens: always the same job, so that the queue does not grow. */
async function openJob(env: Env): Promise<void> {
  const order = aJobOrder({ jobId: "bench", kind: "letters" });
  await listAndMeasure(env, openedRecord(order, Date.now()));
}
