import type { Payload } from 'payload';
import { loadDepartmentProfile } from './load-department-profile';
import { loadDirectives } from './load-directives';
import { loadDivisions } from './load-divisions';
import { loadNews, relateNews } from './load-news';
import { loadOfficials } from './load-officials';
import { loadTopics } from './load-topics';
import { readLoaded, type Loading } from './loading';
import { createBodyConverter } from './markdown';
import { readDepartment } from './read';
import type { DepartmentData } from './schema';

/**
 * Loads the data of a department, a folder beside this file, into the newsroom: every entry once, published, in
 * each language that it has. Safe to repeat: what was ever loaded is left alone, whatever officials have made of it since.
 */
export async function loadDepartment(payload: Payload, name: string, data?: DepartmentData): Promise<void> {
  const { topics, officials, divisions, department, news, directives } = data ?? (await readDepartment(name));
  const loading: Loading = {
    payload,
    department: name,
    toBody: await createBodyConverter(payload),
    loaded: await readLoaded(payload, name),
  };
  // Each step refers to records of the steps before it; news and directives name each other, so relations come last.
  await loadTopics(loading, topics);
  await loadOfficials(loading, officials);
  await loadDivisions(loading, divisions);
  await loadDepartmentProfile(loading, department);
  await loadNews(loading, news);
  await loadDirectives(loading, directives);
  await relateNews(loading, news);
}
