/** A recording is kept slice by slice, so that a closed page or an empty battery loses a second at most. */
export type RecordedSlice = {
  readonly userId: string;
  /** It is when the recording began, and names it. */
  readonly beganAt: number;
  readonly bytes: Blob;
};

export type KeptRecording = {
  readonly beganAt: number;
  readonly slices: readonly Blob[];
};

const STORE = "slices";
const BY_RECORDING = "recording";

const ended = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open("atelier-recordings", 1);
  opening.addEventListener("upgradeneeded", () => {
    const store = opening.result.createObjectStore(STORE, { autoIncrement: true });
    store.createIndex(BY_RECORDING, ["userId", "beganAt"]);
  });
  const database = await ended(opening);
  return database.transaction(STORE, mode).objectStore(STORE);
}

export async function keepSlice(slice: RecordedSlice): Promise<void> {
  await ended((await openStore("readwrite")).add(slice));
}

/** The latest recording of this person that has not been sent. */
export async function findKept(userId: string): Promise<KeptRecording | null> {
  const index = (await openStore("readonly")).index(BY_RECORDING);
  const all = IDBKeyRange.bound([userId], [userId, Number.POSITIVE_INFINITY]);
  const slices = (await ended(index.getAll(all))) as readonly RecordedSlice[];
  const beganAt = slices.at(-1)?.beganAt;
  if (beganAt === undefined) return null;
  const own = slices.filter((slice) => slice.beganAt === beganAt);
  return { beganAt, slices: own.map(({ bytes }) => bytes) };
}

export async function forgetKept(userId: string, beganAt: number): Promise<void> {
  const store = await openStore("readwrite");
  const keys = await ended(
    store.index(BY_RECORDING).getAllKeys(IDBKeyRange.only([userId, beganAt])),
  );
  await Promise.all(keys.map((key) => ended(store.delete(key))));
}
