import type { EntryShapeName } from "../entry-shapes";
import type { NameStyle, Recipe } from "../make-page";
import type { CvPage, ListStyle, CvSection } from "../page-model";
import type { Random } from "../random";
import type { CvSectionKind } from "../words/trade";
import type { Layout } from "../layout";
import { type Look, lookOf } from "./look";
import {
  contactHtml,
  type ContactStyle,
  documentHtml,
  headingHtml,
  nameHtml,
  sectionHtml,
  styleSheet,
} from "./pieces";

const fonts = [
  "Carlito",
  "Liberation Sans",
  "Liberation Serif",
  "DejaVu Sans",
  "Lato",
  "EB Garamond",
  "Cabin",
];
const wide: EntryShapeName[] = [
  "titleThenDate",
  "companyThenCity",
  "dateFirst",
  "dateLast",
  "pipes",
  "atPlace",
  "dashes",
  "dateInParentheses",
  "companyLineWithDate",
  "middots",
];
const narrow: EntryShapeName[] = [
  "dateFirst",
  "dateLast",
  "atPlace",
  "middots",
  "dateInParentheses",
];
const lists: ListStyle[] = ["commas", "pipes", "middots", "bullets", "groups", "grid"];
const sideLists: ListStyle[] = ["chips", "lines", "bullets", "levels", "commas"];
const names: NameStyle[] = ["plain", "plain", "capitals", "family-capitals", "family-first"];
const order: CvSectionKind[] = [
  "profile",
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
];
const side: CvSectionKind[] = ["contact", "skills", "languages", "certificates", "interests"];
const main: CvSectionKind[] = ["profile", "work", "education"];

const base: Layout<string>["recipe"] = {
  shapes: wide,
  lists,
  hasContactSection: false,
  names,
  without: [],
  order,
};
const sided: Layout<string>["recipe"] = {
  ...base,
  lists: sideLists,
  hasContactSection: true,
  order: [...side, ...main],
};

const recipe = (
  changes: Partial<Recipe>,
  from: Layout<string>["recipe"] = base,
): Layout<string>["recipe"] => ({
  ...from,
  ...changes,
});

type Set = { readonly page: CvPage; readonly look: Look; readonly random: Random };

const sections = ({ page, look }: Set, kinds: readonly CvSectionKind[] | null = null): string =>
  page.sections
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .map((section) => sectionHtml(section, page, look))
    .join("");

const flat: ContactStyle[] = ["lines", "pipes", "middots", "icons", "spread"];
const contact = ({ page, random }: Set, styles: readonly ContactStyle[] = flat) =>
  `<div class="contact">${contactHtml(page.contact, random.pick(styles))}</div>`;

/** A frame of CSS and of the body that it goes with. */
const framed = (
  frameRecipe: Layout<string>["recipe"],
  draw: (set: Set) => { readonly css: string; readonly body: string },
): Layout<string> => ({
  recipe: frameRecipe,
  draw: (page, random) => {
    const look = lookOf(random, fonts);
    const { css, body } = draw({ page, look, random });
    return documentHtml(styleSheet(look) + css, body);
  },
});

const singleBody = (set: Set) => `${nameHtml(set.page)}${contact(set)}${sections(set)}`;

const sidebar = (set: Set, isLeft: boolean) => {
  const width = set.random.pick([30, 33, 36]);
  const [back, ink] = set.random.pick([
    ["#eef2f6", "#222"],
    ["#26394d", "#fff"],
    ["transparent", "#222"],
  ] as const);
  const aside = `<aside>${sections(set, side)}</aside>`;
  const isNameInSide = set.random.chance(0.3);
  const name = nameHtml(set.page);
  const core = `<main>${isNameInSide ? "" : name}${sections(set, main)}</main>`;
  const filled = isNameInSide ? aside.replace("<aside>", `<aside>${name}`) : aside;
  return {
    css: `body{display:grid;grid-template-columns:${isLeft ? `${width}% 1fr` : `1fr ${width}%`};gap:6mm}
      aside{background:${back};color:${ink};padding:4mm} aside h2,aside .headline{color:inherit} aside h1{font-size:1.5em}
      aside small{color:inherit} aside{overflow-wrap:anywhere}`,
    body: isLeft ? filled + core : core + filled,
  };
};

const railed = (set: Set, css: string) => ({ css, body: singleBody(set) });

function headingsLeft(set: Set) {
  const { page, look } = set;
  const one = (section: CvSection) =>
    sectionHtml(section, page, look).replace(
      headingHtml(section, look),
      `<div class="at">${headingHtml(section, look)}</div>`,
    );
  return {
    css: "section{display:grid;grid-template-columns:24% 1fr;gap:5mm;margin-top:3mm} section h2{margin:0;border:0;font-size:1.05em;overflow-wrap:anywhere}",
    body: `${nameHtml(page)}${contact(set)}${page.sections.map(one).join("")}`,
  };
}

