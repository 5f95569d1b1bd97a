/** A server that other devices can reach, and a device paired with it as a person does it. */
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { startKindplate } from './harness.ts';
import { drawn } from './household.ts';
import { present } from './two-people.ts';

export interface Shared {
  /** As this machine reaches it; a code is asked for all the same. */
  readonly address: string;
  /** Which it has printed. */
  readonly code: string;
  stop(): Promise<void>;
}

export async function startShared(): Promise<Shared> {
  const server = await startKindplate({ HOST: '0.0.0.0' });
  // Printed a moment after the address.
  const code = await vi.waitFor(() =>
    present(/enter ([A-Z2-9]{4}-[A-Z2-9]{4}),/.exec(server.said())?.[1], 'code'),
  );
  const { port } = new URL(server.address);
  return { address: `http://127.0.0.1:${port}`, code, stop: server.stop };
}

/** Asks for an address, gives the code there instead, and waits for what was asked for. */
export async function pairFrom(
  page: Page,
  { shared, name, path }: { readonly shared: Shared; readonly name: string; readonly path: string },
): Promise<void> {
  await page.goto(shared.address + path);
  await page.getByRole('textbox', { name: 'Code' }).fill(shared.code);
  await page.getByRole('textbox', { name: 'Name of this device' }).fill(name);
  await page.getByRole('button', { name: 'Pair', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Pair this device' }).waitFor({ state: 'detached' });
  await drawn(page);
}
