import { authError } from "../../../../platform/auth";
import { succeeded, withData, withMessage } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { OwnProfile, RegisteredUser, SignedInUser, Tokens } from "../answers";
import { accountError } from "../../errors";
import {
  exampleOwnProfile,
  examplePassword,
  exampleRecoveryCodes,
  exampleTokens,
} from "../examples";
import { LoginCommunity, RefreshRequest, RegisterCommunity } from "../schemas";
import { passwordRule } from "./oauth";

const { id, username, email, role } = exampleOwnProfile;
const tokens = { ...exampleTokens, expires_in: 86_400 };

export const communityAuthOperations = defineOperations({
  tag: {
    name: "Sign-in (community)",
    description: "The same accounts under `{success, data}`. Access tokens live a day.",
  },
  security: "none",
  schemas: { RegisterCommunity, LoginCommunity, OwnProfile },
  errors: [accountError, authError],
  operations: {
    "POST /api/v1/auth/register": {
      id: "registerUser",
      summary: "Register",
      body: {
        schema: RegisterCommunity,
        example: { username, email, password: examplePassword },
        fields: { password: passwordRule, email: { format: "email", maxLength: 100 } },
      },
      responses: {
        201: {
          description: "Who was registered.",
          schema: withMessage(RegisteredUser),
          example: {
            success: true,
            message: "User registered successfully",
            data: { user_id: id, username, email, recovery_codes: exampleRecoveryCodes },
          },
        },
      },
      errors: ["EMAIL_TAKEN", "USERNAME_TAKEN", "PASSWORD_WEAK", "PASSWORD_COMMON"],
    },
    "POST /api/v1/auth/login": {
      id: "loginUser",
      summary: "Sign in",
      body: {
        schema: LoginCommunity,
        example: { email, password: examplePassword },
        fields: { username: { description: "In place of `email`." } },
      },
      responses: {
        200: {
          description: "The tokens, and whose they are.",
          schema: withMessage(SignedInUser),
          example: {
            success: true,
            message: "Login successful",
            data: { ...tokens, user: { id, username, email, role } },
          },
        },
      },
      errors: ["CREDENTIALS_INVALID", "ACCOUNT_SUSPENDED"],
    },
    "POST /api/v1/auth/refresh": {
      id: "refreshUser",
      summary: "Exchange a refresh token",
      body: { schema: RefreshRequest, example: { refresh_token: tokens.refresh_token } },
      responses: {
        200: {
          description: "New tokens.",
          schema: withData(Tokens),
          example: { success: true, data: tokens },
        },
      },
      errors: ["REFRESH_INVALID", "REFRESH_REUSED", "SESSION_ENDED"],
    },
    "POST /api/v1/auth/logout": {
      id: "logoutUser",
      summary: "Sign this device out",
      security: "bearer",
      responses: {
        200: {
          description: "Its tokens are worthless from now on.",
          schema: succeeded,
          example: { success: true, message: "Logout successful" },
        },
      },
      errors: ["SESSION_NOT_FOUND"],
    },
    "GET /api/v1/auth/me": {
      id: "getMyUser",
      summary: "Read one's own profile",
      security: "bearer",
      responses: {
        200: {
          description: "The profile.",
          schema: withData(OwnProfile),
          example: { success: true, data: exampleOwnProfile },
        },
      },
      errors: [],
    },
  },
});
