import type { DepartmentData } from './schema';

type Keyed = { key: string };

/** Says of a department's data which keys are used twice and which are named but nowhere given; empty when all is well. */
export function findBrokenReferences(data: DepartmentData): string[] {
  const directives = data.directives.flatMap((occasion) => occasion.directives);
  const keys = {
    topics: keysOf(data.topics),
    officials: keysOf(data.officials),
    divisions: keysOf(data.divisions),
    directives: keysOf(directives),
    news: keysOf(data.news),
  };
  const unknown = (where: string, kind: keyof typeof keys, named: (string | undefined)[]) =>
    named.flatMap((key) => (key === undefined || keys[kind].includes(key) ? [] : [`${where}: no "${key}" in ${kind}`]));

  return [
    ...Object.entries(keys).flatMap(([kind, used]) => findTwice(used).map((key) => `${kind}: "${key}" is used twice`)),
    ...data.divisions.flatMap(({ key, head }) => unknown(`divisions/${key}`, 'officials', [head])),
    ...data.directives.flatMap(({ sourceNews }) => unknown('directives', 'news', [sourceNews])),
    ...directives.flatMap(({ key, theme, responsibleDivisions, reports }) => [
      ...unknown(`directives/${key}`, 'topics', [theme]),
      ...unknown(`directives/${key}`, 'divisions', responsibleDivisions),
      ...unknown(`directives/${key}`, 'news', reports.map(({ news }) => news)),
    ]),
    ...data.news.flatMap(({ key, topic, relatedNews, relatedDirectives }) => [
      ...unknown(`news/${key}`, 'topics', [topic]),
      ...unknown(`news/${key}`, 'news', relatedNews),
      ...unknown(`news/${key}`, 'directives', relatedDirectives),
      ...(relatedNews.includes(key) ? [`news/${key}: related to itself`] : []),
    ]),
  ];
}

const keysOf = (entries: Keyed[]) => entries.map(({ key }) => key);
const findTwice = (keys: string[]) => [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
