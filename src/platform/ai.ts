import * as z from "zod";
import { lazily } from "./lazily";
import type { Config } from "./config";
import { strictSchemaOf } from "./strict-schema";

export type AiRequest<T> = {
  readonly model: string;
  readonly provider: AiProvider;
  /**
   * The id is unique to the call. It is sent as `Idempotency-Key`, so that endpoints that support it never do one call's
   * work twice.
   */
  readonly callId: string;
  readonly system: string;
  readonly prompt: string;
  /** The answer must match this schema: it is sent as JSON schema, and the answer is parsed with it. */
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  readonly maxTokens: number;
};

export type AiProvider = "primary" | "second";

/** These are the tokens as the endpoint counted them. */
export type AiUsage = { readonly tokensIn: number; readonly tokensOut: number };

/** `usage` is null when the endpoint did not report it. */
export type AiReply<T> = { readonly value: T; readonly usage: AiUsage | null };

export type AiFailureReason = "timeout" | "rate_limited" | "unavailable" | "refused" | "malformed";

/**
 * The model gave no usable answer. `usage` is what that cost all the same: nothing when the endpoint refused before any
 * work, null when it is unknown.
 */
export class AiFailure extends Error {
  override readonly name = "AiFailure";

  constructor(
    readonly reason: AiFailureReason,
    readonly usage: AiUsage | null,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** An implementation never asks twice: one question is one answer and one payment. */
export type Ai = {
  complete<T>(request: AiRequest<T>): Promise<AiReply<T>>;
};

/** It works with any OpenAI-compatible endpoint. The SDK (92 kB gzipped) loads with the first question. */
export function openAiCompatible(config: Config): Ai {
  return {
    async complete(request) {
      const { default: OpenAI } = await import("openai");
      const client = new OpenAI({
        ...endpointOf(config, request.provider),
        // The SDK would retry twice on its own, and each retry is a payment that nobody has recorded.
        maxRetries: 0,
      });
      // The SDK's own `timeout` ends with the headers of the answer; a body may drip for ever.
      const signal = AbortSignal.timeout(config.AI_TIMEOUT_SECONDS * 1000);
      const headers = { "Idempotency-Key": request.callId };
      const completion = await client.chat.completions
        .create(bodyOf(request, client.baseURL), { signal, headers })
        .catch((error: unknown) => {
          throw signal.aborted ? new AiFailure("timeout", null, error) : toFailure(error, OpenAI);
        });
      return replyOf(completion, request.schema);
    },
  };
}

function endpointOf(config: Config, provider: AiProvider) {
  return provider === "primary"
    ? { apiKey: config.OPENAI_API_KEY, baseURL: config.OPENAI_BASE_URL }
    : { apiKey: config.SECOND_API_KEY, baseURL: config.SECOND_BASE_URL };
}

function bodyOf<T>(request: AiRequest<T>, baseUrl: string) {
  const { model, system, prompt, schema, schemaName, maxTokens } = request;
  // OpenAI's own reasoning models refuse `max_tokens`; most compatible servers know nothing else.
  const isOpenAi = new URL(baseUrl).hostname.endsWith("openai.com");
  return {
    model,
    messages: [
      { role: "system" as const, content: system },
      { role: "user" as const, content: prompt },
    ],
    response_format: {
      type: "json_schema" as const,
      json_schema: {
        name: schemaName,
        schema: strictSchemaOf(schema),
        strict: true,
      },
    },
    ...(isOpenAi ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
  };
}

const completionSchema = lazily(() =>
  z.object({
    choices: z
      .array(
        z.object({
          message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        }),
      )
      .min(1),
    // An answer whose usage is missing or malformed is still an answer.
    usage: z
      .object({
        prompt_tokens: z.number().int().positive(),
        completion_tokens: z.number().int().min(0),
      })
      .nullish()
      .catch(null),
  }),
);

function replyOf<T>(body: unknown, schema: z.ZodType<T>): AiReply<T> {
  const completion = completionSchema().safeParse(body);
  if (!completion.success) throw new AiFailure("malformed", null);
  const { choices, usage } = completion.data;
  const counted = usage
    ? { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens }
    : null;
  const message = choices[0]?.message;
  if (message?.refusal) throw new AiFailure("refused", counted);
  const value = schema.safeParse(readJson(message?.content ?? ""));
  if (!value.success) throw new AiFailure("malformed", counted);
  return { value: value.data, usage: counted };
}

/** It returns null for text that is not JSON. Some servers wrap their JSON into a Markdown fence in spite of the schema. */
function readJson(text: string): unknown {
  const inner = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(inner);
  } catch {
    return null;
  }
}

type Sdk = typeof import("openai").default;

const NOTHING_DONE: AiUsage = { tokensIn: 0, tokensOut: 0 };

/**
 * These statuses mean that no work was done: unauthorised, forbidden, no such model, too many; Cloudflare's 52x and 530
 * mean that the host is down, unreachable, or without a certificate.
 */
const refusedUnread = new Set([401, 403, 404, 429, 521, 523, 525, 526, 530]);

function toFailure(error: unknown, sdk: Sdk): AiFailure {
  const status = error instanceof sdk.APIError ? error.status : undefined;
  const isUnread = (status !== undefined && refusedUnread.has(status)) || isUnconnected(error);
  return new AiFailure(reasonOf(error, status), isUnread ? NOTHING_DONE : null, error);
}

function reasonOf(error: unknown, status: number | undefined): AiFailureReason {
  if (status === 429) return "rate_limited";
  if (status !== undefined && status < 500) return "refused";
  return error instanceof SyntaxError ? "malformed" : "unavailable";
}

/** workerd has one message for a refused and for a lost connection, so that there both count as lost. */
function isUnconnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "ECONNREFUSED" || code === "ENOTFOUND";
}
