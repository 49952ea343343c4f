import * as z from "zod";
import { SaveVersion } from "../api/save-schema";
import { LetterType, type LetterDocument } from "../store/document";
import { joinParagraphs, type LetterText, textOfLetter } from "./editing/letter-text";
import type { LetterPair } from "../api/schemas";

export const editParts = ["subject", "salutation", "body", "closing"] as const;
export type EditPart = (typeof editParts)[number];
export type EditField = `${LetterType}_${EditPart}`;

/** The text of each field of the edit form. */
export type EditFields = Readonly<Record<EditField, string>>;

export const editFields: readonly EditField[] = LetterType.options.flatMap((type) =>
  editParts.map((part): EditField => `${type}_${part}`),
);

export function fieldsOfPair(pair: LetterPair): EditFields {
  return {
    ...fieldsOf(pair.motivation, "motivation"),
    ...fieldsOf(pair.anti_motivation, "anti_motivation"),
  };
}

function fieldsOf<T extends LetterType>(letter: LetterDocument, type: T) {
  const { paragraphs, ...lines } = textOfLetter(letter);
  return {
    [`${type}_subject`]: lines.subject,
    [`${type}_salutation`]: lines.salutation,
    [`${type}_body`]: joinParagraphs(paragraphs),
    [`${type}_closing`]: lines.closing,
  } as Record<`${T}_${EditPart}`, string>;
}

type Posted = Readonly<Record<string, unknown>>;

/** The body of the save that a posted form asks for, before it is checked; a file or an absent field is an empty one. */
const toSave = (posted: Posted) => ({
  base_version: Number(stringIn(posted, "base_version")),
  save_id: posted["save_id"],
  motivation: textIn(posted, "motivation"),
  anti_motivation: textIn(posted, "anti_motivation"),
});

/** The edit form posts these fields, which are read as the API reads its JSON. */
export const EditLettersForm = z.preprocess((posted) => toSave(posted as Posted), SaveVersion);

/** The version that a posted form was made from; `current` where it does not say. */
export function baseIn(posted: Posted, current: number): number {
  const base = Number(stringIn(posted, "base_version"));
  return Number.isInteger(base) && base > 0 ? base : current;
}

function textIn(posted: Posted, type: LetterType): LetterText {
  const textOf = (part: EditPart) => stringIn(posted, `${type}_${part}`);
  return {
    subject: textOf("subject"),
    salutation: textOf("salutation"),
    // A form ends its lines in two characters, and only one of them was typed.
    paragraphs: [textOf("body").replaceAll("\r\n", "\n")],
    closing: textOf("closing"),
  };
}

/** The field that an issue of `SaveVersion` is about, by the issue’s path, such as `motivation.paragraphs.0`. */
export function fieldOfIssue(path: string): EditField | undefined {
  const [type = "", part = ""] = path.split(".");
  const name = `${type}_${part === "paragraphs" ? "body" : part}`;
  return editFields.find((field) => field === name);
}

const stringIn = (posted: Posted, name: string) => {
  const value = posted[name];
  return typeof value === "string" ? value : "";
};
