import * as z from "zod";

const FileReceipt = z.object({
  format: z.enum(["pdf", "docx"]),
  /** It counts the values that stand in the file, and those that our own reader found in it again. */
  total: z.number().int(),
  same: z.number().int(),
  lost: z.array(
    z.object({
      path: z.string(),
      value: z.string(),
      reread: z.string().nullable(),
      /** Its words stand in the text of the file all the same; null where that is not known. */
      isInFile: z.boolean().nullable().default(null),
    }),
  ),
});

/** It says what our own reader finds in the files of a CV. */
export const FileReceipts = z.array(FileReceipt);
export type FileReceipts = z.infer<typeof FileReceipts>;
