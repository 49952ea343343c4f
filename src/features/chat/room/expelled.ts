/** 4403: the person no longer belongs here. The reason is `left`, `kicked` or `banned`. */
export const EXPELLED = 4403;
