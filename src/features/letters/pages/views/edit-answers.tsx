import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import type { AppError } from "../../../../platform/errors";
import { respondWithPage } from "../../../../ui/layout";
import { type EditField, type EditFields, fieldsOfPair } from "../../versions/edit-form";
import type { Editor } from "../../versions/get-editor";
import { letterMessages } from "../messages";
import { EditPage } from "./edit-page";

/** What came back with a form that was not saved. */
export type UnsavedEdit = {
  readonly fields: EditFields;
  readonly baseVersion: number;
  readonly error: AppError;
  readonly wrongFields: readonly EditField[];
};

/** `/letters/:id/edit`: the current version, or a text that could not be saved with the reason why. */
export function respondWithEditor(c: Context<AppEnv>, editor: Editor, unsaved?: UnsavedEdit) {
  const language = c.get("language");
  const page = {
    scripts: ["letters.js"],
    styles: "letters.css",
    isPrivate: true,
    title: letterMessages[language].edit.title(editor.letter.companyName),
    children: (
      <EditPage
        editor={editor}
        language={language}
        fields={unsaved?.fields ?? fieldsOfPair(editor.letter.documents)}
        baseVersion={unsaved?.baseVersion ?? editor.letter.version}
        saveId={crypto.randomUUID()}
        wrongFields={unsaved?.wrongFields ?? []}
        refusal={unsaved?.error}
      />
    ),
  };
  return respondWithPage(c, page, unsaved?.error.status);
}
