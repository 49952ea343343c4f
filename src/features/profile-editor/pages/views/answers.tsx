import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { explainIssue } from "../../../../platform/explain-issue";
import type { Language } from "../../../../platform/language";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import type { FormProblem } from "../../form/resumes-of-form";
import { editorMessages } from "../messages";
import { EditorPage, type ResumeEditorProps } from "./editor-page";
import { ImportPage, type ImportProps } from "./import-page";
import { PreviewPage, type PreviewProps } from "./preview-page";
import type { ShownProblem } from "./problem-list";
import { VersionPage, type VersionProps, VersionsPage, type VersionsProps } from "./versions-page";

type Editor = Omit<ResumeEditorProps, "language" | "problems"> & {
  readonly problems: readonly FormProblem[];
};

export function respondWithResumeEditor(c: Context<AppEnv>, { problems, ...editor }: Editor) {
  const language = c.get("language");
  const shown = problems.map((problem) => shownProblem(problem, language));
  const children = <EditorPage language={language} problems={shown} {...editor} />;
  const page = { ...pageOf(language, "edit"), scripts: ["profile-editor.js"], children };
  return respondWithForm(c, page, editor.state);
}

export function respondWithPreview(c: Context<AppEnv>, preview: Omit<PreviewProps, "language">) {
  const language = c.get("language");
  const children = <PreviewPage language={language} {...preview} />;
  return respondWithForm(c, { ...pageOf(language, "preview"), children }, preview.state);
}

/** A file with problems is refused as a form with wrong fields is. */
export function respondWithImport(c: Context<AppEnv>, props: Omit<ImportProps, "language">) {
  const language = c.get("language");
  const page = {
    ...pageOf(language, "import"),
    children: <ImportPage language={language} {...props} />,
  };
  const { state, problems } = props;
  return problems.length > 0 ? respondWithPage(c, page, 400) : respondWithForm(c, page, state);
}

export function respondWithVersions(c: Context<AppEnv>, versions: Omit<VersionsProps, "language">) {
  const language = c.get("language");
  const children = <VersionsPage language={language} {...versions} />;
  return respondWithPage(c, { ...pageOf(language, "versions"), children });
}

export function respondWithVersion(c: Context<AppEnv>, version: Omit<VersionProps, "language">) {
  const language = c.get("language");
  const children = <VersionPage language={language} {...version} />;
  return respondWithPage(c, { ...pageOf(language, "versions"), children });
}

function pageOf(language: Language, part: "edit" | "import" | "preview" | "versions") {
  const { parts, title } = editorMessages[language];
  return { title: `${parts[part]} · ${title}`, isPrivate: true };
}

export function shownProblem(
  { name, language, issue, line }: FormProblem,
  reader: Language,
): ShownProblem {
  const { problems } = editorMessages[reader];
  // An issue that was found has lost what the sentence needs of the value, apart from whether there was any.
  const sentence = explainIssue(reader)(issue as Parameters<ReturnType<typeof explainIssue>>[0]);
  return {
    name,
    language,
    message: line === undefined ? sentence : problems.line(line) + sentence,
  };
}
