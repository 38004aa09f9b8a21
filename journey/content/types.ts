import type { Language } from '@/shared/language';

/** Every text is Liquid: person, event, journey, workspace. */
export interface EmailContent {
  subject: string;
  preheader?: string;
  html: string;
  /** Empty: made from the HTML. */
  text: string;
}
export interface SmsContent {
  text: string;
}
export interface PushContent {
  title: string;
  body: string;
  url?: string;
}

export type ContentOf = { email: EmailContent; sms: SmsContent; push: PushContent };
/** At least one language; a person gets their own, else the workspace's, else the one there is. */
export type TemplateContent<C extends keyof ContentOf = keyof ContentOf> = Partial<
  Record<Language, ContentOf[C]>
>;
