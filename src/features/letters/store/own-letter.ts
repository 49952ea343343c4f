import { and, eq, gt, isNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { generatedLetters } from "./tables";

/** Matches an owner's letter: another owner's and a removed one are not there, whatever id is guessed. */
export const ownLetter = (ownerId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.ownerId, ownerId),
    isNull(generatedLetters.deletedAt),
  );

/** Matches a letter that its owner has removed and may still take back. */
export const removedLetter = ({ config, now }: Ctx, ownerId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.ownerId, ownerId),
    gt(generatedLetters.deletedAt, now().getTime() - config.LETTER_UNDO_HOURS * 3_600_000),
  );
