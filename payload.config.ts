import path from 'node:path';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import { sharp } from '@/lib/sharp';
import { Addresses } from './cms/addresses/collection';
import { Announcements } from './cms/alerts/announcements';
import { AlertRequests } from './cms/alerts/requests';
import { Subscriptions } from './cms/alerts/subscriptions';
import { Answers } from './cms/answers/collection';
import { Attachments } from './cms/attachments/collection';
import { Comments } from './cms/comments/collection';
import { Consultations } from './cms/consultations/collection';
import { closeUnusedDoors } from './cms/close-unused-doors';
import { database } from './cms/database';
import { startForgettingComments } from './cms/comments/forget';
import { Department } from './cms/department/global';
import { Directives } from './cms/directives/collection';
import { Divisions } from './cms/divisions/collection';
import { guardAccounts } from './cms/guard-accounts';
import { guardFilters } from './cms/guard-filters';
import { guardShapes } from './cms/guard-shapes';
import { confirmDeletions } from './cms/sessions/confirm-deletions';
import { takePasswordsInTurn } from './cms/users/password-turns';
import { guardEditLocks } from './cms/edit-locks';
import { LinkChecks } from './cms/link-checks/collection';
import { startLinkChecks } from './cms/link-checks/start';
import { LoadRecords } from './cms/load-records/collection';
import { Outbox } from './cms/mail/collection';
import { payloadMail } from './cms/mail/payload-mail';
import { Messages } from './cms/messages/collection';
import { startForgettingOld } from './cms/messages/forget-old';
import { Media } from './cms/media/collection';
import { News } from './cms/news/collection';
import { answerOddCall } from './cms/odd-calls';
import { answerOutage } from './cms/outages';
import { Officials } from './cms/officials/collection';
import { PageOpinions, PageProblems } from './cms/page-opinions/collections';
import { PageReads } from './cms/page-reads/collection';
import { startKeepingReads } from './cms/page-reads/keep';
import { Presence } from './cms/presence/collection';
import { Ratings, RatingVotes } from './cms/ratings/collections';
import { PreviewLinks } from './cms/preview-links/collection';
import { Questions } from './cms/questions/collection';
import { startForgetting } from './cms/questions/forget';
import { editor } from './cms/rich-text/editor';
import { Rules } from './cms/rules/global';
import { FoundSearches, MissedSearches } from './cms/searches/collections';
import { SecondFactors } from './cms/second-factor/collection';
import { keepStatistics } from './cms/statistics';
import { Topics } from './cms/topics/collection';
import { Trail, TrailHeads } from './cms/trail/collection';
import { translations } from './cms/translations';
import { answerBucketFault } from './cms/uploads/answer-bucket-fault';
import { keepInBucket } from './cms/uploads/keep-in-bucket';
import { Users } from './cms/users/collection';
import { languageNames, routing } from './i18n/routing';
import { env, readSecret } from './lib/env';
import { logger } from './lib/logger';
import { getSearchReader } from './search';

const root = process.cwd();

const config = buildConfig({
  admin: {
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: { titleSuffix: ' · Cổng Sở', robots: 'noindex, nofollow', openGraph: { siteName: 'Cổng Sở', title: 'Cổng Sở', description: '' } },
    importMap: { baseDir: root, importMapFile: path.join(root, 'app/(payload)/admin/importMap.ts') },
    // A picture of the e-mail address would be fetched from a third party.
    avatar: 'default',
    components: {
      providers: ['/cms/unreached#SayUnreached', '/cms/sessions/idle-notice#IdleNotice', '/cms/control-names/name-controls#NameControls'],
      beforeDashboard: ['/cms/desk/desk#Desk'],
      graphics: { Icon: '/cms/graphics#Icon', Logo: '/cms/graphics#Logo' },
      afterNavLinks: ['/cms/editions/translation-link#TranslationLink'],
      views: {
        login: { Component: '/cms/sign-in/view#SignInView', path: '/login' },
        translations: { Component: '/cms/editions/translation-list#TranslationList', path: '/translations', exact: true },
        comparison: { Component: '/cms/editions/comparison#Comparison', path: '/translations/:collection/:id', exact: true },
      },
    },
  },
  // In the order of an official's day.
  collections: [News, Directives, Questions, Answers, Consultations, Comments, Media, Attachments, PreviewLinks, MissedSearches, FoundSearches, Messages, PageProblems, PageOpinions, Ratings, Divisions, Officials, Topics, Users, SecondFactors, Subscriptions, Outbox, Trail, TrailHeads, AlertRequests, Announcements, Presence, Addresses, LoadRecords, LinkChecks, PageReads, RatingVotes],
  globals: [Department, Rules],
  cors: [],
  csrf: [env.NEWSROOM_URL],
  db: database,
  defaultDepth: 1,
  maxDepth: 4,
  editor,
  email: payloadMail,
  graphQL: { disable: true },
  hooks: { afterError: [answerOddCall, answerOutage, answerBucketFault] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en }, translations },
  onInit: (payload) => {
    startLinkChecks(payload);
    startKeepingReads(payload);
    keepStatistics(payload);
    startForgetting(payload);
    startForgettingComments(payload);
    startForgettingOld(payload);
    getSearchReader().open().catch((error: unknown) => payload.logger.error({ err: error, msg: 'The search index cannot be read' }));
  },
  logger,
  plugins: [keepInBucket],
  localization: {
    locales: routing.locales.map((code) => ({ code, label: languageNames[code] })),
    defaultLocale: routing.defaultLocale,
    // Without it a client that names no language writes texts into none. Pages ask for no fallback: content/reader.ts.
    fallback: true,
  },
  secret: readSecret(),
  serverURL: env.NEWSROOM_URL,
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
  upload: {
    limits: { fileSize: 25 * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: 'Tệp lớn quá 25 MB. / The file is larger than 25 MB.',
  },
});

export default config.then(guardEditLocks).then(closeUnusedDoors).then(guardAccounts).then(guardFilters).then(guardShapes).then(takePasswordsInTurn).then(confirmDeletions);
