import type { ZodType } from "zod";
import type { ErrorDefinition } from "../errors";

/**
 * A feature documents its API with one `defineOperations(…)`, exported by `api/operations.ts` and named in its `feature.ts`.
 * It is read at build time only (`npm run build` writes dist/assets/openapi.json), so it costs an isolate nothing.
 *
 * ```ts
 * export const noteOperations = defineOperations({
 *   tag: { name: "Notes", description: "Short texts of one visitor." },
 *   security: "session",
 *   schemas: { CreateNote, Note },                     // become components, under these names
 *   errors: [noteError],                               // what `defineErrors` returned; platform errors are known
 *   operations: {
 *     "POST /api/notes": {
 *       id: "createNote",
 *       summary: "Write a note",
 *       body: { schema: CreateNote, example: { text: "Buy ink" } },
 *       responses: { 201: { description: "The note", schema: Note, example: { id: 1, text: "Buy ink" } } },
 *       errors: ["NOTE_TOO_MANY"],
 *     },
 *   },
 * });
 * ```
 *
 * Some errors follow and must not be named: 429 and 500 of every operation; 401 of a `session`; 401 and ACCOUNT_SUSPENDED
 * of a `bearer`; 403 FOREIGN_ORIGIN of every write; INVALID_REQUEST, VALIDATION_ERROR and 413 of a body.
 */
export function defineOperations<const T extends readonly ErrorTable[]>(
  feature: FeatureOperations<T>,
): FeatureOperations {
  return feature as unknown as FeatureOperations;
}

type ErrorTable = { readonly table: Readonly<Record<string, ErrorDefinition>> };
/** It distributes over the tables, because `keyof` of a union would leave only the codes that they share. */
type CodeOf<T extends readonly ErrorTable[]> = {
  [I in keyof T]: keyof T[I]["table"] & string;
}[number];

/** `session` is the signed cookie, `bearer` an access token, `metrics` the operator's token, and `none` admits all. */
export type Security = "session" | "bearer" | "none" | "session-or-bearer" | "metrics";

export type FeatureOperations<T extends readonly ErrorTable[] = readonly ErrorTable[]> = {
  readonly tag: { readonly name: string; readonly description: string };
  /** It applies to every operation that names no security. */
  readonly security: Security;
  readonly schemas: Readonly<Record<string, ZodType>>;
  readonly errors: T;
  /** It gives details by code, for the example of an error whose sentence needs them. */
  readonly errorDetails?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The key is `METHOD /path/:parameter`, as the router registers it. */
  readonly operations: Readonly<Record<string, Operation<PlatformCode | CodeOf<T>>>>;
};

type PlatformCode =
  | "INVALID_REQUEST"
  | "VALIDATION_ERROR"
  | "FOREIGN_ORIGIN"
  | "NOT_FOUND"
  | "PAYLOAD_TOO_LARGE"
  | "SESSION_REQUIRED";

export type JsonSchema = { readonly [key: string]: unknown };

export type Operation<Code extends string = string> = {
  /** It is unique and in camelCase: a generated client names its method after it. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly security?: Security;
  readonly params?: ParameterSet;
  readonly query?: ParameterSet;
  readonly body?: RequestBody;
  /** The operation takes a file, instead of a body with fields or besides one. */
  readonly file?: UploadedFile;
  /** The key is the status; these are the answers of an operation that succeeds. */
  readonly responses: Readonly<Record<number, OperationResponse>>;
  readonly errors: readonly Code[];
};

/** It is an object schema: each of its fields becomes one parameter. */
export type ParameterSet = {
  readonly schema: ZodType;
  readonly example: Readonly<Record<string, string | number>>;
  readonly descriptions?: Readonly<Record<string, string>>;
};

export type RequestBody = {
  readonly schema: ZodType;
  readonly example: unknown;
  /** These are media types besides or instead of JSON. */
  readonly types?: readonly string[];
  /** It adds by field what a transform hides from the schema: lengths, a description. */
  readonly fields?: Readonly<Record<string, JsonSchema>>;
};

/** The file is the whole body, or one field of a form where there is such a field. */
export type UploadedFile = {
  readonly types: readonly string[];
  readonly field?: string;
  readonly description: string;
};

export type OperationResponse = {
  readonly description: string;
  /** When it is absent, the response has no body. */
  readonly schema?: ZodType;
  readonly example?: unknown;
  /** It replaces JSON, such as `application/pdf`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
