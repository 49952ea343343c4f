import { describe, it } from "vitest";
import { widgetCacheKey } from "../../../../src/features/cv-tailoring/generate/cache-key";

const ingredients = {
  analysisId: "550e8400-e29b-41d4-a716-446655440000",
  completeness: 78,
  descriptionHash: "a1b2c3d4".repeat(8),
  ownerId: "user:7",
  profileVersion: "0123456789abcdef",
  versions: ["1", "fr"],
};

const sha256 = async (text: string) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

describe("the key of cached widgets", () => {
  it("begins with the documented triple", async ({ expect }) => {
    const { analysisId, completeness } = ingredients;
    const [triple] = (await widgetCacheKey(ingredients)).split(":");
    expect(triple).toBe(await sha256(`${analysisId}:${completeness}:a1b2c3d4a1b2c3d4`));
  });

  it("is another one when anything is another", async ({ expect }) => {
    const others = [
      {},
      { analysisId: "other" },
      { completeness: 79 },
      { descriptionHash: "b".repeat(64) },
      { ownerId: "user:8" },
      { profileVersion: "fedcba9876543210" },
      { versions: ["2", "fr"] },
      { versions: ["1", "en"] },
      { versions: ["1", "fr", "primary:model-a"] },
    ];
    const keys = await Promise.all(
      others.map((changes) => widgetCacheKey({ ...ingredients, ...changes })),
    );
    expect(new Set(keys).size).toBe(others.length);
  });
});
