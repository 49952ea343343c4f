import { describe, it } from "vitest";
import {
  inHashQueue,
  readBeforeHash,
} from "../../../../src/features/accounts/passwords/hash-queue";
import { AppError } from "../../../../src/platform/errors";

const turnOfTheLoop = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

describe("password hashes", () => {
  it("run one at a time, in order, with the event loop free before each", async ({ expect }) => {
    let running = 0;
    let turns = 0;
    const seen: { order: number; running: number; turns: number }[] = [];
    let isOver = false;
    const loop = (async () => {
      while (!isOver) {
        await turnOfTheLoop();
        turns += 1;
      }
    })();
    const hashes = Array.from({ length: 5 }, (_, order) =>
      inHashQueue(async () => {
        running += 1;
        seen.push({ order, running, turns });
        await turnOfTheLoop();
        running -= 1;
      }),
    );
    await Promise.all(hashes);
    isOver = true;
    await loop;
    expect(seen.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    expect(seen.map((each) => each.running)).toEqual([1, 1, 1, 1, 1]);
    for (const [index, each] of seen.entries()) {
      expect(each.turns).toBeGreaterThan(seen[index - 1]?.turns ?? 0);
    }
  });

  it("refuse callers beyond sixteen at once, with the time to wait", async ({ expect }) => {
    const asked = await Promise.allSettled(
      Array.from({ length: 48 }, () => inHashQueue(async () => "hashed")),
    );
    const refused = asked.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(16);
    for (const reason of refused as unknown[]) {
      expect(reason).toBeInstanceOf(AppError);
      expect(reason).toMatchObject({ status: 429, retryAfterSeconds: 5 });
    }
    expect(await inHashQueue(async () => "hashed")).toBe("hashed");
  });

  it("let as many requests read what they need, and refuse the others before they read", async ({
    expect,
  }) => {
    let reads = 0;
    const signIn = async () => {
      await readBeforeHash(async () => {
        reads += 1;
        await turnOfTheLoop();
      });
      return inHashQueue(async () => "hashed");
    };
    const asked = await Promise.allSettled(Array.from({ length: 48 }, signIn));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(16);
    expect(reads).toBe(16);
    expect(await signIn()).toBe("hashed");
  });

  it("go on after one that failed", async ({ expect }) => {
    await expect(inHashQueue(() => Promise.reject(new Error("no memory")))).rejects.toThrow();
    expect(await inHashQueue(async () => "hashed")).toBe("hashed");
  });
});
