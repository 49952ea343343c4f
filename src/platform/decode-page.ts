/** A browser looks for a declaration in this many bytes. */
const PRESCAN_BYTES = 1_024;

/** One byte is one character in these, so that text in them is hardly ever valid UTF-8 by chance. */
const singleByte = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866)/u;

/**
 * Decodes a web page as a browser does: by its byte order mark, else its header, else what it declares early, else
 * windows-1252. In two cases it reads UTF-8 where a browser would show garbled words: where bytes that are UTF-8 are declared
 * nowhere, and where they are declared as a single-byte encoding.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const decoder =
    markedDecoder(bytes) ??
    decoderFor(headerCharset(contentType ?? "")) ??
    decoderFor(declaredCharset(String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES)))) ??
    new TextDecoder("windows-1252");
  const utf8 = singleByte.test(decoder.encoding) ? strictUtf8(bytes) : null;
  return utf8 ?? decoder.decode(bytes);
}

function markedDecoder([first, second, third]: Uint8Array): TextDecoder | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder();
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return null;
}

/** It returns null for a label that names no encoding of the web. */
function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

const headerCharset = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType)?.[1];

/** Comments, declarations and tags, each whole, so that nothing within them is taken for a tag of its own. */
const markup =
  /<!--[^]*?(?:-->|$)|<(meta)(?=[\s/])((?:"[^"]*"|'[^']*'|[^"'>])*)>|<[!/?a-z](?:"[^"]*"|'[^']*'|[^"'>])*>?/giu;

/** The first `meta` of the opening that declares an encoding; the attribute of a script is not the page's. */
function declaredCharset(opening: string): string | undefined {
  for (const [, meta, attributes = ""] of opening.matchAll(markup)) {
    const label = meta === undefined ? undefined : metaCharset(attributesIn(attributes));
    if (label !== undefined) return readable(label);
  }
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/iu.exec(opening)?.[1];
  return declared === undefined ? undefined : readable(declared);
}

/** An opening that could be read cannot be UTF-16, and `x-user-defined` stands for windows-1252. */
function readable(label: string): string {
  if (/^\s*(?:utf-?16|ucs-?2|csunicode|unicode|iso-10646-ucs-2)/iu.test(label)) return "utf-8";
  return /^\s*x-user-defined\s*$/iu.test(label) ? "windows-1252" : label;
}

function metaCharset(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get("charset");
  if (charset !== undefined) return charset;
  const isPragma = attributes.get("http-equiv")?.toLowerCase() === "content-type";
  const content = (isPragma && attributes.get("content")) || "";
  return /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu
    .exec(content)
    ?.slice(1)
    .find(Boolean);
}

/** The first counts where an attribute is written twice. */
function attributesIn(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const each = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
  for (const [, name = "", double, single, bare] of text.matchAll(each)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? "");
  }
  return attributes;
}
