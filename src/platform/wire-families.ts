import type { AppError } from "./errors";
import type { Language } from "./language";

/** The product's APIs write errors in these four ways, each fixed by a contract. */
export type Family = "letters" | "oauth" | "cv" | "community";

type FamilyPaths = { readonly paths: readonly string[]; readonly family: Family };

/**
 * It is the family of the API that shares the most segments with a path, so that an unknown path is refused like its
 * neighbours. A path that shares no more than `/api` has the letters' family.
 */
export function familyOf(apis: readonly FamilyPaths[], path: string): Family {
  let nearest: { shared: number; family: Family } = { shared: 1, family: "letters" };
  for (const { paths, family } of apis) {
    const shared = Math.max(...paths.map((each) => sharedSegments(each, path)));
    if (shared > nearest.shared) nearest = { shared, family };
  }
  return nearest.family;
}

function sharedSegments(one: string, other: string): number {
  const [segments, others] = [one.split("/"), other.split("/")];
  const end = segments.findIndex((segment, index) => segment !== others[index]);
  // Both begin with a slash, so the first segment is empty.
  return (end === -1 ? segments.length : end) - 1;
}

type Facts = { readonly language: Language; readonly requestId: string };

/** It writes the error body of each family. Undefined fields are absent from the JSON. */
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
