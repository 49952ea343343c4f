import type { Offer } from "../../offers";
import type { MemberProfile, Resume } from "../../profile";

/** A resume without any of these gives no page. */
export const isUsable = ({ work, projects, skills, education }: Resume): boolean =>
  work.length + projects.length + skills.length + education.length > 0;

/**
 * An offer is answered in its own language by a member who has written their profile in both. What is the same in every
 * language, contact and dates, comes from the main one where the translation leaves it out.
 */
export function resumeForOffer(
  offer: Offer | null,
  { language, resume, translation }: Pick<MemberProfile, "language" | "resume" | "translation">,
): Resume {
  if (!offer || !translation || offer.language === language || !isUsable(translation)) {
    return resume;
  }
  return withMainFacts(translation, resume);
}

function withMainFacts(translation: Resume, main: Resume): Resume {
  const { email, phone, url, location, profiles } = main.basics;
  const { basics } = translation;
  return {
    ...translation,
    basics: {
      ...basics,
      email: basics.email ?? email,
      phone: basics.phone ?? phone,
      url: basics.url ?? url,
      location: basics.location ?? location,
      profiles: basics.profiles.length > 0 ? basics.profiles : profiles,
    },
    work: datedAs(translation.work, main.work),
    projects: datedAs(translation.projects, main.projects),
    education: datedAs(translation.education, main.education),
  };
}

type Entry = {
  readonly id?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
};

/** Entries of one id are the same; one that has a date of its own keeps both as they are. */
function datedAs<T extends Entry>(entries: readonly T[], main: readonly T[]): T[] {
  const known = new Map(main.flatMap((entry) => (entry.id ? [[entry.id, entry] as const] : [])));
  return entries.map((entry) => {
    const same = known.get(entry.id ?? "");
    const isDated = entry.startDate !== undefined || entry.endDate !== undefined;
    if (!same || isDated) return entry;
    return { ...entry, startDate: same.startDate, endDate: same.endDate };
  });
}
