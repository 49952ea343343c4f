import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { LetterType } from "../../store/document";
import type { EditField, EditFields } from "../../versions/edit-form";
import type { EditorProps } from "../editor-props";
import { letterMessages } from "../messages";
import type { Editor } from "../../versions/get-editor";
import { EditLetter } from "./edit-letter";
import { FlagItem } from "./flag-list";
import { Island } from "./island";

type Props = {
  readonly editor: Editor;
  readonly language: Language;
  /** As typed, or those of the current version. */
  readonly fields: EditFields;
  readonly baseVersion: number;
  readonly saveId: string;
  readonly wrongFields: readonly EditField[];
  readonly refusal?: AppError | undefined;
};

/** `/letters/:id/edit`: both letters as text fields; a plain form, which the browser module checks while one types. */
export function EditPage(props: Props) {
  const { editor, language, fields, baseVersion, saveId, wrongFields, refusal } = props;
  const { letter } = editor;
  const texts = letterMessages[language].edit;
  return (
    <Island language={language}>
      <form
        class="edit"
        action={`/letters/${letter.id}/edit`}
        method="post"
        aria-labelledby="edit-title"
        data-edit={letter.id}
        data-editor={JSON.stringify(editorPropsOf(editor, language))}
      >
        <header class="letters-head">
          <h1 id="edit-title">{texts.title(letter.companyName)}</h1>
          <p class="lead">{texts.lead}</p>
        </header>
        <input type="hidden" name="base_version" value={baseVersion} autocomplete="off" />
        <input type="hidden" name="save_id" value={saveId} autocomplete="off" />
        {refusal && <SaveRefusal refusal={refusal} editor={editor} language={language} />}
        <div class="notice" data-draft hidden>
          <p>{texts.draftBack}</p>
          <button type="button" class="quiet" data-drop>
            {texts.draftDrop}
          </button>
        </div>
        <div class="sheets">
          {LetterType.options.map((type) => (
            <EditLetter
              type={type}
              letter={letter}
              fields={fields}
              wrongFields={wrongFields}
              language={language}
            />
          ))}
        </div>
        <div class="edit-bar">
          <button type="submit">
            {refusal?.code === "VERSION_CONFLICT" ? texts.saveOnTop : texts.save}
          </button>
          <a class="quiet" href={`/letters/${letter.id}`} data-cancel>
            {texts.cancel}
          </a>
          <output data-flag-count></output>
          <p class="hint" data-keys hidden>
            {texts.keys}
          </p>
        </div>
      </form>
      <template data-template="flag">
        <FlagItem language={language} />
      </template>
    </Island>
  );
}

type RefusalProps = Pick<Props, "editor" | "language"> & { readonly refusal: AppError };

function SaveRefusal({ refusal, editor: { letter }, language }: RefusalProps) {
  const texts = letterMessages[language].edit;
  return (
    <div class="refusal" role="alert">
      <p class="refusal-title">{refusal.title[language]}</p>
      <p>{refusal.advice?.[language]}</p>
      {refusal.code === "VERSION_CONFLICT" && (
        <p>
          <a href={`/letters/${letter.id}`} class="alone" target="_blank" rel="noopener">
            {texts.conflictSee(letter.version)}
            <span class="visually-hidden"> {letterMessages[language].sources.newTab}</span>
          </a>
        </p>
      )}
    </div>
  );
}

function editorPropsOf({ letter, edit }: Editor, language: Language): EditorProps {
  const { flags, leave } = letterMessages[language].edit;
  const { none, some, severities, places } = flags;
  return {
    language,
    documents: letter.documents,
    edit,
    leave,
    flags: { none, some, severities, places },
  };
}
