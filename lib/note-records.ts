import { noteTags } from './rendering';
import { recordTag } from './tags';

/** Says that the page being rendered names these records: those, too, that nobody may read yet, for it leads to them once anybody may. */
export function noteRecords(collection: string, relations: readonly (number | { id: number } | null | undefined)[] | null | undefined): void {
  for (const relation of relations ?? []) {
    if (relation) noteTags(recordTag(collection, typeof relation === 'number' ? relation : relation.id));
  }
}
