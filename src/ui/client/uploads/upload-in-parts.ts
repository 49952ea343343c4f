import { find } from "../dom";
import type { UploadTexts } from "../../upload-texts";
import { ask } from "./ask";
import {
  askForState,
  knownShare,
  sendParts,
  type SendingEnd,
  type UploadState,
} from "./send-in-parts";
import {
  forgetUnfinished,
  type Hold,
  holdUpload,
  isSameFile,
  listUnfinished,
  rememberUnfinished,
  type Unfinished,
} from "./unfinished";
import { UploadPanel } from "./upload-panel";

/** It is what the pages that take files do differently. */
export type UploadPage = {
  /** A person who is signed out is led to sign in and back to this page, where the upload goes on. */
  readonly home: string;
  /** A file up to this size is sent with the form itself. */
  readonly wholeUpToBytes: number;
  readonly purpose: () => string;
  /** It gives the name under which a file is kept, where that is not its own. */
  readonly nameOf?: (file: File) => Promise<string>;
  /** It shows the purpose of an upload that was interrupted. */
  readonly restore?: (purpose: string) => void;
  /** It gives the page to go to once the file is kept, or the reason why it is of no use. */
  readonly use?: (fileId: number) => Promise<UploadUse>;
};

export type UploadUse = { readonly path: string } | { readonly reason: string };

type Held = { readonly upload: UploadState; readonly release: Hold };
type Running = Held & { readonly file: File };

const abandon = (id: string) => ask(`/api/v1/uploads/${id}`, { method: "DELETE" });

/** It sends large files in parts, with their progress, and goes on with one after a pause, a lost line or a reload. */
export class UploadInParts {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #page: UploadPage;
  readonly #submit: HTMLButtonElement;
  readonly #panel: UploadPanel;
  #running: Running | null = null;
  /** It is the interrupted upload that the panel tells of. */
  #offered: string | null = null;
  #stop: AbortController | null = null;
  readonly #waiting = { retrying: () => this.#panel.say("retrying") };

  constructor(form: HTMLFormElement, page: UploadPage) {
    const texts = JSON.parse(form.dataset["upload"] ?? "{}") as UploadTexts;
    this.#form = form;
    this.#input = find(form, 'input[type="file"]', HTMLInputElement);
    this.#page = page;
    this.#submit = find(form, 'button[type="submit"]', HTMLButtonElement);
    this.#panel = new UploadPanel(form, texts);
  }

