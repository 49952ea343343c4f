const MOST_PUNCHES = 12;

type Props = { readonly count: number; readonly of: number; readonly label: string };

/** A card punched once per visit or letter, to be told in words beside it; a bar where the holes would be too many. */
export function Punches({ count, of, label }: Props) {
  if (of > MOST_PUNCHES)
    return <progress class="meter" max={of} value={count} aria-label={label} />;
  return (
    <div class="punches" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span class={index < count ? "punch punched" : "punch"}></span>
      ))}
    </div>
  );
}
