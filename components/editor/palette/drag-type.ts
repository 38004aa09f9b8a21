/** Media type of a palette entry under the pointer; its data is the entry's id. */
export const DRAG_TYPE = 'application/x-safar-entry';
/** Present beside it when the entry is a trigger: while something is dragged, browsers tell the types and hide the data. */
export const TRIGGER_TYPE = 'application/x-safar-trigger';
