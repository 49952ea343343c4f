import { type Language, languages, otherLanguage } from "../../../platform/language";
import type { MyEarlierProfile, Resumes } from "../../profile";
import { formOfResumes } from "../form/form-of-resumes";
import { type FormEntry, emptyResumeForm, type ResumeForm } from "../form/resume-form";
import { type FormProblem, typedLanguagesIn, resumesOf } from "../form/resumes-of-form";
import { type SectionName, sectionNames } from "../form/fields";

export function formOfProfile(profile: MyEarlierProfile | null): ResumeForm {
  if (!profile) return emptyResumeForm;
  const { language, resume, translation } = profile;
  const resumes = {
    [language]: resume,
    ...(translation && { [otherLanguage(language)]: translation }),
  };
  return formOfResumes(resumes as Resumes);
}

export type ReadProfile =
  | { readonly profile: MyEarlierProfile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly FormProblem[] };

/** It reads a member's form, whose main language is the one given where something is typed in it. */
export function profileOfForm(form: ResumeForm, main: Language, newId: () => string): ReadProfile {
  const { resumes, problems } = resumesOf(completed(form, newId), main);
  if (!resumes) return { profile: null, problems };
  const language = resumes[main] ? main : otherLanguage(main);
  const resume = resumes[language];
  // A form that was read without problems has a resume in one language at least.
  if (!resume) return { profile: null, problems };
  const translation = resumes[otherLanguage(language)] ?? null;
  return { profile: { language, resume, translation }, problems: [] };
}

/** An entry has the same id in both languages, and a name is typed once for both. */
function completed(form: ResumeForm, newId: () => string): ResumeForm {
  const names = languages.map((language) => form.basics[`${language}.name`]?.trim());
  const name = names.find(Boolean);
  const nameless = typedLanguagesIn(form).filter((each) => !form.basics[`${each}.name`]?.trim());
  const filled = nameless.flatMap((each) => (name ? [[`${each}.name`, name]] : []));
  const sections = sectionNames.map((section) => [
    section,
    section === "profiles"
      ? form.sections[section]
      : form.sections[section].map((entry) => withId(entry, newId)),
  ]);
  return {
    basics: { ...form.basics, ...Object.fromEntries(filled) },
    sections: Object.fromEntries(sections) as Record<SectionName, FormEntry[]>,
  };
}

const withId = (entry: FormEntry, newId: () => string): FormEntry =>
  entry["both.id"]?.trim() ? entry : { ...entry, "both.id": newId() };
