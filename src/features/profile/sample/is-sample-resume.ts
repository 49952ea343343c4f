import type { Resume } from "../api/schemas";

/** The sample's person does not exist, and example.org is nobody's. */
export const isSampleResume = ({ basics }: Resume): boolean =>
  basics.name === "Camille Verdanne" && basics.email === "camille.verdanne@example.org";
