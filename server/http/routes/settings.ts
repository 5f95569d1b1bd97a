/** `/api/settings`: what the household has set, and which day it is there. */
import { settingsPatchSchema, settingsSchema, type SettingsBody } from '../../contract/household.ts';
import { changeSettings, getSettings } from '../../db/repos/settings.ts';
import { given, type Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { changed, expectedVersion, tag } from '../versions.ts';

/** The day it is in a time zone; UTC's where the zone is not known to this machine. */
export function todayIn(timeZone: string, now: Date): string {
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

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
