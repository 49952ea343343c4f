import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { formatFileSize } from "../../../../ui/file-size";
import { Form } from "../../../../ui/form";
import { uploadTexts } from "../../../../ui/upload-texts";
import { UploadProgress } from "../../../../ui/upload-progress";
import { Moment } from "../../../../ui/moment";
import { downloadPath } from "../../api/wire";
import type { FilePage } from "../../keeping/list-files";
import type { UnfinishedUpload } from "../../receiving/list-uploads";
import type { StoredFile } from "../../receiving/settle";
import { filesMessages } from "../messages";
import { UnfinishedUploads } from "./unfinished-uploads";

type Props = {
  readonly language: Language;
  readonly page: FilePage;
  readonly uploads: readonly UnfinishedUpload[];
  readonly form: FormState;
};

/** From this share on, the meter has the colour of a warning. */
const NEARLY_FULL = 0.9;

/** `/files` shows what a person keeps and the storage it takes, and takes more. */
export function FilesPage({ language, page, uploads, form }: Props) {
  const texts = filesMessages[language];
  const { usedBytes, quotaBytes } = page.storage;
  const used = texts.storage(
    formatFileSize(usedBytes, language),
    formatFileSize(quotaBytes, language),
  );
  return (
    <div class="files" data-island="files">
      <header class="files-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p class="storage figures">
          <span id="storage-label" class="visually-hidden">
            {texts.storageLabel}
          </span>
          <meter
            aria-labelledby="storage-label"
            min={0}
            max={quotaBytes}
            value={usedBytes}
            optimum={0}
            high={quotaBytes * NEARLY_FULL}
          ></meter>
          <span data-storage>{used}</span>
        </p>
      </header>
      <UploadForm language={language} form={form} />
      <UnfinishedUploads language={language} uploads={uploads} />
      <section class="files-list" aria-labelledby="files-title">
        <h2 id="files-title">{texts.list}</h2>
        <FileRows language={language} page={page} />
      </section>
    </div>
  );
}

function UploadForm({ language, form }: Pick<Props, "language" | "form">) {
  const texts = filesMessages[language];
  const options = Object.entries(texts.purposes);
  return (
    <Form
      class="request fields"
      action="/files"
      enctype="multipart/form-data"
      language={language}
      state={form}
      data-upload={JSON.stringify(uploadTexts[language])}
    >
      <h2>{texts.upload}</h2>
      <SelectField
        id="purpose"
        name="purpose"
        label={texts.purpose}
        options={options}
        value={form.values["purpose"] ?? "document"}
      />
      <InputField
        id="file"
        {...fieldIn(form, "file")}
        type="file"
        label={texts.file}
        hint={texts.uploadHint}
        required
      />
      <button type="submit">{texts.submit}</button>
      <UploadProgress language={language} />
    </Form>
  );
}

function FileRows({ language, page }: Pick<Props, "language" | "page">) {
  const texts = filesMessages[language];
  if (page.files.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.empty}</p>
        <p>{texts.emptyHint}</p>
      </div>
    );
  }
  return (
    <>
      <ul class="drawer rows file-rows">
        {page.files.map((file) => (
          <FileRow language={language} file={file} />
        ))}
      </ul>
      {page.next !== null && (
        <p>
          <a class="quiet" rel="next" href={`/files?after=${page.next}`}>
            {texts.older}
          </a>
        </p>
      )}
    </>
  );
}

function FileRow({ language, file }: { readonly language: Language; readonly file: StoredFile }) {
  const texts = filesMessages[language];
  return (
    <li>
      <div>
        <p class="row-name">
          <a href={downloadPath(file.id)} download>
            <bdi>{file.name}</bdi>
          </a>
        </p>
        <p class="hint figures">
          {file.kind.toUpperCase()} · {formatFileSize(file.size, language)} ·{" "}
          <Moment at={file.createdAt} language={language} /> · {texts.scans[file.scan]}
        </p>
      </div>
      <a
        class="quiet minor"
        href={`/files/${file.id}/delete`}
        aria-label={texts.removeLabel(file.name)}
      >
        {texts.remove}
      </a>
    </li>
  );
}
