import type { ZodType } from "zod";
import type { ErrorDefinition } from "../errors";

/**
 * How a feature says what its API does: `api/operations.ts` exports one `defineOperations(…)`, which its `feature.ts` names.
 * Read at build time only (`npm run build` writes dist/assets/openapi.json): no route imports it, so it costs an isolate nothing. The schemas are the very ones the routes validate with.
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
 * Not to be named, since they follow: 429 and 500 of every operation; 401 of a `session`; 401 and ACCOUNT_SUSPENDED of a
 * `bearer`; 403 FOREIGN_ORIGIN of whatever writes; INVALID_REQUEST, VALIDATION_ERROR and 413 of a body.
 */
export function defineOperations<const T extends readonly ErrorTable[]>(
  feature: FeatureOperations<T>,
): FeatureOperations {
  return feature as unknown as FeatureOperations;
}

type ErrorTable = { readonly table: Readonly<Record<string, ErrorDefinition>> };
/** Of each table by itself: `keyof` of a union would leave what they share. */
type CodeOf<T extends readonly ErrorTable[]> = {
  [I in keyof T]: keyof T[I]["table"] & string;
}[number];

/** `session`: the signed cookie. `bearer`: an access token. `metrics`: the operator's. `none`: anyone. */
export type Security = "session" | "bearer" | "none" | "session-or-bearer" | "metrics";

export type FeatureOperations<T extends readonly ErrorTable[] = readonly ErrorTable[]> = {
  readonly tag: { readonly name: string; readonly description: string };
  /** Of every operation that names none. */
  readonly security: Security;
  readonly schemas: Readonly<Record<string, ZodType>>;
  readonly errors: T;
  /** Details by code, for the example of an error whose sentence speaks of them. */
  readonly errorDetails?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By `METHOD /path/:parameter`, as the router registers it. */
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
  /** Unique, camelCase: what a generated client calls its method. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly security?: Security;
  readonly params?: ParameterSet;
  readonly query?: ParameterSet;
  readonly body?: RequestBody;
  /** Instead of a body with fields. */
  readonly file?: UploadedFile;
  /** By status: what the operation answers when it does what it was asked. */
  readonly responses: Readonly<Record<number, OperationResponse>>;
  readonly errors: readonly Code[];
};

/** An object schema: one parameter for each of its fields. */
export type ParameterSet = {
  readonly schema: ZodType;
  readonly example: Readonly<Record<string, string | number>>;
  readonly descriptions?: Readonly<Record<string, string>>;
};

export type RequestBody = {
  readonly schema: ZodType;
  readonly example: unknown;
  /** Media types besides or instead of JSON. */
  readonly types?: readonly string[];
  /** What a transform hides from the schema, by field: lengths, a description. */
  readonly fields?: Readonly<Record<string, JsonSchema>>;
};

/** A file: the whole body, or one field of a form. */
export type UploadedFile = {
  readonly types: readonly string[];
  readonly field: string;
  readonly description: string;
};

export type OperationResponse = {
  readonly description: string;
  /** Absent: no body. */
  readonly schema?: ZodType;
  readonly example?: unknown;
  /** Instead of JSON, such as `application/pdf`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
