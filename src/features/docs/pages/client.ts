/** The part we use of Scalar's browser build (`@scalar/api-reference`), served from our own assets. */
type ScalarModule = {
  createApiReference(element: Element, configuration: Readonly<Record<string, unknown>>): unknown;
};

/** The tokens of our own style sheet, which changes them with the colour scheme. */
const inOurColours = `
.light-mode, .dark-mode {
  --scalar-color-1: var(--ink); --scalar-color-2: var(--ink-soft); --scalar-color-3: var(--ink-soft);
  --scalar-color-disabled: var(--ink-soft); --scalar-color-ghost: var(--ink-soft);
  --scalar-color-accent: var(--vermilion); --scalar-link-color: var(--vermilion);
  --scalar-background-1: var(--paper); --scalar-background-2: var(--sheet); --scalar-background-3: var(--sheet);
  --scalar-background-accent: var(--vermilion-wash); --scalar-border-color: var(--rule);
  --scalar-button-1: var(--vermilion-fill); --scalar-button-1-color: var(--on-vermilion);
  --scalar-button-1-hover: var(--vermilion-fill-strong);
  --scalar-color-green: var(--ink); --scalar-color-blue: var(--ink); --scalar-color-red: var(--vermilion);
  --scalar-color-orange: var(--ink); --scalar-color-yellow: var(--ink); --scalar-color-purple: var(--ink);
  --scalar-sidebar-background-1: var(--paper); --scalar-sidebar-color-1: var(--ink);
  --scalar-sidebar-color-2: var(--ink-soft); --scalar-sidebar-color-active: var(--vermilion);
  --scalar-sidebar-search-color: var(--ink-soft); --scalar-sidebar-search-background: var(--sheet);
  --scalar-sidebar-border-color: var(--rule); --scalar-sidebar-search-border-color: var(--field-rule);
}
body { background: var(--paper); color: var(--ink); }`;

const island = document.querySelector<HTMLElement>('[data-island="docs"]');
if (island) void showReference(island);

async function showReference(element: HTMLElement): Promise<void> {
  const { script = "", document: url = "", failed = "" } = element.dataset;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const scalar = await (import(script) as Promise<ScalarModule>).catch(() => null);
  if (!scalar) {
    element.textContent = failed;
    return;
  }
  scalar.createApiReference(element, {
    url,
    // Nothing from elsewhere: no fonts, no telemetry, no proxy, no hosted client, no assistant.
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: "never",
    agent: { disabled: true },
    mcp: { disabled: true },
    theme: "none",
    customCss: inOurColours,
    forceDarkModeState: isDark ? "dark" : "light",
    hideDarkModeToggle: true,
    layout: "modern",
    documentDownloadType: "none",
    persistAuth: false,
  });
  mend(element);
  new MutationObserver(() => mend(element)).observe(element, { childList: true, subtree: true });
}

/** Where Scalar's markup falls short of WCAG 2.2: icons as buttons without a name, a second banner, a list that scrolls by pointer alone. */
function mend(element: HTMLElement): void {
  for (const header of element.querySelectorAll("header:not([role])")) {
    header.setAttribute("role", "group");
  }
  for (const button of element.querySelectorAll("button.scalar-code-copy:not([aria-label])")) {
    button.setAttribute("aria-label", element.dataset["copy"] ?? "");
  }
  for (const list of element.querySelectorAll(".endpoints:not([tabindex])")) {
    list.setAttribute("tabindex", "0");
  }
}
