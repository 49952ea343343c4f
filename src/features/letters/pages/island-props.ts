import type { Language } from "../../../platform/language";

/** The few texts that the browser module says itself; all others are in the markup. */
export type IslandProps = {
  readonly language: Language;
  readonly timeLeft: string;
  readonly failureTitle: string;
  readonly cancelledTitle: string;
  readonly failureMessage: string;
  readonly offlineTitle: string;
  readonly offlineMessage: string;
  readonly restored: string;
  readonly actionFailed: string;
};
