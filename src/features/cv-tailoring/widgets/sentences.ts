const boundary = /(?<=[.!?…])[\s\u00A0\u202F]{1,5}(?=["«“(]?[\p{Lu}\p{N}])/u;

/** These end with a full stop and end no sentence. */
const shortened =
  /(?:^|[\s(])(?:m|mm|mme|mr|mrs|ms|dr|pr|st|ste|env|approx|etc|ex|e\.g|i\.e|cf|n°|no|vol|inc|ltd|p)\.$/iu;

/** It returns the sentences of a text as they stand in it; together, with spaces between, they are the text. */
export function ownSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(boundary)) {
    const before = sentences.at(-1);
    if (before !== undefined && shortened.test(before))
      sentences.push(`${sentences.pop()} ${part}`);
    else sentences.push(part);
  }
  return sentences.filter((sentence) => sentence !== "");
}

/** It returns the beginning of a text that ends with a sentence; null where not even the first one fits. */
export function cutAtSentence(text: string, most: number): string | null {
  if (text.length <= most) return text;
  let cut = "";
  for (const sentence of ownSentences(text)) {
    const longer = cut === "" ? sentence : `${cut} ${sentence}`;
    if (longer.length > most) break;
    cut = longer;
  }
  return cut === "" ? null : cut;
}
