/** A page and what its scripts and styles may weigh, gzipped, fonts apart. */
export type PageBudget = {
  readonly page: string;
  /** Its `.js` and `.css` are those of the page; the common stylesheet and the member's menu come on top. */
  readonly feature: string;
  /** Sources that the page loads on its own once it is open. */
  readonly loads?: readonly string[];
  readonly budgetKb: number;
};

/** What the pages of a feature may weigh that has no row below. */
export const ORDINARY_KB = 40;

/** Pages that need more, or promise less. A page far below its budget is no reason to spend it. */
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
  // Scalar apart: it weighs over a megabyte, and the page says so by loading it last.
  { page: "/docs", feature: "docs", budgetKb: 30 },
];
