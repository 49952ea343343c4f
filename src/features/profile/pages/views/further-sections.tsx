import type { Language } from "../../../../platform/language";
import { formatResumeDate } from "../../../../ui/dates";
import type { Resume } from "../../api/schemas";
import { profileMessages } from "../messages";
import { Highlights, Period, SafeLink, CvSection } from "./resume-parts";

type Props = { readonly resume: Resume; readonly language: Language };

/** These sections stand on the page alone: no letter cites them. */
export function FurtherSections({ resume, language }: Props) {
  const texts = profileMessages[language];
  const { volunteer = [], certificates = [], awards = [], publications = [] } = resume;
  const dated = { language };
  return (
    <>
      <Volunteering entries={volunteer} language={language} />
      <DatedList
        {...dated}
        title={texts.certificates}
        entries={certificates.map(({ name, issuer, date, url }) => ({
          name,
          by: issuer,
          date,
          url,
        }))}
      />
      <DatedList
        {...dated}
        title={texts.awards}
        entries={awards.map(({ title, awarder, date, summary }) => ({
          name: title,
          by: awarder,
          date,
          summary,
        }))}
      />
      <DatedList
        {...dated}
        title={texts.publications}
        entries={publications.map(({ name, publisher, releaseDate, url, summary }) => ({
          name,
          by: publisher,
          date: releaseDate,
          url,
          summary,
        }))}
      />
      <References entries={resume.references ?? []} title={texts.references} />
    </>
  );
}

type Volunteer = NonNullable<Resume["volunteer"]>;

function Volunteering({ entries, language }: { entries: Volunteer; language: Language }) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={profileMessages[language].volunteer}>
      {entries.map((entry) => {
        const { position, organization, url, summary, highlights } = entry;
        const place = position ? organization : undefined;
        return (
          <article class="cv-entry">
            <h3>{position ?? organization}</h3>
            <p class="cv-meta">
              {place && (
                <span class="cv-place">
                  <SafeLink url={url} text={place} />
                </span>
              )}
              <Period entry={entry} language={language} />
            </p>
            {summary && <p>{summary}</p>}
            <Highlights items={highlights} />
          </article>
        );
      })}
    </CvSection>
  );
}

type DatedEntry = {
  readonly name: string | undefined;
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly url?: string | undefined;
  readonly summary?: string | undefined;
};
type DatedListProps = {
  readonly title: string;
  readonly entries: readonly DatedEntry[];
  readonly language: Language;
};

function DatedList({ title, entries, language }: DatedListProps) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={title}>
      {entries.map(({ name, by, date, url, summary }) => (
        <article class="cv-entry">
          <h3>
            <SafeLink url={url} text={name ?? by ?? ""} />
          </h3>
          <p class="cv-meta">
            {name && by && <span class="cv-place">{by}</span>}
            {date && (
              <span class="cv-period">
                <time datetime={date}>{formatResumeDate(date, language)}</time>
              </span>
            )}
          </p>
          {summary && <p>{summary}</p>}
        </article>
      ))}
    </CvSection>
  );
}

type ReferencesProps = {
  readonly title: string;
  readonly entries: NonNullable<Resume["references"]>;
};

function References({ title, entries }: ReferencesProps) {
  if (entries.length === 0) return null;
  return (
    <CvSection title={title}>
      {entries.map(({ name, reference }) => (
        <figure class="cv-entry">
          {reference && <blockquote>{reference}</blockquote>}
          {name && <figcaption>{name}</figcaption>}
        </figure>
      ))}
    </CvSection>
  );
}
