import type { Child } from "hono/jsx";

type Props = {
  readonly summary: string;
  /** Where the form is posted. */
  readonly action: string;
  readonly children: Child;
};

/** What is rarely wanted, or cannot be taken back by one more click: folded away until it is asked for. */
export function FoldedForm({ summary, action, children }: Props) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <form class="panel-form" method="post" action={action}>
        {children}
      </form>
    </details>
  );
}
