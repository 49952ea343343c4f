import { env } from "cloudflare:workers";
import { PDFArray, PDFDict, PDFName, PDFString } from "pdf-lib";
import { describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { Resume } from "../../../../src/features/profile";
import { renderCv } from "../../../../src/features/profile/print/render-cv";
import { assetFontLoader } from "../../../../src/engines/typesetting/font-loader";
import { margins, sheet } from "../../../../src/engines/typesetting/sheet";
import { readPdf } from "../../letters/print/read-pdf";

const fonts = assetFontLoader(env.ASSETS);
const fr = { resume: Resume.parse(sampleFr), language: "fr" as const };
const en = { resume: Resume.parse(sampleEn), language: "en" as const };

/** A career that fills several pages. */
const long = () => {
  const resume = Resume.parse(structuredClone(sampleFr));
  resume.work = Array.from({ length: 6 }, () => resume.work).flat();
  return { resume, language: "fr" as const };
};

describe("the CV as a PDF", () => {
  it("says everything that the resume says, in reading order", async ({ expect }) => {
    const { pages } = await readPdf(await renderCv(fr, fonts));
    const text = pages.flatMap(({ blocks }) => blocks).join("\n");
    const expected = [
      "Camille Verdanne",
      "Responsable technique, du premier croquis à l’astreinte",
      "camille.verdanne@example.org",
      "Expérience",
      "Mirabelle Mobilités, Lyon · mars 2021 – aujourd’hui",
      "– Ramené le temps de déploiement de 45 à 6 minutes, pour une équipe de 9 personnes",
      "Projets",
      "Formation",
      "Savoir-faire",
      "Langues",
      "Centres d’intérêt",
      "un levain nommé Gérard",
    ];
    const places = expected.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("is set in the other language with its words and dates", async ({ expect }) => {
    const { pages, document } = await readPdf(await renderCv(en, fonts));
    const text = pages.flatMap(({ blocks }) => blocks).join("\n");
    expect(text).toContain("Mirabelle Mobilités, Lyon · March 2021 – today");
    expect(document.catalog.get(PDFName.of("Lang"))?.toString()).toContain("en");
  });

  it("breaks over pages inside the margins, and never after a heading", async ({ expect }) => {
    const { pages } = await readPdf(await renderCv(long(), fonts));
    expect(pages.length).toBeGreaterThan(2);
    for (const { lines } of pages) {
      for (const { right, baseline } of lines) {
        expect(right).toBeLessThanOrEqual(sheet.width - margins.right + 1);
        expect(baseline).toBeGreaterThan(margins.bottom - 30);
      }
    }
    const titles = ["Expérience", "Responsable technique", "Architecte logiciel", "Projets"];
    for (const { blocks } of pages.slice(0, -1)) expect(titles).not.toContain(blocks.at(-1));
    const numbers = pages.map(({ artifacts }) => artifacts.join("").match(/\d+\/\d+$/)?.[0]);
    expect(numbers).toEqual(pages.map((_, index) => `${index + 1}/${pages.length}`));
  });

  it("leads to addresses of the web and of mail, and nowhere else", async ({ expect }) => {
    const resume = Resume.parse(structuredClone(sampleFr));
    resume.work[0] = { ...resume.work[0], highlights: [], url: "javascript:alert(1)" };
    const { document } = await readPdf(await renderCv({ resume, language: "fr" }, fonts));
    const links = document.getPages().flatMap((page) =>
      (page.node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.asArray() ?? []).map((ref) => {
        const action = document.context.lookup(ref, PDFDict).lookup(PDFName.of("A"), PDFDict);
        return action.lookup(PDFName.of("URI"), PDFString).asString();
      }),
    );
    expect(links).toEqual([
      "tel:+33199004217",
      "mailto:camille.verdanne@example.org",
      "https://camille-verdanne.example.org/",
      "https://carnet.example.org/camille",
      "https://maree.example.org/",
    ]);
  });

  it("is tagged with its headings, and the same each time it is made", async ({ expect }) => {
    const bytes = await renderCv(fr, fonts);
    expect(await renderCv(fr, fonts)).toEqual(bytes);
    const { document, pages } = await readPdf(bytes);
    expect(document.catalog.get(PDFName.of("StructTreeRoot"))).toBeDefined();
    expect(pages[0]?.operators).toContain("/H1<</MCID 0>>");
    expect(pages[0]?.operators).toContain("/H2<</MCID");
  });

  it.for(["楽天株式会社", "Εθνική Τράπεζα", "삼성전자", "टाटा परामर्श सेवा", "บริษัท ปตท. จำกัด"])(
    "gives back an employer named %s",
    async (name, { expect }) => {
      const resume = Resume.parse({ basics: { name: "Robin Sample" }, work: [{ position: name }] });
      const { pages } = await readPdf(await renderCv({ resume, language: "en" }, fonts));
      expect(pages[0]?.blocks.join("")).toContain(name.split(" ")[0]);
    },
  );

  it("of a resume with nothing but a name is one page", async ({ expect }) => {
    const resume = Resume.parse({ basics: { name: "Robin Sample" } });
    const { pages } = await readPdf(await renderCv({ resume, language: "en" }, fonts));
    expect(pages.map(({ blocks }) => blocks)).toEqual([["Robin Sample"]]);
  });
});
