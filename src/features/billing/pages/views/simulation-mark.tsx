import type { Language } from "../../../../platform/language";
import { billingMessages } from "../messages";

/** It stands on every page that would take money, so that nobody takes the simulation for the real thing. */
export function SimulationMark({ language }: { readonly language: Language }) {
  const { mark, text } = billingMessages[language].simulation;
  return (
    <p class="simulation">
      <strong class="tag tag-alarm">{mark}</strong> {text}
    </p>
  );
}
