/** A person who no longer belongs to the room is disconnected with 4403. The reason is `left`, `kicked` or `banned`. */
export const EXPELLED = 4403;
