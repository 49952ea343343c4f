import type { Language } from "../../../../platform/language";
import { type ProfileMessages, profileMessages } from "../messages";
import type { Resume } from "../../api/schemas";
import { ContactList } from "./contact-list";
import { CvDownloads } from "./cv-downloads";
import { FurtherSections } from "./further-sections";
import { type ClosedGate, LetterInvitation } from "./letter-invitation";
import { Highlights, Period, SafeLink, CvSection } from "./resume-parts";

/** `language` is the interface's; the resume may exist only in another one. */
type Props = {
  readonly resume: Resume;
  readonly language: Language;
  readonly resumeLanguage: Language;
  readonly gate?: ClosedGate | null;
  /** It is shown to its owner, whom it does not invite to ask for letters. */
  readonly isPreview?: boolean;
};

/** The resume is set like a printed one: labels in the margin, text in one column. */
export function ResumeView(props: Props) {
  const { resume, language, resumeLanguage, gate = null, isPreview = false } = props;
  const texts = profileMessages[language];
  const { basics } = resume;
  const foreign = resumeLanguage === language ? undefined : resumeLanguage;
  return (
    <div class="cv">
      <header class="cv-head" lang={foreign}>
        <h1>{basics.name}</h1>
        {basics.label && <p class="cv-label">{basics.label}</p>}
        {basics.summary && <p class="lead">{basics.summary}</p>}
      </header>
      <aside class="cv-rail" aria-label={isPreview ? texts.contact : texts.invitation.title}>
        {!isPreview && <LetterInvitation language={language} gate={gate} />}
        <ContactList basics={basics} texts={texts} />
        {!isPreview && <CvDownloads language={language} />}
      </aside>
      <div class="cv-body" lang={foreign}>
        <Work entries={resume.work} language={language} />
        <Projects entries={resume.projects} texts={texts} />
        <Education entries={resume.education} language={language} />
        <Skills entries={resume.skills} texts={texts} />
        <SpokenLanguages entries={resume.languages} texts={texts} />
        <FurtherSections resume={resume} language={language} />
        <Interests entries={resume.interests} texts={texts} />
      </div>
    </div>
  );
}

type ListProps<K extends keyof Resume> = {
  readonly entries: Resume[K];
  readonly texts: ProfileMessages;
};
type DatedProps<K extends keyof Resume> = {
  readonly entries: Resume[K];
  readonly language: Language;
};

function Work({ entries, language }: DatedProps<"work">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={profileMessages[language].work}>
      {entries.map((entry) => (
        <article class="cv-entry">
          <Heading text={entry.position ?? entry.name} />
          <p class="cv-meta">
            <Place entry={entry} />
            <Period entry={entry} language={language} />
          </p>
          {entry.summary && <p>{entry.summary}</p>}
          <Highlights items={entry.highlights} />
        </article>
      ))}
    </CvSection>
  );
}

const Heading = ({ text }: { text: string | undefined }) => (text ? <h3>{text}</h3> : null);

/** The employer heads an entry without a position, and is not said again. */
function Place({ entry }: { entry: Resume["work"][number] }) {
  const name = entry.position === undefined ? undefined : entry.name;
  const employer = name && <SafeLink url={entry.url} text={name} />;
  if (!employer && !entry.location) return null;
  return (
    <span class="cv-place">
      {employer}
      {employer && entry.location ? ", " : ""}
      {entry.location}
    </span>
  );
}

function Projects({ entries, texts }: ListProps<"projects">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={texts.projects}>
      {entries.map((entry) => (
        <article class="cv-entry">
          {entry.name && (
            <h3>
              <SafeLink url={entry.url} text={entry.name} />
            </h3>
          )}
          {entry.description && <p>{entry.description}</p>}
          <Highlights items={entry.highlights} />
          {entry.keywords.length > 0 && <p class="cv-keywords">{entry.keywords.join(" · ")}</p>}
        </article>
      ))}
    </CvSection>
  );
}

function Education({ entries, language }: DatedProps<"education">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={profileMessages[language].education}>
      {entries.map((entry) => {
        const degree = [entry.studyType, entry.area].filter(Boolean).join(" ");
        return (
          <article class="cv-entry">
            <Heading text={degree || entry.institution} />
            <p class="cv-meta">
              {degree && entry.institution && <span class="cv-place">{entry.institution}</span>}
              <Period entry={entry} language={language} />
            </p>
            {entry.score && <p>{entry.score}</p>}
          </article>
        );
      })}
    </CvSection>
  );
}

function Skills({ entries, texts }: ListProps<"skills">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={texts.skills}>
      <dl class="cv-pairs">
        {entries.map((entry) => (
          <div>
            <dt>{entry.name ?? entry.keywords.join(", ")}</dt>
            <dd>
              {entry.level && <em>{entry.level}</em>}
              {entry.name && entry.level && entry.keywords.length > 0 && " · "}
              {entry.name && entry.keywords.join(", ")}
            </dd>
          </div>
        ))}
      </dl>
    </CvSection>
  );
}

function SpokenLanguages({ entries, texts }: ListProps<"languages">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={texts.languages}>
      <dl class="cv-pairs">
        {entries.map((entry) => (
          <div>
            <dt>{entry.language ?? entry.fluency}</dt>
            <dd>{entry.language && entry.fluency}</dd>
          </div>
        ))}
      </dl>
    </CvSection>
  );
}

function Interests({ entries, texts }: ListProps<"interests">) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={texts.interests}>
      <dl class="cv-pairs">
        {entries.map((entry) => (
          <div>
            <dt>{entry.name ?? entry.keywords.join(", ")}</dt>
            <dd>{entry.name && entry.keywords.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </CvSection>
  );
}
