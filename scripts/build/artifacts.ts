import type { Artifact } from './stale';

const libraries = ['package-lock.json', 'tsconfig.json'];

export const clientArtifact: Artifact = {
  name: 'database-client',
  sources: ['prisma/schema.prisma', 'package-lock.json'],
  output: 'server/data/generated/client.ts',
  stamp: 'server/data/generated/.hash',
};

export const bundleArtifact: Artifact = {
  name: 'workflow-bundle',
  sources: ['workflows', 'journey/plan', 'shared', ...libraries],
  output: 'dist/workflow-bundle.js',
  stamp: 'dist/workflow-bundle.hash',
};

export const webArtifact: Artifact = {
  name: 'web-build',
  sources: [
    ...[
      'app',
      'components',
      'i18n',
      'journey',
      'messages',
      'nodes',
      'server',
      'shared',
      'channels',
      'public',
    ],
    ...['prisma/schema.prisma', 'next.config.js', 'postcss.config.mjs', 'proxy.ts', ...libraries],
  ],
  output: '.next/BUILD_ID',
  stamp: '.next/safar.hash',
};
