import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";
import { tourChat } from "../support/tours";

inEveryLook(() => {
  test("every state of the chat is accessible.", async ({ ada, bea, language }) => {
    const problems: string[] = [];
    await tourChat({ page: ada, other: bea, language }, async (page, state) => {
      problems.push(...(await problemsOf(page, state)));
    });
    expect(problems).toEqual([]);
  });
});
