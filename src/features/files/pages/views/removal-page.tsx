import type { Language } from "../../../../platform/language";
import { formatFileSize } from "../../../../ui/file-size";
import { Form } from "../../../../ui/form";
import type { StoredFile } from "../../receiving/settle";
import { filesMessages } from "../messages";

type Props = { readonly language: Language; readonly file: StoredFile };

/** `/files/:id/delete` asks once more, because a deleted file cannot be brought back. */
export function RemovalPage({ language, file }: Props) {
  const texts = filesMessages[language].removal;
  return (
    <div class="files">
      <header class="files-head">
        <h1>{texts.title}</h1>
        <p class="lead file-name">{texts.lead(file.name, formatFileSize(file.size, language))}</p>
      </header>
      <Form class="actions" action={`/files/${file.id}/delete`} language={language}>
        <button type="submit" class="quiet danger">
          {texts.submit}
        </button>
        <a class="quiet" href="/files">
          {texts.keep}
        </a>
      </Form>
    </div>
  );
}
