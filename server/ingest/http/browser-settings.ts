/** What the Segment browser SDK asks for before it sends: only where to send, nothing else is switched on. */
export function browserSettings(writeKey: string, publicUrl: string) {
  const { protocol, host } = new URL(publicUrl);
  const target = { apiKey: writeKey, apiHost: `${host}/v1`, protocol: protocol.replace(':', '') };
  return {
    integrations: { 'Segment.io': { ...target, deliveryStrategy: { strategy: 'standard' } } },
    plan: { track: { __default: { enabled: true, integrations: {} } } },
    edgeFunction: {},
    metrics: { sampleRate: 0 },
    remotePlugins: [],
  };
}
