import { type Language, languages } from "../../../platform/language";
import type { Resume, Resumes } from "../../profile";
import { formOfResumes } from "./form-of-resumes";
import type { ResumeForm } from "./resume-form";
import { typedDocument } from "./resumes-of-form";

/** It puts a resume in the place of one language; what was typed in the other stays, right or wrong. */
export function withResume(form: ResumeForm, language: Language, resume: Resume): ResumeForm {
  const others = languages.filter((each) => each !== language);
  // The form only shows what it is given, and never relies on the checks of a resume.
  const typed = others.flatMap((other) => {
    const document = typedDocument(form, other);
    return document ? [[other, document as unknown as Resume]] : [];
  });
  return formOfResumes({ ...(Object.fromEntries(typed) as Resumes), [language]: resume });
}
