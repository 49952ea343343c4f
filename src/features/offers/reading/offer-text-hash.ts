import { hashText } from "../../../engines/uploads";

/** It is the SHA-256, in hexadecimal, of a text in lower case with single spaces: one offer pasted twice has one hash. */
export const offerTextHash = (text: string): Promise<string> =>
  hashText(text.toLowerCase().replaceAll(/\s+/gu, " ").trim());
