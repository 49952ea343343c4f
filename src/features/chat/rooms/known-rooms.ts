import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { together } from "../../../platform/together";
import { roomOf } from "../objects";

/** Two names that differ in case, spacing or encoding are one. */
export const roomKey = (name: string) =>
  name.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();

type Named = { readonly id: number; readonly name: string };

/** Ids of rooms, by key of the name. A room is neither renamed nor removed. */
const known = new Memory<string, number>(5_000);

export function rememberRoom({ id, name }: Named): void {
  known.set(roomKey(name), id);
}

type Reading<T> = {
  readonly name: string;
  /** The room, once it is found that the person may read there. */
  readonly allowed: Promise<Named>;
  readonly read: (room: ReturnType<typeof roomOf>) => Promise<T>;
};

/**
 * What a room's object holds, for whoever may read it: asked for beside the look at the rights where this isolate knows which
 * object it is, and dropped unread when they are refused.
 */
export async function readInRoom<T>(ctx: Ctx, { name, allowed, read }: Reading<T>): Promise<T> {
  const id = known.get(roomKey(name));
  if (id === undefined) return read(roomOf(ctx.env, (await allowed).id));
  const [room, ahead] = await together([allowed, read(roomOf(ctx.env, id))]);
  return room.id === id ? ahead : read(roomOf(ctx.env, room.id));
}
