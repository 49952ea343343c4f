import type { Ctx } from "../../../platform/context";
import { listPlaces, type Places } from "./list-places";
import { listRooms, type RoomView } from "../rooms";
import { RoomsPage } from "../api/schemas";

/** The data of `/chat`: the person's own places, and the rooms they may join. */
export type Lobby = {
  readonly places: Places;
  readonly invitations: readonly RoomView[];
  /** These are all public rooms, because a search has to find also those the person is in. */
  readonly open: readonly RoomView[];
};

const SHOWN = 100;

export async function listLobby(ctx: Ctx, search: string): Promise<Lobby> {
  const [places, invited, open] = await Promise.all([
    listPlaces(ctx),
    listRooms(ctx, RoomsPage.parse({ scope: "invited", limit: SHOWN })),
    listRooms(ctx, RoomsPage.parse({ scope: "public", limit: SHOWN, search })),
  ]);
  return { places, invitations: invited.rooms, open: open.rooms };
}
