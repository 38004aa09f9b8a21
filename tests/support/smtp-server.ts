import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface SmtpReply {
  code: number;
  text: string;
}

export interface SmtpBehaviour {
  /** Refuses a recipient; undefined accepts. */
  onRecipient?(address: string): SmtpReply | undefined;
  /** After the whole message came: refuses it, or 'drop' breaks the connection without an answer. A promise: takes its time. */
  onMessage?(mail: ParsedMail): SmtpReply | 'drop' | undefined | Promise<undefined>;
  /** Without it no login is wanted. */
  login?: { user: string; pass: string };
  /** 0: any free one. */
  port?: number;
}

export interface TestSmtp {
  port: number;
  /** In the order they came; a dropped one is among them: the server did take it. */
  mails: (ParsedMail & { raw: string })[];
  logins: number;
  stop(): Promise<void>;
}

const refusal = ({ code, text }: SmtpReply) => Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server on 127.0.0.1 that behaves as told. */
export async function startSmtp(behaviour: SmtpBehaviour = {}): Promise<TestSmtp> {
  const mails: TestSmtp['mails'] = [];
  const sockets = new Set<Socket>();
  const seen = { logins: 0 };
  const options: SMTPServerOptions = {
    disabledCommands: behaviour.login ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    allowInsecureAuth: true,
    authOptional: !behaviour.login,
    logger: false,
    onAuth({ username, password }, _session, done) {
      seen.logins += 1;
      const isRight = username === behaviour.login?.user && password === behaviour.login?.pass;
      done(isRight ? null : refusal({ code: 535, text: '5.7.8 Authentication credentials invalid' }), {
        user: username,
      });
    },
    onRcptTo({ address }, _session, done) {
      const reply = behaviour.onRecipient?.(address);
      done(reply ? refusal(reply) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const mail = Object.assign(await simpleParser(raw), { raw });
        const answer = await behaviour.onMessage?.(mail);
        if (!answer || answer === 'drop') mails.push(mail);
        if (answer === 'drop') {
          for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
          return;
        }
        done(answer ? refusal(answer) : null);
      });
    },
  };
  const server = new SMTPServer(options);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(behaviour.port ?? 0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    get logins() {
      return seen.logins;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}
