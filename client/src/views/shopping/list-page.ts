/** "Take it with you": the list as one HTML file that needs nothing else, with ticks kept in that browser. */
import type { ItemBody, ListBody } from '../../../../server/contract/plans.ts';
import { lineText } from './amount-text.ts';
import type { UnitSystem } from './amount-text.ts';
import { longDate } from '../week/days.ts';
import { groupByAisle } from './list-groups.ts';

const STYLE = `
:root{color-scheme:light dark;--paper:#FBF8F2;--ink:#22312B;--soft:#55645D;--gold:#8A5A00;--line:#E3DDD0;--leaf:#2F6B4F}
@media (prefers-color-scheme:dark){:root{--paper:#14201B;--ink:#EEF3EF;--soft:#A9B8B0;--gold:#E0B354;--line:#2B3D35;--leaf:#7CC4A0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:40rem;padding:16px;background:var(--paper);color:var(--ink);font:18px/1.5 system-ui,sans-serif}
h1{font-size:1.4em;margin:0 0 4px}
h2{font-size:1.1em;margin:24px 0 0;padding:8px 0;position:sticky;top:0;background:var(--paper)}
ul{list-style:none;margin:0;padding:0}
label{display:flex;gap:12px;align-items:flex-start;min-height:48px;padding:10px 0;border-bottom:1px solid var(--line)}
input{width:24px;height:24px;margin:2px 0 0;flex:none;accent-color:var(--leaf)}
input:checked+span{text-decoration:line-through;color:var(--soft)}
small{display:block;font-size:.8em;color:var(--soft)}
small.label{color:var(--gold)}
p{color:var(--soft);margin:4px 0}
@media print{body{background:#fff;color:#000;font-size:11pt}label{min-height:0;padding:2px 0}h2{position:static;break-after:avoid}}
`;

/** Runs in the saved file: keeps ticks where the browser lets it, and says so where it does not. */
const SCRIPT = `
(function(){
var boxes=[].slice.call(document.querySelectorAll('input'));
var note=document.getElementById('note'),count=document.getElementById('count');
var key='kindplate-list-'+document.body.getAttribute('data-plan'),store=null,kept={};
try{store=window.localStorage;kept=JSON.parse(store.getItem(key)||'{}')||{};store.setItem(key,JSON.stringify(kept));}
catch(error){store=null;note.textContent='This browser does not keep ticks for a saved page: they last until you close it.';}
function show(){var counted=boxes.filter(function(box){return box.hasAttribute('data-counts');});
count.textContent=counted.filter(function(box){return box.checked;}).length+' of '+counted.length;}
boxes.forEach(function(box){
if(box.id in kept)box.checked=kept[box.id]===true;
box.addEventListener('change',function(){kept[box.id]=box.checked;
if(store)try{store.setItem(key,JSON.stringify(kept));}catch(error){note.textContent='This tick could not be kept: the storage of this browser is full.';}
show();});});
show();
})();
`;

/** A whole HTML document. Names come from recipes and people: all text is escaped. */
export function listPage(list: ListBody, order: readonly string[], units: UnitSystem): string {
  const wanted = list.items.filter((item) => !item.have);
  const bought = wanted.filter((item) => !item.staple);
  const staples = wanted.filter((item) => item.staple);
  const title = `Shopping list, week of ${longDate(list.firstDay)}`;
  const aisles = groupByAisle(bought, order).map((group) => sectionOf(group.title, group.items, units));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    `<body data-plan="${escapeHtml(list.plan)}"><main><h1>${escapeHtml(title)}</h1>`,
    '<p id="count" role="status"></p>',
    '<p id="note">Ticks are kept on this device only.</p>',
    ...aisles,
    ...(staples.length === 0 ? [] : [sectionOf('Do you still have?', staples, units)]),
    `</main><script>${SCRIPT}</script></body></html>`,
  ].join('\n');
}

function sectionOf(title: string, items: readonly ItemBody[], units: UnitSystem): string {
  const rows = items.map((item) => rowOf(item, units)).join('\n');
  return `<section><h2>${escapeHtml(title)}</h2><ul>\n${rows}\n</ul></section>`;
}

function rowOf(item: ItemBody, units: UnitSystem): string {
  const check = item.ticked ? ' checked' : '';
  const counts = item.staple ? '' : ' data-counts';
  const text = item.staple ? item.name : lineText(item, units);
  const label = item.labelCheck === null ? '' : `<small class="label">${escapeHtml(item.labelCheck)}</small>`;
  return `<li><label><input type="checkbox" id="${escapeHtml(item.id)}"${counts}${check}><span>${escapeHtml(text)}${label}</span></label></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
