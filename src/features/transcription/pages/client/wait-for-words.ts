import { slot } from "../../../../ui/client/dom";
import { showRegions } from "../../../../ui/client/regions";

const EVERY_MS = 3_000;
/** They are drawn anew with what is known by then. */
const REGIONS = ["waiting", "heard"];

/** It asks how far the transcript is until it has ended; its page then has the same address. */
export function waitForWords(): void {
  const ask = async () => {
    const section = document.querySelector<HTMLElement>("[data-waiting]");
    if (!section) return;
    const response = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(
      () => null,
    );
    slot(section, "connection").hidden = response !== null;
    if (response && (await hasEnded(response))) return location.reload();
    setTimeout(() => void ask(), EVERY_MS);
  };
  setTimeout(() => void ask(), EVERY_MS / 3);
}

/** A transcript that is gone has ended, and its page says so; a server that is busy has not said anything. */
async function hasEnded(response: Response): Promise<boolean> {
  if (!response.ok) return response.status === 404;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!page.querySelector("[data-waiting]")) return true;
  showRegions(page, REGIONS);
  return false;
}
