import { parseJson } from "./inquiry";

/** These stand around the JSON of a script since the days of browsers that did not know scripts. */
const wrappers = ["//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", ";"];

/** A text, or a comma before a closing bracket; a text that is never closed reaches to the end. */
const textOrNeedlessComma = /"(?:[^"\\]|\\.)*"?|,(?=\s*[\]}])/gu;

/**
 * It parses JSON-LD as it is written on real pages: within a comment or CDATA, with a semicolon behind it, with line breaks in
 * its texts or with a comma too many. It returns undefined for a text that is not JSON even so.
 */
export function readJsonLd(script: string): unknown {
  const strict = parseJson(script);
  if (strict !== undefined) return strict;
  const bare = unwrapped(script)
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(textOrNeedlessComma, (found) => (found === "," ? "" : found));
  return parseJson(bare);
}

/** It cuts one wrapper after the other, because one pattern for all of them may take the square of the length. */
function unwrapped(script: string): string {
  let text = script.trim();
  for (;;) {
    const start = wrappers.find((wrapper) => text.startsWith(wrapper))?.length ?? 0;
    const end = wrappers.find((wrapper) => text.endsWith(wrapper))?.length ?? 0;
    if (text === "" || (start === 0 && end === 0)) return text;
    text = text.slice(start, text.length - end).trim();
  }
}

/** A type may carry a parameter: `application/ld+json; charset=utf-8`. */
export const isJsonLd = (type: string | null): boolean =>
  /^\s*application\/ld\+json\s*(?:;|$)/iu.test(type ?? "");
