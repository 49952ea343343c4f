import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { EntryShapeName } from "../entry-shapes";
import type { Layout } from "../layout";
import type { Body, CvPage, Entry, Run, CvSection } from "../page-model";
import type { Random } from "../random";
import type { CvSectionKind } from "../words/trade";

type Recipe = Layout<string>["recipe"];
type Block = Paragraph | Table;

const order: CvSectionKind[] = [
  "profile",
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
];
const wide: EntryShapeName[] = [
  "titleThenDate",
  "companyThenCity",
  "dateFirst",
  "dateLast",
  "pipes",
  "dashes",
  "companyLineWithDate",
  "atPlace",
];
export const wordRecipe: Recipe = {
  shapes: wide,
  lists: ["commas", "pipes", "middots", "bullets", "groups"],
  hasContactSection: false,
  names: ["plain", "capitals", "family-capitals", "family-first"],
  without: [],
  order,
};
const RIGHT = 9_600;

const run = ({ text, style }: Run) =>
  new TextRun({
    text,
    bold: style === "bold",
    italics: style === "italic",
    ...(style === "muted" ? { color: "666666" } : {}),
  });
export const para = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const bullet = (text: string) =>
  new Paragraph({ children: [new TextRun(text)], numbering: { reference: "list", level: 0 } });

/** The right part stands behind a tab, as people type it. */
const row = (left: readonly Run[], right: readonly Run[] | undefined) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }],
    children: [
      ...left.map(run),
      ...(right === undefined ? [] : [new TextRun({ children: [new Tab()] }), ...right.map(run)]),
    ],
  });

const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** One row of cells; widths are in per cent. */
export const cells = (
  columns: readonly (readonly Block[])[],
  widths: readonly number[],
  hasBorders = false,
) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(hasBorders ? {} : { borders: noBorders }),
    rows: [
      new TableRow({
        children: columns.map(
          (children, at) =>
            new TableCell({
              children: [...children],
              width: { size: widths[at] ?? 50, type: WidthType.PERCENTAGE },
            }),
        ),
      }),
    ],
  });

const entryBlocks = ({ rail, rows, stack, bullets }: Entry): Block[] => {
  const head = rows.map(({ left, right }) => row(left, right));
  const body = bullets.map(bullet);
  if (rail.length > 0)
    return [cells([rail.map(para), [...head, ...body]], [24, 76]), new Paragraph({})];
  if (stack.length > 0) {
    const right = stack.map((text) => new Paragraph({ text, alignment: AlignmentType.RIGHT }));
    return [cells([head, right], [70, 30]), ...body];
  }
  return [...head, ...body];
};

const bodyBlocks = (body: Body): Block[] => {
  if (body.as === "text") return [para(body.text)];
  if (body.as === "entries") return body.entries.flatMap(entryBlocks);
  if (body.as === "contact") return [];
  return body.groups.flatMap(({ label, items }) => {
    const texts = items.map(({ text }) => text);
    if (body.style === "bullets") return texts.map(bullet);
    if (body.style === "lines") return texts.map(para);
    const separator = { pipes: " | ", middots: " · " }[body.style as string] ?? ", ";
    return [para(`${label === null ? "" : `${label} : `}${texts.join(separator)}`)];
  });
};

export const sectionBlocks = (section: CvSection, page: CvPage, isStyled: boolean): Block[] => [
  isStyled
    ? new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 })
    : new Paragraph({
        spacing: { before: 200 },
        children: [new TextRun({ text: section.heading, bold: true, size: 26 })],
      }),
  ...(section.kind === "contact"
    ? page.contact.map(({ label, text }) => para((label ?? "") + text))
    : bodyBlocks(section.body)),
];

export const headBlocks = ({ nameLines, headline }: CvPage): Block[] => [
  new Paragraph({ children: [new TextRun({ text: nameLines.join(" "), bold: true, size: 44 })] }),
  ...(headline === null
    ? []
    : [new Paragraph({ children: [new TextRun({ text: headline, size: 26 })] })]),
];

export const contactLine = ({ contact }: CvPage, join = " | ") =>
  para(contact.map(({ label, text }) => (label ?? "") + text).join(join));

type Parts = {
  readonly children: readonly Block[];
  readonly header?: readonly Block[];
  readonly footer?: readonly Block[];
};

export async function pack(
  { children, header, footer }: Parts,
  random: Random,
): Promise<Uint8Array> {
  const format = {
    level: 0,
    format: LevelFormat.BULLET,
    text: random.pick(["•", "–", "o"]),
    alignment: AlignmentType.LEFT,
  };
  const made = new Document({
    styles: {
      default: {
        document: {
          run: { font: random.pick(["Carlito", "Liberation Serif", "Caladea"]), size: 21 },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "list",
          levels: [{ ...format, style: { paragraph: { indent: { left: 400, hanging: 260 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 900, bottom: 900, left: 1_100, right: 1_100 } } },
        ...(header ? { headers: { default: new Header({ children: [...header] }) } } : {}),
        ...(footer ? { footers: { default: new Footer({ children: [...footer] }) } } : {}),
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

type Draw = Layout<Promise<Uint8Array>>["draw"];
const all = (page: CvPage, isStyled: boolean) =>
  page.sections.flatMap((section) => sectionBlocks(section, page, isStyled));

const plain: Draw = (page, random) =>
  pack(
    { children: [...headBlocks(page), contactLine(page), ...all(page, random.chance(0.5))] },
    random,
  );
const inHeader: Draw = (page, random) =>
  pack(
    { header: [...headBlocks(page), contactLine(page, " · ")], children: all(page, true) },
    random,
  );
const inFooter: Draw = (page, random) =>
  pack(
    {
      footer: [contactLine(page)],
      children: [...headBlocks(page), ...all(page, random.chance(0.5))],
    },
    random,
  );

const main: readonly CvSectionKind[] = ["profile", "work", "education"];
const sideTable: Draw = (page, random) => {
  const isStyled = random.chance(0.5);
  const of = (isMain: boolean) =>
    page.sections
      .filter(({ kind }) => main.includes(kind) === isMain)
      .flatMap((section) => sectionBlocks(section, page, isStyled));
  const table = cells([of(false), of(true)], [32, 68]);
  return pack({ children: [...headBlocks(page), table] }, random);
};

export const devDocuments: Readonly<Record<string, Layout<Promise<Uint8Array>>>> = {
  plain: { recipe: wordRecipe, draw: plain },
  header: { recipe: wordRecipe, draw: inHeader },
  footer: { recipe: wordRecipe, draw: inFooter },
  rail: { recipe: { ...wordRecipe, shapes: ["rail", "railWithCity", "railInline"] }, draw: plain },
  stacked: { recipe: { ...wordRecipe, shapes: ["stackedRight", "stackedInline"] }, draw: plain },
  side: {
    recipe: {
      ...wordRecipe,
      shapes: ["dateFirst", "dateLast", "atPlace"],
      lists: ["commas", "lines", "bullets"],
      hasContactSection: true,
      order: [
        "contact",
        "skills",
        "languages",
        "certificates",
        "interests",
        "profile",
        "work",
        "education",
      ],
    },
    draw: sideTable,
  },
};
