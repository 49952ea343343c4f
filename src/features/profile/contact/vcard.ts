import type { Resume } from "../api/schemas";
import { plainText } from "../plain-text";

/** It writes who somebody is and how to reach them as a vCard 4.0 (RFC 6350). */
export function vcardOf(resume: Resume): string {
  const { name, label, summary, email, phone, url, image, profiles } = resume.basics;
  const digits = phone?.replaceAll(/[^+\d]/g, "");
  const employer = resume.work.find(({ startDate, endDate }) => startDate && !endDate)?.name;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "PRODID:-//Atelier//CV//EN",
    `FN:${escaped(name)}`,
    ...present("TITLE", label),
    ...present("ORG", employer),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    ...(digits ? [`TEL;VALUE=uri:tel:${digits}`] : []),
    ...addressOf(resume.basics.location),
    ...uri("URL", url),
    ...profiles.flatMap((profile) => uri("URL", profile.url)),
    ...uri("PHOTO", image),
    ...present("NOTE", summary),
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const present = (property: string, text: string | undefined): string[] =>
  text ? [`${property}:${escaped(text)}`] : [];

/** A URI stands as it is (RFC 6350, 4.2); one that cannot be parsed is left out. */
const uri = (property: string, text: string | undefined): string[] =>
  text !== undefined && /^https?:/i.test(text) && URL.canParse(text)
    ? [`${property}:${new URL(text).href}`]
    : [];

/** The post office box and the apartment are empty, as the RFC recommends. */
function addressOf(location: Resume["basics"]["location"]): string[] {
  const { address, city, region, postalCode, countryCode } = location ?? {};
  const parts = [address, city, region, postalCode, countryCode].map((part) => escaped(part ?? ""));
  return parts.some((part) => part !== "") ? [`ADR:;;${parts.join(";")}`] : [];
}

/** These marks separate values, and a line end is written as a backslash and an n (RFC 6350, 3.4). */
const escaped = (text: string): string =>
  plainText(text)
    .toWellFormed()
    .replaceAll(/[\\,;]/g, "\\$&")
    .replaceAll("\n", "\\n")
    // oxlint-disable-next-line no-control-regex -- A text value holds no control character (RFC 6350, 4.1).
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

/** A line has at most 75 octets, and a fold never cuts a character (RFC 6350, 3.2). */
const MAX_OCTETS = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      // The space that begins a continued line counts too.
      [current, octets] = [" ", 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
