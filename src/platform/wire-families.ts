import type { AppError } from "./errors";
import type { Language } from "./language";

/** The four ways in which the product's APIs write an error; each fixed by a contract. */
export type Family = "letters" | "oauth" | "cv" | "community";

const prefixes: readonly (readonly [prefix: string, family: Family])[] = [
  ["/api/auth", "oauth"],
  ["/api/transcription", "oauth"],
  ["/api/cv", "cv"],
  ["/api/profile", "cv"],
  ["/api/offers", "cv"],
  ["/api/v1", "community"],
];

/** By the first segments of the path; `/api/cvs` is not `/api/cv`. */
export function familyOf(path: string): Family {
  const match = prefixes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return match?.[1] ?? "letters";
}

type Facts = { readonly language: Language; readonly requestId: string };

/** The error body of each family. Undefined fields are absent from the JSON. */
export const errorBodies: Readonly<Record<Family, (error: AppError, facts: Facts) => object>> = {
  letters: (error, { language, requestId }) => ({
    error: error.title[language],
    code: error.code,
    message: error.advice?.[language],
    teaser: error.teaser?.[language],
    details: error.details,
    retry_after: error.retryAfterSeconds,
    ...error.fields,
    request_id: requestId,
  }),

  oauth: (error, { language, requestId }) => {
    const detail = error.advice?.[language] ?? error.title[language];
    if (error.code === "RATE_LIMIT_EXCEEDED") {
      return {
        error: "rate_limit_exceeded",
        message: `Rate limit exceeded: ${String(error.details?.["limit"])}`,
        detail,
        retry_after: `${error.retryAfterSeconds ?? 1} seconds`,
        code: error.code,
        request_id: requestId,
      };
    }
    return {
      detail,
      code: error.code,
      details: error.details,
      ...error.fields,
      request_id: requestId,
    };
  },

  cv: (error, { language, requestId }) => ({
    error: error.title[language],
    errorCode: error.code,
    details: error.details,
    userMessage: error.advice?.[language],
    retryAfter: error.retryAfterSeconds,
    ...error.fields,
    requestId,
  }),

  community: (error, { language, requestId }) => ({
    success: false,
    error: error.title[language],
    code: error.code,
    message: error.advice?.[language],
    details: error.details,
    retry_after: error.retryAfterSeconds,
    ...error.fields,
    request_id: requestId,
  }),
};
