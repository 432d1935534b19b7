/** The moments at which the frequent steps run, as wrangler.toml has them; every other moment runs the hourly steps. */
export const OFTEN = '*/10 * * * *';
