import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { tailoringMessages } from "../messages";

type Props = { readonly language: Language; readonly id: string; readonly title: string };

/** `/cv/:cvId/delete` asks once more, because nothing brings a deleted CV back. */
export function CvRemovalPage({ language, id, title }: Props) {
  const texts = tailoringMessages[language].removal;
  return (
    <div class="tailoring">
      <header class="tailoring-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(title)}</p>
      </header>
      <Form class="actions" action={`/cv/${id}/delete`} language={language}>
        <button type="submit" class="quiet danger">
          {texts.submit}
        </button>
        <a class="quiet" href={`/cv/${id}`}>
          {texts.keep}
        </a>
      </Form>
    </div>
  );
}
