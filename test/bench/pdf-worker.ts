import fontkit from "@pdf-lib/fontkit";
import { PDFDocument, type PDFFont } from "pdf-lib";
import fullBold from "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf";
import fullRegular from "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf";
import { letterText } from "../../src/features/letters/store/document";
import { renderPdf } from "../../src/features/letters/print/render-pdf";
import { noRareFonts } from "../../src/engines/typesetting/font-loader";
import { samplePair } from "../features/letters/print/sample-pair";

const MARGIN = 79;
const SIZE = 10.5;

/** Answers `?way=own|naive|nothing&company=…&times=…` with the size of one PDF, after rendering it so many times. */
// oxlint-disable-next-line import/no-default-export -- the entry of a Worker
export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const company = searchParams.get("company") ?? "";
    const ways: Record<string, () => Promise<Uint8Array>> = {
      own: () => renderPdf("motivation", samplePair("fr", company), noRareFonts),
      naive: () => renderNaively(company),
    };
    const render = ways[searchParams.get("way") ?? ""] ?? (() => Promise.resolve(new Uint8Array()));
    let sizeBytes = 0;
    for (let time = 0; time < Number(searchParams.get("times")); time++) {
      sizeBytes = (await render()).length;
    }
    return new Response(String(sizeBytes));
  },
};

/** As the tutorials of pdf-lib do it: full fonts, subset by fontkit, one `drawText` for each line. */
async function renderNaively(company: string): Promise<Uint8Array> {
  const pair = samplePair("fr", company);
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const regular = await document.embedFont(fullRegular, { subset: true });
  const bold = await document.embedFont(fullBold, { subset: true });
  const page = document.addPage([595.28, 841.89]);
  let y = 780;
  letterText(pair.motivation)
    .split("\n")
    .forEach((text, index) => {
      const font = index === 0 || text === pair.motivation.subject ? bold : regular;
      for (const line of wrap(text, font)) {
        page.drawText(line, { x: MARGIN, y, size: SIZE, font });
        y -= 14;
      }
    });
  return document.save();
}

function wrap(text: string, font: PDFFont): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (font.widthOfTextAtSize(longer, SIZE) <= 595.28 - 2 * MARGIN)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
