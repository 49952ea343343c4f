import type { Layout } from "../layout";
import type { CvPage, Entry, CvSection } from "../page-model";
import type { Random } from "../random";
import { bodyTex, texRecipe } from "./articles";
import { bulletsTex, rowTex, tex } from "./tex-text";

type Style = "classic" | "banking" | "casual";

/** The class sets the date beside the entry (classic, casual) or at its right edge (banking). */
const entryOf = ({ rail, rows, bullets }: Entry): string => {
  const [first, second] = rows;
  const body = bullets.length > 0 ? bulletsTex(bullets) : "";
  return `\\cventry{${rail.map(tex).join(" ")}}{${first ? rowTex(first) : ""}}{${second ? rowTex(second) : ""}}{}{}{${body}}\n`;
};

const sectionOf = ({ heading, body }: CvSection): string => {
  const inside =
    body.as === "entries"
      ? body.entries.map(entryOf).join("")
      : body.as === "list" && body.style === "lines"
        ? body.groups
            .flatMap(({ items }) => items.map(({ text }) => `\\cvlistitem{${tex(text)}}\n`))
            .join("")
        : `\\cvitem{}{${bodyTex(body).replaceAll("\\noindent ", "").replaceAll("\\par", "")}}\n`;
  return `\\section{${tex(heading)}}\n${inside}`;
};

const draw = (page: CvPage, random: Random, style: Style): string => {
  const [given = "", ...family] = page.nameLines.join(" ").split(" ");
  const of = (wanted: string) => page.contact.find(({ kind }) => kind === wanted)?.text ?? "";
  const links = page.contact.filter(({ kind }) => kind === "link").map(({ text }) => text);
  return `\\documentclass[11pt,a4paper,sans]{moderncv}
\\moderncvstyle{${style}}\\moderncvcolor{${random.pick(["blue", "black", "green", "burgundy"])}}
\\usepackage{lmodern}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[${page.lang === "fr" ? "french" : "english"}]{babel}
\\usepackage[scale=0.78]{geometry}
\\name{${tex(given)}}{${tex(family.join(" "))}}${page.headline === null ? "" : `\\title{${tex(page.headline)}}`}
\\address{${tex(of("address"))}}{}{}\\phone[mobile]{${tex(of("phone"))}}\\email{${of("email").replaceAll("_", "\\_")}}
${links.length > 0 ? `\\extrainfo{${links.map(tex).join(" --- ")}}` : ""}
\\begin{document}\\makecvtitle
${page.sections.map(sectionOf).join("\n")}\\end{document}\n`;
};

const layoutOf = (style: Style): Layout<string> => ({
  recipe: {
    ...texRecipe,
    shapes: ["rail"],
    lists: ["commas", "lines", "middots"],
    names: ["plain"],
  },
  draw: (page, random) => draw(page, random, style),
});

export const modern = {
  "moderncv-classic": layoutOf("classic"),
  "moderncv-banking": layoutOf("banking"),
  "moderncv-casual": layoutOf("casual"),
};
