import type { Language } from "../../../platform/language";

const words = {
  fr: { minute: ["minute", "minutes"], second: ["seconde", "secondes"], and: " et " },
  en: { minute: ["minute", "minutes"], second: ["second", "seconds"], and: " and " },
} as const;

/** `1 minute et 20 secondes`: whole seconds below an hour, as one would say them. */
export function spokenDuration(totalSeconds: number, language: Language): string {
  const { minute, second, and } = words[language];
  const minutes = Math.floor(totalSeconds / 60);
  const seconds = totalSeconds % 60;
  const parts = [
    minutes > 0 ? `${minutes} ${minute[minutes > 1 ? 1 : 0]}` : "",
    seconds > 0 || minutes === 0 ? `${seconds} ${second[seconds > 1 ? 1 : 0]}` : "",
  ];
  return parts.filter(Boolean).join(and);
}
