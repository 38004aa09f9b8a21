import { BlockList, isIP } from 'node:net';

/** Private targets that the operator of this installation lets journeys call. */
export interface AllowList {
  /** `host:port` as written, or a network that holds the address. */
  allows(target: { host: string; port: number; address?: string }): boolean;
}

/**
 * Reads a list such as `crm.internal:8080, 10.1.0.0/16, 127.0.0.1:9000`: hosts with their port, or networks with all of theirs. Throws for an
 * entry that is neither, naming it.
 */
export function parseAllowList(text: string): AllowList {
  const networks = new BlockList();
  const hosts = new Set<string>();
  for (const entry of text.split(',').map((part) => part.trim().toLowerCase())) {
    if (entry === '') continue;
    const [, network = '', bits = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const family = isIP(network);
    if (family !== 0) networks.addSubnet(network, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    else if (/^\S+:\d{1,5}$/.test(entry)) hosts.add(entry);
    else throw new Error(`"${entry}" is neither host:port nor a network such as 10.1.0.0/16`);
  }
  const holds = (address: string) => {
    const family = isIP(address);
    return family !== 0 && networks.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return {
    allows: ({ host, port, address }) =>
      hosts.has(`${host.toLowerCase()}:${port}`) || (address !== undefined && holds(address)),
  };
}
