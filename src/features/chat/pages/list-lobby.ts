import type { Ctx } from "../../../platform/context";
import { listPlaces, type Places } from "./list-places";
import { listRooms, type RoomView } from "../rooms";
import { RoomsPage } from "../api/schemas";

/** The data of `/chat`: the person's own places, and the rooms they may join. */
export type Lobby = {
  readonly places: Places;
  readonly invitations: readonly RoomView[];
  /** These are public rooms of which the person is no member. */
  readonly open: readonly RoomView[];
};

const SHOWN = 100;

export async function listLobby(ctx: Ctx, search: string): Promise<Lobby> {
  const [places, invited, open] = await Promise.all([
    listPlaces(ctx),
    listRooms(ctx, RoomsPage.parse({ scope: "invited", limit: SHOWN })),
    listRooms(ctx, RoomsPage.parse({ scope: "public", limit: SHOWN, search })),
  ]);
  const others = open.rooms.filter(({ role }) => role === null);
  return { places, invitations: invited.rooms, open: others };
}
