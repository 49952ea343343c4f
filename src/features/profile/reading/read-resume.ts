import type { Node } from "jsonc-parser";
import type { Localized } from "../../../platform/language";
import { Resume } from "../api/schemas";
import { decodeText } from "../../../platform/decode-text";
import { binaryKind } from "./file-kind";
import { notes } from "./messages";
import { NoteTaker, type ResumeNote } from "./note";
import { parseJsonTree } from "./parse-json-tree";
import { type KeptFields, FieldReader } from "./read-fields";
import { standard } from "./standard";

/** The resume of a file with what was read in part, or every problem that stands in the way. */
export type ResumeReading =
  | { readonly resume: Resume; readonly warnings: readonly ResumeNote[] }
  | { readonly problems: readonly ResumeNote[] };

/** A longer file is no resume: its text alone would fill two hundred pages. */
export const MAX_RESUME_BYTES = 1_000_000;

/** Reads a JSON Resume of any version as it lies in a file. What it promises stands in the README beside it. */
export async function readResume(bytes: Uint8Array): Promise<ResumeReading> {
  if (bytes.length === 0) return aboutFile(notes.empty);
  if (bytes.length > MAX_RESUME_BYTES) return aboutFile(notes.tooLarge(MAX_RESUME_BYTES / 1_000));
  const binary = binaryKind(bytes);
  if (binary) return aboutFile(binary);
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (text.includes("\0")) return aboutFile(notes.notText);
  const taker = new NoteTaker(text);
  if (!decoded.ok) {
    taker.problem({ offset: decoded.offset, path: "" }, notes.damaged);
    return { problems: taker.problems };
  }
  const document = await readDocument(text, taker);
  const { problems, warnings } = taker;
  if (problems.length > 0 || document === null) return { problems };
  return { resume: Resume.parse(document), warnings };
}

const aboutFile = (message: Localized): ResumeReading => ({
  problems: [{ line: 1, path: "", message }],
});

/** Returns the known fields; null for a text that is no JSON object. */
async function readDocument(text: string, taker: NoteTaker): Promise<KeptFields | null> {
  const parsed = await parseJsonTree(text);
  if (!parsed.ok) {
    taker.problem({ offset: parsed.offset, path: "" }, parsed.message);
    return null;
  }
  const { root } = parsed;
  if (root.type !== "object") {
    taker.problem({ offset: root.offset, path: "" }, notes.rootType(root.type));
    return null;
  }
  const document = new FieldReader(text, taker).fields({ node: root, path: "" }, standard);
  const { basics } = document;
  const hasName = typeof basics === "object" && "name" in basics;
  if (!hasName && taker.problems.length === 0) {
    const place = basicsOf(root)?.offset ?? root.offset;
    taker.problem({ offset: place, path: "basics.name" }, notes.nameNeeded);
  }
  return document;
}

const basicsOf = (root: Node): Node | undefined =>
  root.children?.find(
    ({ children: [key] = [] }) => key?.value === "basics" || key?.value === "bio",
  );
