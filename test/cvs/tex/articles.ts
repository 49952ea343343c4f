import type { EntryShapeName } from "../entry-shapes";
import type { Layout } from "../layout";
import type { Body, CvPage, CvSection } from "../page-model";
import type { Random } from "../random";
import { sectionKinds, type CvSectionKind } from "../words/trade";
import { entryTex, listTex, tex } from "./tex-text";

type Recipe = Layout<string>["recipe"];

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
  "pipes",
  "dashes",
  "companyLineWithDate",
];
export const texRecipe: Recipe = {
  shapes: wide,
  lists: ["commas", "pipes", "middots", "bullets", "groups"],
  hasContactSection: false,
  names: ["plain", "capitals", "family-capitals"],
  without: [],
  order,
};

export const bodyTex = (body: Body): string => {
  if (body.as === "text") return `\\noindent ${tex(body.text)}\\par\n`;
  if (body.as === "entries") return body.entries.map(entryTex).join("");
  return body.as === "list" ? listTex(body.style, body.groups) : "";
};

export const sectionTex = ({ heading, body }: CvSection): string =>
  `\\section*{${tex(heading)}}\n${bodyTex(body)}`;

export const contactTex = ({ contact }: CvPage, join: string): string =>
  contact.map(({ label, text }) => `${tex(label ?? "")}${tex(text)}`).join(join);

export const preamble = (random: Random, { lang }: CvPage, rest = ""): string => `
\\documentclass[${random.pick(["10pt", "11pt"])},a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[${lang === "fr" ? "french" : "english"}]{babel}
\\usepackage{${random.pick(["lmodern", "charter", "helvet", "mathptmx", "mathpazo"])}}
\\usepackage[margin=${random.pick([15, 18, 22])}mm]{geometry}
\\usepackage{titlesec,enumitem,textcomp,paracol,xcolor}
\\pagestyle{empty}\\setlength{\\parindent}{0pt}
\\setlist[itemize]{nosep,leftmargin=1.4em,label=\\textbullet}
\\titleformat{\\section}{\\large\\bfseries${random.pick(["", "", "\\scshape"])}}{}{0pt}{}${random.pick(["", "[\\titlerule]"])}
\\titlespacing*{\\section}{0pt}{8pt}{4pt}
${rest}
\\begin{document}
`;

const headTex = (page: CvPage, random: Random) => {
  const name = `{\\${random.pick(["huge", "Huge", "LARGE"])}\\bfseries ${page.nameLines.map(tex).join(" ")}}\\\\[2pt]\n`;
  const title = page.headline === null ? "" : `{\\large ${tex(page.headline)}}\\\\[2pt]\n`;
  const contact = contactTex(
    page,
    random.pick([" \\textbar{} ", " \\quad ", " \\\\ ", " $\\cdot$ "]),
  );
  const body = `${name}${title}${contact}\n\n`;
  return random.chance(0.5) ? `\\begin{center}\n${body}\\end{center}\n` : body;
};

const article: Layout<string> = {
  recipe: texRecipe,
  draw: (page, random) =>
    `${preamble(random, page)}${headTex(page, random)}${page.sections.map(sectionTex).join("\n")}\\end{document}\n`,
};

const railed: Layout<string> = {
  ...article,
  recipe: { ...texRecipe, shapes: ["rail", "railInline", "railWithCity"] },
};
const stacked: Layout<string> = {
  ...article,
  recipe: { ...texRecipe, shapes: ["stackedRight", "stackedInline"] },
};

/** The gutter of TeX's columns is as narrow as 10 points. */
const twoColumn: Layout<string> = {
  recipe: {
    ...texRecipe,
    shapes: ["dateFirst", "dateLast", "middots", "atPlace"],
    lists: ["commas", "bullets", "lines"],
  },
  draw: (page, random) => {
    const main: readonly CvSectionKind[] = ["profile", "work", "education"];
    const other = sectionKinds.filter((kind) => !main.includes(kind));
    const set = (kinds: readonly CvSectionKind[]) =>
      page.sections
        .filter(({ kind }) => kinds.includes(kind))
        .map(sectionTex)
        .join("\n");
    const gutter = random.pick([10, 12, 14, 18]);
    const ratio = random.pick(["0.62", "0.5", "0.66"]);
    const raggedness = random.pick(["\\raggedright", ""]);
    return `${preamble(random, page, `\\setlength{\\columnsep}{${gutter}pt}\\columnratio{${ratio}}`)}${headTex(page, random)}
\\begin{paracol}{2}${raggedness}\n${set(main)}\\switchcolumn ${raggedness}\n${set(other)}\\end{paracol}\\end{document}\n`;
  },
};

export const articles = {
  article,
  "article-rail": railed,
  "article-stacked": stacked,
  "two-column": twoColumn,
};
