import { points } from "./sheet";

/** They are hexadecimal digits of three by five dots: five rows from the top, three bits each. */
const dotRows: Readonly<Record<string, string>> = {
  "0": "75557",
  "1": "26227",
  "2": "71747",
  "3": "71317",
  "4": "55711",
  "5": "74717",
  "6": "74757",
  "7": "71122",
  "8": "75757",
  "9": "75717",
  A: "25755",
  B: "65656",
  C: "74447",
  D: "65556",
  E: "74647",
  F: "74644",
};

type Mark = {
  readonly hex: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
};

/** It draws a frame with the digits of a code point in two rows, where no font has the character. */
export function substituteMark({ hex, x, y, size, color }: Mark): string {
  const columns = Math.ceil(hex.length / 2);
  const dot = size * 0.055;
  const width = (columns * 4 + 2) * dot;
  const height = 14 * dot;
  const left = x + size * 0.05;
  const foot = y - 2 * dot;
  const shapes = [`${color} RG ${color} rg ${points(size * 0.04)} w`];
  shapes.push(`${points(left)} ${points(foot)} ${points(width)} ${points(height)} re S`);
  Array.from(hex.padStart(columns * 2, "0")).forEach((digit, index) => {
    const digitLeft = left + (1.5 + (index % columns) * 4) * dot;
    const digitTop = foot + height - (1 + Math.floor(index / columns) * 6.5) * dot;
    shapes.push(...dots(digit, { left: digitLeft, top: digitTop, dot }));
  });
  return `${shapes.join(" ")} f`;
}

function dots(digit: string, at: { left: number; top: number; dot: number }): string[] {
  return Array.from(dotRows[digit] ?? "").flatMap((bits, row) =>
    [0, 1, 2]
      .filter((column) => Number(bits) & (4 >> column))
      .map((column) => {
        const x = points(at.left + column * at.dot);
        const y = points(at.top - (row + 1) * at.dot);
        return `${x} ${y} ${points(at.dot)} ${points(at.dot)} re`;
      }),
  );
}
