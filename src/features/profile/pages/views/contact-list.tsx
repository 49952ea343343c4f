import type { ProfileMessages } from "../messages";
import type { Resume } from "../../api/schemas";

type Props = { readonly basics: Resume["basics"]; readonly texts: ProfileMessages };

export function ContactList({ basics, texts }: Props) {
  const { email, phone, url, location, profiles } = basics;
  const place = [location?.city, location?.region].filter(Boolean).join(", ");
  const hasAny = email || phone || url || place || profiles.length > 0;
  if (!hasAny) return null;
  return (
    <section class="contact">
      <h2 class="label">{texts.contact}</h2>
      <dl>
        {place && <Line term={texts.place} text={place} />}
        {email && <Line term={texts.email} text={email} href={`mailto:${email}`} />}
        {phone && (
          <Line term={texts.phone} text={phone} href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`} />
        )}
        {url && <Line term={texts.website} text={withoutScheme(url)} href={url} />}
        {profiles.map(({ network, username, url: href }) => (
          <Line
            term={network ?? texts.website}
            text={username ?? withoutScheme(href ?? network ?? "")}
            href={href}
          />
        ))}
      </dl>
    </section>
  );
}

type LineProps = {
  readonly term: string;
  readonly text: string;
  readonly href?: string | undefined;
};

function Line({ term, text, href }: LineProps) {
  const isSafe = href !== undefined && /^(https?:|mailto:|tel:)/i.test(href);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {isSafe ? (
          <a href={href} rel="me noopener">
            {text}
          </a>
        ) : (
          text
        )}
      </dd>
    </div>
  );
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
