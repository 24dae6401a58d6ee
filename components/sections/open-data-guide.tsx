import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FactList } from '@/components/ui/fact-list';
import { SideSection } from '@/components/ui/side-section';

/** Where each kind of data is, as paths from the root. */
export type OpenDataPaths = {
  subjects: Record<'department' | 'divisions' | 'directives' | 'news' | 'questions', string>;
  table: string;
  documents: Record<'openapi' | 'catalogue' | 'rss' | 'atom' | 'json' | 'questionsRss' | 'questionsAtom' | 'questionsJson', string>;
};

const subjects = ['department', 'divisions', 'directives', 'news', 'questions'] as const;
const uses = ['languages', 'pages', 'fresh', 'etag', 'sites', 'text', 'csv'] as const;
const documents = ['openapi', 'catalogue', 'rss', 'atom', 'json', 'questionsRss', 'questionsAtom', 'questionsJson'] as const;
const problems = ['unknown-address', 'unknown-language', 'unknown-parameter', 'wrong-parameter', 'no-such-page'] as const;

/** Explains the portal as data to people who want to use it: what there is, where, and how it behaves. */
export function OpenDataGuide({ paths }: { paths: OpenDataPaths }) {
  const t = useTranslations('openData');
  return (
    <div className="grid gap-12">
      <SideSection id="subjects" title={t('subjects.title')}>
        <FactList
          facts={subjects.map((subject) => ({
            term: t(`subjects.${subject}.name`),
            value: (
              <>
                <p>{t(`subjects.${subject}.text`)}</p>
                <PathLink path={paths.subjects[subject]} />
                {subject === 'directives' && <PathLink path={paths.table}>{t('subjects.table')}</PathLink>}
              </>
            ),
          }))}
        />
      </SideSection>
      <SideSection id="use" title={t('use.title')}>
        <div className="prose">
          <ul>
            {uses.map((use) => (
              <li key={use}>{t(`use.items.${use}`)}</li>
            ))}
          </ul>
        </div>
      </SideSection>
      <SideSection id="documents" title={t('documents.title')}>
        <FactList facts={documents.map((name) => ({ term: t(`documents.${name}`), value: <PathLink path={paths.documents[name]} /> }))} />
      </SideSection>
      <SideSection id="versions" title={t('versions.title')}>
        <p className="max-w-prose">{t('versions.text')}</p>
      </SideSection>
      <SideSection id="errors" title={t('errors.title')}>
        <div className="prose">
          <p>{t('errors.text')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem} id={problem}>
                <code>{problem}</code>: {t(`problems.${problem}.title`)}
              </li>
            ))}
          </ul>
        </div>
      </SideSection>
      <SideSection id="terms" title={t('terms.title')}>
        <p className="max-w-prose">{t('terms.text')}</p>
      </SideSection>
    </div>
  );
}

/** An address that is worth reading as such. */
function PathLink({ path, children }: { path: string; children?: ReactNode }) {
  return (
    <p>
      <a href={path} className="inline-flex min-h-11 flex-wrap items-center gap-x-2 break-all">
        {children} <code>{path}</code>
      </a>
    </p>
  );
}
