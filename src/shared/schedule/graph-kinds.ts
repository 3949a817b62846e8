export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;
/** From the gate of a summary to what is inside: passes the bounds of links to the summary on. */
export const INHERIT = 4;
/** From what is inside to its summary, whose dates links from the summary start at. */
export const MEMBER = 5;
