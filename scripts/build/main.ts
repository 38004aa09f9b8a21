import { readOptions, root } from '../start/options';
import { say } from '../start/progress';
import { buildBundle, buildClient, buildWeb } from './steps';

/** `npm run build`: everything the production start needs; what is fresh is left alone. */
const place = { root, home: readOptions(process.env, []).home };
say((await buildClient(place)) ? 'Database client generated' : 'Database client is fresh');
say((await buildBundle(place)) ? 'Workflows bundled' : 'Workflow bundle is fresh');
say((await buildWeb(place)) ? 'Web app built' : 'Web app is fresh');
