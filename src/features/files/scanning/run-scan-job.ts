import * as z from "zod";
import type { JobRunner } from "../../../platform/job-kind";
import { scanFile } from "./scan-file";
import type { ScanJobInput } from "./scan-job-input";

/** A run that is killed is followed by another one, which asks the scanner again: looking twice does no harm. */
export const runScanJob: JobRunner<ScanJobInput, "scan"> = async (ctx, run) => {
  const { fileId } = run.input;
  await run.step("scan", { result: z.null() }, () => scanFile(ctx, fileId));
  return String(fileId);
};
