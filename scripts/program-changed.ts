/** The exit status with which the preview asks to be started anew. */
export const programChanged = 75;
