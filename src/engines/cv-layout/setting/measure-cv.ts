import { sheet } from "../../typesetting/sheet";
import type { CvContent, CvEntry, CvItem } from "../cv-content";
import { groupColons, sectionHeadings } from "../messages/section-headings";
import type { CvDesign, PrintedSection } from "../templates";
import { inDateOrder } from "./date-order";
import type { TextFrame, SetBlock } from "./set-block";
import { setBullet, setEntryHead, setHeading, setParagraph, setSchooling } from "./set-entry";
import type { EntrySetting } from "./set-entry";
import { setFlow, type SetFlow } from "./set-flow";
import { type SetHeader, setHeader } from "./set-header";
import type { TextSetter } from "./text-setter";

type Worth = {
  readonly id: string;
  readonly points: number;
  readonly fillerPoints?: number;
  readonly isPinned: boolean;
};

export type EntryBlocks = {
  readonly kind: "entry";
  readonly entry: Worth;
  readonly head: SetBlock;
  readonly lines: readonly { readonly item: Worth; readonly block: SetBlock }[];
  readonly standsAlone: boolean;
  readonly isCounted: boolean;
};

export type FlowBlocks = { readonly kind: "flow"; readonly flow: SetFlow };

export type SectionBlocks = {
  readonly name: PrintedSection;
  readonly heading: SetBlock;
  readonly groups: readonly (EntryBlocks | FlowBlocks)[];
};

export type ColumnBlocks = {
  readonly frame: TextFrame;
  readonly sections: readonly SectionBlocks[];
};

/** It is all of a CV, set in a design, before anything is chosen. The main column comes first. */
export type MeasuredCv = {
  readonly design: CvDesign;
  readonly header: SetHeader;
  readonly columns: readonly ColumnBlocks[];
  /** It is the height between the margins, in whole points. */
  readonly area: number;
};

export function measureCv(content: CvContent, design: CvDesign, setter: TextSetter): MeasuredCv {
  const { left, right, top, bottom } = design.margins;
  const whole: TextFrame = { x: left, measure: sheet.width - left - right };
  const { side } = design;
  const sideMeasure = side ? Math.floor(whole.measure * side.share) - side.gap / 2 : 0;
  const main = side ? { ...whole, measure: whole.measure - sideMeasure - side.gap } : whole;
  const aside = { x: main.x + main.measure + (side?.gap ?? 0), measure: sideMeasure };
  const { language } = content;
  const inMain: EntrySetting = { design, setter, frame: main, dates: design.dates, language };
  const inSide: EntrySetting = { ...inMain, frame: aside, dates: "below" };
  const sectionsIn = (names: readonly PrintedSection[], setting: EntrySetting) =>
    names.flatMap((name) => setSection(name, content, setting));
  return {
    design,
    header: setHeader(content, { design, setter, frame: whole }),
    columns: [
      { frame: main, sections: sectionsIn(design.sections, inMain) },
      ...(side ? [{ frame: aside, sections: sectionsIn(side.sections, inSide) }] : []),
    ],
    area: Math.floor(sheet.height - top - bottom),
  };
}

/** The heading gives up the gap that stands above the first thing below it. */
function setSection(
  name: PrintedSection,
  content: CvContent,
  setting: EntrySetting,
): SectionBlocks[] {
  const groups = groupsOf(name, content, setting);
  if (groups.length === 0) return [];
  const { design, language } = setting;
  const hasEntries = name === "experience" || name === "projects" || name === "education";
  const gap = hasEntries ? design.entryGap : design.lineGap;
  return [{ name, heading: setHeading(sectionHeadings[language][name], setting, gap), groups }];
}

function groupsOf(
  name: PrintedSection,
  content: CvContent,
  setting: EntrySetting,
): (EntryBlocks | FlowBlocks)[] {
  const { language } = setting;
  switch (name) {
    case "summary":
      return content.summary ? alone([content.summary], (text) => setParagraph(text, setting)) : [];
    case "experience":
      return inDateOrder(content.experiences).flatMap((entry) => entryBlocks(entry, setting, true));
    case "projects":
      return inDateOrder(content.projects).flatMap((entry) => entryBlocks(entry, setting, false));
    case "education":
      return content.education.flatMap((entry) => blockAlone(entry, setSchooling(entry, setting)));
    case "certificates":
      return alone(content.certificates, (text) => setBullet(text, setting));
    case "languages":
      if (setting.dates === "below")
        return alone(content.languages, (text) => setParagraph(text, setting));
      return flows([{ label: null, separator: " ·", items: content.languages }], setting);
    case "skills":
      return flows(
        content.skills.map(({ name: label, skills }) => ({
          label: label?.trim() ? `${label.trim()}${groupColons[language]}` : null,
          separator: ",",
          items: skills,
        })),
        setting,
      );
  }
}

function entryBlocks(entry: CvEntry, setting: EntrySetting, isCounted: boolean): EntryBlocks[] {
  const head = setEntryHead(entry, setting);
  if (head === null) return [];
  const lines = entry.lines.flatMap((item) => {
    const block = setBullet(item.text, setting);
    return block ? [{ item, block }] : [];
  });
  const standsAlone = entry.isPinned || entry.points > 0 || isFillerAlone(entry);
  return [{ kind: "entry", entry, head, lines, standsAlone, isCounted }];
}

/** A heading that only fills the page stands alone only where it has no lines. */
const isFillerAlone = ({ fillerPoints = 0, lines }: CvEntry): boolean =>
  fillerPoints > 0 && lines.length === 0;

const alone = (items: readonly CvItem[], set: (text: string) => SetBlock | null): EntryBlocks[] =>
  items.flatMap((item) => blockAlone(item, set(item.text)));

const blockAlone = (entry: Worth, head: SetBlock | null): EntryBlocks[] =>
  head === null
    ? []
    : [{ kind: "entry", entry, head, lines: [], standsAlone: true, isCounted: false }];

type Flow = Parameters<typeof setFlow>[0];

const flows = (lists: readonly Flow[], setting: EntrySetting): FlowBlocks[] =>
  lists
    .map((list): FlowBlocks => ({ kind: "flow", flow: setFlow(list, setting) }))
    .filter(({ flow }) => flow.items.length > 0);
