import { beforeAll, describe, it } from "vitest";
import { getCurrentVersion } from "../../../../src/features/letters/versions/get-current-version";
import { storeVersion } from "../../../../src/features/letters/versions/store-version";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter } from "../../../support/letters";

beforeAll(seedProfile);

describe("storing a version", () => {
  it("takes place once per base version, even when both had read the same one", async ({
    expect,
  }) => {
    const { headers, ctx } = await aGuest();
    const id = await aLetter(headers);
    const { documents } = await getCurrentVersion(ctx, id);
    const save = () =>
      storeVersion(ctx, {
        id,
        baseVersion: 1,
        documents,
        flags: [],
        restoredFrom: null,
        saveId: null,
      });
    expect([await save(), await save()]).toEqual([true, false]);
    expect((await getCurrentVersion(ctx, id)).version).toBe(2);
  });
});
