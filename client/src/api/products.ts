/** `/api/products`: what the household buys, what its label says, and which labels are worth reading next. */
import type {
  ProductBody,
  ProductInput,
  ProductsBody,
  QuestionsBody,
} from '../../../server/contract/products.ts';
import { newKey, queryOf, request } from './request.ts';

const at = (id: string): string => `/products/${encodeURIComponent(id)}`;

export async function listProducts(): Promise<readonly ProductBody[]> {
  const { items } = await request<ProductsBody>('GET', '/products');
  return items;
}

export function addProduct(body: ProductInput): Promise<ProductBody> {
  return request('POST', '/products', { body, key: newKey() });
}

export function changeProduct(id: string, version: number, body: ProductInput): Promise<ProductBody> {
  return request('PUT', at(id), { body, ifMatch: version });
}

export async function removeProduct(id: string, version: number): Promise<void> {
  await request('DELETE', at(id), { ifMatch: version });
}

/** The labels that would open most dishes to these people; without ids, to everybody. */
export async function listQuestions(people: readonly string[] = []): Promise<QuestionsBody['items']> {
  const { items } = await request<QuestionsBody>(
    'GET',
    `/products/questions${queryOf({ people: people.join(',') })}`,
  );
  return items;
}
