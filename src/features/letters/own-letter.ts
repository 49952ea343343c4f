import { and, eq, isNull } from "drizzle-orm";
import { generatedLetters } from "./tables";

/** Another visitor's letter and a deleted one are not there, whatever id is guessed. */
export const ownLetter = (visitorId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.visitorId, visitorId),
    isNull(generatedLetters.deletedAt),
  );
