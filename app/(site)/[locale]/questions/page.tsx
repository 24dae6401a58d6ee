import type { Metadata } from 'next';
import { readLocale } from '../read-locale';
import { questionListMetadata, QuestionListPage } from './question-list-page';

type QuestionsProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: QuestionsProps): Promise<Metadata> {
  return questionListMetadata({ locale: await readLocale(params) });
}

/** The questions that are answered in public, newest first. */
export default async function QuestionsPage({ params }: QuestionsProps) {
  return <QuestionListPage locale={await readLocale(params)} />;
}
