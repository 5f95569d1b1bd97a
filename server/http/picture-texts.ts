/** The sentence of each recipe's drawing, as the builder wrote them beside the drawings. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const textsSchema = z.record(z.string(), z.string());

/** By the recipe's id; empty where no drawings are built. Throws where the file is there and is no such list. */
export function readPictureTexts(folder: string): ReadonlyMap<string, string> {
  const file = path.join(folder, 'index.json');
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(textsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))));
}
