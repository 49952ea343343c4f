import type { Localized } from "../../../../platform/language";

/** It stands before the town in a printed CV. */
export const placeLabels: Localized = { fr: "Adresse : ", en: "Location: " };
