/** Sets the global `regeneratorRuntime`. */
declare module "regenerator-runtime";
