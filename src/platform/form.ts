import type { Context, MiddlewareHandler } from "hono";
import * as z from "zod";
import type { AppEnv } from "./context";
import { AppError } from "./errors";
import { invalidValue } from "./invalid-value";
import type { Language } from "./language";
import type { Flash } from "./flash-texts";
import { leaveFlashes } from "./flash";
import { readForm } from "./parse-body";

/** It is a form as its page draws it: empty at first, and with the typed values when it comes back refused. */
export type FormState = {
  /** It holds the typed values by name of the field; passwords never come back. */
  readonly values: Readonly<Record<string, string>>;
  /** It holds what is wrong with each field, by name of the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** It is the reason why the form was refused; it is null for a form that was not. */
  readonly error: AppError | null;
};

export const emptyForm: FormState = { values: {}, errors: {}, error: null };

/** It is the refusal that no field shows; it is null where the fields show it, or the form was not refused. */
export const refusalWithoutField = ({ error, errors }: FormState): AppError | null =>
  Object.keys(errors).length === 0 ? error : null;

/** It maps what is wrong to the fields of a form. */
export type FieldRules = {
  /**
   * These fields can show an error, each with its sentence for a bad value; null takes the sentence of the failed check.
   */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** Each error code names the fields that it is about; the first one that the form has shows the error. */
  readonly fieldsOfCode?: Readonly<Record<string, readonly string[]>>;
  /** It maps the path of a schema's issue to the field's name, where the two differ. */
  readonly fieldOf?: (path: string) => string | undefined;
};

/** It is the page that follows a form, and the flashes that it shows first. */
export type NextPage = { readonly path: string; readonly flashes?: readonly Flash[] };

/** A form may answer with a response of its own, such as a question whether the person is sure, or with the next page. */
type FormAnswer = Response | NextPage;

type Submission<Input, Outcome> = FieldRules & {
  /** The form passes these middlewares first; their refusals come back in the form like any other. */
  readonly guards?: readonly MiddlewareHandler<AppEnv>[];
  /** It returns the error of a bad value, where that is not VALIDATION_ERROR. */
  readonly refuse?: (issues: readonly { readonly message: string }[]) => AppError | undefined;
  readonly work: (input: Input) => Promise<Outcome>;
  readonly done: (outcome: Outcome, input: Input) => FormAnswer | Promise<FormAnswer>;
  /** It draws the page once more, with the form as it was filled in. */
  readonly again: (state: FormState) => Response | Promise<Response>;
};

/**
 * Every form is taken here: it is parsed, does its work, and answers with a redirect. A refusal brings the form back with
 * the status of the error; failures of ours (5xx) go on to the error page.
 */
export async function onSubmit<Schema extends z.ZodType, Outcome>(
  c: Context<AppEnv>,
  schema: Schema,
  form: Submission<z.output<Schema>, Outcome>,
): Promise<Response> {
  const outcome = await attempt(c, schema, form).catch(asRefusal);
  if (outcome instanceof AppError) return respondAgain(c, form, outcome);
  const next = await form.done(outcome.result, outcome.input);
  return next instanceof Response ? next : redirectToNextPage(c, next);
}

export function redirectToNextPage(c: Context<AppEnv>, { path, flashes = [] }: NextPage): Response {
  if (flashes.length > 0) leaveFlashes(c, ...flashes);
  return c.redirect(path, 303);
}

type Attempt<Input, Outcome> = Pick<Submission<Input, Outcome>, "guards" | "refuse" | "work">;

async function attempt<Schema extends z.ZodType, Outcome>(
  c: Context<AppEnv>,
  schema: Schema,
  { guards = [], refuse, work }: Attempt<z.output<Schema>, Outcome>,
) {
  for (const guard of guards) await guard(c, () => Promise.resolve());
  const posted = await readForm(c);
  const parsed = schema.safeParse(posted);
  if (!parsed.success) {
    throw refuse?.(parsed.error.issues) ?? (await invalidValue(schema, posted, c.get("language")));
  }
  return { input: parsed.data, result: await work(parsed.data) };
}

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError && error.status < 500) return error;
  throw error;
}

type Redraw = FieldRules & Pick<Submission<never, never>, "again">;

async function respondAgain(c: Context<AppEnv>, { again, ...rules }: Redraw, error: AppError) {
  // A body that is too large was not read, and need not be.
  const posted = error.status === 413 ? {} : await readForm(c).catch(() => ({}));
  const response = await again(toFormState({ error, posted, language: c.get("language") }, rules));
  if (error.retryAfterSeconds !== undefined) {
    response.headers.set("Retry-After", String(error.retryAfterSeconds));
  }
  return response;
}

type Refused = {
  readonly error: AppError;
  readonly posted: Readonly<Record<string, unknown>>;
  readonly language: Language;
};

export function toFormState(refused: Refused, rules: FieldRules = {}): FormState {
  const values = Object.fromEntries(
    Object.entries(refused.posted).flatMap(([name, value]) =>
      typeof value === "string" && !/password/i.test(name) ? [[name, value]] : [],
    ),
  );
  return { values, errors: errorsOf(refused, rules), error: refused.error };
}

function errorsOf({ error, language }: Refused, rules: FieldRules): Record<string, string> {
  const { fields = {}, fieldsOfCode = {}, fieldOf = (path) => path } = rules;
  if (error.code !== "VALIDATION_ERROR") {
    const field = fieldsOfCode[error.code]?.find((name) => Object.hasOwn(fields, name));
    return field === undefined ? {} : { [field]: (error.advice ?? error.title)[language] };
  }
  const errors: Record<string, string> = {};
  for (const { field, message } of Issues.safeParse(error.details).data?.issues ?? []) {
    const name = fieldOf(field);
    if (name !== undefined && Object.hasOwn(fields, name)) errors[name] ??= fields[name] ?? message;
  }
  return errors;
}

const Issues = z.object({
  issues: z.array(z.object({ field: z.string(), message: z.string() })),
});
