import type { Metadata } from 'next';
import { readLocale } from '../../../read-locale';
import { questionListMetadata, QuestionListPage } from '../../question-list-page';

type OlderQuestionsProps = { params: Promise<{ locale: string; page: string }> };

export async function generateMetadata({ params }: OlderQuestionsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return questionListMetadata({ ...(await params), locale });
}

/** Older answered questions, a page at a time. */
export default async function OlderQuestions({ params }: OlderQuestionsProps) {
  const locale = await readLocale(params);
  return <QuestionListPage {...await params} locale={locale} />;
}
