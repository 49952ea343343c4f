import type { Child } from "hono/jsx";
import type { LetterDetail } from "../../api/schemas";

type Props = {
  readonly letter: LetterDetail;
  /** A field that the children give themselves. */
  readonly except?: "website" | "company_pick";
  readonly children: Child;
};

/** A form that asks for the same letters once more, and whatever its children add. */
export function SameRequest({ letter, except, children }: Props) {
  const fields = {
    company_name: letter.company_name,
    language: letter.language,
    length: letter.length,
    tone: letter.tone,
    job_title: letter.job_title,
    website: letter.website,
    company_pick: letter.company_pick,
    job_offer: letter.job_offer,
    profile: letter.profile,
  };
  return (
    <form action="/letters" method="post">
      {Object.entries(fields).map(
        ([name, value]) =>
          value !== null && name !== except && <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  );
}
