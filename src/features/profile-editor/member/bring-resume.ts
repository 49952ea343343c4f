import { readStructured } from "../../../engines/cv-reading/structured/read-structured";
import { UnreadableCv } from "../../../engines/cv-reading/unreadable-cv";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import {
  emptyResume,
  findMyProfile,
  type MemberProfile,
  readResume,
  type Resume,
  type ResumeNote,
  saveMyProfile,
} from "../../profile";
import { editorError } from "../errors";
import { type ProposedField, proposedFields } from "./proposed-fields";
import { resumeOfCv } from "./resume-of-cv";

/** It is a file that was read, and goes through the page until the member has accepted some of it. */
export type OfferedResume = {
  readonly file: "json-resume" | "linkedin-archive";
  readonly language: Language;
  readonly resume: Resume;
};

export type OfferedReading =
  | { readonly offered: OfferedResume }
  | { readonly problems: readonly ResumeNote[] };

const isArchive = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** It reads a JSON Resume or the archive that LinkedIn gives its members. */
export async function readOffered(ctx: Ctx, bytes: Uint8Array): Promise<OfferedReading> {
  if (!isArchive(bytes)) {
    const reading = await readResume(bytes);
    if ("problems" in reading) return reading;
    return { offered: { file: "json-resume", language: ctx.language, resume: reading.resume } };
  }
  const reading = await readStructured(bytes, "linkedin-archive").catch((error: unknown) => {
    if (error instanceof UnreadableCv) throw editorError("ARCHIVE_UNREADABLE", { cause: error });
    throw error;
  });
  const resume = resumeOfCv(reading, nameOf(ctx));
  return { offered: { file: "linkedin-archive", language: reading.language, resume } };
}

export type MyProposal = {
  readonly profile: MemberProfile | null;
  readonly fields: readonly ProposedField[];
};

/** It lays what a file says beside what the member's profile says. */
export async function proposeToMe(ctx: Ctx, offered: OfferedResume): Promise<MyProposal> {
  const profile = await findMyProfile(ctx);
  return { profile, fields: proposedFields(offered.resume, profile?.resume ?? null) };
}

export type Acceptance = {
  readonly offered: OfferedResume;
  /** They are the ids of the accepted fields. */
  readonly accepted: readonly string[];
  /** It is the version of the profile that the member has seen beside the file; null for none. */
  readonly version: string | null;
};

/** It takes over the accepted fields alone, and returns how many. Each keeps the file as its origin. */
export async function acceptOffered(ctx: Ctx, wish: Acceptance): Promise<number> {
  const { offered, version } = wish;
  const { profile, fields } = await proposeToMe(ctx, offered);
  const accepted = new Set(wish.accepted);
  const taken = fields.filter(({ id }) => accepted.has(id));
  if (taken.length === 0) throw editorError("NOTHING_TAKEN");
  // A resume must have a name, even where the member takes over another field alone.
  const before = profile?.resume ?? emptyResume(offered.resume.basics.name);
  const resume = taken.reduce((resumed, field) => field.take(resumed), before);
  const origin = { source: "imported", file: offered.file, at: ctx.now().getTime() } as const;
  const origins = {
    ...profile?.origins,
    ...Object.fromEntries(taken.map(({ path }) => [path, origin])),
  };
  const language = profile ? undefined : offered.language;
  await saveMyProfile(ctx, { before: profile, resume, version, origins, language });
  return taken.length;
}

const nameOf = ({ actor }: Ctx): string => (actor.kind === "user" ? actor.username : "-");
