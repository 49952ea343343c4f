import type { LetterDocument } from "../store/document";
import type { FontRole } from "../../../engines/typesetting/font-set";
import { coupon, hairline, type Ornament, stamp } from "./ornaments";
import { faded, ink, measure, vermilion } from "../../../engines/typesetting/sheet";

export interface Design {
  nameRole: FontRole;
  nameSize: number;
  nameColor: string;
  subjectRole: FontRole;
  subjectColor: string;
  signatureRole: FontRole;
  signatureColor: string;
  /** Leaves room for what stands beside it. */
  senderMeasure: number;
  ornaments: Ornament[];
  footerColor: string;
  footerRole: FontRole;
  footerSize: number;
  footer: (letter: LetterDocument) => string;
}

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

/** As sober as the motivation letter, whichever letter it follows. */
export const sourcesDesign: Design = {
  ...motivation,
  footer: ({ sender: [name = ""] }) => `Sources · ${name}`,
};

export function designOf({ type }: LetterDocument): Design {
  return type === "motivation" ? motivation : antiMotivation;
}
