import type { Child } from "hono/jsx";

type Props = {
  /** It is the id of the section, and the fragment that leads to it. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly children: Child;
};

/** It is one topic of the account: the subject on the left, its forms on the right. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section class="matter" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="hint" id={`${id}-about`}>
          {hint}
        </p>
      </header>
      <div class="matter-body">{children}</div>
    </section>
  );
}
