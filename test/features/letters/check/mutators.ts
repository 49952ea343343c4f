import { figureMutators } from "./figure-mutators";
import { formMutators } from "./form-mutators";
import { nameMutators } from "./name-mutators";

export { type Mutator } from "./mutator";

export const mutators = [...figureMutators, ...nameMutators, ...formMutators];
