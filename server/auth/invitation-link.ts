import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env';

/** An id is no secret, so the link carries a signature of it: the address can be shown again without storing a token. */
const sign = (id: string): string =>
  createHmac('sha256', env().SAFAR_SECRET).update(`invitation:${id}`).digest('base64url').slice(0, 32);

/** The last part of the link's address: `<id>.<signature>`. */
export const invitationToken = (id: string): string => `${id}.${sign(id)}`;

/** Address to hand to the invited person. */
export const invitationLink = (id: string): string => `${env().SAFAR_URL}/invite/${invitationToken(id)}`;

/** The invitation's id; null for a token that we did not make. */
export function readInvitationToken(token: string): string | null {
  const [id = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(id));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null;
}
