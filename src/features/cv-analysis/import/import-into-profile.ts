import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Ctx } from "../../../platform/context";
import {
  emptyResume,
  findMyProfile,
  type MemberProfile,
  Resume,
  saveMyProfile,
} from "../../profile";
import { cvError } from "../errors";
import { importError } from "./import-error";
import { requireAnalysis } from "../keeping/own-analysis";
import { findReading } from "../store/stored-reading";
import { type ProposedPart, proposedParts } from "./profile-proposal";

export type ProfileProposal = {
  readonly fileName: string;
  readonly reading: CvReading;
  readonly profile: MemberProfile | null;
  readonly parts: readonly ProposedPart[];
};

/** It lays what a CV says beside what the member's profile says. */
export async function proposeProfile(ctx: Ctx, id: string): Promise<ProfileProposal> {
  const [row, reading, profile] = await Promise.all([
    requireAnalysis(ctx, id),
    findReading(ctx, id),
    findMyProfile(ctx),
  ]);
  if (row.status !== "completed" || !reading) throw cvError("ANALYSIS_NOT_COMPLETED");
  const parts = proposedParts(reading.cv, profile?.resume ?? null).filter(isTakable);
  return { fileName: row.fileName, reading, profile, parts };
}

/** A value that a resume may not have, such as an address with a slip in it, is not offered. */
const isTakable = ({ take }: ProposedPart) => Resume.safeParse(take(emptyResume("-"))).success;

type Import = {
  readonly id: string;
  readonly accepted: readonly string[];
  /** It is the version of the profile that the person has seen beside the CV, and null for none. */
  readonly version: string | null;
};

/** It takes over the accepted fields alone, and returns how many. Each keeps the analysis as its origin. */
export async function importIntoProfile(ctx: Ctx, wish: Import): Promise<number> {
  const { reading, profile, parts } = await proposeProfile(ctx, wish.id);
  const taken = parts.filter(({ id, isSame }) => !isSame && wish.accepted.includes(id));
  if (taken.length === 0) throw importError("NOTHING_ACCEPTED");
  // A resume must have a name, even where the person takes over another field alone.
  const before = profile?.resume ?? emptyResume(reading.cv.name ?? nameOf(ctx));
  const resume = taken.reduce((resumed, part) => part.take(resumed), before);
  const origin = { source: "imported", analysisId: wish.id, at: ctx.now().getTime() } as const;
  const origins = {
    ...profile?.origins,
    ...Object.fromEntries(taken.map(({ path }) => [path, origin])),
  };
  // A CV tells the language of the profile that begins with it.
  const language = profile ? undefined : reading.language;
  await saveMyProfile(ctx, { before: profile, resume, version: wish.version, origins, language });
  return taken.length;
}

const nameOf = ({ actor }: Ctx): string => (actor.kind === "user" ? actor.username : "");
