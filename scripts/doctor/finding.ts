/** What one look at the machine found. */
export interface Finding {
  subject: string;
  state: 'good' | 'note' | 'bad';
  found: string;
  /** How to mend it, for a note or something bad. */
  mend?: string;
}

export const good = (subject: string, found: string): Finding => ({ subject, state: 'good', found });
export const note = (subject: string, found: string, mend: string): Finding => ({
  subject,
  state: 'note',
  found,
  mend,
});
export const bad = (subject: string, found: string, mend: string): Finding => ({
  subject,
  state: 'bad',
  found,
  mend,
});
