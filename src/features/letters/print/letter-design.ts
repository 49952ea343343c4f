import type { LetterDocument } from "../store/document";
import type { FontRole } from "../../../engines/typesetting/font-set";
import { coupon, hairline, type Ornament, stamp } from "./ornaments";
import { faded, ink, measure, vermilion } from "../../../engines/typesetting/sheet";

export type Design = {
  readonly nameRole: FontRole;
  readonly nameSize: number;
  readonly nameColor: string;
  readonly subjectRole: FontRole;
  readonly subjectColor: string;
  readonly signatureRole: FontRole;
  readonly signatureColor: string;
  /** Leaves room for what stands beside it. */
  readonly senderMeasure: number;
  readonly ornaments: readonly Ornament[];
  readonly footerColor: string;
  readonly footerRole: FontRole;
  readonly footerSize: number;
  readonly footer: (letter: LetterDocument) => string;
};

const titles = { fr: "Lettre de motivation", en: "Motivation letter" };

const motivation: Design = {
  nameRole: "strong",
  nameSize: 17,
  nameColor: ink,
  subjectRole: "strong",
  subjectColor: ink,
  signatureRole: "text",
  signatureColor: ink,
  senderMeasure: measure,
  ornaments: [hairline],
  footerColor: faded,
  footerRole: "text",
  footerSize: 8,
  footer: ({ language, sender: [name = ""] }) => `${titles[language]} · ${name}`,
};

const warning = {
  fr: "Lettre d’anti-motivation : humour, ne pas envoyer",
  en: "Anti-motivation letter: humour, do not send",
};

const antiMotivation: Design = {
  nameRole: "display",
  nameSize: 19,
  nameColor: vermilion,
  // One bold face less to embed.
  subjectRole: "display",
  subjectColor: vermilion,
  signatureRole: "display",
  signatureColor: vermilion,
  senderMeasure: 250,
  ornaments: [coupon, stamp],
  footerColor: vermilion,
  footerRole: "text",
  footerSize: 10,
  footer: ({ language }) => warning[language],
};

/** The page of sources is as sober as the motivation letter, whichever letter it follows. */
export const sourcesDesign: Design = {
  ...motivation,
  footer: ({ sender: [name = ""] }) => `Sources · ${name}`,
};

export function designOf({ type }: LetterDocument): Design {
  return type === "motivation" ? motivation : antiMotivation;
}
