import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Adapter, ConnectionTrouble, Outgoing, Verdict } from '../../port';
import type { EmailMessage } from '../port';
import { classifySmtpError, type SmtpError } from './classify-error';
import { composeMail } from './compose-mail';
import type { SmtpConfig, SmtpSecrets } from './definition';

const CONNECT_MS = 10_000;
/** A server may think this long about a message before its answer counts as lost. */
const SILENCE_MS = 30_000;

function transportFor(config: SmtpConfig, secrets: SmtpSecrets) {
  return createTransport({
    pool: true,
    host: config.host,
    port: config.port,
    secure: config.secure,
    ...(config.user ? { auth: { user: config.user, pass: secrets.pass ?? '' } } : {}),
    tls: { rejectUnauthorized: !config.allowInvalidCertificate },
    maxConnections: config.parallel,
    maxMessages: 100,
    maxRequeues: 1,
    idleTimeout: 20_000,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
}

/** SMTP through nodemailer: a pool of connections that are kept open between batches. */
export const openSmtp: Adapter<SmtpConfig, SmtpSecrets, EmailMessage> = ({ config, secrets }) => {
  const transport = transportFor(config, secrets);
  transport.on('error', () => undefined);
  /** By Message-ID. */
  const streams = new Map<unknown, Readable>();
  // The pool only tells that a connection broke; whether the server had begun to read the message tells its stream.
  transport.use('stream', (mail, done) => {
    const create = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const stream = create(options);
      streams.set(mail.data.messageId, stream);
      return stream;
    };
    done();
  });
  let trouble: ConnectionTrouble | undefined;

  async function sendOne(message: Outgoing<EmailMessage>): Promise<Verdict> {
    if (trouble) return { outcome: 'held' };
    const started = performance.now();
    const latency = () => Math.round(performance.now() - started);
    const mail = composeMail(message, config.fromAddress);
    try {
      const { response, messageId } = await transport.sendMail(mail);
      const code = /^\d{3}/.exec(response)?.[0] ?? null;
      return {
        outcome: 'accepted',
        providerMessageId: messageId,
        code,
        detail: response.slice(0, 1000),
        latencyMs: latency(),
      };
    } catch (error) {
      const hasLeft = streams.get(mail.messageId)?.readableDidRead ?? false;
      const verdict = classifySmtpError(error as SmtpError, hasLeft, latency());
      if (verdict.outcome === 'retry' && verdict.trouble) trouble = verdict.trouble;
      return verdict;
    } finally {
      streams.delete(mail.messageId);
    }
  }

  return {
    send(batch) {
      trouble = undefined;
      return Promise.all(batch.map(sendOne));
    },
    async check() {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        const verdict = classifySmtpError(error as SmtpError, false, 0);
        const message = (error as Error).message;
        return verdict.outcome === 'retry' && verdict.trouble
          ? verdict.trouble
          : { code: 'unavailable', message };
      }
    },
    async close() {
      transport.close();
    },
  };
};
