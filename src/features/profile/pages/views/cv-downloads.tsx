import type { Language } from "../../../../platform/language";
import { profileMessages } from "../messages";

/** It offers the CV to take along, as the published version has it. */
export function CvDownloads({ language }: { readonly language: Language }) {
  const { downloads } = profileMessages[language];
  return (
    <section class="contact downloads">
      <h2 class="label">{downloads.title}</h2>
      <ul>
        {(["pdf", "json", "vcard"] as const).map((format) => (
          <li>
            <a href={`/api/profile/${format}?lang=${language}`} download>
              {downloads[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
