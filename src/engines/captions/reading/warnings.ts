import type { CaptionWarning, CaptionWarningCode } from "../cue";

const MOST = 100;

export type WarningList = {
  readonly warn: (code: CaptionWarningCode, line: number) => void;
  readonly list: () => CaptionWarning[];
};

/** Collects the warnings of one file, and no more of them than a person reads. */
export function collectWarnings(): WarningList {
  const warnings: CaptionWarning[] = [];
  return {
    warn: (code, line) => {
      if (warnings.length < MOST) warnings.push({ code, line });
      else if (warnings.length === MOST) warnings.push({ code: "more_warnings", line });
    },
    list: () => warnings,
  };
}
