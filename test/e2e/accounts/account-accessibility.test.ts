import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";
import { tourAccounts } from "../support/tours";

inEveryLook(() => {
  test("every page of accounts and administration is accessible.", async ({ page, owner }) => {
    const problems: string[] = [];
    await tourAccounts({ page, owner }, async (_, state) => {
      problems.push(...(await problemsOf(page, state)));
    });
    expect(problems).toEqual([]);
  });
});
