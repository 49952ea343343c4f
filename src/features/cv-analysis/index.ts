export { type ComparableCv, listComparableCvs } from "./keeping/list-comparable-cvs";
export { groundedRewrite } from "./optimise/grounded-rewrite";
