import type { AdminViewServerProps } from 'payload';
import { timeZone } from '@/lib/dates';
import { languageWords } from '../language-words';
import { speak } from '../speak';
import { NewsroomPage } from './newsroom-page';
import { translationTitles } from './translation-titles';
import { listTranslationWork, type TranslationWork } from './translation-work';

const words = {
  lead: {
    vi: 'Những bài đã đăng mà bản dịch còn thiếu hoặc chưa theo kịp bản gốc, lâu nhất đứng trước.',
    en: 'Published items whose translation is missing or behind its original, oldest first.',
  },
  none: { vi: 'Không còn bản dịch nào phải làm.', en: 'There is nothing to translate.' },
  item: { vi: 'Bài gốc', en: 'Original' },
  language: { vi: 'Bản dịch', en: 'Translation' },
  state: { vi: 'Tình trạng', en: 'State' },
  since: { vi: 'Từ ngày', en: 'Since' },
  missing: { vi: 'Chưa có', en: 'Missing' },
  begun: { vi: 'Đang viết', en: 'Begun' },
  behind: { vi: 'Chưa theo kịp bản gốc', en: 'Behind the original' },
};

const day = new Intl.DateTimeFormat('vi-VN', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });

/** Where the official goes from a row: to the comparison, to what is begun, or to the original, which begins it. */
function addressOfWork({ kind, collection, edition, original }: TranslationWork): string {
  return kind === 'behind' ? `/admin/translations/${collection}/${edition}` : `/admin/collections/${collection}/${edition ?? original}`;
}

/** The newsroom's list of missing and stale translations. */
export async function TranslationList(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const work = req.user ? await listTranslationWork(req.payload) : [];
  return (
    <NewsroomPage {...props} title={speak(req, translationTitles.list)}>
      <p>{speak(req, work.length > 0 ? words.lead : words.none)}</p>
      {work.length > 0 && (
        <table className="newsroom-table">
          <thead>
            <tr>
              {[words.item, words.language, words.state, words.since].map((word) => (
                <th key={word.en} scope="col">
                  {speak(req, word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {work.map((one) => (
              <tr key={`${one.collection} ${one.original} ${one.language}`}>
                <td>
                  <a href={addressOfWork(one)}>{one.title}</a>
                </td>
                <td>{speak(req, languageWords[one.language])}</td>
                <td>{speak(req, one.kind === 'behind' ? words.behind : one.edition === null ? words.missing : words.begun)}</td>
                <td>{day.format(new Date(one.since))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </NewsroomPage>
  );
}
