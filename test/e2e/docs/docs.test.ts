import { languages } from "../../../src/platform/language";
import { assert } from "../support/report";
import { type World, withVisitor } from "../support/world";
import { problemsOf } from "../letters/accessibility.test";

/** The documentation, interactive and plain: everything from our own origin, and readable by everyone. */
export async function checkDocs(world: World): Promise<void> {
  for (const language of languages) {
    for (const width of [360, 1280]) {
      const look = { language, width, visits: 0 };
      const name = `docs in ${language}, ${width} px`;
      await world.report.check(`${name}: plain page accessible`, () => plainPage(world, look));
      await world.report.check(`${name}: interactive page accessible`, () =>
        interactivePage(world, look),
      );
    }
  }
  await world.report.check("the plain documentation needs no script", () =>
    withVisitor(world, { hasScripts: false, visits: 0 }, async ({ page }) => {
      await page.goto("/redoc");
      assert((await page.locator("article.operation").count()) > 8, "operations are missing");
    }),
  );
}

type Look = {
  language: (typeof languages)[number];
  width: number;
  visits: number;
};

const plainPage = (world: World, look: Look) =>
  withVisitor(world, look, async ({ page }) => {
    await page.goto("/redoc");
    await page.locator("#generateLetters details").first().locator("summary").click();
    const problems = await problemsOf(page, "redoc");
    assert(problems.length === 0, problems.join("\n"));
  });

const interactivePage = (world: World, look: Look) =>
  withVisitor(world, look, async ({ page }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      const isOurs = request.url().startsWith(world.origin) || request.url().startsWith("data:");
      if (!isOurs && !request.url().startsWith("blob:")) foreign.push(request.url());
    });
    await page.goto("/docs");
    await page.getByText("Read the resume").first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    assert(foreign.length === 0, `asked elsewhere: ${foreign.join(" ")}`);
    const problems = await problemsOf(page, "docs");
    assert(problems.length === 0, problems.join("\n"));
  });
