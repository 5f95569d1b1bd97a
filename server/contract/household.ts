/** `/api/settings`, `/api/pair`, `/api/devices`. */
import { z } from 'zod';
import { keySchema, slotSchema } from './common.ts';

export const settingsSchema = z.strictObject({
  version: z.number().int(),
  weekStartsOn: z.enum(['monday', 'sunday', 'saturday']),
  timeZone: z.string().max(60),
  hemisphere: z.enum(['north', 'south']),
  units: z.enum(['metric', 'us']),
  market: z.enum(['US', 'UK', 'EU']),
  slots: z.array(slotSchema).min(1).max(4),
  aisleOrder: z.array(z.string().max(40)).max(40),
  /** Today in the household's zone. */
  today: z.iso.date(),
});
export type SettingsBody = z.infer<typeof settingsSchema>;
export const settingsPatchSchema = settingsSchema.omit({ version: true, today: true }).partial();

export const pairInputSchema = z.strictObject({
  code: z.string().trim().min(4).max(20),
  name: z.string().trim().max(60).exactOptional(),
});
export const deviceSchema = z.strictObject({
  id: keySchema,
  name: z.string(),
  pairedAt: z.string(),
  lastSeenAt: z.string(),
  isThis: z.boolean(),
});
export const devicesSchema = z.strictObject({ items: z.array(deviceSchema) });
export type DeviceBody = z.infer<typeof deviceSchema>;
