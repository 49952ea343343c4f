export {
  type EducationFact,
  type Fact,
  factsOf,
  type HighlightFact,
  type ProjectFact,
  type RoleFact,
  type SkillFact,
} from "./facts";
export { candidateFacts } from "./candidate-facts";
export { type Day, dayOf, hasBegun, isAhead, isCurrentRole } from "./role-time";
export { profileError } from "./errors";
export { findProfile, findProfiles, getProfile, type Profile } from "./get-profile";
export { Resume } from "./api/schemas";
export { profileIn, resumeOf, selectProfiles, type StoredProfile } from "./stored-profiles";
export { readResume, type ResumeReading } from "./reading/read-resume";
export type { ResumeNote } from "./reading/note";
export { isSampleResume } from "./sample/is-sample-resume";
export { ResumeView } from "./pages/views/resume-view";
export { storeProfile } from "./store-profile";
export { versionOf } from "./version";
export {
  findProfileVersion,
  listProfileVersions,
  type ListedVersion,
  type ProfileVersion,
} from "./versions/list-versions";
export { getPublished, type Published, type Resumes } from "./versions/published-resumes";
export { publishProfile } from "./versions/publish-profile";
export { type Completeness, completenessOf, type PartScore } from "./mine/completeness";
export { LEAST_LIKENESS, shareOfWords } from "./mine/share-of-words";
export type { ProfilePart } from "./mine/profile-parts";
export { emptyResume } from "./mine/empty-resume";
export {
  findMyProfile,
  findMyVersion,
  listMyVersions,
  type MyEarlierProfile,
  type MyVersion,
} from "./mine/get-my-profile";
export { replaceMyProfile } from "./mine/replace-my-profile";
export {
  findMemberProfile,
  memberResumeIn,
  selectMemberProfile,
  type StoredMemberProfile,
  storedProfileIn,
} from "./mine/find-member-profile";
export type { MemberProfile, ValueOrigins } from "./mine/member-profile";
export { saveMyProfile } from "./mine/save-my-profile";
export {
  describeMyPhoto,
  findMyPhoto,
  type MyPhoto,
  removeMyPhoto,
  setMyPhoto,
} from "./photo/my-photo";
export { photoLimit, photoOf } from "./api/posted-photo";
