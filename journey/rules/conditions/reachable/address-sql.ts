import type { Channel } from '@/shared/channel';

/** What JavaScript calls \s. */
const SPACE = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
const EMAIL = `^[^${SPACE}@<>"(),:;\\[\\]\\\\]+@[^${SPACE}@.]+(\\.[^${SPACE}@.]+)+$`;
const E164 = '^\\+[1-9][0-9]{6,14}$';

/** Whether a channel of a person (an expression of jsonb) has somewhere to send to: the same as in journey/reach, by channel. */
export const addressSql: Record<Channel, (own: string) => string> = {
  email: (own) => `${own} ->> 'address' ~ '${EMAIL}'`,
  sms: (own) => `${own} ->> 'address' ~ '${E164}'`,
  push: (own) =>
    `jsonb_array_length(CASE WHEN jsonb_typeof(${own} -> 'tokens') = 'array' THEN ${own} -> 'tokens' END) > 0`,
};
