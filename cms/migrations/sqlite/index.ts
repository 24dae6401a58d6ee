import * as migration_20261124_025917_initial from './20261124_025917_initial';

export const migrations = [
  {
    up: migration_20261124_025917_initial.up,
    down: migration_20261124_025917_initial.down,
    name: '20261124_025917_initial'
  },
];
