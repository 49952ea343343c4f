import { notes } from "./messages";
import type { Localized } from "../../../platform/language";

type Signature = { readonly bytes: readonly number[]; readonly kind: keyof typeof notes.kinds };

const signatures: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "picture" },
  { bytes: [0xff, 0xd8, 0xff], kind: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "picture" },
  { bytes: [0x52, 0x49, 0x46, 0x46], kind: "picture" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], kind: "picture" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], kind: "picture" },
  { bytes: [0x42, 0x4d], kind: "picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "pdf" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "office" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "archive" },
  { bytes: [0x1f, 0x8b], kind: "archive" },
];

/** Files of other kinds are named by their first bytes; null where those could begin a text. */
export function binaryKind(bytes: Uint8Array): Localized | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  return found ? notes.kinds[found.kind] : null;
}

const textKinds: readonly (readonly [RegExp, keyof typeof notes.kinds])[] = [
  [/^\s*<(?:!doctype\s+html|html|head|body|!--)/iu, "html"],
  [/^\s*</u, "xml"],
  [/^\s*\{\\rtf/u, "rtf"],
  [/^\s*\\(?:documentclass|begin|usepackage)/u, "latex"],
  [/^(?:\s*#[^\n]*\n)*\s*(?:---\s*\n|["']?[\w$-]+["']?[ \t]*:(?:\s|$))/u, "yaml"],
];

/** Text that is no JSON is named by its beginning. */
export function textKind(text: string): Localized | null {
  const found = textKinds.find(([pattern]) => pattern.test(text.slice(0, 2_000)));
  return found ? notes.kinds[found[1]] : null;
}
