/** An item's worth in one number, that sums compare rightly: pinned ones, then points, then fillers, then how many stand. */
const ONE_POINT = 2 ** 19;
const PINNED = 2 ** 39;
const MOST_POINTS = 1000;

type Valued = {
  readonly points: number;
  readonly fillerPoints?: number | undefined;
  readonly isPinned: boolean;
};

export const valueOf = ({ points, fillerPoints = 0, isPinned }: Valued): number =>
  wholePoints(points) * ONE_POINT + wholePoints(fillerPoints) + 1 + (isPinned ? PINNED : 0);

export const pinnedIn = (value: number): number => Math.floor(value / PINNED);

export const pointsIn = (value: number): number => Math.floor((value % PINNED) / ONE_POINT);

const wholePoints = (points: number) =>
  Number.isFinite(points) ? Math.min(MOST_POINTS, Math.max(0, Math.round(points))) : 0;
