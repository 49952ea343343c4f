import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { emptyForm, type FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { baseIn } from "../../versions/edit-form";
import type { Editor } from "../../versions/get-editor";
import { letterMessages } from "../messages";
import { EditPage } from "./edit-page";

/** `/letters/:id/edit`: the current version, or a text that could not be saved with the reason why. */
export function respondWithEditor(c: Context<AppEnv>, editor: Editor, form = emptyForm) {
  const language = c.get("language");
  const page = {
    scripts: ["letters.js"],
    isPrivate: true,
    title: letterMessages[language].edit.title(editor.letter.companyName),
    children: (
      <EditPage
        editor={editor}
        language={language}
        form={form}
        baseVersion={baseOf(form, editor.letter.version)}
        saveId={crypto.randomUUID()}
      />
    ),
  };
  return respondWithForm(c, page, form);
}

/** A text that was not refused for its version stays on the one it was made from, so that a later save meets the others. */
const baseOf = ({ error, values }: FormState, current: number) =>
  error?.code === "VERSION_CONFLICT" ? current : baseIn(values, current);
