import { done, withData } from "../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../platform/openapi/operations";
import { noticeError } from "../errors";
import { exampleNotice, examplePreferences, examplePushKey, exampleSubscription } from "./examples";
import {
  ChangePreferences,
  NoticeAnswer,
  NoticesAnswer,
  NoticesQuery,
  PreferencesAnswer,
  PushKeyAnswer,
  ReadNotices,
  Subscribe,
  Unsubscribe,
} from "./schemas";

const isDone = (description: string) => ({
  200: { description, schema: done, example: { success: true } },
});

const preferences = {
  200: {
    description: "What holds now.",
    schema: withData(PreferencesAnswer),
    example: { success: true, data: examplePreferences },
  },
};

export const noticeOperations = [
  defineOperations({
    tag: {
      name: "Notices",
      description: "What a person is told of, once per event, and by which channels.",
    },
    security: "bearer",
    schemas: { NoticeAnswer, NoticesAnswer, PreferencesAnswer, ChangePreferences, ReadNotices },
    errors: [noticeError],
    operations: {
      "GET /api/v1/notifications": {
        id: "listNotices",
        summary: "List notices",
        description:
          "The latest first. Notices of one kind about one thing are one, unread ones apart from read ones.",
        query: {
          schema: NoticesQuery,
          example: { after: "42", unread: "true", limit: 20 },
          descriptions: {
            after: "The cursor `next` of the page before.",
            unread: "`true` lists unread notices alone.",
            limit: "Entries of a page.",
          },
        },
        responses: {
          200: {
            description: "A page of notices.",
            schema: NoticesAnswer,
            example: { success: true, data: [exampleNotice], unread: 6, next: 41 },
          },
        },
        errors: ["VALIDATION_ERROR"],
      },
      "POST /api/v1/notifications/read": {
        id: "readNotices",
        summary: "Mark notices as read",
        description: "With each go those that are listed as one with it.",
        body: { schema: ReadNotices, example: { ids: [41] } },
        responses: isDone("They are read."),
        errors: [],
      },
      "POST /api/v1/notifications/read-all": {
        id: "readAllNotices",
        summary: "Mark all notices as read",
        responses: isDone("Nothing is unread."),
        errors: [],
      },
      "GET /api/v1/notifications/preferences": {
        id: "getNoticePreferences",
        summary: "By which channels one is told of what",
        responses: preferences,
        errors: [],
      },
      "PUT /api/v1/notifications/preferences": {
        id: "changeNoticePreferences",
        summary: "Choose channels and quiet hours",
        description:
          "What is absent stays as it is. An empty list of channels switches a kind off. During quiet hours mail and pushes wait.",
        body: { schema: ChangePreferences, example: examplePreferences },
        responses: preferences,
        errors: ["NOTICE_KIND_UNKNOWN"],
      },
      "GET /api/v1/push/key": {
        id: "getPushKey",
        summary: "The key that a browser subscribes with",
        responses: {
          200: {
            description: "The public key of this site's pushes (VAPID, RFC 8292).",
            schema: withData(PushKeyAnswer),
            example: { success: true, data: { key: examplePushKey } },
          },
        },
        errors: ["PUSH_OFF"],
      },
      "POST /api/v1/push/subscriptions": {
        id: "subscribeToPush",
        summary: "Have this device told",
        description:
          "The body is what the browser's `PushSubscription` gives. Of more than ten devices the oldest goes; a device goes with its session.",
        body: { schema: Subscribe, example: exampleSubscription },
        responses: {
          201: {
            description: "The device is told from now on.",
            schema: done,
            example: { success: true },
          },
        },
        errors: ["PUSH_OFF", "PUSH_ENDPOINT_REFUSED", "PUSH_KEYS_REFUSED"],
      },
      "DELETE /api/v1/push/subscriptions": {
        id: "endPushSubscription",
        summary: "Have this device told no longer",
        body: { schema: Unsubscribe, example: { endpoint: exampleSubscription.endpoint } },
        responses: isDone("The device is told no longer, if it ever was."),
        errors: [],
      },
    },
  }),
];
