import type { Node, ParseError } from "jsonc-parser";
import type { Localized } from "../../../platform/language";
import { textKind } from "./file-kind";
import { notes } from "./messages";

export type ParsedJson =
  | { readonly ok: true; readonly root: Node }
  | { readonly ok: false; readonly offset: number; readonly message: Localized };

/** A deeper file is no resume, and the parser calls itself once a level. */
const MAX_DEPTH = 50;

/** Parses JSON as strictly as `JSON.parse`, and keeps where each value stands. The parser loads on first use. */
export async function parseJsonTree(text: string): Promise<ParsedJson> {
  const { parseTree } = await import("jsonc-parser");
  const start = text.search(/\S/u);
  if (start < 0) return { ok: false, offset: 0, message: notes.empty };
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return { ok: false, offset: tooDeep, message: notes.tooDeep(MAX_DEPTH) };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!error && root) return { ok: true, root };
  const kind = textKind(text);
  if (kind) return { ok: false, offset: start, message: kind };
  if (!error || (error.offset === start && !/["[{]/u.test(text.charAt(start))))
    return { ok: false, offset: start, message: notes.notJson };
  return { ok: false, ...explain(text, error) };
}

/** It finds the bracket that opens one level too many; brackets in texts do not count. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/gu)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return null;
}

type Mistake = { readonly offset: number; readonly message: Localized };

/** These are the numbers of jsonc-parser's `ParseErrorCode`, a const enum that no isolated module can import. */
const CODES = {
  invalidSymbol: 1,
  invalidNumber: 2,
  nameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endExpected: 9,
  comment: 10,
  endOfComment: 11,
  endOfString: 12,
  endOfNumber: 13,
  unicode: 14,
  escape: 15,
  character: 16,
} as const;

const simple: Readonly<Record<number, Localized>> = {
  [CODES.invalidNumber]: notes.number,
  [CODES.nameExpected]: notes.nameMissing,
  [CODES.valueExpected]: notes.valueMissing,
  [CODES.colonExpected]: notes.colonMissing,
  [CODES.commaExpected]: notes.commaMissing,
  [CODES.closeBraceExpected]: notes.commaMissing,
  [CODES.closeBracketExpected]: notes.commaMissing,
  [CODES.endExpected]: notes.extra,
  [CODES.comment]: notes.comment,
  [CODES.endOfComment]: notes.comment,
  [CODES.endOfString]: notes.quoteOpen,
  [CODES.endOfNumber]: notes.number,
  [CODES.unicode]: notes.escape,
  [CODES.escape]: notes.escape,
  [CODES.character]: notes.control,
};

const MAX_NAME = 60;

function explain(text: string, { error, offset, length }: ParseError): Mistake {
  const end = text.trimEnd().length;
  const isOpenText = error === CODES.endOfString && offset + length >= end;
  if (offset >= end || isOpenText) return { offset: Math.max(0, end - 1), message: notes.cutOff };
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(",") && /[\]}]/u.test(text.charAt(offset)))
    return { offset: before.length - 1, message: notes.trailingComma };
  if (/['‘’“”«]/u.test(text.charAt(offset))) return { offset, message: notes.quoteKind };
  if (/^[\p{L}\p{N}_$-]+\s*:/u.test(text.slice(offset, offset + MAX_NAME)))
    return { offset, message: notes.nameMissing };
  const excerpt = /^[^\s,\]}]{1,20}|^./u.exec(text.slice(offset))?.[0] ?? "";
  return { offset, message: simple[error] ?? notes.symbol(excerpt) };
}
