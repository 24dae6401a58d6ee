import { useTranslations } from 'next-intl';

type ShareLinksProps = {
  title: string;
  /** The whole address, host included. */
  url: string;
};

/** Hands a page on: by plain links, which tell nobody anything until they are followed, and as an address to copy. */
export function ShareLinks({ title, url }: ShareLinksProps) {
  const t = useTranslations('news.share');
  const [text, address] = [title, url].map(encodeURIComponent);
  const ways = [
    { name: t('facebook'), href: `https://www.facebook.com/sharer/sharer.php?u=${address}`, rel: 'noopener external nofollow' },
    { name: t('x'), href: `https://x.com/intent/post?text=${text}&url=${address}`, rel: 'noopener external nofollow' },
    { name: t('email'), href: `mailto:?subject=${text}&body=${address}` },
  ];
  return (
    <section aria-labelledby="share">
      <h2 id="share" className="text-base">
        {t('title')}
      </h2>
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ name, href, rel }) => (
          <li key={name}>
            <a href={href} rel={rel} className="inline-flex min-h-11 min-w-11 items-center">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{t('address')}</p>
      {/* One press chooses the whole of it. */}
      <p className="mt-1 border border-line bg-surface px-3 py-2 text-sm break-all select-all">{url}</p>
    </section>
  );
}
