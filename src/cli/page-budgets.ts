/** It is how much a page's scripts and styles may weigh, gzipped, without fonts. */
export type PageBudget = {
  readonly page: string;
  /** The page loads this feature's `.js` and `.css`; the common stylesheet and the member's menu are added. */
  readonly feature: string;
  /** The page loads these sources by itself once it is open. */
  readonly loads?: readonly string[];
  readonly budgetKb: number;
};

/** The pages of a feature without a row below may weigh this much. */
export const ORDINARY_KB = 40;

/** These pages need more, or promise less. A page far below its budget is no reason to use it up. */
export const pageBudgets: readonly PageBudget[] = [
  { page: "/", feature: "profile", budgetKb: 30 },
  { page: "/letters", feature: "letters", budgetKb: 60 },
  {
    page: "/letters/:id/edit",
    feature: "letters",
    loads: ["src/features/letters/pages/client/edit-pair.ts"],
    budgetKb: 90,
  },
  {
    page: "/chat",
    feature: "chat",
    loads: ["src/features/chat/text/render-message.ts"],
    budgetKb: 90,
  },
  { page: "/account", feature: "accounts", budgetKb: 40 },
  { page: "/admin", feature: "admin", budgetKb: 40 },
  // Scalar is not counted: it weighs over a megabyte, so the page loads it last.
  { page: "/docs", feature: "docs", budgetKb: 30 },
];
