import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { formatResumeDate } from "../../../../ui/dates";
import { profileMessages } from "../messages";

export function CvSection({ title, children }: { title: string; children: Child }) {
  return (
    <section class="cv-section">
      <h2 class="label">{title}</h2>
      <div class="cv-entries">{children}</div>
    </section>
  );
}

export function Highlights({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="cv-highlights">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** A resume may hold an address of any scheme, and only the web's are followed. */
export function SafeLink({ url, text }: { url: string | undefined; text: string }) {
  return url !== undefined && /^https?:/i.test(url) ? <a href={url}>{text}</a> : <>{text}</>;
}

type Dated = { startDate?: string | undefined; endDate?: string | undefined };

export function Period({ entry, language }: { entry: Dated; language: Language }) {
  const texts = profileMessages[language];
  const { startDate, endDate } = entry;
  if (!startDate && !endDate) return null;
  const end = endDate && <time datetime={endDate}>{formatResumeDate(endDate, language)}</time>;
  if (!startDate) return <span class="cv-period">{end}</span>;
  return (
    <span class="cv-period">
      <time datetime={startDate}>{formatResumeDate(startDate, language)}</time>
      {" – "}
      {end ?? texts.today}
    </span>
  );
}
