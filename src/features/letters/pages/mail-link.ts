import { letterBody, type LetterDocument } from "../store/document";

/** Browsers on Windows hand over 2,048 characters at the most, and mail clients cut what is longer without a word. */
const MAX_LENGTH = 2_000;

export type MailLink = {
  readonly href: string;
  /** The text is in the link; else it is to be pasted, because it does not fit. */
  readonly hasText: boolean;
};

/** A link that opens the reader's own mail program with the subject of a letter, and with its text where that fits. */
export function mailLinkOf(letter: LetterDocument): MailLink {
  const subject = `mailto:?subject=${encoded(subjectOf(letter))}`;
  const whole = `${subject}&body=${encoded(letterBody(letter))}`;
  if (whole.length <= MAX_LENGTH) return { href: whole, hasText: true };
  return { href: subject.slice(0, MAX_LENGTH), hasText: false };
}

/** A mail says by its place what its subject is: "Subject: Application" is "Application" there. */
function subjectOf({ subject }: LetterDocument): string {
  const words = subject.replace(/^(?:Objet|Subject)\s*:\s*/u, "");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** RFC 6068 wants lines to end in CRLF, and an unpaired surrogate would throw. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/g, "\r\n"));
