import type { Language } from "../../../../platform/language";
import { formatFileSize } from "../../../../ui/file-size";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { countParts } from "../../receiving/parts";
import type { UnfinishedUpload } from "../../receiving/list-uploads";
import { filesMessages } from "../messages";

type Props = { readonly language: Language; readonly uploads: readonly UnfinishedUpload[] };

/** It explains what reserves storage without being a file, and lets each be given up. */
export function UnfinishedUploads({ language, uploads }: Props) {
  const texts = filesMessages[language].unfinished;
  if (uploads.length === 0) return null;
  return (
    <section class="files-list" aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{texts.title}</h2>
      <p>{texts.hint}</p>
      <ul class="drawer rows upload-rows">
        {uploads.map(({ upload, have }) => (
          <li>
            <div>
              <p class="row-name">
                <bdi>{upload.name}</bdi>
              </p>
              <p class="hint figures">
                {formatFileSize(upload.size, language)} ·{" "}
                {texts.arrived(have.length, countParts(upload.size))} ·{" "}
                <Moment at={upload.createdAt} language={language} />
              </p>
            </div>
            <Form action={`/files/uploads/${upload.id}/cancel`} language={language}>
              <button
                type="submit"
                class="quiet danger minor"
                aria-label={texts.cancelLabel(upload.name)}
              >
                {texts.cancel}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