/** The names of the frames are those of the layouts in the truth. */
export const devFrames: Readonly<Record<string, Layout<string>>> = {
  single: framed(base, (set) => ({ css: "", body: singleBody(set) })),
  centred: framed(base, (set) => ({
    css: "h1,.headline,.contact{text-align:center} .spread{justify-content:center}",
    body: singleBody(set),
  })),
  "side-left": framed(recipe({ names: [...names, "two-lines"] }, sided), (set) =>
    sidebar(set, true),
  ),
  "side-right": framed(sided, (set) => sidebar(set, false)),
  table: framed(recipe({ shapes: ["rail", "railInline", "railWithCity"] }), (set) =>
    railed(
      set,
      ".railed{gap:0;border:1px solid #999} .railed>div{padding:3px 6px} .rail{border-right:1px solid #999} .entry{margin-bottom:-1px}",
    ),
  ),
  "two-equal": framed(recipe({ shapes: narrow, lists: sideLists }), (set) => ({
    css: `.cols{display:grid;grid-template-columns:1fr 1fr;gap:${set.random.pick([5, 8, 12])}mm}`,
    body: `${nameHtml(set.page)}${contact(set)}<div class="cols"><div>${sections(set, ["work", "interests"])}</div><div>${sections(set, ["profile", "education", "skills", "languages", "certificates"])}</div></div>`,
  })),
  icons: framed(base, (set) => ({
    css: "h2::before{content:'';display:inline-block;width:.7em;height:.7em;background:currentColor;margin-right:.5em;border-radius:50%}",
    body: `<div class="row"><div>${nameHtml(set.page)}</div>${contact(set, ["icons"])}</div>${sections(set)}`,
  })),
  timeline: framed(
    recipe({ shapes: ["rail", "railWithCity", "dateFirst", "titleThenDate"] }),
    (set) => ({
      css: ".work .body,.education .body{border-left:2px solid #bbb;padding-left:4mm} .entry{position:relative} .work .entry::before,.education .entry::before{content:'';position:absolute;left:calc(-4mm - 5px);top:4px;width:8px;height:8px;border-radius:50%;background:#888}",
      body: singleBody(set),
    }),
  ),
  cards: framed(
    recipe({ shapes: [...narrow, "titleThenDate"], lists: ["chips", "commas", "levels"] }),
    (set) => ({
      css: "section{background:#f3f4f6;border-radius:6px;padding:3mm 4mm;margin-top:3mm} h2{margin-top:0} .pair{display:grid;grid-template-columns:1fr 1fr;gap:4mm}",
      body: `${nameHtml(set.page)}${contact(set)}${sections(set, ["profile", "work"])}<div class="pair"><div>${sections(set, ["education", "certificates"])}</div><div>${sections(set, ["skills", "languages", "interests"])}</div></div>`,
    }),
  ),
  band: framed(base, (set) => ({
    css: `header{background:${set.look.accent};color:#fff;padding:6mm;margin-bottom:4mm} header .headline{color:#fff}`,
    body: `<header>${nameHtml(set.page)}${contact(set)}</header>${sections(set)}`,
  })),
  "band-side": framed(recipe({ hasContactSection: false }, sided), (set) => ({
    css: `header{background:${set.look.accent};color:#fff;padding:6mm} header .headline{color:#fff} .cols{display:grid;grid-template-columns:1fr 32%;gap:7mm}`,
    body: `<header>${nameHtml(set.page)}${contact(set, ["spread", "pipes", "icons"])}</header><div class="cols"><div>${sections(set, main)}</div><div>${sections(set, side)}</div></div>`,
  })),
  rail: framed(recipe({ shapes: ["rail", "railWithCity", "railInline"] }), (set) =>
    railed(
      set,
      `.railed{grid-template-columns:${set.random.pick([7.5, 9, 11])}em 1fr} .rail{text-align:${set.random.pick(["left", "right"])};color:#666}`,
    ),
  ),
  "date-right": framed(recipe({ shapes: ["rail", "railInline"] }), (set) =>
    railed(set, ".railed{grid-template-columns:1fr 9.5em} .rail{order:2;text-align:right}"),
  ),
  "stacked-right": framed(recipe({ shapes: ["stackedRight", "stackedInline"] }), (set) =>
    railed(set, ""),
  ),
  "footer-contact": framed(base, (set) => ({
    css: "html,body{height:100%} body{display:flex;flex-direction:column} footer{margin-top:auto;border-top:1px solid #999;padding-top:2mm;font-size:.9em}",
    body: `${nameHtml(set.page)}${sections(set)}<footer>${contact(set, ["pipes", "middots", "spread"])}</footer>`,
  })),
  "headings-left": framed(
    recipe({ lists: ["commas", "middots", "groups", "lines"] }),
    headingsLeft,
  ),
};
