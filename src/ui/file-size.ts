import type { Language } from "../platform/language";

const units: Readonly<Record<Language, readonly string[]>> = {
  fr: ["octets", "ko", "Mo", "Go"],
  en: ["bytes", "KB", "MB", "GB"],
};

/** It gives `12,4 Mo` in French and `12.4 MB` in English. It runs in the browser too. */
export function formatFileSize(bytes: number, language: Language): string {
  const rank = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1_024 ** rank;
  const digits = rank === 0 || value >= 100 ? 0 : 1;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return `${number}\u00a0${units[language][rank] ?? ""}`;
}
