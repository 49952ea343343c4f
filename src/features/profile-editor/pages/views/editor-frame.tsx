import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { Frame } from "../../../admin";
import { editorMessages } from "../messages";

export type EditorStep = "edit" | "import" | "preview" | "versions";

const paths: Readonly<Record<EditorStep, string>> = {
  edit: "/admin/profile",
  import: "/admin/profile/import",
  preview: "/admin/profile/preview",
  versions: "/admin/profile/versions",
};

type Props = {
  readonly language: Language;
  readonly step: EditorStep;
  readonly lead: string;
  readonly children: Child;
};

/** It shows the steps of the CV within the administration. */
export function EditorFrame({ language, step, lead, children }: Props) {
  const { title, parts } = editorMessages[language];
  return (
    <Frame language={language} part="profile" title={title}>
      <nav class="steps" aria-label={parts.label}>
        <ul>
          {(["edit", "import", "preview", "versions"] as const).map((name) => (
            <li>
              <a href={paths[name]} aria-current={name === step ? "page" : undefined}>
                {parts[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="lead steps-lead">{lead}</p>
      {children}
    </Frame>
  );
}
