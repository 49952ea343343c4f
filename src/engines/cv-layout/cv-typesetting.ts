import type { FontLoader } from "../typesetting/font-loader";
import { loadFontSet } from "../typesetting/font-set";
import type { Typesetting } from "../typesetting/set-parts";
import { hasRightToLeft, loadReorder } from "../typesetting/visual-runs";
import type { CvContent } from "./cv-content";

/** It loads the fonts that a CV needs. */
export async function cvTypesetting(content: CvContent, loader: FontLoader): Promise<Typesetting> {
  const text = textsIn(content).join("\n");
  const fonts = await loadFontSet(text, loader);
  return { fonts, reorder: hasRightToLeft(text) ? await loadReorder() : undefined };
}

function textsIn(content: CvContent): string[] {
  const entries = [...content.experiences, ...content.projects];
  const own = [content.name, content.title, content.email, content.phone, content.city];
  const told = [
    ...own,
    ...content.links,
    content.summary?.text,
    ...entries.flatMap(({ title, organisation, place, lines }) => [
      title,
      organisation,
      place,
      ...lines.map(({ text }) => text),
    ]),
    ...content.skills.flatMap(({ name, skills }) => [name, ...skills.map(({ text }) => text)]),
    ...content.education.flatMap(({ degree, school }) => [degree, school]),
    ...content.certificates.map(({ text }) => text),
    ...content.languages.map(({ text }) => text),
  ];
  return told.filter((text) => text !== null && text !== undefined);
}
