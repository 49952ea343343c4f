import { type CvPost, periodOfPost } from "./cv-subject";

type Dated = Pick<CvPost, "start" | "end" | "isCurrent">;

/** Current posts come first, then the one that ended last; a post without dates stays behind the one before it. */
export function latestFirst<T extends Dated>(posts: readonly T[], month: number): T[] {
  let last = Number.POSITIVE_INFINITY;
  const ranked = posts.map((post) => {
    const period = periodOfPost(post, month);
    last = period === null ? last : rankOf(post, period);
    return { post, rank: last };
  });
  return ranked.toSorted((left, right) => compare(left.rank, right.rank)).map(({ post }) => post);
}

const rankOf = (post: Dated, { from, to }: { from: number; to: number }) =>
  (post.isCurrent ? 1e6 : to) * 1e5 + from;

/** Two infinities are equal, though their difference is no number. */
const compare = (left: number, right: number) => (left === right ? 0 : right - left);

/** It finds each post that stands behind one that is older. */
export function misplacedPosts<T extends Dated>(posts: readonly T[], month: number): T[] {
  const sorted = latestFirst(posts, month);
  return posts.filter((post, index) => post !== sorted[index]).slice(0, 1);
}
