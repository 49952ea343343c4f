import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The Worker prints a message of mail as its head, an empty line and its text; every other line of it is JSON. */
export const isMail = (printed: string) => /^To: .+\nSubject: /.test(printed);

let saved = 0;

/** A Worker writes no files, so that the command which serves it keeps what it prints: one file for each message. */
export async function saveMail(folder: string, printed: string): Promise<void> {
  saved += 1;
  const name = `${new Date().toISOString().replaceAll(":", "-")}-${saved}.eml`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), printed);
}
