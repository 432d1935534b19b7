import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with a closing slash left off. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
