import type { CvContent, CvEntry, CvSchooling } from "../cv-content";
import type { CvDesign } from "../templates";
import { cvPeriod } from "./cv-period";
import { type TextFrame, setBlock, type SetBlock, type SetPart } from "./set-block";
import { type TextSetter, type TextStyle, widthPt } from "./text-setter";

export type EntrySetting = {
  readonly design: CvDesign;
  readonly setter: TextSetter;
  readonly frame: TextFrame;
  readonly dates: CvDesign["dates"];
  readonly language: CvContent["language"];
};

/** It is the head of an entry: what it is, who gave it, when. */
type HeadTexts = {
  readonly title: string;
  readonly note: string;
  readonly period: string;
};

const DATES_GAP = 14;

export function setEntryHead(entry: CvEntry, setting: EntrySetting): SetBlock | null {
  const { title, organisation, place } = entry;
  const note = [organisation, place].filter(Boolean).join(", ");
  return setHead({ title, note, period: cvPeriod(entry, setting.language) }, setting);
}

export function setSchooling(entry: CvSchooling, setting: EntrySetting): SetBlock | null {
  const { degree, school } = entry;
  return setHead(
    { title: degree, note: school ?? "", period: cvPeriod(entry, setting.language) },
    setting,
  );
}

/** The first that is told is the title of the entry; the dates stand at its right or last. */
function setHead({ title, note, period }: HeadTexts, setting: EntrySetting): SetBlock | null {
  const { design, setter, frame } = setting;
  const strong: TextStyle = { ...design.entryTitle, role: "strong" };
  const plain: TextStyle = { ...design.entryNote, role: "text" };
  const dates = setter.lines(period, plain, frame.measure);
  const datesWidth = Math.max(0, ...dates.map((glyphs) => widthPt(glyphs, plain.size)));
  const isAside = setting.dates === "aside" && dates.length === 1;
  const measure = isAside ? frame.measure - datesWidth - DATES_GAP : frame.measure;
  const first = setter.text(title, strong, { ...frame, measure });
  const parts: SetPart[] = [];
  const addText = (tag: SetPart["tag"], rows: SetPart["rows"]) => {
    if (rows.length > 0) parts.push({ tag, rows });
  };
  addText("H3", first.rows);
  let drop = first.height;
  const row = first.rows[0] ?? { drop: plain.leading / 2 + plain.size * 0.33 };
  const addDates = (x: number, at: number) =>
    addText(
      "P",
      dates.map((glyphs, index) => ({
        glyphs,
        x,
        drop: at + index * plain.leading,
        size: plain.size,
        color: plain.color,
      })),
    );
  if (isAside) addDates(frame.x + frame.measure - datesWidth, row.drop);
  const isBeside = isAside && first.rows.length === 0;
  const second = setter.text(note, plain, { ...frame, drop, ...(isBeside && { measure }) });
  addText("P", second.rows);
  drop += second.height;
  if (!isAside && dates.length > 0) {
    addDates(frame.x, drop + plain.leading / 2 + plain.size * 0.33);
    drop += dates.length * plain.leading;
  }
  if (isBeside && drop === 0) drop = plain.leading;
  return parts.length === 0 ? null : setBlock({ parts, height: drop }, design.entryGap);
}

/** A bullet hangs before its first row. */
export function setBullet(text: string, { design, setter, frame }: EntrySetting): SetBlock | null {
  const style: TextStyle = { ...design.text, role: "text" };
  const { indent } = design;
  const inner = { x: frame.x + indent, measure: frame.measure - indent };
  const { rows, height } = setter.text(text, style, inner);
  const [first] = rows;
  if (first === undefined) return null;
  const bullet = { ...first, glyphs: setter.shaped("•", "text"), x: frame.x + 1 };
  return setBlock({ parts: [{ tag: "LI", rows: [bullet, ...rows] }], height }, design.lineGap);
}

export function setParagraph(
  text: string,
  { design, setter, frame }: EntrySetting,
): SetBlock | null {
  const { rows, height } = setter.text(text, { ...design.text, role: "text" }, frame);
  return rows.length === 0
    ? null
    : setBlock({ parts: [{ tag: "P", rows }], height }, design.lineGap);
}

/** All headings have one row. */
export function setHeading(
  text: string,
  { design, setter, frame }: EntrySetting,
  gap: number,
): SetBlock {
  const { heading } = design;
  const style: TextStyle = { ...heading, role: "strong" };
  const { rows } = setter.text(heading.isInCapitals ? text.toUpperCase() : text, style, frame);
  const tracked = rows.map((row) => ({
    ...row,
    glyphs: row.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + heading.tracking })),
  }));
  const { x, measure: width } = frame;
  const height = heading.leading + heading.gapAfter - gap;
  return setBlock(
    { parts: [{ tag: "H2", rows: tracked }], height },
    heading.gapBefore,
    heading.rule === null
      ? undefined
      : { drop: heading.leading + 1.5, x, width, color: heading.rule },
  );
}
