import * as z from "zod";
import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import {
  ChatSearchAnswer,
  ConversationAnswer,
  FoundAnywhere,
  HistoryAnswer,
  NotificationAnswer,
  PersonAnswer,
  WrittenAnswer,
} from "../answers";
import { chatError } from "../../errors";
import {
  exampleMessage,
  exampleMoment,
  examplePerson,
  exampleRoom,
  exampleWritten,
} from "../examples";
import {
  ChatSearch,
  ChatSettings,
  ConversationsPage,
  MessagesPage,
  MarkRead,
  PostMessage,
  ReadNotifications,
} from "../schemas";
import { historyNotes, isDone, userParam } from "./parts";

const written = (description: string) => ({
  description,
  schema: withData(WrittenAnswer),
  example: { success: true, data: exampleWritten },
});

const settings = (receipts: "shared" | "private") => ({
  200: {
    description: "How it is now.",
    schema: withData(ChatSettings),
    example: { success: true, data: { receipts } },
  },
});

export const conversationOperations = defineOperations({
  tag: { name: "Chat: conversations", description: "Between two people, and what is one's own." },
  security: "bearer",
  schemas: {
    ChatSearchResult: ChatSearchAnswer,
    MessageFoundAnywhere: FoundAnywhere,
    Conversation: ConversationAnswer,
    ChatPerson: PersonAnswer,
    ChatNotification: NotificationAnswer,
    ChatSettings,
    ReadNotifications,
  },
  errors: [chatError],
  errorDetails: { PERMISSION_DENIED: { reason: "blocked" } },
  operations: {
    "GET /api/v1/chat/conversations": {
      id: "listConversations",
      summary: "List one's conversations",
      query: {
        schema: ConversationsPage,
        example: { limit: 50 },
        descriptions: { before: "Time of the last message of the last one seen." },
      },
      responses: {
        200: {
          description: "The latest first.",
          schema: withData(z.array(ConversationAnswer)),
          example: {
            success: true,
            data: [
              {
                with: 8,
                username: "sacha",
                last_message: {
                  id: 12,
                  from_user: 8,
                  preview: "Until then!",
                  timestamp: exampleMoment,
                },
                unread: 1,
                seq: 12,
                last_read_id: 11,
              },
            ],
          },
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "GET /api/v1/chat/search": {
      id: "searchChat",
      summary: "Search all rooms and conversations",
      description:
        'Everything that one may read: one\'s rooms and conversations, and open rooms. All words, the last one as a beginning; `"quoted words"` together; `-word` excludes. `from:name`, `in:room` (or `in:@name` for a conversation), `before:` and `after:` a day, month or year (`2026-03-05`, UTC, that day included in `after:`) narrow it, with quotation marks around a value with spaces. Nothing is a syntax error: a filter that cannot be followed finds nothing and stands in `problems`. A message can be found some seconds after it was written.',
      query: {
        schema: ChatSearch,
        example: { q: "delta from:camille", limit: 20 },
        descriptions: {
          q: "What to look for.",
          cursor: "`next_cursor` of the page before.",
        },
      },
      responses: {
        200: {
          description:
            "The newest first; words found stand between U+E000 and U+E001. A page may be short and yet have a next one.",
          schema: ChatSearchAnswer,
          example: {
            success: true,
            data: [
              {
                ...exampleMessage,
                excerpt: "The \uE000delta\uE001 is **drawn**.",
                room: exampleRoom.name,
              },
            ],
            next_cursor: null,
            problems: [],
          },
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "GET /api/v1/chat/dm/:userId": {
      id: "listDirectMessages",
      summary: "Read a conversation",
      description: "It can be read even where nobody may write any more.",
      params: userParam,
      query: { schema: MessagesPage, example: { limit: 50 }, descriptions: historyNotes },
      responses: {
        200: {
          description: "The newest of those asked for, ascending.",
          schema: HistoryAnswer,
          example: { success: true, data: [exampleMessage], has_more: false, seq: 14 },
        },
      },
      errors: ["VALIDATION_ERROR", "USER_NOT_FOUND", "SELF_CONVERSATION"],
    },
    "POST /api/v1/chat/dm/:userId": {
      id: "postDirectMessage",
      summary: "Write to somebody",
      description: "Sent again with the same `client_id`, it is said once.",
      params: userParam,
      body: { schema: PostMessage, example: { content: "Until then!", client_id: "c-13" } },
      responses: { 200: written("It had been said before."), 201: written("It is said.") },
      errors: [
        "USER_NOT_FOUND",
        "SELF_CONVERSATION",
        "PERMISSION_DENIED",
        "MESSAGE_NOT_FOUND",
        "MESSAGE_TOO_LONG",
        "RATE_LIMITED",
      ],
    },
    "POST /api/v1/chat/dm/:userId/read": {
      id: "markConversationRead",
      summary: "Mark a conversation as read",
      description: "Up to the message `id`, or everything. Never backwards.",
      params: userParam,
      body: { schema: MarkRead, example: { id: exampleMessage.id } },
      responses: isDone("It is read."),
      errors: ["USER_NOT_FOUND", "SELF_CONVERSATION"],
    },
    "GET /api/v1/chat/blocks": {
      id: "listBlocked",
      summary: "List whom one has blocked",
      responses: {
        200: {
          description: "The latest first, a hundred at most.",
          schema: withData(z.array(PersonAnswer)),
          example: { success: true, data: [examplePerson] },
        },
      },
      errors: [],
    },
    "PUT /api/v1/chat/blocks/:userId": {
      id: "blockPerson",
      summary: "Block somebody",
      description: "From now on neither writes to the other. What was said stays.",
      params: userParam,
      responses: isDone("They are blocked."),
      errors: ["USER_NOT_FOUND", "SELF_CONVERSATION"],
    },
    "DELETE /api/v1/chat/blocks/:userId": {
      id: "unblockPerson",
      summary: "Lift one's block",
      params: userParam,
      responses: isDone("They are not blocked by oneself any more."),
      errors: ["USER_NOT_FOUND"],
    },
    "GET /api/v1/chat/settings": {
      id: "getChatSettings",
      summary: "Whether others see what one has read",
      responses: settings("shared"),
      errors: [],
    },
    "PUT /api/v1/chat/settings": {
      id: "updateChatSettings",
      summary: "Share what one has read, or keep it to oneself",
      description: "Counts in rooms and conversations that are opened from now on.",
      body: { schema: ChatSettings, example: { receipts: "private" } },
      responses: settings("private"),
      errors: [],
    },
    "GET /api/v1/chat/notifications": {
      id: "listNotifications",
      summary: "List mentions and invitations",
      responses: {
        200: {
          description: "The newest first, fifty at most.",
          schema: withData(z.array(NotificationAnswer)),
          example: {
            success: true,
            data: [
              {
                id: 5,
                kind: "mention",
                room: "Charts",
                from: 8,
                username: "sacha",
                message_id: 12,
                preview: "Look, @camille",
                timestamp: exampleMoment,
                is_read: false,
              },
            ],
          },
        },
      },
      errors: [],
    },
    "POST /api/v1/chat/notifications/read": {
      id: "markNotificationsRead",
      summary: "Mark notifications as read",
      description: "Up to the one named.",
      body: { schema: ReadNotifications, example: { id: 5 } },
      responses: isDone("They are read."),
      errors: [],
    },
  },
});
