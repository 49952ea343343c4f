import { benchPdf } from "../pdf";
import { atMost, type Row } from "../table";

const goals: Readonly<Record<string, { limit: number; unit: string }>> = {
  "ms of CPU": { limit: 5, unit: " ms" },
  bytes: { limit: 16_384, unit: " bytes" },
};

/** One letter PDF, ours beside pdf-lib with a full TrueType font. */
export async function benchOnePdf(): Promise<Row[]> {
  return (await benchPdf()).map(({ what, unit, own, naive }) => {
    const goal = goals[unit];
    const figure = (value: number) => (unit === "bytes" ? value.toFixed(0) : value.toFixed(2));
    return {
      what: `${what}, ours to the naive way`,
      figure: `${figure(own)} to ${figure(naive)} ${unit}`,
      ...(goal && { goal: atMost(own, goal.limit, goal.unit) }),
    };
  });
}
