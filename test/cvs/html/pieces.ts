import type {
  Body,
  ContactPiece,
  CvPage,
  Entry,
  ItemGroup,
  ListStyle,
  Row,
  Run,
  CvSection,
} from "../page-model";
import { headingText, type Look } from "./look";

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const tags = { plain: "span", bold: "b", italic: "i", muted: "small" } as const;
const runHtml = ({ text, style }: Run) => `<${tags[style]}>${escape(text)}</${tags[style]}>`;
const runsHtml = (runs: readonly Run[]) => runs.map(runHtml).join("");

export const rowHtml = ({ left, right }: Row): string =>
  right === undefined
    ? `<div>${runsHtml(left)}</div>`
    : `<div class="row"><div>${runsHtml(left)}</div><div class="right">${runsHtml(right)}</div></div>`;

export function bulletsHtml(bullets: readonly string[], { bullet }: Look): string {
  if (bullets.length === 0) return "";
  if (bullet === "disc" || bullet === "none") {
    const items = bullets.map((text) => `<li>${escape(text)}</li>`).join("");
    return `<ul class="${bullet}">${items}</ul>`;
  }
  const items = bullets.map((text) => `<p class="mark">${bullet} ${escape(text)}</p>`).join("");
  return `<div class="marks">${items}</div>`;
}

const lines = (texts: readonly string[]) =>
  texts.map((text) => `<div>${escape(text)}</div>`).join("");

export function entryHtml(entry: Entry, look: Look): string {
  const rows = entry.rows.map(rowHtml).join("");
  const head =
    entry.stack.length > 0
      ? `<div class="row"><div>${rows}</div><div class="right">${lines(entry.stack)}</div></div>`
      : rows;
  const body = `${head}${bulletsHtml(entry.bullets, look)}`;
  if (entry.rail.length === 0) return `<div class="entry">${body}</div>`;
  return `<div class="entry railed"><div class="rail">${lines(entry.rail)}</div><div class="beside">${body}</div></div>`;
}

const dots = (level: number) =>
  Array.from({ length: 5 }, (_, at) => `<i class="dot${at < level ? " on" : ""}"></i>`).join("");

const separators: Partial<Record<ListStyle, string>> = {
  commas: ", ",
  pipes: " | ",
  middots: " · ",
};

export function listHtml(style: ListStyle, groups: readonly ItemGroup[], look: Look): string {
  return groups.map((group) => groupHtml(style, group, look)).join("");
}

function groupHtml(style: ListStyle, { label, items }: ItemGroup, look: Look): string {
  const texts = items.map(({ text }) => text);
  const separator = separators[style];
  if (separator !== undefined) return `<p>${escape(texts.join(separator))}</p>`;
  if (style === "groups") {
    const before = label === null ? "" : `<b>${escape(label)}\u00a0:</b> `;
    return `<p>${before}${escape(texts.join(", "))}</p>`;
  }
  if (style === "chips")
    return `<div class="chips">${texts.map((text) => `<span>${escape(text)}</span>`).join("")}</div>`;
  if (style === "levels")
    return items
      .map(
        ({ text, level }) =>
          `<div class="row"><div>${escape(text)}</div><div class="right">${dots(level)}</div></div>`,
      )
      .join("");
  if (style === "grid") return `<div class="grid">${lines(texts)}</div>`;
  return style === "bullets" ? bulletsHtml(texts, { ...look, bullet: "disc" }) : lines(texts);
}

const icons: Record<ContactPiece["kind"], string> = {
  email: "M1 3h14v10H1z M1 3l7 6 7-6",
  phone: "M3 1h3l2 4-2 2 4 4 2-2 3 2v3c-8 2-15-7-12-13z",
  address: "M8 1a5 5 0 0 1 5 5c0 4-5 9-5 9s-5-5-5-9a5 5 0 0 1 5-5z",
  link: "M2 8h12M8 2v12",
};

