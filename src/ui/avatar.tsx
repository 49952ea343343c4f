type Props = {
  readonly name: string;
  /** Address of the picture; null shows the initial instead. */
  readonly picture: string | null;
  /** Of the drawn square, in CSS pixels. */
  readonly size: number;
};

/** Beside a name that is written out: nothing for a screen reader to repeat. */
export function Avatar({ name, picture, size }: Props) {
  const sizeClass = size > 48 ? "avatar avatar-large" : "avatar";
  if (picture !== null) {
    return <img class={sizeClass} src={picture} alt="" width={size} height={size} />;
  }
  return (
    <span class={sizeClass} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}

const initialOf = (name: string) => (Array.from(name.trim())[0] ?? "?").toLocaleUpperCase();