  listen(): void {
    this.#form.addEventListener("submit", (event) => {
      const [file] = this.#input.files ?? [];
      if (!file || file.size <= this.#page.wholeUpToBytes) return;
      event.preventDefault();
      void this.#begin(file);
    });
    this.#panel.pauseButton.addEventListener("click", () => void this.#pauseOrResume());
    this.#panel.cancelButton.addEventListener("click", () => void this.#giveUp());
    void this.#offerOne();
  }

  /** After a reload the browser no longer holds the file, so that the person chooses it once more. */
  async #offerOne(): Promise<void> {
    for (const unfinished of this.#listOwn()) {
      const release = await holdUpload(unfinished.id);
      // Another tab sends it.
      if (!release) continue;
      const upload = await askForState(unfinished.id, this.#waiting);
      release();
      if (upload === "refused" || this.#running) return;
      if (upload !== "gone") return this.#offer(unfinished, upload);
      forgetUnfinished(unfinished.id);
    }
  }

  /** A page for one purpose leaves the uploads of the others to the page of files. */
  #listOwn(): Unfinished[] {
    const { restore, purpose } = this.#page;
    const all = listUnfinished();
    return restore ? all : all.filter((each) => each.purpose === purpose());
  }

  #offer(unfinished: Unfinished, upload: UploadState): void {
    this.#offered = unfinished.id;
    this.#panel.show("give up");
    this.#panel.advance(knownShare(upload));
    this.#page.restore?.(unfinished.purpose);
    this.#panel.say("unfinished", unfinished);
  }

  async #begin(file: File): Promise<void> {
    this.#submit.disabled = true;
    this.#panel.show("pause");
    const held = (await this.#resumable(file)) ?? (await this.#open(file));
    if (!held) return;
    if (held === "refused") return this.#signInFirst();
    const { id } = held.upload;
    const { name, size, lastModified: modifiedAt } = file;
    rememberUnfinished({ id, name, size, modifiedAt, purpose: this.#page.purpose() });
    this.#offered = null;
    this.#running = { ...held, file };
    await this.#run();
  }

  /** An upload of the same file goes on, unless another tab sends it. */
  async #resumable(file: File): Promise<Held | "refused" | null> {
    for (const before of this.#listOwn()) {
      const isSame = isSameFile(file, before);
      if (!isSame && before.id !== this.#offered) continue;
      const release = await holdUpload(before.id);
      if (!release) continue;
      const known = isSame ? await askForState(before.id, this.#waiting) : "gone";
      if (known === "refused") return known;
      if (known !== "gone") return { upload: known, release };
      if (!isSame) await this.#giveWay(before.id);
      forgetUnfinished(before.id);
      release();
    }
    return null;
  }

  /** Another file than the offered one begins anew. The bytes of that one are given back first, as the new one may need them. */
  async #giveWay(id: string): Promise<void> {
    this.#panel.say("other");
    this.#offered = null;
    await abandon(id);
  }

  async #open(file: File): Promise<Held | null> {
    const name = (await this.#page.nameOf?.(file)) ?? file.name;
    const wanted = { purpose: this.#page.purpose(), name, size: file.size };
    const answer = await ask<UploadState>("/api/v1/uploads", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(wanted),
    });
    const upload = answer?.data;
    const release = upload ? await holdUpload(upload.id) : null;
    if (upload && release) return { upload, release };
    if (answer?.status === 401) this.#signInFirst();
    this.#end();
    if (answer) this.#panel.say("failed", answer);
    else this.#panel.say("offline");
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
    if (end.kind !== "paused") await this.#finish(end, { upload, file });
  }

  async #finish(end: SendingEnd, { upload, file }: Omit<Running, "release">): Promise<void> {
    if (end.kind === "signed out") return this.#signInFirst();
    if (end.kind === "done") return this.#use(end.fileId, { upload, file });
    this.#end();
    if (end.kind === "unreadable") {
      this.#offered = upload.id;
      this.#panel.show("give up");
      return this.#panel.say("unreadable", file);
    }
    forgetUnfinished(upload.id);
    if (end.kind === "gone") return this.#begin(file);
    if (end.kind === "failed") {
      // Otherwise its bytes would stay reserved for a day.
      void abandon(upload.id);
      return this.#panel.say("failed", end);
    }
  }

  /** The file is kept already; where it is of no use to the page, the sentence says why. */
  async #use(fileId: number, { upload, file }: Omit<Running, "release">): Promise<void> {
    const used = (await this.#page.use?.(fileId)) ?? { path: this.#page.home };
    this.#end();
    forgetUnfinished(upload.id);
    if ("reason" in used) return this.#panel.say("failed", used);
    this.#panel.say("done", file);
    location.assign(used.path);
  }

  #signInFirst(): void {
    location.assign(this.#page.home);
  }

  async #pauseOrResume(): Promise<void> {
    const { signal } = this.#stop ?? {};
    if (!this.#running || !signal) return;
    const { upload, file } = this.#running;
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
    if (typeof state !== "string") this.#running = { ...this.#running, upload: state };
    await this.#run();
  }

  /** The page is drawn anew with what the storage is then, unless the line is down. */
  async #giveUp(): Promise<void> {
    const id = this.#running?.upload.id ?? this.#offered;
    this.#stop?.abort();
    this.#end();
    this.#offered = null;
    this.#input.focus();
    if (id !== null) forgetUnfinished(id);
    // The progress is seen until the bytes are given back, as leaving the page earlier would keep them.
    const isAbandoned = id !== null && (await abandon(id));
    if (this.#running) return;
    this.#panel.hide();
    if (isAbandoned) location.assign(this.#page.home);
  }

  /** The sentence about the end stays, with nothing left to press. */
  #end(): void {
    this.#running?.release();
    this.#running = null;
    this.#submit.disabled = false;
    this.#panel.show("none");
  }
}
