import { eq } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { letterText } from "./document";
import type { CompanyInfo, LetterOrigin } from "../request/letter-origin";
import { pdfPaths } from "../print/pdf-paths";
import type { LetterPair } from "../api/schemas";
import { generatedLetters } from "./tables";

export type NewLetter = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly companyName: string;
  readonly companyInfo: CompanyInfo;
  readonly language: Language;
  readonly profileVersion: string;
  readonly documents: LetterPair;
  readonly aiModels: string[];
  readonly origin: LetterOrigin;
  readonly generationTimeMs: number;
  readonly writingTimeMs: number;
  /** The job goes on to store PDFs; otherwise the first download does. */
  readonly hasPdfs: boolean;
};

export const SavedLetter = z.object({
  id: z.number().int(),
  pdfMotivationPath: z.string(),
  pdfAntiMotivationPath: z.string(),
  pdfDualPath: z.string(),
});
/** The row's id and where its PDFs belong. */
export type SavedLetter = z.infer<typeof SavedLetter>;

const saved = {
  id: generatedLetters.id,
  pdfMotivationPath: generatedLetters.pdfMotivationPath,
  pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
  pdfDualPath: generatedLetters.pdfDualPath,
};

/** Stores the job's pair. Safe to repeat: a job owns one row, and the first one stays. */
export async function insertLetter(ctx: Ctx, letter: NewLetter): Promise<SavedLetter> {
  const { documents, hasPdfs, ...columns } = letter;
  const now = ctx.now().getTime();
  const [inserted] = await ctx.db
    .insert(generatedLetters)
    .values({
      ...columns,
      ...pdfPaths(crypto.randomUUID()),
      documents,
      tokensUsed: tokensOf(letter.origin),
      motivationLetter: letterText(documents.motivation),
      antiMotivationLetter: letterText(documents.anti_motivation),
      pdfStoredAt: hasPdfs ? now : null,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: generatedLetters.jobId })
    .returning(saved);
  if (inserted) return inserted;
  const existing = await ctx.db
    .select(saved)
    .from(generatedLetters)
    .where(eq(generatedLetters.jobId, letter.jobId))
    .get();
  if (!existing) throw new Error("A pair of letters vanished while it was saved");
  return existing;
}

/**
 * Saves for a job whose visitor may sign in meanwhile. The owner is read after the row is there: adoption changes the job
 * first and the rows after it, so that one of the two finds the row.
 */
export async function saveLetter(
  ctx: Ctx,
  run: { owner(): Promise<string> },
  letter: NewLetter,
): Promise<SavedLetter> {
  const saved = await insertLetter(ctx, letter);
  const ownerId = await run.owner();
  if (ownerId !== letter.ownerId) {
    await ctx.db.update(generatedLetters).set({ ownerId }).where(eq(generatedLetters.id, saved.id));
  }
  return saved;
}

/** Sums the tokens of the calls that report them. */
const tokensOf = ({ calls }: LetterOrigin) =>
  calls.reduce((sum, { tokensIn, tokensOut }) => sum + (tokensIn ?? 0) + (tokensOut ?? 0), 0);
