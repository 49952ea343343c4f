import { EntryId, RESUME_LIMITS, ResumeEmail, ResumeUrl } from "../api/schemas";
import { plainText } from "../plain-text";
import { notes } from "./messages";
import type { NoteTaker, Place } from "./note";
import { readDate } from "./read-date";
import type { TextKind } from "./standard";

/** An empty text is what an editor leaves of a field that nobody filled in, and so is markup around nothing. */
export function isBlank(text: string): boolean {
  const own = cleaned(text);
  return own.length <= MAX_BLANK_CHARACTERS && plainText(own) === "";
}

const MAX_BLANK_CHARACTERS = 500;

/** Control characters are no text; line breaks and tabs are kept for `paragraph`. */
const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/(?![\n\t])[\p{Cc}\uFEFF]/gu, "")
    .trim();

/** Reads one text as its field holds it; undefined where nothing is kept, with a note unless the text was blank. */
export function readText(
  text: string,
  kind: TextKind,
  { place, taker }: { place: Place; taker: NoteTaker },
): string | undefined {
  if (isBlank(text)) return undefined;
  const own = cleaned(text);
  const max = RESUME_LIMITS[kind === "paragraph" ? "paragraphCharacters" : "lineCharacters"];
  if (kind === "url" && own.startsWith("data:")) {
    taker.warn(place, notes.urlLeftOut("data:"));
    return undefined;
  }
  if (own.includes("\uFFFD")) {
    taker.problem(place, notes.damaged);
    return undefined;
  }
  if (own.length > max) {
    taker.problem(place, notes.tooLong(own.length, max));
    return undefined;
  }
  return readers[kind](own, { place, taker });
}

type ReadOne = (text: string, at: { place: Place; taker: NoteTaker }) => string | undefined;

const readers: Readonly<Record<TextKind, ReadOne>> = {
  paragraph: (text) => text,
  line: (text) => text.replaceAll(/\s+/gu, " "),
  date: (text, { place, taker }) => {
    const read = readDate(text);
    if (read?.kind === "date") return keptDate(text, read, { place, taker });
    taker.problem(place, notes.date(excerptOf(text)));
    return undefined;
  },
  // An end that is not understood may not be left out: the post would be held today.
  endDate: (text, { place, taker }) =>
    readDate(text)?.kind === "open" ? undefined : readers.date(text, { place, taker }),
  url: (text, { place, taker }) => {
    const address = withScheme(text);
    const scheme = ResumeUrl.safeParse(address).success ? new URL(address).protocol : "";
    if (/^https?:$/u.test(scheme)) return address;
    if (scheme === "") taker.problem(place, notes.url(excerptOf(text)));
    else taker.warn(place, notes.urlLeftOut(scheme));
    return undefined;
  },
  email: (text, { place, taker }) => {
    const address = text.replace(/^mailto:/iu, "");
    if (ResumeEmail.safeParse(address).success) return address;
    taker.problem(place, notes.email(excerptOf(text)));
    return undefined;
  },
  // The standard knows no `id`, so that anything may stand there.
  id: (text) => EntryId.safeParse(text).data,
};

function keptDate(
  text: string,
  { date, isWhole }: { date: string; isWhole: boolean },
  { place, taker }: { place: Place; taker: NoteTaker },
): string {
  if (!isWhole) taker.warn(place, notes.dateInPart(excerptOf(text), date));
  return date;
}

/** `www.example.org/me` is written without its scheme more often than with it. */
function withScheme(text: string): string {
  const own = text.replace(/^\/\//u, "https://");
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(own)
    ? `https://${own}`
    : own;
}

const EXCERPT_CHARACTERS = 40;

const excerptOf = (text: string) =>
  text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS).toWellFormed()}…` : text;
