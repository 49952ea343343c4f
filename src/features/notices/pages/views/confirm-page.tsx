import type { Language } from "../../../../platform/language";
import { noticeMessages } from "../messages";

type Props = {
  readonly isDone: boolean;
  /** The form is posted to its own address, which holds the token. */
  readonly action: string;
  readonly language: Language;
};

export function ConfirmPage({ isDone, action, language }: Props) {
  const texts = noticeMessages[language].confirm;
  return (
    <>
      <h1>{texts.title}</h1>
      {isDone ? (
        <>
          <output>{texts.done}</output>
          <p>
            <a href="/notices/preferences">{texts.next}</a>
          </p>
        </>
      ) : (
        <form action={action} method="post">
          <p>{texts.ask}</p>
          <button type="submit">{texts.button}</button>
        </form>
      )}
    </>
  );
}
