import { find } from "../../../../ui/client/dom";
import { UploadInParts, type UploadUse } from "../../../../ui/client/uploads/upload-in-parts";
import { recordingName } from "../recording-name";
import { Recorder } from "./recorder";

/** A recording goes to the person's files in parts; then it is asked for its transcript. */
export function takeRecordings(form: HTMLFormElement): void {
  const input = find(form, 'input[type="file"]', HTMLInputElement);
  const language = find(form, "select", HTMLSelectElement);
  const takenAt = form.dataset["recordings"] ?? "";
  const recorder = new Recorder(find(form, "[data-recorder]", HTMLElement), (file) => {
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    form.requestSubmit();
  });
  form.hidden = false;
  void recorder.start();
  new UploadInParts(form, {
    home: location.pathname,
    wholeUpToBytes: 0,
    purpose: () => "recording",
    nameOf: recordingName,
    use: async (fileId) => {
      const used = await transcribe(takenAt, { file_id: fileId, language: language.value });
      if ("path" in used) await recorder.discard();
      return used;
    },
  }).listen();
}

type Answer = { readonly id?: string; readonly detail?: string };

/** A recording that is refused is of no use among the files either. */
async function transcribe(
  path: string,
  asked: { readonly file_id: number; readonly language: string },
): Promise<UploadUse> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  }).catch(() => null);
  const answer = ((await response?.json().catch(() => ({}))) ?? {}) as Answer;
  if (response?.ok && answer.id !== undefined) return { path: `/transcripts/${answer.id}` };
  if (response?.status === 415 || response?.status === 422) {
    await fetch(`/api/v1/files/${asked.file_id}`, { method: "DELETE" }).catch(() => null);
  }
  return { reason: answer.detail ?? String(response?.status ?? "") };
}
