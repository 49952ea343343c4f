import { done } from "../../../../platform/openapi/community-envelope";
import type { ParameterSet } from "../../../../platform/openapi/operations";
import { RoomMessage, RoomParam, RoomUser, UserParam } from "../schemas";

const roomNote = "The room's name; case and spacing make no difference.";

export const roomParam: ParameterSet = {
  schema: RoomParam,
  example: { room: "Charts" },
  descriptions: { room: roomNote },
};
export const roomUser: ParameterSet = {
  schema: RoomUser,
  example: { room: "Charts", userId: "8" },
  descriptions: { room: roomNote },
};
export const roomMessage: ParameterSet = {
  schema: RoomMessage,
  example: { room: "Charts", messageId: "12" },
  descriptions: { room: roomNote },
};
export const userParam: ParameterSet = { schema: UserParam, example: { userId: "8" } };

/** The errors of every operation on a room. */
export const roomErrors = ["NOT_FOUND", "ROOM_NOT_FOUND", "PERMISSION_DENIED"] as const;

export const isDone = (description: string) => ({
  200: { description, schema: done, example: { success: true } },
});

export const historyNotes = {
  limit: "Messages of a page.",
  before: "Id of a message, or a moment (ISO 8601): what came before it.",
  around: "Id of a message: the page around it. Takes the place of `before`.",
};

/** The schema measures after a transform, so that the generator cannot read the lengths from it. */
export const contentRule = {
  description: "Markdown. Lengths are of code points, after trimming.",
  minLength: 1,
  maxLength: 2_000,
};
