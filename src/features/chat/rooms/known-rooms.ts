import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { allInOrder } from "../../../platform/all-in-order";
import { roomOf } from "../objects";

/** Names that differ only in case, spacing or encoding have the same key. */
export const roomKey = (name: string) =>
  name.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();

type KnownRoom = { readonly id: number; readonly name: string };

/** Ids of rooms by the key of their name. They stay true, because a room is neither renamed nor removed. */
const known = new Memory<string, number>(5_000);

export function rememberRoom({ id, name }: KnownRoom): void {
  known.set(roomKey(name), id);
}

type Reading<T> = {
  readonly name: string;
  /** Resolves to the room once the database says that the person may read it. */
  readonly allowed: Promise<KnownRoom>;
  readonly read: (room: ReturnType<typeof roomOf>) => Promise<T>;
};

/**
 * Reads from a room's object. Where this isolate knows the room's id, it reads beside the check of the permission, and drops the
 * answer when the permission is refused.
 */
export async function readInRoom<T>(ctx: Ctx, { name, allowed, read }: Reading<T>): Promise<T> {
  const id = known.get(roomKey(name));
  if (id === undefined) return read(roomOf(ctx.env, (await allowed).id));
  const [room, ahead] = await allInOrder([allowed, read(roomOf(ctx.env, id))]);
  return room.id === id ? ahead : read(roomOf(ctx.env, room.id));
}
