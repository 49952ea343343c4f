import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, it } from "vitest";
import { renderDocx } from "../../../../src/features/letters/print/render-docx";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api } from "../../../support/letters";
import { aLetterDetail } from "../sample-letter";

beforeAll(seedProfile);

const partsOf = (bytes: ArrayBuffer) => unzipSync(new Uint8Array(bytes));
const xmlOf = (bytes: ArrayBuffer, part: string) => {
  const file = partsOf(bytes)[`word/${part}.xml`];
  return file ? strFromU8(file) : "";
};
/** What a reader sees, paragraph by paragraph. */
const textOf = (bytes: ArrayBuffer) =>
  xmlOf(bytes, "document")
    .split("</w:p>")
    .map((paragraph) => paragraph.replaceAll(/<[^>]+>/g, ""))
    .filter((paragraph) => paragraph !== "");

const { documents } = aLetterDetail();

describe("a letter for a word processor", () => {
  it("has sender, addressee, date, subject and body in the order of a letter", async ({
    expect,
  }) => {
    expect(textOf(await renderDocx(documents.motivation))).toEqual([
      "Camille Verdanne",
      "Lyon",
      "Orange",
      "Lyon, 21 November 2026",
      "Subject: application",
      "Dear Sir or Madam,",
      "I lead a team at Mirabelle. You carry the voices of Paris.",
      "I would like to help. I once did something else.",
      "Yours faithfully,",
      "Camille Verdanne",
    ]);
  });

  it("declares the language of the letter, and sets French addressees to the right", async ({
    expect,
  }) => {
    const english = await renderDocx(documents.motivation);
    expect(xmlOf(english, "styles")).toContain('<w:lang w:val="en-GB"/>');
    expect(xmlOf(english, "document")).not.toContain("<w:ind ");
    const french = await renderDocx({ ...documents.motivation, language: "fr" });
    expect(xmlOf(french, "styles")).toContain('<w:lang w:val="fr-FR"/>');
    expect(xmlOf(french, "document").match(/<w:ind /g)).toHaveLength(3);
  });

  it("opens whatever the letter says", async ({ expect }) => {
    const company = "A\u0000B <C> & \u{D800}";
    const bytes = await renderDocx({ ...documents.anti_motivation, recipient: [company] });
    expect(textOf(bytes)).toContain("A B &lt;C&gt; &amp; \uFFFD");
  });
});

describe("the download of a letter for a word processor", () => {
  const docx = (headers: Record<string, string>, path: string) => api(path, headers);

  it("gives the letter that is asked for, under a name that tells the company", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Société Générale");
    const response = await docx(headers, `/api/letters/${id}/docx?type=anti_motivation`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("wordprocessingml");
    expect(response.headers.get("content-disposition")).toContain(
      'filename="lettre_anti_motivation_Societe_Generale.docx"',
    );
    const letter = await (
      await api(`/api/letters/${id}`, headers)
    ).json<{
      documents: typeof documents;
    }>();
    const text = textOf(await response.arrayBuffer())
      .join("\n")
      .replaceAll("&quot;", '"');
    expect(text).toContain(letter.documents.anti_motivation.salutation);
  });

  it("refuses what is no letter, and whoever is not its owner", async ({ expect }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers);
    expect((await docx(owner.headers, `/api/letters/${id}/docx?type=dual`)).status).toBe(400);
    expect((await docx(stranger.headers, `/api/letters/${id}/docx`)).status).toBe(404);
  });
});
