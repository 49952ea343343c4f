import type { FormState } from "../../../../platform/form";
import { type Language, languages } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { Empty } from "../../../admin";
import { ResumeView, type Resumes } from "../../../profile";
import type { Comparison } from "../../store/compare-states";
import type { ResumeDraft } from "../../store/drafts";
import { editorMessages } from "../messages";
import { DifferenceList, hasChanges } from "./difference-list";
import { EditorFrame } from "./editor-frame";

export type PreviewProps = {
  readonly language: Language;
  readonly draft: ResumeDraft;
  readonly resumes: Resumes;
  readonly comparison: Comparison;
  /** It is the language in which the page is shown. */
  readonly shown: Language;
  readonly state: FormState;
};

/** `/admin/profile/preview` shows what publishing changes, and the page as it will be. */
export function PreviewPage(props: PreviewProps) {
  const { language, draft, resumes, comparison, shown, state } = props;
  const { preview: texts, edit, parts } = editorMessages[language];
  return (
    <EditorFrame language={language} step="preview" lead={texts.lead}>
      <section class="editor-part" aria-labelledby="difference-title">
        <h2 id="difference-title">{texts.difference}</h2>
        {draft.isBehind && <p class="hint">{edit.behind}</p>}
        {hasChanges(comparison) ? (
          <>
            <DifferenceList language={language} comparison={comparison} />
            <Form class="publish" action="/admin/profile/publish" language={language} state={state}>
              <input type="hidden" name="revision" value={String(draft.revision)} />
              <input type="hidden" name="state" value={draft.published.state} />
              <div class="actions">
                <button type="submit">{texts.submit}</button>
                <a class="quiet" href="/admin/profile">
                  {texts.back}
                </a>
              </div>
              <p class="hint">{texts.submitHint}</p>
            </Form>
          </>
        ) : (
          <Empty title={texts.nothing} text={texts.nothingText} />
        )}
      </section>
      <PagePreview
        language={language}
        resumes={resumes}
        shown={shown}
        path="/admin/profile/preview"
        label={parts.preview}
      />
    </EditorFrame>
  );
}

type PageProps = Pick<PreviewProps, "language" | "resumes" | "shown"> & {
  readonly path: string;
  readonly label: string;
};

/** It shows the resume with the very views of the page, in one language at a time. */
export function PagePreview({ language, resumes, shown, path, label }: PageProps) {
  const { preview: texts, names } = editorMessages[language];
  const [served, resume] = servedIn(resumes, shown);
  return (
    <section class="editor-part" id="page" aria-labelledby="page-title">
      <h2 id="page-title">{texts.page}</h2>
      <nav class="tabs" aria-label={`${label}, ${texts.page}`}>
        <ul>
          {languages.map((each) => (
            <li>
              <a
                href={`${path}?of=${each}#page`}
                lang={each}
                aria-current={each === shown ? "page" : undefined}
              >
                {names[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {served !== shown && <p class="hint">{texts.noLanguage}</p>}
      {resume && (
        <div class="page-preview" lang={shown}>
          <ResumeView resume={resume} language={shown} resumeLanguage={served} isPreview />
        </div>
      )}
    </section>
  );
}

function servedIn(resumes: Resumes, language: Language) {
  const served = [language, ...languages].find((each) => resumes[each] !== undefined) ?? language;
  return [served, resumes[served]] as const;
}
