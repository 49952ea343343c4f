type Props = {
  readonly name: string;
  /** It is the address of the picture; null shows the initial instead. */
  readonly picture: string | null;
  /** It is the side of the drawn square, in CSS pixels. */
  readonly size: number;
};

/** It stands beside a written name, so a screen reader skips it. */
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
