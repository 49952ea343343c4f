import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";

type Props = {
  readonly language: Language;
  readonly summary: string;
  /** Where the form is posted. */
  readonly action: string;
  /** It comes back with something wrong in it. */
  readonly isOpen?: boolean;
  readonly children: Child;
};

/** For acts that are rare, or that one more click cannot take back: folded away until asked for. */
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
