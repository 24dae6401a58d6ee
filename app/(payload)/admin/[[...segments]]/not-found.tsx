import config from '@payload-config';
import { NotFoundPage } from '@payloadcms/next/views';
import { importMap } from '../importMap';
import { newsroomMetadata, type NewsroomArgs } from '../newsroom-metadata';

export const generateMetadata = newsroomMetadata;

export default function NewsroomNotFound({ params, searchParams }: NewsroomArgs) {
  return NotFoundPage({ config, importMap, params, searchParams });
}
