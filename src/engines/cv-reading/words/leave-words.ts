/** A time off is held at no employer. */
export const leaveWords: readonly string[] = [
  "adoption leave",
  "année sabbatique",
  "career break",
  "congé de maternité",
  "congé maternité",
  "congé parental",
  "congé paternité",
  "congé sabbatique",
  "family leave",
  "maternity leave",
  "parental leave",
  "paternity leave",
  "sabbatical",
];
