import { and, desc, eq, lt } from "drizzle-orm";
import { requireUser } from "../../../../../src/platform/auth";
import type { Ctx } from "../../../../../src/platform/context";
import { ownerKey } from "../../../../../src/platform/owner";
import { noteError } from "../errors";
import { notes } from "./tables";

const SHOWN = 100;
const KEPT_DAYS = 365;

export type Note = { readonly id: number; readonly text: string };

/** The latest first. */
export function listNotes(ctx: Ctx): Promise<Note[]> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  return ctx.db
    .select({ id: notes.id, text: notes.text })
    .from(notes)
    .where(eq(notes.ownerId, ownerId))
    .orderBy(desc(notes.id))
    .limit(SHOWN);
}

export async function createNote(ctx: Ctx, { text }: { readonly text: string }): Promise<Note> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const createdAt = ctx.now().getTime();
  return ctx.db
    .insert(notes)
    .values({ ownerId, text, createdAt })
    .returning({ id: notes.id, text: notes.text })
    .get();
}

/** Another person's note looks the same as none: the owner stands in the statement. */
export async function removeNote(ctx: Ctx, id: number): Promise<void> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const removed = await ctx.db
    .delete(notes)
    .where(and(eq(notes.id, id), eq(notes.ownerId, ownerId)))
    .returning({ id: notes.id });
  if (removed.length === 0) throw noteError("NOTE_NOT_FOUND");
}

/** Every night. Safe to repeat. */
export async function removeOldNotes(ctx: Ctx): Promise<void> {
  const before = ctx.now().getTime() - KEPT_DAYS * 86_400_000;
  await ctx.db.delete(notes).where(lt(notes.createdAt, before));
}
