import type { Ctx } from "../../../platform/context";
import { type Conversation, listConversations } from "../people";
import { listRooms, type RoomView } from "../rooms";
import { RoomsPage } from "../api/schemas";

/** The rooms and conversations of a person, the latest first. */
export type Places = {
  readonly rooms: readonly RoomView[];
  readonly conversations: readonly Conversation[];
};

const SHOWN = 100;

export async function listPlaces(ctx: Ctx): Promise<Places> {
  const [{ rooms }, conversations] = await Promise.all([
    listRooms(ctx, RoomsPage.parse({ scope: "mine", limit: SHOWN })),
    listConversations(ctx, { limit: SHOWN }),
  ]);
  return { rooms, conversations };
}
