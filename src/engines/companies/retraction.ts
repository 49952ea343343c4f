import type { CurrentReading } from "./readings";

/** It is a fact as a letter has cited it. */
export type CitedClaim = {
  readonly id: string;
  readonly text: string;
  readonly quote?: string | undefined;
  readonly source_url?: string | undefined;
  readonly retrieved_at?: string | undefined;
};

export type Retraction = {
  /** It is the source's new statement; it is null where the source makes none, or several. */
  readonly now: string | null;
  /** It is the ISO 8601 time of the answer that showed it. */
  readonly seenAt: string;
};

/**
 * It tells whether a source answered after the fact was read and no longer carries it; it is null otherwise. A page read
 * as another kind of source says nothing about the fact, and the number in a fact's id is only its position.
 */
export function retractionOf(
  claim: CitedClaim,
  readings: readonly CurrentReading[],
): Retraction | null {
  const [, source, kind] = claim.id.split(":");
  const reading = readings.find((read) => read.source === source && read.url === claim.source_url);
  const readAt = Date.parse(claim.retrieved_at ?? "");
  if (!reading || !(reading.answeredAt > readAt)) return null;
  const ofKind = reading.statements.filter((statement) => statement.kind === kind);
  // Stored letters may have the bare value in either: `siège : Lyon`, quoted as `Lyon`.
  const said = [claim.text, claim.quote ?? ""];
  const isCarried = ofKind.some(({ text, quote }) =>
    said.some((words) => same(text, words) || same(quote, words)),
  );
  if (isCarried) return null;
  const [only, ...others] = ofKind;
  return {
    now: only && others.length === 0 ? only.text : null,
    seenAt: new Date(reading.answeredAt).toISOString(),
  };
}

/** A narrow space in place of a wide one is not a change. */
const same = (one: string, other: string) => plain(one) === plain(other);
const plain = (text: string) => text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
