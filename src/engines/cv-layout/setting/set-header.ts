import type { Glyph } from "../../typesetting/font-face";
import type { CvContent } from "../cv-content";
import { townLabels } from "../messages/section-headings";
import type { CvDesign } from "../templates";
import { packUnits } from "./pack-units";
import type { TextFrame, SetPart, SetRow } from "./set-block";
import { baselineIn, type TextSetter, type TextStyle, widthPt } from "./text-setter";

export type SetHeader = {
  readonly parts: readonly SetPart[];
  /** It is in whole points, with the gap below it. */
  readonly height: number;
};

/** A photo stands here at the right, whether there is one or not: the text leaves it free. */
export const photoBox = { width: 66, height: 82, gap: 18 };

/** No honest name or address needs more; the rest of a longer one is cut off, so that there is room for the CV. */
const MOST_NAME_ROWS = 2;
const MOST_TITLE_ROWS = 2;
const MOST_CONTACT_ROWS = 4;
const SMALLER = [1, 0.8, 0.64];
const SEPARATOR_GAP = 6;

type HeaderSetting = {
  readonly design: CvDesign;
  readonly setter: TextSetter;
  readonly frame: TextFrame;
};

export function setHeader(content: CvContent, { design, setter, frame }: HeaderSetting): SetHeader {
  const measure = frame.measure - photoBox.width - photoBox.gap;
  const setting = { design, setter, frame: { ...frame, measure } };
  const parts: SetPart[] = [];
  let drop = 0;
  const add = (tag: SetPart["tag"], { rows, height }: { rows: SetRow[]; height: number }) => {
    if (rows.length > 0) parts.push({ tag, rows });
    drop += height;
  };
  add("H1", setName(content.name, setting));
  const title: TextStyle = { ...design.title, role: "text" };
  const told = setter.text(content.title ?? "", title, { ...frame, measure, drop });
  const titleRows = told.rows.slice(0, MOST_TITLE_ROWS);
  add("P", { rows: titleRows, height: titleRows.length * title.leading });
  const contact = setContact(content, setting, drop + (drop > 0 ? 4 : 0));
  parts.push(...contact.parts);
  const foot = Math.max(contact.foot, content.photo ? photoBox.height : 0);
  return { parts, height: foot === 0 ? 0 : Math.ceil(foot + design.headerGap) };
}

/** A long name is set smaller before it takes a second row. */
function setName(name: string, { design, setter, frame }: HeaderSetting) {
  const sizes = SMALLER.map((share) => {
    const style: TextStyle = { ...design.name, size: design.name.size * share, role: "strong" };
    return () => ({ style, set: setter.text(name, style, frame) });
  });
  let best = sizes[0]?.();
  for (const set of sizes.slice(1)) if ((best?.set.rows.length ?? 0) > 1) best = set();
  const rows = (best?.set.rows ?? []).slice(0, MOST_NAME_ROWS);
  return { rows, height: rows.length * (best?.style.leading ?? 0) };
}

type ContactItem = { readonly text: string; readonly link?: string };

function contactItems({ email, phone, city, links, language }: CvContent): ContactItem[] {
  const items: ContactItem[] = [
    ...(email ? [{ text: email, ...followed(`mailto:${email}`) }] : []),
    ...(phone ? [{ text: phone, ...callTo(phone) }] : []),
    ...(city ? [{ text: `${townLabels[language]}${city}` }] : []),
    ...links.map((link) => ({ text: link, ...webAddress(link) })),
  ];
  return items.filter(({ text }) => text.trim() !== "");
}

const followed = (link: string) => (URL.canParse(link) ? { link } : {});

function callTo(phone: string) {
  const digits = phone.replaceAll(/\(0\)|[^+\d]/g, "");
  return digits === "" ? {} : followed(`tel:${digits}`);
}

/** Only addresses of the web are followed from a printed page. */
function webAddress(link: string) {
  const bare = link.trim().replace(/^https?:\/\//i, "");
  return /^[^\s/]{1,253}\.[^\s/]/.test(bare) ? followed(`https://${bare}`) : {};
}

type SetItem = ContactItem & { readonly lines: (readonly Glyph[])[]; readonly width: number };

/** The items follow each other on a row, as many as it holds. */
function setContact(content: CvContent, { design, setter, frame }: HeaderSetting, drop: number) {
  const style: TextStyle = { ...design.contact, role: "text" };
  const items = contactItems(content).map((item): SetItem => {
    const lines = setter.lines(item.text, style, frame.measure);
    return { ...item, lines, width: widthPt(lines[0] ?? [], style.size) };
  });
  const settable = items.filter(({ lines }) => lines.length > 0);
  const dot = setter.shaped("·", "text");
  const space = 2 * SEPARATOR_GAP + widthPt(dot, style.size);
  const units = settable.map(({ lines, width }) => ({ width, lines: lines.length }));
  const { places } = packUnits(units, { measure: frame.measure, space, start: 0 });
  const parts: SetPart[] = [];
  let rowCount = 0;
  settable.forEach(({ lines, width, link }, index) => {
    const { row = 0, x = 0 } = places[index] ?? {};
    if (row + lines.length > MOST_CONTACT_ROWS) return;
    const look = { size: style.size, color: style.color };
    const at = (line: number) => drop + baselineIn(style) + (row + line) * style.leading;
    rowCount = Math.max(rowCount, row + lines.length);
    const isFollowed = places[index + 1]?.row === row;
    const left = frame.x + x;
    parts.push({
      tag: "P",
      rows: lines.map((glyphs, line) => ({
        glyphs,
        x: left,
        drop: at(line),
        ...look,
        ...(link !== undefined && { link }),
      })),
    });
    if (isFollowed)
      parts.push({
        tag: "Artifact",
        rows: [{ glyphs: dot, x: left + width + SEPARATOR_GAP, drop: at(0), ...look }],
      });
  });
  return { parts, foot: rowCount === 0 ? drop : drop + rowCount * style.leading };
}
