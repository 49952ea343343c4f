import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { AppError } from "../../../platform/errors";
import {
  CompanyResearch,
  hasPassingFailure,
  researchCompany,
  silentSources,
  visibleText,
} from "../../../engines/companies";
import { JobFailure } from "../../../engines/jobs";
import { Resume } from "../../profile";
import { givesOrders } from "../check";
import { citedFactsOf } from "../store/cited-facts";
import { type ComposeInput, LetterPlan, needsOf, OfferNeeds, planLetters } from "../compose";
import { getCandidate } from "./get-candidate";
import { isCacheable, writeLetterCache } from "./letter-cache";
import type { LetterOrigin } from "./letter-origin";
import type { LettersJobInput, LettersRun } from "./letters-job-input";
import { needRowsOf } from "./need-rows";
import { noticesOf } from "./notices";
import { notifyOfLetters } from "./ready-notice";
import { SavedLetter, saveLetter } from "../store/save-letter";
import type { LetterPair } from "../api/schemas";
import { storePdfs } from "../print/store-pdfs";
import { type WrittenLetter, writePair } from "../write";

/** The candidate is stored with the plan: a profile that is edited during the job must not leave the plan dangling. */
const Planned = z.object({
  /** Null where a release that planned otherwise stored it; then it is drawn anew, from the same input. */
  plan: LetterPlan.nullable().catch(null),
  candidate: z.object({ resume: Resume, version: z.string() }),
  startedAt: z.number(),
  needs: OfferNeeds.optional(),
});
type Planned = z.infer<typeof Planned>;

/** A longer offer is cut: an employer's demands stand at the beginning. */
const OFFER_LENGTH_MAX = 8_000;

/** research → plan → motivation → anti-motivation → save → PDFs. A repeated step does no harm; a model's call is never repeated. */
export async function runLettersJob(ctx: Ctx, run: LettersRun): Promise<string> {
  const order = run.input;
  const found = await run.step("research", { result: CompanyResearch }, () => research(ctx, order));
  // An outage is nobody's doing: the pair is written and not counted, so that trying again is free.
  const isWaived = silentSources(found).length > 0 && (await run.waive());
  const planned = await run.step("plan", { result: Planned }, () => plan(ctx, run, found));
  const input = composeInputOf(order, planned, found);
  const written = await writePair(ctx, run, {
    input,
    plan: planned.plan ?? planLetters(input),
    otherCompanies: found.candidates.map(({ name }) => name),
    jobOffer: await offerOf(order),
  });
  const documents: LetterPair = {
    motivation: { ...written.motivation.document, type: "motivation" },
    anti_motivation: { ...written.antiMotivation.document, type: "anti_motivation" },
  };
  const origin = originOf(order, {
    documents,
    written,
    research: found,
    planned,
    isWaived,
  });
  const aiModels = [written.motivation.writer, written.antiMotivation.writer];
  const { version: profileVersion } = planned.candidate;
  const companyInfo = { name: found.company ?? order.companyName, facts: found.facts };
  const letter = await run.step("save", { result: SavedLetter }, () =>
    saveLetter(ctx, run, {
      jobId: run.jobId,
      ownerId: run.ownerId,
      companyName: order.companyName,
      companyInfo,
      language: order.language,
      profileVersion,
      documents,
      aiModels,
      origin,
      generationTimeMs: ctx.now().getTime() - run.createdAt,
      writingTimeMs: ctx.now().getTime() - planned.startedAt,
      hasPdfs: true,
    }),
  );
  await run.step("pdfs", { result: z.boolean() }, () => storePdfs(ctx, letter, documents));
  if (isCacheable(order.wish) && isLasting(origin, found)) {
    ctx.later(
      writeLetterCache(ctx, order, { profileVersion, companyInfo, documents, aiModels, origin }),
    );
  }
  await notifyOfLetters(ctx, {
    jobId: run.jobId,
    letterId: letter.id,
    companyName: order.companyName,
    // The visitor may have signed in meanwhile.
    ownerId: await run.owner(),
  });
  return String(letter.id);
}

const offerOf = async ({ wish: { jobOffer } }: LettersJobInput) =>
  jobOffer && (await visibleText(jobOffer, OFFER_LENGTH_MAX));

/** A pair that was written so because models or sources were away is not kept for the next visitor. */
function isLasting({ notices }: LetterOrigin, research: CompanyResearch): boolean {
  const isSubstitute = notices.includes("budget_spent") || notices.includes("models_failed");
  return !isSubstitute && !hasPassingFailure(research);
}

/** A company about which nothing could be learnt gets a letter that claims nothing. A text that gives orders is no fact. */
async function research(
  ctx: Ctx,
  { companyName, language, wish, ownOrigin }: LettersJobInput,
): Promise<CompanyResearch> {
  const { website, companyPick } = wish;
  const found = await researchCompany(ctx, {
    name: companyName,
    language,
    ownOrigin,
    ...(website !== undefined && { website }),
    ...(companyPick !== undefined && { pick: companyPick }),
  });
  return { ...found, facts: found.facts.filter(({ text, quote }) => !ordersIn(text, quote)) };
}

const ordersIn = (...texts: readonly string[]) => texts.some(givesOrders);

async function plan(
  ctx: Ctx,
  { input: order, ownerId }: LettersRun,
  research: CompanyResearch,
): Promise<Planned> {
  const found = await getCandidate(ctx, { ownerId, ...order }).catch((error: unknown) => {
    if (error instanceof AppError) throw new JobFailure(error.code, true);
    throw error;
  });
  const { resume, version } = found;
  const candidate = { resume, version };
  const startedAt = ctx.now().getTime();
  const offer = await offerOf(order);
  const date = new Date(startedAt);
  const needs = offer ? await needsOf(offer, { resume, date }) : undefined;
  const input = composeInputOf(order, { candidate, startedAt, needs }, research);
  return { plan: planLetters(input), candidate, startedAt, ...(needs && { needs }) };
}

function composeInputOf(
  { companyName, language, wish }: LettersJobInput,
  { candidate, startedAt, needs }: Pick<Planned, "candidate" | "startedAt" | "needs">,
  research: CompanyResearch,
): ComposeInput {
  const jobTitle = wish.jobTitle ?? needs?.title;
  return {
    companyName,
    language,
    candidate,
    date: new Date(startedAt),
    ...wish,
    // A text that gives orders is no title, neither to a model nor to a reader.
    jobTitle: jobTitle !== undefined && ordersIn(jobTitle) ? undefined : jobTitle,
    companyFacts: research.facts,
    needs,
  };
}

type Made = {
  readonly documents: LetterPair;
  readonly written: { readonly motivation: WrittenLetter; readonly antiMotivation: WrittenLetter };
  readonly research: CompanyResearch;
  readonly planned: Planned;
  readonly isWaived: boolean;
};

function originOf(
  order: LettersJobInput,
  { documents, written, research, planned: { candidate, needs }, isWaived }: Made,
): LetterOrigin {
  return {
    wish: order.wish,
    ...(order.access && { access: order.access }),
    citedFacts: citedFactsOf(documents, { resume: candidate.resume, companyFacts: research.facts }),
    notices: noticesOf(written, research),
    silentSources: silentSources(research),
    isWaived,
    candidates: research.candidates,
    needs: needs ? needRowsOf(needs, candidate.resume) : [],
    calls: [
      ...written.motivation.usage.map((usage) => ({ letter: "motivation" as const, ...usage })),
      ...written.antiMotivation.usage.map((usage) => ({
        letter: "anti_motivation" as const,
        ...usage,
      })),
    ],
  };
}
