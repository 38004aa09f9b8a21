import type { ConnectionTrouble, Verdict } from '../../port';

/** The fields of nodemailer's errors that decide. */
export interface SmtpError {
  message: string;
  code?: string | undefined;
  /** The network's own code, e.g. ECONNREFUSED, where nodemailer put its own over it. */
  originalCode?: string | undefined;
  /** SMTP reply code. */
  responseCode?: number | undefined;
  response?: string | undefined;
  /** The command that was in flight. */
  command?: string | undefined;
}

type Decision =
  | { outcome: 'refused'; kind: 'hard-bounce' | 'policy' | 'other' }
  | { outcome: 'retry'; trouble?: ConnectionTrouble }
  | { outcome: 'unknown' };

/** 5.1.x and 5.2.1 say that the address is wrong, 5.7.x that our mail is unwelcome. */
function kindOf(response: string): 'hard-bounce' | 'policy' | 'other' {
  if (/\b5\.(1\.\d+|2\.1)\b/.test(response)) return 'hard-bounce';
  return /\b5\.7\.\d+\b/.test(response) ? 'policy' : 'other';
}

function decideReply(replyCode: number, reply: string, command: string): Decision {
  const trouble = (code: ConnectionTrouble['code']): Decision => ({
    outcome: 'retry',
    trouble: { code, message: reply },
  });
  const permanent = replyCode >= 500 && replyCode !== 503;
  if (command.startsWith('AUTH')) return trouble(permanent ? 'auth' : 'unavailable');
  if (/^(CONN|EHLO|HELO|LHLO|API)/.test(command) || replyCode === 421) return trouble('unavailable');
  if (command.startsWith('STARTTLS')) return trouble('tls');
  if (replyCode === 530) return trouble('auth');
  // Every message would be refused for its sender; 552 speaks of this message's size.
  if (command.startsWith('MAIL') && permanent && replyCode !== 552) return trouble('sender');
  return permanent ? { outcome: 'refused', kind: kindOf(reply) } : { outcome: 'retry' };
}

function decideSilence(error: SmtpError, hasLeft: boolean): Decision {
  if (hasLeft) return { outcome: 'unknown' };
  // nodemailer itself refused this message: no valid recipient, larger than the server takes.
  if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') return { outcome: 'refused', kind: 'other' };
  const code = error.code === 'EAUTH' || error.code === 'ENOAUTH' ? 'auth' : 'unreachable';
  return {
    outcome: 'retry',
    trouble: { code: error.code === 'ETLS' ? 'tls' : code, message: error.message },
  };
}

/**
 * What an error of an SMTP session means. `hasLeft`: the server may have seen some of the message, so that without
 * a reply nobody knows whether it took it.
 */
export function classifySmtpError(error: SmtpError, hasLeft: boolean, latencyMs: number): Verdict {
  const reply = error.response ?? error.message;
  const decision =
    error.responseCode === undefined
      ? decideSilence(error, hasLeft)
      : decideReply(error.responseCode, reply, error.command ?? '');
  const code = String(error.responseCode ?? error.originalCode ?? error.code ?? 'error');
  return { ...decision, code, detail: reply.slice(0, 1000), latencyMs };
}
