import { convertMillimetersToTwip, Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Cue } from "../cue";
import { plainCues } from "../cue-text";
import { printMark } from "../time-marks";

const LANGUAGE_TAGS = { fr: "fr-FR", en: "en-GB" } as const;
const FONT = "Calibri";
/** Word counts sizes in half points and gaps in twentieths of a point. */
const TEXT_SIZE = 22;
const MARK_SIZE = 18;
const FADED = "5B5B66";
const GAP = 120;
const MARGIN = convertMillimetersToTwip(22);
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

export type TranscriptDocument = {
  readonly title: string;
  readonly language: keyof typeof LANGUAGE_TAGS;
  readonly cues: readonly Cue[];
};

/** A document for word processors: a heading where the speaker changes, and a time mark before each part. */
export async function writeTranscriptDocx(transcript: TranscriptDocument): Promise<ArrayBuffer> {
  const title = printable(transcript.title);
  const run = {
    font: FONT,
    size: TEXT_SIZE,
    language: { value: LANGUAGE_TAGS[transcript.language] },
  };
  const file = new Document({
    title,
    styles: { default: { document: { run, paragraph: { spacing: { after: GAP } } } } },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...paragraphsOfCues(plainCues(transcript.cues)),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}

function paragraphsOfCues(cues: readonly Cue[]): Paragraph[] {
  let shown: string | undefined;
  return cues.flatMap(({ startMs, text, speaker }) => {
    const isNew = speaker !== undefined && speaker !== shown;
    shown = speaker;
    const lines = text.split("\n");
    const part = new Paragraph({
      children: [
        new TextRun({ text: `[${printMark(startMs)}] `, size: MARK_SIZE, color: FADED }),
        ...lines.map(
          (line, at) => new TextRun({ text: printable(line), ...(at > 0 && { break: 1 }) }),
        ),
      ],
    });
    const heading = { heading: HeadingLevel.HEADING_2, keepNext: true };
    return isNew
      ? [new Paragraph({ ...heading, children: [new TextRun(printable(speaker))] }), part]
      : [part];
  });
}

/** XML has no place for controls and unpaired surrogates, and a file with one of them does not open. */
const printable = (text: string): string =>
  text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
