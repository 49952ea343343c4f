/** The bucket holds everything of an analysis under this prefix. */
export const CV_PREFIX = "cvs/";

export const cvFileKey = (id: string) => `${CV_PREFIX}${id}/file`;
export const cvReadingKey = (id: string) => `${CV_PREFIX}${id}/reading.json`;
/** They are what our reader finds in the files of the optimised version; they can be made anew. */
export const cvReceiptsKey = (id: string) => `${CV_PREFIX}${id}/receipts.json`;
export const cvKeysOf = (id: string): string[] => [
  cvFileKey(id),
  cvReadingKey(id),
  cvReceiptsKey(id),
];

/** It is null for a key that is none of ours. */
export const analysisIdIn = (key: string): string | null =>
  /^cvs\/([0-9a-f-]{36})\/(?:file|reading\.json|receipts\.json)$/.exec(key)?.[1] ?? null;
