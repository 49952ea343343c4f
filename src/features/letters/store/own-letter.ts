import { and, eq, gt, isNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { generatedLetters } from "./tables";

/** Another visitor's letter and a deleted one are not there, whatever id is guessed. */
export const ownLetter = (ownerId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.ownerId, ownerId),
    isNull(generatedLetters.deletedAt),
  );

/** One that its visitor has deleted and may still take back. */
export const removedLetter = ({ config, now }: Ctx, ownerId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.ownerId, ownerId),
    gt(generatedLetters.deletedAt, now().getTime() - config.LETTER_UNDO_HOURS * 3_600_000),
  );
