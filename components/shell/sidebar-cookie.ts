/** Remembers a narrow sidebar, so that the server already draws it so. */
export const SIDEBAR_COOKIE = 'sidebar';
export const NARROW = 'narrow';
