import type { Ctx } from "../../../platform/context";
import { emptyResume, replaceMyProfile, Resume, saveMyProfile } from "../../profile";
import { transcriptError } from "../errors";
import {
  factsOfTranscript,
  type FactsOfTranscript,
  type FactsQuery,
  languageOfSpeech,
  readBoth,
} from "./list-facts";
import { entryIdOf } from "./proposed-fact";
import { hasEntry, withFact, withoutEntry, withoutSentence } from "./resume-facts";

export type AcceptedFact = FactsQuery & {
  readonly fact: string;
  /** It is the revision of the transcript in which the fact was read. */
  readonly revision: number;
};

/** It takes one fact over into the person's profile. One that is there already changes nothing. */
export async function acceptFact(ctx: Ctx, wish: AcceptedFact): Promise<FactsOfTranscript> {
  const { view, profile } = await readBoth(ctx, wish.id);
  if (view.row.revision !== wish.revision) throw transcriptError("TRANSCRIPT_CHANGED");
  const told = await factsOfTranscript(ctx, { view, profile, speaker: wish.speaker });
  const fact = told.facts.find(({ id }) => id === wish.fact);
  if (!fact) throw transcriptError("FACT_NOT_FOUND");
  if (fact.state !== "new") return told;
  // A resume must have a name, and the account gives the first one.
  const before = profile?.resume ?? emptyResume(nameOf(ctx));
  const changed = Resume.safeParse(withFact(before, fact, entryIdOf(wish.id, fact.id)));
  if (!changed.success) throw transcriptError("PROFILE_FULL");
  const origin = { source: "imported", transcriptId: wish.id, at: ctx.now().getTime() } as const;
  const saved = await saveMyProfile(ctx, {
    before: profile,
    resume: changed.data,
    version: profile?.version ?? null,
    origins: { ...profile?.origins, [fact.path]: origin },
    // What is said tells the language of the profile that begins with it.
    language: profile ? undefined : languageOfSpeech(ctx, view.row),
  });
  return factsOfTranscript(ctx, { view, profile: saved, speaker: wish.speaker });
}

const nameOf = ({ actor }: Ctx): string => (actor.kind === "user" ? actor.username : "");

export type TakenBackFact = FactsQuery & { readonly fact: string };

/** It takes a fact out of the profile again that was accepted from this recording. Any other one changes nothing. */
export async function takeFactBack(ctx: Ctx, wish: TakenBackFact): Promise<FactsOfTranscript> {
  const { view, profile } = await readBoth(ctx, wish.id);
  const told = await factsOfTranscript(ctx, { view, profile, speaker: wish.speaker });
  const fact = told.facts.find(({ id }) => id === wish.fact);
  const entryId = entryIdOf(wish.id, wish.fact);
  // The words may have changed since, so that the entry alone says that the fact was accepted.
  const isEntry = profile !== null && hasEntry(profile.resume, entryId);
  if (!fact && !isEntry) throw transcriptError("FACT_NOT_FOUND");
  if (!profile || (!isEntry && fact?.state !== "accepted")) return told;
  const resume = isEntry
    ? withoutEntry(profile.resume, entryId)
    : withoutSentence(profile.resume, fact?.entry["summary"] ?? "");
  const saved = await replaceMyProfile(ctx, { resume, version: profile.version });
  return factsOfTranscript(ctx, { view, profile: saved, speaker: wish.speaker });
}
