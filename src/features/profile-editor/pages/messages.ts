import type { Language } from "../../../platform/language";
import type { SectionName } from "../form/fields";
import { english } from "./messages/english";
import { type EditorMessages, french } from "./messages/french";

export const editorMessages: Readonly<Record<Language, EditorMessages>> = {
  fr: french,
  en: english,
};

export const fieldLabel = (
  { fields }: EditorMessages,
  section: SectionName | "basics",
  field: string,
): string => fields[`${section}.${field}`] ?? fields[field] ?? field;

export type { EditorMessages };