export type ContactStyle = "lines" | "pipes" | "middots" | "icons" | "spread" | "right-lines";

const pieceHtml = ({ kind, label, text }: ContactPiece) => {
  const shown = kind === "email" ? `<a href="mailto:${text}">${escape(text)}</a>` : escape(text);
  return `${label === null ? "" : escape(label)}${shown}`;
};

export function contactHtml(pieces: readonly ContactPiece[], style: ContactStyle): string {
  if (style === "pipes" || style === "middots")
    return `<p>${pieces.map(pieceHtml).join(style === "pipes" ? " | " : " · ")}</p>`;
  if (style === "spread")
    return `<div class="spread">${pieces.map((piece) => `<span>${pieceHtml(piece)}</span>`).join("")}</div>`;
  const icon = (kind: ContactPiece["kind"]) =>
    style === "icons"
      ? `<svg width="9" height="9" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><path d="${icons[kind]}"/></svg> `
      : "";
  return pieces.map((piece) => `<div>${icon(piece.kind)}${pieceHtml(piece)}</div>`).join("");
}

export function bodyHtml(body: Body, page: CvPage, look: Look): string {
  if (body.as === "text") return `<p>${escape(body.text)}</p>`;
  if (body.as === "entries") return body.entries.map((entry) => entryHtml(entry, look)).join("");
  if (body.as === "contact") return contactHtml(page.contact, "lines");
  return listHtml(body.style, body.groups, look);
}

export const headingHtml = ({ heading }: CvSection, look: Look): string =>
  `<h2>${escape(headingText(heading, look))}</h2>`;

export const sectionHtml = (section: CvSection, page: CvPage, look: Look): string =>
  `<section class="${section.kind}">${headingHtml(section, look)}<div class="body">${bodyHtml(section.body, page, look)}</div></section>`;

export const nameHtml = ({ nameLines, headline }: CvPage): string =>
  `<h1>${nameLines.map(escape).join("<br>")}</h1>${headline === null ? "" : `<div class="headline">${escape(headline)}</div>`}`;

export const styleSheet = (look: Look): string => `
  @page { size: A4; margin: ${look.marginMm}mm; }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { font: ${look.sizePt}pt/${look.leading} "${look.font}"; color: #222; text-align: ${look.isJustified ? "justify" : "left"}; -webkit-print-color-adjust: exact; }
  h1 { font-size: ${look.nameRatio}em; line-height: 1.15; text-align: left; }
  .headline { font-size: 1.15em; color: ${look.accent}; }
  h2 { font-size: 1.2em; color: ${look.accent}; margin: .9em 0 .35em; ${look.headingRule};
    ${look.heading === "css-capitals" ? "text-transform: uppercase;" : ""}
    ${look.heading === "letter-spacing" ? "letter-spacing: .22em;" : ""} break-after: avoid; }
  .row { display: flex; justify-content: space-between; gap: 1.2em; }
  .right { text-align: right; white-space: nowrap; flex: none; }
  .entry { margin-bottom: .7em; }
  .railed { display: grid; grid-template-columns: 9em 1fr; gap: 1em; }
  small { font-size: .92em; color: #666; }
  ul { padding-left: 1.3em; } ul.none { list-style: none; padding-left: 1em; }
  .marks { padding-left: .3em; } .mark { padding-left: .9em; text-indent: -.9em; }
  .chips span { display: inline-block; background: #e6ebf0; color: #222; border-radius: 3px; padding: 1px 6px; margin: 2px 4px 2px 0; }
  .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5em; }
  .spread { display: flex; justify-content: space-between; gap: 1em; flex-wrap: wrap; }
  .dot { display: inline-block; width: 6px; height: 6px; border-radius: 50%; border: 1px solid ${look.accent}; margin-left: 2px; }
  .dot.on { background: ${look.accent}; }
  a { color: inherit; text-decoration: none; }
`;

export const documentHtml = (css: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><style>${css}</style></head><body>${body}</body></html>`;
