import type { Token } from "./tokens";
import { frenchFunctionWords, englishFunctionWords } from "./words/function-words";

/** These words are in both languages, or too short to tell. */
const shared = new Set("a on me as or plus non an no us in".split(" "));

const functionWords = new Set([...frenchFunctionWords, ...englishFunctionWords]);

export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}

export type Signs = { readonly fr: number; readonly en: number; readonly words: number };

/** It counts the words that show one language and not the other. */
export function signsOf(tokens: readonly Pick<Token, "folded">[]): Signs {
  let fr = 0;
  let en = 0;
  for (const { folded } of tokens) {
    const isFrench = frenchFunctionWords.has(folded);
    const isEnglish = englishFunctionWords.has(folded);
    if (isFrench === isEnglish || shared.has(folded)) {
      continue;
    }
    if (isFrench) fr += 1;
    else en += 1;
  }
  return { fr, en, words: tokens.length };
}

/** Words between quotation marks are another speaker’s, in any language, so they are blanked. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, (quote) => " ".repeat(quote.length));
}
