const KEY = "unfinished-upload";

/** It is what a browser remembers of an upload until it is over: enough to go on, never the bytes. */
export type Unfinished = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly modifiedAt: number;
  readonly purpose: string;
};

export function readUnfinished(): Unfinished | null {
  const stored = localStorage.getItem(KEY);
  if (stored === null) return null;
  const value = JSON.parse(stored) as Partial<Unfinished> | null;
  return value && typeof value.id === "string" ? (value as Unfinished) : null;
}

export const rememberUnfinished = (unfinished: Unfinished): void =>
  localStorage.setItem(KEY, JSON.stringify(unfinished));

export const forgetUnfinished = (): void => localStorage.removeItem(KEY);

/** The same name, size and time of change mean the same file; the server compares the parts' hashes besides. */
export const isSameFile = (file: File, { name, size, modifiedAt }: Unfinished): boolean =>
  file.name === name && file.size === size && file.lastModified === modifiedAt;
