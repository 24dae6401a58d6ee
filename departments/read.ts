import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { findHalfEnglish, findWrongSlugs } from './languages';
import { findBrokenReferences } from './references';
import { DepartmentEntry, DirectiveOccasion, DivisionEntry, NewsEntry, OfficialEntry, TopicEntry, type DepartmentData } from './schema';

/** The folder of all departments. */
const departments = path.resolve('departments');

/** What a department's folder may hold; all but the first may be left out. */
const names = ['department.yaml', 'topics.yaml', 'officials.yaml', 'divisions.yaml', 'directives.yaml', 'news'];

/**
 * Reads the files of a department and checks them. Throws an error that names the file, and the place in it, of the
 * first wrong one.
 */
export async function readDepartment(name: string, folder = path.join(departments, name)): Promise<DepartmentData> {
  const files = await listFiles(folder);
  if (!files?.includes('department.yaml')) throw new Error(`No department "${name}": there is no ${path.join(folder, 'department.yaml')}. Known: ${(await listKnown()).join(', ')}`);
  const news = (await listFiles(path.join(folder, 'news'))) ?? [];
  const unread = [...files.filter((file) => !names.includes(file)), ...news.filter((file) => !file.endsWith('.yaml')).map((file) => `news/${file}`)];
  if (unread.length > 0) throw new Error(`Nothing reads these files in ${folder}: ${unread.join(', ')}. It may hold ${names.join(', ')}, and news/ files that end in .yaml`);

  const readList = <Entry extends z.ZodType>(file: string, entry: Entry) => (files.includes(file) ? readEntries(path.join(folder, file), z.array(entry)) : []);
  const data: DepartmentData = {
    department: await readEntries(path.join(folder, 'department.yaml'), DepartmentEntry),
    topics: await readList('topics.yaml', TopicEntry),
    officials: await readList('officials.yaml', OfficialEntry),
    divisions: await readList('divisions.yaml', DivisionEntry),
    directives: await readList('directives.yaml', DirectiveOccasion),
    news: await Promise.all(news.map((file) => readEntries(path.join(folder, 'news', file), NewsEntry))),
  };
  const wrong = [...findBrokenReferences(data), ...findHalfEnglish(data), ...findWrongSlugs(data)];
  if (wrong.length > 0) throw new Error(`Wrong data in ${folder}:\n${wrong.join('\n')}`);
  return data;
}

/** Gives the names in a folder in their order, without what a desktop hides there; undefined where there is no such folder. */
async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter((file) => !file.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}

async function listKnown(): Promise<string[]> {
  const entries = await readdir(departments, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function readEntries<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const [mistake] = document.errors;
  if (mistake) throw new Error(`Wrong YAML in ${file}:\n${mistake.message}`);
  const result = schema.safeParse(document.toJS());
  if (!result.success) throw new Error(`Wrong data in ${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
