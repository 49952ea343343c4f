const PREFIX = "unfinished-upload:";

/** It is what a browser remembers of an upload until it is over: enough to go on, never the bytes. */
export type Unfinished = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly modifiedAt: number;
  readonly purpose: string;
};

/** Each upload has its own entry, so that two tabs do not overwrite each other's. */
export function listUnfinished(): Unfinished[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const value = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Unfinished> | null;
      return value && typeof value.id === "string" ? [value as Unfinished] : [];
    });
}

export const rememberUnfinished = (unfinished: Unfinished): void =>
  localStorage.setItem(PREFIX + unfinished.id, JSON.stringify(unfinished));

export const forgetUnfinished = (id: string): void => localStorage.removeItem(PREFIX + id);

/** The same name, size and time of change mean the same file; the server compares the parts' hashes besides. */
export const isSameFile = (file: File, { name, size, modifiedAt }: Unfinished): boolean =>
  file.name === name && file.size === size && file.lastModified === modifiedAt;

/** A tab holds an upload while it sends it, and lets go of it by this function or by being closed. */
export type Hold = () => void;

/** It is null where another tab sends this upload. */
export function holdUpload(id: string): Promise<Hold | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(PREFIX + id, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(null);
      return new Promise<void>((release) => {
        resolve(release);
      });
    });
  });
}
