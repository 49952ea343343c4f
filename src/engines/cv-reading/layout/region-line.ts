import type { LinePart } from "../line";
import type { PlacedItem } from "./rows";

/** It becomes a line once its region has its number and its links are known. */
export type RegionLine = {
  readonly parts: readonly LinePart[];
  readonly hasBullet: boolean;
  readonly isMarkedHeading: boolean;
  readonly baseline: number;
  /** It stood at the side of the lines around it. */
  readonly isAside?: true;
  /** It is a heading in a column of its own, beside its section. */
  readonly isBesideText?: true;
  readonly isBesideSection?: true;
};

export const leftOf = ({ parts }: RegionLine): number => parts[0]?.box[0] ?? 0;
export const edgeOf = ({ parts }: RegionLine): number => {
  const [x, , width] = parts.at(-1)?.box ?? [0, 0, 0, 0];
  return x + width;
};
export const textOfRegionLine = ({ parts }: RegionLine): string =>
  parts.map(({ text }) => text).join("\t");
export const sizeOf = ({ parts }: RegionLine): number =>
  parts.reduce((most, { size }) => Math.max(most, size), 0);

export const areHeadings = (items: readonly PlacedItem[]): boolean =>
  items.length > 0 && items.every(({ isHeading }) => isHeading === true);
