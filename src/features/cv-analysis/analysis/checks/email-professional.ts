import { fold } from "../../../../engines/grounding/tokens";
import type { CheckRule } from "../check-rule";
import { playfulMailboxes } from "../words/empty-words";

const playful = new Set(playfulMailboxes);
const MOST_DIGITS = 4;

export const emailProfessionalCheck: CheckRule = {
  id: "email-professional",
  category: "contact",
  weight: 3,
  look: ({ reading, isVisible, spanOf }) => {
    const { email } = reading.cv;
    if (email === null || !isVisible("email")) return { share: 0, params: { text: "–" } };
    const isSober = isSoberMailbox(email.split("@")[0] ?? "");
    return {
      share: isSober ? 1 : 0,
      params: { text: email },
      spans: isSober ? [] : [spanOf({ path: "email", text: email })],
    };
  },
};

function isSoberMailbox(mailbox: string): boolean {
  const parts = fold(mailbox).split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
  const digits = mailbox.replaceAll(/\D/g, "").length;
  return digits <= MOST_DIGITS && !parts.some((part) => playful.has(part));
}
