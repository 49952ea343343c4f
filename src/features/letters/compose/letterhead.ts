import type { LetterDocument } from "../store/document";
import { grammars } from "./grammar";
import type { Candidate, ComposeInput } from "./plan";

/** Makes sender, recipient, place and date of what the profile has of them. */
export function letterheadOf({ companyName, language, candidate, date }: ComposeInput) {
  const { name, email, phone, location } = candidate.resume.basics;
  const town = [location?.postalCode, location?.city]
    .filter((part) => part !== undefined)
    .join(" ");
  const lines = [name, location?.address, town || undefined, email, phone];
  return {
    sender: lines.filter((line) => line !== undefined),
    recipient: [companyName],
    placeAndDate: grammars[language].placeAndDate(location?.city, date),
  };
}

/** Dates a stored letter anew. Place and date are the only words of a letter that time changes. */
export function withDate(letter: LetterDocument, candidate: Candidate, date: Date): LetterDocument {
  const { city } = candidate.resume.basics.location ?? {};
  return { ...letter, placeAndDate: grammars[letter.language].placeAndDate(city, date) };
}
