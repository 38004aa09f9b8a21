import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { organization } from 'better-auth/plugins';
import { newId } from '@/shared/new-id';
import { prisma } from '../data/prisma';
import { env } from '../env';
import { log } from '../log';
import { beforeCall } from './before-call';
import { ownerLink } from './owner-link-plugin';
import { trustedOrigins } from './trusted-origins';

/** Workspaces change only through server/services, which check roles and write audit rows. */
const CLOSED_PATHS = [
  '/sign-up/email',
  '/update-user',
  '/change-email',
  '/delete-user',
  ...[
    'create',
    'update',
    'delete',
    'invite-member',
    'accept-invitation',
    'reject-invitation',
    'cancel-invitation',
    'remove-member',
    'update-member-role',
    'leave',
  ].map((path) => `/organization/${path}`),
];

function create() {
  const { SAFAR_SECRET, SAFAR_URL } = env();
  return betterAuth({
    appName: 'Safar',
    secret: SAFAR_SECRET,
    baseURL: SAFAR_URL,
    basePath: '/api/auth',
    database: prismaAdapter(prisma(), { provider: 'postgresql' }),
    trustedOrigins: trustedOrigins(SAFAR_URL),
    disabledPaths: CLOSED_PATHS,
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 200, disableSignUp: true },
    session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
    user: {
      additionalFields: {
        locale: { type: 'string', required: false, input: false },
        calendar: { type: 'string', required: false, input: false },
      },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/change-password': { window: 60, max: 5 } },
    },
    advanced: {
      cookiePrefix: 'safar',
      useSecureCookies: SAFAR_URL.startsWith('https://'),
      database: { generateId: () => newId() },
    },
    telemetry: { enabled: false },
    logger: { log: (level, message) => log[level](message) },
    hooks: { before: beforeCall },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        schema: { organization: { modelName: 'workspace' } },
      }),
      ownerLink(),
    ],
  });
}

export type Auth = ReturnType<typeof create>;
const holder = globalThis as { safarAuth?: Auth };

/** One per process; made on first use, because a build has no environment. */
export function auth(): Auth {
  holder.safarAuth ??= create();
  return holder.safarAuth;
}
