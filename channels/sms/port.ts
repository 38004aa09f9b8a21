/** A finished text message. */
export interface SmsMessage {
  text: string;
  parts: number;
}
