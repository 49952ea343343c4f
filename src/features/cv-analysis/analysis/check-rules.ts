import type { CheckRule } from "./check-rule";
import { actionVerbsCheck } from "./checks/action-verbs";
import { bulletLengthCheck } from "./checks/bullet-length";
import { bulletPunctuationCheck } from "./checks/bullet-punctuation";
import { bulletsPresentCheck } from "./checks/bullets-present";
import { buzzwordsCheck } from "./checks/buzzwords";
import { columnsCheck } from "./checks/columns";
import { contactFoundCheck } from "./checks/contact-found";
import { dateFormatCheck } from "./checks/date-format";
import { dateGapsCheck } from "./checks/date-gaps";
import { datesConsistentCheck } from "./checks/dates-consistent";
import { datesPresentCheck } from "./checks/dates-present";
import { emailProfessionalCheck } from "./checks/email-professional";
import { entriesCompleteCheck } from "./checks/entries-complete";
import { fieldsCertainCheck } from "./checks/fields-certain";
import { figuresCheck } from "./checks/figures";
import { firstPersonCheck } from "./checks/first-person";
import { fontsCheck } from "./checks/fonts";
import { futureDatesCheck } from "./checks/future-dates";
import { headerContactCheck } from "./checks/header-contact";
import { headlineCheck } from "./checks/headline";
import { hiddenTextCheck } from "./checks/hidden-text";
import { languageLevelsCheck } from "./checks/language-levels";
import { lengthCheck } from "./checks/length";
import { linksCheck } from "./checks/links";
import { overlapsCheck } from "./checks/overlaps";
import { passiveCheck } from "./checks/passive";
import { personalDetailsCheck } from "./checks/personal-details";
import { photoCheck } from "./checks/photo";
import { repeatedOpeningsCheck } from "./checks/repeated-openings";
import { reverseOrderCheck } from "./checks/reverse-order";
import { sectionOrderCheck } from "./checks/section-order";
import { sectionsPresentCheck } from "./checks/sections-present";
import { skillDuplicatesCheck } from "./checks/skill-duplicates";
import { skillsListedCheck } from "./checks/skills-listed";
import { standardHeadingsCheck } from "./checks/standard-headings";
import { stuffingCheck } from "./checks/stuffing";
import { summaryCheck } from "./checks/summary";
import { tablesCheck } from "./checks/tables";
import { textBoxesCheck } from "./checks/text-boxes";
import { textExtractableCheck } from "./checks/text-extractable";
import { tinyTextCheck } from "./checks/tiny-text";

/** Their weights add up to 100, and what is earned of them is the score. */
export const readabilityChecks: readonly CheckRule[] = [
  textExtractableCheck,
  fontsCheck,
  columnsCheck,
  tablesCheck,
  textBoxesCheck,
  headerContactCheck,
  hiddenTextCheck,
  tinyTextCheck,
  contactFoundCheck,
  standardHeadingsCheck,
  datesPresentCheck,
  dateFormatCheck,
  entriesCompleteCheck,
  fieldsCertainCheck,
];

/** Their weights add up to 100; those without weight are told and never counted. */
export const contentChecks: readonly CheckRule[] = [
  emailProfessionalCheck,
  linksCheck,
  sectionsPresentCheck,
  sectionOrderCheck,
  headlineCheck,
  summaryCheck,
  bulletsPresentCheck,
  bulletLengthCheck,
  actionVerbsCheck,
  figuresCheck,
  firstPersonCheck,
  passiveCheck,
  repeatedOpeningsCheck,
  lengthCheck,
  skillsListedCheck,
  skillDuplicatesCheck,
  stuffingCheck,
  languageLevelsCheck,
  dateGapsCheck,
  overlapsCheck,
  futureDatesCheck,
  datesConsistentCheck,
  reverseOrderCheck,
  buzzwordsCheck,
  bulletPunctuationCheck,
  photoCheck,
  personalDetailsCheck,
];
