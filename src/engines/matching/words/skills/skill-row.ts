/**
 * It is a skill as English forms, French forms and the wider skills that it is a kind of, each separated by semicolons.
 * The first English form is its name. Without French forms the English ones stand in both languages.
 */
export type SkillRow = readonly [english: string, french?: string, broader?: string];
