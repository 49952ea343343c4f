/** An achievement as a clause that can follow « Chez X, » or "At X,". */
export type Clause = {
  readonly text: string;
  /** Its subject is `je` or `I`, so that an apposition or a colon may precede it. */
  readonly firstPerson: boolean;
  /** The line itself between quotation marks, when the clause could only quote it. */
  readonly quotation?: string;
  /** The same clause saying « y » or "there" for its place, and « aussi » or "also" beside it. */
  readonly also?: string;
};
