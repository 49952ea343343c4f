import fontkit from "@pdf-lib/fontkit";
import { PDFDocument, type PDFFont } from "pdf-lib";
import { readFile } from "node:fs/promises";
import type { Random } from "../random";

export type Faces = { readonly plain: PDFFont; readonly bold: PDFFont; readonly italic: PDFFont };
export type Stroke = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: keyof Faces;
};

const FOLDERS = ["/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2"];

async function fontBytes(name: string): Promise<Uint8Array> {
  for (const folder of FOLDERS) {
    const bytes = await readFile(`${folder}/${name}.ttf`).catch(() => null);
    if (bytes !== null) return bytes;
  }
  throw new Error(`The font ${name} is not installed.`);
}

export const PAGE = { width: 595, height: 842 } as const;

/**
 * A pen writes text at places, from the top left corner. Strokes are kept until the end, because design programs draw them
 * in any order.
 */
export async function openPen(random: Random) {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const family = random.pick(["LiberationSans", "LiberationSerif"]);
  const face = async (kind: string) =>
    pdf.embedFont(await fontBytes(`${family}-${kind}`), { subset: true });
  const faces: Faces = {
    plain: await face("Regular"),
    bold: await face("Bold"),
    italic: await face("Italic"),
  };
  const strokes: Stroke[] = [];
  return {
    write: (stroke: Stroke) => strokes.push(stroke),
    widthOf: (text: string, size: number, kind: keyof Faces = "plain") =>
      faces[kind].widthOfTextAtSize(text, size),
    /** Fake bold draws the same text twice, a third of a point apart. */
    save: async (options: { readonly isShuffled: boolean; readonly isFakeBold: boolean }) => {
      const pages = Array.from(
        { length: 1 + Math.max(0, ...strokes.map(({ page }) => page)) },
        () => pdf.addPage([PAGE.width, PAGE.height]),
      );
      const inOrder = options.isShuffled ? random.some(strokes, strokes.length) : strokes;
      for (const { page, text, x, y, size, face: kind } of inOrder) {
        const isFake = kind === "bold" && options.isFakeBold;
        const place = { y: PAGE.height - y, size, font: faces[isFake ? "plain" : kind] };
        pages[page]?.drawText(text, { x, ...place });
        if (isFake) pages[page]?.drawText(text, { x: x + 0.3, ...place });
      }
      return pdf.save();
    },
  };
}
export type Pen = Awaited<ReturnType<typeof openPen>>;
