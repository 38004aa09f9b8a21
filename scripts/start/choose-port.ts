import { freePort, isPortFree } from '../stack/free-port';
import { say } from './progress';

const usual = 3000;

/** The port of the web app: the one asked for, which must be free, or 3000 or the next free one after it. */
export async function choosePort(asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isPortFree(asked)) return asked;
    throw new Error(
      `Port ${asked} is taken by another program. Choose another one: PORT=${asked + 1} npm start`,
    );
  }
  const port = await freePort(usual);
  if (port !== usual) say(`Port ${usual} is taken by another program; using ${port}`);
  return port;
}
