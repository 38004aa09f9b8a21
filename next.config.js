import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // SDKs take a redirect for a delivery: /v1/batch/ must be answered, not sent elsewhere.
  skipTrailingSlashRedirect: true,
  // Browsers look there unasked when the page's own link comes late.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Half-bundled protobufjs breaks gRPC; these stay outside the server bundle.
  serverExternalPackages: [
    '@temporalio/client',
    '@temporalio/common',
    '@temporalio/proto',
    '@grpc/grpc-js',
    'protobufjs',
    'pg',
    'pino',
    'piscina',
    'liquidjs',
    'nodemailer',
    'html-to-text',
  ],
  agentRules: false,
  experimental: { useTypeScriptCli: true },
  // Types are checked once, by `npm test`; checking them again in the build only costs time.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.SAFAR_DIST_DIR || '.next',
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
