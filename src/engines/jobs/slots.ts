import type { SlotAddress, SlotHolder } from "../../platform/job-kind";

type Slotted = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly slots: readonly SlotAddress[];
};

/** It returns false where one of the objects has given its slot back already. */
export async function confirmSlots(env: Env, job: Slotted): Promise<boolean> {
  const answers = await Promise.all(holdersOf(env, job).map((holder) => holder.confirm(job.jobId)));
  return answers.every(Boolean);
}

/** It returns false where one of the objects does not allow it, or does not answer. It is safe to repeat. */
export async function waiveSlots(env: Env, job: Slotted): Promise<boolean> {
  const answers = await Promise.allSettled(
    holdersOf(env, job).map((holder) => holder.waive(job.jobId)),
  );
  return answers.every((answer) => answer.status === "fulfilled" && answer.value);
}

/** It tells each object, even if another one fails. It is safe to repeat. */
export async function releaseSlots(
  env: Env,
  job: Slotted,
  outcome: { refund: boolean },
): Promise<void> {
  await Promise.all(holdersOf(env, job).map((holder) => holder.release(job.jobId, outcome)));
}

const holdersOf = (env: Env, { ownerId, slots }: Slotted) =>
  slots.map(({ binding, name }) =>
    namespaceOf(env, binding).getByName(name.replace("{owner}", ownerId)),
  );

type Holders = DurableObjectNamespace<SlotHolder & Rpc.DurableObjectBranded>;

/** An address is data; the kind that wrote it is responsible that its binding holds slots. */
function namespaceOf(env: Env, binding: string): Holders {
  const namespaces = env as unknown as Readonly<Record<string, Holders | undefined>>;
  const namespace = namespaces[binding];
  if (!namespace) throw new Error(`No Durable Object is bound as ${binding}`);
  return namespace;
}
