import { authError } from "../auth";
import { statusIn } from "../envelopes";
import { AppError, platformError, type ErrorDefinition } from "../errors";
import { errorBodies, type Family } from "../wire-families";
import { sessionError } from "../session";
import type { DocumentedResponse } from "./document";
import type { FeatureOperations, JsonSchema, Operation, Security } from "./operations";

const REQUEST_ID = "7b0e8c5a-9d3f-4c1e-8a52-3f6d1b2c4e90";
const text = (description: string): JsonSchema => ({ type: "string", description });
const details: JsonSchema = {
  type: "object",
  description: "Facts behind the refusal, by name.",
  additionalProperties: true,
};

/** They are the bodies of the four families, as components. Further fields are those a contract names, such as `job_id`. */
export const errorSchemas: Readonly<Record<string, JsonSchema>> = {
  LettersError: {
    type: "object",
    required: ["error", "code", "request_id"],
    properties: {
      error: text("What happened, in the language of the request."),
      code: text("What a program may act on."),
      message: text("What to do about it."),
      teaser: text("A line that makes one want to come back."),
      details,
      retry_after: { type: "integer", minimum: 1, description: "Seconds." },
      job_id: { type: "string", format: "uuid", description: "Of the job that is under way." },
      current_version: { type: "integer", minimum: 1, description: "With VERSION_CONFLICT." },
      request_id: text("Also the header X-Request-Id."),
    },
    additionalProperties: false,
  },
  OauthError: {
    type: "object",
    required: ["detail", "code", "request_id"],
    properties: {
      detail: text("What happened, in the language of the request."),
      code: text("What a program may act on."),
      details,
      error: text("`rate_limit_exceeded` with 429."),
      message: text("With 429: which limit."),
      retry_after: text("With 429: the seconds that are left, such as `37 seconds`."),
      line: {
        type: "integer",
        minimum: 1,
        description: "With captions: the line that could not be read.",
      },
      request_id: text("Also the header X-Request-Id."),
    },
  },
  CvError: {
    type: "object",
    required: ["error", "errorCode", "requestId"],
    properties: {
      error: text("What happened, in the language of the request."),
      errorCode: text("What a program may act on."),
      details,
      userMessage: text("What to do about it."),
      retryAfter: { type: "integer", minimum: 1, description: "Seconds." },
      requestId: text("Also the header X-Request-Id."),
    },
  },
  CommunityError: {
    type: "object",
    required: ["success", "error", "code", "request_id"],
    properties: {
      success: { type: "boolean", const: false },
      error: text("What happened, in the language of the request."),
      code: text("What a program may act on."),
      message: text("What to do about it."),
      details,
      retry_after: { type: "integer", minimum: 1, description: "Seconds." },
      request_id: text("Also the header X-Request-Id."),
    },
    additionalProperties: false,
  },
};

const SCHEMA_OF: Readonly<Record<Family, string>> = {
  letters: "LettersError",
  oauth: "OauthError",
  cv: "CvError",
  community: "CommunityError",
};

const sampleDetails: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  VALIDATION_ERROR: { issues: [{ field: "company_name", message: "Au moins 2 caractères." }] },
  RATE_LIMIT_EXCEEDED: { limit: "100 per 1 minute", seconds: 37 },
  PAYLOAD_TOO_LARGE: { max_bytes: 131_072 },
};

/** These codes follow from the operation's method, body and security. */
export function impliedCodes(method: string, operation: Operation, security: Security): string[] {
  return [
    ...(operation.body ? ["INVALID_REQUEST", "VALIDATION_ERROR", "PAYLOAD_TOO_LARGE"] : []),
    ...(operation.file ? ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"] : []),
    ...(security === "bearer" ? ["TOKEN_MISSING", "TOKEN_INVALID", "SESSION_ENDED"] : []),
    ...(security === "bearer" ? ["ACCOUNT_SUSPENDED"] : []),
    ...(security === "session" || security === "session-or-bearer" ? ["SESSION_REQUIRED"] : []),
    ...(method === "GET" ? [] : ["FOREIGN_ORIGIN"]),
    "RATE_LIMIT_EXCEEDED",
    "INTERNAL_ERROR",
  ];
}

type Refusals = {
  readonly feature: FeatureOperations;
  readonly codes: readonly string[];
  readonly family: Family;
};

/** It gives one response for each status, with an example for each of its codes. */
export function errorResponses({
  feature,
  codes,
  family,
}: Refusals): Record<string, DocumentedResponse> {
  const errors = [...new Set(codes)].map((code) => {
    const details = feature.errorDetails?.[code] ?? sampleDetails[code];
    return new AppError(code, definitionOf(feature, code), {
      ...(details && { details }),
      ...(code === "RATE_LIMIT_EXCEEDED" && { retryAfterSeconds: 37 }),
    });
  });
  const byStatus = Map.groupBy(errors, (error) => statusIn(family, error));
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      String(status),
      {
        description: ofStatus.map(({ code, title }) => `\`${code}\`: ${title.en}`).join(". "),
        ...(status === 429 && { headers: limitHeaders }),
        ...(status === 401 && family !== "letters" && { headers: challengeHeaders }),
        content: {
          "application/json": {
            schema: { $ref: `#/components/schemas/${SCHEMA_OF[family]}` },
            examples: Object.fromEntries(
              ofStatus.map((error) => [
                error.code,
                { value: errorBodies[family](error, { language: "en", requestId: REQUEST_ID }) },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

/** It throws an error that names a code that no table knows. */
export function definitionOf({ errors }: FeatureOperations, code: string): ErrorDefinition {
  const tables = [platformError, sessionError, authError, ...errors];
  const definition = tables.map(({ table }) => (table as Tables)[code]).find(Boolean);
  if (!definition) throw new Error(`OpenAPI: no error table knows ${code}`);
  return definition;
}

type Tables = Readonly<Record<string, ErrorDefinition | undefined>>;

const limitHeaders = {
  "Retry-After": {
    description: "Seconds until the request may be repeated.",
    schema: { type: "integer", minimum: 1 },
  },
};

const challengeHeaders = {
  "WWW-Authenticate": {
    description: "The scheme that would help: `Bearer`.",
    schema: { type: "string" },
  },
};
