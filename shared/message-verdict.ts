/** What a person may say of a message whose outcome is unknown. */
export const MESSAGE_VERDICTS = ['arrived', 'send-again', 'not-arrived'] as const;
export type MessageVerdict = (typeof MESSAGE_VERDICTS)[number];
