/** An item's worth in one number, that sums compare rightly: pinned ones first, then points, then how many items stand. */
const ONE_POINT = 2 ** 12;
const PINNED = 2 ** 33;
const MOST_POINTS = 1000;

type Valued = { readonly points: number; readonly isPinned: boolean };

export const valueOf = ({ points, isPinned }: Valued): number =>
  wholePoints(points) * ONE_POINT + 1 + (isPinned ? PINNED : 0);

export const pinnedIn = (value: number): number => Math.floor(value / PINNED);

export const pointsIn = (value: number): number => Math.floor((value % PINNED) / ONE_POINT);

const wholePoints = (points: number) =>
  Number.isFinite(points) ? Math.min(MOST_POINTS, Math.max(0, Math.round(points))) : 0;
