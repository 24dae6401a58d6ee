import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { isLocale, type Locale } from '@/i18n/routing';
import type { EditionSlug } from './edition-slugs';

/** `POST /api/{collection}/{id}/translations/{language}`: begins a translation, or gives the one that there is. */
export const translateEndpoint = (collection: EditionSlug): Endpoint => ({
  path: '/:id/translations/:language',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id);
    const language = req.routeParams?.language;
    if (!req.user) throw new Forbidden(req.t);
    if (!Number.isInteger(id) || !isLocale(language)) return Response.json({ errors: [] }, { status: 400 });
    return Response.json({ id: await findOrBegin(collection, id, language, req) });
  },
});

async function findOrBegin(collection: EditionSlug, id: number, language: Locale, req: PayloadRequest): Promise<number> {
  const rights = { req, overrideAccess: false, user: req.user } as const;
  const given = await req.payload.findByID({ collection, id, depth: 0, draft: true, ...rights });
  const original = (typeof given.original === 'object' ? given.original?.id : given.original) ?? given.id;
  const { docs } = await req.payload.find({
    collection,
    where: { original: { equals: original }, language: { equals: language } },
    depth: 0,
    draft: true,
    limit: 1,
    ...rights,
  });
  if (docs[0]) return docs[0].id;
  const begun =
    collection === 'news'
      ? await beginNews(original, language, rights)
      : collection === 'directives'
        ? await beginDirective(original, language, rights)
        : collection === 'answers'
          ? await beginAnswer(original, language, rights)
          : await beginConsultation(original, language, rights);
  return begun.id;
}

type Rights = { req: PayloadRequest; overrideAccess: false; user: PayloadRequest['user'] };

/** What holds in every language is carried over; the words are the translator's. */
async function beginNews(id: number, language: Locale, rights: Rights) {
  const { payload } = rights.req;
  const { cover, topic, eventDate, originName, originUrl, byline, featured } = await payload.findByID({ collection: 'news', id, depth: 0, draft: true, ...rights });
  const facts = { cover, topic, eventDate, originName, originUrl, byline, featured };
  return payload.create({ collection: 'news', data: { ...facts, language, original: id }, draft: true, ...rights });
}

async function beginDirective(id: number, language: Locale, rights: Rights) {
  const { payload } = rights.req;
  const { theme, state, issuedOn, order, sourceName, responsibleDivisions } = await payload.findByID({ collection: 'directives', id, depth: 0, draft: true, ...rights });
  const facts = { theme, state, issuedOn, order, sourceName, responsibleDivisions };
  return payload.create({ collection: 'directives', data: { ...facts, language, original: id }, draft: true, ...rights });
}

async function beginAnswer(id: number, language: Locale, rights: Rights) {
  const { payload } = rights.req;
  const { division, topic, askedOn } = await payload.findByID({ collection: 'answers', id, depth: 0, draft: true, ...rights });
  return payload.create({ collection: 'answers', data: { division, topic, askedOn, language, original: id }, draft: true, ...rights });
}

async function beginConsultation(id: number, language: Locale, rights: Rights) {
  const { payload } = rights.req;
  const { division, topic, opensOn, closesOn, documents } = await payload.findByID({ collection: 'consultations', id, depth: 0, draft: true, ...rights });
  return payload.create({ collection: 'consultations', data: { division, topic, opensOn, closesOn, documents, language, original: id }, draft: true, ...rights });
}
