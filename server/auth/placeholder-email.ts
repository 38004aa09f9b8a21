/** `.invalid` can never receive mail (RFC 2606). */
const DOMAIN = 'owner.safar.invalid';

/** Accounts need an address; the owner of the one-time link has none until they enter one. */
export const placeholderEmail = (userId: string): string => `${userId}@${DOMAIN}`;

/** The address to show: null while it is only the placeholder. */
export const realEmail = (email: string): string | null => (email.endsWith(`@${DOMAIN}`) ? null : email);
