import type { NoticeFacts, NoticeTexts } from "../../../../platform/notice-kind";
import { formatDay } from "../../../../ui/dates";
import type { Language } from "../../../../platform/language";
import { english } from "./english";
import { french } from "./french";

type Told = { readonly plan: string; readonly day: string };

const events: Readonly<Record<string, Readonly<Record<Language, (told: Told) => string>>>> = {
  payment_failed: {
    fr: ({ plan, day }) => `Un paiement a échoué : votre forfait ${plan} continue jusqu’au ${day}`,
    en: ({ plan, day }) => `A payment failed: your plan ${plan} goes on until ${day}`,
  },
  plan_ends: {
    fr: ({ plan, day }) => `Votre forfait ${plan} est résilié et prend fin le ${day}`,
    en: ({ plan, day }) => `Your plan ${plan} is cancelled and ends on ${day}`,
  },
  plan_ended: {
    fr: ({ plan, day }) => `Votre forfait ${plan} a pris fin le ${day}`,
    en: ({ plan, day }) => `Your plan ${plan} ended on ${day}`,
  },
  plan_given: {
    fr: ({ plan, day }) => `L’administration vous a donné le forfait ${plan} jusqu’au ${day}`,
    en: ({ plan, day }) => `The administrators gave you the plan ${plan} until ${day}`,
  },
  gift_ends: {
    fr: ({ plan, day }) => `Votre forfait ${plan}, qui vous a été donné, prend fin le ${day}`,
    en: ({ plan, day }) => `Your plan ${plan}, which was given to you, ends on ${day}`,
  },
};

const texts = { fr: french, en: english };

function textOf({ event, plan, at }: NoticeFacts, language: Language): string {
  const name = plan === "team" ? "team" : "pro";
  const day = formatDay(new Date(Number(at)).toISOString(), language);
  const text = events[String(event)]?.[language];
  return text?.({ plan: texts[language].plans[name], day }) ?? texts[language].title;
}

export const billingTexts: NoticeTexts = {
  fr: ({ facts }) => textOf(facts, "fr"),
  en: ({ facts }) => textOf(facts, "en"),
};
