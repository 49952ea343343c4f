import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { CvField, CvReading } from "../../src/engines/cv-reading/read-cv-result";
import type { Box } from "../../src/engines/cv-reading/sheet";
import { readCv } from "../../src/engines/cv-reading/read-cv";

/** `npx tsx test/cvs/draw-reading.ts CV OUT.svg` draws the first page of a CV with what was read of it. */
const [source = "", out = ""] = process.argv.slice(2);

const kinds = [
  [/^(?:name|title)$/, "#7b3fa0", "name and headline"],
  [/^(?:email|phone|city|links)/, "#b0561b", "contact"],
  [/^sections/, "#333333", "headings"],
  [/\.(?:title|degree)$/, "#1f6f54", "job titles, degrees"],
  [/\.(?:company|school|city)$/, "#1d5fa8", "employers, schools, places"],
  [/\.(?:start|end)$/, "#b8860b", "dates"],
  [/\.bullets/, "#8a8a8a", "bullets"],
  [/./, "#a32b5b", "skills, languages and the rest"],
] as const;

const kindOf = (path: string) => kinds.find(([pattern]) => pattern.test(path)) ?? kinds[7];
const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const round = (value: number) => Math.round(value * 10) / 10;
const rectangle = ([x, y, width, height]: Box, rest: string) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${rest}/>`;

function textsOf({ sheets, lines }: CvReading): string[] {
  const items = sheets[0]?.items ?? [];
  const shown =
    items.length > 0 ? items : lines.flatMap(({ page, parts }) => (page === 1 ? parts : []));
  return shown.map(({ text, box: [x, y, width, height], size, isBold }) => {
    const weight = isBold ? ' font-weight="bold"' : "";
    return `<text x="${round(x)}" y="${round(y + height * 0.8)}" font-size="${round(size)}" textLength="${round(width)}"${weight}>${escape(text)}</text>`;
  });
}

/** Regions are outlined and numbered in the order in which they are read. */
function regionsOf({ lines }: CvReading): string[] {
  const regions = Map.groupBy(
    lines.filter(({ page }) => page === 1),
    ({ region }) => region,
  );
  return [...regions.values()].map((own, at) => {
    const left = Math.min(...own.map(({ box }) => box[0])) - 6;
    const top = Math.min(...own.map(({ box }) => box[1])) - 4;
    const right = Math.max(...own.map(({ box }) => box[0] + box[2])) + 6;
    const bottom = Math.max(...own.map(({ box }) => box[1] + box[3])) + 4;
    const frame = rectangle(
      [left, top, right - left, bottom - top],
      'fill="none" stroke="#999" stroke-dasharray="4 3"',
    );
    return `${frame}<circle cx="${round(right)}" cy="${round(top)}" r="9" fill="#333"/><text x="${round(right)}" y="${round(top + 4)}" font-size="11" fill="#fff" text-anchor="middle">${at + 1}</text>`;
  });
}

const fieldsOn = (fields: readonly CvField[]) =>
  fields
    .filter(({ page }) => page === 1)
    .map(({ path, box }) => {
      const [, colour] = kindOf(path);
      return rectangle(
        box,
        `fill="${colour}" fill-opacity="0.14" stroke="${colour}" stroke-width="0.7"`,
      );
    });

const LEGEND_X = 625;
function legend({ cv, fields }: CvReading): string[] {
  const swatches = kinds.map(
    ([, colour, label], at) =>
      `${rectangle([LEGEND_X, 40 + at * 20, 12, 12], `fill="${colour}" fill-opacity="0.3" stroke="${colour}"`)}<text x="${LEGEND_X + 20}" y="${50 + at * 20}" font-size="11">${label}</text>`,
  );
  const [job] = cv.experience;
  const doubtful = fields.filter(({ confidence }) => confidence < 0.6).length;
  const told = [
    `name: ${cv.name}`,
    `title: ${cv.title}`,
    `email: ${cv.email}`,
    `experience[0].title: ${job?.title}`,
    `experience[0].company: ${job?.company}`,
    `experience[0].start: ${job?.start}`,
    `experience[0].end: ${job?.end}`,
    `experience: ${cv.experience.length} entries`,
    `education: ${cv.education.length} entries`,
    `skills: ${cv.skills.length}`,
    `fields with a place: ${fields.length}`,
    `below 0.6: ${doubtful}`,
  ];
  return [
    ...swatches,
    ...told.map(
      (text, at) =>
        `<text x="${LEGEND_X}" y="${240 + at * 18}" font-size="10.5" font-family="monospace">${escape(text)}</text>`,
    ),
  ];
}

const outcome = await readCv({
  bytes: new Uint8Array(await readFile(source)),
  fileName: basename(source),
});
if (!outcome.ok) throw new Error(outcome.code);
const { reading } = outcome;
const ends = reading.lines.filter(({ page }) => page === 1).map(({ box }) => box[1] + box[3]);
const height = Math.round(Math.max(...ends, 440) + 30);
const drawn = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" font-family="sans-serif" role="img">`,
  "<title>A page of a fictional CV with its regions, in the order in which they are read, and the places of its fields</title>",
  `<rect width="900" height="${height}" fill="#fff"/><rect x="0.5" y="0.5" width="594" height="${height - 1}" fill="#fff" stroke="#ccc"/>`,
  ...fieldsOn(reading.fields),
  ...textsOf(reading),
  ...regionsOf(reading),
  ...legend(reading),
  "</svg>",
];
await writeFile(out, `${drawn.join("\n")}\n`);
