import { z } from 'zod';
import { getUser, listSessions } from '../../read/user-view';
import { endOtherSessions } from '../../services/users/end-other-sessions';
import { setEmail } from '../../services/users/set-email';
import { setPassword } from '../../services/users/set-password';
import { updateUser } from '../../services/users/update-user';
import { router, userProcedure } from '../init';
import { calendar, email, language, name, password } from '../inputs';

const currentPassword = z.string().max(200).optional();

export const userRouter = router({
  get: userProcedure.query(({ ctx }) => getUser(ctx.user.id)),
  update: userProcedure
    .input(
      z.object({
        name: name.optional(),
        language: language.nullable().optional(),
        calendar: calendar.nullable().optional(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await updateUser(ctx.user.id, input);
      return getUser(ctx.user.id);
    }),
  setEmail: userProcedure
    .input(z.object({ email, currentPassword }))
    .mutation(({ ctx, input }) => setEmail(ctx.user.id, input)),
  setPassword: userProcedure
    .input(z.object({ currentPassword, newPassword: password }))
    .mutation(({ ctx, input }) => setPassword(ctx.user, input)),
  sessions: userProcedure.query(({ ctx }) => listSessions(ctx.user)),
  signOutEverywhereElse: userProcedure.mutation(({ ctx }) => endOtherSessions(ctx.user)),
});
