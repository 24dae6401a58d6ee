import type { ServerProps } from 'payload';
import { speak } from '../speak';
import { DeskList } from './desk-list';
import { laidFor } from './lists';

/** The first thing after sign-in: what there is to do, and how what was done fares. */
export async function Desk({ i18n, payload, user }: ServerProps) {
  if (!i18n || !payload || !user) return null;
  const asker = { payload, user, i18n };
  const lists = await laidFor(asker);
  return (
    <section className="desk" aria-labelledby="desk">
      <h1 id="desk" className="desk__heading">
        {speak(asker, { vi: 'Bàn làm việc', en: 'Desk' })}
      </h1>
      <div className="desk__lists">
        {lists.map(({ id, heading, empty, items }) => (
          <DeskList key={id} id={`desk-${id}`} heading={speak(asker, heading)} empty={speak(asker, empty)} items={items} />
        ))}
      </div>
    </section>
  );
}
