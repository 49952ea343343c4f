import { beforeAll, describe, it } from "vitest";
import { Resume, storeProfile } from "../../../../src/features/profile";
import { seedProfile, testCtx } from "../../../support/context";
import { api } from "../../../support/letters";

const home = async (language: string) =>
  (await api("/", { accept: "text/html", "accept-language": language })).text();

describe("the CV", () => {
  beforeAll(seedProfile);

  it("is one page with one title, in the language that is asked for", async ({ expect }) => {
    const [french, english] = [await home("fr"), await home("en")];
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain("Expérience");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("Experience");
    expect(english.match(/<h1/g)).toHaveLength(1);
  });

  it("leads to the letters with the company’s name", async ({ expect }) => {
    expect(await home("en")).toMatch(/<form class="invitation" action="\/letters" method="get">/);
  });

  it("carries no script, no inline style and no inline handler", async ({ expect }) => {
    const html = await home("en");
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
  });

  it("keeps the path when the language changes", async ({ expect }) => {
    const html = await (
      await api("/letters?company=Airbus&page=2", { "accept-language": "en" })
    ).text();
    expect(html).toContain('href="/letters?company=Airbus&amp;page=2&amp;lang=fr"');
  });

  it("shows no empty section where a resume says nothing", async ({ expect }) => {
    const ctx = testCtx({ kind: "system", name: "test" });
    await storeProfile(ctx, { language: "en", resume: Resume.parse({ basics: { name: "Ada" } }) });
    const html = await home("en");
    expect(html).toContain("<h1>Ada</h1>");
    expect(html).not.toMatch(/cv-section|class="contact"|undefined|null/);
  });

  it("shows no empty heading nor place where an entry names none", async ({ expect }) => {
    const ctx = testCtx({ kind: "system", name: "test" });
    const resume = Resume.parse({
      basics: {
        name: "Ada",
        profiles: [{ username: "ada" }, { url: "https://social.example.org/ada" }],
      },
      work: [{ name: "Globex", startDate: "2020" }, { position: "Cook" }, { location: "Lyon" }],
      projects: [{ description: "A herbarium" }],
      education: [{ area: "Chemistry" }, { institution: "Fiction" }],
    });
    await storeProfile(ctx, { language: "en", resume });
    const html = await home("en");
    expect(html).not.toMatch(/<(h3|dt|span class="cv-place")><\/|undefined/);
    expect(html).toContain("<h3>Globex</h3>");
    expect(html).not.toContain(">Globex</span>");
    expect(html).toContain('<span class="cv-place">Lyon</span>');
  });

  it("never links to anything but the web, mail and telephone", async ({ expect }) => {
    const ctx = testCtx({ kind: "system", name: "test" });
    const basics = { name: "Ada", url: "javascript:alert(1)", profiles: [] };
    await storeProfile(ctx, { language: "en", resume: Resume.parse({ basics }) });
    expect(await home("en")).not.toContain('href="javascript:');
  });
});
