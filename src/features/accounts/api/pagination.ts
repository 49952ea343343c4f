/** It is the contract's `pagination`; the `total` of a search is counted up to 1,000. */
export const paginationOf = ({ page, limit }: { page: number; limit: number }, total: number) => ({
  page,
  limit,
  total,
  pages: Math.ceil(total / limit),
});
