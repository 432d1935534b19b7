import { Hono } from 'hono/tiny';
import { endpoints } from '../shared/api/registry.ts';
import { instruments } from '../shared/instruments/registry.ts';
import { AppError } from './app-error.ts';
import { readSettings } from './env.ts';
import { corsHeaders } from './http/cors.ts';
import { errorAnswer, noteError } from './http/error-answer.ts';
import { logText } from './http/log.ts';
import { type AppEnv, mount } from './http/mount.ts';
import { currentNonce } from './http/nonce.ts';
import { answerPortal, portalPaths } from './http/portal.ts';
import { routes } from './http/routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { windowText } from './http/sign-in-window.ts';
import type { Platform } from './platform.ts';

/** The API: what is done with every request, in this order, and what answers each endpoint of the contract. */
export function createApp({ now, newId, writeLog }: Platform): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.use('*', async (http, next) => {
    const startedAt = now();
    const requestId = newId();
    http.set('requestId', requestId);
    await next();
    const headers = { ...(http.var.headers ?? securityHeaders), 'x-request-id': requestId };
    for (const [name, value] of Object.entries(headers)) http.res.headers.set(name, value);
    const { endpointId, code, errorClass, wrongSettings: settings } = http.var;
    const { status } = http.res;
    const durationMs = now() - startedAt;
    writeLog(
      logText({ event: 'request', requestId, endpointId, status, durationMs, code, errorClass, settings }),
    );
  });

  app.on('GET', portalPaths, answerPortal);

  app.use('*', async (http, next) => {
    const settings = readSettings(http.env, new URL(http.req.url));
    http.set('settings', settings);
    const { db, organisationId, caseSecret } = settings;
    const { requestId } = http.var;
    const around = { db, now, newId, crypto, organisationId, caseSecret, instruments, requestId };
    http.set('around', around);
    const nonce = await currentNonce(around);
    http.set('nonce', nonce);
    const headers = {
      ...corsHeaders(http.req.header('origin'), settings.extensionOrigins),
      'dpop-nonce': nonce,
    };
    if (http.req.method === 'OPTIONS') http.res = new Response(null, { status: 204 });
    else await next();
    for (const [name, value] of Object.entries(headers)) http.res.headers.set(name, value);
  });

  for (const endpoint of endpoints) {
    const route = routes.find((candidate) => candidate.endpoint === endpoint);
    if (!route) throw new RangeError(`no route answers ${endpoint.id}`);
    mount(app, route);
  }

  app.notFound((http) => {
    const { status, body, code } = errorAnswer(new AppError('not-found'), http.var.requestId);
    http.set('code', code);
    return http.json(body, status);
  });

  app.onError((error, http) => {
    const { status, body } = errorAnswer(error, http.var.requestId);
    const code = noteError(http, error);
    return http.var.isWindow ? http.text(windowText(http, code), status) : http.json(body, status);
  });

  return app;
}
