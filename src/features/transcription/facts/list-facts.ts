import { loadSpokenFacts, type SpokenFact } from "../../../engines/spoken-facts";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { findMyProfile, type MemberProfile } from "../../profile";
import { transcriptError } from "../errors";
import { getTranscript, type TranscriptView } from "../keeping/get-transcript";
import { entryIdOf, factId, factPaths, type ProposedFact } from "./proposed-fact";
import { entryOf } from "./fact-entry";
import { stateOfFact } from "./resume-facts";
import { type SpokenRun, spokenRuns } from "./spoken-runs";

/** Speakers are those that have a name; where nobody has one, everything that is said counts. */
export type FactsOfTranscript = {
  readonly row: TranscriptView["row"];
  readonly speakers: readonly string[];
  /** It is null where nobody is named, or none is chosen yet. */
  readonly speaker: string | null;
  readonly facts: readonly ProposedFact[];
};

export type FactsQuery = { readonly id: string; readonly speaker?: string | undefined };

/** More than these are no help to anybody who accepts them one by one. */
const MOST_FACTS = 200;

/** It tells the facts of the profile that follow from what one speaker says. Nothing changes. */
export async function listFacts(ctx: Ctx, query: FactsQuery): Promise<FactsOfTranscript> {
  const { view, profile } = await readBoth(ctx, query.id);
  return factsOfTranscript(ctx, { view, profile, speaker: query.speaker });
}

/** A recording without its text yet has no facts. */
export async function readBoth(ctx: Ctx, id: string) {
  const [view, profile] = await Promise.all([getTranscript(ctx, id), findMyProfile(ctx)]);
  if (view.row.status !== "completed") throw transcriptError("TRANSCRIPT_NOT_READY");
  return { view, profile };
}

type Both = {
  readonly view: TranscriptView;
  readonly profile: MemberProfile | null;
  readonly speaker: string | undefined;
};

/** Where speakers are named, one of them has to be chosen. What was simulated tells nothing of anybody. */
export async function factsOfTranscript(ctx: Ctx, both: Both): Promise<FactsOfTranscript> {
  const { view, speaker = null } = both;
  const { row, segments } = view;
  const speakers = [...new Set(segments.flatMap((segment) => segment.speaker ?? []))];
  if (speaker !== null && !speakers.includes(speaker)) throw transcriptError("SPEAKER_NOT_FOUND");
  const isChosen = speaker !== null || speakers.length === 0;
  const facts = isChosen && row.engine !== "mock" ? await proposals(ctx, both) : [];
  return { row, speakers, speaker, facts };
}

async function proposals(ctx: Ctx, { view, profile, speaker }: Both): Promise<ProposedFact[]> {
  const { row, segments } = view;
  const rules = await loadSpokenFacts();
  const spoken = languageOfSpeech(ctx, row);
  const language = profile?.language ?? spoken;
  const isSummaryFromHere = profile?.origins["basics.summary"]?.transcriptId === row.id;
  const compared = { resume: profile?.resume ?? null, isSummaryFromHere };
  const found = new Map<string, ProposedFact>();
  for (const run of spokenRuns(segments, speaker ?? null)) {
    for (const fact of rules.findSpokenFacts(run.text, spoken)) {
      const id = factId(fact);
      if (found.has(id)) continue;
      const entry = entryOf(fact, language);
      const told = { fact, entry, entryId: entryIdOf(row.id, id) };
      const state = stateOfFact(told, compared, rules);
      const { kind } = fact;
      found.set(id, { id, kind, path: factPaths[kind], entry, state, ...quoteOf(run, fact) });
      if (found.size === MOST_FACTS) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** It is the sentence word by word, from the moment of its first word on. */
function quoteOf({ text, places, speaker }: SpokenRun, { start, end }: SpokenFact) {
  const said = text.slice(start, end);
  const begins = end - said.trimStart().length;
  const place = places.find(({ at }) => at >= begins) ?? places.at(-1);
  const startMs = Math.round(place?.startMs ?? 0);
  return { quote: said.trim(), startMs, n: place?.n ?? 1, speaker };
}

/** A recording whose language nobody has told is read in that of the person. */
export function languageOfSpeech(
  ctx: Ctx,
  { language }: Pick<TranscriptView["row"], "language">,
): Language {
  if (/^fr\b/iu.test(language)) return "fr";
  return /^en\b/iu.test(language) ? "en" : ctx.language;
}
