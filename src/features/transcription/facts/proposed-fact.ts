import type { SpokenFact, SpokenFactKind } from "../../../engines/spoken-facts";
import type { Resume } from "../../profile";

/** It is where in a profile a fact of its kind belongs. */
export const factPaths = {
  skill: "skills",
  post: "work",
  language: "languages",
  certificate: "certificates",
  degree: "education",
  years: "basics.summary",
} as const satisfies Readonly<Record<SpokenFactKind, string>>;

export type FactPath = (typeof factPaths)[SpokenFactKind];

/** A new fact may be accepted; one that is present was there before; an accepted one came from this recording. */
export const factStates = ["new", "present", "accepted"] as const;
export type FactState = (typeof factStates)[number];

/** It is a fact that one speaker tells, as the profile would have it. */
export type ProposedFact = {
  /** It is made of the fact itself, so that the same words have the same id each time. */
  readonly id: string;
  readonly kind: SpokenFactKind;
  readonly path: FactPath;
  /** These are the fields of the entry; a summary has one more sentence. */
  readonly entry: Readonly<Record<string, string>>;
  readonly state: FactState;
  /** It is the sentence word by word. */
  readonly quote: string;
  readonly startMs: number;
  /** It is the number of the segment in which the sentence begins. */
  readonly n: number;
  readonly speaker: string | null;
};

/** A profile as it is compared with facts. */
export type ComparedProfile = {
  readonly resume: Resume | null;
  /** It is whether the summary was last changed by this recording. */
  readonly isSummaryFromHere: boolean;
};

/** With its kind, a checksum and its recording an id has 60 characters at most, as a profile allows. */
const MOST_SLUG = 26;

/** It names a fact by its kind and its words. What letters and figures cannot tell is told by a checksum. */
export function factId(fact: SpokenFact): string {
  const words = wordsOf(fact).join(" ").toLowerCase();
  const bare = words.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const slug = bare.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-|-$/gu, "");
  const isPlain = slug.length <= MOST_SLUG && /^[a-z0-9 .,'’&-]*$/u.test(bare);
  const cut = slug.slice(0, MOST_SLUG).replace(/-$/u, "");
  return [fact.kind, cut, ...(isPlain ? [] : [checksum(words)])]
    .filter((part) => part !== "")
    .join("-");
}

function wordsOf(fact: SpokenFact): readonly (string | number)[] {
  switch (fact.kind) {
    case "post":
      return [fact.position ?? "", fact.employer, fact.startYear];
    case "language":
      return [fact.code];
    case "degree":
      return [fact.title ?? fact.area ?? ""];
    case "years":
      return [fact.years, fact.field ?? ""];
    case "skill":
    case "certificate":
      return [fact.name];
  }
}

/** It is FNV-1a in 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** An entry that was accepted names the recording and the fact, so that exactly it can be taken back. */
export const entryIdOf = (transcriptId: string, id: string): string =>
  `said-${transcriptId.slice(0, 8)}-${id}`;
