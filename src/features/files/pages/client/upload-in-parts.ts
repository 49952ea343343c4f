import { find } from "../../../../ui/client/dom";
import type { ClientTexts } from "../client-texts";
import { ask, sendParts, askForState, type UploadState } from "./send-in-parts";
import {
  forgetUnfinished,
  isSameFile,
  readUnfinished,
  rememberUnfinished,
  type Unfinished,
} from "./unfinished";
import { UploadPanel } from "./upload-panel";

/** A smaller file goes with the form: one request, and no way to go on is needed. */
const PLAIN_BYTES = 8 * 1024 * 1024;

type Running = { readonly upload: UploadState; readonly file: File };

const abandon = (id: string) => ask(`/api/v1/uploads/${id}`, { method: "DELETE" });

/** The page of files leads a person who is signed out to sign in and back, where the upload goes on. */
const signInFirst = () => location.assign("/files");

/** It sends large files in parts, with their progress, and goes on with one after a pause, a lost line or a reload. */
export class UploadInParts {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #purpose: HTMLSelectElement;
  readonly #submit: HTMLButtonElement;
  readonly #panel: UploadPanel;
  #running: Running | null = null;
  #stop: AbortController | null = null;
  readonly #waiting = { retrying: () => this.#panel.say("retrying") };

  constructor(form: HTMLFormElement) {
    const texts = JSON.parse(form.dataset["upload"] ?? "{}") as ClientTexts;
    this.#form = form;
    this.#input = find(form, 'input[type="file"]', HTMLInputElement);
    this.#purpose = find(form, "select", HTMLSelectElement);
    this.#submit = find(form, 'button[type="submit"]', HTMLButtonElement);
    this.#panel = new UploadPanel(form, texts);
  }

  listen(): void {
    this.#form.addEventListener("submit", (event) => {
      const [file] = this.#input.files ?? [];
      if (!file || file.size <= PLAIN_BYTES) return;
      event.preventDefault();
      void this.#begin(file);
    });
    this.#panel.pauseButton.addEventListener("click", () => void this.#pauseOrResume());
    this.#panel.cancelButton.addEventListener("click", () => this.#giveUp());
    const before = readUnfinished();
    if (before) void this.#offer(before);
  }

  /** After a reload the browser no longer holds the file, so that the person chooses it once more. */
  async #offer(unfinished: Unfinished): Promise<void> {
    const upload = await askForState(unfinished.id, this.#waiting);
    if (upload === "gone") return forgetUnfinished();
    if (upload === "refused" || this.#running) return;
    this.#panel.show("give up");
    this.#panel.advance(upload.have.length / upload.parts);
    this.#purpose.value = unfinished.purpose;
    this.#panel.say("unfinished", unfinished);
  }

  async #begin(file: File): Promise<void> {
    this.#submit.disabled = true;
    this.#panel.show("pause");
    const upload = (await this.#resumable(file)) ?? (await this.#open(file));
    if (!upload) return;
    if (upload === "refused") return signInFirst();
    const { name, size, lastModified: modifiedAt } = file;
    rememberUnfinished({ id: upload.id, name, size, modifiedAt, purpose: this.#purpose.value });
    this.#running = { upload, file };
    await this.#run();
  }

  /** Another file than the interrupted one begins anew, and what was kept of that one goes. */
  async #resumable(file: File): Promise<UploadState | "refused" | null> {
    const before = readUnfinished();
    if (!before) return null;
    if (isSameFile(file, before)) {
      const known = await askForState(before.id, this.#waiting);
      if (known !== "gone") return known;
    } else {
      this.#panel.say("other");
      // Its bytes are given back first, because the new file may need them.
      await abandon(before.id);
    }
    forgetUnfinished();
    return null;
  }

  async #open(file: File): Promise<UploadState | null> {
    const wanted = { purpose: this.#purpose.value, name: file.name, size: file.size };
    const answer = await ask<UploadState>("/api/v1/uploads", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(wanted),
    });
    if (answer?.data) return answer.data;
    if (answer?.status === 401) signInFirst();
    this.#end();
    this.#panel.say("failed", { reason: answer?.reason ?? "" });
    return null;
  }

  async #run(): Promise<void> {
    if (!this.#running) return;
    const { upload, file } = this.#running;
    this.#stop = new AbortController();
    this.#panel.show("pause");
    const end = await sendParts(upload, {
      file,
      signal: this.#stop.signal,
      progress: (share) => {
        this.#panel.advance(share);
        this.#panel.say("sending", file);
      },
      ...this.#waiting,
    });
    if (end.kind === "paused") return;
    if (end.kind === "signed out") return signInFirst();
    forgetUnfinished();
    this.#end();
    if (end.kind === "gone") return this.#begin(file);
    if (end.kind === "failed") {
      // Otherwise its bytes would stay reserved for a day, out of sight.
      void abandon(upload.id);
      return this.#panel.say("failed", end);
    }
    this.#panel.say("done", file);
    location.assign("/files");
  }

  async #pauseOrResume(): Promise<void> {
    const { signal } = this.#stop ?? {};
    if (!this.#running || !signal) return;
    const { file, upload } = this.#running;
    if (!signal.aborted) {
      this.#stop?.abort();
      this.#panel.show("resume");
      this.#panel.say("paused", file);
      return;
    }
    // A part that was cut off by the pause may have arrived.
    this.#stop = null;
    const state = await askForState(upload.id, this.#waiting);
    // The person may have given it up meanwhile.
    if (this.#running?.upload.id !== upload.id) return;
    this.#running = { file, upload: typeof state === "string" ? upload : state };
    await this.#run();
  }

  #giveUp(): void {
    const id = this.#running?.upload.id ?? readUnfinished()?.id;
    this.#stop?.abort();
    this.#end();
    this.#panel.hide();
    forgetUnfinished();
    if (id !== undefined) void abandon(id);
    this.#input.focus();
  }

  /** The sentence about the end stays, with nothing left to press. */
  #end(): void {
    this.#running = null;
    this.#submit.disabled = false;
    this.#panel.show("none");
  }
}
