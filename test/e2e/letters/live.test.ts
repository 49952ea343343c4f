import type { Page, WebSocketRoute } from "playwright-core";
import { assert, assertEqual } from "../support/report";
import { aCompany, type World, withVisitor } from "../support/world";

const SUBMIT = 'form[data-request] > button[type="submit"]';
const LIVE = /\/api\/letters\/jobs\/[^/]+\/live/;
const STATUS = /\/api\/letters\/jobs\/[0-9a-f-]{36}$/;

/** Progress as it happens, whatever becomes of the connection. */
export async function checkLive(world: World): Promise<void> {
  const { check } = world.report;
  await check("each step is shown once, in order", () => followSteps(world));
  await check("a cut socket comes back with the last event it saw", () => cutSocket(world));
  await check("a network without sockets follows too", () => withoutSockets(world));
  await check("a network that is down at the end is waited for", () => lateEnd(world));
  await check("a reload picks up the letters under way", () => reload(world));
  await check("a request is counted at once, and holds the next one", () => countAtOnce(world));
  await check("the pair on the desk is at the address of its page", () => keepPair(world));
}

async function ask(page: Page, company = aCompany()): Promise<void> {
  await page.locator("#company").fill(company);
  await page.locator(SUBMIT).click();
}

function followSteps(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await page.evaluate(`
      window.values = [];
      new MutationObserver(() => {
        const bar = document.querySelector(".stage progress");
        if (bar && window.values.at(-1) !== bar.value) window.values.push(bar.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    `);
    await ask(page);
    await page.locator("[data-pair]").waitFor();
    const values = (await page.evaluate("window.values")) as number[];
    assert(values.length >= 5, `progress seen: ${values.join(", ")}`);
    assertEqual(
      values,
      values.toSorted((a, b) => a - b),
      "progress",
    );
    assertEqual(values.at(-1), 100, "last value");
  });
}

function cutSocket(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    const sockets: string[] = [];
    await page.routeWebSocket(LIVE, (socket) => {
      sockets.push(socket.url());
      if (sockets.length === 1) passThenCut(socket, 4);
      else socket.connectToServer();
    });
    // Only the socket may tell, so that it has to come back.
    let polls = 0;
    await page.route(STATUS, (route) => (polls++ === 0 ? route.abort() : route.continue()));
    const faults = world.faults.length;
    await ask(page);
    await page.locator("[data-pair]").waitFor();
    world.faults.splice(faults);
    assertEqual(sockets.length, 2, "sockets");
    const since = Number(new URL(sockets[1] ?? "").searchParams.get("since"));
    assert(since > 0, `the second socket starts after event ${since}`);
  });
}

/** Hands over the first frames of the real socket, then breaks it. */
function passThenCut(socket: WebSocketRoute, frames: number): void {
  const server = socket.connectToServer();
  let passed = 0;
  server.onMessage((message) => {
    passed += 1;
    if (passed <= frames) socket.send(message);
    if (passed === frames) void socket.close({ code: 1011 });
  });
}

function withoutSockets(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await page.routeWebSocket(LIVE, (socket) => void socket.close({ code: 1011 }));
    await ask(page);
    await page.locator("[data-pair]").waitFor();
  });
}

function lateEnd(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    // The socket tells all; which letters they are is asked at the end.
    let asked = 0;
    await page.route(STATUS, (route) => (asked++ === 0 ? route.abort() : route.continue()));
    const faults = world.faults.length;
    await ask(page);
    await page.locator('.stage [data-slot="connection"]').waitFor();
    await page.locator("[data-pair]").waitFor();
    world.faults.splice(faults);
  });
}

function reload(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page, context }) => {
    // The page of a job, opened while nothing is told yet, goes to the pair when it is.
    const answer = await context.request.post("/api/letters/generate", {
      data: { company_name: aCompany(), language: "fr" },
    });
    const { job_id: jobId } = (await answer.json()) as { job_id: string };
    await page.goto(`/letters/jobs/${jobId}`);
    await page.waitForURL(/\/letters\/\d+$/);
    assertEqual(await page.locator(".sheet").count(), 2, "sheets");
  });
}

function countAtOnce(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page }) => {
    // The page never hears of the end.
    await page.routeWebSocket(LIVE, () => undefined);
    await page.route(STATUS, (route) => route.abort());
    const faults = world.faults.length;
    await ask(page);
    await page.locator(".gate .punched").waitFor();
    assertEqual(await page.locator(".gate .punched").count(), 1, "pairs counted");
    await page.locator(`${SUBMIT}[aria-disabled="true"]`).waitFor();
    assertEqual(await page.locator("[data-pair]").count(), 0, "pairs on the desk");
    const told = (await page.locator('.stage [data-slot="message"]').textContent()) ?? "";
    const counted = (await page.locator(".gate .figures").textContent()) ?? "";
    assert(told.includes("4 more pairs") && counted.includes("4 of 5 pairs"), `${told} ${counted}`);
    world.faults.splice(faults);
  });
}

function keepPair(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page }) => {
    const company = aCompany();
    await ask(page, company);
    await page.locator("[data-pair]").waitFor();
    assert(/^\/letters\/\d+$/.test(new URL(page.url()).pathname), page.url());
    assert(await page.locator("form[data-request]").isVisible(), "the desk is still there");
    await page.locator(".drawer a").waitFor();
    await page.reload();
    const title = await page.locator("h1#pair-title").textContent();
    assert(title?.includes(company), `the title is ${title}`);
  });
}
