import type { DrawnBlock, DrawnPage } from "../../page-data/drawn-cv";

type Props = {
  readonly page: DrawnPage;
  /** It gives the number of a line in the list beside the drawing. */
  readonly numberOf?: (lineId: string) => number | undefined;
};

const FONTS = "'Inter Variable', Inter, system-ui, sans-serif";
const STRONG = 600;
const PAPER = "#fffdf8";

/** It is a page as it is printed. The list beside it says the same to those who do not see it. */
export function PageDrawing({ page, numberOf }: Props) {
  return (
    <svg class="drawn-page" aria-hidden="true" viewBox={viewBoxOf(page)}>
      <PageContent page={page} {...(numberOf && { numberOf })} />
    </svg>
  );
}

/** It is a picture by itself: letters of the reader's own fonts are stretched to the widths of ours. */
export function PagePicture({ page }: { readonly page: DrawnPage }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={viewBoxOf(page)}>
      <rect width={page.width} height={page.height} fill={PAPER} />
      <PageContent page={page} />
    </svg>
  );
}

const viewBoxOf = ({ width, height }: DrawnPage) => `0 0 ${width} ${height}`;

function PageContent({ page, numberOf = () => undefined }: Props) {
  return (
    <g font-family={FONTS}>
      {page.rules.map(({ from, to, color }) => (
        <line
          x1={rounded(from[0])}
          y1={rounded(from[1])}
          x2={rounded(to[0])}
          y2={rounded(to[1])}
          stroke={color}
          stroke-width="0.6"
        />
      ))}
      {page.blocks.map((block) => (
        <Block block={block} numbers={block.lineIds.flatMap((lineId) => numberOf(lineId) ?? [])} />
      ))}
    </g>
  );
}

type BlockProps = { readonly block: DrawnBlock; readonly numbers: readonly number[] };

function Block({ block, numbers }: BlockProps) {
  const [first] = numbers;
  if (first === undefined) return <Rows block={block} />;
  const { x, y, width, height } = block;
  return (
    <g id={`box-${first}`} class="box" data-lines={numbers.join(" ")}>
      <rect
        x={rounded(x - 4)}
        y={rounded(y - 1)}
        width={rounded(width + 8)}
        height={rounded(height + 2)}
        rx="2"
      />
      <Rows block={block} />
    </g>
  );
}

const Rows = ({ block }: { readonly block: DrawnBlock }) => (
  <>
    {block.rows.map(({ text, x, y, width, size, color, isStrong }) => (
      <text
        x={rounded(x)}
        y={rounded(y)}
        font-size={rounded(size)}
        font-weight={isStrong ? STRONG : undefined}
        fill={color}
        textLength={text.length > 1 ? rounded(width) : undefined}
        lengthAdjust="spacingAndGlyphs"
      >
        {text}
      </text>
    ))}
  </>
);

const rounded = (value: number): number => Math.round(value * 100) / 100;
