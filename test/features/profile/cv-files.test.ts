import { env } from "cloudflare:workers";
import { beforeEach, describe, it } from "vitest";
import sampleFr from "../../../src/features/profile/sample/resume.fr.json";
import { Resume, storeProfile } from "../../../src/features/profile";
import { eventually, seedProfile, testCtx } from "../../support/context";
import { api } from "../../support/letters";
import { page, textOf } from "../../support/members";

beforeEach(seedProfile);

const files = ["/api/profile/pdf", "/api/profile/json", "/api/profile/vcard"] as const;

describe("a file of the CV", () => {
  it("is offered on the page, in its language", async ({ expect }) => {
    const home = await textOf(page("/?lang=fr"));
    for (const path of files) expect(home).toContain(`href="${path}?lang=fr"`);
  });

  it.for([
    ["/api/profile/pdf", "application/pdf", "cv_Camille_Verdanne.pdf"],
    ["/api/profile/json", "application/json", "cv_Camille_Verdanne.json"],
    ["/api/profile/vcard", "text/vcard; charset=utf-8", "contact_Camille_Verdanne.vcf"],
  ] as const)("comes from %s with its type and name", async ([path, type, name], { expect }) => {
    const { status, headers } = await api(`${path}?lang=fr`);
    expect([status, headers.get("content-type"), headers.get("content-language")]).toEqual([
      200,
      type,
      "fr",
    ]);
    expect(headers.get("content-disposition")).toContain(`attachment; filename="${name}"`);
    expect(headers.has("set-cookie")).toBe(false);
  });

  it.for(files)("is not sent again while it is the same: %s", async (path, { expect }) => {
    const etag = (await api(`${path}?lang=en`)).headers.get("etag") ?? "";
    const again = await api(`${path}?lang=en`, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const french = await api(`${path}?lang=fr`);
    expect(french.headers.get("etag")).not.toBe(etag);
  });

  it("is the resume itself as JSON", async ({ expect }) => {
    const json = await (await api("/api/profile/json?lang=fr")).json();
    expect(json).toEqual(Resume.parse(sampleFr));
  });

  it("is a new one as soon as another resume is published", async ({ expect }) => {
    const pdf = async () =>
      new Uint8Array(await (await api("/api/profile/pdf?lang=fr")).arrayBuffer());
    const first = await pdf();
    await eventually(() => env.CACHE.get("cv-pdf:fr", "arrayBuffer"));
    expect(await pdf()).toEqual(first);
    const resume = Resume.parse({ basics: { name: "Robin Exemple" } });
    await storeProfile(testCtx(), { language: "fr", resume });
    expect(await pdf()).not.toEqual(first);
  });
});
