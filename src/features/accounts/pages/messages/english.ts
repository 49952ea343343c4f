import type { AccountMessages } from "./french";

export const english: AccountMessages = {
  waiting: (letters) =>
    letters === 1
      ? "One pair of letters waits in this browser: it will move into your account."
      : `${letters} pairs of letters wait in this browser: they will move into your account.`,
  retryIn: "You can try again in",
  retryNow: "You can try again now.",
  signIn: {
    title: "Sign in",
    lead: "Find your letters on every device of yours.",
    identifier: "E-mail address or user name",
    submit: "Sign in",
    noAccount: "No account yet?",
    register: "Open an account",
    ended: "This device was signed out. Sign in again to go on.",
    needed: "That page is yours alone: sign in to open it.",
  },
  register: {
    title: "Open an account",
    lead: "An address, a password, and your letters follow you everywhere.",
    email: "E-mail address",
    emailHint: "Seen by you and by administrators only.",
    username: "User name (optional)",
    usernameHint: "Leave it empty and it is made from your address.",
    submit: "Open the account",
    hasAccount: "Already have an account?",
    signIn: "Sign in",
    promiseTitle: "What an account changes",
    promises: [
      "Your letters, on every device you sign in on.",
      "The list of your devices, and the means to sign them out.",
      "Everything that is yours in a single file, whenever you like.",
      "Complete deletion, in a minute, without asking anybody.",
    ],
  },
  password: {
    label: "Password",
    current: "Current password",
    new: "New password",
    reveal: {
      show: "Show",
      hide: "Hide",
    },
    rule: {
      length: "8 to 100 characters",
      letter: "at least one letter",
      digit: "at least one digit",
    },
    met: "met",
    allMet: "All rules are met.",
    common: "The 3,000 most common passwords are refused.",
  },
  account: {
    title: "My account",
    since: (day) => `Opened on ${day}`,
    profile: "Profile",
    profileHint: "What other members can read about you.",
    firstName: "First name",
    lastName: "Last name",
    bio: "About you",
    bioHint: "2,000 characters at the most.",
    save: "Save the profile",
  },
  picture: {
    title: "Picture",
    hint: "JPEG, PNG, WebP or GIF, 2 MB at the most. Place, camera and other hidden data are taken out.",
    label: "Choose a picture",
    submit: "Upload the picture",
    remove: "Remove the picture",
    none: "No picture: your initial stands in for it.",
    preview: "Preview; the picture is not uploaded yet.",
  },
  language: {
    title: "Language",
    hint: "Applied on every device you sign in on.",
    label: "Language of the atelier",
    names: { fr: "Français", en: "English" },
    save: "Save the language",
  },
  passwordSection: {
    title: "Password",
    hint: "Changing it signs out all your other devices.",
    submit: "Change the password",
  },
  devices: {
    title: "Signed-in devices",
    hint: "A device you do not recognise? Sign it out, then change your password.",
    unknown: "Unknown device",
    current: "This device",
    lastSeen: (ago) => `Seen ${ago}`,
    justNow: "less than an hour ago",
    since: (day) => `signed in on ${day}`,
    end: "Sign out",
    endLabel: (device) => `Sign out ${device}`,
    endOthers: "Sign out all others",
    alone: "No other device is signed in.",
  },
  data: {
    title: "Your data",
    hint: "Profile, picture, letters with their PDFs, devices and requests, in one ZIP archive.",
    download: "Download my data",
    deleteTitle: "End of the account",
    deleteHint: "Everything goes, for good. The next page says exactly what.",
    delete: "Delete my account…",
  },
  deletion: {
    title: "Delete my account",
    lead: "What follows goes for good. Nobody will be able to give it back to you.",
    goesTitle: "What goes",
    profile: (username) => `Your profile: ${username}, your address, your picture.`,
    letters: (count) =>
      count === 0
        ? "Your letters: there are none."
        : count === 1
          ? "Your pair of letters and its PDFs."
          : `Your ${count} pairs of letters and their PDFs.`,
    jobs: "Your requests, your visits and what was counted of them.",
    devices: (count) =>
      count === 1 ? "This device’s sign-in." : `The sign-ins of ${count} devices.`,
    staysTitle: "What stays",
    stays: "A number without a name, so that it is never given to somebody else.",
    exportFirst: "Download my data first",
    submit: "Delete for good",
    cancel: "Keep my account",
  },
  goodbye: {
    title: "Goodbye",
    lead: "Your account and everything in it are deleted.",
    text: "The atelier stays open to visitors: the CV and the letters need no account.",
    home: "Back to the CV",
  },
  errors: {
    identifier: "Give your address or your user name.",
    username:
      "2 to 50 characters: letters, digits, dots, hyphens; a letter or a digit comes first.",
    email: "This is not an address. Try one like this: name@example.com",
    password: "Type your password.",
    name: "50 characters at the most.",
    bio: "2,000 characters at the most.",
    language: "Choose one of the languages on offer.",
    avatar: "Choose a picture first.",
    large: "The picture exceeds 2 MB: choose a smaller one.",
  },
};
