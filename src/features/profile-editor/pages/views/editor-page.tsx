import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { languages } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { Form, FormRefusal } from "../../../../ui/form";
import { isSampleResume } from "../../../profile";
import { sectionNames } from "../../form/fields";
import type { ResumeForm } from "../../form/resume-form";
import type { ResumeDraft } from "../../store/drafts";
import { editorMessages } from "../messages";
import { EditorFrame } from "./editor-frame";
import { Contents, LanguageChoice, PostButton } from "./editor-parts";
import type { EditorView } from "./entry-field";
import { EntryFields } from "./entry-fields";
import { ProblemList, type ShownProblem } from "./problem-list";
import { SectionEntries } from "./section-entries";

export type ResumeEditorProps = {
  readonly language: Language;
  readonly draft: ResumeDraft;
  /** It is the draft's form, or the one that was typed and could not be saved. */
  readonly shown: ResumeForm;
  readonly problems: readonly ShownProblem[];
  readonly state: FormState;
};

/** `/admin/profile` shows the whole resume as one form. */
export function EditorPage({ language, draft, shown, problems, state }: ResumeEditorProps) {
  const texts = editorMessages[language];
  const { edit } = texts;
  const view: EditorView = {
    language,
    languages,
    texts,
    errors: Object.fromEntries(problems.map(({ name, message }) => [name, message])),
  };
  const isConflict = state.error?.code === "DRAFT_CONFLICT";
  return (
    <EditorFrame language={language} step="edit" lead={edit.lead}>
      <DraftState language={language} draft={draft} />
      {problems.length > 0 && <ProblemList language={language} problems={problems} />}
      <div class="editor-desk">
        <Contents form={shown} view={view} />
        <Form
          class="editor"
          id="editor"
          action="/admin/profile"
          language={language}
          state={state}
          novalidate
          refusal={
            state.error && (
              <FormRefusal error={state.error} language={language}>
                {isConflict && (
                  <a class="alone" href="/admin/profile" target="_blank" rel="noopener">
                    {edit.other}
                  </a>
                )}
              </FormRefusal>
            )
          }
        >
          {/* The first button is the one that the Enter key presses. */}
          <button type="submit" name="act" value="save" hidden>
            {edit.save}
          </button>
          <input type="hidden" name="revision" value={String(draft.revision)} autocomplete="off" />
          <input type="hidden" name="state" value={draft.published.state} />
          {isConflict && <input type="hidden" name="overwrites" value="1" />}
          <LanguageChoice view={view} first={problems[0]?.language ?? language} />
          <section class="editor-section" id="basics" aria-labelledby="basics-title">
            <h2 id="basics-title">{texts.sections.basics}</h2>
            <EntryFields of={{ section: "basics", place: 0, entry: shown.basics }} view={view} />
          </section>
          {sectionNames.map((section) => (
            <SectionEntries section={section} entries={shown.sections[section]} view={view} />
          ))}
          <EditorBar language={language} />
        </Form>
      </div>
    </EditorFrame>
  );
}

type StateProps = { readonly language: Language; readonly draft: ResumeDraft };

/** It says what the form shows, and leads back from it. */
function DraftState({ language, draft }: StateProps) {
  const { edit, sample } = editorMessages[language];
  const { savedAt, restoredFrom, canTakeBack, isBehind, published } = draft;
  if (savedAt === null && Object.values(published.resumes).some(isSampleResume)) {
    return (
      <section class="gate" aria-labelledby="sample-title">
        <h2 id="sample-title">{sample.title}</h2>
        <p>{sample.text}</p>
        <div class="actions">
          <a class="quiet leading" href="/admin/profile/import">
            {sample.import}
          </a>
          <PostButton action="/admin/profile/empty" text={sample.empty} language={language} />
          {canTakeBack && <TakeBack language={language} />}
        </div>
      </section>
    );
  }
  return (
    <div class="draft-state">
      <p class="hint">
        {savedAt === null
          ? edit.published
          : edit.savedAt(formatMoment(new Date(savedAt).toISOString(), language))}
        {savedAt !== null && restoredFrom !== null && ` ${edit.restored(restoredFrom)}`}
      </p>
      {isBehind && <p class="hint">{edit.behind}</p>}
      <div class="actions">
        {savedAt !== null && (
          <PostButton action="/admin/profile/discard" text={edit.discard} language={language} />
        )}
        {canTakeBack && <TakeBack language={language} />}
      </div>
    </div>
  );
}

const TakeBack = ({ language }: { readonly language: Language }) => (
  <PostButton
    action="/admin/profile/take-back"
    text={editorMessages[language].edit.takeBack}
    language={language}
  />
);

function EditorBar({ language }: { readonly language: Language }) {
  const { edit, saving, spoken } = editorMessages[language];
  const said = { ...saving, ...spoken, untitled: edit.untitled };
  return (
    <div class="editor-bar">
      <output class="hint" data-saving={JSON.stringify(said)}></output>
      <button type="submit" class="quiet" name="act" value="save">
        {edit.save}
      </button>
      <button type="submit" name="act" value="preview">
        {edit.preview}
      </button>
    </div>
  );
}
