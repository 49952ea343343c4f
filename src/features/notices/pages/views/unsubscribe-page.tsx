import type { Language } from "../../../../platform/language";
import type { EndedKind } from "../../delivery/unsubscribe";
import { noticeMessages } from "../messages";

type Props = {
  readonly kind: EndedKind;
  readonly isDone: boolean;
  /** The form is posted to its own address, which holds the token. */
  readonly action: string;
  readonly language: Language;
};

export function UnsubscribePage({ kind, isDone, action, language }: Props) {
  const texts = noticeMessages[language].unsubscribe;
  const name = kind.label[language];
  return (
    <>
      <h1>{texts.title}</h1>
      {isDone ? (
        <output>{texts.done(name)}</output>
      ) : (
        <form action={action} method="post">
          <p>{texts.ask(name)}</p>
          <button type="submit">{texts.button}</button>
        </form>
      )}
    </>
  );
}
