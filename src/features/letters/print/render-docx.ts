import {
  convertMillimetersToTwip,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { LetterDocument } from "../store/document";

const LANGUAGE_TAGS = { fr: "fr-FR", en: "en-GB" } as const;
const FONT = "Georgia";
/** Word counts in half points. */
const TEXT_SIZE = 22;
const SMALL_SIZE = 18;
const NAME_SIZE = 30;
const VERMILION = "9C2710";
const FADED = "62584A";
/** It is where French letters put addressee, date and signature; Word counts in twentieths of a point. */
const ASIDE = convertMillimetersToTwip(85);
const MARGIN = convertMillimetersToTwip(25);
const LINE_PT = 20;

const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** One letter as a document for word processors, typeset like its PDF: one page, its own language, no images. */
export async function renderDocx(letter: LetterDocument): Promise<ArrayBuffer> {
  const [name = ""] = letter.sender;
  const file = new Document({
    creator: plain(name),
    lastModifiedBy: plain(name),
    title: plain(letter.subject),
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: TEXT_SIZE,
            language: { value: LANGUAGE_TAGS[letter.language] },
          },
          paragraph: { spacing: { line: 276 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: paragraphsOf(letter),
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}

function paragraphsOf(letter: LetterDocument): Paragraph[] {
  const isAnti = letter.type === "anti_motivation";
  const [name = "", ...address] = letter.sender;
  const aside = letter.language === "fr" ? { indent: { left: ASIDE } } : {};
  const color = isAnti ? { color: VERMILION } : {};
  return [
    paragraph([run(name, { bold: true, size: NAME_SIZE, ...color })]),
    ...address.map((line) => paragraph([run(line, { size: SMALL_SIZE, color: FADED })])),
    ...letter.recipient.map((line, index) =>
      paragraph([run(line, { bold: index === 0 })], {
        ...aside,
        ...(index === 0 && { spacing: { before: 18 * LINE_PT } }),
      }),
    ),
    paragraph([run(letter.placeAndDate)], { ...aside, spacing: { before: 10 * LINE_PT } }),
    paragraph([run(letter.subject, { bold: true, ...color })], {
      spacing: { before: 20 * LINE_PT, after: 10 * LINE_PT },
    }),
    ...[
      letter.salutation,
      ...letter.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
      letter.closing.text,
    ].map((text) => paragraph([run(text)], { spacing: { after: 8 * LINE_PT } })),
    paragraph([run(letter.signature, { italics: true, size: NAME_SIZE - 4 })], {
      ...aside,
      spacing: { before: 14 * LINE_PT },
    }),
  ];
}

type RunStyle = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
};

const run = (text: string, style: RunStyle = {}) => new TextRun({ text: plain(text), ...style });

const paragraph = (children: TextRun[], options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children });

/** XML has no place for controls and unpaired surrogates, and a file with one of them does not open. */
const plain = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
