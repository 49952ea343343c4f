import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from "@playwright/test";
import type { Language } from "../../../src/platform/language";
import { startApp } from "./app";
import { openGate } from "./letters";
import { appoint, register, registerByPost } from "./members";
import { fromSetup, ORIGIN, OWNER } from "./shared-app";

/** A test may set these by `test.use`. */
type Look = {
  readonly language: Language;
  /** The width of the window is in pixels; below 600 it is a phone with a touch screen. */
  readonly width: number;
  readonly hasScripts: boolean;
};

type Member = { readonly page: Page; readonly email: string };

/** An app that no other test uses, so that a test may change what all of it rests on. */
type OwnApp = {
  readonly state: string;
  origin(): string;
  restart(): Promise<void>;
};

type TestFixtures = Look & {
  /** Console errors, page errors and CSP violations of every page; a test ends without any. */
  faults: string[];
  /** Opens a further browser with no past. */
  newPage: (wanted?: Partial<Look> & { origin?: string }) => Promise<Page>;
  /** The page of a visitor whose gate is open, at the form for letters. */
  visitor: Page;
  /** The page of somebody who has just opened an account. */
  member: Member;
  admin: Member;
  /** Two members with a browser each; Ada's looks as the test says. */
  ada: Page;
  bea: Page;
};

type WorkerFixtures = {
  /** Acts as the owner of the shared app. */
  owner: APIRequestContext;
  ownApp: OwnApp;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ["fr", { option: true }],
  width: [1280, { option: true }],
  hasScripts: [true, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: here nothing.
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, "console errors and CSP violations").toEqual([]);
  },

  newPage: async ({ browser, faults, language, width, hasScripts }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ origin = fromSetup(ORIGIN), ...wanted } = {}) => {
      const look = { language, width, hasScripts, ...wanted };
      const context = await browser.newContext({ baseURL: origin, ...optionsOf(look) });
      contexts.push(context);
      watchFaults(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  page: async ({ newPage }, use) => use(await newPage()),
  context: async ({ page }, use) => use(page.context()),

  visitor: async ({ page }, use) => {
    await openGate(page);
    await use(page);
  },

  member: async ({ page }, use) => use({ page, email: await register(page) }),

  admin: async ({ member, owner }, use) => {
    await appoint(owner, { email: member.email, role: "super_admin" });
    await use(member);
  },

  ada: async ({ page, language }, use) => {
    await registerByPost(page.request, { origin: fromSetup(ORIGIN), language });
    await use(page);
  },

  bea: async ({ newPage, language }, use) => {
    const page = await newPage({ width: 1280, hasScripts: true });
    await registerByPost(page.request, { origin: fromSetup(ORIGIN), language });
    await use(page);
  },

  owner: [
    async ({ playwright }, use) => {
      const owner = await playwright.request.newContext({
        baseURL: fromSetup(ORIGIN),
        storageState: fromSetup(OWNER),
      });
      await use(owner);
      await owner.dispose();
    },
    { scope: "worker" },
  ],

  ownApp: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: here nothing.
    async ({}, use) => {
      const state = await mkdtemp(join(tmpdir(), "atelier-e2e-own-"));
      let app = await startApp(state);
      const restart = async () => {
        await app.stop();
        app = await startApp(state);
      };
      await use({ state, origin: () => app.origin, restart });
      await app.stop();
      await rm(state, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: "worker", timeout: 900_000 },
  ],
});

export { expect };

function optionsOf({ language, width, hasScripts }: Look): BrowserContextOptions {
  const isPhone = width < 600;
  return {
    locale: language,
    javaScriptEnabled: hasScripts,
    hasTouch: isPhone,
    reducedMotion: "reduce",
    viewport: { width, height: isPhone ? 760 : 860 },
    permissions: hasScripts ? ["clipboard-read", "clipboard-write"] : [],
  };
}

/** A refusal that a test provokes is logged by the browser as a failed resource; it is no fault. */
const EXPECTED = /^Failed to load resource: the server responded with a status of 4\d\d/;

function watchFaults(context: BrowserContext, faults: string[]): void {
  context.on("weberror", (error) => {
    faults.push(`${error.page()?.url()}: ${error.error().message}`);
  });
  context.on("console", (message) => {
    const isFault = message.type() === "error" && !EXPECTED.test(message.text());
    if (isFault) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
}
