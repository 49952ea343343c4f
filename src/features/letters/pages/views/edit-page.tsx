import { type FormState, refusalWithoutField } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form, FormRefusal } from "../../../../ui/form";
import { LetterType } from "../../store/document";
import { fieldsOfPair } from "../../versions/edit-form";
import type { EditorProps } from "../editor-props";
import { letterMessages } from "../messages";
import type { Editor } from "../../versions/get-editor";
import { EditLetter } from "./edit-letter";
import { FlagItem } from "./flag-list";
import { Island } from "./island";

type Props = {
  readonly editor: Editor;
  readonly language: Language;
  readonly form: FormState;
  readonly baseVersion: number;
  readonly saveId: string;
};

/** `/letters/:id/edit`: both letters as text fields; a plain form, which the browser module checks while one types. */
export function EditPage(props: Props) {
  const { editor, language, form, baseVersion, saveId } = props;
  const { letter } = editor;
  const texts = letterMessages[language].edit;
  const isConflict = form.error?.code === "VERSION_CONFLICT";
  return (
    <Island language={language}>
      <Form
        class="edit"
        action={`/letters/${letter.id}/edit`}
        language={language}
        aria-labelledby="edit-title"
        data-edit={letter.id}
        data-editor={JSON.stringify(editorPropsOf(editor, language))}
        heading={
          <header class="letters-head">
            <h1 id="edit-title">{texts.title(letter.companyName)}</h1>
            <p class="lead">{texts.lead}</p>
          </header>
        }
        refusal={<SaveRefusal form={form} editor={editor} language={language} />}
      >
        <input type="hidden" name="base_version" value={baseVersion} autocomplete="off" />
        <input type="hidden" name="save_id" value={saveId} autocomplete="off" />
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
              saved={fieldsOfPair(letter.documents)}
              form={form}
              language={language}
            />
          ))}
        </div>
        <div class="edit-bar">
          <RemarkBar language={language} />
          <button type="submit">{isConflict ? texts.saveOnTop : texts.save}</button>
          <a class="quiet" href={`/letters/${letter.id}`} data-cancel>
            {texts.cancel}
          </a>
          <output data-flag-count></output>
          <p class="hint" data-keys hidden>
            {texts.keys}
          </p>
        </div>
      </Form>
      <template data-template="flag">
        <FlagItem language={language} />
      </template>
    </Island>
  );
}

/** The browser module fills it with the remarks on one sentence at a time. */
function RemarkBar({ language }: Pick<Props, "language">) {
  const { remark } = letterMessages[language].edit;
  return (
    <section class="edit-remark" aria-label={remark.title} data-remark hidden>
      <p>
        <span class="figures hint" data-slot="position"></span> <strong data-slot="place"></strong>{" "}
        <span data-slot="message"></span>
      </p>
      <div class="actions">
        <span class="actions" data-steps>
          <button type="button" class="quiet" aria-label={remark.previous} data-previous>
            ‹
          </button>
          <button type="button" class="quiet" aria-label={remark.next} data-next>
            ›
          </button>
        </span>
        <button type="button" class="quiet" data-rewrite>
          {remark.rewrite}
        </button>
      </div>
      <p class="hint" data-slot="none" hidden>
        {remark.none}
      </p>
      <ul class="alternatives" aria-label={remark.alternatives} data-alternatives hidden></ul>
    </section>
  );
}

type RefusalProps = Pick<Props, "editor" | "language" | "form">;

function SaveRefusal({ form, editor: { letter }, language }: RefusalProps) {
  const texts = letterMessages[language].edit;
  const error = refusalWithoutField(form);
  if (!error) return null;
  return (
    <FormRefusal error={error} language={language}>
      {error.code === "VERSION_CONFLICT" && (
        <p>
          <a href={`/letters/${letter.id}`} class="alone" target="_blank" rel="noopener">
            {texts.conflictSee(letter.version)}
            <span class="visually-hidden"> {letterMessages[language].sources.newTab}</span>
          </a>
        </p>
      )}
    </FormRefusal>
  );
}

function editorPropsOf({ letter, edit }: Editor, language: Language): EditorProps {
  const { flags, leave, remark } = letterMessages[language].edit;
  const { none, some, severities, places } = flags;
  return {
    language,
    documents: letter.documents,
    edit,
    leave,
    takeAlternative: remark.take,
    noAlternative: remark.none,
    flags: { none, some, severities, places },
  };
}
