import type { Language } from "../platform/language";
import { uploadTexts } from "./upload-texts";

type Props = { readonly language: Language };

/** It is filled by the browser module that sends a file in parts; nobody sees it before that begins. */
export function UploadProgress({ language }: Props) {
  const { progress, pause, cancel } = uploadTexts[language];
  return (
    <div class="upload-progress" data-progress hidden>
      <progress max={100} value={0} aria-label={progress}></progress>
      <output data-status></output>
      <div class="actions">
        <button type="button" class="quiet" data-pause>
          {pause}
        </button>
        <button type="button" class="quiet danger" data-cancel>
          {cancel}
        </button>
      </div>
    </div>
  );
}
