export { delivery } from './delivery';
export { journeyRun } from './journey-run';
export { reactor } from './reactor';
