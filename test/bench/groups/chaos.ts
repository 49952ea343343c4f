import {
  createVisitor,
  followJob,
  readLetters,
  requestLetters,
  visitPages,
} from "../../../src/cli/visitor";
import { modelAnswer } from "../../support/model-answer";
import { chaos, startModel } from "../../support/model-endpoint";
import { prepareState } from "../local-state";
import { type Served, serveProduct } from "../serve";
import { atMost, type Row } from "../table";

const JOBS = 1_000;
const PARALLEL = 16;
const MODELS = "model-a,model-b";
const LEAST_COMPLETED = 0.995;

/** A thousand pairs of letters while the endpoint of the models fails three times out of five. */
export async function benchChaos(): Promise<Row[]> {
  const endpoint = await startModel(modelAnswer);
  endpoint.setChaos(chaos);
  const product = await serveProduct({
    AI_MODELS: MODELS,
    AI_PRICES: "model-a=0.01/0.01,model-b=0.01/0.01",
    AI_DAILY_BUDGET_USD: "100000",
    OPENAI_API_KEY: "bench",
    OPENAI_BASE_URL: `${endpoint.url}/v1`,
    // No model rests: otherwise hardly a job would meet the chaos.
    AI_BREAKER_FAILURES: "1000000",
  });
  try {
    await prepareState(product);
    const outcomes = await carryOut(product);
    // One call of one step of one job, as the endpoint has counted it.
    const calls = endpoint.getRequests().map(({ headers }) => headers["idempotency-key"] ?? "");
    return rowsOf(outcomes, countsOf(calls));
  } finally {
    await product.dispose();
    await endpoint.stop();
  }
}

function countsOf(calls: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1);
  return counts;
}

type Outcome = { readonly isCompleted: boolean; readonly writers: readonly string[] };

async function carryOut({ origin }: Served): Promise<Outcome[]> {
  let next = 0;
  const worker = async (): Promise<Outcome[]> => {
    const visitor = createVisitor(() => origin);
    await visitPages(visitor);
    const outcomes: Outcome[] = [];
    while (next < JOBS) {
      next += 1;
      const { job_id: jobId } = await requestLetters(visitor, { company_name: `Chaos ${next}` });
      const { status, result_id: id } = await followJob(visitor, { origin, jobId });
      const isCompleted = status === "completed" && id !== undefined;
      const writers = isCompleted ? (await readLetters(visitor, Number(id))).ai_models : [];
      outcomes.push({ isCompleted, writers });
    }
    return outcomes;
  };
  return (await Promise.all(Array.from({ length: PARALLEL }, worker))).flat();
}

function rowsOf(outcomes: readonly Outcome[], calls: ReadonlyMap<string, number>): Row[] {
  const completed = outcomes.filter(({ isCompleted }) => isCompleted).length / outcomes.length;
  const most = Math.max(...calls.values());
  const writers = outcomes.flatMap((outcome) => outcome.writers);
  const byModels = writers.filter((writer) => writer !== "built-in").length / writers.length;
  return [
    {
      what: `of ${outcomes.length} jobs completed, 60 % of all calls failing`,
      figure: `${(completed * 100).toFixed(1)} %`,
      goal: { text: `≥ ${LEAST_COMPLETED * 100} %`, isMet: completed >= LEAST_COMPLETED },
    },
    {
      what: `calls of one step to one model, at most (${calls.size} calls)`,
      figure: String(most),
      goal: atMost(most, 1),
    },
    {
      what: "letters written by models; the rest is built in",
      figure: `${(byModels * 100).toFixed(0)} %`,
      // Two models that each answer two times out of five: 1 − 0.6².
      goal: { text: "≥ 50 %", isMet: byModels >= 0.5 },
    },
  ];
}
