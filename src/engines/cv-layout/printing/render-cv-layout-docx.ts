import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from "docx";
import type { CvContent, CvPhoto, FittedCv } from "../cv-content";
import { keptContent } from "../kept-content";
import { photoBox } from "../setting/set-header";
import { type CvDesign, cvDesigns } from "../templates";
import { type DocxParagraph, docxParagraphs } from "./docx-paragraphs";
import { withSameBytes } from "./with-same-bytes";

const LANGUAGE_TAGS = { fr: "fr-FR", en: "en-GB" } as const;
const FONT = "Cambria";
/** Word counts sizes in half points, gaps in twentieths of a point and pictures in pixels. */
const HALF = 2;
const POINT = 20;
const PIXELS = 96 / 72;
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const LIST = "achievements";

/** It makes a document for word processors with real headings and lists, without tables or text boxes. The same CV gives the same bytes. */
export async function renderCvLayoutDocx(
  content: CvContent,
  fitted: Pick<FittedCv, "keptIds" | "template">,
): Promise<Uint8Array<ArrayBuffer>> {
  const design = cvDesigns[fitted.template];
  const paragraphs = docxParagraphs(keptContent(content, fitted), design);
  const name = plainText(content.name);
  const { left, right, top, bottom } = design.margins;
  const margin = {
    left: left * POINT,
    right: right * POINT,
    top: top * POINT,
    bottom: bottom * POINT,
  };
  const file = new Document({
    creator: name,
    lastModifiedBy: name,
    title: name,
    styles: { default: { document: documentStyle(content, design) } },
    numbering: { config: [{ reference: LIST, levels: [bulletLevel(design)] }] },
    sections: [
      {
        properties: { page: { size: A4, margin } },
        children: paragraphs.map((paragraph, index) =>
          paragraphOf(paragraph, { design, photo: index === 0 ? content.photo : null }),
        ),
      },
    ],
  });
  return withSameBytes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

const documentStyle = ({ language }: CvContent, { text }: CvDesign) => ({
  run: { font: FONT, size: text.size * HALF, language: { value: LANGUAGE_TAGS[language] } },
  paragraph: { spacing: { line: Math.round((text.leading / text.size) * 200) } },
});

const bulletLevel = ({ indent }: CvDesign) => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: indent * POINT, hanging: indent * POINT } } },
});

type Look = { readonly design: CvDesign; readonly photo: CvPhoto | null };

function paragraphOf({ kind, text, label, link }: DocxParagraph, { design, photo }: Look) {
  const style = runStyle(kind, design);
  const run = new TextRun({ text: plainText(text), ...style });
  const children: ParagraphChild[] = [
    ...(photo ? [photoRun(photo)] : []),
    ...(label ? [new TextRun({ text: `${plainText(label)} `, ...style, bold: true })] : []),
    link !== undefined && URL.canParse(link)
      ? new ExternalHyperlink({ children: [run], link: new URL(link).href })
      : run,
  ];
  return new Paragraph({ ...paragraphStyle(kind, design), children });
}

function runStyle(kind: DocxParagraph["kind"], design: CvDesign) {
  const look = {
    name: design.name,
    headline: design.title,
    contact: design.contact,
    heading: design.heading,
    entry: design.entryTitle,
    note: design.entryNote,
    text: design.text,
    bullet: design.text,
  }[kind];
  return {
    size: Math.round(look.size * HALF),
    color: hexColor(look.color),
    bold: kind === "name" || kind === "heading" || kind === "entry",
    ...(kind === "heading" && { allCaps: design.heading.isInCapitals }),
  };
}

function paragraphStyle(kind: DocxParagraph["kind"], design: CvDesign): IParagraphOptions {
  const { heading, entryGap, lineGap } = design;
  const styles: Readonly<Record<DocxParagraph["kind"], IParagraphOptions>> = {
    name: { heading: HeadingLevel.TITLE },
    headline: {},
    contact: {},
    heading: {
      heading: HeadingLevel.HEADING_1,
      spacing: { before: heading.gapBefore * POINT, after: (heading.gapAfter * POINT) / 2 },
    },
    entry: { heading: HeadingLevel.HEADING_2, spacing: { before: entryGap * POINT } },
    note: { keepNext: true },
    text: { spacing: { before: lineGap * POINT } },
    bullet: { numbering: { reference: LIST, level: 0 }, spacing: { before: lineGap * POINT } },
  };
  return styles[kind];
}

/** `0.13 0.13 0.15` is `212126`. */
const hexColor = (color: string) =>
  color
    .split(" ")
    .map((share) =>
      Math.round(Number(share) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");

/** It floats at the right of the header, where no text stands. */
const photoRun = ({ bytes, mediaType }: CvPhoto) =>
  new ImageRun({
    type: mediaType === "image/png" ? "png" : "jpg",
    data: bytes,
    transformation: {
      width: Math.round(photoBox.width * PIXELS),
      height: Math.round(photoBox.height * PIXELS),
    },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.MARGIN,
        align: VerticalPositionAlign.TOP,
      },
      wrap: { type: TextWrappingType.NONE },
    },
  });

/** XML has no place for controls and unpaired surrogates, and a file with one of them does not open. */
const plainText = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
