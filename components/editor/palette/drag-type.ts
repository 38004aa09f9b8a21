/** Media type of a palette entry under the pointer; its data is the entry's id. */
export const DRAG_TYPE = 'application/x-safar-entry';
