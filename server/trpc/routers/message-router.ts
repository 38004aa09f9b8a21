import { z } from 'zod';
import { MESSAGE_VERDICTS } from '@/shared/message-verdict';
import { settleMessage } from '../../services/messages/settle-message';
import { adminProcedure, router } from '../init';
import { id } from '../inputs';

export const messageRouter = router({
  settle: adminProcedure
    .input(z.object({ messageId: id, said: z.enum(MESSAGE_VERDICTS) }))
    .mutation(({ ctx, input }) => settleMessage(ctx.actor, input.messageId, input.said)),
});
