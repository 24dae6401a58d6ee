import { z } from 'zod';
import { env } from '@/lib/env';
import { cataloguePath, descriptionPath, guideUrl, openRoot, type OpenSubject } from './addresses';
import { Department } from './department';
import { Directive, Report } from './directives';
import { Division } from './divisions';
import { Directives, Divisions, News, PageQuery, Questions } from './lists';
import { NewsItem } from './news';
import { Contacts, Editions, Language, Official, PageLink, Text, Topic } from './parts';
import { Problem, problemType } from './problems';
import { Question } from './questions';

/** The schemas that have a name in the description. */
const named = {
  Language, Text, Editions, Topic, PageLink, Contacts, Official, Report,
  Department, Division, Divisions, Directive, Directives, NewsItem, News, Question, Questions, Problem,
};

type Answer = { summary: string; schema: keyof typeof named; paged: boolean };

/** What each subject answers with. */
const answers: Record<OpenSubject, Answer> = {
  department: { summary: 'The profile of the department', schema: 'Department', paged: false },
  divisions: { summary: 'The divisions of the department', schema: 'Divisions', paged: true },
  directives: { summary: 'The directives, with their state and reports', schema: 'Directives', paged: true },
  news: { summary: 'The news', schema: 'News', paged: true },
  questions: { summary: 'The questions of readers that were answered in public', schema: 'Questions', paged: true },
};

type Json = Record<string, unknown>;

const components = '#/components/schemas/';

const language = {
  name: 'language',
  in: 'path',
  required: true,
  description: 'Each language holds what is published in it.',
  schema: { $ref: `${components}Language` },
};

const etag = {
  ETag: { description: 'Send it back as `If-None-Match`: the answer is 304 while nothing has changed.', schema: { type: 'string' } },
};

const problem = (description: string) => ({ description, content: { [problemType]: { schema: { $ref: `${components}Problem` } } } });

/** Describes the interface in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), from the schemas that its answers are made by. */
export function toDescription() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Cổng Sở: open data',
      version: '1.0.0',
      summary: 'What the portal publishes, as data.',
      description:
        'Published content only, as fresh as the pages. Optional properties are left out where nothing is known. ' +
        'Within a version properties may be added; none is removed or changed.',
    },
    externalDocs: { description: 'The guide, for people', url: guideUrl('en') },
    servers: [{ url: env.SITE_URL }],
    security: [],
    paths: {
      ...Object.fromEntries(Object.entries(answers).map(([subject, answer]) => [`${openRoot}/{language}/${subject}`, { get: describeAnswer(answer) }])),
      [`${openRoot}/{language}/directives.csv`]: {
        get: {
          operationId: 'getDirectivesTable',
          summary: 'All directives as a table (RFC 4180, UTF-8 with a mark)',
          description: 'A cell that a spreadsheet would take for a formula has an apostrophe before it.',
          parameters: [language],
          responses: {
            200: { description: 'The table', headers: etag, content: { 'text/csv': { schema: { type: 'string' } } } },
            ...problems(false),
          },
        },
      },
      [cataloguePath]: describeFile('getCatalogue', 'The catalogue of these data (DCAT 3, JSON-LD)', 'application/ld+json'),
      [descriptionPath]: describeFile('getDescription', 'This description', 'application/json'),
    },
    components: { schemas: describeSchemas() },
  };
}

function describeAnswer({ summary, schema, paged }: Answer): Json {
  return {
    operationId: `get${schema}`,
    summary,
    parameters: paged ? [language, ...describeQuery()] : [language],
    responses: {
      200: { description: summary, headers: etag, content: { 'application/json': { schema: { $ref: components + schema } } } },
      ...problems(paged),
    },
  };
}

/** What every address may answer besides what it holds. */
const always: Json = {
  304: { description: 'Nothing has changed since the answer that `If-None-Match` names', headers: etag },
  400: problem('A parameter is unknown or not as described'),
  429: problem('Too many requests: ask again in a few seconds'),
  503: problem('The portal is busy, or waits for its database: ask again in a few seconds'),
};

const problems = (paged: boolean): Json => ({ ...always, 404: problem(paged ? 'No such language, or no such page' : 'No such language') });

function describeFile(operationId: string, summary: string, type: string): Json {
  return { get: { operationId, summary, responses: { 200: { description: summary, headers: etag, content: { [type]: { schema: { type: 'object' } } } }, ...always } } };
}

function describeQuery(): Json[] {
  const { properties = {} } = z.toJSONSchema(PageQuery, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

/** Gives every schema under its own name; those that name another refer to it. */
function describeSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => components + id });
  // Within one document a schema needs neither a name of its own nor the dialect, which is that of OpenAPI 3.1 already.
  const toPart = (schema: object) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toPart(schema)]));
}
