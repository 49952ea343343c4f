import type {
  CvEducation,
  CvExperience,
  CvFields,
  CvReading,
} from "../../../engines/cv-reading/read-cv-result";
import { isHiddenField } from "../analysis/hidden-fields";

/** An entry keeps the path that it has in the original. */
type WithPath<T> = T & { readonly path: string };

export type VisibleFields = Omit<CvFields, "experience" | "education"> & {
  readonly experience: readonly WithPath<CvExperience>[];
  readonly education: readonly WithPath<CvEducation>[];
};

/** They are the fields without those that hide. */
export function visibleFields({ cv, fields, warnings }: CvReading): VisibleFields {
  const hidden = new Set(
    fields.filter((field) => isHiddenField(field, warnings)).map(({ path }) => path),
  );
  const isSeen = (path: string) => !hidden.has(path);
  const seen = (texts: readonly string[], path: string) =>
    texts.filter((_, index) => isSeen(`${path}[${index}]`));
  const own = <T>(value: T, path: string) => (isSeen(path) ? value : null);
  return {
    ...cv,
    name: own(cv.name, "name"),
    title: own(cv.title, "title"),
    summary: own(cv.summary, "summary"),
    email: own(cv.email, "email"),
    phone: own(cv.phone, "phone"),
    city: own(cv.city, "city"),
    links: seen(cv.links, "links"),
    skills: seen(cv.skills, "skills"),
    sections: seen(cv.sections, "sections"),
    certificates: seen(cv.certificates, "certificates"),
    interests: seen(cv.interests, "interests"),
    languages: cv.languages.filter((_, index) => isSeen(`languages[${index}].name`)),
    experience: cv.experience
      .map((post, index) => ({ ...post, path: `experience[${index}]` }))
      .filter(({ path }) => isSeen(`${path}.title`) && isSeen(`${path}.company`))
      .map((post) => ({ ...post, bullets: seen(post.bullets, `${post.path}.bullets`) })),
    education: cv.education
      .map((entry, index) => ({ ...entry, path: `education[${index}]` }))
      .filter(({ path }) => isSeen(`${path}.degree`) && isSeen(`${path}.school`)),
  };
}
