import { fold } from "../../../engines/grounding/tokens";
import { commonHeadings, type PrintedSectionKind, sectionKinds } from "./words/standard-headings";

const squeezed = (text: string) =>
  fold(text)
    .replaceAll("&", "et")
    .replaceAll(/[^a-z]/g, "");

const kinds = new Map(
  sectionKinds.flatMap((kind) =>
    commonHeadings[kind].flatMap((heading) => [
      [squeezed(heading), kind] as const,
      [squeezed(heading.replace(" and ", " & ")), kind] as const,
    ]),
  ),
);

/** Headings are compared without accents, spaces and marks, so that “C O M P É T E N C E S :” is one. */
export const sectionKindOf = (heading: string): PrintedSectionKind | null =>
  kinds.get(squeezed(heading)) ?? null;
