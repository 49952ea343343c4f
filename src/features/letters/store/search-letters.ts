import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { LetterStatus } from "../api/schemas";
import { foldedText, foldSearchWord } from "./folded";
import { generatedLetters } from "./tables";

/** More words than these find nothing that these do not. */
const MOST_WORDS = 5;

type Search = {
  readonly search?: string | undefined;
  readonly status?: LetterStatus | undefined;
};

/** The post that was asked for; rows of before kept the wish under another name. */
export const jobTitleColumn = sql<
  string | null
>`coalesce(${generatedLetters.origin} ->> '$.wish.jobTitle', ${generatedLetters.origin} ->> '$.options.jobTitle')`;

/** Matches an owner's letters in which every word occurs: in the company, the post, the note or one of the two texts. */
export function foundLetters(ownerId: string, { search = "", status }: Search): SQL | undefined {
  const { companyName, note, motivationLetter, antiMotivationLetter } = generatedLetters;
  const text = foldedText(
    sql`${companyName} || ' ' || coalesce(${jobTitleColumn}, '') || ' ' || ${note} || ' ' || ${motivationLetter} || ' ' || ${antiMotivationLetter}`,
  );
  const words = search.split(/\s+/u).filter((word) => word !== "");
  return and(
    eq(generatedLetters.ownerId, ownerId),
    isNull(generatedLetters.deletedAt),
    status === undefined ? undefined : eq(generatedLetters.status, status),
    ...words.slice(0, MOST_WORDS).map((word) => sql`instr(${text}, ${foldSearchWord(word)}) > 0`),
  );
}
