import type { Ctx } from "../../../platform/context";
import { together } from "../../../platform/together";
import { roomOf } from "../objects";

/** Two names that differ in case, spacing or encoding are one. */
export const roomKey = (name: string) =>
  name.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();

type Named = { readonly id: number; readonly name: string };

const REMEMBERED = 5_000;
/** Ids of rooms that this isolate has seen, by key of the name. A room is neither renamed nor removed. */
const known = new Map<string, number>();

export function rememberRoom({ id, name }: Named): void {
  if (known.size >= REMEMBERED) known.clear();
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
