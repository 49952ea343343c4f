import type { EntryShape } from "../entry-shapes";
import { type Look, lookOf, spacedOut } from "../html/look";
import {
  contactHtml,
  type ContactStyle,
  documentHtml,
  escape,
  headingHtml,
  nameHtml,
  sectionHtml,
  styleSheet,
} from "../html/pieces";
import type { Layout } from "../layout";
import type { CvPage, ListStyle, CvSection } from "../page-model";
import type { Random } from "../random";
import type { CvSectionKind } from "../words/trade";
import {
  awesomeShape,
  canvaPipeShape,
  canvaShape,
  commaShape,
  deedyShape,
  enhanceShape,
  europassShape,
  formShape,
  harvardShape,
  novoShape,
  oneLineShape,
  wordShape,
  zetyShape,
} from "./held-shapes";

const fonts = [
  "Open Sans",
  "Inter",
  "Noto Sans",
  "Charis SIL",
  "Arimo",
  "Caladea",
  "Cantarell",
  "Gentium Plus",
];
type Recipe = Layout<string>["recipe"];
type Setting = { readonly page: CvPage; readonly look: Look; readonly random: Random };
type Drawing = { readonly css: string; readonly body: string };

const order: CvSectionKind[] = [
  "profile",
  "skills",
  "work",
  "education",
  "certificates",
  "languages",
  "interests",
];
const workFirst: CvSectionKind[] = [
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
];
const lower: readonly CvSectionKind[] = ["skills", "languages", "interests"];
const recipe = (
  shapes: readonly EntryShape[],
  lists: readonly ListStyle[],
  rest: Partial<Recipe> = {},
): Recipe => ({
  shapes,
  lists,
  hasContactSection: false,
  names: ["plain", "capitals"],
  without: [],
  order,
  ...rest,
});
const sided = (kinds: readonly CvSectionKind[], rest: Partial<Recipe>): Partial<Recipe> => ({
  hasContactSection: true,
  order: ["contact", ...kinds, ...order.filter((kind) => !kinds.includes(kind))],
  ...rest,
});

const held = (from: Recipe, draw: (setting: Setting) => Drawing): Layout<string> => ({
  recipe: from,
  draw: (page, random) => {
    const look = lookOf(random, fonts);
    const { css, body } = draw({ page, look, random });
    return documentHtml(styleSheet(look) + css, body);
  },
});

const of = ({ page, look }: Setting, isWanted: (kind: CvSectionKind) => boolean): string =>
  page.sections
    .filter(({ kind }) => isWanted(kind))
    .map((section) => sectionHtml(section, page, look))
    .join("");
const all = (setting: Setting) => of(setting, () => true);
const contact = ({ page }: Setting, style: ContactStyle) =>
  `<div class="contact">${contactHtml(page.contact, style)}</div>`;

/** The first three letters of each heading are coloured. */
function awesome(setting: Setting): Drawing {
  const { page, look } = setting;
  const coloured = (section: CvSection) => {
    const text = section.heading;
    const heading = `<h2><span style="color:#c0392b">${escape(text.slice(0, 3))}</span>${escape(text.slice(3))}</h2>`;
    return sectionHtml(section, page, look).replace(headingHtml(section, look), heading);
  };
  return {
    css: "h1,.headline,.contact{text-align:center} h1{font-weight:300} h1+.headline{font-variant:small-caps} h2{display:flex;color:#333} h2::after{content:'';flex:1;border-bottom:1px solid #999;margin-left:3mm} .right{color:#c0392b}",
    body: `${nameHtml(page)}${contact(setting, setting.random.pick(["pipes", "middots"]))}${page.sections.map(coloured).join("")}`,
  };
}

