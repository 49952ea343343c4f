import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Localized } from "./language";

export type ErrorDetails = Readonly<Record<string, unknown>>;

export type ErrorDefinition = {
  readonly status: ContentfulStatusCode;
  /** It is the short text that names what happened. */
  readonly title: Localized;
  /** It is the sentence that tells the person what to do next. */
  // `never` accepts a function of any details; `raise` gives each code its own type.
  readonly advice?: (details: never) => Localized;
  /** It is the contract's `teaser`: a line that invites the person to come back. */
  readonly teaser?: Localized;
};

type DetailsOf<D extends ErrorDefinition> = D["advice"] extends (details: infer T) => Localized
  ? unknown extends T
    ? ErrorDetails
    : T
  : ErrorDetails;

type ErrorOptions<D> = {
  readonly details?: D;
  readonly cause?: unknown;
  /** It is in whole seconds, at least 1; it becomes the `Retry-After` header and `retry_after`. */
  readonly retryAfterSeconds?: number;
  /** These are further fields of the body that the contract names, such as `job_id`. */
  readonly fields?: Readonly<Record<string, string | number>>;
};

/** It is the only error that a caller is meant to see. Any other error is a bug and answers 500. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly status: ContentfulStatusCode;
  readonly title: Localized;
  readonly advice: Localized | undefined;
  readonly teaser: Localized | undefined;
  readonly details: ErrorDetails | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(
    readonly code: string,
    definition: ErrorDefinition,
    options: ErrorOptions<ErrorDetails> = {},
  ) {
    super(code, { cause: options.cause });
    this.status = definition.status;
    this.title = definition.title;
    const advice = definition.advice as ((details: ErrorDetails) => Localized) | undefined;
    this.advice = advice?.(options.details ?? {});
    this.teaser = definition.teaser;
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.fields = options.fields ?? {};
  }
}

/** It closes a feature's list of codes: the returned function builds errors for these codes only. */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(table: T) {
  const raise = <C extends keyof T & string>(
    code: C,
    options?: ErrorOptions<DetailsOf<T[C]>>,
  ): AppError => {
    const definition: ErrorDefinition | undefined = table[code];
    if (!definition) throw new Error(`No error is defined for ${code}`);
    return new AppError(code, definition, options as ErrorOptions<ErrorDetails>);
  };
  // The documentation reads the table, since it names every code with its status.
  return Object.assign(raise, { table });
}

/** These refusals belong to no feature. */
export const platformError = defineErrors({
  INVALID_REQUEST: {
    status: 400,
    title: { fr: "Requête illisible", en: "Unreadable request" },
    advice: () => ({
      fr: "Le corps de la requête n’a pas pu être lu : il faut un objet JSON bien formé.",
      en: "The request body could not be read: it must be a well-formed JSON object.",
    }),
  },
  VALIDATION_ERROR: {
    status: 400,
    title: { fr: "Valeurs refusées", en: "Values refused" },
    advice: () => ({
      fr: "Corrigez les champs signalés puis envoyez à nouveau.",
      en: "Correct the fields that are named, then send again.",
    }),
  },
  FOREIGN_ORIGIN: {
    status: 403,
    title: { fr: "Origine refusée", en: "Origin refused" },
    advice: () => ({
      fr: "Cette demande vient d’un autre site ; ouvrez l’atelier et recommencez.",
      en: "This request comes from another site; open the atelier and try again.",
    }),
  },
  NOT_FOUND: {
    status: 404,
    title: { fr: "Page introuvable", en: "Page not found" },
    advice: () => ({
      fr: "Rien ne se trouve à cette adresse. Elle a peut-être été mal recopiée.",
      en: "Nothing lives at this address. It may have been mistyped.",
    }),
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: { fr: "Méthode refusée", en: "Method not allowed" },
    advice: ({ allowed }: { allowed: string }) => ({
      fr: `Cette adresse n’accepte que : ${allowed}.`,
      en: `This address accepts only: ${allowed}.`,
    }),
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    title: { fr: "Requête trop volumineuse", en: "Request too large" },
    advice: () => ({
      fr: "Raccourcissez le contenu envoyé puis réessayez.",
      en: "Shorten what you send, then try again.",
    }),
  },
  RATE_LIMIT_EXCEEDED: {
    status: 429,
    title: { fr: "Trop de demandes", en: "Too many requests" },
    advice: ({ limit, seconds }: { limit: string; seconds: number }) => ({
      fr: `La limite est atteinte (${frenchRate(limit)}). Réessayez dans ${seconds} s.`,
      en: `The limit is reached (${limit}). Try again in ${seconds} s.`,
    }),
  },
  ANSWER_LATE: {
    status: 503,
    title: { fr: "Réponse trop lente", en: "Answer too slow" },
    advice: () => ({
      fr: "L’atelier est très occupé. Réessayez dans quelques secondes ; ce que vous avez envoyé a pu être enregistré.",
      en: "The atelier is very busy. Try again in a few seconds; what you sent may have been saved.",
    }),
  },
  INTERNAL_ERROR: {
    status: 500,
    title: { fr: "Erreur interne", en: "Internal error" },
    advice: () => ({
      fr: "Quelque chose s’est mal passé de notre côté. Réessayez dans un instant.",
      en: "Something went wrong on our side. Try again in a moment.",
    }),
  },
});

const frenchUnits: Readonly<Record<string, string>> = {
  minute: "minute",
  hour: "heure",
  day: "jour",
};

/** The contract's `10 per 1 hour` is a program's; a sentence in French says `10 par heure`. */
function frenchRate(rate: string): string {
  const [, max, unit = ""] = /^(\d+) per 1 (\w+)$/.exec(rate) ?? [];
  return max === undefined ? rate : `${max} par ${frenchUnits[unit] ?? unit}`;
}
