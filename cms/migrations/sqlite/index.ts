import * as migration_20261124_025917_initial from './20261124_025917_initial';
import * as migration_20261124_171532_preview_links from './20261124_171532_preview_links';
import * as migration_20261124_181834_desk from './20261124_181834_desk';
import * as migration_20261124_184524_workflow from './20261124_184524_workflow';
import * as migration_20261124_185112_search from './20261124_185112_search';
import * as migration_20261124_210458_searches_found from './20261124_210458_searches_found';
import * as migration_20261124_234103_mail from './20261124_234103_mail';
import * as migration_20261125_010105_questions from './20261125_010105_questions';
import * as migration_20261125_011805_consultations from './20261125_011805_consultations';
import * as migration_20261125_012908_readers from './20261125_012908_readers';
import * as migration_20261125_013510_sign_in from './20261125_013510_sign_in';
import * as migration_20261125_064700_readers_codes from './20261125_064700_readers_codes';
import * as migration_20261125_132601_accounts from './20261125_132601_accounts';
import * as migration_20261128_204346_bucket from './20261128_204346_bucket';
import * as migration_20261129_060456_listed_editions from './20261129_060456_listed_editions';
import * as migration_20261130_042448_numbers_used_once from './20261130_042448_numbers_used_once';
import * as migration_20261130_045741_organisations_shown from './20261130_045741_organisations_shown';

export const migrations = [
  {
    up: migration_20261124_025917_initial.up,
    down: migration_20261124_025917_initial.down,
    name: '20261124_025917_initial',
  },
  {
    up: migration_20261124_171532_preview_links.up,
    down: migration_20261124_171532_preview_links.down,
    name: '20261124_171532_preview_links',
  },
  {
    up: migration_20261124_181834_desk.up,
    down: migration_20261124_181834_desk.down,
    name: '20261124_181834_desk',
  },
  {
    up: migration_20261124_184524_workflow.up,
    down: migration_20261124_184524_workflow.down,
    name: '20261124_184524_workflow',
  },
  {
    up: migration_20261124_185112_search.up,
    down: migration_20261124_185112_search.down,
    name: '20261124_185112_search',
  },
  {
    up: migration_20261124_210458_searches_found.up,
    down: migration_20261124_210458_searches_found.down,
    name: '20261124_210458_searches_found',
  },
  {
    up: migration_20261124_234103_mail.up,
    down: migration_20261124_234103_mail.down,
    name: '20261124_234103_mail',
  },
  {
    up: migration_20261125_010105_questions.up,
    down: migration_20261125_010105_questions.down,
    name: '20261125_010105_questions',
  },
  {
    up: migration_20261125_011805_consultations.up,
    down: migration_20261125_011805_consultations.down,
    name: '20261125_011805_consultations',
  },
  {
    up: migration_20261125_012908_readers.up,
    down: migration_20261125_012908_readers.down,
    name: '20261125_012908_readers',
  },
  {
    up: migration_20261125_013510_sign_in.up,
    down: migration_20261125_013510_sign_in.down,
    name: '20261125_013510_sign_in',
  },
  {
    up: migration_20261125_064700_readers_codes.up,
    down: migration_20261125_064700_readers_codes.down,
    name: '20261125_064700_readers_codes',
  },
  {
    up: migration_20261125_132601_accounts.up,
    down: migration_20261125_132601_accounts.down,
    name: '20261125_132601_accounts',
  },
  {
    up: migration_20261128_204346_bucket.up,
    down: migration_20261128_204346_bucket.down,
    name: '20261128_204346_bucket',
  },
  {
    up: migration_20261129_060456_listed_editions.up,
    down: migration_20261129_060456_listed_editions.down,
    name: '20261129_060456_listed_editions',
  },
  {
    up: migration_20261130_042448_numbers_used_once.up,
    down: migration_20261130_042448_numbers_used_once.down,
    name: '20261130_042448_numbers_used_once',
  },
  {
    up: migration_20261130_045741_organisations_shown.up,
    down: migration_20261130_045741_organisations_shown.down,
    name: '20261130_045741_organisations_shown'
  },
];
