import { applyMigrations } from './apply-migrations';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set. `npm start` migrates its own database; this is for yours.');
  process.exit(1);
}
const applied = await applyMigrations(url);
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
// The schema engine leaves a timer of ten seconds behind.
process.exit(0);
