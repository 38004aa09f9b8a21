import { bundleArtifact, clientArtifact, webArtifact } from './artifacts';
import { make, type Place } from './make';

/** The typed database client, which everything else compiles against. */
export const buildClient = (place: Place) =>
  make(place, clientArtifact, ['--import', 'tsx', 'scripts/db/generate.ts']);

/** What the worker loads into its workflow sandbox. */
export const buildBundle = (place: Place) =>
  make(place, bundleArtifact, ['--import', 'tsx', 'scripts/build/workflow-bundle.ts']);

/** The production web app. */
export const buildWeb = (place: Place) =>
  make(place, webArtifact, ['node_modules/next/dist/bin/next', 'build']);
