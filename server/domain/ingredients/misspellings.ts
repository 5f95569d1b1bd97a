/**
 * How the names of foods are often misspelt. A suggestion follows from it, never a match: somebody has to say
 * yes.
 */
import { keysOf } from './matcher.ts';

/** A name as it is spelt, then how it is written too. */
const TABLE = `
almond: allmond, almon, amond, almound
anchovy: anchovey, anchiovy
apricot: appricot, aprikot, apricott
artichoke: artichoak, artichocke, artechoke, artichok
arugula: arugala, arugola, aragula, arrugula
asparagus: asparagas, aspargus, asparagrass, asperagus, aspearagus
aubergine: aubergene, auberjine, obergine, aubergin
avocado: avacado, avocardo, avacodo, avocato, advocado
balsamic vinegar: balsalmic vinegar, balsamic vinager, balsamic viniger
banana: bannana, bananna
barley: barly
basil: basel, bazil, basill
bay leaf: bayleef, bay leav, bay leef
beef: beaf, beeff
beetroot: beatroot, beet rot, betroot
blackberry: blackbery
blueberry: bluebery
bok choy: bok choi, bokchoy, boc choy, pok choy
broccoli: brocolli, broccolli, brocclie, brockoli
brussels sprout: brussle sprout, brussels sprot
buckwheat: buckweat, bukwheat, buckwhet
butternut squash: butternut squach, butter nut sqash, buternut squash
cabbage: cabage, cabbege, cabbadge
cardamom: cardamum, cardomom, cardemom
carrot: carrott, carot, carret, carott
cashew: cashu, casheew, cachew
cauliflower: califlower, cauliflour, collyflower, cauliflowr, caulflower
cayenne pepper: cayanne pepper, cayene pepper, cyanne pepper
celery: cellery, celary, celerey
cheddar: chedder, cheder, chedar
chicken: chiken, chickin, chickun, chicen
chickpea: chick pee, chikpea, chickpee, chickepea
chilli: chille
chive: chyve, chieve
chocolate: choclate, chocolatte, choclete
cilantro: cilanto, cylantro, celantro, cilanthro
cinnamon: cinamon, cinnammon, cinnimon, cinnomon
coconut milk: cocunut milk, coconutt milk
coriander: corriander, coriandar, corrinder, corianda
courgette: corgette, courgete, courgett, corgete
couscous: cous cos, coucous, cuscus, couscus
cranberry: cranbery, cramberry
cucumber: cucumbar, cumcumber, cucmber, cuecumber
cumin: cummin, cumen, cumim
curry powder: cury powder, curry pouder
eggplant: egplant, eggplent
fennel: fennell, fenel, finnel
feta: fetta, feata
flaxseed: flaksseed, flaxeed, flax sead
garlic: garlick, gralic, garlik, galic
ginger: gingar, jinger, ginnger
grapefruit: grapefriut, grape fruite, grapfruit
green bean: grean bean, greenbeen
halloumi: hallumi, halumi, haloomi
hazelnut: hazlenut, hazelnutt, haselnut
honey: hunny, honny, honay
hummus: humus, houmus, humous
jalapeno: jalepeno, jalapino, halapeno, jalepino, jalapeneo
kale: kayle, cale, kail
kohlrabi: kolrabi, kohlrabbi, colrabi, kholrabi
leek: leak, leeck
lemon: lemmon, lemen, lemone
lentil: lentel, lental, lentill
lettuce: lettice, letuce, lettus, lettace
mackerel: mackeral, mackrel, makerel, macrel
mango: manggo
maple syrup: mapel syrup, maple sirup, maple surup
mayonnaise: mayonaise, mayonnaisse, mayonaisse, mayonase, manonaise
mozzarella: mozarella, mozzarela, mozerella, mozarela, motzarella, mozzerella
mushroom: mushrom, mushrum, mushroon
mustard: musterd, mustered, mustart
nutmeg: nutmeag, nutmegg
oat: otes, oates
olive oil: olivoil, ollive oil, olive oyl
onion: onoin, onnion, oinion, onyon
orange: ornage, oragne, orrange
oregano: oregeno, oragano, oreganno
paprika: papricka, paprica, pappika, papreka
parmesan: parmasan, parmesian, parmezan, parmisan, permesan
parsley: parsely, parsly, parslee, pasley
parsnip: parsnp, parsnep
peanut butter: penut butter, peanutbuter, peanut buter
pepper: peppper, pepperr
pineapple: pinapple, pineaple, pinaple
pistachio: pistacio, pistaccio, pistashio
pomegranate: pomegranite, pomagranate, pomegranit, pomergranate
potato: potatto, pottato, patato
prawn: prawm, pron, praun
pumpkin: pumkin, pumpken, punkin
quinoa: quiona, keenwa, qinoa, quinoha
radish: raddish, radich, redish
raisin: raisen, rasin, raison, raisan
raspberry: rasberry, raspbery, rasbery, razberry
rhubarb: rubarb, rhubard, rubard
ricotta: ricota, riccotta, riccota, rikotta
rosemary: rosmary, rosemarry, rosemery
saffron: safron, saferon
salmon: salman, sammon, samon, salomon
sardine: sardeen, sardene, sarden
sausage: sausege, sosage, sausauge, saussage
scallion: scalion, scallian, scallon
sesame oil: sesamy oil, seseme oil, sesamie oil
shallot: shalot, shallott, schallot, challot
soy sauce: soysauce, soy souce, soya sause, soi sauce
spaghetti: spagetti, spagheti, spegetti, spaggetti, sphagetti
spinach: spinich, spinnach, spinage, spinatch
strawberry: strawbery, straberry, stawberry
sunflower seed: sun flour seed, sunflowr seed, sunflower sead
sweet potato: sweat potato, sweet patato, sweet potatto
tahini: tahina paste, tahinni, tehini, taheni
tamari: tammari, tamary, tamarie
thyme: thime, tyme
tofu: toffu, tofoo, toufu
tomato: tomatto, tommato, tamato, tomatoo
tortilla: tortila, tortillia, tortiya, tortia
tuna: toona, tunna
turmeric: tumeric, turmaric, tumerick, turmerick, termeric
turnip: turnup, ternip, turnep
vanilla extract: vanila extract, vanilla extact, vanella extract
vinegar: viniger, vinegare, vineger
walnut: wallnut, walnutt
watercress: water cres, watercres, watercrest
watermelon: watermellon, water melan, watermelen
worcestershire sauce: worchestershire sauce, wostershire sauce, worstershire sauce
yogurt: yougurt, yogart, yoghert, yogrut, yohgurt
zucchini: zuchini, zuccini, zucini, zuchinni, succhini
`;

/** What is meant, by the comparison key of how it is written. */
const BY_KEY: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', wrong = ''] = row.split(': ');
      return wrong.split(', ').map((one) => [keysOf(one).join(' '), name] as const);
    }),
);

/** Every misspelling with the name that is meant. */
export const MISSPELLINGS: readonly (readonly [string, string])[] = [...BY_KEY];

/** The name meant by a misspelling of it, given as a comparison key; null where none is known. */
export function spelling(key: string): string | null {
  return BY_KEY.get(key) ?? null;
}
