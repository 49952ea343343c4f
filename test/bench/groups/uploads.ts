import { AppError } from "../../../src/platform/errors";
import type { UploadPurpose } from "../../../src/platform/upload-purpose";
import { receiveFile, type UploadRefusal } from "../../../src/engines/uploads";
import { aPng, aZip, docxParts } from "../../support/files/recipes";
import { atMost, type Row } from "../table";

const MB = 1024 * 1024;
const MOST_MS = 3_000;
const MOST_MB = 100;

const purpose: UploadPurpose = {
  name: "bench",
  kinds: ["docx", "png"],
  maxBytes: 10 * MB,
  pictures: { maxSide: 16_384, maxPixels: 50_000_000, isStripped: true },
  isOpen: false,
};
const refuse = (refusal: UploadRefusal) =>
  new AppError(refusal, { status: 415, title: { fr: refusal, en: refusal } });

const zeros = "0".repeat(100 * MB);
const typesBomb = { name: "[Content_Types].xml", text: zeros, declaredBytes: 10 };

/** Each is refused; none may cost more than an honest file of ten megabytes does. */
const hostile = [
  ["a bomb that says so, 100 MB in 100 KB", aZip([...docxParts, { name: "word/a", text: zeros }])],
  ["a bomb that says 10 bytes", aZip([typesBomb, ...docxParts.slice(1)])],
  [
    "20,000 entries",
    aZip(Array.from({ length: 20_000 }, (_, index) => ({ name: `word/${index}` }))),
  ],
  ["30,000 × 30,000 pixels", aPng(30_000, 30_000)],
] as const;

/** The time and memory that a hostile file takes until it is refused. */
export async function benchUploads(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, bytes] of hostile) {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 1);
    const begun = performance.now();
    const incoming = { body: new Blob([bytes]).stream(), announcedBytes: null, name: "" };
    const outcome = await receiveFile(incoming, { purpose, refuse }).catch((error: Error) => error);
    const ms = performance.now() - begun;
    clearInterval(watch);
    const grown = (Math.max(most, process.memoryUsage().rss) - before) / MB;
    const refused = outcome instanceof Error ? outcome.message : "taken";
    rows.push(
      {
        what: `${what}: ${refused}`,
        figure: `${ms.toFixed(0)} ms`,
        goal: atMost(Math.round(ms), MOST_MS, " ms"),
      },
      {
        what: `${what}: memory`,
        figure: `${grown.toFixed(0)} MB`,
        goal: atMost(Math.round(grown), MOST_MB, " MB"),
      },
    );
  }
  return rows;
}
