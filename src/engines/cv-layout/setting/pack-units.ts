/** It fills rows with units one after the other and returns the row of each; a unit of several lines has rows of its own. */
export type Packing = {
  /** It holds the row and the place of the left edge of each unit. */
  readonly places: readonly { readonly row: number; readonly x: number }[];
  readonly rows: number;
};

type Unit = { readonly width: number; readonly lines: number };

type Row = { readonly measure: number; readonly space: number; readonly start: number };

export function packUnits(units: readonly Unit[], { measure, space, start }: Row): Packing {
  let [row, x, isOpen] = [0, start, start > 0];
  const places = units.map(({ width, lines }) => {
    const isNext = isOpen && (lines > 1 || x + width > measure);
    if (isNext) [row, x] = [row + 1, 0];
    const place = { row, x };
    row += lines - 1;
    x += width + space;
    isOpen = true;
    if (lines > 1) x = measure;
    return place;
  });
  return { places, rows: row + 1 };
}
