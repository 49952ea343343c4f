import type { ZodType } from "zod";
import type { Ctx } from "./context";
import { describeError } from "./log";

type AnyJob = { type: string };

export type JobHandlers<J extends AnyJob> = {
  [T in J["type"]]: (job: Extract<J, { type: T }>, ctx: Ctx) => Promise<void>;
};

const MAX_BACKOFF_SECONDS = 15 * 60;

type Consumer<J extends AnyJob> = {
  readonly schema: ZodType<J>;
  readonly handlers: JobHandlers<J>;
};

/**
 * Delivery is at-least-once, so every handler must be safe to run twice for the same job. The messages of a batch run side
 * by side.
 */
export async function consume<J extends AnyJob>(
  batch: MessageBatch<unknown>,
  ctx: Ctx,
  consumer: Consumer<J>,
): Promise<void> {
  await Promise.all(batch.messages.map((message) => consumeOne(message, ctx, consumer)));
}

async function consumeOne<J extends AnyJob>(
  message: Message,
  ctx: Ctx,
  { schema, handlers }: Consumer<J>,
): Promise<void> {
  const parsed = schema.safeParse(message.body);
  if (!parsed.success) {
    // Retrying cannot repair a malformed body, so it is recorded and dropped.
    ctx.log.error("message_malformed", { message_id: message.id });
    return message.ack();
  }
  try {
    const run = handlers[parsed.data.type as J["type"]] as (job: J, ctx: Ctx) => Promise<void>;
    await run(parsed.data, ctx);
    message.ack();
  } catch (error) {
    const { attempts, id } = message;
    ctx.log.error("message_failed", { message_id: id, attempts, error: describeError(error) });
    message.retry({ delaySeconds: Math.min(2 ** attempts, MAX_BACKOFF_SECONDS) });
  }
}
