import { withData, withPages } from "../../../../platform/openapi/community-envelope";
import { defineOperations, type Operation } from "../../../../platform/openapi/operations";
import { Pagination } from "../../../accounts";
import { RoomAnswer } from "../answers";
import { chatError } from "../../errors";
import { exampleRoom } from "../examples";
import { CreateRoom, RoomsPage, UpdateRoom } from "../schemas";
import { roomErrors, roomParam } from "./parts";

const room = (description: string, changes: Partial<typeof exampleRoom> = {}) => ({
  description,
  schema: withData(RoomAnswer),
  example: { success: true, data: { ...exampleRoom, ...changes } },
});

const archiving = (id: string, summary: string, archived: boolean): Operation<Code> => ({
  id,
  summary,
  description: "For the owner; in a public room for admins of the atelier too.",
  params: roomParam,
  responses: { 200: room("The room as it is now.", { archived }) },
  errors: roomErrors,
});
type Code = (typeof roomErrors)[number];

export const chatRoomOperations = defineOperations({
  tag: {
    name: "Chat: rooms",
    description: "Whoever makes a room owns it. A private one takes an invitation.",
  },
  security: "bearer",
  schemas: { CreateRoom, UpdateRoom, Room: RoomAnswer },
  errors: [chatError],
  operations: {
    "GET /api/v1/chat/rooms": {
      id: "listRooms",
      summary: "List and search rooms",
      query: {
        schema: RoomsPage,
        example: { scope: "public", page: 1, limit: 50 },
        descriptions: {
          scope:
            "`public`: open ones; `mine`: those one belongs to; `invited`: those one was invited to.",
          page: "Pages reach 10,000 rooms deep; search beyond.",
          search: "Some of the name.",
        },
      },
      responses: {
        200: {
          description: "One page, the latest messages first.",
          schema: withPages(RoomAnswer, Pagination),
          example: {
            success: true,
            data: [exampleRoom],
            pagination: { page: 1, limit: 50, total: 1, pages: 1 },
          },
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "POST /api/v1/chat/rooms": {
      id: "createRoom",
      summary: "Make a room",
      body: {
        schema: CreateRoom,
        example: { name: "Charts", description: "About maps and rivers.", is_private: false },
        fields: {
          name: {
            description: "Letters, digits, punctuation and spaces, without / \\ ? # %.",
            minLength: 1,
            maxLength: 50,
          },
        },
      },
      responses: { 201: room("The room, of which one is the owner.") },
      errors: ["ROOM_NAME_TAKEN", "TOO_MANY_ROOMS"],
    },
    "GET /api/v1/chat/rooms/:room": {
      id: "getRoom",
      summary: "Read what a room is",
      params: roomParam,
      responses: { 200: room("The room, and where one stands in it.") },
      errors: roomErrors,
    },
    "PATCH /api/v1/chat/rooms/:room": {
      id: "updateRoom",
      summary: "Change a room's description or topic",
      description: "For its moderators. What is absent stays.",
      params: roomParam,
      body: { schema: UpdateRoom, example: { topic: "The delta" } },
      responses: { 200: room("The room as it is now.") },
      errors: roomErrors,
    },
    "PUT /api/v1/chat/rooms/:room/archive": archiving(
      "archiveRoom",
      "Archive a room: read on, no longer written in",
      true,
    ),
    "DELETE /api/v1/chat/rooms/:room/archive": archiving(
      "unarchiveRoom",
      "Open an archived room again",
      false,
    ),
  },
});
