import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import type { Locale } from '@/i18n/routing';

/** Lists the websites of other official bodies. */
export function OfficialLinks({ links, locale }: { links: Department['officialLinks']; locale: Locale }) {
  return (
    <ul className="-mt-2">
      {links.map(({ name, url }) => (
        <li key={url}>
          <a href={url} lang={langOf(name, locale)} rel="external" className="inline-block min-h-11 min-w-11 py-2">
            {name.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
