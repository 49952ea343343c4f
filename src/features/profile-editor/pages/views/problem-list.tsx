import type { Language } from "../../../../platform/language";
import type { SectionName } from "../../form/fields";
import { editorMessages, fieldLabel } from "../messages";

/** It is a wrong field, with the sentence that stands beside it. */
export type ShownProblem = {
  readonly name: string;
  readonly language: Language;
  readonly message: string;
};

type Props = { readonly language: Language; readonly problems: readonly ShownProblem[] };

export function ProblemList({ language, problems }: Props) {
  const texts = editorMessages[language];
  return (
    <div class="refusal" role="alert">
      <p class="refusal-title">{texts.problems.title(problems.length)}</p>
      <ul class="promises">
        {problems.map(({ name, message }) => (
          <li>
            <a href={`#${name}`}>{placeOf(name, language)}</a>
            {`: ${message}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `work.2.both.startDate` is “Experience, Start”. */
function placeOf(name: string, language: Language): string {
  const texts = editorMessages[language];
  const parts = name.split(".");
  const section = (parts[0] ?? "basics") as SectionName | "basics";
  const field = parts.slice(section === "basics" ? 2 : 3).join(".");
  return texts.problems.in(texts.sections[section], fieldLabel(texts, section, field));
}
