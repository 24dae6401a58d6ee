import config from '@payload-config';
import '@payloadcms/next/css';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { plainNotFound } from '@/app/plain-not-found';

type Answer = ReturnType<typeof REST_GET>;

/** Payload looks a collection up by name and takes `__proto__` and its like for one: its answer to them is 500. */
const known =
  (answer: Answer): Answer =>
  async (request, context) => {
    const { slug } = await context.params;
    return slug?.[0] !== undefined && slug[0] in Object.prototype ? plainNotFound() : answer(request, context);
  };

export const GET = known(REST_GET(config));
/** Payload knows no HEAD; to it, this is a GET whose body nobody reads (RFC 9110, clause 9.3.2). */
export const HEAD: typeof GET = (request, context) => GET(new Request(request.url, { headers: request.headers }), context);
export const POST = known(REST_POST(config));
export const DELETE = known(REST_DELETE(config));
export const PATCH = known(REST_PATCH(config));
export const PUT = known(REST_PUT(config));
export const OPTIONS = known(REST_OPTIONS(config));
