import type { Entry, ItemGroup, ListStyle, Row, Run } from "../page-model";

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "’": "'",
  "–": "--",
  "—": "---",
  "·": "\\textperiodcentered{}",
  "£": "\\pounds{}",
  "\u00a0": "~",
  "|": "\\textbar{}",
};

/** Text as TeX sets it in T1 fonts. */
export const tex = (text: string): string =>
  text.replaceAll(/[\\~^’–—·£|\u00a0#$%&_{}]/g, (sign) => special[sign] ?? `\\${sign}`);

const commands = { plain: "", bold: "\\textbf", italic: "\\textit", muted: "\\textsl" } as const;
export const runTex = ({ text, style }: Run): string =>
  style === "plain" ? tex(text) : `${commands[style]}{${tex(text)}}`;

export const runsTex = (runs: readonly Run[]): string => runs.map(runTex).join("");

export const rowTex = ({ left, right }: Row): string =>
  right === undefined ? runsTex(left) : `${runsTex(left)}\\hfill ${runsTex(right)}`;

export const bulletsTex = (bullets: readonly string[]): string =>
  bullets.length === 0
    ? ""
    : `\\begin{itemize}\n${bullets.map((text) => `\\item ${tex(text)}\n`).join("")}\\end{itemize}\n`;

/** A rail stands in a narrow box beside the rest; a stack in a right cell. */
export function entryTex({ rows, rail, stack, bullets }: Entry): string {
  const head =
    stack.length > 0
      ? `\\begin{tabular*}{\\linewidth}{@{}l@{\\extracolsep{\\fill}}r@{}}\n${stackRows(rows, stack)}\\end{tabular*}\\par\n`
      : `${rows.map(rowTex).join("\\\\\n")}\\par\n`;
  const body = `${head}${bulletsTex(bullets)}`;
  if (rail.length === 0) return `\\noindent ${body}\\medskip\n\n`;
  const left = rail.map(tex).join("\\\\ ");
  return `\\noindent\\begin{minipage}[t]{0.22\\linewidth}\\raggedright ${left}\\end{minipage}\\hfill\\begin{minipage}[t]{0.75\\linewidth}\\raggedright ${body}\\end{minipage}\\par\\medskip\n\n`;
}

const stackRows = (rows: readonly Row[], stack: readonly string[]) =>
  Array.from({ length: Math.max(rows.length, stack.length) }, (_, at) => {
    const row = rows[at];
    return `${row === undefined ? "" : runsTex(row.left)} & ${tex(stack[at] ?? "")}\\\\\n`;
  }).join("");

const separators: Partial<Record<ListStyle, string>> = {
  pipes: " \\textbar{} ",
  middots: " \\textperiodcentered{} ",
};

export function listTex(style: ListStyle, groups: readonly ItemGroup[]): string {
  return groups
    .map(({ label, items }) => {
      const texts = items.map(({ text }) => tex(text));
      if (style === "bullets") return bulletsTex(items.map(({ text }) => text));
      if (style === "lines" || style === "grid") return `\\noindent ${texts.join("\\\\\n")}\\par\n`;
      const before = label === null ? "" : `\\textbf{${tex(label)}:} `;
      return `\\noindent ${before}${texts.join(separators[style] ?? ", ")}\\par\n`;
    })
    .join("");
}
