/** A finished notification. */
export interface PushMessage {
  title: string;
  body: string;
  url: string | null;
}
