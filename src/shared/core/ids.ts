/** Makes a new id that is unique in the plan. Passed in as an argument, so that shared code stays predictable. */
export type NewId = () => string;

/** Ids in a plan file: letters, digits, `-` and `_`, at most 64 characters; safe as a file name and as a key. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;
