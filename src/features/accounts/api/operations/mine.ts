import * as z from "zod";
import { succeeded, withData, withMessage } from "../../../../platform/openapi/community-envelope";
import { defineOperations, type Operation } from "../../../../platform/openapi/operations";
import { DeviceAnswer, MadeRecoveryCodes, OwnProfile, ReceiptPlaces } from "../answers";
import { accountError } from "../../errors";
import {
  exampleDevice,
  exampleOwnProfile,
  examplePassword,
  exampleReceiptPlaces,
  exampleRecoveryCodes,
  exampleSession,
} from "../examples";
import {
  ChangePassword,
  DeleteAccount,
  MakeRecoveryCodes,
  SessionId,
  UpdateProfile,
} from "../schemas";
import { passwordRule } from "./oauth";

type AccountCode = keyof typeof accountError.table;

const messageAnswer = (message: string) => ({ success: true, message });
const changedProfile = (message: string) => ({
  200: {
    description: "The profile as it is now.",
    schema: withMessage(OwnProfile),
    example: { ...messageAnswer(message), data: exampleOwnProfile },
  },
});

const passwordChange = (id: string): Operation<AccountCode> => ({
  id,
  summary: "Change one's password",
  description: "Every other device is signed out.",
  body: {
    schema: ChangePassword,
    example: { current_password: examplePassword, new_password: "Quiet-Heron-42" },
    fields: { new_password: passwordRule },
  },
  responses: {
    200: {
      description: "It is changed.",
      schema: succeeded,
      example: messageAnswer("Password changed successfully"),
    },
  },
  errors: ["PASSWORD_WRONG", "PASSWORD_WEAK", "PASSWORD_COMMON"],
});

export const mineOperations = defineOperations({
  tag: { name: "One's own account", description: "What only oneself may do." },
  security: "bearer",
  schemas: { UpdateProfile, ChangePassword, DeleteAccount, Device: DeviceAnswer },
  errors: [accountError],
  operations: {
    "GET /api/v1/users/me": {
      id: "getMyProfile",
      summary: "Read one's own profile",
      responses: {
        200: {
          description: "The profile.",
          schema: withData(OwnProfile),
          example: { success: true, data: exampleOwnProfile },
        },
      },
      errors: [],
    },
    "POST /api/v1/users/me/recovery-codes": {
      id: "makeMyRecoveryCodes",
      summary: "Make new recovery codes",
      description: "The earlier ones are worthless from now on. They are shown this once.",
      body: { schema: MakeRecoveryCodes, example: { password: examplePassword } },
      responses: {
        201: {
          description: "Ten codes, each good once.",
          schema: withData(MadeRecoveryCodes),
          example: { success: true, data: { recovery_codes: exampleRecoveryCodes } },
        },
      },
      errors: ["PASSWORD_WRONG"],
    },
    "PUT /api/v1/users/me": {
      id: "updateMyProfile",
      summary: "Change one's profile",
      description: "What is absent stays; null or an empty text clears.",
      body: { schema: UpdateProfile, example: { first_name: "Camille", language: "fr" } },
      responses: changedProfile("Profile updated successfully"),
      errors: [],
    },
    "DELETE /api/v1/users/me": {
      id: "deleteMyAccount",
      summary: "Delete one's account",
      description:
        "The account ends at once. A job erases everything of it in every store, and ends with a receipt.",
      body: { schema: DeleteAccount, example: { password: examplePassword } },
      responses: {
        200: {
          description: "It is closed, and this is where the receipt of its erasure is.",
          schema: withMessage(ReceiptPlaces),
          example: { ...messageAnswer("Account deleted successfully"), data: exampleReceiptPlaces },
        },
      },
      errors: ["PASSWORD_WRONG", "LAST_SUPER_ADMIN", "USER_NOT_FOUND"],
    },
    "PUT /api/v1/users/password": passwordChange("changePassword"),
    "PUT /api/v1/users/me/password": passwordChange("changeMyPassword"),
    "GET /api/v1/users/me/export": {
      id: "exportMyData",
      summary: "Everything that is kept of oneself",
      description: "Written while it is downloaded.",
      responses: {
        200: {
          description: "A ZIP of JSON files, pictures and PDFs.",
          type: "application/zip",
          headers: { "Content-Disposition": "Its file name." },
        },
      },
      errors: [],
    },
    "GET /api/v1/users/me/sessions": {
      id: "listMySessions",
      summary: "One's signed-in devices",
      responses: {
        200: {
          description: "The latest seen first.",
          schema: withData(z.array(DeviceAnswer)),
          example: { success: true, data: [exampleDevice] },
        },
      },
      errors: [],
    },
    "DELETE /api/v1/users/me/sessions/:sessionId": {
      id: "endMySession",
      summary: "Sign one device out",
      params: { schema: SessionId, example: { sessionId: exampleSession } },
      responses: {
        200: {
          description: "It is signed out.",
          schema: succeeded,
          example: messageAnswer("Session ended successfully"),
        },
      },
      errors: ["SESSION_NOT_FOUND"],
    },
    "PUT /api/v1/users/me/avatar": {
      id: "setMyAvatar",
      summary: "Set one's picture",
      description: "As the whole body, or as the field `avatar` of a form.",
      file: {
        types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
        field: "avatar",
        description: "At most 2 MB; what the camera wrote into it is removed.",
      },
      responses: changedProfile("Avatar updated successfully"),
      errors: ["AVATAR_TOO_LARGE", "AVATAR_TOO_MANY_PIXELS", "AVATAR_UNSUPPORTED"],
    },
    "DELETE /api/v1/users/me/avatar": {
      id: "removeMyAvatar",
      summary: "Remove one's picture",
      responses: changedProfile("Avatar removed successfully"),
      errors: [],
    },
  },
});
