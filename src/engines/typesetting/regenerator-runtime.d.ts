/** It sets the global `regeneratorRuntime`. */
declare module "regenerator-runtime";
