import { renewRegions } from "../../../../ui/client/regions";

const USES = ["pointerdown", "click", "keydown"] as const;

/** Closes the details of a place as menus close, and fetches them again when they open after a change. */
export function watchDetails(root: HTMLElement, renewed: () => void) {
  const details = root.querySelector<HTMLDetailsElement>('[data-slot="details"]');
  let isStale = false;

  // A panel that the person has begun to use stays, because a new one would lose what they filled in.
  const renew = async () => {
    const use = new AbortController();
    const panel = details?.querySelector('[data-region="panel"]');
    for (const type of USES) {
      panel?.addEventListener(type, () => use.abort(), { signal: use.signal });
    }
    isStale = !(await renewRegions(location.href, ["panel"], use.signal));
    renewed();
  };
  details?.addEventListener("toggle", () => {
    if (details.open && isStale) void renew();
  });
  details?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
  });

  return {
    /** Marks the details as out of date. Open ones stay, because the person may be filling in a form. */
    expire: () => {
      isStale = true;
    },
  };
}
