/** Tabs, ends of lines and the form feed are text; the other control characters are not. */
// oxlint-disable-next-line no-control-regex -- It looks for control characters.
const NOT_TEXT = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Markup begins with a tag, a comment, a doctype or a declaration; a browser would run a page of it. */
const MARKUP = /^[\s\ufeff]*<(?:[a-z!?/])/i;

/** It says by a byte order mark whether a text is UTF-16; every other text must be UTF-8. */
function encodingOf(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
}

/** It checks a text chunk by chunk, so that a long one is never whole in memory. */
export class TextCheck {
  #decoder: TextDecoder | null = null;
  #isFirst = true;
  #isSound = true;

  /** It returns false as soon as the bytes are no text. */
  add(chunk: Uint8Array): boolean {
    this.#decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: false });
    return this.#take(() => this.#decoder?.decode(chunk, { stream: true }) ?? "");
  }

  /** It returns false for a text whose last character is cut. */
  end(): boolean {
    return this.#take(() => this.#decoder?.decode() ?? "");
  }

  #take(decode: () => string): boolean {
    const text = decoded(decode);
    if (text === null || NOT_TEXT.test(text)) this.#isSound = false;
    else if (this.#isFirst && MARKUP.test(text)) this.#isSound = false;
    this.#isFirst &&= text === null || text.trim() === "";
    return this.#isSound;
  }
}

function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    // A fatal decoder throws where the bytes are not in its encoding.
    return null;
  }
}

/** The head may end in the middle of a character. */
export const looksLikeText = (head: Uint8Array): boolean => new TextCheck().add(head);
