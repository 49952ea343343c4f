import * as z from "zod";
import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { BanAnswer, ModerationAnswer } from "../answers";
import { chatError } from "../../errors";
import { exampleMoment, examplePerson } from "../examples";
import { ModerationPage, Mute, Sanction } from "../schemas";
import { isDone, roomErrors, roomParam, roomUser } from "./parts";

export const roomModerationOperations = defineOperations({
  tag: {
    name: "Chat: moderation",
    description: "For a room's moderators and owner. Nobody acts on whom they do not outrank.",
  },
  security: "bearer",
  schemas: { Sanction, Mute, Ban: BanAnswer, ModerationRecord: ModerationAnswer },
  errors: [chatError],
  operations: {
    "GET /api/v1/chat/rooms/:room/bans": {
      id: "listBans",
      summary: "List who was banned",
      params: roomParam,
      responses: {
        200: {
          description: "A hundred at most.",
          schema: withData(z.array(BanAnswer)),
          example: { success: true, data: [{ ...examplePerson, banned_at: exampleMoment }] },
        },
      },
      errors: roomErrors,
    },
    "PUT /api/v1/chat/rooms/:room/bans/:userId": {
      id: "banMember",
      summary: "Put somebody out for good",
      description: "Member or not. An owner only once the room is somebody else's.",
      params: roomUser,
      body: { schema: Sanction, example: { reason: "Advertising" } },
      responses: isDone("They are banned."),
      errors: [...roomErrors, "USER_NOT_FOUND", "OWNER_MUST_STAY"],
    },
    "DELETE /api/v1/chat/rooms/:room/bans/:userId": {
      id: "unbanMember",
      summary: "Lift a ban",
      params: roomUser,
      responses: isDone("They may come back."),
      errors: [...roomErrors, "USER_NOT_FOUND", "MEMBER_NOT_FOUND"],
    },
    "PUT /api/v1/chat/rooms/:room/mutes/:userId": {
      id: "muteMember",
      summary: "Keep a member from writing for a while",
      description: "They read on. 30 days at the most.",
      params: roomUser,
      body: { schema: Mute, example: { minutes: 60, reason: "Cool down" } },
      responses: isDone("They are muted."),
      errors: [...roomErrors, "USER_NOT_FOUND", "MEMBER_NOT_FOUND"],
    },
    "DELETE /api/v1/chat/rooms/:room/mutes/:userId": {
      id: "unmuteMember",
      summary: "Let a member write again",
      params: roomUser,
      responses: isDone("They may write."),
      errors: [...roomErrors, "USER_NOT_FOUND", "MEMBER_NOT_FOUND"],
    },
    "GET /api/v1/chat/rooms/:room/moderation": {
      id: "listModeration",
      summary: "Read what moderators did",
      params: roomParam,
      query: {
        schema: ModerationPage,
        example: { limit: 50 },
        descriptions: { before: "Id of the last record seen." },
      },
      responses: {
        200: {
          description: "The newest first.",
          schema: withData(z.array(ModerationAnswer)),
          example: {
            success: true,
            data: [
              {
                id: 4,
                timestamp: exampleMoment,
                by: { id: 7, username: "camille" },
                action: "muted",
                user: { id: 8, username: "sacha" },
                message_id: null,
                detail: "Cool down",
              },
            ],
          },
        },
      },
      errors: [...roomErrors, "VALIDATION_ERROR"],
    },
  },
});
