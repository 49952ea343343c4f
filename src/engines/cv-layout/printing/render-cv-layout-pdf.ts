import { PDFDocument } from "pdf-lib";
import {
  addPages,
  paintBlocks,
  type PaintedPage,
  tagBlocks,
} from "../../typesetting/assemble-pages";
import { EmbeddedFonts } from "../../typesetting/embedded-fonts";
import type { FontLoader } from "../../typesetting/font-loader";
import { PagePainter, type PlacedLine } from "../../typesetting/page-painter";
import { points, sheet } from "../../typesetting/sheet";
import { addStructureTree } from "../../typesetting/structure-tree";
import type { CvContent, FittedCv } from "../cv-content";
import { cvTypesetting } from "../cv-typesetting";
import { keptContent } from "../kept-content";
import { measureCv, type MeasuredCv } from "../setting/measure-cv";
import { placePages } from "../setting/place-pages";
import type { SetPart } from "../setting/set-block";
import { photoBox } from "../setting/set-header";
import { inOneLine, TextSetter } from "../setting/text-setter";
import { cvDesigns } from "../templates";
import { embedPhoto, type EmbeddedPhoto } from "./embed-photo";

const PRODUCT = "Atelier";
const NO_NAME = "CV";

/** It sets what was kept as a tagged PDF whose text runs in reading order. The same CV gives the same bytes. */
export async function renderCvLayoutPdf(
  content: CvContent,
  fitted: Pick<FittedCv, "keptIds" | "template">,
  loader: FontLoader,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptContent(content, fitted);
  const setter = new TextSetter(await cvTypesetting(kept, loader));
  const measured = measureCv(kept, cvDesigns[fitted.template], setter);
  const file = await newFile(content);
  const photo = content.photo && (await embedPhoto(file, content.photo));
  const painted = paintPages(file, { measured, photo, kept: new Set(fitted.keptIds) });
  return new Uint8Array(await painted.save({ addDefaultPage: false, objectsPerTick: Infinity }));
}

async function newFile({ name, language }: CvContent): Promise<PDFDocument> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const title = inOneLine(name) || NO_NAME;
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setAuthor(title);
  file.setLanguage(language);
  file.setCreator(PRODUCT);
  file.setProducer(PRODUCT);
  return file;
}

type Painting = {
  readonly measured: MeasuredCv;
  readonly photo: EmbeddedPhoto | null;
  readonly kept: ReadonlySet<string>;
};

function paintPages(file: PDFDocument, { measured, photo, kept }: Painting): PDFDocument {
  const { header, design } = measured;
  const { pages } = placePages(measured, kept);
  const embedded = new EmbeddedFonts();
  let part = 0;
  const painted = pages.map((columns, page): PaintedPage => {
    const painter = new PagePainter(embedded);
    const blocks: PaintedPage["blocks"][number][] = [];
    const paint = (parts: readonly SetPart[], top: number) => {
      for (const { tag, rows } of parts) {
        const lines = rows.map(({ drop, ...row }): PlacedLine => {
          return { ...row, y: sheet.height - design.margins.top - top - drop };
        });
        if (tag === "Artifact") painter.artifact("", lines);
        else
          blocks.push(
            ...paintBlocks([{ part: part++, tag, lines }], { painter, context: file.context }),
          );
      }
    };
    if (page === 0) paint(header.parts, 0);
    const isPhotoHere = page === 0 && photo !== null;
    if (isPhotoHere) painter.artifact(photoDrawing(photo, measured));
    const drawing = rulesOf(measured, columns, page);
    if (drawing !== "") painter.artifact(drawing);
    for (const { blocks: placed } of columns) {
      for (const { block, top } of placed) paint(block.parts, top);
    }
    return {
      content: painter.content(),
      blocks,
      ...(isPhotoHere && { images: { Photo: photo.ref } }),
    };
  });
  addPages(file, painted, embedded);
  addStructureTree(file, tagBlocks([painted]));
  return file;
}

type PlacedColumns = ReturnType<typeof placePages>["pages"][number];

const RULE_WIDTH = 0.6;

/** They are the lines under headings, and the one between two columns. */
function rulesOf(
  { design, columns, header }: MeasuredCv,
  placed: PlacedColumns,
  page: number,
): string {
  const yOf = (drop: number) => points(sheet.height - design.margins.top - drop);
  const lines = placed.flatMap(({ blocks }) =>
    blocks.flatMap(({ block: { rule }, top }) => {
      if (rule === undefined) return [];
      const y = yOf(top + rule.drop);
      const [left, right] = [points(rule.x), points(rule.x + rule.width)];
      return [`${rule.color} RG ${left} ${y} m ${right} ${y} l S`];
    }),
  );
  const aside = columns[1]?.frame;
  const isDivided = aside !== undefined && placed.every(({ blocks }) => blocks.length > 0);
  if (isDivided && design.side) {
    const x = points(aside.x - design.side.gap / 2);
    const top = page === 0 ? header.height : 0;
    const foot = Math.max(...placed.map((column) => column.foot));
    lines.push(`${design.side.rule} RG ${x} ${yOf(top + 3)} m ${x} ${yOf(foot)} l S`);
  }
  return lines.length === 0 ? "" : `${RULE_WIDTH} w ${lines.join(" ")}`;
}

/** The photo covers its box at the right of the header; what stands over is clipped. */
function photoDrawing({ width, height }: EmbeddedPhoto, { design }: MeasuredCv): string {
  const scale = Math.max(photoBox.width / width, photoBox.height / height);
  const [w, h] = [width * scale, height * scale];
  const x = sheet.width - design.margins.right - photoBox.width;
  const y = sheet.height - design.margins.top - photoBox.height;
  const box = [x, y, photoBox.width, photoBox.height].map(points).join(" ");
  const left = x - (w - photoBox.width) / 2;
  const foot = y - (h - photoBox.height) / 2;
  const matrix = [w, 0, 0, h, left, foot].map(points).join(" ");
  return `${box} re W n ${matrix} cm /Photo Do`;
}
