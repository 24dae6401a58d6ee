import config from '@payload-config';
import { RootPage } from '@payloadcms/next/views';
import { importMap } from '../importMap';
import { newsroomMetadata, type NewsroomArgs } from '../newsroom-metadata';

export const generateMetadata = newsroomMetadata;

export default function NewsroomPage({ params, searchParams }: NewsroomArgs) {
  return RootPage({ config, importMap, params, searchParams });
}
