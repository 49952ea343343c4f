import { renewRegions } from "../../../../ui/client/regions";

const USES = ["pointerdown", "click", "keydown"] as const;

/** The details of a place close as menus do, and are fetched anew when they are opened after something has changed. */
export function watchDetails(root: HTMLElement, renewed: () => void) {
  const details = root.querySelector<HTMLDetailsElement>('[data-slot="details"]');
  let isStale = false;

  // Whoever has begun to use what is there keeps it: a form put in its place would be empty, and folded.
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
    /** What they show is no longer so. Open ones stay as they are: somebody may be filling in a form. */
    expire: () => {
      isStale = true;
    },
  };
}
