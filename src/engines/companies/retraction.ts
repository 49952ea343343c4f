import type { CurrentReading } from "./readings";

/** A fact as somebody has cited it. */
export type CitedClaim = {
  readonly id: string;
  readonly text: string;
  readonly quote?: string | undefined;
  readonly source_url?: string | undefined;
  readonly retrieved_at?: string | undefined;
};

export type Retraction = {
  /** The source's new statement; null where it makes none, or several. */
  readonly now: string | null;
  /** When the source was heard to say so: ISO 8601. */
  readonly seenAt: string;
};

/**
 * Whether a source has taken a fact back: it answered after the fact was read, and no longer carries it. Null where it
 * still does, or has not been heard since. The number in a fact's id is only its place on the page and may change.
 */
export function retractionOf(
  claim: CitedClaim,
  readings: readonly CurrentReading[],
): Retraction | null {
  const reading = readings.find(({ url }) => url === claim.source_url);
  const readAt = Date.parse(claim.retrieved_at ?? "");
  if (!reading || !(reading.answeredAt > readAt)) return null;
  const kind = claim.id.split(":")[2];
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

/** A narrow space for a wide one is no change of mind. */
const same = (one: string, other: string) => plain(one) === plain(other);
const plain = (text: string) => text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
