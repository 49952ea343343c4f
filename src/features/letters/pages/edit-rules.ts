import type { FieldRules } from "../../../platform/form";
import type { Language } from "../../../platform/language";
import { editFields, fieldOfIssue } from "../versions/edit-form";
import { letterMessages } from "./messages";

/** Each field of the edit form shows these sentences when it is wrong. */
export function editRulesOf(language: Language): FieldRules {
  const { body, line } = letterMessages[language].edit.errors;
  const sentenceOf = (field: string) => (field.endsWith("_body") ? body : line);
  return {
    fields: Object.fromEntries(editFields.map((field) => [field, sentenceOf(field)])),
    fieldOf: fieldOfIssue,
  };
}
