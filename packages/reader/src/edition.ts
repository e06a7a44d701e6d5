/** Name and version of this reader, as a reading's entry keeps it: another version may read otherwise. */
export const READER = "bilan-reader 0.1.0";
