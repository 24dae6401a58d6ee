import config from '@payload-config';
import { draftMode } from 'next/headers';
import { getPayload } from 'payload';
import { addressOf } from '@/i18n/address';
import { isRecordId } from '@/lib/record-id';

/** The pages of the records that have drafts. */
const routes = { news: '/news/[slug]', directives: '/directives/[slug]', answers: '/questions/[slug]', consultations: '/consultations/[slug]' } as const;
const isPreviewed = (collection: string): collection is keyof typeof routes => Object.hasOwn(routes, collection);

type Args = { params: Promise<{ collection: string; id: string }> };

/** Opens a record's latest draft on the real page, for officials who are signed in. */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { collection, id } = await params;
  if (!isPreviewed(collection) || !isRecordId(Number(id))) return new Response(null, { status: 404 });
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: request.headers });
  if (!user) return redirectTo(`/admin/login?redirect=${encodeURIComponent(`/preview/${collection}/${id}`)}`);
  const record = await payload.findByID({ collection, id: Number(id), depth: 0, draft: true, overrideAccess: false, user, disableErrors: true });
  if (!record?.slug) return redirectTo(`/admin/collections/${collection}/${id}`);
  (await draftMode()).enable();
  return redirectTo(addressOf(record.language, { route: routes[collection], params: { slug: record.slug } }));
}

/** A relative redirect: the portal may be reached by several names. */
function redirectTo(location: string): Response {
  return new Response(null, { status: 307, headers: { Location: location } });
}
