import * as z from "zod";
import { Content, RoomName } from "./client-event";
import { CreateRoom, HistoryPage } from "./schemas";

/** What is asked of a place's page; a search that is too short is none. */
export const PlaceQuery = HistoryPage.extend({
  q: z.string().trim().min(2).max(100).optional().catch(undefined),
});
export type PlaceQuery = z.infer<typeof PlaceQuery>;

export const LobbyQuery = z.object({ search: z.string().trim().max(50).catch("") });

export const CreateForm = z
  .object({
    name: RoomName,
    description: CreateRoom.shape.description,
    private: z.literal("1").optional(),
  })
  .transform(({ private: isPrivate, ...room }) => ({
    ...room,
    topic: "",
    is_private: isPrivate === "1",
  }));

export const NameForm = z.object({ username: z.string().trim().min(1).max(50) });
export const MessageForm = z.object({ content: Content });
export const ActForm = z.object({ act: z.enum(["mute", "kick"]) });
