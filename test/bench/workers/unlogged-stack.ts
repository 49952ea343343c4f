import stack from "./stack";

export * from "./stack";

/** The stack without the line that each request writes: what a line costs is workerd's, and the bare route writes none. */
console.info = () => undefined;

export default stack;
