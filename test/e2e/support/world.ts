import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../../src/platform/language";
import type { Checks } from "./report";

export type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

export type World = {
  readonly browser: Browser;
  readonly origin: string;
  /** Folder of the app's local storage. */
  readonly state: string;
  readonly report: Checks;
  /** Cookies of a super admin, for who appoints others. */
  readonly owner: Cookies;
  /** Cookies of the members who act in it, once they are registered. */
  readonly people: Cookies[];
  /** Console errors, page errors and CSP violations of every visitor. */
  readonly faults: string[];
  /** Replaces the owner's resume while the app runs. */
  readonly importProfile: (resume: unknown, language: Language) => Promise<void>;
};

export type VisitorOptions = {
  readonly language?: Language;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly hasScripts?: boolean;
  /** Page loads before the visitor is handed over; three open the gate. */
  readonly visits?: number;
};

export type Visitor = { readonly context: BrowserContext; readonly page: Page };

/** Of a machine under load: whatever never comes is told late, whatever comes late is no failure. */
const PATIENCE_MS = 30_000;

/** A browser with no past, taken away again when the check is over. */
export async function withVisitor(
  world: World,
  options: VisitorOptions,
  act: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const {
    language = "fr",
    scheme = "light",
    width = 1280,
    hasScripts = true,
    visits = 3,
  } = options;
  const context = await world.browser.newContext({
    baseURL: world.origin,
    locale: language,
    colorScheme: scheme,
    javaScriptEnabled: hasScripts,
    hasTouch: width < 600,
    reducedMotion: "reduce",
    viewport: { width, height: width < 600 ? 760 : 860 },
    permissions: hasScripts ? ["clipboard-read", "clipboard-write"] : [],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  watchFaults(world, page);
  for (let visit = 0; visit < visits; visit += 1) await page.goto("/letters");
  await act({ context, page }).finally(() => context.close());
}

/** A refusal that a check provokes is logged by the browser as a failed resource; it is no fault. */
const EXPECTED = /^Failed to load resource: the server responded with a status of 4\d\d/;

function watchFaults({ faults }: World, page: Page): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const isFault = message.type() === "error" && !EXPECTED.test(message.text());
    if (isFault) faults.push(`${page.url()}: ${message.text()}`);
  });
}

let companies = 0;

/** A name that no one has asked for before: a known pair would come from the cache, without a job. */
export const aCompany = () => `Société d’essai ${(companies += 1)}`;

/** Asks for letters on the desk, and waits until they are there. */
export async function askForLetters(page: Page, company: string): Promise<void> {
  if (new URL(page.url()).pathname !== "/letters") await page.goto("/letters");
  await page.locator("#company").fill(company);
  await page.locator('form[data-request] > button[type="submit"]').click();
  await page.locator("[data-pair]").waitFor();
}
