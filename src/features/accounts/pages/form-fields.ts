import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import type { FieldRules, FormState } from "../../../platform/form";
import { accountMessages } from "./messages";
import type { AccountMessages } from "./messages/french";

/** These are the fields that an error is about, in any form; a form without such a field shows the error on top. */
const fieldsOfCode: Readonly<Record<string, readonly string[]>> = {
  EMAIL_TAKEN: ["email"],
  USERNAME_TAKEN: ["username"],
  PASSWORD_WEAK: ["new_password", "password"],
  PASSWORD_COMMON: ["new_password", "password"],
  RECOVERY_REFUSED: ["code"],
  PASSWORD_WRONG: ["current_password", "password"],
  AVATAR_TOO_LARGE: ["avatar"],
  AVATAR_TOO_MANY_PIXELS: ["avatar"],
  AVATAR_UNSUPPORTED: ["avatar"],
};

/** These are the fields of each form that can be wrong, each with its sentence. */
function fieldsOfForms({ errors }: AccountMessages) {
  const { identifier, code, username, email, password, name, bio, language, avatar } = errors;
  return {
    signIn: { identifier, password },
    register: { username, email, password },
    profile: { first_name: name, last_name: name, bio },
    picture: { avatar },
    language: { language },
    password: { current_password: password, new_password: password },
    deletion: { password },
    codes: { password },
    recovery: { identifier, code, new_password: password },
    recoveryMail: { mail_identifier: identifier },
    recoveryLink: { new_password: password },
  };
}

export type FormName = keyof ReturnType<typeof fieldsOfForms>;

/** It is the one form of a page with several that comes back refused. */
export type ReturnedForm = { readonly name: FormName; readonly state: FormState };

export const fieldRulesOf = (c: Context<AppEnv>, form: FormName): FieldRules => ({
  fields: fieldsOfForms(accountMessages[c.get("language")])[form],
  fieldsOfCode,
});
