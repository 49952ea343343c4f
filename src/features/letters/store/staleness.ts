import { type CurrentReading, retractionOf } from "../../../engines/companies";
import {
  type Fact,
  factsOf,
  profileIn,
  resumeOf,
  type StoredMemberProfile,
  type StoredProfile,
  storedProfileIn,
} from "../../profile";
import type { Language } from "../../../platform/language";
import type { CitedFact, Staleness, StaleReason } from "../api/schemas";

export type WrittenPair = {
  readonly language: Language;
  readonly profileVersion: string;
  readonly citedFacts: readonly CitedFact[];
};

/** This is known today; the readings are in the language of the letters. */
export type Today = {
  readonly profiles: readonly StoredProfile[];
  readonly readings: readonly CurrentReading[];
};

/** A pair that rests on the asker's own profile is held to that one alone. */
export const profilesOf = (
  {
    profile,
    language,
  }: { readonly profile: string | null | undefined; readonly language: Language },
  {
    profiles,
    own,
  }: { readonly profiles: readonly StoredProfile[]; readonly own: readonly StoredMemberProfile[] },
): readonly StoredProfile[] =>
  profile === "own" ? own.map((row) => storedProfileIn(row, language)) : profiles;

/** Names what a pair rests on that no longer holds; null where all of it does, as far as is known. */
export function stalenessOf(written: WrittenPair, today: Today): Staleness | null {
  const reasons = [...profileReasons(written, today), ...sourceReasons(written, today)];
  return reasons.length > 0 ? { reasons } : null;
}

function profileReasons(
  { language, profileVersion, citedFacts }: WrittenPair,
  { profiles }: Today,
): StaleReason[] {
  // The very resume that the pair was written from is still there, in whichever language.
  if (profiles.some(({ version }) => version === profileVersion)) return [];
  const profile = profileIn(profiles, language);
  if (!profile) return [];
  return changedFacts(
    citedFacts.filter((fact) => fact.of === "candidate"),
    factsOf(resumeOf(profile)),
  );
}

/**
 * A fact that only changed its place is the same fact: ids of highlights and languages count from the top, so that one
 * more at the top renames the others.
 */
function changedFacts(cited: readonly CitedFact[], facts: readonly Fact[]): StaleReason[] {
  const texts = new Map(facts.map(({ id, text }) => [id, text]));
  const today = new Set(facts.map(placeless));
  const before = new Set(cited.map(placeless));
  return cited
    .filter((fact) => !today.has(placeless(fact)))
    .map(({ id, text: was }): StaleReason => {
      const now = texts.get(id);
      const isOther = now !== undefined && before.has(placeless({ id, text: now }));
      return now === undefined || isOther
        ? { kind: "profile_removed", fact_id: id, was }
        : { kind: "profile_changed", fact_id: id, was, now };
    });
}

/** A text in its part of the resume. */
export const placeless = ({ id, text }: { readonly id: string; readonly text: string }) =>
  `${id.split(":")[0]}:${text}`;

function sourceReasons({ citedFacts }: WrittenPair, { readings }: Today): StaleReason[] {
  return citedFacts
    .filter((fact) => fact.of === "company")
    .flatMap((fact): StaleReason[] => {
      const retraction = retractionOf(fact, readings);
      if (!retraction) return [];
      const { now, seenAt } = retraction;
      const reason = {
        fact_id: fact.id,
        was: fact.text,
        source_name: fact.source_name,
        source_url: fact.source_url,
        seen_at: seenAt,
      };
      return now === null
        ? [{ kind: "source_retracted", ...reason }]
        : [{ kind: "source_changed", ...reason, now }];
    });
}
