export const CALL_METHODS = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'] as const;
export type CallMethod = (typeof CALL_METHODS)[number];

/** `secret`: name of a secret of the workspace that is put in, instead of `value`, when the request leaves. */
export type CallHeader = { name: string; value: string; secret?: string };

/** A request to another system. Texts are Liquid, filled in when it leaves. */
export type CallRequest = {
  method: CallMethod;
  url: string;
  headers: CallHeader[];
  /** JSON, usually; empty: the call's own summary of person, event and run. */
  body: string;
};
