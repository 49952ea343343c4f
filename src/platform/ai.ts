import * as z from "zod";
import { lazily } from "./lazily";
import type { Config } from "./config";

export type AiRequest<T> = {
  readonly model: string;
  readonly provider: AiProvider;
  readonly system: string;
  readonly prompt: string;
  /** What the answer has to be; sent as JSON schema, and parsed again when it comes back. */
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  readonly maxTokens: number;
};

export type AiProvider = "primary" | "second";

/** Tokens are what the endpoint counted; 0 when it did not say. */
export type AiReply<T> = {
  readonly value: T;
  readonly tokensIn: number;
  readonly tokensOut: number;
};

export type AiFailureReason = "timeout" | "rate_limited" | "unavailable" | "refused" | "malformed";

/** Why a model gave no usable answer. What it may have cost all the same travels along. */
export class AiFailure extends Error {
  override readonly name = "AiFailure";

  constructor(
    readonly reason: AiFailureReason,
    readonly usage: { readonly tokensIn: number; readonly tokensOut: number } | null,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** One question, one answer, one payment: an implementation never asks twice. */
export type Ai = {
  complete<T>(request: AiRequest<T>): Promise<AiReply<T>>;
};

/** Any OpenAI-compatible endpoint. The SDK (92 kB gzipped) loads with the first question. */
export function openAiCompatible(config: Config): Ai {
  return {
    async complete(request) {
      const { default: OpenAI } = await import("openai");
      const client = new OpenAI({
        ...endpointOf(config, request.provider),
        // The SDK would retry twice on its own, and each retry is a payment that nobody has recorded.
        maxRetries: 0,
        timeout: config.AI_TIMEOUT_SECONDS * 1000,
      });
      const completion = await client.chat.completions
        .create(bodyOf(request, client.baseURL))
        .catch((error: unknown) => {
          throw toFailure(error, OpenAI);
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
        schema: z.toJSONSchema(schema) as Record<string, unknown>,
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
    usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
  }),
);

function replyOf<T>(body: unknown, schema: z.ZodType<T>): AiReply<T> {
  const completion = completionSchema().safeParse(body);
  if (!completion.success) throw new AiFailure("malformed", null);
  const { choices, usage } = completion.data;
  const counted = { tokensIn: usage?.prompt_tokens ?? 0, tokensOut: usage?.completion_tokens ?? 0 };
  const message = choices[0]?.message;
  if (message?.refusal) throw new AiFailure("refused", counted);
  const value = schema.safeParse(readJson(message?.content ?? ""));
  if (!value.success) throw new AiFailure("malformed", counted);
  return { value: value.data, ...counted };
}

/** Null for what is no JSON. Some servers wrap their JSON into a Markdown fence in spite of the schema. */
function readJson(text: string): unknown {
  const inner = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(inner);
  } catch {
    return null;
  }
}

type Sdk = typeof import("openai").default;

function toFailure(error: unknown, sdk: Sdk): AiFailure {
  if (error instanceof sdk.APIConnectionTimeoutError) return new AiFailure("timeout", null, error);
  if (error instanceof sdk.RateLimitError) return new AiFailure("rate_limited", null, error);
  if (error instanceof sdk.APIError && error.status && error.status < 500) {
    return new AiFailure("refused", null, error);
  }
  if (error instanceof SyntaxError) return new AiFailure("malformed", null, error);
  return new AiFailure("unavailable", null, error);
}
