import * as z from "zod";
import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { FoundMessage, HistoryAnswer, ListedMessage, WrittenAnswer } from "../answers";
import { chatError } from "../../errors";
import { exampleMessage, exampleWritten } from "../examples";
import { EditMessage, MessagesPage, MarkRead, PostMessage, React, SearchPage } from "../schemas";
import { contentRule, historyNotes, isDone, roomErrors, roomMessage, roomParam } from "./parts";

const written = (description: string) => ({
  description,
  schema: withData(WrittenAnswer),
  example: { success: true, data: exampleWritten },
});

export const chatMessageOperations = defineOperations({
  tag: {
    name: "Chat: messages",
    description: "What is said in rooms. Each room counts what happens in it, in `seq`.",
  },
  security: "bearer",
  schemas: {
    PostMessage,
    EditMessage,
    ReactToMessage: React,
    MarkRead,
    ListedMessage,
    FoundMessage,
    MessageHistory: HistoryAnswer,
    WrittenMessage: WrittenAnswer,
  },
  errors: [chatError],
  operations: {
    "GET /api/v1/chat/rooms/:room/messages": {
      id: "listMessages",
      summary: "Read a room's messages",
      params: roomParam,
      query: { schema: MessagesPage, example: { limit: 50 }, descriptions: historyNotes },
      responses: {
        200: {
          description: "The newest of those asked for, ascending.",
          schema: HistoryAnswer,
          example: { success: true, data: [exampleMessage], has_more: false, seq: 14 },
        },
      },
      errors: [...roomErrors, "VALIDATION_ERROR"],
    },
    "GET /api/v1/chat/rooms/:room/search": {
      id: "searchMessages",
      summary: "Search a room's messages",
      description: "For members. All words, the last one as a beginning.",
      params: roomParam,
      query: {
        schema: SearchPage,
        example: { q: "delta", limit: 20 },
        descriptions: { before: "Id of the last message seen." },
      },
      responses: {
        200: {
          description: "The newest first; words found stand between U+E000 and U+E001.",
          schema: withData(z.array(FoundMessage)),
          example: {
            success: true,
            data: [{ ...exampleMessage, excerpt: "The \uE000delta\uE001 is **drawn**." }],
          },
        },
      },
      errors: [...roomErrors, "VALIDATION_ERROR"],
    },
    "POST /api/v1/chat/rooms/:room/messages": {
      id: "postMessage",
      summary: "Say something in a room",
      description:
        "Whoever speaks in a public room joins it. Sent again with the same `client_id`, it is said once.",
      params: roomParam,
      body: {
        schema: PostMessage,
        example: { content: exampleMessage.content, client_id: exampleMessage.client_id },
        fields: { content: contentRule },
      },
      responses: {
        200: written("It had been said before."),
        201: written("It is said."),
      },
      errors: [...roomErrors, "MESSAGE_NOT_FOUND", "MESSAGE_TOO_LONG", "RATE_LIMITED"],
    },
    "PATCH /api/v1/chat/rooms/:room/messages/:messageId": {
      id: "editMessage",
      summary: "Change one's own message",
      params: roomMessage,
      body: {
        schema: EditMessage,
        example: { content: "The delta is drawn." },
        fields: { content: contentRule },
      },
      responses: { 200: written("It says this now.") },
      errors: [...roomErrors, "MESSAGE_NOT_FOUND", "MESSAGE_TOO_LONG", "RATE_LIMITED"],
    },
    "DELETE /api/v1/chat/rooms/:room/messages/:messageId": {
      id: "removeMessage",
      summary: "Delete a message",
      description: "One's own; moderators, anybody's.",
      params: roomMessage,
      responses: { 200: written("Its text is gone.") },
      errors: [...roomErrors, "MESSAGE_NOT_FOUND"],
    },
    "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions": {
      id: "reactToMessage",
      summary: "React to a message, or take it back",
      description: "Twenty different reactions to one message at most.",
      params: roomMessage,
      body: {
        schema: React,
        example: { emoji: "👍" },
        // The pattern names a property of strings, which JSON Schema's regular expressions do not know.
        fields: { emoji: { description: "One emoji.", pattern: undefined } },
      },
      responses: { 200: written("It is so now.") },
      errors: [...roomErrors, "MESSAGE_NOT_FOUND", "RATE_LIMITED"],
    },
    "POST /api/v1/chat/rooms/:room/read": {
      id: "markRoomRead",
      summary: "Mark a room as read",
      description: "Up to the message `id`, or everything. Never backwards.",
      params: roomParam,
      body: { schema: MarkRead, example: { id: exampleMessage.id } },
      responses: isDone("It is read."),
      errors: roomErrors,
    },
  },
});
