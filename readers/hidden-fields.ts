/** The field that bears the time stamp of a form. */
export const stampField = 'stamp';

/** The field that people do not see, and programs that fill in everything do. No browser offers to fill in this name. */
export const trapField = 'homepage';
