import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aLetter } from "../support/letters";

const SITE_ORIGIN = "https://atelier.example.com";
const app = createApp();

/** Asks under the test's own host, with the site's origin set as a deployment sets it. */
const ask = (path: string, init: RequestInit, origin = SITE_ORIGIN) =>
  app.fetch(
    new Request(ORIGIN + path, init),
    { ...env, SITE_ORIGIN: origin },
    createExecutionContext(),
  );

type Links = Readonly<Record<`pdf_${"dual" | "motivation" | "anti_motivation"}_url`, string>>;

const linksOf = async (answer: Response) => {
  const links = (await answer.json()) as Links;
  return [links.pdf_dual_url, links.pdf_motivation_url, links.pdf_anti_motivation_url];
};

let headers: Record<string, string>;
let id: number;

// The first pair loads the composer and the fonts.
beforeAll(async () => {
  await seedProfile();
  ({ headers } = await aGuest());
  id = await aLetter(headers);
});

describe("links to the site", () => {
  it("bear the configured origin, whichever host and door were used", async ({ expect }) => {
    const restore = { method: "POST", headers };
    for (const answer of [
      await ask(`/api/letters/${id}`, { headers }),
      await ask(`/api/letters/${id}/versions/1/restore`, restore),
    ]) {
      for (const link of await linksOf(answer)) {
        expect(link.startsWith(`${SITE_ORIGIN}/api/letters/${id}/pdf`)).toBe(true);
      }
    }
  });

  it("bear no path of a configured address", async ({ expect }) => {
    const answer = await ask(`/api/letters/${id}`, { headers }, `${SITE_ORIGIN}/`);
    const [link = ""] = await linksOf(answer);
    expect(link.startsWith(`${SITE_ORIGIN}/api/letters/`)).toBe(true);
  });

  it("bear the origin of the request where none is configured", async ({ expect }) => {
    const [link = ""] = await linksOf(await ask(`/api/letters/${id}`, { headers }, ""));
    expect(link.startsWith(`${ORIGIN}/api/letters/`)).toBe(true);
  });

  it("within a page stay on the host that served it", async ({ expect }) => {
    const page = await (await ask(`/letters/${id}`, { headers })).text();
    expect(page).toContain(`href="/api/letters/${id}/pdf?type=dual"`);
    expect(page).not.toContain(`"${SITE_ORIGIN}/api`);
  });
});
