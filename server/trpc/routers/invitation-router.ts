import { z } from 'zod';
import { acceptInvitation } from '../../services/invitations/accept-invitation';
import { getInvitationOffer } from '../../services/invitations/get-invitation-offer';
import { publicProcedure, router } from '../init';
import { name, password } from '../inputs';

/** For people who are not members yet: `token` is the last part of the link's address. */
const token = z.string().max(200);

export const invitationRouter = router({
  get: publicProcedure.input(z.object({ token })).query(({ input }) => getInvitationOffer(input.token)),
  accept: publicProcedure
    .input(z.object({ token, name: name.optional(), password: password.optional() }))
    .mutation(({ ctx, input }) => acceptInvitation(input, ctx.user)),
});
