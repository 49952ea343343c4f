import { authError } from "../../../../platform/auth";
import { succeeded } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { accountError } from "../../errors";
import {
  exampleLinkToken,
  exampleOwnProfile,
  examplePassword,
  exampleRecoveryCodes,
} from "../examples";
import { RecoverByCode, RecoverByLink, RequestRecoveryMail } from "../schemas";
import { passwordRule } from "./oauth";

const { email } = exampleOwnProfile;
const recovered = {
  200: {
    description: "The password is the new one, and every device is signed out.",
    schema: succeeded,
    example: { success: true, message: "Password changed, all devices signed out" },
  },
};

export const recoveryOperations = defineOperations({
  tag: {
    name: "Forgotten passwords",
    description: "A recovery code, or a one-time link from an admin or by e-mail, sets a new one.",
  },
  security: "none",
  schemas: { RecoverByCode, RecoverByLink, RequestRecoveryMail },
  errors: [accountError, authError],
  operations: {
    "POST /api/v1/auth/recover": {
      id: "recoverByCode",
      summary: "Set a new password with a recovery code",
      body: {
        schema: RecoverByCode,
        example: { email, code: exampleRecoveryCodes[0], new_password: examplePassword },
        fields: { username: { description: "In place of `email`." }, new_password: passwordRule },
      },
      responses: recovered,
      errors: ["RECOVERY_REFUSED", "PASSWORD_WEAK", "PASSWORD_COMMON", "ACCOUNT_SUSPENDED"],
    },
    "POST /api/v1/auth/recover/link": {
      id: "recoverByLink",
      summary: "Set a new password with a one-time link",
      body: {
        schema: RecoverByLink,
        example: { token: exampleLinkToken, new_password: examplePassword },
        fields: {
          token: { description: "The last part of the link’s address." },
          new_password: passwordRule,
        },
      },
      responses: recovered,
      errors: ["RECOVERY_LINK_INVALID", "RECOVERY_REFUSED", "PASSWORD_WEAK", "PASSWORD_COMMON"],
    },
    "POST /api/v1/auth/recover/email": {
      id: "requestRecoveryMail",
      summary: "Have a one-time link sent by e-mail",
      body: {
        schema: RequestRecoveryMail,
        example: { email },
        fields: { email: { description: "An e-mail address or a user name." } },
      },
      responses: {
        202: {
          description: "The same answer, whether or not there is such an account.",
          schema: succeeded,
          example: { success: true, message: "If there is such an account, a link is on its way" },
        },
      },
      errors: ["RECOVERY_MAIL_OFF"],
    },
  },
});
