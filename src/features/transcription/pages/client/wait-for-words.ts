import { slot } from "../../../../ui/client/dom";

/** Thirty questions a minute are allowed, and the page itself counts too. */
const EVERY_MS = 3_000;

/** It asks how far the transcript is until it has ended; its page then has the same address. */
export function waitForWords(section: HTMLElement): void {
  const url = `/api/transcription/${section.dataset["waiting"] ?? ""}`;
  const ask = async () => {
    const response = await fetch(url).catch(() => null);
    slot(section, "connection").hidden = response !== null;
    if (response !== null && (await hasEnded(response))) return location.reload();
    setTimeout(() => void ask(), EVERY_MS);
  };
  setTimeout(() => void ask(), EVERY_MS / 3);
}

/** A transcript that is gone has ended, and its page says so. */
async function hasEnded(response: Response): Promise<boolean> {
  if (!response.ok) return response.status === 404;
  const { status } = (await response.json()) as { readonly status: string };
  return status !== "pending" && status !== "processing";
}
