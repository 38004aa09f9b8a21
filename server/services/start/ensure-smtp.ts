export async function ensureSmtp(_workspaceId: string, _smtpUrl: string): Promise<void> {}
