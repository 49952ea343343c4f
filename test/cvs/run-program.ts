import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const PATIENCE_MS = 180_000;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "cv-"));
  return work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

/** It sets a document of TeX; the second run is not needed, because nothing refers to a page. */
export const printTex = (source: string): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "cv.tex"), source);
    const options = { cwd: folder, timeout: PATIENCE_MS };
    await execute(
      "pdflatex",
      ["-interaction=nonstopmode", "-halt-on-error", "cv.tex"],
      options,
    ).catch(async (cause: unknown) => {
      const log = await readFile(join(folder, "cv.log"), "utf8").catch(() => "");
      throw new Error(log.slice(-1_500), { cause });
    });
    return readFile(join(folder, "cv.pdf"));
  });

/** LibreOffice starts slowly, and gets all documents at once. */
export const printWord = (documents: readonly Uint8Array[]): Promise<Uint8Array[]> =>
  inFolder(async (folder) => {
    const names = documents.map((_, at) => `${at}.docx`);
    await Promise.all(names.map((name, at) => writeFile(join(folder, name), documents[at] ?? "")));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...names];
    await execute("soffice", args, { cwd: folder, timeout: PATIENCE_MS });
    return Promise.all(names.map((name) => readFile(join(folder, name.replace("docx", "pdf")))));
  });
