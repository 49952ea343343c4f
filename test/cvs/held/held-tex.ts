import type { Layout } from "../layout";
import type { CvPage, CvSection } from "../page-model";
import type { Random } from "../random";
import { bodyTex, contactTex, preamble, texRecipe } from "../tex/articles";
import { bulletsTex, entryTex, rowTex, tex } from "../tex/tex-text";
import { awesomeShape, commaShape, deedyShape, harvardShape } from "./held-shapes";

const head = (page: CvPage) =>
  `{\\Huge ${page.nameLines.map(tex).join(" ")}}\\par\n${page.headline === null ? "" : `{\\itshape ${tex(page.headline)}}\\par\n`}`;

/** Headings hang in the left margin, as in the classes of American universities. */
const hanging: Layout<string> = {
  recipe: {
    ...texRecipe,
    shapes: [harvardShape, commaShape],
    lists: ["commas", "groups", "middots"],
  },
  draw: (page, random) => {
    const one = ({ heading, body }: CvSection) =>
      `\\noindent\\begin{minipage}[t]{0.2\\linewidth}\\raggedright\\textsc{${tex(heading)}}\\end{minipage}\\hfill\\begin{minipage}[t]{0.77\\linewidth}\\setlength{\\parskip}{2pt}${bodyTex(body)}\\end{minipage}\\par\\bigskip\n`;
    return `${preamble(random, page)}${head(page)}${contactTex(page, " \\\\ ")}\\par\\bigskip\n${page.sections.map(one).join("")}\\end{document}\n`;
  },
};

/** Two rows and two columns for each entry, in a table of the width of the text. */
const tabular: Layout<string> = {
  recipe: { ...texRecipe, shapes: [awesomeShape], lists: ["groups", "commas", "pipes"] },
  draw: (page: CvPage, random: Random) => {
    const one = ({ heading, body }: CvSection) => {
      if (body.as !== "entries") return `\\section*{${tex(heading)}}\n${bodyTex(body)}`;
      const entries = body.entries.map(({ rows, bullets }) => {
        const cells = rows
          .map((row) => `${rowTex(row).replace("\\hfill ", " & ")}${row.right ? "" : " & "}\\\\`)
          .join("\n");
        return `\\begin{tabular*}{\\linewidth}{@{}l@{\\extracolsep{\\fill}}r@{}}\n${cells}\n\\end{tabular*}\\par\n${bulletsTex(bullets)}\\medskip\n`;
      });
      return `\\section*{${tex(heading)}}\n${entries.join("")}`;
    };
    return `${preamble(random, page)}\\begin{center}${head(page)}${contactTex(page, " $\\mid$ ")}\\end{center}\n${page.sections.map(one).join("\n")}\\end{document}\n`;
  },
};

/** Two columns of minipages: the left one narrow, with a gutter of one em. */
const deedy: Layout<string> = {
  recipe: { ...texRecipe, shapes: [deedyShape], lists: ["lines", "commas", "bullets"] },
  draw: (page, random) => {
    const isMain = ({ kind }: CvSection) => kind === "work" || kind === "profile";
    const one = ({ heading, body }: CvSection) =>
      `{\\large ${tex(heading.toUpperCase())}}\\par\\smallskip\n${body.as === "entries" ? body.entries.map(entryTex).join("") : bodyTex(body)}\\bigskip\n`;
    const side = page.sections
      .filter((section) => !isMain(section))
      .map(one)
      .join("");
    const main = page.sections.filter(isMain).map(one).join("");
    return `${preamble(random, page)}\\begin{center}${head(page)}${contactTex(page, " $\\cdot$ ")}\\end{center}
\\noindent\\begin{minipage}[t]{0.33\\linewidth}\\raggedright ${side}\\end{minipage}\\hspace{1em}\\begin{minipage}[t]{0.62\\linewidth}\\raggedright ${main}\\end{minipage}\\end{document}\n`;
  },
};

export const heldTex = { hanging, tabular, deedy };