function columns(setting: Setting, narrow: readonly CvSectionKind[], css: string): Drawing {
  const isNarrow = (kind: CvSectionKind) => kind === "contact" || narrow.includes(kind);
  return {
    css: `.cols{display:grid;grid-template-columns:${css};gap:${setting.random.pick([6, 8, 10])}mm} .cols>div{min-width:0;overflow-wrap:anywhere}`,
    body: `${nameHtml(setting.page)}<div class="cols"><div>${of(setting, isNarrow)}</div><div>${of(setting, (kind) => !isNarrow(kind))}</div></div>`,
  };
}

/** A dark bar runs down the page, with a picture and the contact data. */
function canvaBar(setting: Setting): Drawing {
  const narrow: readonly CvSectionKind[] = ["contact", "languages", "interests", "skills"];
  return {
    css: "@page{margin:0} body{display:grid;grid-template-columns:36% 1fr;min-height:297mm} aside{background:#2b3a42;color:#fff;padding:9mm 6mm;overflow-wrap:anywhere} aside h2{color:#fff} main{padding:12mm 9mm} .photo{width:34mm;height:34mm;border-radius:50%;background:#8aa;margin:0 auto 6mm} main h1{font-size:2.6em}",
    body: `<aside><div class="photo"></div>${of(setting, (kind) => narrow.includes(kind))}</aside><main>${nameHtml(setting.page)}${of(setting, (kind) => !narrow.includes(kind))}</main>`,
  };
}

function canvaSpaced(setting: Setting): Drawing {
  const { page } = setting;
  const name = nameHtml(page).replace(
    /<h1>.*<\/h1>/,
    `<h1>${escape(spacedOut(page.nameLines.join(" ")))}</h1>`,
  );
  return {
    css: "h1,.headline,.contact,h2{text-align:center} h1{font-size:1.7em} .contact{border-top:1px solid #333;border-bottom:1px solid #333;padding:2mm 0;margin:3mm 0} .lower{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}",
    body: `${name}${contact(setting, "spread")}${of(setting, (kind) => !lower.includes(kind))}<div class="lower">${of(setting, (kind) => lower.includes(kind))}</div>`,
  };
}

const leftHeadings = (setting: Setting): Drawing => ({
  css: "section{display:grid;grid-template-columns:32mm 1fr;column-gap:6mm;border-top:1px solid #bbb;padding-top:2mm;margin-top:3mm} section h2{margin:0;font-size:1em;text-align:right;border:0}",
  body: `<div style="text-align:right">${nameHtml(setting.page)}${contact(setting, setting.random.pick(["lines", "middots"]))}</div>${all(setting)}`,
});

const form = (setting: Setting): Drawing => ({
  css: ".railed{grid-template-columns:46mm 1fr} .rail{text-align:right;border-right:1px solid #000;padding-right:2mm} section{margin-top:2mm}",
  body: `${nameHtml(setting.page)}${contact(setting, "lines")}${all(setting)}`,
});

const simple =
  (css: string, style: ContactStyle) =>
  (setting: Setting): Drawing => ({
    css,
    body: `${nameHtml(setting.page)}${contact(setting, style)}${all(setting)}`,
  });

/** The text runs on from the foot of the first column to the head of the second. */
const newspaper = (setting: Setting): Drawing => ({
  css: `.flow{columns:2;column-gap:${setting.random.pick([6, 9])}mm;column-rule:${setting.random.pick(["none", "1px solid #ccc"])}} .entry{break-inside:avoid}`,
  body: `${nameHtml(setting.page)}${contact(setting, "middots")}<div class="flow">${all(setting)}</div>`,
});

/** Address at the left, the name in the middle of a box, as French letters of application have it. */
const frenchClassic = (setting: Setting): Drawing => ({
  css: ".boxed{border:1.5px solid #333;text-align:center;padding:3mm;margin:5mm 15%} h2{background:#e3e3e3;padding:1mm 3mm} .contact{font-size:.95em}",
  body: `${contact(setting, "lines")}<div class="boxed">${nameHtml(setting.page)}</div>${all(setting)}`,
});

