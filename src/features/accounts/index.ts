export { readCredential } from "./sessions/read-credential";
export { findPeople, findPersonByName, type Person } from "./people/find-people";
