type Announced = { collection: 'news' | 'directives'; record: number; topic: number | null };

/** Gives the condition in SQL under which a subscription `s` covers what is announced, with its values. */
export function subscribedTo({ collection, record, topic }: Announced): { condition: string; values: number[] } {
  const [all, path, column, wanted] = collection === 'news' ? ['s.all_news', 'topics', 'topics_id', topic] : ['s.all_directives', 'directives', 'directives_id', record];
  if (wanted === null) return { condition: all, values: [] };
  return {
    condition: `(${all} OR EXISTS (SELECT 1 FROM subscriptions_rels r WHERE r.parent_id = s.id AND r.path = '${path}' AND r.${column} = ?))`,
    values: [Number(wanted)],
  };
}
