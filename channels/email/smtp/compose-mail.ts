import type { SendMailOptions } from 'nodemailer';
import type { Outgoing } from '../../port';
import type { EmailMessage } from '../port';

/** The mail of one ledger row. Its Message-ID is the same at every attempt, so that a receiver can see the repeat. */
export function composeMail(message: Outgoing<EmailMessage>, fromAddress: string): SendMailOptions {
  const { id, address, content, journeyId, workspaceId } = message;
  return {
    from: content.from,
    to: { name: '', address },
    subject: content.subject,
    html: content.html,
    text: content.text,
    messageId: `<${id}@${fromAddress.split('@').pop()}>`,
    headers: {
      // campaign : customer : mail type : sender (Gmail's feedback loop)
      'Feedback-ID': `${journeyId ?? 'none'}:${workspaceId}:${message.class}:safar`,
      'X-Entity-Ref-ID': id,
    },
    xMailer: false,
    // Whatever a template says, a mail never reads a file or an address of ours.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
