import { authError } from "../../../../platform/auth";
import { defineOperations } from "../../../../platform/openapi/operations";
import { OauthAccount, Tokens } from "../answers";
import { accountError } from "../../errors";
import { exampleOauthAccount, examplePassword, exampleTokens } from "../examples";
import { LoginOauth, RefreshRequest, RegisterOauth } from "../schemas";

const FORM = "application/x-www-form-urlencoded";

export const passwordRule = {
  description: "8–100 characters, a letter and a digit among them; none of the 3,000 commonest.",
};

export const oauthOperations = defineOperations({
  tag: {
    name: "Sign-in (OAuth2)",
    description:
      "The OAuth2 password form and bare objects. Access tokens live half an hour and are good for every operation, of this family of APIs and the other.",
  },
  security: "none",
  schemas: { RegisterOauth, LoginOauth, RefreshRequest, OauthAccount, Tokens },
  errors: [accountError, authError],
  operations: {
    "POST /api/auth/register": {
      id: "register",
      summary: "Register",
      description: "Without a user name a free one is made from the address.",
      body: {
        schema: RegisterOauth,
        example: {
          email: exampleOauthAccount.email,
          password: examplePassword,
          full_name: exampleOauthAccount.full_name,
        },
        fields: { password: passwordRule, email: { format: "email", maxLength: 100 } },
      },
      responses: {
        201: { description: "The account.", schema: OauthAccount, example: exampleOauthAccount },
      },
      errors: ["EMAIL_TAKEN", "USERNAME_TAKEN", "PASSWORD_WEAK", "PASSWORD_COMMON"],
    },
    "POST /api/auth/login": {
      id: "login",
      summary: "Sign in",
      description:
        "Letters that the browser's session has kept become the person's. An unknown name and a wrong password are told apart neither by the answer nor by its time.",
      body: {
        schema: LoginOauth,
        example: { username: exampleOauthAccount.email, password: examplePassword },
        types: [FORM, "application/json"],
        fields: { username: { description: "An e-mail address or a user name." } },
      },
      responses: { 200: { description: "The tokens.", schema: Tokens, example: exampleTokens } },
      errors: ["CREDENTIALS_INVALID", "ACCOUNT_SUSPENDED"],
    },
    "POST /api/auth/refresh": {
      id: "refresh",
      summary: "Exchange a refresh token",
      description:
        "Good once. Asking again within 10 seconds gives the same successor; later, the device is signed out.",
      body: {
        schema: RefreshRequest,
        example: { refresh_token: exampleTokens.refresh_token },
        types: ["application/json", FORM],
      },
      responses: { 200: { description: "New tokens.", schema: Tokens, example: exampleTokens } },
      errors: ["REFRESH_INVALID", "REFRESH_REUSED", "SESSION_ENDED"],
    },
    "GET /api/auth/me": {
      id: "getMe",
      summary: "Read one's own account",
      security: "bearer",
      responses: {
        200: { description: "The account.", schema: OauthAccount, example: exampleOauthAccount },
      },
      errors: [],
    },
    "POST /api/auth/logout": {
      id: "logout",
      summary: "Sign this device out",
      security: "bearer",
      responses: { 204: { description: "Its tokens are worthless from now on." } },
      errors: ["SESSION_NOT_FOUND"],
    },
  },
});
