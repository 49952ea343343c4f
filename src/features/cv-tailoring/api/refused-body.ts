import { tailoringError } from "../errors";

type Issue = {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
  readonly code?: string;
};

const isAbout = (issues: readonly Issue[], field: string) =>
  issues.some(({ path = [] }) => path[0] === field);

/** Whatever else is wrong with a body, one without an offer is told so; then comes an unknown template. A long id is none missing. */
export function refusedOrder(issues: readonly Issue[]) {
  const isNoObject = issues.some(({ path = [] }) => path.length === 0);
  const isMissing = isNoObject || isAbout(issues.filter(isNotTooLong), "analysisId");
  return isMissing ? tailoringError("MISSING_ANALYSIS_ID") : refusedChoices(issues);
}

const isNotTooLong = ({ code }: Issue) => code !== "too_big";

export const refusedChoices = (issues: readonly Issue[]) =>
  isAbout(issues, "template") ? tailoringError("INVALID_TEMPLATE") : undefined;
