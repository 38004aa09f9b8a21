/** Who may import whom: docs/architecture.md. A room may import itself and what is listed; tests are free. */
const test = '\\.test\\.tsx?$';
const node = '^nodes/[^/]+/';

/** Everything of ours outside the listed rooms. */
const ours =
  '^(app|components|journey|nodes|channels|workflows|activities|worker|server|i18n|shared|prisma|scripts|tests|e2e)/';

const only = (name, from, allowed, comment, extra = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: [test, ...(extra.fromNot ?? [])] },
  to: { path: ours, pathNot: allowed, ...(extra.to ?? {}) },
});

const no = (name, from, to, comment, extra = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: [test, ...(extra.fromNot ?? [])] },
  to: { path: to, ...(extra.to ?? {}) },
});

const definitions = '^nodes/([^/]+/definition\\.ts|registry/definitions\\.ts)$';
const serverTypes = '^server/(trpc/root\\.ts|read/views/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('shared-imports-nothing', '^shared/', ['^shared/'], 'shared is the bottom.'),
    no('shared-has-no-packages', '^shared/', 'node_modules', 'shared is pure; uuid makes the ids.', {
      to: { pathNot: 'node_modules/uuid/' },
    }),
    only(
      'journey-is-pure',
      '^journey/',
      ['^journey/', '^shared/'],
      'The domain takes the registry as an argument.',
    ),
    no(
      'journey-has-few-packages',
      '^journey/',
      'node_modules',
      'Only zod (schema, rules), immer (history, graph), temporal-polyfill and croner (calendar).',
      {
        to: { pathNot: 'node_modules/(zod|immer|temporal-polyfill|croner|fast-check)/' },
      },
    ),
    {
      name: 'journey-has-no-node',
      severity: 'error',
      from: { path: '^journey/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    no(
      'zod-in-schema-only',
      '^journey/',
      'node_modules/zod/',
      'zod stays in schema and the schemas of rules.',
      {
        fromNot: ['^journey/schema/', '^journey/rules/[a-z/-]*schema', '^journey/testing/'],
        to: { dependencyTypesNot: ['type-only'] },
      },
    ),
    no('immer-in-edits-only', '^journey/', 'node_modules/immer/', 'immer stays in graph and history.', {
      fromNot: ['^journey/(graph|history)/'],
    }),
    only(
      'definitions-are-for-everyone',
      `${node}definition\\.ts$`,
      ['^journey/', '^shared/', '^nodes/'],
      'A definition runs in browser and worker.',
    ),
    no(
      'definitions-have-no-view',
      definitions,
      'node_modules/react',
      'A definition runs in browser and worker.',
    ),
    only(
      'node-views-know-the-kit',
      `${node}(card|panel|icon|view)[^/]*\\.tsx?$`,
      ['^journey/', '^shared/', '^nodes/', '^i18n/', '^components/(ui|fields|nodes)/', serverTypes],
      'Cards and panels use the kit, not the app.',
    ),
    only(
      'node-effects-get-ports',
      `${node}effect\\.ts$`,
      ['^journey/', '^shared/', '^nodes/'],
      'An effect gets what it needs by argument.',
    ),
    only(
      'channels-are-adapters',
      '^channels/',
      ['^channels/', '^shared/'],
      'A channel knows its provider and nothing of us.',
    ),
    only(
      'workflows-are-deterministic',
      '^workflows/',
      ['^workflows/', '^shared/'],
      'Workflow code is the driver alone.',
      {
        to: { dependencyTypesNot: ['type-only'] },
      },
    ),
    no(
      'workflows-have-one-package',
      '^workflows/',
      'node_modules',
      'Everything imported here is paid for by every cached run.',
      {
        to: { pathNot: 'node_modules/@temporalio/(workflow|common)/', dependencyTypesNot: ['type-only'] },
      },
    ),
    only(
      'worker-side',
      '^(activities|worker)/',
      [
        '^(activities|worker|journey|channels|shared)/',
        '^nodes/registry/',
        '^nodes/[^/]+/(definition|effect)\\.ts$',
        '^server/(services|data|temporal|read|env|log)',
        '^workflows/',
      ],
      'The worker side reaches the database through server/data and server/services.',
    ),
    no(
      'worker-loads-no-workflow-code',
      '^(activities|worker)/',
      '^workflows/',
      'Workflows reach the worker as a bundle.',
      {
        to: { dependencyTypesNot: ['type-only'] },
      },
    ),
    only(
      'server-knows-no-face',
      '^server/',
      [
        '^(server|journey|shared|channels|workflows)/',
        '^i18n/',
        '^nodes/registry/',
        definitions,
        '^messages/',
      ],
      'The server knows definitions, not views.',
    ),
    no(
      'server-takes-types-of-others',
      '^server/',
      '^(channels|workflows)/',
      'Only types and what providers are: adapters and workflows run on the worker side.',
      {
        to: { pathNot: '^channels/registry/definitions\\.ts$', dependencyTypesNot: ['type-only'] },
      },
    ),
    no(
      'prisma-in-data-only',
      '^(?!server/data/)',
      '^server/data/generated/',
      'Only server/data speaks Prisma.',
      {
        to: { dependencyTypesNot: ['type-only'] },
      },
    ),
    no(
      'server-views-not-in-server',
      '^server/',
      '^nodes/[^/]+/(card|panel|icon|effect)',
      'The server knows definitions only.',
    ),
    only(
      'components-ask-by-trpc',
      '^components/',
      [
        '^(components|journey|i18n|shared|messages)/',
        '^nodes/registry/(definitions|views|node-view|simulated-effects)',
        '^nodes/registry/.*messages',
        definitions,
        serverTypes,
      ],
      'Components get data through tRPC.',
    ),
    no('components-take-types-of-server', '^components/', '^server/', 'Only types: AppRouter and views.', {
      to: { dependencyTypesNot: ['type-only'] },
    }),
    only('i18n-is-small', '^i18n/', ['^(i18n|shared|messages|nodes)/', '^journey/'], 'Texts and formats.'),
    only(
      'app-routes',
      '^app/',
      ['^(app|components|server|i18n|shared|journey)/', definitions],
      'Pages read, check and render.',
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^server/data/generated'] },
    exclude: { path: ['^\\.next', '^dist', '^\\.safar'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
