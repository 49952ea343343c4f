import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";

type Props = {
  readonly language: Language;
  readonly summary: string;
  /** It is the address that the form is posted to. */
  readonly action: string;
  /** The form is open when it comes back with something wrong in it. */
  readonly isOpen?: boolean;
  readonly children: Child;
};

/** Rare acts, and acts that one more click cannot undo, are folded away until the person opens them. */
export function FoldedForm({ language, summary, action, isOpen = false, children }: Props) {
  return (
    <details class="fold" open={isOpen}>
      <summary>{summary}</summary>
      <Form class="panel-form" action={action} language={language}>
        {children}
      </Form>
    </details>
  );
}
