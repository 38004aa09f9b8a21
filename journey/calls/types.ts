export const CALL_METHODS = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'] as const;
export type CallMethod = (typeof CALL_METHODS)[number];

/** A request to another system. Texts are Liquid, filled in when it leaves. */
export type CallRequest = {
  method: CallMethod;
  url: string;
  headers: { name: string; value: string }[];
  /** JSON, usually; empty: the call's own summary of person, event and run. */
  body: string;
};
