import type { ZodType } from "zod";
import type { FetchRefusal } from "../../platform/fetch-refusal";
import { guardedFetch, type OutsideCtx } from "../../platform/guarded-fetch";
import type { Language } from "../../platform/language";

/** It is one running look-up: the question, and the time that is left. */
export type Inquiry = {
  readonly ctx: OutsideCtx;
  readonly name: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly retrievedAt: string;
  readonly ownOrigin: string | undefined;
};

/** It gives a part of the same look-up less time. */
export const within = (inquiry: Inquiry, timeoutMs: number): Inquiry => ({
  ...inquiry,
  signal: AbortSignal.any([inquiry.signal, AbortSignal.timeout(timeoutMs)]),
});

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FetchRefusal | "MALFORMED"; readonly status?: number };

/** Not found and gone for good are the two answers by which a server takes a page back. */
export const isGone = (status: number | undefined) => status === 404 || status === 410;

/** It holds the results of several questions asked at once; each may fail alone. */
export type Gathered<T> = {
  readonly values: readonly T[];
  readonly failure: FetchRefusal | "MALFORMED" | null;
};

export function gathered<T>(answers: readonly Answer<T>[]): Gathered<T> {
  const values = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const failure = answers.flatMap((answer) => (answer.ok ? [] : answer.code)).at(0) ?? null;
  return { values, failure };
}

/** It parses an API's JSON by its schema. */
export async function askJson<T>(
  inquiry: Inquiry,
  url: string,
  schema: ZodType<T>,
): Promise<Answer<T>> {
  const { ctx, language, signal, ownOrigin } = inquiry;
  const result = await guardedFetch(ctx, {
    url,
    expects: "json",
    language,
    signal,
    ...(ownOrigin === undefined ? {} : { ownOrigin }),
  });
  if (!result.ok) return result;
  const { data } = schema.safeParse(parseJson(result.text));
  return data === undefined ? { ok: false, code: "MALFORMED" } : { ok: true, value: data };
}

/** It returns undefined for a text that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
