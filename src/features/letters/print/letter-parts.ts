import type { LetterDocument } from "../store/document";
import type { Part } from "../../../engines/typesetting/part";
import { type Design, designOf } from "./letter-design";
import {
  faded,
  ink,
  margins,
  measure,
  rightColumn,
  sheet,
} from "../../../engines/typesetting/sheet";

export type Scale = {
  readonly size: number;
  readonly leadingRatio: number;
  readonly spacing: number;
};

/** Characters of an addressee that get a wider column. */
const LONG_NAME = 60;
const LONG_NAME_OUTDENT = 72;

/** The blocks in reading order. French puts addressee, date and signature to the right, English to the left. */
export function letterParts(letter: LetterDocument, scale: Scale): Part[] {
  const design = designOf(letter);
  const base = basePart(scale);
  const x = asideOf(letter);
  const aside = { ...base, x, measure: sheet.width - margins.right - x };
  const body = { ...base, gapBefore: base.leading * 0.55 * scale.spacing, breakable: true };
  const gap = (length: number) => length * scale.spacing;
  return [
    ...senderParts(letter, design, base),
    {
      ...aside,
      texts: letter.recipient,
      gapBefore: gap(letter.language === "fr" ? 14 : 22),
      stretch: 1,
    },
    { ...aside, texts: [letter.placeAndDate], gapBefore: gap(14), stretch: 0.6 },
    {
      ...base,
      tag: "H1",
      texts: [letter.subject],
      role: design.subjectRole,
      color: design.subjectColor,
      gapBefore: gap(20),
      stretch: 1,
    },
    { ...base, texts: [letter.salutation], gapBefore: gap(13), stretch: 0.3 },
    ...letter.paragraphs.map((sentences) => ({
      ...body,
      texts: [sentences.map(({ text }) => text).join(" ")],
    })),
    { ...body, texts: [letter.closing.text] },
    {
      ...aside,
      texts: [letter.signature],
      role: design.signatureRole,
      color: design.signatureColor,
      gapBefore: gap(26),
      stretch: 0.6,
    },
  ];
}

type BasePart = Omit<Part, "texts" | "gapBefore">;

function basePart({ size, leadingRatio }: Scale): BasePart {
  return {
    tag: "P",
    role: "text",
    color: ink,
    size,
    leading: size * leadingRatio,
    x: margins.left,
    measure,
    stretch: 0,
    breakable: false,
  };
}

function asideOf({ language, recipient }: LetterDocument): number {
  if (language !== "fr") return margins.left;
  const isLong = recipient.some((line) => line.length > LONG_NAME);
  return rightColumn - (isLong ? LONG_NAME_OUTDENT : 0);
}

/** The letterhead, at the same size in every letter. */
function senderParts({ sender }: LetterDocument, design: Design, base: BasePart): Part[] {
  const [name = "", ...address] = sender;
  return [
    {
      ...base,
      texts: [name],
      role: design.nameRole,
      color: design.nameColor,
      size: design.nameSize,
      leading: design.nameSize * 1.6,
      measure: design.senderMeasure,
      gapBefore: 0,
    },
    {
      ...base,
      texts: address,
      color: faded,
      size: 9,
      leading: 12.4,
      measure: design.senderMeasure,
      gapBefore: 2,
    },
  ];
}
