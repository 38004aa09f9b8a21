export { effect } from '../create-task/effect';
