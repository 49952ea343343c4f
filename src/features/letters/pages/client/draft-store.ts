/** Unsaved text, as it outlives a reload of the tab. */
export type Draft = {
  /** The version it was made from, and the name of the save. */
  readonly base: string;
  readonly saveId: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The form was sent: if the pair has a newer version since, it is this text. */
  readonly isSent: boolean;
};

const keyOf = (letterId: string) => `letter-draft:${letterId}`;

export function readDraft(letterId: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(letterId)) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still has the form. */
export function writeDraft(letterId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(letterId), JSON.stringify(draft));
  } catch {
    return;
  }
}

export function removeDraft(letterId: string): void {
  try {
    sessionStorage.removeItem(keyOf(letterId));
  } catch {
    return;
  }
}
