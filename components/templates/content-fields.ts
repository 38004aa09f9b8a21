import type { ContentOf } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';

export interface ContentField {
  name: string;
  /** Key in messages templates.editor. */
  label: 'subject' | 'preheader' | 'html' | 'text' | 'sms' | 'pushTitle' | 'pushBody' | 'pushUrl';
  hint?: 'preheaderHint' | 'textHint';
  rows: number;
  /** Code is written from left to right, whatever the language. */
  isCode?: boolean;
}

/** What a template of a channel consists of, in the order it is written. */
export const CONTENT_FIELDS: Record<Channel, readonly ContentField[]> = {
  email: [
    { name: 'subject', label: 'subject', rows: 1 },
    { name: 'preheader', label: 'preheader', hint: 'preheaderHint', rows: 1 },
    { name: 'html', label: 'html', rows: 18, isCode: true },
    { name: 'text', label: 'text', hint: 'textHint', rows: 5 },
  ],
  sms: [{ name: 'text', label: 'sms', rows: 6 }],
  push: [
    { name: 'title', label: 'pushTitle', rows: 1 },
    { name: 'body', label: 'pushBody', rows: 3 },
    { name: 'url', label: 'pushUrl', rows: 1, isCode: true },
  ],
};

export const EMPTY_CONTENT: ContentOf = {
  email: { subject: '', preheader: '', html: '', text: '' },
  sms: { text: '' },
  push: { title: '', body: '' },
};
