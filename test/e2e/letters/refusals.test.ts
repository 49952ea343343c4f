import { isFocused } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

const SUBMIT = 'form[data-request] > button[type="submit"]';

/** Every no is a sentence with a way on. */
export async function checkRefusals(world: World): Promise<void> {
  const { check } = world.report;
  await check("the closed gate counts visits and opens at the third", () => openGate(world));
  await check("a pause holds the request and says for how long", () => pause(world));
  await check("a refused request offers a retry when the wait is over", () => retry(world));
  await check("letters under way are linked to", () => conflict(world));
  await check("a bad name is told beside the field", () => badName(world));
  await check("a network that is down is told, and a retry works", () => offline(world));
  await check("an unknown address has a page of its own", () => notFound(world));
}

function openGate(world: World): Promise<void> {
  return withVisitor(world, { visits: 1 }, async ({ page }) => {
    assertEqual(await page.locator(".gate .punched").count(), 1, "punches");
    assert(await page.locator(SUBMIT).isDisabled(), "closed");
    await page.reload();
    assertEqual(await page.locator(".gate .punched").count(), 2, "punches");
    await page.reload();
    assert(await page.locator(SUBMIT).isEnabled(), "open");
  });
}

function pause(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await askForLetters(page, aCompany());
    await page.locator(`${SUBMIT}[aria-disabled="true"]`).waitFor();
    const countdowns = page.locator(".desk .countdown:visible");
    const before = (await countdowns.first().textContent()) ?? "";
    // A countdown that was drawn between two ticks shows its first second twice.
    await countdowns
      .first()
      .and(page.locator(`:not(:text-is("${before}"))`))
      .waitFor();
    let posts = 0;
    await page.route("**/api/letters/generate", (route) => ((posts += 1), route.continue()));
    await page.locator("#company").fill(aCompany());
    await page.keyboard.press("Enter");
    const announced = await page.locator("[data-announcer]").textContent();
    assertEqual(announced, await page.locator("#request-hold").textContent(), "words");
    assertEqual(posts, 0, "requests during the pause");
  });
}

function retry(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await page.route("**/api/letters/generate", (route) =>
      route.fulfill({
        status: 429,
        json: { error: "Petite pause", code: "COOLDOWN_ACTIVE", message: "2 s", retry_after: 2 },
      }),
    );
    await page.locator("#company").fill(aCompany());
    await page.locator(SUBMIT).click();
    await page.locator(".refusal .countdown").waitFor();
    assert(await isFocused(page, ".refusal"), "the refusal has the focus");
    const again = page.locator('.refusal [data-slot="retry"]');
    assert(await again.isHidden(), "no retry that would be refused");
    assert(
      await page.locator('.refusal [data-slot="message"]').isHidden(),
      "the time is told once",
    );
    await again.waitFor();
    await page.unroute("**/api/letters/generate");
    await again.click();
    await page.locator("[data-pair]").waitFor();
  });
}

function conflict(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    const jobId = crypto.randomUUID();
    // A job ends sooner than a second request can be made by hand.
    await page.route("**/api/letters/generate", (route) =>
      route.fulfill({
        status: 409,
        json: { error: "Déjà en cours", code: "JOB_ALREADY_ACTIVE", job_id: jobId },
      }),
    );
    await page.locator("#company").fill(aCompany());
    await page.locator(SUBMIT).click();
    const link = page.locator('.refusal [data-slot="job"]');
    await link.waitFor();
    assertEqual(await link.getAttribute("href"), `/letters/jobs/${jobId}`, "link");
  });
}

function badName(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await page.locator("#company").fill("<b>");
    await page.locator(SUBMIT).click();
    await page.locator("#company-error").waitFor();
    assertEqual(await page.locator("#company").getAttribute("aria-invalid"), "true", "invalid");
    assert(await isFocused(page, "#company"), "the field has the focus");
    await askForLetters(page, aCompany());
    assertEqual(await page.locator("#company").getAttribute("aria-invalid"), null, "invalid after");
  });
}

function offline(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page, context }) => {
    await page.locator("#company").fill(aCompany());
    const faults = world.faults.length;
    await context.setOffline(true);
    await page.locator(SUBMIT).click();
    await page.locator(".refusal").waitFor();
    await context.setOffline(false);
    // The browser's own line about the broken network.
    world.faults.splice(faults);
    await page.locator('.refusal [data-slot="retry"]').click();
    await page.locator("[data-pair]").waitFor();
  });
}

function notFound(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    for (const path of ["/nowhere", "/letters/4000000000", "/letters/nonsense"]) {
      const response = await page.goto(path);
      assertEqual(response?.status(), 404, path);
      assert(await page.locator("h1").isVisible(), "a title");
      assert(await page.locator('main a[href="/"]').isVisible(), "a way home");
    }
  });
}
