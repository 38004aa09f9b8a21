import type { EffectContext, EffectPorts } from './node-effect';

type Call = { [Name in keyof EffectPorts]: [Name, ...Parameters<EffectPorts[Name]>] }[keyof EffectPorts];

/** For tests of effects: ports that only note what they were asked for, and a context with nobody special in it. */
export function recordedPorts(given: Partial<EffectPorts> = {}): { ports: EffectPorts; calls: Call[] } {
  const calls: Call[] = [];
  const note =
    <Name extends keyof EffectPorts>(name: Name) =>
    (...args: Parameters<EffectPorts[Name]>) =>
      void calls.push([name, ...args] as unknown as Call);
  const ports: EffectPorts = {
    template: async () => null,
    planMessage: async (message) => note('planMessage')(message),
    changeProfile: note('changeProfile'),
    setMembership: note('setMembership'),
    emitEvent: note('emitEvent'),
    planCall: note('planCall'),
    openTask: note('openTask'),
    startJourney: note('startJourney'),
    ...given,
  };
  return { ports, calls };
}

export const contextOf = (parts: Partial<EffectContext> = {}): EffectContext => ({
  person: { id: 'p', traits: {}, channels: {} },
  entry: {},
  variables: {},
  nodeId: 'n',
  visit: 1,
  ...parts,
});
