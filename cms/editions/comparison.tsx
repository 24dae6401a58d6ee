import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isRecordId } from '@/lib/record-id';
import { speak } from '../speak';
import { ComparisonMoves } from './comparison-moves';
import { editionSlugs } from './edition-slugs';
import { readRevision, readVersion } from './freshness';
import { NewsroomPage } from './newsroom-page';
import { idOf, readStanding } from './situation';
import { compareParagraphs, substanceOf } from './substance';
import { refusalOf, transitions } from './transitions';
import { translationTitles } from './translation-titles';

const words = {
  fresh: { vi: 'Bản dịch này đang theo kịp bản gốc.', en: 'This translation is up to date with its original.' },
  lead: {
    vi: 'Những đoạn của bản gốc đã đổi từ khi dịch được tô màu. Đọc rồi chọn một việc ở cuối trang.',
    en: 'Paragraphs of the original that have changed since the translation are marked. Read them and choose below.',
  },
  before: { vi: 'Bản gốc lúc dịch', en: 'Original when translated' },
  after: { vi: 'Bản gốc hiện nay', en: 'Original now' },
  translation: { vi: 'Bản dịch', en: 'Translation' },
  lost: { vi: 'Không còn biết bản dịch được làm từ phiên bản nào của bản gốc.', en: 'It is not known which version of the original this was made from.' },
  edit: { vi: 'Mở bản dịch để sửa', en: 'Open the translation to change it' },
};

/** Shows the original as it was translated and as it is now, with the translation beside them, and what may be done. */
export async function Comparison(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const segments = props.params?.segments ?? [];
  const collection = editionSlugs.find((slug) => slug === segments.at(-2));
  const id = Number(segments.at(-1));
  if (!collection || !isRecordId(id)) notFound();
  if (!req.user) return <NewsroomPage {...props} title="">{null}</NewsroomPage>;
  const standing = await readStanding(req, collection, id);
  const original = idOf(standing?.latest.original);
  if (!standing || original === null) notFound();
  const { latest, situation } = standing;
  const revision = await readRevision(req, collection, original);
  const from = latest.madeFrom ? await readVersion(req, collection, latest.madeFrom) : null;
  const now = revision ? substanceOf(revision.edition) : [];
  const lines = compareParagraphs(from ? substanceOf(from) : [], now);
  const offered = (['confirm', 'refresh'] as const).filter((move) => refusalOf(move, situation, req.user, false) === null);
  return (
    <NewsroomPage {...props} title={`${speak(req, translationTitles.comparison)}: ${latest.title ?? ''}`}>
      <p>{speak(req, situation.behind ? words.lead : words.fresh)}</p>
      {!from && <p>{speak(req, words.lost)}</p>}
      <div className="comparison">
        <table className="newsroom-table comparison__original">
          <thead>
            <tr>
              <th scope="col">{speak(req, words.before)}</th>
              <th scope="col">{speak(req, words.after)}</th>
            </tr>
          </thead>
          <tbody lang={revision?.edition.language}>
            {lines.map(({ before, after }, index) => (
              <tr key={index} className={before === after ? undefined : 'comparison__changed'}>
                <td>{before !== undefined && (before === after ? before : <del>{before}</del>)}</td>
                <td>{after !== undefined && (before === after ? after : <ins>{after}</ins>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <section className="comparison__translation" lang={latest.language}>
          <h2 lang={req.i18n.language}>{speak(req, words.translation)}</h2>
          {substanceOf(latest).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      </div>
      <p>
        <a href={`/admin/collections/${collection}/${id}`}>{speak(req, words.edit)}</a>
      </p>
      {revision && (
        <ComparisonMoves
          address={`/api/${collection}/${id}/transitions`}
          back={`/admin/collections/${collection}/${id}`}
          given={{ seen: latest.updatedAt, original: revision.id }}
          moves={offered.map((name) => ({ name, label: speak(req, transitions[name].label) }))}
          failed={speak(req, { vi: 'Chưa làm được. Hãy thử lại.', en: 'It could not be done. Please try again.' })}
        />
      )}
    </NewsroomPage>
  );
}
