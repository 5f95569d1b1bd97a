/** `/api/settings`: what the household has set, and which day it is there. */
import { isZone, todayIn } from '../../actions/today.ts';
import { settingsPatchSchema, settingsSchema, type SettingsBody } from '../../contract/household.ts';
import { changeSettings, getSettings } from '../../db/repos/settings.ts';
import { given, type Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { changed, expectedVersion, tag } from '../versions.ts';

export const settingsRoutes: Routes = async (app, { db }) => {
  const bodyOf = (settings: ReturnType<typeof getSettings>): SettingsBody => ({
    ...settings,
    slots: [...settings.slots],
    aisleOrder: [...settings.aisleOrder],
    today: todayIn(settings.timeZone, new Date(db.now())),
  });
  app.get('/settings', { schema: { response: { 200: settingsSchema } } }, async (_request, reply) => {
    const settings = getSettings(db);
    tag(reply, settings.version);
    return bodyOf(settings);
  });
  app.patch(
    '/settings',
    { schema: { body: settingsPatchSchema, response: { 200: settingsSchema } } },
    async (request, reply) => {
      const { timeZone } = request.body;
      if (timeZone !== undefined && !isZone(timeZone))
        throw new Refusal('malformed', {
          fields: { timeZone: 'must be a time zone such as "Europe/Berlin"' },
        });
      const result = changeSettings(db, expectedVersion(request), given(request.body));
      const settings = changed(result, () => getSettings(db));
      tag(reply, settings.version);
      return bodyOf(settings);
    },
  );
};
