/** The ways to reach a person. One word everywhere: rules, templates, connections, messages. */
export const CHANNELS = ['email', 'sms', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];
