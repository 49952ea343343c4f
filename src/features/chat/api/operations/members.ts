import * as z from "zod";
import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { InvitationAnswer, MemberAnswer, PersonAnswer, RoomAnswer } from "../answers";
import { chatError } from "../../errors";
import { exampleMoment, examplePerson, exampleRoom } from "../examples";
import { Invite, MembersPage, Sanction, SetRole } from "../schemas";
import { isDone, roomErrors, roomParam, roomUser } from "./parts";

export const roomMemberOperations = defineOperations({
  tag: { name: "Chat: members", description: "Who belongs to a room, and who may come." },
  security: "bearer",
  schemas: { Invite, SetRole, Member: MemberAnswer, Invitation: InvitationAnswer },
  errors: [chatError],
  operations: {
    "POST /api/v1/chat/rooms/:room/join": {
      id: "joinRoom",
      summary: "Become a member",
      params: roomParam,
      responses: {
        200: {
          description: "The room, of which one is a member.",
          schema: withData(RoomAnswer),
          example: { success: true, data: { ...exampleRoom, role: "member" } },
        },
      },
      errors: roomErrors,
    },
    "POST /api/v1/chat/rooms/:room/leave": {
      id: "leaveRoom",
      summary: "End one's membership",
      description: "An owner stays as long as the room is in use.",
      params: roomParam,
      responses: isDone("One is no member any more."),
      errors: ["NOT_FOUND", "ROOM_NOT_FOUND", "MEMBER_NOT_FOUND", "OWNER_MUST_STAY"],
    },
    "GET /api/v1/chat/rooms/:room/members": {
      id: "listMembers",
      summary: "List a room's members",
      params: roomParam,
      query: {
        schema: MembersPage,
        example: { limit: 50 },
        descriptions: { after: "Id of the last person seen." },
      },
      responses: {
        200: {
          description: "One page, in order of ids.",
          schema: withData(z.array(MemberAnswer)),
          example: {
            success: true,
            data: [{ ...examplePerson, role: "member", joined_at: exampleMoment }],
          },
        },
      },
      errors: [...roomErrors, "VALIDATION_ERROR"],
    },
    "PUT /api/v1/chat/rooms/:room/members/:userId": {
      id: "setMemberRole",
      summary: "Change a member's role",
      description: "For the owner, who becomes a moderator by giving the room away.",
      params: roomUser,
      body: { schema: SetRole, example: { role: "moderator" } },
      responses: isDone("The role is theirs."),
      errors: [...roomErrors, "USER_NOT_FOUND", "MEMBER_NOT_FOUND", "OWNER_MUST_STAY"],
    },
    "DELETE /api/v1/chat/rooms/:room/members/:userId": {
      id: "removeMember",
      summary: "Put a member out, or leave",
      description: "Whoever was put out may come back, into a private room by a new invitation.",
      params: roomUser,
      query: { schema: Sanction, example: { reason: "Off the topic" } },
      responses: isDone("They are no member any more."),
      errors: [
        ...roomErrors,
        "VALIDATION_ERROR",
        "USER_NOT_FOUND",
        "MEMBER_NOT_FOUND",
        "OWNER_MUST_STAY",
      ],
    },
    "GET /api/v1/chat/rooms/:room/invitations": {
      id: "listInvitations",
      summary: "List invitations that nobody has answered yet",
      description: "For moderators.",
      params: roomParam,
      responses: {
        200: {
          description: "The oldest first, a hundred at most.",
          schema: withData(z.array(InvitationAnswer)),
          example: {
            success: true,
            data: [{ ...examplePerson, invited_by: 7, created_at: exampleMoment }],
          },
        },
      },
      errors: roomErrors,
    },
    "POST /api/v1/chat/rooms/:room/invitations": {
      id: "inviteToRoom",
      summary: "Invite somebody, by id or by name",
      description: "For moderators. Whoever is invited already stays so.",
      params: roomParam,
      body: { schema: Invite, example: { username: examplePerson.username } },
      responses: {
        201: {
          description: "Who was invited.",
          schema: withData(PersonAnswer),
          example: { success: true, data: examplePerson },
        },
      },
      errors: [...roomErrors, "USER_NOT_FOUND", "ALREADY_MEMBER"],
    },
    "DELETE /api/v1/chat/rooms/:room/invitations/:userId": {
      id: "withdrawInvitation",
      summary: "Take an invitation back, or decline one's own",
      params: roomUser,
      responses: isDone("There is no invitation any more."),
      errors: [...roomErrors, "INVITATION_NOT_FOUND"],
    },
  },
});
