import type { Page, WebSocketRoute } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { aCompany, SUBMIT } from "../support/letters";

const LIVE = /\/api\/letters\/jobs\/[^/]+\/live/;
const STATUS = /\/api\/letters\/jobs\/[0-9a-f-]{36}$/;
const OBSERVE_PROGRESS = `
  window.values = [];
  new MutationObserver(() => {
    const bar = document.querySelector(".stage progress");
    if (!bar || window.values.at(-1) === bar.value) return;
    window.values.push(bar.value);
    // The page of the letters comes in its place.
    sessionStorage.setItem("values", JSON.stringify(window.values));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
`;

async function ask(page: Page, company = aCompany()): Promise<void> {
  await page.locator("#company").fill(company);
  await page.locator(SUBMIT).click();
}

test("Each step is shown once, in order.", async ({ visitor: page }) => {
  await page.evaluate(OBSERVE_PROGRESS);
  await ask(page);
  await page.locator("[data-pair]").waitFor();
  const values = await page.evaluate<number[]>(`JSON.parse(sessionStorage.getItem("values"))`);
  expect(values.length, `progress seen: ${values.join(", ")}`).toBeGreaterThanOrEqual(5);
  expect(values, "progress").toEqual(values.toSorted((a, b) => a - b));
  expect(values.at(-1), "the last value").toBe(100);
});

test("A cut socket reconnects from the last event that it saw.", async ({
  visitor: page,
  faults,
}) => {
  const sockets: string[] = [];
  await page.routeWebSocket(LIVE, (socket) => {
    sockets.push(socket.url());
    if (sockets.length === 1) passThenCut(socket, 4);
    else socket.connectToServer();
  });
  // Polling fails at first, so that the socket has to come back.
  let polls = 0;
  await page.route(STATUS, (route) => (polls++ === 0 ? route.abort() : route.continue()));
  await ask(page);
  await page.locator("[data-pair]").waitFor();
  forget(faults);
  expect(sockets).toHaveLength(2);
  const since = Number(new URL(sockets[1] ?? "").searchParams.get("since"));
  expect(since, "the event after which the second socket starts").toBeGreaterThan(0);
});

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

test("The page follows the progress on a network without sockets too.", async ({
  visitor: page,
}) => {
  await page.routeWebSocket(LIVE, (socket) => void socket.close({ code: 1011 }));
  await ask(page);
  await page.locator("[data-pair]").waitFor();
});

test("The page waits for a network that is down when the letters are finished.", async ({
  visitor: page,
  faults,
}) => {
  // The socket tells all; which letters they are is asked at the end.
  let asked = 0;
  await page.route(STATUS, (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await ask(page);
  await page.locator('.stage [data-slot="connection"]').waitFor();
  await page.locator("[data-pair]").waitFor();
  forget(faults);
});

test("The page of a job leads to its letters once they are written.", async ({ visitor: page }) => {
  const answer = await page.request.post("/api/letters/generate", {
    data: { company_name: aCompany(), language: "fr" },
  });
  const { job_id: jobId } = (await answer.json()) as { job_id: string };
  await page.goto(`/letters/jobs/${jobId}`);
  await page.waitForURL(/\/letters\/\d+$/);
  await expect(page.locator(".sheet")).toHaveCount(2);
});

test("A new pair opens on its own page, with the request folded above it.", async ({
  visitor: page,
}) => {
  const company = aCompany();
  await page.locator("#job-title").fill("Chef de projet");
  await ask(page, company);
  await page.waitForURL(/\/letters\/\d+$/);
  await expect(page.locator("h1#pair-title")).toContainText(company);
  const line = page.locator(".request-line > details > summary");
  await expect(line, "the line tells the request").toContainText(`${company} Chef de projet`);
  await expect(page.locator("#company"), "the form is folded").toBeHidden();
  await line.click();
  await expect(page.locator("#company"), "the form is filled in").toHaveValue(company);
  await page.goBack();
  await expect(page, "the way back leads to the request").toHaveURL(/\/letters$/);
  await page.locator(".drawer a", { hasText: company }).waitFor();
});

test.describe("In English", () => {
  test.use({ language: "en" });

  test("a request is counted at once, and blocks the next one.", async ({ visitor, faults }) => {
    // The page never hears of the end.
    await visitor.routeWebSocket(LIVE, () => undefined);
    await visitor.route(STATUS, (route) => route.abort());
    await ask(visitor);
    await visitor.locator(".gate .punched").waitFor();
    await expect(visitor.locator(".gate .punched"), "pairs counted").toHaveCount(1);
    await visitor.locator(`${SUBMIT}[aria-disabled="true"]`).waitFor();
    expect(await visitor.locator("[data-pair]").count(), "pairs on the desk").toBe(0);
    const message = visitor.locator('.stage [data-slot="message"]');
    await expect(message).toContainText("4 more pairs");
    await expect(visitor.locator(".gate .figures")).toContainText("4 of 5 pairs");
    await visitor.close();
    forget(faults);
  });
});

/** The browser logs each broken connection, which these tests break on purpose. */
function forget(faults: string[]): void {
  faults.length = 0;
}
