import { lookup as resolve } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { AllowList } from './allow-list';
import { isPublicAddress } from './is-public-address';

const WEB_PORTS = new Set([80, 443]);

/** A target that must not be called; the message says why. */
export class ForbiddenTarget extends Error {
  readonly code = 'forbidden-target';
}

export interface GuardedTarget {
  /** Resolves names at the moment of connecting, and refuses when any address is not public. */
  lookup: LookupFunction;
}

/**
 * Looks at where a call is about to go. Addresses are judged when the socket connects, so that a name cannot lead elsewhere between the check
 * and the use. Throws ForbiddenTarget for what is known to be forbidden now.
 */
export function guardTarget(url: URL, allowed: AllowList): GuardedTarget {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const judge = (address: string) => {
    if (allowed.allows({ host, port, address })) return;
    if (!isPublicAddress(address))
      throw new ForbiddenTarget(`${host} leads to ${address}, which is not public`);
    if (!WEB_PORTS.has(port)) throw new ForbiddenTarget(`Port ${port} is not allowed; 80 and 443 are`);
  };
  if (!/^https?:$/.test(url.protocol)) throw new ForbiddenTarget(`${url.protocol} is not allowed`);
  if (url.username || url.password) throw new ForbiddenTarget('The address must not hold a user name');
  // A literal address is never looked up.
  if (isIP(host) !== 0) judge(host);
  return {
    lookup(hostname, { family, all }, done) {
      resolve(hostname, { family: family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : (family ?? 0), all: true })
        .then((found) => {
          for (const { address } of found) judge(address);
          const [first] = found;
          if (!first) throw new Error(`${hostname} has no address`);
          if (all) done(null, found);
          else done(null, first.address, first.family);
        })
        .catch((error: NodeJS.ErrnoException) => done(error, '', 0));
    },
  };
}
