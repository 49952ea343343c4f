import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { PrintedCv } from "../optimise/printed-cv";
import { blocksOf, type CvBlock } from "./document-blocks";

const LANGUAGE_TAGS = { fr: "fr-FR", en: "en-GB" } as const;
const FONT = "Calibri";
/** Word counts sizes in half points and gaps in twentieths of a point. */
const TEXT_SIZE = 21;
const POINT = 20;
const MARGIN = convertMillimetersToTwip(20);
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const LIST = "achievements";

/** It makes a document for word processors with real headings and lists, without tables, boxes or images. */
export async function renderCvDocx(document: PrintedCv): Promise<ArrayBuffer> {
  const name = plainText(document.name ?? "");
  const file = new Document({
    creator: name,
    lastModifiedBy: name,
    title: name,
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: TEXT_SIZE,
            language: { value: LANGUAGE_TAGS[document.language] },
          },
          paragraph: { spacing: { line: 264 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 18 * POINT, hanging: 12 * POINT } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children: blocksOf(document).map(paragraphOf),
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}

type RunStyle = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

const INK = "000000";
const runStyles: Readonly<Record<CvBlock["kind"], RunStyle>> = {
  name: { bold: true, size: 40, color: INK },
  headline: { size: 25 },
  contact: {},
  link: {},
  heading: { bold: true, size: 26, color: INK },
  entry: { bold: true, size: 22, color: INK },
  note: {},
  text: {},
  bullet: {},
};

const paragraphStyles: Readonly<Record<CvBlock["kind"], IParagraphOptions>> = {
  name: { heading: HeadingLevel.TITLE },
  headline: {},
  contact: {},
  link: {},
  heading: { heading: HeadingLevel.HEADING_1, spacing: { before: 14 * POINT, after: 4 * POINT } },
  entry: { heading: HeadingLevel.HEADING_2, spacing: { before: 8 * POINT } },
  note: { keepNext: true },
  text: { spacing: { after: 2 * POINT } },
  bullet: { numbering: { reference: LIST, level: 0 } },
};

function paragraphOf({ kind, text, url }: CvBlock): Paragraph {
  const run = new TextRun({ text: plainText(text), ...runStyles[kind] });
  const child: ParagraphChild = url ? new ExternalHyperlink({ children: [run], link: url }) : run;
  return new Paragraph({ ...paragraphStyles[kind], children: [child] });
}

/** XML has no place for controls and unpaired surrogates, and a file with one of them does not open. */
const plainText = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
