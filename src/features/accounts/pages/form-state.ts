import * as z from "zod";
import type { AppError } from "../../../platform/errors";
import type { Language } from "../../../platform/language";
import type { AccountMessages } from "./messages/french";

/** A form that comes back: what was typed, and what is wrong with it. */
export type FormState = {
  /** By name of the field; never a password. */
  readonly values: Readonly<Record<string, string>>;
  /** By name of the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with no field in particular. */
  readonly refusal: FormRefusal | null;
};

export type FormRefusal = {
  readonly title: string;
  readonly message: string | undefined;
  readonly retryAfterSeconds: number | undefined;
};

export const emptyForm: FormState = { values: {}, errors: {}, refusal: null };

/** The field that a refusal is about, whatever the form: forms that have no such field say it on top. */
const fieldsOfCode: Readonly<Record<string, readonly string[]>> = {
  EMAIL_TAKEN: ["email"],
  USERNAME_TAKEN: ["username"],
  PASSWORD_WEAK: ["new_password", "password"],
  PASSWORD_COMMON: ["new_password", "password"],
  PASSWORD_WRONG: ["current_password", "password"],
  AVATAR_TOO_LARGE: ["avatar"],
  AVATAR_UNSUPPORTED: ["avatar"],
};

type Refused = {
  readonly error: AppError;
  /** As they were posted. */
  readonly posted: Readonly<Record<string, unknown>>;
  /** What to say of a field whose value does not validate, by name of the field. */
  readonly texts: Readonly<Record<string, string>>;
  readonly language: Language;
};

export function toFormState({ error, posted, texts, language }: Refused): FormState {
  const values = Object.fromEntries(
    Object.entries(posted).flatMap(([name, value]) =>
      typeof value === "string" && !name.includes("password") ? [[name, value]] : [],
    ),
  );
  const errors = errorsOf({ error, texts, language });
  const isSaid = Object.keys(errors).length > 0;
  const refusal = {
    title: error.title[language],
    message: error.advice?.[language],
    retryAfterSeconds: error.retryAfterSeconds,
  };
  return { values, errors, refusal: isSaid ? null : refusal };
}

function errorsOf({ error, texts, language }: Omit<Refused, "posted">): Record<string, string> {
  if (error.code === "VALIDATION_ERROR") {
    const issues = Issues.safeParse(error.details).data?.issues ?? [];
    return Object.fromEntries(
      issues.flatMap(({ field }) => (texts[field] === undefined ? [] : [[field, texts[field]]])),
    );
  }
  const field = fieldsOfCode[error.code]?.find((name) => texts[name] !== undefined);
  return field === undefined ? {} : { [field]: (error.advice ?? error.title)[language] };
}

const Issues = z.object({ issues: z.array(z.object({ field: z.string() })) });

/** The fields that a form of the account can complain about. */
export function formTexts({ errors }: AccountMessages) {
  const { identifier, username, email, password, name, bio, language, avatar } = errors;
  return {
    signIn: { identifier, password },
    register: { username, email, password },
    profile: { first_name: name, last_name: name, bio },
    picture: { avatar },
    language: { language },
    password: { current_password: password, new_password: password },
    deletion: { password },
  };
}

export type FormName = keyof ReturnType<typeof formTexts>;
