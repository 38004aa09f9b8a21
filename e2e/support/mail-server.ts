import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as a spec sees it. */
export interface Mail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/**
 * A real SMTP server on 127.0.0.1 that keeps each mail as a file in `folder`, in the order of arrival. Receivers whose
 * address begins with `refused` are refused; of the first mail to one that begins with `silent` the sender never hears. Returns its address for SMTP_URL and how to stop it.
 */
export async function startMailServer(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const sockets = new Set<Socket>();
  const heard = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      if (address.startsWith('refused'))
        answer(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      else answer();
    },
    onData: (stream, session, answer) => {
      simpleParser(stream).then((parsed) => {
        count += 1;
        const mail: Mail = {
          from: parsed.from?.value[0]?.address ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: parsed.subject ?? '',
          text: parsed.text ?? '',
          html: parsed.html || '',
          headers: Object.fromEntries(
            parsed.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
          ),
        };
        const file = join(folder, `${String(count).padStart(6, '0')}.json`);
        writeFileSync(`${file}.part`, JSON.stringify(mail));
        renameSync(`${file}.part`, file);
        const [to = ''] = mail.to;
        if (!to.startsWith('silent') || heard.has(to)) return answer();
        heard.add(to);
        for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
      }, answer);
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', (error) => console.error('mail server:', error.message));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (!address || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
