export { type ComparableCv, listComparableCvs } from "./keeping/list-comparable-cvs";
