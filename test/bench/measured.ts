import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { dirname } from "node:path";
import type { Row } from "./table";

export const MEASURED_FILE = "docs/measured.md";

const PREAMBLE = `# Measured

Written by \`npm run bench -- --write\`, one section a group; \`--only letters --write\` renews one of them. Figures are ratios
within one run where two things are compared, because the machines differ and are noisy. Goals stand beside the figures.
`;

/** Replaces the section of one group, and leaves those of the others as they are. */
export async function writeMeasured(title: string, rows: readonly Row[]): Promise<void> {
  const before = await readFile(MEASURED_FILE, "utf8").catch(() => PREAMBLE);
  await mkdir(dirname(MEASURED_FILE), { recursive: true });
  await writeFile(MEASURED_FILE, withSection(before, title, sectionOf(title, rows)));
}

/** `document` with `section` in the place of the one of this title, or at its end. */
export function withSection(document: string, title: string, section: string): string {
  const [preamble = "", ...sections] = document.split(/^(?=## )/m);
  const isSame = (text: string) => text.startsWith(`## ${title}\n`);
  const others = sections.map((text) => (isSame(text) ? section : text));
  const all = sections.some(isSame) ? others : [...sections, section];
  return `${[preamble, ...all].map((part) => part.trimEnd()).join("\n\n")}\n`;
}

function sectionOf(title: string, rows: readonly Row[]): string {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  const lines = rows.map(({ what, figure, goal }) =>
    tableLine([what, figure, goal?.text ?? "", goal ? (goal.isMet ? "met" : "missed") : ""]),
  );
  return [
    `## ${title}`,
    "",
    `${day}, ${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), load ${load.toFixed(1)}.`,
    "",
    "|   | figure | goal |   |",
    "|---|---|---|---|",
    ...lines,
  ].join("\n");
}

const tableLine = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
