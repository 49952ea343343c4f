import type { FormState } from "../../../../platform/form";
import { type Language, languages } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { Form, FormRefusal } from "../../../../ui/form";
import { type MyPhoto, type MyVersion, ResumeView } from "../../../profile";
import { sectionNames } from "../../form/fields";
import type { ResumeForm } from "../../form/resume-form";
import type { MyDraft } from "../../member/my-drafts";
import { editorMessages } from "../messages";
import { myProfileMessages } from "../messages/my-profile";
import { Contents, LanguageChoice, PostButton } from "./editor-parts";
import type { EditorView } from "./entry-field";
import { EntryFields } from "./entry-fields";
import { MyProfileHead } from "./my-profile-head";
import { MyPhotoPart } from "./my-photo-part";
import { ProblemList, type ShownProblem } from "./problem-list";
import { SectionEntries } from "./section-entries";

export type MyEditorProps = {
  readonly language: Language;
  /** These are the languages of the resume, each with a column. */
  readonly columns: readonly Language[];
  readonly draft: MyDraft;
  /** It is the draft's form, or the one that was typed and could not be saved. */
  readonly shown: ResumeForm;
  readonly versions: readonly MyVersion[];
  readonly photo: MyPhoto | null;
  readonly problems: readonly ShownProblem[];
  readonly state: FormState;
  readonly photoState: FormState;
};

/** `/profile` shows a member's own resume as one form. */
export function MyEditorPage(props: MyEditorProps) {
  const { language, columns, draft, shown, versions, photo, problems, photoState } = props;
  const texts = myProfileMessages[language];
  const { profile } = draft;
  return (
    <div class="my-profile">
      <MyProfileHead language={language} profile={profile} column={columns[0] ?? language} />
      <DraftNotes language={language} draft={draft} />
      {problems.length > 0 && <ProblemList language={language} problems={problems} />}
      <div class="editor-desk">
        <Contents form={shown} view={viewOf(props)} />
        <ResumeFields {...props} />
      </div>
      <MyPhotoPart language={language} photo={photo} state={photoState} />
      {profile && (
        <details>
          <summary>{texts.preview}</summary>
          <div class="page-preview">
            <ResumeView
              resume={profile.resume}
              language={language}
              resumeLanguage={profile.language}
              isPreview
            />
          </div>
        </details>
      )}
      {versions.length > 1 && <EarlierStates language={language} versions={versions} />}
    </div>
  );
}

function viewOf({ language, columns, draft, problems }: MyEditorProps): EditorView {
  const origins = draft.profile?.origins ?? {};
  const { imported } = myProfileMessages[language];
  return {
    language,
    languages: columns,
    texts: editorMessages[language],
    errors: Object.fromEntries(problems.map(({ name, message }) => [name, message])),
    originOf: (field) => {
      const [outer = ""] = field.split(".");
      return origins[`basics.${outer}`]?.source === "imported" ? imported : undefined;
    },
  };
}

function ResumeFields(props: MyEditorProps) {
  const { language, columns, draft, shown, problems, state } = props;
  const view = viewOf(props);
  const { sections } = view.texts;
  const texts = myProfileMessages[language];
  const isConflict = state.error?.status === 409;
  const refusal = state.error && (
    <FormRefusal error={state.error} language={language}>
      {isConflict && (
        <a class="alone" href="/profile" target="_blank" rel="noopener">
          {texts.other}
        </a>
      )}
    </FormRefusal>
  );
  return (
    <Form
      class="editor"
      id="editor"
      action="/profile"
      language={language}
      state={state}
      novalidate
      refusal={refusal}
    >
      {/* The first button is the one that the Enter key presses. */}
      <button type="submit" name="act" value="save" hidden>
        {texts.save}
      </button>
      <input type="hidden" name="revision" value={String(draft.revision)} autocomplete="off" />
      <input type="hidden" name="version" value={draft.profile?.version ?? ""} autocomplete="off" />
      {columns.length > 1 && (
        <LanguageChoice view={view} first={problems[0]?.language ?? columns[0] ?? language} />
      )}
      <section class="editor-section" id="basics" aria-labelledby="basics-title">
        <h2 id="basics-title">{sections.basics}</h2>
        <EntryFields of={{ section: "basics", place: 0, entry: shown.basics }} view={view} />
      </section>
      {sectionNames.map((section) => (
        <SectionEntries section={section} entries={shown.sections[section]} view={view} />
      ))}
      <SaveBar language={language} columns={columns} />
    </Form>
  );
}

/** The save and the other language stay in sight. */
function SaveBar({ language, columns }: Pick<MyEditorProps, "language" | "columns">) {
  const texts = myProfileMessages[language];
  const { spoken, edit } = editorMessages[language];
  const said = { ...spoken, ...texts.saving, untitled: edit.untitled };
  const missing = languages.find((each) => !columns.includes(each));
  return (
    <div class="editor-bar">
      <output class="hint" data-saving={JSON.stringify(said)}></output>
      {missing && (
        <a class="alone" href={`/profile?with=${missing}`}>
          {texts.addLanguage[missing]}
        </a>
      )}
      <button type="submit" name="act" value="save">
        {texts.save}
      </button>
    </div>
  );
}

/** It says that something is kept and not saved, and leads back from it. */
function DraftNotes({ language, draft }: Pick<MyEditorProps, "language" | "draft">) {
  const texts = myProfileMessages[language];
  const { savedAt, isBehind } = draft;
  if (savedAt === null) return null;
  return (
    <div class="draft-state">
      <p class="hint">{texts.unsaved(formatMoment(new Date(savedAt).toISOString(), language))}</p>
      {isBehind && <p class="hint">{texts.behind}</p>}
      <div class="actions">
        <PostButton action="/profile/discard" text={texts.discard} language={language} />
      </div>
    </div>
  );
}

function EarlierStates({ language, versions }: Pick<MyEditorProps, "language" | "versions">) {
  const texts = myProfileMessages[language];
  return (
    <details>
      <summary>{texts.versions}</summary>
      <ol class="drawer rows versions">
        {versions.map(({ number, savedAt }) => {
          const moment = formatMoment(new Date(savedAt).toISOString(), language);
          return (
            <li>
              <p class="figures">{moment}</p>
              <Form action={`/profile/versions/${number}/restore`} language={language}>
                <button type="submit" class="quiet" aria-label={texts.restoreOf(moment)}>
                  {texts.restore}
                </button>
              </Form>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
