/** The bucket holds everything of an analysis under this prefix. */
export const CV_PREFIX = "cvs/";

export const cvFileKey = (id: string) => `${CV_PREFIX}${id}/file`;
export const cvReadingKey = (id: string) => `${CV_PREFIX}${id}/reading.json`;
export const cvKeysOf = (id: string): string[] => [cvFileKey(id), cvReadingKey(id)];

/** It is null for a key that is none of ours. */
export const analysisIdIn = (key: string): string | null =>
  /^cvs\/([0-9a-f-]{36})\/(?:file|reading\.json)$/.exec(key)?.[1] ?? null;
