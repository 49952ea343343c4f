import type { Context } from "hono";
import type { AppEnv } from "../../../../../src/platform/context";
import { emptyForm, type FormState } from "../../../../../src/platform/form";
import type { Language } from "../../../../../src/platform/language";
import { fieldIn, InputField } from "../../../../../src/ui/fields";
import { Form } from "../../../../../src/ui/form";
import { respondWithForm } from "../../../../../src/ui/form-answer";
import { listNotes, type Note } from "../store/notes";
import { notesMessages } from "./messages";

/** The page as it is, or with its form as it was refused. */
export async function respondWithNotes(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const notes = await listNotes(c.var.ctx);
  const { title } = notesMessages[language];
  const children = <NotesPage language={language} notes={notes} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}

type Props = {
  readonly language: Language;
  readonly notes: readonly Note[];
  readonly form: FormState;
};

function NotesPage({ language, notes, form }: Props) {
  const texts = notesMessages[language];
  return (
    <>
      <h1>{texts.title}</h1>
      <Form action="/notes" language={language} state={form} novalidate>
        <InputField id="text" label={texts.text} {...fieldIn(form, "text")} />
        <button type="submit">{texts.save}</button>
      </Form>
      <ul>
        {notes.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  );
}
