import { LetterType, type LetterDocument } from "../store/document";
import { bodyOf, type LetterText, textOfLetter } from "./editing/letter-text";
import type { LetterPair } from "../api/schemas";

export const editParts = ["subject", "salutation", "body", "closing"] as const;
export type EditPart = (typeof editParts)[number];
export type EditField = `${LetterType}_${EditPart}`;

/** The edit form's text fields, as typed. */
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
    [`${type}_body`]: bodyOf(paragraphs),
    [`${type}_closing`]: lines.closing,
  } as Record<`${T}_${EditPart}`, string>;
}

type Posted = Readonly<Record<string, unknown>>;

/** Reads the fields of a posted form; a file or an absent field is an empty one. */
export function postedFields(posted: Posted): EditFields {
  return Object.fromEntries(editFields.map((name) => [name, stringIn(posted, name)])) as EditFields;
}

/** The body of the save that a posted form asks for, before it is checked. */
export function toSave(posted: Posted): unknown {
  const fields = postedFields(posted);
  return {
    base_version: Number(stringIn(posted, "base_version")),
    save_id: posted["save_id"],
    motivation: textIn(fields, "motivation"),
    anti_motivation: textIn(fields, "anti_motivation"),
  };
}

/** The version that a posted form was made from; `current` where it does not say. */
export function baseIn(posted: Posted, current: number): number {
  const base = Number(stringIn(posted, "base_version"));
  return Number.isInteger(base) && base > 0 ? base : current;
}

function textIn(fields: EditFields, type: LetterType): LetterText {
  const body = fields[`${type}_body`];
  return {
    subject: fields[`${type}_subject`],
    salutation: fields[`${type}_salutation`],
    // A form ends its lines in two characters, and only one of them was typed.
    paragraphs: [body.replaceAll("\r\n", "\n")],
    closing: fields[`${type}_closing`],
  };
}

/** The field that an issue of `SaveVersion` is about, by the issue’s path. */
export function fieldOfIssue([type, part]: readonly PropertyKey[]): EditField | undefined {
  const name = `${String(type)}_${part === "paragraphs" ? "body" : String(part)}`;
  return editFields.find((field) => field === name);
}

const stringIn = (posted: Posted, name: string) => {
  const value = posted[name];
  return typeof value === "string" ? value : "";
};
