import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react';
import type { PayloadRequest, UIFieldServerProps } from 'payload';
import { cache, type ReactNode } from 'react';
import { isLocale } from '@/i18n/routing';
import { speak } from '../speak';
import { isEditionSlug, type EditionSlug } from './edition-slugs';
import type { TextField } from './beside';
import { findOtherEditions } from './find-other-editions';

const words = {
  heading: { vi: { vi: 'Bản tiếng Việt', en: 'The Vietnamese edition' }, en: { vi: 'Bản tiếng Anh', en: 'The English edition' } },
  empty: { vi: 'Bản này chưa viết phần này.', en: 'Not written yet in this edition.' },
};

/** The fields of a form ask for the same edition. */
const findOther = cache(async (req: PayloadRequest, collection: EditionSlug, id: number, data: unknown) => {
  const [other] = await findOtherEditions(req, collection, id, data, 1);
  return other;
});

type Props = UIFieldServerProps & { source: TextField };

/** Shows beside a field what the edition in the other language says there. */
export async function OtherLanguageText({ collectionSlug, data, id, req, source }: Props) {
  if (!isEditionSlug(collectionSlug) || typeof id !== 'number') return null;
  const other = await findOther(req, collectionSlug, id, data);
  if (!other || !isLocale(other.language)) return null;
  return (
    <details className="other-language" open>
      <summary>{speak(req, words.heading[other.language])}</summary>
      <div lang={other.language} className="other-language__text">
        {toText(other, source) ?? <p lang={req.i18n.language}>{speak(req, words.empty)}</p>}
      </div>
    </details>
  );
}

type Other = NonNullable<Awaited<ReturnType<typeof findOther>>>;

function toText(other: Other, source: Props['source']): ReactNode {
  if (source === 'title') return other.title ? <p>{other.title}</p> : null;
  if (source === 'lead') return 'lead' in other && other.lead ? <p>{other.lead}</p> : null;
  if (source === 'question') return 'question' in other && other.question ? <p>{other.question}</p> : null;
  if (source === 'outcome') return 'outcome' in other && other.outcome ? <RichText data={other.outcome} converters={converters} disableContainer /> : null;
  const body = 'body' in other ? other.body : 'details' in other ? other.details : null;
  return body ? <RichText data={body} converters={converters} disableContainer /> : null;
}

/** To read, not to follow: a link that is pressed must not take the official away from what they write. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  link: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
  autolink: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
});
