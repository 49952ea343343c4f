import { and, asc, eq, gte, gt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import { inboxOf, pairOf, roomOf } from "../objects";
import { chatSearchBacklog, rooms } from "../store/tables";

/** Rooms and people of one night: each is a call or two, of the thousand that a night has for all tasks. */
const ROOMS_A_NIGHT = 200;
const PEOPLE_A_NIGHT = 200;
/** The latest conversations of a person; older ones are offered by the other person, or when somebody writes there. */
const CONVERSATIONS = 100;
const AT_ONCE = 20;

/**
 * Every night: has rooms and conversations offer what they hold from before the search was there, or since it was to be filled anew.
 * Each does so on its own and remembers how far it has come; this only wakes them, in steps. Safe to repeat.
 */
export async function offerBacklog(ctx: Ctx): Promise<void> {
  const backlog = await ctx.db.select().from(chatSearchBacklog).get();
  if (!backlog) return;
  const { generation } = backlog;
  const nextRoom = await wakeRooms(ctx, backlog.nextRoom, generation);
  const nextPerson = await wakeConversations(ctx, backlog.nextPerson, generation);
  await ctx.db
    .update(chatSearchBacklog)
    .set({ nextRoom, nextPerson })
    // A search that is to be filled anew meanwhile begins at the beginning.
    .where(and(eq(chatSearchBacklog.id, 1), eq(chatSearchBacklog.generation, generation)));
}

async function wakeRooms(ctx: Ctx, from: number, generation: number): Promise<number> {
  const found = await ctx.db
    .select({ id: rooms.id })
    .from(rooms)
    .where(and(gte(rooms.id, from), gt(rooms.messageCount, 0)))
    .orderBy(asc(rooms.id))
    .limit(ROOMS_A_NIGHT);
  await inSteps(found, ({ id }) => roomOf(ctx.env, id).offerToSearch(generation));
  return (found.at(-1)?.id ?? from - 1) + 1;
}

async function wakeConversations(ctx: Ctx, from: number, generation: number): Promise<number> {
  const ids = Array.from({ length: PEOPLE_A_NIGHT }, (_, index) => from + index);
  const people = await findPeople(ctx, ids);
  const pairs: { id: number; peer: number }[] = [];
  await inSteps(people, async ({ id, status }) => {
    if (status === "deleted") return;
    const conversations = await inboxOf(ctx.env, id).conversations({ limit: CONVERSATIONS });
    pairs.push(...conversations.map(({ peer }) => ({ id, peer })));
  });
  await inSteps(pairs, ({ id, peer }) => pairOf(ctx.env, id, peer).offerToSearch(generation));
  return Math.max(from - 1, ...people.map(({ id }) => id)) + 1;
}

async function inSteps<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
  }
}
