import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { adminMessages } from "../messages";

export type AdminSection = "overview" | "users" | "jobs" | "plans" | "profile";

const paths: Readonly<Record<AdminSection, string>> = {
  overview: "/admin",
  users: "/admin/users",
  jobs: "/admin/jobs",
  plans: "/admin/plans",
  profile: "/admin/profile",
};

type Props = {
  readonly language: Language;
  readonly part: AdminSection;
  readonly title: string;
  readonly children: Child;
};

/** It shows the parts of the administration, and the one that is open. */
export function Frame({ language, part, title, children }: Props) {
  const texts = adminMessages[language];
  return (
    <div class="admin">
      <header class="admin-head">
        <p class="label">{texts.title}</p>
        <h1>{title}</h1>
        <nav class="tabs" aria-label={texts.navigation}>
          <ul>
            {(["overview", "users", "jobs", "plans", "profile"] as const).map((name) => (
              <li>
                <a href={paths[name]} aria-current={name === part ? "page" : undefined}>
                  {texts[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {children}
    </div>
  );
}

type EmptyProps = { readonly title: string; readonly text: string };

export function Empty({ title, text }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}