const sideKinds: readonly CvSectionKind[] = ["skills", "languages", "certificates", "interests"];
const narrowLists: ListStyle[] = ["lines", "bullets", "levels", "chips"];

export const heldFrames: Readonly<Record<string, Layout<string>>> = {
  awesome: held(recipe([awesomeShape], ["groups", "commas"]), awesome),
  deedy: held(
    recipe([deedyShape], ["lines", "middots", "groups"], sided(["education", ...sideKinds], {})),
    (setting) => columns(setting, ["education", ...sideKinds], "33% 1fr"),
  ),
  "europass-new": held(
    recipe([europassShape], ["pipes", "bullets", "groups"]),
    simple(
      "h2::before{content:'';display:inline-block;width:9px;height:9px;border:2px solid #0e4194;border-radius:50%;margin-right:2mm} h2{color:#0e4194;border-bottom:1px solid #0e4194}",
      "pipes",
    ),
  ),
  "europass-old": held(recipe([formShape], ["commas", "lines"], { order: workFirst }), form),
  "canva-bar": held(
    recipe(
      [canvaShape, canvaPipeShape],
      narrowLists,
      sided(["languages", "interests", "skills"], { names: ["two-lines", "plain", "capitals"] }),
    ),
    canvaBar,
  ),
  "canva-spaced": held(recipe([canvaPipeShape, canvaShape], ["lines", "bullets"]), canvaSpaced),
  "left-headings": held(
    recipe([wordShape, commaShape, novoShape], ["commas", "grid", "pipes"]),
    leftHeadings,
  ),
  novo: held(
    recipe([novoShape], ["chips", "grid"], { order: workFirst }),
    simple(
      "header{background:#f1f1f1} .chips span{border:1px solid #888;background:#fff}",
      "icons",
    ),
  ),
  zety: held(recipe([zetyShape], ["levels", "bullets"], sided(sideKinds, {})), (setting) => {
    const drawn = columns(setting, sideKinds, "30% 1fr");
    return { ...drawn, css: `${drawn.css} .railed{grid-template-columns:22mm 1fr;gap:3mm}` };
  }),
  enhance: held(
    recipe(
      [enhanceShape],
      ["chips", "middots"],
      sided(["education", ...sideKinds], { hasContactSection: true }),
    ),
    (setting) => {
      const { css, body } = columns(setting, [], "1fr 40%");
      const isRight = (kind: CvSectionKind) =>
        kind === "contact" || kind === "education" || sideKinds.includes(kind);
      const left = of(setting, (kind) => !isRight(kind));
      return {
        css: `${css} small{white-space:pre}`,
        body: body.replace(
          /<div class="cols">.*/s,
          `<div class="cols"><div>${left}</div><div>${of(setting, isRight)}</div></div>`,
        ),
      };
    },
  ),
  "one-line": held(
    recipe([oneLineShape], ["commas", "bullets"], { names: ["family-first", "family-capitals"] }),
    simple("", "lines"),
  ),
  "french-classic": held(
    recipe([oneLineShape, wordShape], ["bullets", "commas"], {
      names: ["family-capitals", "plain"],
    }),
    frenchClassic,
  ),
  harvard: held(
    recipe([harvardShape], ["commas", "groups"], {
      order: ["education", "work", "skills", "languages", "certificates", "interests"],
    }),
    simple(
      "h1,.headline,.contact,h2{text-align:center} h2{border-bottom:1px solid #000;text-transform:uppercase}",
      "middots",
    ),
  ),
  typewriter: held(
    recipe([harvardShape, commaShape, wordShape], ["commas", "bullets", "lines"], {
      names: ["plain"],
    }),
    simple(
      'body{font-family:"Liberation Mono";font-size:9.5pt} h1,h2,.headline{font-size:1em;color:#000} h2{text-transform:uppercase} small{font-size:1em}',
      "lines",
    ),
  ),
  newspaper: held(recipe([canvaShape, novoShape, wordShape], ["commas", "lines"]), newspaper),
};
